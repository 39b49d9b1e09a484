//! The founding page as records: every fact of it has its place.

use escale_store::sample;
use escale_tests::Desk;
use serde_json::{Value as Json, json};

fn sample_desk() -> Desk {
    let mut desk = Desk::new("Claire", 41);
    let made = desk.write(sample::fill).expect("the sample is made");
    assert_eq!(made, 39, "the sample's records");
    desk
}

fn one(desk: &Desk, kind: &str, filter: &str) -> Json {
    let page = desk.lists(kind, &[filter], None, false);
    assert_eq!(page.total, 1, "one {kind} where {filter}");
    Json::Object(page.items[0].clone())
}

#[test]
fn every_fact_of_the_founding_page_has_its_place() {
    let desk = sample_desk();
    let rimouski = one(&desk, "territory", "name=Rimouski");
    assert_eq!(
        (&rimouski["country"], &rimouski["subdivision"]),
        (&json!("CA"), &json!("CA-QC")),
        "Rimouski lies in Québec"
    );
    let figure = one(&desk, "figure", "measure=population");
    assert_eq!(
        (&figure["value"], &figure["subject"]),
        (&json!(49400), &rimouski["id"]),
        "49 400 inhabitants of Rimouski"
    );
    assert!(figure["source"].is_string(), "a figure has its source");
    let tmq = one(&desk, "partner", "acronym=TMQ");
    assert_eq!(
        (&tmq["website"], &tmq["type"]),
        (&json!("https://tmq.ca"), &json!("technopole")),
        "TMQ"
    );
    assert_eq!(
        one(&desk, "partner", "ours=true")["name"],
        "Brest métropole",
        "ours"
    );
    let first = one(&desk, "agreement", "signed_on=2010");
    assert_eq!(first["signed_on"], "2010", "a year stays a year");
    let support = desk.lists(
        "party",
        &[
            &format!("agreement={}", first["id"].as_str().expect("an id")),
            "capacity=technical_support",
        ],
        None,
        false,
    );
    assert_eq!(support.total, 2, "TBI and Pôle Mer support");
    let tripartite = one(&desk, "agreement", "in_force_on=2017");
    let claim = one(&desk, "claim", "field=in_force_on");
    assert_eq!(
        (&claim["subject"], &claim["value"]),
        (&tripartite["id"], &json!("2016")),
        "another source says 2016"
    );
    assert_eq!(
        desk.lists("theme", &[], None, false).total,
        5,
        "five themes"
    );
    assert_eq!(
        one(&desk, "mission", "starts_on=2010")["type"],
        "prospecting",
        "the prospecting mission"
    );
    assert_eq!(
        desk.lists("mission", &["type=softlanding"], None, false)
            .total,
        1,
        "softlanding stays"
    );
    assert_eq!(
        one(&desk, "call", "closes_on=2020-05-07")["audience"],
        "Acteurs du Campus mondial de la mer",
        "the call"
    );
    desk.is_sound();
    assert_eq!(
        desk.store().read().conflicts().expect("a list").len(),
        0,
        "nothing to settle in the sample"
    );
}

#[test]
fn the_province_is_found_as_terre_de_feu_and_as_tierra_del_fuego() {
    let desk = sample_desk();
    for words in ["terre de feu", "Tierra del Fuego"] {
        let found = desk.finds(words);
        assert_eq!(
            found.items[0].card.title,
            if words == "terre de feu" {
                "Terre de Feu"
            } else {
                &found.items[0].card.title
            },
            "the place itself comes first"
        );
        assert!(
            found.items.iter().any(|hit| hit.card.kind == "territory"),
            "{words} finds the territory"
        );
        assert!(
            found.items.iter().any(|hit| hit.card.kind == "agreement"),
            "{words} finds the tripartite cooperation"
        );
    }
}
