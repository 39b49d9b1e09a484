//! The command line itself.

use serde_json::json;

use crate::desk::{Desk, finish, problems, program};

#[test]
fn help_and_version_are_answers() {
    for words in [
        &["--help"][..],
        &["--version"],
        &["help", "list"],
        &["create", "--help"],
    ] {
        let said = finish(program().args(words), b"");
        assert_eq!(said.code, 0, "{words:?} is an answer");
        assert!(
            !said.out.is_empty() && said.err.is_empty(),
            "{words:?} stands on standard output"
        );
    }
}

#[test]
fn wrong_usage_ends_with_2_and_names_every_argument() {
    let desk = Desk::new();
    let unknown = "01900000-0000-7000-8000-000000000000";
    for (words, expected) in [
        (vec![], vec!["command: required"]),
        (vec!["fly"], vec!["command: unknown_command"]),
        (vec!["get"], vec!["id: required"]),
        (vec!["get", "nonsense"], vec!["id: not_a_link"]),
        (vec!["get", unknown, "--on", "2024"], vec!["on: not_a_day"]),
        (
            vec!["get", unknown, "--on", "2024-07-31~"],
            vec!["on: not_a_day"],
        ),
        (
            vec!["get", unknown, "--on", "2024-02-30"],
            vec!["on: not_a_day"],
        ),
        (vec!["terms"], vec!["agreement: required", "on: required"]),
        (
            vec!["due", "--on", "2024-07-31", "--within", "-1"],
            vec!["argument: unknown_field"],
        ),
        (
            vec!["due", "--on", "2024-07-31", "--within", "x"],
            vec!["within: not_a_count"],
        ),
        (
            vec!["list", "event", "--limit", "x"],
            vec!["limit: not_a_count"],
        ),
        (
            vec!["list", "event", "--where", "x"],
            vec!["where: unknown_column"],
        ),
        (
            vec!["edit", unknown, "--based-on", "xyz"],
            vec!["based_on: unknown_heads"],
        ),
        (
            vec!["list", "event", "--secret", "/etc/x"],
            vec!["argument: unknown_field"],
        ),
        (vec!["check", "--now", "soon"], vec!["now: not_a_moment"]),
        (
            vec!["check", "--author", "a\nb"],
            vec!["author: not_one_line"],
        ),
        (vec!["check", "--author", ""], vec!["author: required"]),
    ] {
        let refusal = desk.refused(2, &words, b"");
        assert_eq!(refusal["code"], "usage", "{words:?} is a matter of usage");
        assert_eq!(problems(&refusal), expected, "problems of {words:?}");
        assert!(
            !refusal.to_string().contains("/etc/x"),
            "a refusal repeats no path"
        );
    }
}

#[test]
fn a_version_to_bring_back_is_named_by_a_day_or_by_heads() {
    let desk = Desk::new();
    let unknown = "01900000-0000-7000-8000-000000000000";
    let heads = "00".repeat(32);
    for words in [
        vec!["bring-back", unknown],
        vec![
            "bring-back",
            unknown,
            "--on",
            "2024-07-31",
            "--heads",
            &heads,
        ],
    ] {
        assert_eq!(
            desk.run(&words).code,
            2,
            "{words:?} names not exactly one version"
        );
    }
}

#[test]
fn without_a_workspace_only_the_kinds_are_shown() {
    let said = finish(program().args(["list", "event", "--json"]), b"");
    assert_eq!(said.code, 2, "a workspace must be named");
    assert_eq!(
        problems(&said.refusal()),
        ["workspace: required"],
        "and that is what is said"
    );

    let said = finish(program().args(["kinds", "--json"]), b"");
    assert_eq!(said.code, 0, "the kinds are the same everywhere");
    let kinds = said.json();
    assert_eq!(kinds["total"], 26, "every kind is shown");
    let mission = kinds["items"]
        .as_array()
        .expect("kinds")
        .iter()
        .find(|kind| kind["kind"] == "mission");
    let fields = mission.expect("a mission")["fields"]
        .as_array()
        .expect("fields");
    let field = |name: &str| {
        fields
            .iter()
            .find(|field| field["name"] == name)
            .expect(name)
            .clone()
    };
    assert_eq!(
        field("title"),
        json!({"name": "title", "type": "text", "required": true}),
        "a field is shown with its type"
    );
    assert_eq!(
        field("agreements")["type"],
        "set:link:agreement",
        "a set of links says to what"
    );
    assert_eq!(
        field("direction")["choices"],
        json!(["outgoing", "incoming"]),
        "a choice has its list"
    );
}

#[test]
fn the_common_options_may_stand_anywhere() {
    let desk = Desk::new();
    let folder = desk.folder();
    let said = finish(
        program()
            .args(["list", "event", "--json", "--workspace"])
            .arg(&folder),
        b"",
    );
    assert_eq!(said.code, 0, "the workspace may be named after the command");
    assert_eq!(
        said.json(),
        json!({"items": [], "total": 0}),
        "an empty list"
    );
}

#[test]
fn the_author_is_the_one_named_or_the_user_or_a_code() {
    let desk = Desk::new();
    let id = desk.create("event", &json!({"name": "Sea Tech Week"}));
    assert_eq!(
        desk.ok(&["get", &id])["created_by"],
        "Anne Le Gall",
        "the user of the computer"
    );
    desk.ok_with(
        &["edit", &id, "--author", "Claire"],
        r#"{"edition": "2026"}"#,
    );
    assert_eq!(
        desk.ok(&["get", &id])["changed_by"],
        "Claire",
        "the author named"
    );
    let mut nobody = program();
    nobody
        .env_remove("USER")
        .args(["--json", "remove", &id, "--workspace"])
        .arg(desk.folder());
    assert_eq!(
        finish(&mut nobody, b"").code,
        0,
        "somebody without a name may act"
    );
    assert_eq!(
        desk.ok(&["get", &id])["changed_by"],
        "cli",
        "the code for nobody"
    );
}

#[test]
fn a_moment_may_have_a_zone_or_be_a_day() {
    let desk = Desk::new();
    for (now, stamp) in [
        ("2026-09-14", "2026-09-14T00:00:00Z"),
        (
            "2026-09-14T23:30:00-04:00[America/Toronto]",
            "2026-09-15T03:30:00Z",
        ),
    ] {
        let made = desk.ok_with(&["create", "event", "--now", now], r#"{"name": "Forum"}"#);
        let id = made["id"].as_str().expect("an id");
        assert_eq!(
            desk.ok(&["get", id])["created_at"],
            stamp,
            "{now} is that moment"
        );
    }
}
