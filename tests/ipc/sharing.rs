//! Team and storage: two workspaces join through a folder, by code and by file.

use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};

use crate::bridge::{Bridge, page_of};

/// Every command of team and storage, in the order in which people meet them.
pub fn shares(bridge: &Bridge) {
    let home = bridge.home.path().to_path_buf();
    let share = home.join("partage");
    std::fs::create_dir(&share).expect("a folder");
    let claire = opens_new(bridge, &home, "Claire");
    bridge.gets(
        "create",
        json!({ "kind": "partner", "fields": { "name": "TMQ" } }),
    );
    let film = home.join("film.txt");
    std::fs::write(&film, "le port de Québec").expect("a file");
    bridge.screen.with(|heard| heard.attached = Some(film));
    let document = bridge.gets("attach_new", json!({ "about": null }));
    chooses(bridge, &share);
    let founded = bridge.gets("found_team", json!({ "device": "portable" }));
    let team = &founded["team"];
    assert_eq!(team["members"][0]["id"], team["me"], "{founded}");
    let made = bridge.gets(
        "create",
        json!({ "kind": "event", "fields": { "name": "Forum" } }),
    );
    let page = json!({ "id": made["id"], "limit": 1, "offset": 0 });
    let told = bridge.gets("history", page);
    assert_eq!(
        told["items"][0]["device"], "portable",
        "what is written names the device it was written on"
    );
    let done = bridge.gets("exchange_now", json!({ "fill": false }));
    assert_eq!(done["last"]["failure"], Json::Null, "{done}");
    assert_eq!(done["outgoing"], 0, "all of it went out");
    assert!(
        bridge.screen.with(|heard| heard.exchanged) >= 2,
        "the screen hears of the beginning and of the end"
    );

    let yann = opens_new(bridge, &home, "Yann");
    chooses(bridge, &share);
    let asked = bridge.gets("ask_to_join", json!({ "device": "bureau" }));
    let code = asked["asked"].clone();
    assert!(code.is_string(), "a code to tell: {asked}");
    opens(bridge, &claire);
    let taken = bridge.gets("take_in", json!({ "code": code }));
    assert_eq!(taken["device"], "bureau", "the one who asked");
    bridge.gets("exchange_now", json!({ "fill": false }));
    opens(bridge, &yann);
    let joined = bridge.gets("exchange_now", json!({ "fill": false }));
    assert_eq!(joined["team"]["belongs"], true, "{joined}");
    let page = bridge.gets("list", json!({ "query": page_of("partner") }));
    assert_eq!(page["total"], 1, "what Claire wrote is here");

    let id = json!({ "id": document["id"] });
    let files = json!({ "ids": [document["id"]] });
    let shown = bridge.gets("files", files.clone());
    assert_eq!(shown[0]["state"], "missing", "files come when asked for");
    assert_eq!(bridge.gets("bring_file", id), json!(true), "it is offered");
    let shown = bridge.gets("files", files);
    assert_eq!(shown[0]["state"], "present", "{shown}");

    by_file(bridge, &home, &claire);
    travels(bridge, &claire);
    puts_out(bridge, &claire);
}

fn opens_new(bridge: &Bridge, home: &Path, name: &str) -> PathBuf {
    let folder = home.join(format!("équipe de {name}"));
    bridge.gets(
        "create_workspace",
        json!({ "folder": folder, "author": name }),
    );
    folder
}

fn opens(bridge: &Bridge, folder: &Path) {
    bridge.gets("open_workspace", json!({ "folder": folder }));
}

fn chooses(bridge: &Bridge, share: &Path) {
    let nowhere = json!({ "sort": "folder", "path": share.join("absent") });
    let trial = bridge.gets("choose_storage", json!({ "place": nowhere }));
    assert_eq!(
        trial["trouble"], "storage_unreachable",
        "a share that is not mounted is not made anew"
    );
    let sharing = bridge.gets("sharing", json!({}));
    assert_eq!(sharing["storage"], Json::Null, "it was not chosen");
    let plain = json!({
        "sort": "webdav", "address": "http://192.0.2.1/", "user": "c", "password": "p", "unencrypted": false,
    });
    let trial = bridge.gets("choose_storage", json!({ "place": plain }));
    assert_eq!(trial["trouble"], "storage_insecure", "before any request");
    let place = json!({ "sort": "folder", "path": share });
    let trial = bridge.gets("choose_storage", json!({ "place": place }));
    assert_eq!(trial["good"], true, "{trial}");
    let fewer = bridge.gets("bring_files", json!({ "all": false }));
    assert_eq!(fewer["all_files"], false, "by choice");
}

