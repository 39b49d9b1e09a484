//! Records that are left at home before a journey, and come back.

use std::collections::BTreeSet;

use escale_store::values::Id;
use escale_store::{Away, Error, Rule, Seen, Store};
use escale_tests::{Desk, exchange, rows, rules, same_rows, words_indexed};
use serde_json::json;

/// A word that stands in what stays at home alone.
const HOME: &str = "Zanzibarbarie";
/// Its beginning as the search index may cut it.
const PART: &str = "anzibarbar";

/// A desk with a partner that stays at home, and one that travels and links to it.
fn two() -> (Desk, Id, Id) {
    let mut desk = Desk::new("Claire", 1);
    let home = desk.create(
        "partner",
        json!({ "name": HOME, "description": format!("{HOME} in a long text") }),
    );
    let travels = desk.create(
        "partner",
        json!({ "name": "Technopole maritime", "successor": home }),
    );
    (desk, home, travels)
}

/// Leaves these records at home.
fn leaves(desk: &mut Desk, ids: &[Id]) -> Result<(), Error> {
    let mut seen = desk.store().read().all_heads().expect("the heads");
    seen.retain(|id, _| ids.contains(id));
    desk.write(|writing| writing.leave_behind(&seen, &mut |_, _| Ok(())))?;
    assert!(
        desk.store_mut().wipe().expect("traces go"),
        "nobody reads beside it, so nothing stays"
    );
    Ok(())
}

fn away(desk: &Desk) -> (usize, usize) {
    let Away { left, coming } = desk.store().read().away().expect("a count");
    (left, coming)
}

#[test]
fn what_is_written_into_a_record_that_came_back_without_its_last_change_goes_beside_that_change() {
    let mut claire = Desk::new("Claire", 1);
    let partner = claire.create("partner", json!({ "name": "Technopole maritime" }));
    let mut early = Desk::new("Youenn", 2);
    early.takes(claire.sends(&Seen::new()));
    claire.edit(partner, json!({ "acronym": "TMQ" }));
    let mut late = Desk::new("Maria", 3);
    late.takes(claire.sends(&Seen::new()));
    leaves(&mut claire, &[partner]).expect("it is left");
    claire
        .write(|writing| writing.come_home())
        .expect("it is wanted");
    claire.takes(early.sends(&Seen::new()));
    claire.edit(partner, json!({ "website": "https://tmq.example/" }));
    let (_, taken) = exchange(&mut claire, &mut late);
    assert!(
        taken.quarantined.is_empty(),
        "two changes of one number under one name would shut each other out: {taken:?}"
    );
    assert_eq!(
        claire.value(partner, "acronym"),
        json!("TMQ"),
        "what she wrote before the journey is back"
    );
    assert_eq!(
        late.value(partner, "website"),
        json!("https://tmq.example/"),
        "what she wrote after it arrives"
    );
    same_rows(&claire, &late);
}

#[test]
fn what_is_left_at_home_is_found_nowhere_and_the_workspace_is_sound() {
    let (mut desk, home, travels) = two();
    leaves(&mut desk, &[home]).expect("it is left");
    let got = desk.store().read().get(home, desk.today());
    assert!(matches!(got, Err(Error::NotFound)), "it cannot be opened");
    assert_eq!(desk.finds(HOME).items.len(), 0, "search finds nothing");
    assert_eq!(
        desk.finds("anzibar").items.len(),
        0,
        "nor in the middle of words"
    );
    assert_eq!(
        desk.lists("partner", &[], None, false).total,
        1,
        "no list has it"
    );
    desk.is_sound();
    let indexed = words_indexed(&desk);
    assert!(
        !indexed.iter().any(|line| line.contains("zanzibar")),
        "no index keeps its words: {indexed:?}"
    );
    let (whose, away_card) = (
        desk.value(travels, "successor"),
        desk.store().read().card(home),
    );
    assert_eq!(whose, json!(home), "the link to it stays what it was");
    let card = away_card.expect("it is known to exist");
    assert!(
        card.away && !card.removed,
        "it is away, not removed: {card:?}"
    );
    assert_eq!(
        (card.kind.as_str(), card.title.as_str()),
        ("partner", ""),
        "its title is at home too"
    );
    let conflicts = desk.store().read().conflicts().expect("the conflicts");
    assert_eq!(
        conflicts.len(),
        0,
        "a link to it is no conflict: {conflicts:?}"
    );
    assert_eq!(away(&desk), (1, 0), "one is at home");
}

