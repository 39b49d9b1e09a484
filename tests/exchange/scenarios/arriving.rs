//! Files that arrive late, cut, twice, under other names; listings that are short or old.

use escale_exchange::Cause;
use escale_tests::{Member, Share, Weather};
use serde_json::json;

use crate::meeting::{all_exchange, are_equal, two};

/// The bundle that this member publishes now.
fn publishes(member: &Member, share: &Share) -> (String, Vec<u8>) {
    let before = share.paths();
    member.exchanges(share);
    let fresh = |path: &String| path.ends_with(".bundle") && !before.contains(path);
    let path = share.paths().into_iter().find(fresh).expect("a new bundle");
    let bytes = share.bytes(&path).expect("it was listed");
    (path, bytes)
}

#[test]
fn scenario_43_a_listing_cut_short_delays_and_removes_nothing() {
    let (claire, youenn, share) = two();
    for number in 0..10 {
        let name = format!("Partner {number}");
        claire.desk().create("partner", json!({ "name": name }));
        claire.exchanges(&share);
    }
    share.weather(Weather {
        omits: 100,
        ..Weather::CALM
    });
    for _ in 0..3 {
        // Whatever comes of it, nobody concludes that something was removed.
        let _ = youenn.tries(&share);
        let _ = claire.tries(&share);
    }
    share.weather(Weather::CALM);
    all_exchange(&[&claire, &youenn], &share);
    are_equal(&[&claire, &youenn]);
}

#[test]
fn scenario_43_a_bundle_missing_between_others_is_waited_for_and_counted() {
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    claire.desk().create("partner", json!({ "name": "First" }));
    let (first, bytes) = publishes(&claire, &share);
    claire.desk().create("partner", json!({ "name": "Second" }));
    publishes(&claire, &share);
    share.steal(&first);
    let report = youenn.exchanges(&share);
    let waiting: Vec<_> = report.waiting.iter().map(|one| one.cause).collect();
    assert_eq!(waiting, [Cause::Gap], "a gap is told");
    assert_eq!(report.waiting[0].changes, Some(1), "with how much it is");
    share.plant(&first, bytes);
    let report = youenn.exchanges(&share);
    assert!(report.waiting.is_empty(), "nothing is waited for any more");
    are_equal(&[&claire, &youenn]);
}

#[test]
fn scenario_44_an_upload_cut_short_that_stays_is_told_and_goes_there_under_a_new_name() {
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    let kept = claire.desk().create("partner", json!({ "name": "Kept" }));
    let (path, bytes) = publishes(&claire, &share);
    share.plant(&path, bytes[..bytes.len() / 2].to_vec());
    let report = youenn.exchanges(&share);
    assert_eq!(report.unreadable.len(), 1, "Youenn says that it is broken");
    claire.exchanges(&share);
    assert!(share.bytes(&path).is_none(), "the broken one is gone");
    youenn.exchanges(&share);
    assert!(youenn.has(kept), "under its new name it is read");
}

#[test]
fn scenario_45_a_file_that_has_become_empty_is_found_within_a_week_without_anybody_asking() {
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    let kept = claire.desk().create("partner", json!({ "name": "Kept" }));
    let (path, _) = publishes(&claire, &share);
    share.plant(&path, Vec::new());
    claire.desk().minutes_pass(8 * 24 * 60);
    claire.exchanges(&share);
    let report = youenn.exchanges(&share);
    assert!(report.unreadable.is_empty(), "Youenn never sees it broken");
    assert!(youenn.has(kept), "what was in it is there");
}

#[test]
fn scenario_47_a_listing_that_is_old_only_delays() {
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    let kept = claire.desk().create("partner", json!({ "name": "Kept" }));
    claire.exchanges(&share);
    share.weather(Weather {
        stale: 100,
        ..Weather::CALM
    });
    youenn.exchanges(&share);
    youenn.exchanges(&share);
    share.weather(Weather::CALM);
    all_exchange(&[&claire, &youenn], &share);
    assert!(youenn.has(kept), "it arrives with the next listing");
    are_equal(&[&claire, &youenn]);
}

