//! Copies that go their own ways and are joined again.

use std::fs;

use serde_json::json;

use crate::desk::{Desk, problems};

fn send(from: &Desk, to: &Desk) -> serde_json::Value {
    let file = from.beside("out.changes");
    let file = file.to_str().expect("a UTF-8 path");
    from.ok(&["changes", "--to", file]);
    to.ok(&["merge", file])
}

#[test]
fn two_copies_merge_both_ways_and_show_their_clash() {
    let office = Desk::new();
    let id = office.create("event", &json!({"name": "Forum", "edition": "1"}));
    let laptop = office.copy();
    office.ok_with(
        &["edit", &id, "--author", "Anne"],
        r#"{"edition": "2", "starts_on": "2026-09"}"#,
    );
    laptop.ok_with(
        &["edit", &id, "--author", "Claire"],
        r#"{"edition": "3", "ends_on": "2026-10"}"#,
    );
    laptop.create("event", &json!({"name": "Only on the laptop"}));

    let merged = send(&laptop, &office);
    assert_eq!(merged["applied"], 2, "two changes were new to the office");
    assert_eq!(
        merged["conflicts"].as_array().expect("conflicts").len(),
        1,
        "one field clashes"
    );
    send(&office, &laptop);
    for desk in [&office, &laptop] {
        let event = desk.ok(&["get", &id]);
        assert_eq!(
            event["starts_on"], "2026-09",
            "different fields join silently"
        );
        assert_eq!(
            event["ends_on"], "2026-10",
            "different fields join silently"
        );
        assert_eq!(
            event["conflicts"],
            json!(["edition"]),
            "the same field shows its clash"
        );
        assert_eq!(
            desk.ok(&["list", "event"])["total"],
            2,
            "the new record is on both"
        );
        assert_eq!(desk.ok(&["check"])["sound"], true, "all is well");
    }
    assert_eq!(
        office.ok(&["get", &id])["heads"],
        laptop.ok(&["get", &id])["heads"],
        "both say the same"
    );

    office.ok_with(&["resolve", &id, "edition"], r#""3""#);
    send(&office, &laptop);
    assert_eq!(
        laptop.ok(&["conflicts"])["total"],
        0,
        "settled on one, settled on both"
    );
    let again = send(&office, &laptop);
    assert_eq!(
        (&again["applied"], &again["records"]),
        (&json!(0), &json!([])),
        "again changes nothing"
    );
}

#[test]
fn only_what_is_lacking_is_sent() {
    let office = Desk::new();
    let id = office.create("event", &json!({"name": "Forum"}));
    let laptop = office.copy();
    let known = laptop.beside("known.changes");
    let known = known.to_str().expect("a UTF-8 path");
    laptop.ok(&["changes", "--to", known]);
    office.ok_with(&["edit", &id], r#"{"edition": "2"}"#);
    let out = office.beside("out.changes");
    let out = out.to_str().expect("a UTF-8 path");

    let heads = laptop.ok(&["get", &id])["heads"].clone();
    let listed = office.file("a.json", json!({&id: heads}).to_string());
    let joined = office.file("b.json", json!({"heads": {&id: heads[0]}}).to_string());
    for since in [known, &listed, &joined] {
        let sent = office.ok(&["changes", "--since", since, "--to", out]);
        assert_eq!(sent["to"], out, "the file is named");
        assert_eq!(
            (&sent["records"], &sent["changes"]),
            (&json!(1), &json!(1)),
            "one change since {since}"
        );
    }
    assert_eq!(
        laptop.ok(&["merge", out])["applied"],
        1,
        "and it is all that was lacking"
    );
    let sent = office.ok(&["changes", "--since", out, "--to", known]);
    assert_eq!(sent["changes"], 0, "whoever has that file has all");
}

#[test]
fn heads_that_cannot_be_read_are_refused() {
    let desk = Desk::new();
    let out = desk.beside("out.changes");
    let words = |since: &str| {
        [
            "changes",
            "--since",
            since,
            "--to",
            out.to_str().expect("UTF-8"),
        ]
        .map(str::to_owned)
    };
    for (text, expected) in [
        ("nonsense", "since: not_json"),
        ("[]", "since: not_an_object"),
        (r#"{"x": []}"#, "x: not_a_link"),
        (
            r#"{"01900000-0000-7000-8000-000000000000": 5}"#,
            "01900000-0000-7000-8000-000000000000: unknown_heads",
        ),
    ] {
        let since = desk.file("heads.json", text);
        let words = words(&since);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        assert_eq!(
            problems(&desk.refused(3, &words, "")),
            [expected],
            "{text} names no heads"
        );
        assert!(!out.exists(), "nothing was written");
    }
}

#[test]
fn a_file_of_changes_that_is_not_whole_changes_nothing() {
    let office = Desk::new();
    office.create("event", &json!({"name": "Forum"}));
    let laptop = Desk::new();
    let file = office.beside("out.changes");
    office.ok(&["changes", "--to", file.to_str().expect("UTF-8")]);
    let whole = fs::read(&file).expect("the file");
    let mut newer = whole.clone();
    newer[8] = 99;
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    for (bytes, code, says) in [
        (&whole[..whole.len() - 1], 6, "damaged"),
        (&flipped, 6, "damaged"),
        (b"", 6, "damaged"),
        (b"{}", 6, "damaged"),
        (&newer, 8, "too_new"),
    ] {
        let bad = laptop.file("bad.changes", bytes);
        assert_eq!(
            laptop.refused(code, &["merge", &bad], "")["code"],
            says,
            "it is refused"
        );
        assert_eq!(
            laptop.ok(&["list", "event"])["total"],
            0,
            "nothing was taken in"
        );
    }
    assert_eq!(
        laptop.refused(4, &["merge", "/nowhere/at/all"], "")["code"],
        "not_found",
        "no such file"
    );
}

#[test]
fn a_file_of_changes_is_whole_or_not_there() {
    let desk = Desk::new();
    desk.create("event", &json!({"name": "Forum"}));
    let folder = desk.beside("there");
    fs::create_dir(&folder).expect("a folder");
    let out = folder.join("out.changes");
    fs::write(&out, "something older").expect("an older file");
    desk.ok(&["changes", "--to", out.to_str().expect("UTF-8")]);
    let names: Vec<_> = fs::read_dir(&folder)
        .expect("a folder")
        .flatten()
        .map(|one| one.file_name())
        .collect();
    assert_eq!(names, ["out.changes"], "nothing but the file is left");
    assert_eq!(
        desk.ok(&["merge", out.to_str().expect("UTF-8")])["applied"],
        0,
        "and it is whole"
    );

    let refusal = desk.refused(9, &["changes", "--to", folder.to_str().expect("UTF-8")], "");
    assert_eq!(refusal["code"], "disk", "a folder is no file");
    let missing = desk.beside("missing").join("out.changes");
    desk.refused(
        9,
        &["changes", "--to", missing.to_str().expect("UTF-8")],
        "",
    );
    let left = fs::read_dir(desk.beside("")).expect("the home").flatten();
    let parts = left
        .filter(|one| one.file_name().to_string_lossy().contains(".part"))
        .count();
    assert_eq!(parts, 0, "a failure leaves nothing behind");
}
