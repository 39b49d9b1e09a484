//! Acts on records, one by one.

use serde_json::{Value as Json, json};

use crate::desk::{Desk, problems};

#[test]
fn a_created_record_is_shown_with_every_field_of_its_kind() {
    let desk = Desk::new();
    let made = desk.ok_with(
        &["create", "event"],
        r#"{"name": "Sea Tech Week", "starts_on": "2026-09~"}"#,
    );
    let id = made["id"].as_str().expect("an id");
    let event = desk.ok(&["get", id]);
    for (field, value) in [
        ("id", json!(id)),
        ("kind", json!("event")),
        ("name", json!("Sea Tech Week")),
        ("title", json!("Sea Tech Week")),
        ("starts_on", json!("2026-09~")),
        ("ends_on", Json::Null),
        ("territory", Json::Null),
        ("description", Json::Null),
        ("removed", json!(false)),
        ("heads", made["heads"].clone()),
    ] {
        assert_eq!(event.get(field), Some(&value), "{field} of the new event");
    }
}

#[test]
fn all_that_is_wrong_is_named_at_once_and_nothing_is_written() {
    let desk = Desk::new();
    let refusal = desk.refused(
        3,
        &["create", "event"],
        r#"{"colour": "blue", "starts_on": "soon", "website": "no address", "territory": "01900000-0000-7000-8000-000000000000"}"#,
    );
    assert_eq!(refusal["code"], "invalid", "the values are wrong");
    let expected = [
        "colour: unknown_field",
        "name: required",
        "starts_on: not_a_day",
        "territory: no_such_record",
        "website: not_a_url",
    ];
    assert_eq!(problems(&refusal), expected, "every problem is named");
    assert_eq!(
        desk.ok(&["list", "event"])["total"],
        0,
        "nothing was written"
    );
    let refusal = desk.refused(3, &["create", "ship"], "{}");
    assert_eq!(
        problems(&refusal),
        ["kind: unknown_kind"],
        "there is no such kind"
    );
}

