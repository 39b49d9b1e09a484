//! Who may call what: this window our own commands, everybody else nothing.

use serde_json::{Value as Json, json};
use tauri::ipc::InvokeBody;

use crate::bridge::{Bridge, call};

/// What the window may do, permission by permission, as it was resolved when the shell was built.
const RESOLVED: &str = include_str!("../fixtures/permissions.txt");

#[test]
fn the_window_may_do_what_is_on_the_list_and_nothing_else() {
    let built = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../src-tauri/gen/schemas/capabilities.json"
    );
    let text = std::fs::read_to_string(built).expect("the build of the shell resolved them");
    let resolved: Json = serde_json::from_str(&text).expect("as JSON");
    let mut lines = Vec::new();
    for (name, capability) in resolved.as_object().expect("by name") {
        for key in [
            "windows",
            "webviews",
            "platforms",
            "remote",
            "local",
            "permissions",
        ] {
            for value in flat(&capability[key]) {
                lines.push(format!("{name} {key} {value}"));
            }
        }
    }
    let known: Vec<&str> = RESOLVED.lines().collect();
    assert_eq!(
        lines, known,
        "a permission more or less is looked at by people, then written into tests/fixtures/permissions.txt"
    );
}

fn flat(value: &Json) -> Vec<String> {
    match value {
        Json::Null => Vec::new(),
        Json::Array(values) => values.iter().flat_map(flat).collect(),
        Json::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}

#[test]
fn another_window_may_call_nothing() {
    let bridge = Bridge::looks_around();
    let other = bridge.another_window();
    for command in ["status", "list", "remove", "take_changes"] {
        let refused = call(&other, command, InvokeBody::Json(json!({})));
        let said = refused.expect_err("it is refused").to_string();
        assert!(said.contains("not allowed"), "{command}: {said}");
    }
}

#[test]
fn what_is_not_ours_cannot_be_called_at_all() {
    let bridge = Bridge::looks_around();
    for command in [
        "plugin:fs|read_file",
        "plugin:shell|open",
        "plugin:dialog|open",
        "plugin:window|close",
        "plugin:webview|create_webview_window",
        "plugin:path|resolve_directory",
        "plugin:event|emit",
        "plugin:event|emit_to",
        "plugin:app|version",
        "plugin:menu|new",
        "no_such_command",
    ] {
        let refused = call(bridge.main(), command, InvokeBody::Json(json!({})));
        assert!(refused.is_err(), "{command} is refused: {refused:?}");
    }
}