#[test]
fn what_links_to_a_record_at_home_can_be_edited_and_linked_further() {
    let (mut desk, home, travels) = two();
    leaves(&mut desk, &[home]).expect("it is left");
    desk.edit(travels, json!({ "acronym": "TM" }));
    desk.edit(travels, json!({ "successor": null }));
    desk.edit(travels, json!({ "successor": home }));
    let refused = desk.try_edit(home, None, &json!({ "acronym": "Z" }));
    assert!(
        matches!(refused, Err(Error::NotFound)),
        "what is not here is not edited"
    );
}

#[test]
fn a_rebuild_and_a_restart_keep_what_is_away() {
    let (mut desk, home, _) = two();
    leaves(&mut desk, &[home]).expect("it is left");
    desk.opens();
    assert_eq!(away(&desk), (1, 0), "after a restart");
    let (store, folder) = desk.into_store();
    store.rebuild(&mut |_, _| Ok(())).expect("a rebuild");
    let desk = Desk::at("Claire", 2, folder);
    assert_eq!(away(&desk), (1, 0), "after a rebuild");
    assert!(
        desk.store().read().card(home).is_ok_and(|card| card.away),
        "by its own id"
    );
}

#[test]
fn what_has_not_gone_out_or_was_changed_since_is_not_left_and_nothing_else_is() {
    let (mut desk, home, travels) = two();
    let seen = desk.store().read().all_heads().expect("the heads");
    desk.edit(home, json!({ "acronym": "Z" }));
    let before = rows(&desk);
    let changed = desk.write(|writing| writing.leave_behind(&seen, &mut |_, _| Ok(())));
    assert_eq!(
        rules(&changed),
        [("ids".to_owned(), Rule::ChangedSince)],
        "it says something that was not looked for"
    );
    desk.write(|writing| writing.begin_sharing())
        .expect("it shares from now on");
    desk.edit(home, json!({ "acronym": "ZB" }));
    let unshared = leaves(&mut desk, &[home, travels]);
    assert_eq!(
        rules(&unshared),
        [("ids".to_owned(), Rule::Unshared)],
        "nobody else has it"
    );
    desk.edit(home, json!({ "acronym": "Z" }));
    assert_eq!(away(&desk), (0, 0), "nothing was left");
    assert_eq!(
        rows(&desk).len(),
        before.len() + 2,
        "all is there, with the two later edits"
    );
}

#[test]
fn what_is_delivered_for_a_record_at_home_is_passed_over_until_it_is_wanted_back() {
    let (mut desk, home, _) = two();
    let mut colleague = Desk::new("Youenn", 2);
    colleague.takes(desk.sends(&Seen::new()));
    leaves(&mut desk, &[home]).expect("it is left");
    colleague.edit(home, json!({ "acronym": "Z" }));
    let merged = desk.takes(colleague.sends(&Seen::new()));
    assert_eq!(
        (merged.left, merged.applied),
        (1, 0),
        "it is counted and nothing is kept"
    );
    assert_eq!(desk.checks().held, 0, "neither as something that waits");
    let coming = desk
        .write(|writing| writing.come_home())
        .expect("it is wanted");
    assert_eq!((coming, away(&desk)), (1, (0, 1)), "it is on its way");
    desk.takes(colleague.sends(&Seen::new()));
    assert_eq!(away(&desk), (0, 0), "it has arrived");
    assert_eq!(
        desk.value(home, "acronym"),
        json!("Z"),
        "with what was written meanwhile"
    );
    same_rows(&desk, &colleague);
    desk.is_sound();
}

#[test]
fn a_record_has_come_back_only_when_all_that_was_left_of_it_is_here() {
    let (mut desk, home, _) = two();
    let mut early = Desk::new("Youenn", 2);
    early.takes(desk.sends(&Seen::new()));
    desk.edit(home, json!({ "acronym": "Z" }));
    let mut late = Desk::new("Maria", 3);
    late.takes(desk.sends(&Seen::new()));
    leaves(&mut desk, &[home]).expect("it is left");
    desk.write(|writing| writing.come_home())
        .expect("it is wanted");
    desk.takes(early.sends(&Seen::new()));
    assert_eq!(
        away(&desk),
        (0, 1),
        "the acronym is still missing, so it is still on its way"
    );
    leaves(&mut desk, &[home]).expect("it is left again");
    desk.write(|writing| writing.come_home())
        .expect("it is wanted");
    desk.takes(early.sends(&Seen::new()));
    assert_eq!(
        away(&desk),
        (0, 1),
        "what was owed before a second journey is owed still"
    );
    desk.takes(late.sends(&Seen::new()));
    assert_eq!(away(&desk), (0, 0), "now it has come back");
}

