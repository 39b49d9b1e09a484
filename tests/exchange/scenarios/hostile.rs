//! Colleagues' programs that are newer, broken or hostile.

use serde_json::json;

use crate::meeting::{all_exchange, are_equal, two};

#[test]
fn scenario_57_a_bundle_of_a_newer_format_is_told_left_there_and_never_dropped() {
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    let before = share.paths();
    claire.desk().create("partner", json!({ "name": "Newer" }));
    claire.exchanges(&share);
    let path = share
        .paths()
        .into_iter()
        .find(|path| !before.contains(path));
    let path = path.expect("a new bundle");
    let old = share.steal(&path).expect("it was listed");
    let mut newer = old.clone();
    newer[8..12].copy_from_slice(&2u32.to_le_bytes());
    let digest = |bytes: &[u8]| escale_exchange::Digest::of(bytes).to_string();
    let named = path.replace(&digest(&old), &digest(&newer));
    share.plant(&named, newer.clone());
    for _ in 0..2 {
        let report = youenn.exchanges(&share);
        assert_eq!(report.needs_update.len(), 1, "it is told each time");
        assert_eq!(report.bundles_read, 0, "nothing of it is guessed");
    }
    assert_eq!(share.bytes(&named), Some(newer), "it stays where it is");
    share.plant(&path, old);
    share.steal(&named);
    all_exchange(&[&claire, &youenn], &share);
    are_equal(&[&claire, &youenn]);
}

#[test]
fn scenario_72_files_in_another_s_name_are_not_taken_in() {
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    let claires = claire.desk().create("partner", json!({ "name": "Hers" }));
    let before = share.paths();
    claire.exchanges(&share);
    let path = share
        .paths()
        .into_iter()
        .find(|path| !before.contains(path));
    let path = path.expect("a new bundle");
    let bytes = share.steal(&path).expect("it was listed");
    let device = |member| {
        let team = escale_exchange::team(member).expect("it reads");
        team.expect("a team").me.to_string()
    };
    let forged = path.replace(&device(&claire), &device(&youenn));
    share.plant(&forged, bytes.clone());
    let maria = escale_tests::Member::new("Maria", 3);
    claire.admits(&maria);
    share.steal(&path);
    youenn.exchanges(&share);
    assert!(
        !youenn.has(claires),
        "what Claire signed is not taken from Youenn's folder"
    );
    share.steal(&forged);
    share.plant(&path, bytes);
    all_exchange(&[&claire, &youenn], &share);
    assert!(youenn.has(claires), "from hers it is");
}
