//! Desks that were apart for long, and changed their team meanwhile.

use escale_tests::{Desk, Member, Share, empty_folder};
use serde_json::json;

use crate::meeting::{all_exchange, are_equal, two};
use crate::simulator::folders::{copy_folder, empty};

/// Half a year in minutes.
const HALF_A_YEAR: i64 = 183 * 24 * 60;
/// More exchanges than are left unrolled.
const MANY: usize = 80;
/// Seeds of clones.
const SEEDS: u64 = 6;

#[test]
fn scenario_38_two_who_change_the_keys_at_once_and_one_who_was_away_read_everything() {
    let (claire, youenn, share) = two();
    let (maria, ewen) = (Member::new("María", 3), Member::new("Ewen", 4));
    claire.admits(&maria);
    claire.admits(&ewen);
    let before = claire.desk().create("partner", json!({ "name": "Before" }));
    all_exchange(&[&claire, &youenn, &ewen], &share);

    claire.puts_out(&ewen);
    youenn.puts_out(&ewen);
    let one = claire
        .desk()
        .create("partner", json!({ "name": "By Claire" }));
    let other = youenn
        .desk()
        .create("partner", json!({ "name": "By Youenn" }));
    let away = maria
        .desk()
        .create("partner", json!({ "name": "By María" }));
    all_exchange(&[&claire, &youenn], &share);
    all_exchange(&[&maria, &claire, &youenn], &share);

    for (id, which) in [
        (before, "old"),
        (one, "one"),
        (other, "other"),
        (away, "away"),
    ] {
        assert!(
            maria.has(id),
            "she who was away reads what is under the {which} key"
        );
    }
    all_exchange(&[&claire, &youenn, &maria], &share);
    are_equal(&[&claire, &youenn, &maria]);
    assert!(
        ewen.tries(&share).is_err(),
        "he who was put out reads none of it"
    );
    assert!(!ewen.has(one) && !ewen.has(other), "under whichever key");
}

#[test]
fn scenario_69_half_a_year_offline_brings_nothing_back_that_was_removed_and_loses_nothing() {
    let (claire, youenn, share) = two();
    let removed = claire
        .desk()
        .create("partner", json!({ "name": "Removed meanwhile" }));
    let edited = claire
        .desk()
        .create("partner", json!({ "name": "Edited meanwhile" }));
    all_exchange(&[&claire, &youenn], &share);

    claire.desk().remove(removed);
    for number in 0..MANY {
        claire.desk().minutes_pass(HALF_A_YEAR / MANY as i64);
        claire
            .desk()
            .edit(edited, json!({ "acronym": format!("E{number}") }));
        claire.exchanges(&share);
    }
    let kept = share
        .paths()
        .iter()
        .filter(|path| path.ends_with(".bundle"))
        .count();
    assert!(
        kept < MANY,
        "what lies there was rolled up meanwhile: {kept} bundles"
    );
    youenn
        .desk()
        .edit(edited, json!({ "website": "https://exemple.org" }));
    let mine = youenn
        .desk()
        .create("partner", json!({ "name": "Made on the way" }));

    all_exchange(&[&youenn, &claire], &share);
    are_equal(&[&claire, &youenn]);
    assert_eq!(
        youenn.desk().value(edited, "acronym"),
        json!(format!("E{}", MANY - 1)),
        "all came"
    );
    assert_eq!(
        claire.desk().value(edited, "website"),
        json!("https://exemple.org"),
        "both ways"
    );
    assert!(claire.has(mine), "what he made on the way is there");
    let gone = youenn.desk().record(removed);
    assert!(gone.removed, "what was removed stays removed");
}

