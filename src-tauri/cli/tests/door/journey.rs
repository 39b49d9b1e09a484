//! Leaving records at home before a journey, and having them back.

use std::fs;

use serde_json::json;

use crate::desk::{Desk, problems};

#[test]
fn what_does_not_travel_stays_on_the_storage_and_comes_back() {
    let laptop = Desk::new();
    let mission = laptop.create("mission", &json!({"title": "Forum"}));
    let partner = laptop.create("partner", &json!({"name": "TMQ"}));
    let refused = laptop.refused(4, &["depart", "--keep", &mission], "");
    assert_eq!(
        refused["code"], "no_target",
        "there is nowhere to leave anything"
    );
    let share = laptop.beside("share");
    fs::create_dir(&share).expect("a folder");
    let share = share.to_str().expect("a UTF-8 path");
    laptop.ok(&["team", "create"]);
    laptop.ok(&["target", "set", "folder", share]);
    let preview = laptop.ok(&["depart", "--keep", &mission, "--dry-run"]);
    assert_eq!(
        (&preview["goes"], &preview["stays"]),
        (&json!(1), &json!(1)),
        "{preview}"
    );
    assert_eq!(
        laptop.ok(&["list", "partner"])["total"],
        1,
        "nothing was left"
    );
    let departed = laptop.ok(&["depart", "--keep", &mission]);
    assert_eq!(
        (&departed["left"], &departed["clean"]),
        (&json!(1), &json!(true)),
        "{departed}"
    );
    assert_eq!(
        laptop.ok(&["list", "partner"])["total"],
        0,
        "it stayed at home"
    );
    laptop.refused(4, &["get", &partner], "");
    let team = laptop.ok(&["team", "list"]);
    assert_eq!(
        team["away"],
        json!({"left": 1, "coming": 0}),
        "it is said so: {team}"
    );
    let again = laptop.refused(3, &["depart", "--keep", &mission], "");
    assert_eq!(again["code"], "departure", "one travels already: {again}");
    let said = laptop.run(&["team", "list"]).out;
    assert!(said.contains("stayed at home"), "in words too: {said}");
    let home = laptop.ok(&["home"]);
    assert_eq!(
        home["away"],
        json!({"left": 0, "coming": 1}),
        "it is on its way: {home}"
    );
    let exchanged = laptop.ok(&["exchange"]);
    assert_eq!(
        exchanged["away"],
        json!({"left": 0, "coming": 0}),
        "it came: {exchanged}"
    );
    assert_eq!(laptop.ok(&["list", "partner"])["total"], 1, "and is here");
    assert_eq!(laptop.ok(&["check"])["sound"], true, "all is well");
}

#[test]
fn a_departure_names_records_that_are_here_and_says_what_it_wants() {
    let laptop = Desk::new();
    laptop.refused(2, &["depart"], "");
    let nobody = "01999999-0000-7000-8000-000000000000";
    let refused = laptop.refused(2, &["depart", "--keep", nobody, "--dry-run"], "");
    assert_eq!(
        problems(&refused),
        ["keep: no_such_record"],
        "no such record is here"
    );
    let refused = laptop.refused(4, &["home"], "");
    assert_eq!(refused["code"], "no_team", "nobody left from here");
}
