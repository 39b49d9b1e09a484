//! Many acts at once.

use serde_json::{Value as Json, json};

use crate::desk::{Desk, problems};

fn lines(acts: &[Json]) -> String {
    acts.iter().map(|act| format!("{act}\n")).collect()
}

#[test]
fn every_act_can_be_a_line_and_answers_as_its_command() {
    let desk = Desk::new();
    let id = desk.create("event", &json!({"name": "Forum", "edition": "1"}));
    let agreement = desk.create(
        "agreement",
        &json!({"title": "Convention", "signed_on": "2010"}),
    );
    let heads = desk.ok(&["get", &id])["heads"].clone();
    let (answers, code) = desk.batch(lines(&[
        json!({"command": "edit", "id": id, "based_on": heads, "fields": {"edition": "2"}}),
        json!({"command": "edit", "id": id, "based_on": heads[0], "fields": {"edition": "3"}}),
        json!({"command": "conflicts"}),
        json!({"command": "resolve", "id": id, "field": "edition", "value": null}),
        json!({"command": "get", "id": id, "on": null}),
        json!({"command": "remove", "id": id}),
        json!({"command": "restore", "id": id}),
        json!({"command": "undo"}),
        json!({"command": "redo"}),
        json!({"command": "bring_back", "id": id, "heads": heads}),
        json!({"command": "bring-back", "id": id, "on": "2026-02-11"}),
        json!({"command": "history", "id": id, "limit": 2}),
        json!({"command": "list", "kind": "event", "where": ["name=forum"], "sort": "starts_on", "descending": true, "limit": 5, "offset": 0}),
        json!({"command": "search", "words": "forum", "kind": "event", "year": null}),
        json!({"command": "search", "words": ["for", "um"]}),
        json!({"command": "terms", "agreement": agreement, "on": "2024-07-31"}),
        json!({"command": "due", "on": "2024-07-31", "within": 6}),
    ]));
    assert_eq!(code, 0, "every line was read and answered");
    for (place, answer) in answers.iter().enumerate() {
        assert_eq!(answer.get("error"), None, "line {place} is done");
    }
    assert_eq!(
        answers[2]["total"], 1,
        "what is asked sees what was written before"
    );
    assert_eq!(
        answers[4]["edition"],
        Json::Null,
        "null can be the value that settles"
    );
    assert_eq!(
        answers[11]["items"].as_array().expect("items").len(),
        2,
        "history in pages"
    );
    assert_eq!(answers[12]["total"], 1, "a list");
    assert_eq!(answers[13]["total"], 1, "a search");
    assert_eq!(answers[15]["status"], "in_force", "terms");
    assert_eq!(answers[16], json!({"items": [], "total": 0}), "nothing due");
}

#[test]
fn a_line_that_is_refused_leaves_the_others_alone() {
    let desk = Desk::new();
    let (answers, code) = desk.batch(lines(&[
        json!({"command": "create", "kind": "event", "fields": {"name": "One"}}),
        json!({"command": "create", "kind": "event", "fields": {"colour": 1}}),
        json!({"command": "get", "id": "01900000-0000-7000-8000-000000000000"}),
        json!({"command": "create", "kind": "event", "fields": {"name": "Two"}}),
    ]));
    assert_eq!(code, 0, "a refusal is an answer");
    assert!(
        answers[0]["id"].is_string() && answers[3]["id"].is_string(),
        "the others are done"
    );
    let error = &answers[1]["error"];
    assert_eq!(error["code"], "invalid", "the code of the refusal");
    assert_eq!(
        problems(error),
        ["colour: unknown_field", "name: required"],
        "and its problems"
    );
    assert!(error["detail"].is_string(), "and a word for the log");
    assert_eq!(answers[2]["error"]["code"], "not_found", "no such record");
    assert_eq!(
        desk.ok(&["list", "event"])["total"],
        2,
        "the two good ones are there"
    );
}