#[test]
fn a_member_who_joins_late_reads_what_was_written_before_the_keys_changed() {
    let (claire, youenn, share) = two();
    let old = youenn.desk().create("partner", json!({ "name": "Old" }));
    all_exchange(&[&claire, &youenn], &share);
    claire.puts_out(&youenn);
    claire.desk().create("partner", json!({ "name": "New" }));
    claire.exchanges(&share);
    let maria = Member::new("María", 3);
    claire.admits(&maria);
    all_exchange(&[&maria, &claire], &share);
    assert!(
        maria.has(old),
        "what a former member wrote belongs to the team"
    );
    are_equal(&[&claire, &maria]);
}

#[test]
fn a_share_put_back_from_its_own_backup_takes_nothing_away() {
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    let old: Vec<(String, Vec<u8>)> = (share.paths().into_iter())
        .filter_map(|path| Some((path.clone(), share.bytes(&path)?)))
        .collect();
    let later = claire.desk().create("partner", json!({ "name": "Later" }));
    all_exchange(&[&claire, &youenn], &share);
    share.empties();
    for (path, bytes) in old {
        share.plant(&path, bytes);
    }
    all_exchange(&[&claire, &youenn], &share);
    let maria = Member::new("María", 3);
    claire.admits(&maria);
    all_exchange(&[&maria, &claire, &youenn], &share);
    assert!(
        maria.has(later),
        "what the backup lacked was published again"
    );
    are_equal(&[&claire, &youenn, &maria]);
}

#[test]
fn who_was_put_back_from_a_backup_while_the_share_was_emptied_gets_back_what_others_had_read() {
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    let backup = empty_folder();
    claire.desk().closes();
    copy_folder(claire.desk().folder(), backup.path());
    claire.restarts();
    let lost = claire.desk().create("partner", json!({ "name": "Lost" }));
    all_exchange(&[&claire, &youenn], &share);
    assert!(youenn.has(lost), "he has read it");

    share.empties();
    claire.desk().closes();
    let folder = claire.desk().folder().to_path_buf();
    empty(&folder);
    copy_folder(backup.path(), &folder);
    claire.restarts();
    assert!(!claire.has(lost), "her backup is older");
    // She gives the same numbers again: nothing on the share tells her that they were given.
    let fresh = claire.desk().create("partner", json!({ "name": "Fresh" }));
    claire.exchanges(&share);
    all_exchange(&[&youenn, &claire, &youenn], &share);

    assert!(claire.has(lost), "what only he had left comes back to her");
    assert!(youenn.has(fresh), "and he reads what she wrote since");
    are_equal(&[&claire, &youenn]);
}

#[test]
fn a_bundle_that_is_written_again_does_not_stand_for_another_of_its_number() {
    // Runs are read in the order of their names, which are chance: some read the newer one first.
    for seed in 1..=SEEDS {
        let claire = Member::new("Claire", seed);
        claire.founds();
        let share = Share::new(seed);
        claire.exchanges(&share);
        // Her disk is cloned, and the two computers cannot be told apart.
        claire.desk().closes();
        let copy = empty_folder();
        copy_folder(claire.desk().folder(), copy.path());
        claire.restarts();
        let twin = Member::at("Twin", seed, Desk::at("Twin", seed, copy));
        twin.moves_to("Claire's laptop");
        let person = claire
            .desk()
            .create("person", json!({ "family_name": "Kervadec" }));
        claire.exchanges(&share);
        share.empties();
        let other = twin.desk().create("partner", json!({ "name": "Ports" }));
        twin.exchanges(&share);
        all_exchange(&[&claire, &twin], &share);
        assert!(
            claire.has(other),
            "seed {seed}: both of one number are read"
        );

        claire
            .desk()
            .write(|writing| writing.erase(person))
            .expect("the person is erased");
        all_exchange(&[&claire, &twin], &share);
        let late = Member::new("Youenn", 100 + seed);
        claire.admits(&late);
        late.exchanges(&share);
        assert!(
            late.has(other),
            "seed {seed}: what she wrote again without the person stands for her own words alone"
        );
        all_exchange(&[&claire, &twin, &late], &share);
        are_equal(&[&claire, &twin, &late]);
    }
}
