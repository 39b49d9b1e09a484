//! Undo and redo by acts, and looking back.

use escale_store::{Error, Rule};
use escale_tests::{Desk, exchange};
use serde_json::json;

#[test]
fn undo_and_redo_go_back_and_forth_across_a_restart() {
    let mut desk = Desk::new("Claire", 51);
    let id = desk.create("partner", json!({"name": "Un"}));
    desk.edit(id, json!({"name": "Deux", "acronym": "D"}));
    desk.edit(id, json!({"name": "Trois", "acronym": null}));
    desk.closes();
    desk.opens();
    desk.undo();
    assert_eq!(
        desk.shows(id),
        *json!({"name": "Deux", "acronym": "D"})
            .as_object()
            .expect("an object"),
        "one act back"
    );
    desk.undo();
    assert_eq!(desk.value(id, "name"), "Un", "two acts back");
    desk.closes();
    desk.opens();
    desk.redo();
    desk.redo();
    assert_eq!(
        desk.shows(id),
        *json!({"name": "Trois"}).as_object().expect("an object"),
        "and forth again"
    );
    let refused = desk.write(|writing| writing.redo());
    assert!(
        matches!(&refused, Err(Error::Invalid(problems)) if problems[0].rule == Rule::NothingToUndo),
        "no further: {refused:?}"
    );
    for _ in 0..3 {
        desk.undo();
    }
    assert!(
        desk.record(id).removed,
        "undoing the creation puts it into the bin"
    );
    let refused = desk.write(|writing| writing.undo());
    assert!(
        matches!(&refused, Err(Error::Invalid(problems)) if problems[0].rule == Rule::NothingToUndo),
        "no further: {refused:?}"
    );
    desk.redo();
    assert!(!desk.record(id).removed, "redo takes it out again");
    desk.is_sound();
}

#[test]
fn a_new_act_ends_what_could_be_redone() {
    let mut desk = Desk::new("Claire", 52);
    let id = desk.create("partner", json!({"name": "Un"}));
    desk.edit(id, json!({"name": "Deux"}));
    desk.undo();
    desk.edit(id, json!({"acronym": "A"}));
    assert!(
        desk.write(|writing| writing.redo()).is_err(),
        "the redo is gone"
    );
    desk.undo();
    desk.undo();
    assert!(
        desk.record(id).removed,
        "undo goes on where it was: the creation"
    );
}

#[test]
fn undo_never_takes_back_what_a_colleague_changed_since() {
    let mut office = Desk::new("Claire", 53);
    let mut laptop = Desk::new("Youenn", 54);
    let id = office.create(
        "partner",
        json!({"name": "Un", "acronym": "U", "description": "Premier paragraphe."}),
    );
    office.edit(id, json!({"name": "Deux", "acronym": "D", "description": "Premier paragraphe.\n\nAjout de Claire."}));
    exchange(&mut office, &mut laptop);
    laptop.edit(id, json!({"name": "Trois", "description": "Premier paragraphe.\n\nAjout de Claire.\n\nAjout de Youenn."}));
    exchange(&mut office, &mut laptop);
    let reversed = office.undo();
    assert_eq!(
        office.value(id, "name"),
        "Trois",
        "Youenn’s later value stays"
    );
    assert_eq!(
        office.value(id, "acronym"),
        "U",
        "what nobody touched since is taken back"
    );
    assert_eq!(
        office.value(id, "description"),
        "Premier paragraphe.\n\nAjout de Youenn.",
        "typed text is taken back beside what others typed"
    );
    let kept: Vec<_> = reversed
        .kept
        .iter()
        .map(|kept| (kept.field.as_str(), kept.rule, kept.by.as_deref()))
        .collect();
    assert_eq!(
        kept,
        [("name", Rule::ChangedSince, Some("Youenn"))],
        "and it is said what was left and because of whom"
    );
}

