//! The lock: protected, locked, opened again by everything that may open it.

use serde_json::{Value as Json, json};

use crate::bridge::{Bridge, page_of};

const FIRST: &str = "goémon séché au vent";
const SECOND: &str = "phare de la Jument";

/// Every command of the lock, in the order in which a person meets them.
pub fn locks(bridge: &Bridge) {
    let folder = bridge.home.path().join("protégé");
    let args = json!({ "folder": folder, "author": "Claire" });
    let made = bridge.gets("create_workspace", args);
    assert_eq!(made["workspace"]["opens"], Json::Null, "anybody opens it");
    let fields = json!({ "kind": "partner", "fields": { "name": "TMQ" } });
    bridge.gets("create", fields);
    refused(bridge, "lock_now", json!({}), "not_protected");
    refused(
        bridge,
        "protect",
        json!({ "passphrase": "court" }),
        "too_short",
    );
    let recased = bridge.gets("protect", json!({ "passphrase": FIRST }));
    assert_eq!(recased["left"], json!([]), "all of it");
    makes_a_sheet(bridge);
    opens_by_the_keychain(bridge, &folder);
    bridge.gets("stay_awake", json!({}));

    let wrong = json!({ "current": SECOND, "passphrase": SECOND });
    is_locked(bridge.calls("change_passphrase", wrong));
    let change = json!({ "current": FIRST, "passphrase": SECOND });
    bridge.gets("change_passphrase", change);
    let locked = bridge.gets("lock_now", json!({}));
    assert_eq!(locked["locked"]["name"], "protégé", "the old one is void");
    is_locked(bridge.calls("unlock", json!({ "passphrase": FIRST })));
    let open = bridge.gets("unlock", json!({ "passphrase": SECOND }));
    assert_eq!(open["locked"], Json::Null, "the new one opens");
    is_locked(bridge.calls("unprotect", json!({ "passphrase": FIRST })));
    bridge.gets("unprotect", json!({ "passphrase": SECOND }));
    let status = bridge.gets("status", json!({}));
    assert_eq!(
        status["workspace"]["opens"],
        Json::Null,
        "anybody opens it again"
    );
    let page = bridge.gets("list", json!({ "query": page_of("partner") }));
    assert_eq!(page["total"], 1, "all is there");
}

fn makes_a_sheet(bridge: &Bridge) {
    let sheet = bridge.gets("make_sheet", json!({}));
    let words: Vec<&str> = texts(&sheet["words"]);
    assert_eq!(words.len(), 12, "twelve words: {sheet}");
    let file = bridge.home.path().join("feuille.html");
    bridge.screen.with(|heard| heard.sheet = Some(file.clone()));
    assert_eq!(
        bridge.gets("keep_sheet", json!({})),
        json!(true),
        "it is kept"
    );
    let page = std::fs::read_to_string(&file).expect("it is where it was wanted");
    assert!(page.contains(words[11]), "with its words");
    let shown = bridge.screen.with(|heard| heard.shown.clone());
    assert_eq!(shown, Some(file), "and shown, to be printed");

    let asked = sheet["asked"].as_array().expect("places").clone();
    assert_eq!(asked.len(), 3, "three are asked back");
    let read = |shift: usize| -> Vec<Json> {
        let place =
            |place: &Json| usize::try_from(place.as_u64().expect("a place")).expect("small");
        let word = |at: usize| words[(at - 1 + shift) % 12].to_uppercase();
        let answer = |one: &Json| json!({ "place": place(one), "word": word(place(one)) });
        asked.iter().map(answer).collect()
    };
    refused(
        bridge,
        "check_sheet",
        json!({ "read": read(1) }),
        "not_recovery_words",
    );
    let status = bridge.gets("check_sheet", json!({ "read": read(0) }));
    assert_eq!(
        status["workspace"]["opens"]["recovery"], true,
        "now it counts"
    );

    bridge.gets("lock_now", json!({}));
    let nothing = bridge.calls("list", json!({ "query": page_of("partner") }));
    assert_eq!(
        nothing.expect_err("nothing is open")["code"],
        "no_workspace",
        "nothing is answered while it is locked"
    );
    let thrown = bridge.screen.with(|heard| heard.locked);
    assert_eq!(thrown, 1, "the page is thrown away");
    let lost = json!({ "words": "abaisser", "passphrase": FIRST });
    refused(bridge, "unlock_by_sheet", lost, "not_recovery_words");
    let by_sheet = json!({ "words": words.join(" "), "passphrase": FIRST });
    let open = bridge.gets("unlock_by_sheet", by_sheet);
    assert_eq!(open["workspace"]["name"], "protégé", "it is open");
}

fn opens_by_the_keychain(bridge: &Bridge, folder: &std::path::Path) {
    let status = bridge.gets("set_keychain", json!({ "on": true }));
    assert_eq!(status["workspace"]["opens"]["keychain"], true, "it opens");
    let reopen = || {
        bridge.gets("close_workspace", json!({}));
        bridge.gets("open_workspace", json!({ "folder": folder }))
    };
    assert_eq!(reopen()["workspace"]["name"], "protégé", "nothing is asked");
    bridge.pocket.loses_all();
    let lost = reopen();
    assert_eq!(
        lost["workspace"],
        Json::Null,
        "a keychain that lost it opens nothing"
    );
    assert_eq!(
        lost["locked"]["recovery"], true,
        "the passphrase is asked, or the sheet"
    );
    bridge.gets("unlock", json!({ "passphrase": FIRST }));
    let status = bridge.gets("set_keychain", json!({ "on": false }));
    assert_eq!(status["workspace"]["opens"]["keychain"], false, "no more");
}

fn texts(list: &Json) -> Vec<&str> {
    let list = list.as_array().expect("a list");
    list.iter()
        .map(|one| one.as_str().expect("a text"))
        .collect()
}

#[track_caller]
fn refused(bridge: &Bridge, command: &str, args: Json, rule: &str) {
    let refusal = bridge.calls(command, args).expect_err("it is refused");
    assert_eq!(refusal["problems"][0]["rule"], rule, "{command}: {refusal}");
}

#[track_caller]
fn is_locked(answer: Result<Json, Json>) {
    let refusal = answer.expect_err("it is refused");
    assert_eq!(refusal["code"], "locked", "a wrong passphrase: {refusal}");
}
