//! A file of changes that is opened from outside the window: it waits until somebody says so.

use serde_json::{Value as Json, json};

use crate::bridge::{Bridge, page_of};
use crate::work::file_of;

fn waiting(bridge: &Bridge) -> Json {
    bridge.gets("status", json!({}))["arrived"].clone()
}

fn partners(bridge: &Bridge) -> Json {
    bridge.gets("list", json!({ "query": page_of("partner") }))["total"].clone()
}

#[test]
fn a_file_that_arrives_before_any_workspace_is_open_waits_until_one_is() {
    let bridge = Bridge::opens();
    let file = bridge.home.path().join("from Claire.escale-changes");
    file_of(3, &file);
    bridge.opens_file(file);
    let told = bridge.screen.with(|heard| heard.arrived);
    assert_eq!(told, 1, "the screen is told");
    let arrived = waiting(&bridge);
    assert_eq!(
        arrived["name"], "from Claire.escale-changes",
        "and asks what it is: by name, without its folder"
    );
    let number = json!({ "number": arrived["number"] });
    let refused = bridge.calls("take_arrived", number.clone());
    assert_eq!(
        refused.expect_err("there is nowhere to read it into")["code"],
        "no_workspace",
        "it says why"
    );
    assert_eq!(waiting(&bridge), arrived, "and waits on");
    bridge.gets("look_around", json!({}));
    let taken = bridge.gets("take_arrived", number.clone());
    assert_eq!(taken["records"], 3, "it is read: {taken}");
    assert_eq!(waiting(&bridge), Json::Null, "and waits no more");
    let again = bridge.calls("take_arrived", number);
    assert_eq!(
        again.expect_err("it was handed over")["code"],
        "not_found",
        "a second answer does nothing"
    );
}

#[test]
fn several_files_are_asked_about_one_after_the_other_and_each_may_be_left_unread() {
    let bridge = Bridge::looks_around();
    let before = partners(&bridge);
    for name in ["one", "two"] {
        let file = bridge.home.path().join(name);
        file_of(1, &file);
        bridge.opens_file(file);
    }
    let first = waiting(&bridge);
    let left = bridge.gets("leave_arrived", json!({ "number": first["number"] }));
    assert_eq!(left["arrived"]["name"], "two", "the next one: {left}");
    assert_eq!(partners(&bridge), before, "nothing of the first was read");
}

#[test]
fn what_is_no_file_of_changes_is_refused_when_it_is_read_and_changes_nothing() {
    let bridge = Bridge::looks_around();
    let before = partners(&bridge);
    let file = bridge.home.path().join("torn.escale-changes");
    for bytes in [Vec::new(), b"ESCALECH".to_vec(), vec![0xff; 10_000]] {
        std::fs::write(&file, bytes).expect("a file");
        bridge.opens_file(file.clone());
        let number = waiting(&bridge)["number"].clone();
        let refused = bridge.calls("take_arrived", json!({ "number": number }));
        assert_eq!(
            refused.expect_err("there is nothing to read")["code"],
            "damaged",
            "it is not whole"
        );
        assert_eq!(waiting(&bridge), Json::Null, "and is asked about no more");
    }
    bridge.opens_file(file.clone());
    std::fs::remove_file(&file).expect("it goes away");
    let number = waiting(&bridge)["number"].clone();
    let refused = bridge.calls("take_arrived", json!({ "number": number }));
    assert!(refused.is_err(), "one that has gone is refused as well");
    bridge.opens_file(bridge.home.path().to_path_buf());
    assert_eq!(waiting(&bridge), Json::Null, "a folder is no file");
    assert_eq!(partners(&bridge), before, "nothing was written");
}