#[test]
fn undo_is_each_persons_own() {
    let mut desk = Desk::new("Claire", 55);
    let id = desk.create("partner", json!({"name": "Un"}));
    desk.sits("Youenn");
    desk.edit(id, json!({"acronym": "Y"}));
    desk.sits("Claire");
    desk.undo();
    assert_eq!(
        desk.value(id, "acronym"),
        "Y",
        "Claire does not undo Youenn’s act"
    );
    assert!(!desk.record(id).removed, "nor hides a record he works in");
}

#[test]
fn undoing_a_settled_conflict_shows_it_again() {
    let mut office = Desk::new("Claire", 56);
    let mut laptop = Desk::new("Youenn", 57);
    let id = office.create("agreement", json!({"title": "Pacte"}));
    exchange(&mut office, &mut laptop);
    office.edit(id, json!({"signed_on": "2016"}));
    laptop.edit(id, json!({"signed_on": "2017"}));
    exchange(&mut office, &mut laptop);
    let shown = office.value(id, "signed_on");
    office.resolve(id, "signed_on", json!("2018"));
    assert!(office.record(id).conflicts.is_empty(), "settled");
    office.undo();
    let conflicts = office.store().read().conflicts().expect("a list");
    let mut values: Vec<_> = conflicts[0]
        .values
        .iter()
        .map(|one| one.value.clone())
        .collect();
    assert_eq!(values[0], shown, "the same value is shown as before");
    values.sort_by_key(ToString::to_string);
    assert_eq!(
        values,
        ["2016", "2017"],
        "both values stand side by side again"
    );
    exchange(&mut office, &mut laptop);
    assert_eq!(
        laptop.value(id, "signed_on"),
        shown,
        "on the other desk too"
    );
}

#[test]
fn a_record_can_be_read_as_it_was_and_brought_back() {
    let mut desk = Desk::new("Claire", 58);
    desk.clock_says("2026-01-10T09:00:00Z");
    let id = desk.create("partner", json!({"name": "Avant", "acronym": "A"}));
    desk.clock_says("2026-02-10T09:00:00Z");
    desk.edit(id, json!({"name": "Après", "acronym": null}));
    let read = |day: &str| desk.store().read().get_on(id, day.parse().expect("a day"));
    assert!(
        matches!(read("2026-01-09"), Err(Error::NotFound)),
        "it did not exist yet"
    );
    assert_eq!(
        read("2026-01-10").expect("it existed").fields["name"],
        "Avant",
        "at the end of its first day"
    );
    assert_eq!(
        read("2026-02-09").expect("it existed").title,
        "Avant",
        "until the edit"
    );
    assert_eq!(
        read("2026-02-10").expect("it existed").fields["name"],
        "Après",
        "from the edit on"
    );
    let heads = desk
        .store()
        .read()
        .heads_on(id, "2026-01-31".parse().expect("a day"))
        .expect("it existed");
    desk.write(|writing| writing.bring_back(id, &heads))
        .expect("that version comes back");
    assert_eq!(
        (desk.value(id, "name"), desk.value(id, "acronym")),
        (json!("Avant"), json!("A")),
        "as it was"
    );
    let history = desk.history(id);
    assert_eq!(
        history.total, 3,
        "bringing back adds a version and takes none away"
    );
    desk.undo();
    assert_eq!(desk.value(id, "name"), "Après", "and can itself be undone");
}

#[test]
fn history_tells_who_when_and_from_what_to_what() {
    let mut desk = Desk::new("Claire", 59);
    let id = desk.create("partner", json!({"name": "Un"}));
    desk.sits("Youenn");
    desk.minutes_pass(5);
    desk.edit(id, json!({"name": "Deux"}));
    desk.remove(id);
    let history = desk.history(id);
    let lines: Vec<_> = history
        .items
        .iter()
        .map(|entry| {
            let fields: Vec<_> = entry
                .fields
                .iter()
                .map(|one| format!("{}: {} → {}", one.field, one.before, one.after))
                .collect();
            format!("{} {:?} {}", entry.author, entry.verb, fields.join(", "))
        })
        .collect();
    assert_eq!(
        lines,
        [
            "Youenn Remove removed: false → true",
            "Youenn Edit name: \"Un\" → \"Deux\"",
            "Claire Create name: null → \"Un\"",
        ],
        "the latest first"
    );
}
