//! Two or three desks and a share on which everything goes well.

use escale_exchange::{Doubt, Error, Storage};
use escale_tests::{Member, Share, same_rows};
use serde_json::json;

/// Claire founds a team and takes Youenn in; a share lies between them.
pub fn two() -> (Member, Member, Share) {
    let claire = Member::new("Claire", 1);
    let youenn = Member::new("Youenn", 2);
    claire.founds();
    claire.admits(&youenn);
    (claire, youenn, Share::new(1))
}

/// Everybody exchanges twice, so that what the last published reaches the first.
pub fn all_exchange(members: &[&Member], share: &dyn Storage) {
    for _ in 0..2 {
        for member in members {
            member.exchanges(share);
        }
    }
}

#[track_caller]
pub fn are_equal(members: &[&Member]) {
    let Some((first, others)) = members.split_first() else {
        return;
    };
    for other in others {
        let (one, two) = (first.desk(), other.desk());
        assert_eq!(
            one.seen(),
            two.seen(),
            "{} and {} have seen the same",
            first.name(),
            other.name()
        );
        same_rows(&one, &two);
    }
}

#[test]
fn what_was_there_before_the_team_and_what_was_written_apart_arrives_on_both_desks() {
    let claire = Member::new("Claire", 1);
    let partner = claire.desk().create(
        "partner",
        json!({ "name": "Technopole maritime du Québec" }),
    );
    let youenn = Member::new("Youenn", 2);
    claire.founds();
    claire.admits(&youenn);
    let share = Share::new(1);
    all_exchange(&[&claire, &youenn], &share);
    assert_eq!(
        youenn.desk().value(partner, "name"),
        json!("Technopole maritime du Québec"),
        "what Claire had before she founded the team is there"
    );
    claire.desk().edit(partner, json!({ "acronym": "TMQ" }));
    youenn
        .desk()
        .edit(partner, json!({ "website": "https://tmq.ca" }));
    youenn
        .desk()
        .create("partner", json!({ "name": "Blue growth" }));
    all_exchange(&[&claire, &youenn], &share);
    are_equal(&[&claire, &youenn]);
    let report = claire.exchanges(&share);
    assert_eq!(
        (report.bundles_read, report.bundles_sent),
        (0, 0),
        "a second exchange changes nothing"
    );
}

#[test]
fn a_wrong_code_takes_nobody_in_and_an_altered_approval_joins_nothing() {
    let claire = Member::new("Claire", 1);
    let youenn = Member::new("Youenn", 2);
    claire.founds();
    let request = escale_exchange::request(&youenn, "Youenn", "laptop").expect("a request");
    let refused = escale_exchange::approve(&claire, &request.file, "2222-2222-2222-2222");
    assert!(
        matches!(refused, Err(Error::Introduction(Doubt::WrongCode))),
        "the code shows that it is Youenn who asks"
    );
    let typed = request.code.to_lowercase().replace('-', " ");
    let approval = escale_exchange::approve(&claire, &request.file, &typed).expect("approved");
    for place in 0..approval.file.len() {
        let mut altered = approval.file.clone();
        altered[place] ^= 1;
        assert!(
            escale_exchange::join(&youenn, &altered).is_err(),
            "byte {place} altered on its way: the approval does not hold"
        );
    }
    escale_exchange::join(&youenn, &approval.file).expect("the one that was not altered holds");
}

#[test]
fn nothing_on_the_share_can_be_read_without_the_key() {
    let (claire, youenn, share) = two();
    let word = "Zanzibarbarie";
    claire.desk().create("partner", json!({ "name": word }));
    all_exchange(&[&claire, &youenn], &share);
    for path in share.paths() {
        let bytes = share.bytes(&path).expect("it was listed");
        let found = bytes
            .windows(word.len())
            .any(|part| part == word.as_bytes());
        assert!(!found && !path.contains(word), "{path} gives nothing away");
    }
}

#[test]
fn whoever_is_put_out_cannot_read_on_and_what_they_had_written_stays() {
    let (claire, youenn, share) = two();
    let maria = Member::new("Maria", 3);
    claire.admits(&maria);
    let kept = youenn.desk().create("partner", json!({ "name": "Ports" }));
    all_exchange(&[&claire, &youenn, &maria], &share);
    claire.puts_out(&youenn);
    let after = claire.desk().create("partner", json!({ "name": "After" }));
    claire.exchanges(&share);
    let refused = youenn.tries(&share);
    assert!(
        matches!(refused, Err(Error::NotAMember)),
        "Youenn's desk knows that it is out: {refused:?}"
    );
    let late = youenn
        .desk()
        .create("partner", json!({ "name": "Written outside" }));
    maria.exchanges(&share);
    assert_eq!(maria.desk().value(kept, "name"), json!("Ports"), "it stays");
    assert!(!maria.has(late), "what is written outside does not come in");
    assert!(
        !youenn.has(after),
        "what Claire wrote after is not on Youenn's desk"
    );
    are_equal(&[&claire, &maria]);
}

#[test]
fn what_somebody_settled_already_is_not_told_as_to_settle_to_whoever_reads_all_of_it_later() {
    let (claire, youenn, share) = two();
    let nolwenn = Member::new("Nolwenn", 3);
    claire.admits(&nolwenn);
    let partner = claire.desk().create("partner", json!({ "name": "Ports" }));
    all_exchange(&[&claire, &youenn, &nolwenn], &share);
    // Runs are read in the order of their devices: the last of them settles, so that what the first two
    // left side by side is met before the settling is.
    let mut members = [&claire, &youenn, &nolwenn];
    members.sort_by_key(|member| {
        let team = escale_exchange::team(*member).expect("the roster reads");
        team.expect("they belong").me
    });
    let [one, other, last] = members;
    one.desk().edit(partner, json!({ "acronym": "P" }));
    other.desk().edit(partner, json!({ "acronym": "PT" }));
    for member in [one, other] {
        member.exchanges(&share);
    }
    assert_eq!(
        last.exchanges(&share).conflicts,
        1,
        "what stands side by side is to be settled"
    );
    last.desk().resolve(partner, "acronym", json!("PT"));
    last.exchanges(&share);

    let maria = Member::new("Maria", 4);
    claire.admits(&maria);
    let report = maria.exchanges(&share);
    assert_eq!(
        maria.desk().value(partner, "acronym"),
        json!("PT"),
        "all of it was read"
    );
    assert_eq!(report.conflicts, 0, "nothing is left to be settled");
}
