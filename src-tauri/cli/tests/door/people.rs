//! What people see: aligned text, with whole ids.

use serde_json::json;

use crate::desk::Desk;

#[test]
fn a_list_is_a_table_with_the_whole_id_at_its_end() {
    let desk = Desk::new();
    let id = desk.create("event", &json!({"name": "Forum", "starts_on": "2026-09~"}));
    desk.create(
        "event",
        &json!({"name": "A much longer name than that", "ends_on": "2027"}),
    );
    let said = desk.run(&["list", "event"]);
    let lines: Vec<&str> = said.out.lines().collect();
    assert_eq!(
        lines.len(),
        4,
        "a header, two records, a count: {}",
        said.out
    );
    let column = lines[0].find("starts_on").expect("a column");
    assert_eq!(
        &lines[2][column..column + 8],
        "2026-09~",
        "columns stand under each other"
    );
    assert!(lines[2].ends_with(&id), "the id is whole");
    assert_eq!(lines[3], "2 of 2", "how many there are");
}

#[test]
fn a_record_is_shown_field_by_field_with_long_texts_indented() {
    let desk = Desk::new();
    let place = desk.create("territory", &json!({"name": "Rimouski"}));
    let id = desk.create(
        "event",
        &json!({"name": "Forum", "territory": place, "description": "First.\n\nSecond."}),
    );
    let said = desk.run(&["get", &id]);
    for line in [
        "  name: Forum",
        &format!("  territory: Rimouski <{place}>"),
        "  description:\n    First.\n\n    Second.",
        &format!("  id: {id}"),
    ] {
        assert!(said.out.contains(line), "{line:?} is shown in {}", said.out);
    }
    assert!(!said.out.contains("ends_on"), "what is empty is left out");
}

#[test]
fn terms_are_spelled_out() {
    let desk = Desk::new();
    let id = desk.create(
        "agreement",
        &json!({"title": "Convention", "signed_on": "2010"}),
    );
    let said = desk.run(&["terms", &id, "--on", "2024-07-31"]);
    for line in [
        "  status: in force",
        "  why: No end is recorded.",
        "  signed_on: 2010-01-01 to 2010-12-31",
    ] {
        assert!(said.out.contains(line), "{line:?} is shown in {}", said.out);
    }
}

#[test]
fn nothing_a_record_says_can_steer_the_terminal() {
    let desk = Desk::new();
    let id = desk.create("event", &json!({"name": "A \u{202E}B", "description": "x"}));
    for words in [
        &["list", "event"][..],
        &["get", &id],
        &["history", &id],
        &["search", "x"],
        &["conflicts"],
    ] {
        let said = desk.run(words);
        let steers = |c: char| (c.is_control() && c != '\n') || c == '\u{202E}';
        assert!(
            !said.out.contains(steers),
            "{words:?} shows no steering character: {:?}",
            said.out
        );
    }
}

#[test]
fn every_command_answers_people() {
    let desk = Desk::new();
    let id = desk.create("event", &json!({"name": "Forum"}));
    let file = desk.beside("out.changes");
    let file = file.to_str().expect("UTF-8");
    for (words, input) in [
        (vec!["kinds"], ""),
        (vec!["create", "event"], r#"{"name": "Forum"}"#),
        (vec!["edit", &id], r#"{"edition": "2"}"#),
        (vec!["undo"], ""),
        (vec!["redo"], ""),
        (vec!["history", &id], ""),
        (vec!["search", "forum"], ""),
        (vec!["due", "--on", "2024-01-01", "--within", "6"], ""),
        (vec!["conflicts"], ""),
        (vec!["changes", "--to", file], ""),
        (vec!["merge", file], ""),
        (vec!["check"], ""),
        (vec!["rebuild"], ""),
        (vec!["remove", &id], ""),
        (vec!["restore", &id], ""),
    ] {
        let said = desk.run_with(&words, input);
        assert_eq!(said.code, 0, "{words:?} is done: {}", said.err);
        assert!(!said.out.is_empty(), "{words:?} says so");
        assert!(
            said.err.is_empty(),
            "{words:?} needs no progress bar where nobody watches"
        );
    }
}
