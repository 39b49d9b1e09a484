//! Making, checking and mending a workspace.

use std::fs;

use serde_json::json;

use crate::desk::{Desk, problems};

#[test]
fn a_new_workspace_is_empty_or_holds_the_sample() {
    let desk = Desk::empty();
    let made = desk.ok(&["init"]);
    assert!(made["id"].is_string(), "it has an id");
    assert_eq!(
        made["workspace"],
        desk.folder().to_str().expect("UTF-8"),
        "and is where it was asked for"
    );
    assert_eq!(made["records"], 0, "and is empty");
    let refusal = desk.refused(3, &["init"], "");
    assert_eq!(
        problems(&refusal),
        ["workspace: already_there"],
        "one place, one workspace"
    );

    let desk = Desk::empty();
    let made = desk.ok(&["init", "--sample"]);
    assert!(
        made["records"].as_u64().expect("a number") > 20,
        "the sample has records"
    );
    assert_eq!(
        desk.ok(&["search", "rimouski", "--kind", "territory"])["total"],
        1,
        "Rimouski is among them"
    );
    assert_eq!(desk.ok(&["check"])["sound"], true, "and all is well");
}

#[test]
fn a_check_says_what_it_looked_at() {
    let desk = Desk::new();
    desk.create("event", &json!({"name": "Forum"}));
    let verdict = desk.ok(&["check"]);
    assert_eq!(verdict["sound"], true, "all is well");
    assert_eq!(verdict["records"], 1, "one record");
    for list in ["damaged", "stale", "tables", "database"] {
        assert_eq!(verdict[list], json!([]), "nothing under {list}");
    }
}

#[test]
fn a_rebuild_changes_nothing_that_is_well() {
    let desk = Desk::new();
    let id = desk.create("event", &json!({"name": "Forum"}));
    let before = desk.ok(&["get", &id]);
    assert_eq!(
        desk.ok(&["rebuild"]),
        json!({"damaged": []}),
        "nothing is damaged"
    );
    assert_eq!(
        desk.ok(&["get", &id]),
        before,
        "the record says what it said"
    );
    assert_eq!(desk.ok(&["check"])["sound"], true, "and all is well");
}

#[test]
fn a_damaged_document_is_found_and_a_colleague_makes_it_whole() {
    let desk = Desk::new();
    let other = desk.create("event", &json!({"name": "Other"}));
    let text = "needle ".repeat(4_000);
    let id = desk.create("event", &json!({"name": "Forum", "description": text}));
    let colleague = desk.copy();
    // Random digits cannot be squeezed, so that a run of them can be found in the file.
    spoil_document(&desk, &id);
    let said = desk.run(&["check", "--json"]);
    assert_eq!(said.code, 6, "found: {}{}", said.out, said.err);
    assert_eq!(said.json()["damaged"], json!([id]), "and named");
    assert_eq!(
        desk.refused(6, &["history", &id], "")["code"],
        "damaged",
        "it is told, not hidden"
    );
    assert_eq!(
        desk.ok(&["get", &other])["name"],
        "Other",
        "the others are well"
    );
    let refused = desk.run(&["rebuild", "--json"]);
    assert_eq!(refused.code, 6, "a rebuild cannot make it whole");
    assert_eq!(refused.json()["damaged"], json!([id]), "and says so");

    let file = colleague.beside("out.changes");
    let file = file.to_str().expect("UTF-8");
    colleague.ok(&["changes", "--to", file]);
    assert_eq!(
        desk.ok(&["merge", file])["repaired"],
        json!([id]),
        "a colleague's copy does"
    );
    assert_eq!(
        desk.ok(&["get", &id])["description"],
        colleague.ok(&["get", &id])["description"],
        "word for word"
    );
    assert_eq!(desk.ok(&["check"])["sound"], true, "all is well again");
}

/// Overwrites a byte in the middle of a record's document, in the file of the database.
fn spoil_document(desk: &Desk, id: &str) {
    let path = desk.folder().join("escale.db");
    let mut bytes = fs::read(&path).expect("the database");
    let raw: Vec<u8> = id.replace('-', "").as_bytes().chunks(2).map(hex).collect();
    // An Automerge document begins with these four bytes; the one after the record's id is its own.
    let magic = [0x85, 0x6f, 0x4a, 0x83];
    let begins = bytes
        .windows(16)
        .enumerate()
        .filter(|(_, window)| *window == raw.as_slice());
    let document = begins
        .map(|(place, _)| place)
        .find_map(|place| {
            let near = bytes.get(place..place + 200)?;
            near.windows(4)
                .position(|window| window == magic)
                .map(|ahead| place + ahead)
        })
        .expect("the document lies in the file");
    bytes[document + 60] ^= 0xFF;
    fs::write(&path, bytes).expect("damage");
}

fn hex(pair: &[u8]) -> u8 {
    let text = std::str::from_utf8(pair).expect("two digits");
    u8::from_str_radix(text, 16).expect("hexadecimal")
}
