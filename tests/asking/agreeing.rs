//! Terms of agreements and what is due, from records.

use chrono::NaiveDate;
use escale_store::values::Id;
use escale_tests::Desk;
use serde_json::{Value as Json, json};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn terms(desk: &Desk, id: Id, on: &str) -> Json {
    let terms = desk
        .store()
        .read()
        .terms(id, day(on))
        .expect("the terms are told");
    serde_json::to_value(terms).expect("terms are data")
}

fn due(desk: &Desk, on: &str, months: u32) -> Vec<(String, String)> {
    let due = desk
        .store()
        .read()
        .due(day(on), months)
        .expect("what is due is told");
    let text = |value: Json| value.as_str().unwrap_or_default().to_owned();
    due.into_iter()
        .map(|one| {
            let one = serde_json::to_value(one).expect("data");
            (text(one["what"].clone()), text(one["on"].clone()))
        })
        .collect()
}

#[test]
fn the_first_worked_example_holds_from_records_to_answer() {
    let mut desk = Desk::new("Claire", 31);
    let id = desk.create(
        "agreement",
        json!({"title": "R1", "in_force_on": "2020-08-01", "first_term_months": 36,
        "renewal": "tacit", "renewal_term_months": 12, "notice_months": 3}),
    );
    let found = terms(&desk, id, "2023-10-31");
    assert_eq!(found["status"], "in_force", "tacitly renewed");
    assert_eq!(found["term"]["number"], 2, "the first renewal runs");
    assert_eq!(
        found["term"]["last_day"], "2024-07-31",
        "its last day in force, the anniversary is the day after"
    );
    assert_eq!(
        found["notice_by"], "2024-05-01",
        "three months before the anniversary"
    );
    assert_eq!(
        desk.record(id).computed["status"],
        "in_force",
        "the record shows the same status"
    );
}

#[test]
fn a_year_gives_intervals_and_never_a_first_of_january() {
    let mut desk = Desk::new("Claire", 32);
    let id = desk.create(
        "agreement",
        json!({"title": "R7", "signed_on": "2010", "first_term_months": 36,
        "renewal": "tacit", "renewal_term_months": 12, "notice_months": 2}),
    );
    let found = terms(&desk, id, "2020-06-15");
    assert_eq!(
        found["term"]["last_day"],
        json!({"earliest": "2020-06-15", "latest": "2021-06-14"}),
        "every possible last day"
    );
    assert!(
        found["notice_by"]["earliest"].is_string(),
        "the deadline is an interval: {}",
        found["notice_by"]
    );
}

#[test]
fn an_amendment_changes_the_terms_from_its_day_on() {
    let mut desk = Desk::new("Claire", 33);
    let id = desk.create("agreement", json!({"title": "Parent", "in_force_on": "2020-01-01", "ends_on": "2022-12-31", "notice_months": 3}));
    desk.create(
        "agreement",
        json!({"title": "Avenant 1", "type": "amendment", "amends": id.to_string(), "number": 1,
        "signed_on": "2022-06-01", "ends_on": "2024-12-31", "notice_months": 6}),
    );
    assert_eq!(
        terms(&desk, id, "2022-01-01")["last_day"],
        "2022-12-31",
        "before the amendment, the first end"
    );
    let after = terms(&desk, id, "2023-06-01");
    assert_eq!(after["last_day"], "2024-12-31", "after it, the new end");
    assert_eq!(after["status"], "in_force", "the prorogation carries on");
    assert_eq!(
        after["amended_by"][0]["title"], "Avenant 1",
        "and says which paper did it"
    );
    assert_eq!(
        terms(&desk, id, "2025-01-01")["status"],
        "ended",
        "the new end is an end"
    );
}

#[test]
fn three_sides_five_signatories_of_which_one_left() {
    let mut desk = Desk::new("Claire", 34);
    let id = desk.create(
        "agreement",
        json!({"title": "Tripartite", "signed_on": "2017-03-01"}),
    );
    for (name, side, left) in [
        ("Brest", "A", None),
        ("TBI", "A", None),
        ("TMQ", "B", None),
        ("Province", "C", None),
        ("CADIC", "C", Some("2019-07-01")),
    ] {
        let partner = desk.create("partner", json!({"name": name}));
        desk.create(
            "party",
            json!({"agreement": id.to_string(), "partner": partner.to_string(), "side": side,
            "capacity": "signatory", "signed_on": "2017-03-01", "left_on": left}),
        );
    }
    let names = |on: &str| -> Vec<String> {
        let parties = terms(&desk, id, on)["parties"].clone();
        let all = parties.as_array().expect("a list").iter();
        all.map(|party| {
            party["partner"]["title"]
                .as_str()
                .expect("a title")
                .to_owned()
        })
        .collect()
    };
    assert_eq!(
        names("2018-01-01").len(),
        5,
        "five signatories on three sides"
    );
    assert_eq!(
        names("2019-06-30").len(),
        5,
        "the last day as a party counts"
    );
    let left = names("2019-07-01");
    assert_eq!(left.len(), 4, "one left");
    assert!(!left.contains(&"CADIC".to_owned()), "the one that left");
}

