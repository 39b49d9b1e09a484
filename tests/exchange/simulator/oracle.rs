//! What must hold when everybody has exchanged.

use escale_tests::{same_rows, words_indexed};

use super::world::{CANARY, World};

/// Checks the whole of it.
pub fn check(world: &World) {
    let seed = world.seed();
    let belonging: Vec<usize> = (0..world.players.len())
        .filter(|who| world.players[*who].belongs)
        .collect();
    let Some((first, others)) = belonging.split_first() else {
        return;
    };
    let there = world.hashes(*first);
    for (who, id, hash) in world.owed() {
        world.tells(|| {
            let has = |desk: &usize| world.hashes(*desk).contains(&hash);
            let missing: Vec<usize> = belonging
                .iter()
                .copied()
                .filter(|desk| !has(desk))
                .collect();
            format!("{hash} of desk {who} in {id}: not on {missing:?}")
        });
        assert!(
            there.contains(&hash),
            "seed {seed}: what desk {who} wrote into {id} ({hash}) is on every desk"
        );
    }
    let model = world.players[*first].member.desk();
    for (id, by) in &world.erased {
        let by = by.filter(|by| world.players[*by].belongs);
        let erased = model.store().read().erased(*id).expect("it is told");
        assert!(
            by.is_none() || erased.is_some(),
            "seed {seed}: desk {by:?} erased {id}, so it is erased everywhere"
        );
    }
    for who in others {
        let desk = world.players[*who].member.desk();
        assert_eq!(
            model.seen(),
            desk.seen(),
            "seed {seed}: desk {first} and desk {who} have equal heads"
        );
        same_rows(&model, &desk);
        if seed.is_multiple_of(10) {
            assert_eq!(
                words_indexed(&model),
                words_indexed(&desk),
                "seed {seed}: they find the same"
            );
        }
    }
    model.is_sound();
    for path in world.share.paths() {
        let bytes = world.share.bytes(&path).unwrap_or_default();
        let found = bytes
            .windows(CANARY.len())
            .any(|part| part == CANARY.as_bytes());
        assert!(!found, "seed {seed}: {path} gives nothing away");
    }
}
