//! What a newer version wrote: kept, shown as far as it can be, never lost by an edit, sent on.

use escale_store::values::Id;
use escale_store::{Rule, Seen};
use escale_tests::{Desk, Expect, Newer, exchange, rules, same_rows};
use serde_json::json;

/// A desk with a record that a colleague with a newer version has as well.
fn with_colleague() -> (Desk, Id, Newer) {
    let mut desk = Desk::new("Claire", 1);
    let id = desk.create(
        "partner",
        json!({ "name": "TMQ", "type": "cluster", "description": "One." }),
    );
    let newer = Newer::takes(&desk.sends(&Seen::new())[0]);
    (desk, id, newer)
}

#[test]
fn a_field_this_version_does_not_know_survives_edits_undo_and_the_bin_and_travels_on() {
    let (mut desk, id, mut newer) = with_colleague();
    newer.writes("motto", "Au large");
    newer.writes_map("mottos", &[("fr", "Au large"), ("en", "Offshore")]);
    let merged = desk.takes(vec![newer.sends()]);
    assert_eq!(merged.needs_update, [id], "the record is named");
    let kept = |desk: &Desk| {
        let extra = desk.record(id).extra;
        assert_eq!(
            extra.get("motto"),
            Some(&json!("Au large")),
            "the value is kept"
        );
        let both = json!({ "en": "Offshore", "fr": "Au large" });
        assert_eq!(extra.get("mottos"), Some(&both), "whatever its shape");
    };
    kept(&desk);
    desk.edit(
        id,
        json!({ "acronym": "TMQ", "description": "One. Two.", "type": "port" }),
    );
    desk.undo();
    desk.redo();
    desk.remove(id);
    desk.restore(id);
    desk.opens();
    kept(&desk);
    let refused = desk.try_edit(id, None, &json!({ "motto": "Mine" }));
    assert_eq!(
        rules(&refused),
        [("motto".to_owned(), Rule::UnknownField)],
        "it cannot be written here"
    );

    let mut laptop = Desk::new("Youenn", 2);
    exchange(&mut desk, &mut laptop);
    kept(&laptop);
    same_rows(&desk, &laptop);
    laptop.edit(id, json!({ "acronym": "from the laptop" }));
    newer.receives(&laptop.sends(&Seen::new())[0]);
    assert_eq!(
        newer.reads("motto").as_deref(),
        Some("Au large"),
        "it comes back whole"
    );
    assert_eq!(
        newer.reads("acronym").as_deref(),
        Some("from the laptop"),
        "with what was edited here"
    );
    laptop.is_sound();
    desk.is_sound();
}

#[test]
fn bringing_an_earlier_version_back_leaves_a_field_of_a_newer_version_as_it_is() {
    let (mut desk, id, mut newer) = with_colleague();
    let first = desk.heads(id);
    newer.writes("motto", "Au large");
    desk.takes(vec![newer.sends()]);
    desk.edit(id, json!({ "acronym": "later" }));
    desk.write(|writing| writing.bring_back(id, &first))
        .expect("it is brought back");
    assert_eq!(
        desk.value(id, "acronym"),
        json!(null),
        "the known field is as it was"
    );
    assert_eq!(
        desk.record(id).extra.get("motto"),
        Some(&json!("Au large")),
        "the unknown one stays"
    );
}

