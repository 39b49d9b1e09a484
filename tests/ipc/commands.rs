//! Each command once: what it answers and what the screen hears of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value as Json, json};

use crate::bridge::{Bridge, page_of};

include!("../../src-tauri/src/names.rs");

fn question(words: &str) -> Json {
    json!({
        "words": words, "kind": null, "theme": null, "country": null, "year": null, "state": null,
        "limit": 5, "offset": 0
    })
}

fn figures() -> Json {
    json!({
        "kind": "agreement", "sum": null, "by": { "at": { "month": 1, "day": 1 } }, "first_year": 2018,
        "last_year": 2019, "state": "in_force", "group": "type"
    })
}

#[test]
fn every_command_does_its_work_through_the_bridge() {
    let bridge = Bridge::opens();
    asks_before_anything_is_open(&bridge);
    keeps_settings(&bridge);
    makes_and_opens_workspaces(&bridge);
    bridge.gets("look_around", json!({}));
    reads(&bridge);
    writes(&bridge);
    travels(&bridge);
    files(&bridge);
    crate::locking::locks(&bridge);
    crate::sharing::shares(&bridge);
    let declared: BTreeSet<String> = COMMANDS.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(bridge.called(), declared, "no command was left out");
}

fn asks_before_anything_is_open(bridge: &Bridge) {
    let status = bridge.gets("status", json!({}));
    assert_eq!(status["workspace"], Json::Null, "nothing is open at first");
    let refused = bridge.calls("list", json!({ "query": page_of("partner") }));
    assert_eq!(
        refused.expect_err("there is nothing to list")["code"],
        "no_workspace",
        "a closed code, which the screen has words for"
    );
}

fn keeps_settings(bridge: &Bridge) {
    let mut settings = bridge.gets("status", json!({}))["settings"].clone();
    settings["author"] = json!("Claire");
    settings["language"] = json!("es");
    let status = bridge.gets("save_settings", json!({ "settings": settings }));
    assert_eq!(status["settings"]["language"], "es", "it is kept at once");
    let reworded = bridge.screen.with(|heard| heard.reworded);
    assert_eq!(reworded, 1, "the menu is put into the other language");
    settings["zoom"] = json!(5);
    let refused = bridge.calls("save_settings", json!({ "settings": settings }));
    assert_eq!(
        refused.expect_err("nobody reads at five per cent")["problems"][0]["field"],
        "zoom",
        "the wrong one is named"
    );
}

fn makes_and_opens_workspaces(bridge: &Bridge) {
    let home = bridge.home.path();
    bridge.screen.with(|heard| {
        heard.homes = vec![home.to_path_buf()];
        heard.folder = Some(home.join("cooperation"));
    });
    assert_eq!(
        bridge.gets("propose_folder", json!({})),
        json!(home.join("Escale")),
        "a new folder where this person keeps things"
    );
    let chosen = bridge.gets("choose_folder", json!({}));
    let made = bridge.gets(
        "create_workspace",
        json!({ "folder": chosen, "author": "Claire" }),
    );
    assert_eq!(made["workspace"]["name"], "cooperation", "it is open");
    let closed = bridge.gets("close_workspace", json!({}));
    assert_eq!(closed["workspace"], Json::Null, "it is closed");
    let opened = bridge.gets("open_workspace", json!({ "folder": chosen }));
    assert_eq!(
        opened["workspace"]["name"], "cooperation",
        "it is open again"
    );
    refuses_folders(bridge);
    let nobody = bridge.calls(
        "create_workspace",
        json!({ "folder": bridge.home.path().join("nobody"), "author": " " }),
    );
    assert_eq!(
        nobody.expect_err("somebody must sign")["problems"][0],
        json!({ "field": "author", "rule": "required" }),
        "an author is asked for"
    );
}