fn by_file(bridge: &Bridge, home: &Path, claire: &Path) {
    let third = opens_new(bridge, home, "Anne");
    bridge.screen.with(|heard| heard.introduction = None);
    let nothing = bridge.gets("ask_by_file", json!({ "device": "clé" }));
    assert_eq!(nothing, Json::Null, "no place was chosen");
    let request = home.join("demande.escale-team");
    let answer = home.join("réponse.escale-team");
    let hands = |file: &Path| {
        let file = file.to_path_buf();
        bridge.screen.with(|heard| heard.introduction = Some(file));
    };
    hands(&request);
    let asked = bridge.gets("ask_by_file", json!({ "device": "clé" }));
    opens(bridge, claire);
    let taken = bridge.gets("take_in_by_file", json!({ "code": asked["asked"] }));
    assert_eq!(taken["person"], "Anne", "the one who asked");
    std::fs::rename(&request, &answer).expect("the answer took the request's place");
    opens(bridge, &third);
    hands(&answer);
    let joined = bridge.gets("join_by_file", json!({}));
    assert_eq!(joined["team"]["belongs"], true, "{joined}");
}

/// Claire takes one mission along and has the rest back.
fn travels(bridge: &Bridge, claire: &Path) {
    opens(bridge, claire);
    let mission = bridge.gets(
        "create",
        json!({ "kind": "mission", "fields": { "title": "Forum" } }),
    );
    let partner = bridge.first("partner");
    let chosen = json!({ "chosen": [mission["id"]] });
    let luggage = bridge.gets("travelling", chosen.clone());
    assert_eq!(
        (&luggage["goes"], &luggage["stays"]),
        (&json!(1), &json!(3)),
        "{luggage}"
    );
    let all = bridge.gets("travelling", json!({ "chosen": null }));
    assert_eq!(
        all["stays"], 0,
        "without a choice everything travels: {all}"
    );
    let many = json!({ "chosen": vec![&mission["id"]; 10_001] });
    let refused = bridge
        .calls("depart", many)
        .expect_err("nobody chooses so many");
    assert_eq!(refused["problems"][0]["rule"], "too_many", "{refused}");
    let passphrase = json!({ "passphrase": "une phrase de passe" });
    let refused = bridge
        .calls("try_passphrase", passphrase)
        .expect_err("there is none");
    assert_eq!(refused["problems"][0]["rule"], "not_protected", "{refused}");
    let departed = bridge.gets("depart", chosen.clone());
    assert_eq!(
        (&departed["left"], &departed["clean"]),
        (&json!(3), &json!(true)),
        "{departed}"
    );
    let page = bridge.gets("list", json!({ "query": page_of("partner") }));
    assert_eq!(page["total"], 0, "it stayed at home");
    let card = bridge.gets("cards", json!({ "ids": [partner] }));
    assert_eq!(card[0]["away"], true, "it is known to exist: {card}");
    let again = bridge
        .calls("depart", chosen)
        .expect_err("she travels already");
    assert_eq!(again["code"], "departure_away", "{again}");
    let home = bridge.gets("come_home", json!({}));
    assert_eq!(
        home["team"]["away"],
        json!({ "left": 0, "coming": 0 }),
        "{home}"
    );
    assert_eq!(
        home["last"]["failure"],
        Json::Null,
        "the exchange went well: {home}"
    );
    let page = bridge.gets("list", json!({ "query": page_of("partner") }));
    assert_eq!(page["total"], 1, "it is back");
}

fn puts_out(bridge: &Bridge, claire: &Path) {
    opens(bridge, claire);
    let sharing = bridge.gets("sharing", json!({}));
    let devices = sharing["team"]["members"].as_array().expect("a list");
    let me = &sharing["team"]["me"];
    let other = devices.iter().find(|one| one["id"] != *me);
    let id = &other.expect("the others are listed")["id"];
    let after = bridge.gets("put_out", json!({ "device": id }));
    let devices = after["team"]["members"].as_array().expect("a list");
    let gone = devices.iter().find(|one| one["id"] == *id);
    assert_eq!(gone.expect("listed still")["belongs"], false, "{after}");
    bridge.gets("stop_exchange", json!({}));
    let forgotten = bridge.gets("forget_storage", json!({}));
    assert_eq!(forgotten["storage"], Json::Null, "{forgotten}");
}