#[test]
fn a_kind_this_version_does_not_know_is_kept_and_travels_on() {
    let mut desk = Desk::new("Claire", 1);
    let id = Id::from_bytes([
        0x01, 0x9a, 1, 2, 3, 4, 0x70, 6, 0x87, 8, 9, 10, 11, 12, 13, 14,
    ]);
    let mut newer = Newer::creates("dossier", id);
    newer.writes("title", "Candidature");
    let merged = desk.takes(vec![newer.sends()]);
    assert_eq!(merged.needs_update, [id], "the record is named");
    let record = desk.record(id);
    assert_eq!(
        (record.kind.as_str(), record.extra.get("title")),
        ("dossier", Some(&json!("Candidature"))),
        "it can be looked at as it is"
    );
    let refused = desk.try_edit(id, None, &json!({ "title": "Mine" }));
    assert_eq!(
        rules(&refused),
        [("kind".to_owned(), Rule::UnknownKind)],
        "nobody writes what they do not understand"
    );
    assert_eq!(
        desk.store().read().card(id).map(|card| card.kind).ok(),
        Some("dossier".to_owned()),
        "it has a short form"
    );
    assert_eq!(desk.history(id).total, 3, "and a history");
    let linked = desk.create(
        "note",
        json!({ "text": "See there.", "subject": id.to_string() }),
    );
    desk.is_sound();

    let mut laptop = Desk::new("Youenn", 2);
    exchange(&mut desk, &mut laptop);
    assert_eq!(
        laptop.record(id).extra,
        record.extra,
        "it travels on through a desk that does not know it"
    );
    assert_eq!(
        laptop.value(linked, "subject"),
        json!(id.to_string()),
        "as do links to it"
    );
    same_rows(&desk, &laptop);
    newer.writes("title", "Candidature 2027");
    laptop.takes(vec![newer.sends()]);
    assert_eq!(
        laptop.record(id).extra.get("title"),
        Some(&json!("Candidature 2027")),
        "later changes are taken in as well"
    );
    laptop.is_sound();
}

#[test]
fn a_choice_this_version_does_not_know_is_shown_kept_filtered_and_replaced() {
    let (mut desk, id, mut newer) = with_colleague();
    newer.writes("type", "observatory");
    desk.takes(vec![newer.sends()]);
    assert_eq!(
        desk.value(id, "type"),
        json!("observatory"),
        "it is shown as it is"
    );
    assert_eq!(
        desk.lists("partner", &["type=observatory"], Some("type"), false)
            .total,
        1,
        "it can be asked for"
    );
    desk.edit(id, json!({ "type": "observatory", "acronym": "TMQ" }));
    assert_eq!(
        desk.value(id, "type"),
        json!("observatory"),
        "a form that sends it back changes nothing"
    );
    let refused = desk.try_create(
        "partner",
        &json!({ "name": "Other", "type": "observatory" }),
    );
    assert_eq!(
        rules(&refused),
        [("type".to_owned(), Rule::UnknownChoice)],
        "here it cannot be chosen anew"
    );
    desk.edit(id, json!({ "type": "port" }));
    desk.undo();
    assert_eq!(
        desk.value(id, "type"),
        json!("observatory"),
        "undo brings it back"
    );
    desk.is_sound();
}

#[test]
fn a_value_of_another_type_in_a_known_field_is_kept_aside_and_can_be_written_over() {
    let (mut desk, id, mut newer) = with_colleague();
    newer.writes("acronym", 42i64);
    newer.writes("founded_on", "some day in spring");
    desk.takes(vec![newer.sends()]);
    let record = desk.record(id);
    assert_eq!(
        (
            record.fields.get("acronym"),
            record.fields.get("founded_on")
        ),
        (None, None),
        "what does not read as its type is not shown as if it did"
    );
    assert_eq!(record.extra.get("acronym"), Some(&json!(42)), "but kept");
    assert_eq!(
        record.extra.get("founded_on"),
        Some(&json!("some day in spring")),
        "but kept"
    );
    desk.edit(id, json!({ "legal_form": "non-profit" }));
    assert_eq!(desk.record(id).extra, record.extra, "other edits leave it");
    desk.edit(id, json!({ "acronym": "TMQ" }));
    Expect::fields(json!({ "acronym": "TMQ", "legal_form": "non-profit" })).check(&desk, id);
    desk.is_sound();
}

#[test]
fn a_clash_with_a_newer_value_shows_both() {
    let (mut desk, id, mut newer) = with_colleague();
    newer.writes("type", "observatory");
    desk.edit(id, json!({ "type": "port" }));
    desk.takes(vec![newer.sends()]);
    Expect::default()
        .conflict(r#"field type: "observatory" | "port""#)
        .check(&desk, id);
    desk.resolve(id, "type", json!("port"));
    Expect::fields(json!({ "type": "port" })).check(&desk, id);
}