fn refuses_folders(bridge: &Bridge) {
    for (folder, rule) in [
        (bridge.home.path().join("cooperation"), "already_there"),
        (bridge.home.path().to_path_buf(), "not_empty"),
        ("cooperation".into(), "not_absolute"),
    ] {
        let args = json!({ "folder": folder, "author": "Claire" });
        let refused = bridge.calls("create_workspace", args);
        assert_eq!(
            refused.expect_err("nothing is made there")["problems"][0],
            json!({ "field": "workspace", "rule": rule }),
            "{} is refused",
            folder.display()
        );
    }
    let args = json!({ "folder": "cooperation" });
    let refused = bridge.calls("open_workspace", args);
    assert_eq!(
        refused.expect_err("it depends on where one is")["problems"][0]["rule"],
        "not_absolute",
        "nothing is opened by half a path"
    );
    let status = bridge.gets("status", json!({}));
    assert_eq!(
        status["workspace"]["name"], "cooperation",
        "what was open stays open"
    );
}

fn reads(bridge: &Bridge) {
    let id = bridge.first("agreement");
    let page = bridge.gets("list", json!({ "query": page_of("partner") }));
    assert!(
        page["total"].as_u64() > Some(3),
        "the sample's partners: {page}"
    );
    let record = bridge.gets("get", json!({ "id": id }));
    assert!(
        record["status"].is_string(),
        "with what is computed: {record}"
    );
    let status = bridge.gets("status", json!({}));
    let then = bridge.gets("get_on", json!({ "id": id, "on": status["today"] }));
    assert_eq!(then["title"], record["title"], "as it was known today");
    let cards = bridge.gets("cards", json!({ "ids": [id] }));
    assert_eq!(cards[0]["title"], record["title"], "in short");
    let found = bridge.gets("search", json!({ "question": question("terre de feu") }));
    assert!(
        found["total"].as_u64() > Some(0),
        "words are found: {found}"
    );
    let history = bridge.gets("history", json!({ "id": id, "limit": 10, "offset": 0 }));
    assert_eq!(history["items"][0]["verb"], "create", "its first act");
    let terms = bridge.gets("terms", json!({ "id": id, "on": "2018-06-01" }));
    assert!(terms["status"].is_string(), "the terms of a day: {terms}");
    let asked = json!({ "months": 6, "what": [], "of": [], "limit": 1, "offset": 0 });
    let due = bridge.gets("due", json!({ "query": asked }));
    assert!(
        due["total"].is_u64() && due["items"].as_array().is_some_and(|due| due.len() <= 1),
        "no more of what is due than was asked for: {due}"
    );
    assert_eq!(
        bridge.gets("conflicts", json!({ "asked": { "of": null, "about": null, "kind": null, "limit": 10, "offset": 0 } })),
        json!({ "items": [], "total": 0, "groups": [] }),
        "nothing to settle"
    );
    let counted = bridge.gets("figures", json!({ "query": figures() }));
    assert_eq!(
        counted["years"],
        json!([2018, 2019]),
        "a cell for each year"
    );
    let group = counted["rows"][0]["group"].clone();
    let behind = bridge.gets(
        "behind",
        json!({ "query": figures(), "year": 2019, "group": group }),
    );
    assert!(
        behind[0]["title"].is_string(),
        "the records of a cell: {behind}"
    );
    assert_eq!(
        behind[0]["certain"], "yes",
        "and whether each certainly counts"
    );
    let day = bridge.gets("read_day", json!({ "text": "mai 2010" }));
    assert_eq!(day["edtf"], "2010-05", "a month as people type it");
}

fn writes(bridge: &Bridge) {
    let made = bridge.gets(
        "create",
        json!({ "kind": "partner", "fields": { "name": "Universidad" } }),
    );
    let id = made["id"].clone();
    let edited = bridge.gets(
        "edit",
        json!({ "id": id, "basedOn": made["heads"], "fields": { "acronym": "UNTDF" } }),
    );
    bridge.gets(
        "edit_many",
        json!({ "ids": [id], "fields": { "type": "university" } }),
    );
    bridge.gets("remove", json!({ "ids": [id] }));
    bridge.gets("restore", json!({ "ids": [id] }));
    bridge.gets("undo", json!({}));
    bridge.gets("redo", json!({}));
    bridge.gets("bring_back", json!({ "id": id, "heads": edited["heads"] }));
    let shown = bridge.gets("get", json!({ "id": id }));
    assert_eq!(
        (&shown["acronym"], &shown["type"], &shown["removed"]),
        (&json!("UNTDF"), &Json::Null, &json!(false)),
        "each did its part, the last brought the second version back"
    );
    let refused = bridge.calls(
        "resolve",
        json!({ "id": id, "field": "name", "value": "x" }),
    );
    assert_eq!(
        refused.expect_err("nothing is disputed")["problems"][0]["rule"],
        "no_conflict",
        "and says so"
    );
    erases(bridge);
    bridge.gets(
        "edit_many",
        json!({ "ids": [id], "fields": { "type": "university" } }),
    );
    settles(bridge);
    let heard = bridge.screen.with(|heard| heard.changed.last().cloned());
    assert_eq!(
        heard,
        Some(vec!["partner".to_owned()]),
        "the screen hears which kind was written"
    );
}

