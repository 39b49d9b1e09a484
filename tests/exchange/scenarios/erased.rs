//! Scenario 80: a person is erased, then an offline colleague returns.

use std::collections::BTreeSet;
use std::path::Path;

use escale_store::values::Id;
use escale_store::{Delivery, Error, Rule, Seen};
use escale_tests::{Member, Share, empty_folder};
use serde_json::json;

use crate::meeting::{all_exchange, are_equal, two};
use crate::simulator::folders::copy_folder;

/// A name that stands nowhere else.
const NAME: &str = "Kervadec";
const EARLIER: &str = "Troadec";

/// A person known by two names one after the other, with a role, a note and a claim, and a mission they lead.
struct Known {
    person: Id,
    role: Id,
    about: Vec<Id>,
    mission: Id,
}

fn knows_somebody(member: &Member) -> Known {
    let mut desk = member.desk();
    let partner = desk.create("partner", json!({ "name": "Port de Rimouski" }));
    let person = desk.create(
        "person",
        json!({ "given_name": "Maud", "family_name": EARLIER, "notes": format!("Madame {EARLIER} parle breton.") }),
    );
    desk.edit(person, json!({ "family_name": NAME, "notes": null }));
    let role = desk.create("role", json!({ "person": person, "partner": partner }));
    let note = desk.create(
        "note",
        json!({ "text": "Son mari aussi", "subject": person }),
    );
    let claim = desk.create(
        "claim",
        json!({ "subject": role, "field": "from", "value": "2015", "source": NAME }),
    );
    desk.remove(note);
    let mission = desk.create(
        "mission",
        json!({ "title": "Rimouski 2026", "lead": person }),
    );
    Known {
        person,
        role,
        about: vec![note, claim],
        mission,
    }
}

fn erases(member: &Member, id: Id) -> BTreeSet<Id> {
    let erased = member.desk().write(|writing| writing.erase(id));
    erased.expect("the person is erased")
}

/// Whether any file in a folder holds these bytes.
fn holds(folder: &Path, text: &str) -> Option<String> {
    for entry in std::fs::read_dir(folder).expect("the folder reads") {
        let path = entry.expect("the folder reads").path();
        if path.is_dir() {
            if let Some(found) = holds(&path, text) {
                return Some(found);
            }
            continue;
        }
        let bytes = std::fs::read(&path).unwrap_or_default();
        // The index keeps words folded.
        let texts = [text.to_owned(), text.to_lowercase()];
        let held = texts.iter().any(|text| {
            let mut windows = bytes.windows(text.len());
            windows.any(|part| part == text.as_bytes())
        });
        if held {
            return Some(path.display().to_string());
        }
    }
    None
}

#[test]
fn scenario_80_an_erased_person_stays_erased_when_an_offline_colleague_returns() {
    let (claire, youenn, share) = two();
    let Known {
        person,
        role,
        about,
        mission,
    } = knows_somebody(&claire);
    all_exchange(&[&claire, &youenn], &share);
    assert!(youenn.has(person), "Youenn knows them too, and goes away");
    youenn
        .desk()
        .edit(person, json!({ "emails": ["m.kervadec@example.org"] }));
    let other = youenn.desk().create("partner", json!({ "name": "UQAR" }));
    let late = youenn
        .desk()
        .create("role", json!({ "person": person, "partner": other }));

    let erased = erases(&claire, person);
    let with: BTreeSet<Id> = [person, role].into_iter().chain(about).collect();
    assert_eq!(
        erased, with,
        "with all that is about them, the bin included"
    );
    all_exchange(&[&claire, &youenn], &share);
    // What Youenn found to be about them he says last.
    claire.exchanges(&share);

    for member in [&claire, &youenn] {
        for id in erased.iter().chain([&late]) {
            assert!(
                !member.has(*id),
                "{}: the erasure wins over every edit, and over what was written about them meanwhile",
                member.name()
            );
        }
        assert!(member.has(other), "whatever else was written came");
        let lead = member.desk().value(mission, "lead");
        assert_eq!(lead, json!(person), "what names them stays as it is");
        let card = member.desk().store().read().card(person);
        let card = card.expect("who reads the mission is told why nobody is named");
        assert!(
            card.erased && card.title.is_empty() && card.kind == "person",
            "they were erased: {card:?}"
        );
        assert_eq!(member.desk().finds(NAME).total, 0, "nobody finds them");
        member.desk().is_sound();
    }
    are_equal(&[&claire, &youenn]);
    let report = youenn.exchanges(&share);
    assert_eq!(
        (report.bundles_read, report.bundles_sent),
        (0, 0),
        "a second exchange changes nothing"
    );
}

#[test]
fn scenario_80_what_is_kept_of_an_erasure_is_a_number_a_kind_and_a_moment() {
    let (claire, youenn, share) = two();
    let known = knows_somebody(&claire);
    all_exchange(&[&claire, &youenn], &share);
    youenn
        .desk()
        .edit(known.person, json!({ "honorific": NAME }));
    for member in [&claire, &youenn] {
        let folder = member.desk().folder().to_path_buf();
        assert!(
            holds(&folder, NAME).is_some() && holds(&folder, EARLIER).is_some(),
            "the search finds what is there: nothing protects these workspaces"
        );
    }
    erases(&claire, known.person);
    all_exchange(&[&claire, &youenn], &share);
    for member in [&claire, &youenn] {
        let folder = member.desk().folder().to_path_buf();
        for name in [NAME, EARLIER] {
            assert_eq!(
                holds(&folder, name),
                None,
                "{}: not in tables, indexes, journal, earlier versions or free pages",
                member.name()
            );
        }
    }
    let kept = claire
        .desk()
        .store()
        .read()
        .all_erased()
        .expect("it is told");
    assert_eq!(kept.len(), 4, "the erasure outlives the data");
    assert!(
        kept.iter()
            .all(|one| ["person", "role", "note", "claim"].contains(&one.kind.as_str())),
        "and names kinds, not people"
    );
}

