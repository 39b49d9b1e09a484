//! Input that is wrong on purpose.

use serde_json::json;

use crate::desk::{Desk, problems};

#[test]
fn input_that_is_no_text_or_no_json_is_refused() {
    let desk = Desk::new();
    for (input, expected) in [
        (&b""[..], "input: not_json"),
        (b"nonsense", "input: not_json"),
        (b"{\"name\": \"a\"} {}", "input: not_json"),
        (b"{\"name\": \"\xff\"}", "input: not_json"),
        (b"\xff\xfe{\x00}\x00", "input: not_json"),
        (b"{\"name\": \"\\ud800\"}", "input: not_json"),
        (b"{\"name\": \"a\x00b\"}", "input: not_json"),
        (b"{\"name\": \"a\\u0000b\"}", "name: control_character"),
        (b"{\"name\": \"a\\nb\"}", "name: not_one_line"),
        (
            b"{\"name\": \"a\", \"description\": \"a\\u0000b\"}",
            "description: control_character",
        ),
        (b"[]", "input: not_an_object"),
        (b"null", "input: not_an_object"),
        (b"\"text\"", "input: not_an_object"),
    ] {
        let refusal = desk.refused(3, &["create", "event"], input);
        assert_eq!(
            problems(&refusal),
            [expected],
            "problems of {:?}",
            String::from_utf8_lossy(input)
        );
    }
    let deep = "[".repeat(100_000);
    assert_eq!(
        problems(&desk.refused(3, &["create", "event"], deep)),
        ["input: not_json"],
        "too deep"
    );
    assert_eq!(
        desk.ok(&["list", "event"])["total"],
        0,
        "nothing was written"
    );
}

#[test]
fn input_of_50_megabytes_is_refused() {
    let desk = Desk::new();
    let long = format!("{{\"name\": \"{}\"}}", "x".repeat(50 * 1024 * 1024));
    assert_eq!(
        problems(&desk.refused(3, &["create", "event"], &long)),
        ["input: too_long"],
        "too long"
    );
    let id = desk.create("event", &json!({"name": "Forum"}));
    desk.refused(3, &["edit", &id], &long);
    desk.refused(3, &["resolve", &id, "name"], &long);
    assert_eq!(
        desk.ok(&["get", &id])["name"],
        "Forum",
        "nothing was written"
    );
}

#[test]
fn several_long_texts_in_one_record_are_taken() {
    let desk = Desk::new();
    let text = "é".repeat(300_000);
    let id = desk.create("event", &json!({"name": "Forum", "description": text}));
    assert_eq!(
        desk.ok(&["get", &id])["description"],
        text.as_str(),
        "not a character is lost"
    );
    let refusal = desk.refused(
        3,
        &["edit", &id],
        json!({"name": "x".repeat(1_001), "description": "é".repeat(1_000_001)}).to_string(),
    );
    assert_eq!(
        problems(&refusal),
        ["description: too_long", "name: too_long"],
        "there are limits"
    );
}

#[test]
fn a_byte_order_mark_before_the_input_does_not_matter() {
    let desk = Desk::new();
    let made = desk.ok_with(&["create", "event"], "\u{feff}{\"name\": \"Forum\"}\r\n");
    assert!(made["id"].is_string(), "PowerShell writes one");
}

#[test]
fn strange_words_are_only_words() {
    let desk = Desk::new();
    desk.create("event", &json!({"name": "Robert'); DROP TABLE doc;--"}));
    for words in [
        "\"",
        "'",
        "*",
        "NEAR(",
        "a AND",
        "-x",
        "(",
        ":",
        "^",
        "name:x",
        "{a b}",
        "%",
        "\u{202E}x",
        "é́́́",
    ] {
        let said = desk.run(&["search", "--json", "--", words]);
        assert!(
            [0, 3].contains(&said.code),
            "search for {words:?}: {}",
            said.err
        );
    }
    for filter in [
        "name='",
        "name=\"x",
        "starts_on=soon",
        "id=x",
        "territory=x",
        "title=%",
        "name=",
    ] {
        let said = desk.run(&["list", "event", "--json", "--where", filter]);
        assert!(
            [0, 3].contains(&said.code),
            "filter {filter:?}: {}",
            said.err
        );
    }
    let said = desk.run(&["list", "event", "--sort", "name\" --", "--json"]);
    assert_eq!(said.code, 3, "no such column: {}", said.err);
    assert_eq!(
        desk.ok(&["list", "event"])["total"],
        1,
        "the table is still there"
    );
}

#[test]
fn huge_numbers_are_no_trouble() {
    let desk = Desk::new();
    desk.create("event", &json!({"name": "Forum"}));
    let most = usize::MAX.to_string();
    let words = ["list", "event", "--limit", &most, "--offset", &most];
    assert_eq!(desk.ok(&words)["total"], 1, "a page far out is empty");
    desk.ok(&["search", "forum", "--limit", &most, "--offset", &most]);
    desk.ok(&[
        "due",
        "--on",
        "2024-01-01",
        "--within",
        &u32::MAX.to_string(),
    ]);
    desk.ok(&["due", "--on", "9999-12-31", "--within", "12"]);
    desk.ok(&["due", "--on", "0000-01-01", "--within", "12"]);
    desk.ok(&["search", "forum", "--year", &i32::MIN.to_string()]);
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_wrong_usage() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    let desk = Desk::new();
    let mut command = crate::desk::program();
    command
        .arg("--workspace")
        .arg(desk.folder())
        .args(["--json", "create"]);
    command.arg(OsStr::from_bytes(b"ev\xff"));
    let said = crate::desk::finish(&mut command, b"{}");
    assert_eq!(said.code, 2, "not UTF-8: {}", said.err);
    assert_eq!(said.refusal()["code"], "usage", "told as usage");
}