fn erases(bridge: &Bridge) {
    let person = bridge.gets(
        "create",
        json!({ "kind": "person", "fields": { "family_name": "Kervadec" } }),
    );
    let note = json!({ "text": "Parle breton", "subject": person["id"] });
    bridge.gets("create", json!({ "kind": "note", "fields": note }));
    let erasing = bridge.gets("erasing", json!({ "id": person["id"] }));
    assert_eq!(
        (
            &erasing["title"],
            &erasing["with"][0]["kind"],
            &erasing["named_by"]
        ),
        (&json!("Kervadec"), &json!("note"), &json!(0)),
        "what would go is told first"
    );
    bridge.gets("erase", json!({ "id": person["id"] }));
    let gone = bridge.calls("get", json!({ "id": person["id"] }));
    assert_eq!(
        gone.expect_err("it is gone")["code"],
        "not_found",
        "for good"
    );
}

fn settles(bridge: &Bridge) {
    let choice = json!({ "keep": "newest", "about": null, "kind": null, "ids": [] });
    let plan = bridge.gets(
        "plan",
        json!({ "choice": choice, "limit": 10, "offset": 0 }),
    );
    assert_eq!(plan["total"], 0, "nothing is disputed: {plan}");
    let settled = bridge.gets("settle", json!({ "choice": choice, "mark": plan["mark"] }));
    assert_eq!(settled, 0, "so nothing is settled");
    let made = |name: &str| {
        let args = json!({ "kind": "partner", "fields": { "name": name } });
        bridge.gets("create", args)["id"].clone()
    };
    let (keep, other) = (made("Port"), made("PORT"));
    bridge.gets("tell_apart", json!({ "one": keep, "other": other }));
    let both = json!({ "keep": keep, "other": other });
    let shown = bridge.gets("combination", both.clone());
    assert_eq!(shown["kept"]["id"], keep, "what would come of it: {shown}");
    bridge.gets("combine", both);
    let gone = bridge.gets("get", json!({ "id": other }));
    assert_eq!(gone["removed"], true, "the other is in the bin");
}

fn travels(bridge: &Bridge) {
    let file = bridge.home.path().join("all.escale-changes");
    bridge.screen.with(|heard| heard.file = Some(file));
    let given = bridge.gets("give_changes", json!({}));
    let taken = bridge.gets("take_changes", json!({}));
    assert!(given["records"].as_u64() > Some(30), "all of it: {given}");
    assert_eq!(taken["applied"], 0, "one's own changes are known: {taken}");
    bridge.opens_file(bridge.home.path().join("all.escale-changes"));
    let arrived = bridge.gets("status", json!({}))["arrived"].clone();
    let number = json!({ "number": arrived["number"] });
    let taken = bridge.gets("take_arrived", number.clone());
    assert_eq!(taken["applied"], 0, "the same from outside: {taken}");
    bridge.gets("leave_arrived", number);
    bridge.gets("cancel", json!({}));
    bridge.screen.with(|heard| heard.file = None);
    assert_eq!(
        bridge.gets("take_changes", json!({})),
        Json::Null,
        "nothing chosen, nothing done"
    );
}

