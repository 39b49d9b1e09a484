//! Requests as an attacker would make them: each is refused, none ends the program, and nothing is
//! written.

use serde_json::{Value as Json, json};
use tauri::ipc::InvokeBody;

use crate::bridge::{Bridge, call, page_of};

fn nothing_written(bridge: &Bridge, before: &Json) {
    assert_eq!(
        &bridge.gets("status", json!({}))["undo"],
        before,
        "nothing was written"
    );
}

#[test]
fn a_request_with_what_no_command_knows_is_refused() {
    let bridge = Bridge::looks_around();
    let before = bridge.gets("status", json!({}))["undo"].clone();
    let id = bridge.first("partner");
    let mut list = page_of("partner");
    list["and"] = json!("more");
    let mut settings = bridge.gets("status", json!({}))["settings"].clone();
    settings["admin"] = json!(true);
    let unknown = json!({ "field": "name", "value": "x", "or": 1 });
    let mut filtered = page_of("partner");
    filtered["filters"] = json!([unknown]);
    for (command, args) in [
        ("list", json!({ "query": list })),
        ("list", json!({ "query": filtered })),
        ("save_settings", json!({ "settings": settings })),
        (
            "create",
            json!({ "kind": "partner", "fields": { "name": "x", "admin": 1 } }),
        ),
        ("create", json!({ "kind": "sqlite_schema", "fields": {} })),
        (
            "edit",
            json!({ "id": id, "basedOn": [], "fields": { "name": "x" } }),
        ),
        ("get", json!({ "id": "../../etc/passwd" })),
        ("get", json!({ "id": null })),
        ("get", json!({})),
        ("history", json!({ "id": id, "limit": -1, "offset": 0 })),
        ("figures", json!({ "query": { "kind": "agreement" } })),
    ] {
        let answer = bridge.calls(command, args.clone());
        assert!(answer.is_err(), "{command} {args} is refused: {answer:?}");
    }
    nothing_written(&bridge, &before);
}

#[test]
fn more_than_a_person_could_mean_is_refused_or_cut() {
    let bridge = Bridge::looks_around();
    let before = bridge.gets("status", json!({}))["undo"].clone();
    let id = bridge.first("partner");
    let many = vec![id.clone(); 10_001];
    for command in ["remove", "restore"] {
        let refused = bridge.calls(command, json!({ "ids": many }));
        assert_eq!(
            refused.expect_err("too many")["problems"][0]["rule"],
            "too_many",
            "{command} is bounded"
        );
    }
    let refused = bridge.calls(
        "edit_many",
        json!({ "ids": many, "fields": { "name": "x" } }),
    );
    assert!(refused.is_err(), "an edit is bounded as well");
    let long = "x".repeat(2_000_000);
    for (command, args) in [
        (
            "create",
            json!({ "kind": "partner", "fields": { "name": long } }),
        ),
        (
            "create",
            json!({ "kind": "partner", "fields": { "name": "x", "description": long } }),
        ),
        (
            "search",
            json!({ "question": {
                "words": long, "kind": null, "theme": null, "country": null, "year": null,
                "state": null, "limit": 5, "offset": 0
            } }),
        ),
        ("read_day", json!({ "text": long })),
    ] {
        let answer = bridge.calls(command, args);
        assert!(answer.is_err(), "{command} refuses two million letters");
    }
    let mut all = page_of("partner");
    all["limit"] = json!(4_000_000_000_u32);
    let page = bridge.gets("list", json!({ "query": all }));
    let items = page["items"].as_array().map(Vec::len);
    assert!(items <= Some(1_000), "a page is a page: {items:?}");
    let cards = bridge.gets("cards", json!({ "ids": vec![id; 5_000] }));
    let cards = cards.as_array().map(Vec::len);
    assert!(cards <= Some(1_000), "so are cards: {cards:?}");
    nothing_written(&bridge, &before);
}

#[test]
fn bytes_that_are_no_arguments_end_nothing() {
    let bridge = Bridge::looks_around();
    let before = bridge.gets("status", json!({}))["undo"].clone();
    for command in ["get", "create", "list", "remove", "take_changes", "terms"] {
        for body in [
            InvokeBody::Raw(Vec::new()),
            InvokeBody::Raw(vec![0xff; 64]),
            InvokeBody::Json(Json::Null),
            InvokeBody::Json(json!([])),
            InvokeBody::Json(json!("__proto__")),
            InvokeBody::Json(json!({ "__proto__": { "id": 1 } })),
        ] {
            // Only that it answers: taking changes asks for a file first, and none is chosen.
            let _ = call(bridge.main(), command, body);
        }
    }
    nothing_written(&bridge, &before);
}
