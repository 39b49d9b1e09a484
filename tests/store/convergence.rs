//! The oracle: several desks work at random, letters between them are late, split, doubled, out of
//! order; then all meet, and no edit may be lost.
//!
//! `ESCALE_SEED=…` plays one run again, `ESCALE_RUNS=…` changes how many there are, and
//! `ESCALE_FROM=…` where they begin. Seeds that ever failed stand in `tests/fixtures/seeds.txt` and
//! are played first.

mod model;
mod typing;
mod world;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Instant;

use escale_store::values::Id;
use escale_store::{About, Conflict};
use escale_tests::{Desk, same_rows};
use serde_json::{Value as Json, json};

use world::{Planted, World};

const RUNS: u64 = 2_000;
const STEPS: usize = 100;
/// A full check is slower than a run, so only some runs have one.
const CHECKED_EVERY: u64 = 20;
/// As is a rebuild of every text of the history.
const HISTORY_EVERY: u64 = 10;

/// One run; panics with a reason if the oracle finds anything wrong.
fn run(seed: u64, planted: Planted) -> usize {
    let mut world = World::new(seed, planted);
    for _ in 0..STEPS + world.chance.below(20) {
        if !world.model.is_full() {
            world.step();
        }
    }
    world.meet();
    assert_eq!(
        world.exchange_once(),
        0,
        "a second exchange changes nothing"
    );
    judge(&world, seed);
    world.deeds
}

fn judge(world: &World, seed: u64) {
    let first = &world.players[0].desk;
    let seen = first.seen();
    for id in world.model.records() {
        assert_eq!(
            seen.get(&id),
            Some(&world.model.heads(id)),
            "every acknowledged change has arrived"
        );
    }
    for player in &world.players[1..] {
        assert_eq!(
            player.desk.seen(),
            seen,
            "{} has seen what all have seen",
            player.desk.author()
        );
        same_rows(first, &player.desk);
    }
    let conflicts = first
        .store()
        .read()
        .conflicts()
        .expect("the conflicts are listed");
    for id in world.model.records() {
        judge_places(world, first, &conflicts, id);
        judge_bin(world, first, &conflicts, id);
    }
    judge_words(world, first);
    if seed.is_multiple_of(HISTORY_EVERY) {
        judge_history(world, first);
    }
    if seed.is_multiple_of(CHECKED_EVERY) {
        for player in &world.players {
            player.desk.is_sound();
        }
    }
}

/// In every place stands exactly what nobody who had seen it has written over.
fn judge_places(world: &World, desk: &Desk, conflicts: &[Conflict], id: Id) {
    let record = desk.record(id);
    for place in world.model.places(id) {
        let (field, member) = &place;
        if ["id", "kind", "removed"].contains(&field.as_str()) || field.contains(':') {
            continue;
        }
        let standing = world.model.values(id, &place);
        let shown = record.fields.get(field).cloned().unwrap_or_default();
        let shown = match member {
            None => shown,
            Some(member) if shown.is_object() => shown.get(member).cloned().unwrap_or_default(),
            Some(member) => match shown
                .as_array()
                .is_some_and(|members| members.contains(&json!(member)))
            {
                true => json!(true),
                false => Json::Null,
            },
        };
        assert!(
            standing.contains(&shown),
            "{place:?} shows {shown}, which stands there: {standing:?}"
        );
        let listed = conflicts.iter().find(|conflict| {
            conflict.card.id == id
                && conflict.conflict == About::Field
                && (&conflict.field, &conflict.member) == (field, member)
        });
        let alternatives: Vec<Json> = listed
            .map(|conflict| {
                conflict
                    .values
                    .iter()
                    .map(|one| truth(&one.value, member.is_some()))
                    .collect()
            })
            .unwrap_or_default();
        let all_there = standing
            .iter()
            .all(|value| alternatives.contains(&truth(value, member.is_some())));
        match standing.len() {
            1 => assert!(
                alternatives.is_empty(),
                "{place:?} is not disputed: {alternatives:?}"
            ),
            more => assert!(
                all_there && alternatives.len() == more,
                "{place:?} shows all that stand there: {alternatives:?} for {standing:?}, shown {shown}; {}",
                world.told(id)
            ),
        }
    }
}

/// A member that is out is `false` in a conflict and nothing in a document.
fn truth(value: &Json, of_member: bool) -> Json {
    match value {
        Json::Bool(false) if of_member => Json::Null,
        other => other.clone(),
    }
}