#[test]
fn an_act_that_touched_what_is_at_home_is_not_undone_by_half() {
    let (mut desk, home, travels) = two();
    desk.write(|writing| {
        let fields = json!({ "acronym": "X" });
        writing.edit_all(&[home, travels], fields.as_object().expect("fields"))
    })
    .expect("both are edited");
    leaves(&mut desk, &[home]).expect("it is left");
    desk.undo();
    assert_eq!(
        desk.value(travels, "acronym"),
        json!("X"),
        "the act before is undone, not this one"
    );
}

#[test]
fn no_word_of_what_is_left_lies_in_the_folder_of_a_workspace_without_protection() {
    let (mut desk, home, travels) = two();
    for number in 0..200 {
        let name = format!("{HOME} number {number}");
        let text = format!("{HOME} ").repeat(300);
        desk.create("partner", json!({ "name": name, "description": text }));
    }
    let folder = desk.folder().to_path_buf();
    desk.closes();
    // What older versions and mended damage leave beside a database.
    std::fs::create_dir_all(folder.join("backups")).expect("a folder");
    for copy in ["backups/before-schema-3-from-2.db", "escale.db.damaged-1"] {
        std::fs::copy(folder.join("escale.db"), folder.join(copy)).expect("a copy");
    }
    desk.opens();
    let all: Vec<Id> = desk
        .seen()
        .into_keys()
        .filter(|id| *id != travels)
        .collect();
    assert!(all.contains(&home), "it is among those that stay");
    assert!(
        !words_in(&folder).is_empty(),
        "the word can be found before"
    );
    leaves(&mut desk, &all).expect("they are left");
    assert_eq!(
        words_in(&folder),
        BTreeSet::new(),
        "while the workspace is open"
    );
    desk.closes();
    assert_eq!(words_in(&folder), BTreeSet::new(), "and when it is closed");
}

#[test]
fn traces_that_a_killed_program_left_go_when_the_workspace_is_opened() {
    let (mut desk, home, _) = two();
    let mut seen = desk.store().read().all_heads().expect("the heads");
    seen.retain(|id, _| *id == home);
    desk.write(|writing| writing.leave_behind(&seen, &mut |_, _| Ok(())))
        .expect("it is left");
    assert!(
        desk.store().read().has_traces().expect("an answer"),
        "the program is killed before it wipes"
    );
    let folder = desk.folder().to_path_buf();
    desk.opens();
    assert!(
        !desk.store().read().has_traces().expect("an answer"),
        "it was gone on with"
    );
    assert_eq!(words_in(&folder), BTreeSet::new(), "nothing is left");
}

#[test]
fn a_store_in_which_something_is_tried_out_opens_for_nobody() {
    let mut desk = Desk::new("Claire", 1);
    let folder = desk.folder().join("trial");
    let mut by = desk.by();
    let mut scratch = Store::scratch(&folder, &mut by).expect("a scratch store");
    scratch
        .write(&mut by, |writing| {
            let fields = json!({ "name": HOME });
            writing.create("partner", fields.as_object().expect("fields"))
        })
        .expect("it can be written");
    drop(scratch);
    assert_eq!(
        words_in(&folder),
        BTreeSet::new(),
        "its words cannot be read"
    );
    assert!(Store::open(&folder, None).is_err(), "it is no workspace");
}

/// The files below a folder in which a part of the word stands, however it is written.
fn words_in(folder: &std::path::Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("the folder reads") {
        let path = entry.expect("the folder reads").path();
        if path.is_dir() {
            found.extend(words_in(&path));
            continue;
        }
        let bytes = std::fs::read(&path)
            .expect("the file reads")
            .to_ascii_lowercase();
        if bytes
            .windows(PART.len())
            .any(|part| part == PART.as_bytes())
        {
            found.insert(path.display().to_string());
        }
    }
    found
}
