//! One exit code for each thing that can be wrong with a workspace or the computer.

use std::fs;
use std::process::Stdio;

use escale_store::Store;
use serde_json::{Value as Json, json};

use crate::desk::{Desk, finish, problems, program};

#[test]
fn what_is_not_there_ends_with_4() {
    let desk = Desk::empty();
    assert_eq!(
        desk.refused(4, &["list", "event"], "")["code"],
        "not_found",
        "no workspace"
    );
    assert!(!desk.folder().exists(), "asking makes no folder");
    let desk = Desk::new();
    let unknown = "01900000-0000-7000-8000-000000000000";
    for words in [
        ["get", unknown],
        ["remove", unknown],
        ["restore", unknown],
        ["history", unknown],
    ] {
        let refusal = desk.refused(4, &words, "");
        assert_eq!(refusal["code"], "not_found", "{words:?}: no such record");
        assert_eq!(
            refusal["problems"],
            json!([]),
            "without problems the list is empty"
        );
    }
    assert_eq!(
        desk.refused(4, &["edit", unknown], "{}")["code"],
        "not_found",
        "no such record to edit"
    );
}

#[test]
fn a_wrong_or_missing_passphrase_ends_with_5() {
    let desk = Desk::empty();
    let right = desk.file("right", "correct horse battery\n");
    let wrong = desk.file("wrong", "correct horses\n");
    let made = desk.ok(&["init", "--passphrase-file", &right]);
    assert_eq!(made["protected"], true, "it is protected");
    let before = desk.bytes("escale.db");
    assert_eq!(
        desk.refused(5, &["list", "event"], "")["code"],
        "locked",
        "without a passphrase"
    );
    for words in [["check"], ["rebuild"], ["undo"], ["conflicts"]] {
        let words = [&words[..], &["--passphrase-file", &wrong]].concat();
        assert_eq!(
            desk.refused(5, &words, "")["code"],
            "locked",
            "{words:?} with a wrong one"
        );
    }
    assert_eq!(desk.bytes("escale.db"), before, "nothing was written");
    let unix = desk.file("windows", "correct horse battery\r\n");
    for file in [&right, &unix] {
        assert_eq!(
            desk.ok(&["list", "event", "--passphrase-file", file])["total"],
            0,
            "the right one opens"
        );
    }
    assert!(
        !before.starts_with(b"SQLite format 3"),
        "the file says nothing in clear"
    );
}

#[test]
fn a_passphrase_file_must_hold_one() {
    let desk = Desk::empty();
    for (bytes, expected) in [
        (&b""[..], "passphrase_file: required"),
        (b"\n", "passphrase_file: required"),
        (b"\xff\xfe", "passphrase_file: not_text"),
        (&[b'x'; 5_000], "passphrase_file: too_long"),
    ] {
        let file = desk.file("pass", bytes);
        let refusal = desk.refused(2, &["init", "--passphrase-file", &file], "");
        assert_eq!(problems(&refusal), [expected], "that is no passphrase");
    }
    desk.refused(4, &["init", "--passphrase-file", "/nowhere/at/all"], "");
    assert!(
        !desk.folder().join("workspace.json").exists(),
        "no workspace was made"
    );
}

#[test]
fn a_damaged_database_ends_with_6_and_is_left_as_it_is() {
    for (place, length) in [(0, 100), (4_096, 40_000)] {
        let desk = Desk::new();
        for n in 0..20 {
            desk.create(
                "event",
                &json!({"name": format!("Event {n}"), "description": "words ".repeat(200)}),
            );
        }
        let path = desk.folder().join("escale.db");
        let mut bytes = fs::read(&path).expect("the database");
        for byte in bytes.iter_mut().skip(place).take(length) {
            *byte = 0x5A;
        }
        fs::write(&path, &bytes).expect("damage");
        let said = desk.run(&["check", "--json"]);
        assert_eq!(
            said.code, 6,
            "damage at {place} is found: {}{}",
            said.out, said.err
        );
        assert!(
            desk.bytes("escale.db") == bytes,
            "looking at damage at {place} changes nothing"
        );
        let said = desk.run(&["list", "event", "--json"]);
        assert!(
            [0, 6].contains(&said.code),
            "a list ends well or tells the damage: {}",
            said.err
        );
        assert!(
            desk.bytes("escale.db") == bytes,
            "asking changes nothing at {place}"
        );
    }
}

#[test]
fn what_was_cut_short_is_checked_before_it_is_trusted() {
    let desk = Desk::new();
    spoil_an_index(&desk);
    fs::write(desk.folder().join("escale.open"), b"")
        .expect("the mark of a run that was cut short");
    for turn in ["first", "second"] {
        let refusal = desk.refused(6, &["list", "event"], "");
        assert_eq!(
            refusal["code"], "damaged",
            "the {turn} attempt must not trust the file"
        );
    }
}

#[test]
fn a_damaged_index_is_found_and_mended_by_a_rebuild() {
    let desk = Desk::new();
    let id = desk.create("event", &json!({"name": "Forum"}));
    spoil_an_index(&desk);
    let said = desk.run(&["check", "--json"]);
    assert_eq!(said.code, 6, "found: {}{}", said.out, said.err);
    assert_eq!(
        said.json()["sound"],
        false,
        "with a verdict that says what is wrong"
    );
    assert_eq!(
        desk.ok(&["rebuild"]),
        json!({"damaged": []}),
        "no document was hurt"
    );
    assert_eq!(
        desk.ok(&["get", &id])["name"],
        "Forum",
        "the record is there"
    );
    assert_eq!(desk.ok(&["check"])["sound"], true, "and all is well again");
}