#[test]
fn every_wrong_member_of_a_line_is_named() {
    let desk = Desk::new();
    for (line, expected) in [
        (json!({}), vec!["command: required"]),
        (json!({"command": 5}), vec!["command: not_text"]),
        (json!({"command": "fly"}), vec!["command: unknown_command"]),
        (json!({"command": "help"}), vec!["command: unknown_command"]),
        (
            json!({"command": "create", "kind": 5, "colour": 1}),
            vec![
                "colour: unknown_field",
                "fields: required",
                "kind: not_text",
            ],
        ),
        (
            json!({"command": "create", "kind": "event", "fields": []}),
            vec!["fields: not_an_object"],
        ),
        (
            json!({"command": "edit", "id": "x", "based_on": 5, "fields": {}}),
            vec!["based_on: not_a_list", "id: not_a_link"],
        ),
        (
            json!({"command": "edit", "id": null, "fields": {}}),
            vec!["id: required"],
        ),
        (
            json!({"command": "get", "id": "x", "help": true}),
            vec!["help: unknown_field", "id: not_a_link"],
        ),
        (
            json!({"command": "undo", "id": "x"}),
            vec!["id: unknown_field"],
        ),
        (
            json!({"command": "list", "kind": "event", "where": ["x"], "limit": -1, "descending": 1}),
            vec![
                "descending: not_a_flag",
                "limit: not_a_count",
                "where: unknown_column",
            ],
        ),
        (
            json!({"command": "due", "on": "2024", "within": 1.5}),
            vec!["on: not_a_day", "within: not_a_count"],
        ),
        (
            json!({"command": "search", "words": 5, "year": "x"}),
            vec!["words: not_a_list", "year: not_a_count"],
        ),
    ] {
        let (answers, code) = desk.batch(line.to_string());
        assert_eq!(code, 0, "{line} was read and answered");
        assert_eq!(
            problems(&answers[0]["error"]),
            expected,
            "problems of {line}"
        );
    }
}

#[test]
fn a_line_that_is_no_object_is_answered_and_told_at_the_end() {
    let desk = Desk::new();
    let good = json!({"command": "create", "kind": "event", "fields": {"name": "One"}}).to_string();
    for (bad, rule) in [
        (&b"not json"[..], "not_json"),
        (b"[1]", "not_an_object"),
        (b"{\"command\": \"create\", \"kind\": \"\xff\"}", "not_json"),
        (
            b"{\"command\": \"create\", \"kind\": \"\\ud800\"}",
            "not_json",
        ),
    ] {
        let input = [bad, b"\n", good.as_bytes(), b"\n"].concat();
        let (answers, code) = desk.batch(input);
        assert_eq!(
            code, 3,
            "a line that could not be read is told by the exit code"
        );
        assert_eq!(
            problems(&answers[0]["error"]),
            [format!("input: {rule}")],
            "it is answered"
        );
        assert!(answers[1]["id"].is_string(), "the next line is done");
    }
}

#[test]
fn blank_lines_and_windows_line_ends_do_not_matter() {
    let desk = Desk::new();
    let line = json!({"command": "create", "kind": "event", "fields": {"name": "One"}});
    let (answers, code) = desk.batch(format!("\u{feff}{line}\r\n\r\n   \n{line}"));
    assert_eq!((answers.len(), code), (2, 0), "two lines, two answers");
    assert_eq!(
        desk.batch(""),
        (vec![], 0),
        "nothing asked, nothing answered"
    );
}

#[test]
fn a_line_too_long_is_passed_over_and_the_rest_is_done() {
    let desk = Desk::new();
    let good = json!({"command": "create", "kind": "event", "fields": {"name": "One"}}).to_string();
    let long = "x".repeat(50 * 1024 * 1024);
    let (answers, code) = desk.batch(format!("{good}\n{long}\n{good}"));
    assert_eq!(code, 3, "a line was not read");
    assert_eq!(
        problems(&answers[1]["error"]),
        ["input: too_long"],
        "it is too long"
    );
    assert!(
        answers[0]["id"].is_string() && answers[2]["id"].is_string(),
        "the others are done"
    );
    let (answers, code) = desk.batch(long);
    assert_eq!((answers.len(), code), (1, 3), "also when it is the last");
}

#[test]
fn more_lines_than_a_transaction_holds_are_all_answered_in_order() {
    let desk = Desk::new();
    let acts: Vec<Json> = (0..1_203)
        .map(|n| json!({"command": "create", "kind": "event", "fields": if n % 7 == 0 { json!({}) } else { json!({"name": format!("E{n}")}) }}))
        .collect();
    let (answers, code) = desk.batch(lines(&acts));
    assert_eq!((answers.len(), code), (1_203, 0), "an answer a line");
    for (n, answer) in answers.iter().enumerate() {
        assert_eq!(
            answer.get("error").is_some(),
            n % 7 == 0,
            "line {n} is answered in its place"
        );
    }
    assert_eq!(
        desk.ok(&["list", "event"])["total"],
        1_203 - 172,
        "what was answered is there"
    );
}
