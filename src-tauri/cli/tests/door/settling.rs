//! Settling many conflicts by one rule, and records of the same thing.

use serde_json::{Value as Json, json};

use crate::desk::{Desk, problems};

/// A desk where Anne and Claire both wrote the edition of two events.
fn disputed() -> (Desk, Vec<String>) {
    let desk = Desk::new();
    let made = ["Forum", "Salon"].map(|name| {
        let id = desk.create("event", &json!({ "name": name, "edition": "1" }));
        let heads = desk.ok(&["get", &id])["heads"][0]
            .as_str()
            .expect("a head")
            .to_owned();
        for (author, edition) in [("Anne", "2"), ("Claire", "3")] {
            desk.ok_with(
                &["edit", &id, "--based-on", &heads, "--author", author],
                &json!({ "edition": edition }).to_string(),
            );
        }
        id
    });
    (desk, made.to_vec())
}

fn editions(desk: &Desk, ids: &[String]) -> Vec<Json> {
    let edition = |id: &String| desk.ok(&["get", id])["edition"].clone();
    ids.iter().map(edition).collect()
}

#[test]
fn many_conflicts_are_settled_by_one_rule_after_a_dry_run_and_undone_at_once() {
    let (desk, ids) = disputed();
    assert_eq!(
        desk.ok(&["conflicts"])["items"][0]["before"],
        "1",
        "what stood before is told"
    );
    let rule = ["settle", "--keep", "author", "--of", "Anne"];
    let plan = desk.ok(&[&rule[..], &["--dry-run"]].concat());
    assert_eq!(
        (&plan["total"], &plan["records"], &plan["left"]),
        (&json!(2), &json!(2), &json!(0)),
        "what would be done"
    );
    assert_eq!(plan["items"][0]["value"], "2", "with each value");
    assert_eq!(desk.ok(&["conflicts"])["total"], 2, "nothing was done yet");

    let one = [&rule[..], &["--id", &ids[0]]].concat();
    assert_eq!(desk.ok(&one)["settled"], 1, "one record alone");
    desk.ok(&["undo"]);
    assert_eq!(
        desk.ok(&["settle", "--keep", "mine", "--author", "Claire"])["settled"],
        2,
        "mine are those of whoever acts"
    );
    assert_eq!(editions(&desk, &ids), [json!("3"), json!("3")], "Claire's");
    desk.ok(&["undo", "--author", "Claire"]);
    let conflicts = desk.ok(&["conflicts"]);
    assert_eq!(conflicts["total"], 2, "one undo takes all back");
    let mut authors: Vec<&Json> = conflicts["items"][0]["values"]
        .as_array()
        .expect("values")
        .iter()
        .map(|one| &one["author"])
        .collect();
    authors.sort_by_key(|author| author.to_string());
    assert_eq!(
        authors,
        ["Anne", "Claire"],
        "each value has its author still"
    );
    assert_eq!(
        desk.ok(&["settle", "--keep", "newest", "--kind", "person"])["settled"],
        0,
        "another kind"
    );
    let settled = desk.ok(&["settle", "--keep", "newest", "--about", "field"]);
    assert_eq!(settled["settled"], 2, "what was written last");
    assert_eq!(desk.ok(&["conflicts"])["total"], 0, "nothing is left");
}

#[test]
fn a_rule_that_cannot_be_read_is_refused() {
    let (desk, _) = disputed();
    for (words, problem) in [
        (&["--keep", "best"][..], "keep: unknown_choice"),
        (&["--keep", "author"], "of: required"),
        (&["--keep", "newest", "--of", "Anne"], "of: contradiction"),
        (
            &["--keep", "newest", "--about", "twin"],
            "about: unknown_choice",
        ),
    ] {
        let refusal = desk.refused(3, &[&["settle"], words].concat(), "");
        assert_eq!(problems(&refusal), [problem], "{words:?}");
    }
    assert_eq!(desk.ok(&["conflicts"])["total"], 2, "nothing was done");
}

#[test]
fn a_rule_may_be_a_line_of_a_batch() {
    let (desk, ids) = disputed();
    let lines = [
        json!({"command": "settle", "keep": "newest", "id": ids, "dry_run": true}),
        json!({"command": "settle", "keep": "shown", "id": ids[0]}),
    ]
    .map(|line| line.to_string())
    .join("\n");
    let (answers, code) = desk.batch(lines);
    assert_eq!(code, 0, "both are read");
    assert_eq!(answers[0]["total"], 2, "what would be done: {answers:?}");
    assert_eq!(answers[1]["settled"], 1, "one record");
}

#[test]
fn two_records_of_the_same_become_one_or_are_told_apart() {
    let desk = Desk::new();
    let keep = desk.create("partner", &json!({"name": "Port", "acronym": "PDB"}));
    let other = desk.create(
        "partner",
        &json!({"name": "PORT", "website": "https://port.example"}),
    );
    let shown = desk.ok(&["combine", &keep, &other, "--dry-run"]);
    assert_eq!(
        shown["gains"][0]["field"], "website",
        "what would come of it"
    );
    assert_eq!(desk.ok(&["conflicts"])["total"], 1, "nothing was done yet");

    desk.ok(&["tell-apart", &keep, &other]);
    assert_eq!(desk.ok(&["conflicts"])["total"], 0, "two different things");
    desk.ok(&["undo"]);
    assert_eq!(desk.ok(&["conflicts"])["total"], 1, "undone");

    desk.ok(&["combine", &keep, &other]);
    let kept = desk.ok(&["get", &keep]);
    assert_eq!(
        kept["website"], "https://port.example",
        "it has what it lacked"
    );
    assert_eq!(
        desk.ok(&["get", &other])["removed"],
        true,
        "the other is gone"
    );
    desk.ok(&["undo"]);
    assert_eq!(desk.ok(&["get", &keep])["website"], Json::Null, "undone");
    assert_eq!(desk.ok(&["get", &other])["removed"], false, "both are back");
    let refusal = desk.refused(3, &["combine", &keep, &keep], "");
    assert_eq!(
        problems(&refusal),
        ["other: link_to_itself"],
        "it is one already"
    );
}

#[test]
fn a_preview_is_read_by_people_too() {
    let (desk, _) = disputed();
    let said = desk.run(&["settle", "--keep", "author", "--of", "Claire", "--dry-run"]);
    assert!(
        said.out.contains("  edition: 3"),
        "the value that would stand: {}",
        said.out
    );
    assert!(
        said.out
            .contains("Would settle: 2, in 2 records. Would be left as they are: 0."),
        "and how much: {}",
        said.out
    );
    let said = desk.run(&["conflicts"]);
    assert!(
        said.out.contains("    before: 1"),
        "what stood before: {}",
        said.out
    );
}