fn judge_bin(world: &World, desk: &Desk, conflicts: &[Conflict], id: Id) {
    let (removed, disputed) = world.model.removed(id);
    assert_eq!(
        desk.record(id).removed,
        removed,
        "whether the record is in the bin"
    );
    let listed = conflicts
        .iter()
        .any(|conflict| conflict.card.id == id && conflict.conflict == About::Removed);
    assert_eq!(listed, disputed, "whether its removal is disputed");
}

/// Every word that nobody took out is there, letter by letter.
fn judge_words(world: &World, desk: &Desk) {
    for (word, (id, field)) in world
        .typed
        .iter()
        .filter(|(word, _)| !world.deleted.contains(*word))
    {
        let text = desk.value(*id, field);
        let text = text.as_str().unwrap_or_default().replace("**", "");
        assert!(
            text.contains(word.as_str()),
            "«{word}», which nobody took out of {field}, is in «{text}»"
        );
    }
}

/// What was written over is still in history.
fn judge_history(world: &World, desk: &Desk) {
    for id in world.model.records() {
        let kind = desk.record(id).kind;
        let history = desk.history(id);
        for (of, number, place, value) in &world.acknowledged {
            if *of != id
                || !typing::is_single(&kind, &place.0)
                || !world.model.is_superseded(id, *number, place)
            {
                continue;
            }
            let hash = world.model.hash(*number);
            let entry = history
                .items
                .iter()
                .find(|entry| entry.heads.hashes().contains(&hash));
            let entry =
                entry.unwrap_or_else(|| panic!("an acknowledged act is in the history of {id}"));
            let told = entry
                .fields
                .iter()
                .any(|difference| difference.field == place.0 && difference.after == *value);
            let same = entry
                .fields
                .iter()
                .all(|difference| difference.field != place.0);
            assert!(
                told || same,
                "history says that {place:?} became {value}: {:?}",
                entry.fields
            );
        }
    }
}

#[test]
fn no_edit_is_lost_however_desks_work_and_letters_travel() {
    let number = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|text| text.parse::<u64>().ok())
    };
    let from = number("ESCALE_FROM").unwrap_or(0);
    let seeds: Vec<u64> = match number("ESCALE_SEED") {
        Some(seed) => vec![seed],
        None => kept_seeds()
            .into_iter()
            .chain(from..from + number("ESCALE_RUNS").unwrap_or(RUNS))
            .collect(),
    };
    let began = Instant::now();
    let (next, deeds) = (AtomicUsize::new(0), AtomicU64::new(0));
    let failed: Mutex<Vec<u64>> = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(seed) = seeds.get(next.fetch_add(1, Ordering::Relaxed)) {
                    match catch_unwind(AssertUnwindSafe(|| run(*seed, Planted::Nothing))) {
                        Ok(done) => drop(deeds.fetch_add(done as u64, Ordering::Relaxed)),
                        Err(_) => {
                            eprintln!(
                                "failed with seed {seed}: play it again with ESCALE_SEED={seed}"
                            );
                            failed.lock().expect("the list of failures").push(*seed);
                        }
                    }
                }
            });
        }
    });
    println!(
        "{} runs from seed {from}, {} acknowledged acts, {:.1} s",
        seeds.len(),
        deeds.load(Ordering::Relaxed),
        began.elapsed().as_secs_f32()
    );
    let failed = failed.into_inner().expect("the list of failures");
    keep_seeds(&failed);
    assert!(
        failed.is_empty(),
        "no run loses anything; these did (ESCALE_SEED=… plays one again): {failed:?}"
    );
}

#[test]
fn the_oracle_notices_lost_changes_ignored_removals_and_overwritten_views() {
    for planted in [
        Planted::LostChange,
        Planted::IgnoredRemoval,
        Planted::OverwrittenView,
    ] {
        let noticed = |seed| catch_unwind(AssertUnwindSafe(|| run(seed, planted))).is_err();
        let first = (0..40).find(|seed| noticed(*seed));
        assert!(first.is_some(), "{planted:?} is noticed within forty runs");
    }
}

fn seeds_file() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/seeds.txt")
}

fn kept_seeds() -> Vec<u64> {
    let text = std::fs::read_to_string(seeds_file()).unwrap_or_default();
    text.lines()
        .filter_map(|line| line.split('#').next()?.trim().parse().ok())
        .collect()
}

fn keep_seeds(failed: &[u64]) {
    use std::io::Write as _;
    let known = kept_seeds();
    let new: Vec<&u64> = failed
        .iter()
        .filter(|seed| !known.contains(seed))
        .take(20)
        .collect();
    if new.is_empty() {
        return;
    }
    if let Ok(mut file) = std::fs::File::options()
        .append(true)
        .create(true)
        .open(seeds_file())
    {
        for seed in new {
            let _ = writeln!(file, "{seed}");
        }
    }
}