#[test]
fn parties_that_join_by_an_amendment_join_from_its_day() {
    let mut desk = Desk::new("Claire", 35);
    let id = desk.create(
        "agreement",
        json!({"title": "Pacte", "signed_on": "2017-03-01"}),
    );
    let paper = desk.create("agreement", json!({"title": "Avenant", "type": "amendment", "amends": id.to_string(), "signed_on": "2020-01-15"}));
    let partner = desk.create("partner", json!({"name": "Nouvelle"}));
    desk.create(
        "party",
        json!({"agreement": paper.to_string(), "partner": partner.to_string()}),
    );
    assert_eq!(
        terms(&desk, id, "2020-01-14")["parties"],
        json!([]),
        "not yet"
    );
    assert_eq!(
        terms(&desk, id, "2020-01-15")["parties"][0]["partner"]["title"],
        "Nouvelle",
        "from the amendment's day"
    );
}

#[test]
fn an_agreement_is_signed_when_its_last_signatory_has_signed() {
    let mut desk = Desk::new("Claire", 36);
    let id = desk.create("agreement", json!({"title": "À signer"}));
    assert_eq!(
        terms(&desk, id, "2020-01-01")["status"],
        "draft",
        "nothing is signed"
    );
    for (name, signed) in [("A", "2020-02-01"), ("B", "2020-03-01")] {
        let partner = desk.create("partner", json!({"name": name}));
        desk.create("party", json!({"agreement": id.to_string(), "partner": partner.to_string(), "capacity": "signatory", "signed_on": signed}));
    }
    assert_eq!(
        terms(&desk, id, "2020-02-15")["status"],
        "draft",
        "one signature is missing"
    );
    assert_eq!(
        terms(&desk, id, "2020-03-01")["status"],
        "in_force",
        "both have signed"
    );
}

#[test]
fn what_is_due_comes_in_order_with_what_is_overdue() {
    let mut desk = Desk::new("Claire", 37);
    desk.create("office", json!({"name": "RI", "report_due_days": 30}));
    desk.create("agreement", json!({"title": "Tacit", "in_force_on": "2024-03-01", "first_term_months": 24, "renewal": "tacit", "notice_months": 3}));
    let ends = desk.create(
        "agreement",
        json!({"title": "Ends", "in_force_on": "2020-01-01", "ends_on": "2026-02-15"}),
    );
    desk.create(
        "mission",
        json!({"title": "Over", "starts_on": "2025-10-01", "ends_on": "2025-10-05"}),
    );
    desk.create("action", json!({"text": "Late", "due_on": "2025-09-01"}));
    desk.create(
        "action",
        json!({"text": "Done", "due_on": "2025-12-01", "done_on": "2025-11-01"}),
    );
    desk.create(
        "action",
        json!({"text": "Dropped", "due_on": "2025-12-01", "dropped": true}),
    );
    desk.create(
        "call",
        json!({"title": "Closes", "closes_on": "2026-01-10"}),
    );
    desk.create(
        "call",
        json!({"title": "Closed", "closes_on": "2025-01-10"}),
    );
    desk.create(
        "commitment",
        json!({"agreement": ends.to_string(), "text": "Promise", "due_on": "2026-01-20"}),
    );
    let expected = [
        ("action", "2025-09-01"),
        ("report", "2025-11-04"),
        ("notice_deadline", "2025-12-01"),
        ("call_closes", "2026-01-10"),
        ("commitment", "2026-01-20"),
        ("expiry", "2026-02-15"),
        ("tacit_renewal", "2026-03-01"),
    ];
    let expected: Vec<_> = expected
        .iter()
        .map(|(what, on)| ((*what).to_owned(), (*on).to_owned()))
        .collect();
    assert_eq!(
        due(&desk, "2025-11-10", 6),
        expected,
        "everything open, the earliest first"
    );
    assert_eq!(due(&desk, "2025-11-10", 0).len(), 2, "only what is overdue");
}

#[test]
fn a_mission_goes_from_planned_to_closed() {
    let mut desk = Desk::new("Claire", 38);
    let id = desk.create(
        "mission",
        json!({"title": "M", "starts_on": "2026-05-04", "ends_on": "2026-05-08"}),
    );
    let stage = |desk: &Desk, on: &str| {
        desk.store()
            .read()
            .get(id, day(on))
            .expect("the mission")
            .computed["stage"]
            .clone()
    };
    assert_eq!(stage(&desk, "2026-05-03"), "planned", "the day before");
    assert_eq!(stage(&desk, "2026-05-04"), "under_way", "the first day");
    assert_eq!(stage(&desk, "2026-05-08"), "under_way", "the last day");
    assert_eq!(stage(&desk, "2026-05-09"), "report_owed", "the day after");
    let report = desk.create(
        "report",
        json!({"title": "CR", "mission": id.to_string(), "state": "submitted"}),
    );
    assert_eq!(stage(&desk, "2026-05-09"), "reported", "handed in");
    desk.edit(report, json!({"state": "validated"}));
    let action = desk.create(
        "action",
        json!({"text": "Suite", "from": report.to_string()}),
    );
    assert_eq!(
        stage(&desk, "2026-05-09"),
        "reported",
        "approved, but a follow-up is open"
    );
    desk.edit(action, json!({"done_on": "2026-06-01"}));
    assert_eq!(stage(&desk, "2026-05-09"), "closed", "nothing remains");
    desk.edit(id, json!({"cancelled": true}));
    assert_eq!(
        stage(&desk, "2026-05-09"),
        "cancelled",
        "called off wins over all"
    );
}