#[test]
fn scenario_48_a_bundle_half_copied_is_left_alone_until_it_is_whole() {
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    let kept = claire.desk().create("partner", json!({ "name": "Kept" }));
    let (path, bytes) = publishes(&claire, &share);
    for length in [0, 1, 100, bytes.len() - 1] {
        share.plant(&path, bytes[..length].to_vec());
        let report = youenn.exchanges(&share);
        assert_eq!(report.bundles_read, 0, "{length} bytes are not taken");
        assert_eq!(report.unreadable.len(), 1, "{length} bytes: it is told");
    }
    share.plant(&path, bytes);
    youenn.exchanges(&share);
    assert!(youenn.has(kept), "once it is whole it is taken");
}

#[test]
fn scenario_49_copies_that_the_storage_s_client_makes_do_no_harm() {
    let (claire, youenn, share) = two();
    claire.desk().create("partner", json!({ "name": "Kept" }));
    all_exchange(&[&claire, &youenn], &share);
    for path in share.paths() {
        let bytes = share.bytes(&path).expect("it was listed");
        let (stem, ending) = path.rsplit_once('.').unwrap_or((&path, ""));
        share.plant(&format!("{stem} (conflicted copy).{ending}"), bytes.clone());
        share.plant(&format!("{path}.sync-conflict-20261123-ABCDEFG"), bytes);
    }
    let report = youenn.exchanges(&share);
    assert_eq!(report.bundles_read, 0, "nothing is read twice");
    assert!(report.unreadable.is_empty(), "nothing is called broken");
    claire.desk().create("partner", json!({ "name": "Later" }));
    all_exchange(&[&claire, &youenn], &share);
    are_equal(&[&claire, &youenn]);
}

#[test]
fn scenario_50_names_are_lower_case_ascii_and_a_name_in_capitals_is_not_taken_for_one() {
    let (claire, youenn, share) = two();
    claire
        .desk()
        .create("partner", json!({ "name": "Été à Brest" }));
    all_exchange(&[&claire, &youenn], &share);
    for path in share.paths() {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-./".contains(c);
        assert!(path.chars().all(plain), "{path} is the same everywhere");
        let bytes = share.bytes(&path).expect("it was listed");
        share.plant(&path.to_uppercase(), bytes);
    }
    let report = youenn.exchanges(&share);
    assert_eq!(report.bundles_read, 0, "capitals are nobody's name");
    are_equal(&[&claire, &youenn]);
}

#[test]
fn scenario_51_locks_that_others_left_hinder_nobody() {
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    for path in share.paths() {
        share.plant(&format!("{path}.lock"), b"held".to_vec());
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        share.plant(&format!("{folder}/.~lock"), b"held".to_vec());
    }
    let kept = claire.desk().create("partner", json!({ "name": "Kept" }));
    all_exchange(&[&claire, &youenn], &share);
    assert!(youenn.has(kept), "nobody waits for a lock");
}

#[test]
fn scenario_52_two_who_publish_at_once_never_write_the_same_file() {
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    let mut written = Vec::new();
    for member in [&claire, &youenn] {
        member.desk().create("partner", json!({ "name": "Same" }));
        let other = Share::new(3);
        member.exchanges(&other);
        let marker = |path: &String| !path.ends_with("/marker");
        written.push(other.paths().into_iter().filter(marker).collect::<Vec<_>>());
    }
    let both = written[0].iter().find(|path| written[1].contains(path));
    assert_eq!(
        both, None,
        "each has a folder of its own: no condition is needed"
    );
}

#[test]
fn what_was_written_before_joining_goes_out_also_if_the_workspace_moves_before_its_first_exchange()
{
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    let maud = Member::new("Maud", 3);
    let id = maud.desk().create("partner", json!({ "name": "Before" }));
    claire.admits(&maud);
    // Another computer begins new numbers; what still had to go out whole must not be forgotten over it.
    maud.moves_to("Maud's new laptop");
    all_exchange(&[&claire, &youenn, &maud], &share);
    assert!(claire.has(id), "Claire has what Maud brought along");
    are_equal(&[&claire, &youenn, &maud]);
}