/// Overwrites the root page of an index of agreements, which the list of events never reads.
fn spoil_an_index(desk: &Desk) {
    let path = desk.folder().join("escale.db");
    let mut bytes = fs::read(&path).expect("the database");
    // The schema is kept in clear on the first pages: name, table, root page as one byte, text.
    let entry = b"agreement_binagreement";
    let place = bytes
        .windows(entry.len())
        .position(|window| window == entry);
    let page = bytes[place.expect("the index is in the schema") + entry.len()];
    let root = (usize::from(page) - 1) * 4_096;
    bytes[root..root + 64].fill(0x5A);
    fs::write(&path, &bytes).expect("damage");
}

#[test]
fn a_lost_or_broken_part_of_a_workspace_ends_with_6() {
    let desk = Desk::new();
    fs::write(desk.folder().join("workspace.json"), "{}").expect("a broken header");
    assert_eq!(
        desk.refused(6, &["list", "event"], "")["code"],
        "damaged",
        "the header is broken"
    );
    fs::remove_file(desk.folder().join("workspace.json")).expect("no header");
    assert_eq!(
        desk.refused(6, &["list", "event"], "")["code"],
        "damaged",
        "the header is lost"
    );
    let desk = Desk::new();
    fs::remove_file(desk.folder().join("escale.db")).expect("no database");
    assert_eq!(
        desk.refused(6, &["list", "event"], "")["code"],
        "damaged",
        "the database is lost"
    );
    assert!(
        !desk.folder().join("escale.db").exists(),
        "no empty one takes its place"
    );
}

#[test]
fn a_workspace_in_use_ends_with_7() {
    let desk = Desk::new();
    let held = Store::open(&desk.folder(), None).expect("the test has it open");
    for words in [
        &["list", "event"][..],
        &["check"],
        &["rebuild"],
        &["undo"],
        &["batch"],
    ] {
        assert_eq!(
            desk.refused(7, words, "")["code"],
            "busy",
            "{words:?} while another has it"
        );
    }
    drop(held);
    assert_eq!(desk.run(&["list", "event"]).code, 0, "free again");
}

#[test]
fn a_newer_workspace_ends_with_8() {
    let desk = Desk::new();
    let path = desk.folder().join("workspace.json");
    let mut header: Json = serde_json::from_slice(&desk.bytes("workspace.json")).expect("a header");
    header["format"] = json!(99);
    fs::write(&path, header.to_string()).expect("a newer header");
    let before = desk.bytes("escale.db");
    for words in [&["list", "event"][..], &["check"], &["rebuild"]] {
        assert_eq!(
            desk.refused(8, words, "")["code"],
            "too_new",
            "{words:?} on a newer workspace"
        );
    }
    assert_eq!(desk.bytes("escale.db"), before, "nothing was written");
}

#[test]
fn a_disk_that_refuses_ends_with_9() {
    let desk = Desk::empty();
    fs::write(desk.folder(), "a file where the folder should be").expect("a file");
    assert_eq!(
        desk.refused(9, &["init"], "")["code"],
        "disk",
        "no folder can be made there"
    );
    assert_eq!(
        desk.refused(9, &["list", "event"], "")["code"],
        "disk",
        "nor is there one"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_ends_with_9_wherever_it_is_met() {
    let full = || {
        fs::File::options()
            .write(true)
            .open("/dev/full")
            .expect("/dev/full")
    };
    let desk = Desk::new();
    desk.create("event", &json!({"name": "Forum"}));
    assert_eq!(
        desk.refused(9, &["changes", "--to", "/dev/full"], "")["code"],
        "disk",
        "the file"
    );
    assert!(
        !fs::metadata("/dev/full")
            .expect("it is still there")
            .is_file(),
        "and it is still a device"
    );
    let mut command = program();
    command
        .args(["list", "event", "--workspace"])
        .arg(desk.folder());
    let status = command
        .stdout(full())
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .status();
    assert_eq!(
        status.expect("it runs").code(),
        Some(9),
        "the answer itself cannot be written"
    );
}

#[test]
fn a_reader_that_goes_away_ends_it_quietly() {
    let desk = Desk::new();
    let lines: Vec<String> = (0..400)
        .map(|n| json!({"command": "create", "kind": "event", "fields": {"name": format!("Event {n}"), "description": "words ".repeat(100)}}).to_string())
        .collect();
    desk.batch(lines.join("\n"));
    let mut command = program();
    command
        .args(["list", "event", "--json", "--workspace"])
        .arg(desk.folder());
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("the program ends");
    assert_eq!(ended.status.code(), Some(0), "nobody wants the rest");
    assert!(ended.stderr.is_empty(), "and nobody is bothered");
}

#[test]
fn a_refusal_for_people_is_a_sentence_and_a_line_a_problem() {
    let desk = Desk::new();
    let said = desk.run_with(&["create", "event"], r#"{"colour": 1}"#);
    assert_eq!(said.code, 3, "refused");
    let lines: Vec<&str> = said.err.lines().collect();
    assert!(
        lines[0].ends_with("[invalid]"),
        "a sentence with its code: {}",
        lines[0]
    );
    assert_eq!(lines.len(), 3, "then a line for each of the two problems");
    let said = finish(program().args(["list", "event"]), b"");
    assert!(
        said.err.contains("workspace"),
        "what is missing is named: {}",
        said.err
    );
}
