//! What travels: what was chosen, what belongs to it, and what it speaks of.

use escale_store::values::Id;
use escale_tests::Desk;
use serde_json::json;

#[test]
fn a_mission_takes_along_its_parts_its_files_and_all_they_speak_of() {
    let mut desk = Desk::new("Claire", 1);
    let quebec = desk.create(
        "territory",
        json!({ "name": "Rimouski", "type": "municipality" }),
    );
    let ours = desk.create(
        "partner",
        json!({ "name": "Brest métropole", "ours": true }),
    );
    let tmq = desk.create("partner", json!({ "name": "TMQ", "territory": quebec }));
    let other = desk.create("partner", json!({ "name": "Another one" }));
    let agreement = desk.create("agreement", json!({ "title": "Convention" }));
    let party = desk.create("party", json!({ "agreement": agreement, "partner": tmq }));
    let annex = desk.create(
        "agreement",
        json!({ "title": "Amendment", "amends": agreement }),
    );
    let mission = desk.create(
        "mission",
        json!({ "title": "Forum", "agreements": [agreement] }),
    );
    let stop = desk.create("stop", json!({ "mission": mission, "territory": quebec }));
    let report = desk.create("report", json!({ "title": "Report", "mission": mission }));
    let action = desk.create("action", json!({ "text": "Write to them", "from": report }));
    let order = desk.create(
        "document",
        json!({ "title": "Order", "subjects": [mission] }),
    );
    let elsewhere = desk.create("mission", json!({ "title": "Elsewhere" }));
    let paper = desk.create("document", json!({ "title": "Press", "subjects": [other] }));
    let reading = desk.store().read();
    let travelling = reading.travelling(&[mission]).expect("what travels");
    let goes = |id: Id| travelling.ids.contains(&id);
    for (id, why) in [
        (mission, "it was chosen"),
        (stop, "it is a part of it"),
        (report, "it is its report"),
        (action, "it follows from its report"),
        (order, "it is a file about it"),
        (agreement, "it is carried out under it"),
        (tmq, "it is a party of the agreement"),
        (
            party,
            "what is computed of an agreement is computed of its parties",
        ),
        (annex, "and of what amends it"),
        (quebec, "the places are always there"),
        (ours, "so is the office's own organisation"),
    ] {
        assert!(goes(id), "it travels: {why}");
    }
    for id in [other, elsewhere, paper] {
        assert!(!goes(id), "nothing that travels speaks of it");
    }
    let missions = travelling
        .kinds
        .iter()
        .find(|share| share.kind == "mission");
    let missions = missions.map(|share| (share.goes, share.stays));
    assert_eq!(missions, Some((1, 1)), "one goes, one stays");
    assert_eq!(travelling.stays(), 3, "so many stay in all");
}

#[test]
fn nothing_chosen_still_takes_the_vocabulary_along() {
    let mut desk = Desk::new("Claire", 1);
    let theme = desk.create("theme", json!({ "name": { "fr": "Ports" } }));
    let view = desk.create("view", json!({ "name": "Mine", "of_kind": "mission" }));
    let partner = desk.create("partner", json!({ "name": "TMQ", "themes": [theme] }));
    let travelling = desk.store().read().travelling(&[]).expect("what travels");
    assert!(
        travelling.ids.contains(&theme) && travelling.ids.contains(&view),
        "always there"
    );
    assert!(!travelling.ids.contains(&partner), "it was not chosen");
}