fn files(bridge: &Bridge) {
    let path = bridge.home.path().join("lettre.pdf");
    fs::write(&path, b"%PDF-1.7\nLettre.").expect("a file");
    bridge
        .screen
        .with(|heard| heard.attached = Some(path.clone()));
    let about = bridge.first("mission");
    let made = bridge.gets("attach_new", json!({ "about": about }));
    let id = made["id"].clone();
    let record = bridge.gets("get", json!({ "id": id }));
    assert_eq!(
        record["subjects"],
        json!([about]),
        "it is about what was named"
    );
    assert_eq!(
        record["file"]["key"],
        Json::Null,
        "what opens it stays in the store"
    );
    let shown = &bridge.gets("files", json!({ "ids": [id, about] }))[0];
    assert_eq!(
        (&shown["name"], &shown["state"], &shown["changed"]),
        (&json!("lettre.pdf"), &json!("present"), &json!(false)),
        "it is here: {shown}"
    );
    assert_eq!(
        bridge.gets("open_file", json!({ "id": id })),
        true,
        "a PDF is harmless"
    );
    let viewed = bridge.screen.with(|heard| heard.viewed.remove(0));
    assert_eq!(
        fs::read(&viewed).expect("the copy"),
        b"%PDF-1.7\nLettre.",
        "the viewer is given a copy"
    );
    changed_copies(bridge, &id, &viewed);
    let copy = bridge.home.path().join("copie.pdf");
    assert_eq!(
        bridge.gets("save_file_copy", json!({ "id": id })),
        false,
        "no place chosen"
    );
    bridge.screen.with(|heard| heard.copy = Some(copy.clone()));
    assert_eq!(
        bridge.gets("save_file_copy", json!({ "id": id })),
        true,
        "it is written"
    );
    assert_eq!(
        fs::read(&copy).expect("it is there"),
        b"%PDF-1.7\nRelue.",
        "as it stands now"
    );

    fs::write(&path, b"#!/bin/sh\n").expect("a script");
    let record = bridge.gets("get", json!({ "id": id }));
    bridge.gets(
        "attach_file",
        json!({ "id": id, "basedOn": record["heads"] }),
    );
    assert_eq!(
        bridge.gets("open_file", json!({ "id": id })),
        false,
        "a script is not opened"
    );
    assert_eq!(
        bridge.screen.with(|heard| heard.viewed.len()),
        0,
        "whatever it is called"
    );
    bridge.gets("show_file_in_folder", json!({ "id": id }));
    assert_eq!(
        bridge.screen.with(|heard| heard.revealed.len()),
        1,
        "it is shown where it lies"
    );
    let revealed = bridge.screen.with(|heard| heard.revealed.remove(0));
    assert!(revealed.exists(), "a copy lies there");
    bridge.gets("close_workspace", json!({}));
    assert!(
        !revealed.exists(),
        "copies are wiped when the workspace is closed"
    );
    bridge.gets("look_around", json!({}));
    bridge.screen.with(|heard| heard.attached = None);
    assert_eq!(
        bridge.gets("attach_new", json!({ "about": null })),
        Json::Null,
        "nothing chosen, nothing done"
    );
}

/// A copy that was changed in another program is offered as a new version, and thrown away otherwise.
fn changed_copies(bridge: &Bridge, id: &Json, viewed: &Path) {
    let rewrite = |path: &Path, bytes: &[u8]| {
        fs::remove_file(path).expect("other programs put another file in its place");
        fs::write(path, bytes).expect("it is written");
    };
    rewrite(viewed, b"%PDF-1.7\nRelue.");
    let shown = &bridge.gets("files", json!({ "ids": [id] }))[0];
    assert_eq!(shown["changed"], true, "that is seen");
    let record = bridge.gets("get", json!({ "id": id }));
    bridge.gets(
        "keep_changed_copy",
        json!({ "id": id, "basedOn": record["heads"] }),
    );
    let shown = &bridge.gets("files", json!({ "ids": [id] }))[0];
    assert_eq!(
        (&shown["changed"], &shown["name"]),
        (&json!(false), &json!("lettre.pdf")),
        "it is the file now"
    );
    bridge.gets("open_file", json!({ "id": id }));
    let again = bridge.screen.with(|heard| heard.viewed.remove(0));
    assert_eq!(
        fs::read(&again).expect("a copy"),
        b"%PDF-1.7\nRelue.",
        "the new version"
    );
    rewrite(&again, b"scribbled");
    bridge.gets("discard_copy", json!({ "id": id }));
    assert!(!again.exists(), "it is thrown away");
}