#[test]
fn scenario_80_bundles_that_held_the_person_leave_the_storage() {
    let (claire, youenn, share) = two();
    all_exchange(&[&claire, &youenn], &share);
    let before: BTreeSet<String> = share.paths().into_iter().collect();
    let known = knows_somebody(&claire);
    all_exchange(&[&claire, &youenn], &share);
    youenn
        .desk()
        .edit(known.person, json!({ "honorific": "Mme" }));
    all_exchange(&[&claire, &youenn], &share);
    let bundles = |share: &Share| -> BTreeSet<String> {
        let paths = share.paths().into_iter();
        paths.filter(|path| path.ends_with(".bundle")).collect()
    };
    let held: BTreeSet<String> = bundles(&share).difference(&before).cloned().collect();
    assert_eq!(held.len(), 2, "one of each tells of them");

    erases(&youenn, known.person);
    all_exchange(&[&claire, &youenn], &share);
    let after = bundles(&share);
    assert_eq!(
        after.intersection(&held).count(),
        0,
        "whoever published something of them publishes it again without"
    );
    let maud = Member::new("Maud", 3);
    claire.admits(&maud);
    all_exchange(&[&claire, &youenn, &maud], &share);
    assert!(maud.has(known.mission), "whoever joins now gets all else");
    assert!(!maud.has(known.person), "and nothing of them");
    are_equal(&[&claire, &youenn, &maud]);
}

#[test]
fn scenario_80_a_backup_that_is_put_back_forgets_the_person_at_its_next_exchange() {
    let (claire, youenn, share) = two();
    let known = knows_somebody(&claire);
    all_exchange(&[&claire, &youenn], &share);
    youenn.desk().closes();
    let backup = empty_folder();
    let folder = youenn.desk().folder().to_path_buf();
    copy_folder(&folder, backup.path());
    youenn.restarts();
    erases(&claire, known.person);
    all_exchange(&[&claire, &youenn], &share);
    youenn.desk().closes();
    crate::simulator::folders::empty(&folder);
    copy_folder(backup.path(), &folder);
    youenn.restarts();
    assert!(
        youenn.has(known.person),
        "the backup is older than the erasure"
    );
    all_exchange(&[&youenn, &claire], &share);
    assert!(!youenn.has(known.person), "its owner hears of it again");
    assert!(!claire.has(known.person), "and brings nobody back");
    are_equal(&[&claire, &youenn]);
}

#[test]
fn scenario_80_an_emptied_share_is_filled_without_the_person_and_with_the_erasure() {
    let (claire, youenn, share) = two();
    let known = knows_somebody(&claire);
    all_exchange(&[&claire, &youenn], &share);
    erases(&claire, known.person);
    claire.exchanges(&share);
    share.empties();
    all_exchange(&[&youenn, &claire, &youenn], &share);
    assert!(!youenn.has(known.person), "the erasure is filled in too");
    are_equal(&[&claire, &youenn]);
}

#[test]
fn scenario_80_only_people_are_erased_and_undo_goes_on_with_what_is_left() {
    let claire = Member::new("Claire", 1);
    let known = knows_somebody(&claire);
    let refused = claire.desk().write(|writing| writing.erase(known.mission));
    let Err(Error::Invalid(problems)) = refused else {
        panic!("a mission goes into the bin: {refused:?}");
    };
    assert_eq!(problems[0].rule, Rule::NotPersonal, "with the reason");
    let partner = claire
        .desk()
        .create("partner", json!({ "name": "Ifremer" }));
    claire
        .desk()
        .edit(known.person, json!({ "honorific": "Mme" }));
    erases(&claire, known.person);
    claire.desk().undo();
    assert!(
        claire.desk().record(partner).removed,
        "what was done to the person is no act any more, so undo takes back the one before"
    );
    claire.desk().is_sound();
    let erasing = claire.desk().store().read().erasing(known.person);
    assert!(
        matches!(erasing, Err(Error::NotFound)),
        "there is nobody left to erase"
    );
}

#[test]
fn scenario_80_whoever_says_that_a_mission_was_erased_makes_nothing_vanish() {
    let claire = Member::new("Claire", 1);
    let known = knows_somebody(&claire);
    let note = claire.desk().create(
        "note",
        json!({ "text": "Beau voyage", "subject": known.mission }),
    );
    let all = claire.desk().sends(&Seen::new());
    let lies = ["mission", "person"].map(|kind| Delivery {
        kind: kind.to_owned(),
        changes: Vec::new(),
        erased: Some(0),
        ..all
            .iter()
            .find(|delivery| delivery.id == known.mission)
            .expect("it is among them")
            .clone()
    });
    for lie in lies {
        claire.desk().takes(vec![lie.clone()]);
        assert!(claire.has(known.mission), "a mission is nobody's data");
        claire
            .desk()
            .edit(known.mission, json!({ "cancelled": true }));
        let youenn = Member::new("Youenn", 2);
        youenn.desk().takes(vec![lie]);
        youenn.desk().takes(all.clone());
        assert!(
            youenn.has(known.mission) && youenn.has(note),
            "nor does it when the lie comes first"
        );
        youenn.desk().is_sound();
    }
}