#[test]
fn an_edit_changes_what_it_names_and_null_empties() {
    let desk = Desk::new();
    let id = desk.create(
        "event",
        &json!({"name": "Forum", "edition": "1", "starts_on": "2026"}),
    );
    desk.ok_with(&["edit", &id], r#"{"edition": "2", "starts_on": null}"#);
    let event = desk.ok(&["get", &id]);
    assert_eq!(event["name"], "Forum", "what is not named stays");
    assert_eq!(event["edition"], "2", "what is named changes");
    assert_eq!(event["starts_on"], Json::Null, "null empties");
    let refusal = desk.refused(3, &["edit", &id], r#"{"name": null}"#);
    assert_eq!(
        problems(&refusal),
        ["name: required"],
        "what is required cannot be emptied"
    );
}

#[test]
fn an_edit_on_an_old_view_becomes_a_conflict_that_can_be_settled() {
    let desk = Desk::new();
    let id = desk.create("event", &json!({"name": "Forum", "edition": "1"}));
    let heads = desk.ok(&["get", &id])["heads"][0]
        .as_str()
        .expect("a head")
        .to_owned();
    desk.ok_with(
        &["edit", &id, "--based-on", &heads, "--author", "Anne"],
        r#"{"edition": "2"}"#,
    );
    desk.ok_with(
        &["edit", &id, "--based-on", &heads, "--author", "Claire"],
        r#"{"edition": "3"}"#,
    );

    let conflicts = desk.ok(&["conflicts"]);
    assert_eq!(
        conflicts["total"], 1,
        "two edits of one view are one conflict"
    );
    let conflict = &conflicts["items"][0];
    assert_eq!(conflict["id"], id.as_str(), "of that record");
    assert_eq!(conflict["field"], "edition", "in that field");
    let values = conflict["values"].as_array().expect("values");
    let mut values: Vec<_> = values
        .iter()
        .map(|one| (one["value"].clone(), one["author"].clone()))
        .collect();
    values.sort_by_key(|(value, _)| value.to_string());
    let expected = [(json!("2"), json!("Anne")), (json!("3"), json!("Claire"))];
    assert_eq!(values, expected, "both values are kept, with their authors");

    desk.ok_with(&["resolve", &id, "edition"], r#""2""#);
    assert_eq!(desk.ok(&["conflicts"])["total"], 0, "settled");
    assert_eq!(
        desk.ok(&["get", &id])["edition"],
        "2",
        "with the value chosen"
    );
    let refusal = desk.refused(3, &["resolve", &id, "edition"], r#""2""#);
    assert_eq!(
        problems(&refusal),
        ["edition: no_conflict"],
        "there is nothing left to settle"
    );
    let refusal = desk.refused(3, &["edit", &id, "--based-on", &"ab".repeat(32)], "{}");
    assert_eq!(
        problems(&refusal),
        ["based_on: unknown_heads"],
        "nobody can have seen those heads"
    );
}

#[test]
fn the_bin_gives_back_what_was_put_into_it() {
    let desk = Desk::new();
    let id = desk.create("event", &json!({"name": "Forum"}));
    desk.ok(&["remove", &id]);
    assert_eq!(
        desk.ok(&["list", "event"])["total"],
        0,
        "a list does not show the bin"
    );
    assert_eq!(
        desk.ok(&["list", "event", "--where", "removed=true"])["total"],
        1,
        "unless asked"
    );
    assert_eq!(
        desk.ok(&["get", &id])["removed"],
        true,
        "it can still be seen"
    );
    assert_eq!(
        problems(&desk.refused(3, &["remove", &id], "")),
        ["removed: removed"],
        "once is enough"
    );
    desk.ok(&["restore", &id]);
    assert_eq!(
        desk.ok(&["get", &id])["name"],
        "Forum",
        "back with all it said"
    );
    assert_eq!(
        problems(&desk.refused(3, &["restore", &id], "")),
        ["removed: not_removed"],
        "it is out"
    );
}

#[test]
fn undo_and_redo_are_the_authors_own() {
    let desk = Desk::new();
    let id = desk.create("event", &json!({"name": "Forum"}));
    desk.ok_with(&["edit", &id], r#"{"edition": "2"}"#);
    let refusal = desk.refused(3, &["undo", "--author", "Claire"], "");
    assert_eq!(
        problems(&refusal),
        ["act: nothing_to_undo"],
        "Claire has done nothing"
    );
    let undone = desk.ok(&["undo"]);
    assert_eq!(undone["verb"], "edit", "the last act was the edit");
    assert_eq!(undone["records"], json!([id]), "of that record");
    assert_eq!(desk.ok(&["get", &id])["edition"], Json::Null, "undone");
    desk.ok(&["redo"]);
    assert_eq!(desk.ok(&["get", &id])["edition"], "2", "done again");
}

#[test]
fn history_tells_every_act_and_any_version_can_be_brought_back() {
    let desk = Desk::new();
    let at = |day: &str, words: &[&str], input: &str| {
        desk.ok_with(&[words, &["--now", day]].concat(), input)
    };
    let made = at("2024-01-10", &["create", "event"], r#"{"name": "Forum"}"#);
    let id = made["id"].as_str().expect("an id");
    at("2024-02-10", &["edit", id], r#"{"name": "Congress"}"#);
    at("2024-03-10", &["edit", id], r#"{"name": "Fair"}"#);

    let history = desk.ok(&["history", id]);
    assert_eq!(history["total"], 3, "three acts");
    let latest = &history["items"][0];
    assert_eq!(latest["verb"], "edit", "the latest comes first");
    let change = json!([{"field": "name", "before": "Congress", "after": "Fair"}]);
    assert_eq!(latest["fields"], change, "from what to what");
    assert_eq!(
        desk.ok(&["history", id, "--limit", "1", "--offset", "2"])["items"][0]["verb"],
        "create",
        "a page"
    );

    assert_eq!(
        desk.ok(&["get", id, "--on", "2024-02-15"])["name"],
        "Congress",
        "as it was known that day"
    );
    assert_eq!(
        desk.ok(&["get", id, "--on", "15/02/2024"])["name"],
        "Congress",
        "a day as people write it"
    );
    assert_eq!(
        desk.refused(4, &["get", id, "--on", "2023-01-01"], "")["code"],
        "not_found",
        "it was not there yet"
    );

    desk.ok(&["bring-back", id, "--on", "2024-02-15"]);
    assert_eq!(
        desk.ok(&["get", id])["name"],
        "Congress",
        "brought back by its day"
    );
    let first = made["heads"][0].as_str().expect("a head");
    desk.ok(&["bring-back", id, "--heads", first]);
    assert_eq!(
        desk.ok(&["get", id])["name"],
        "Forum",
        "brought back by its heads"
    );
    assert_eq!(
        desk.ok(&["history", id])["total"],
        5,
        "on top of all that was"
    );
    assert_eq!(
        desk.run(&["bring-back", id, "--on", "2023-01-01"]).code,
        4,
        "there was nothing then"
    );
}

#[test]
fn a_person_is_erased_for_good_once_one_says_yes() {
    let desk = Desk::new();
    let partner = desk.create("partner", &json!({"name": "Port"}));
    let person = desk.create("person", &json!({"family_name": "Kervadec"}));
    desk.create("role", &json!({"person": person, "partner": partner}));
    desk.create("mission", &json!({"title": "Rimouski", "lead": person}));
    let told = desk.ok(&["erase", &person]);
    assert_eq!(
        (
            &told["title"],
            told["with"].as_array().map(Vec::len),
            &told["named_by"]
        ),
        (&json!("Kervadec"), Some(1), &json!(1)),
        "without a yes it is only told what would go"
    );
    let said = desk.run(&["erase", &person]).out;
    assert!(
        said.contains(&format!("person: Kervadec <{person}>")) && said.contains("erase ID --yes"),
        "in words, with how it is done: {said}"
    );
    assert_eq!(
        desk.ok(&["get", &person])["title"],
        "Kervadec",
        "it is still there"
    );
    let erased = desk.ok(&["erase", &person, "--yes"]);
    assert_eq!(
        erased["erased"].as_array().map(Vec::len),
        Some(2),
        "the role went too"
    );
    assert_eq!(
        desk.refused(4, &["get", &person], "")["code"],
        "not_found",
        "gone"
    );
    let refused = desk.refused(3, &["erase", &partner, "--yes"], "");
    assert_eq!(
        problems(&refused),
        ["id: not_personal"],
        "only people are erased"
    );
}
