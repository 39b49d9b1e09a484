//! Lists, search, terms and what is due.

use serde_json::{Value as Json, json};

use crate::desk::{Desk, problems};

fn names(page: &Json) -> Vec<&str> {
    let items = page["items"].as_array().expect("items");
    items
        .iter()
        .map(|item| item["name"].as_str().expect("a name"))
        .collect()
}

#[test]
fn a_list_is_filtered_sorted_and_cut_into_pages() {
    let desk = Desk::new();
    for (name, starts) in [("Beta", "2026-05"), ("Alpha", "2026-09"), ("Gamma", "2025")] {
        desk.create("event", &json!({"name": name, "starts_on": starts}));
    }
    let list = |words: &[&str]| desk.ok(&[&["list", "event"], words].concat());
    assert_eq!(
        names(&list(&[])),
        ["Alpha", "Beta", "Gamma"],
        "by title unless told"
    );
    assert_eq!(
        names(&list(&["--sort", "starts_on"])),
        ["Gamma", "Beta", "Alpha"],
        "by a field"
    );
    let page = list(&["--descending", "--limit", "1", "--offset", "1"]);
    assert_eq!(names(&page), ["Beta"], "one, after one");
    assert_eq!(page["total"], 3, "of all there are");
    let page = list(&["--where", "starts_on=2026", "--where", "name=alpha"]);
    assert_eq!(names(&page), ["Alpha"], "every filter holds");
    assert_eq!(
        list(&["--limit", "0"])["total"],
        3,
        "a count without records"
    );
    let refusal = desk.refused(
        3,
        &["list", "event", "--where", "colour=1", "--where", "x=2"],
        "",
    );
    assert_eq!(
        problems(&refusal),
        ["colour: unknown_column", "x: unknown_column"],
        "no such columns"
    );
    assert_eq!(
        desk.refused(3, &["list", "ship"], "")["code"],
        "invalid",
        "no such kind"
    );
}

#[test]
fn a_list_may_be_longer_than_the_store_gives_at_once() {
    let desk = Desk::new();
    let line = |n: usize| json!({"command": "create", "kind": "event", "fields": {"name": format!("Event {n:04}")}});
    let lines: Vec<String> = (0..1_010).map(|n| line(n).to_string()).collect();
    let (_, code) = desk.batch(lines.join("\n"));
    assert_eq!(code, 0, "all are created");
    let page = desk.ok(&["list", "event", "--limit", "1005"]);
    assert_eq!(
        page["items"].as_array().expect("items").len(),
        1_005,
        "as many as asked for"
    );
    assert_eq!(
        page["items"][1_004]["name"], "Event 1004",
        "in order across the pages"
    );
    assert_eq!(
        desk.ok(&["list", "event"])["items"]
            .as_array()
            .expect("items")
            .len(),
        1_000,
        "not endless"
    );
}

#[test]
fn search_takes_several_words_and_narrows() {
    let desk = Desk::new();
    let there = desk.create("territory", &json!({"name": "Rimouski", "country": "CA"}));
    let partner = desk.create(
        "partner",
        &json!({"name": "Technopole maritime du Québec", "territory": there, "founded_on": "1999"}),
    );
    desk.create("partner", &json!({"name": "Technopôle Brest-Iroise"}));
    for words in [
        &["search", "maritime", "quebec"][..],
        &["search", "maritime quebec"],
        &["search", "technopole", "--country", "CA"],
        &["search", "technopole", "--year", "1999"],
        &[
            "search",
            "technopole",
            "--kind",
            "partner",
            "--country",
            "CA",
            "--limit",
            "5",
        ],
    ] {
        let found = desk.ok(words);
        assert_eq!(found["total"], 1, "{words:?} finds one");
        assert_eq!(
            found["items"][0]["id"],
            partner.as_str(),
            "{words:?} finds the partner"
        );
    }
    assert_eq!(
        desk.ok(&["search", "technopole"])["total"],
        2,
        "accents do not matter"
    );
    assert_eq!(
        desk.ok(&["search", "technopole", "--offset", "1"])["items"]
            .as_array()
            .expect("items")
            .len(),
        1,
        "a page"
    );
    assert_eq!(
        problems(&desk.refused(3, &["search"], "")),
        ["words: required"],
        "something must be asked"
    );
}

#[test]
fn the_terms_of_an_agreement_are_computed_for_a_day() {
    let desk = Desk::new();
    // Worked example R1 of the trade: start 2020-08-01, 36 months, tacit, 12 months, notice 3 months.
    let id = desk.create(
        "agreement",
        &json!({"title": "Convention", "signed_on": "2020-07-01", "in_force_on": "2020-08-01", "first_term_months": 36,
            "renewal": "tacit", "renewal_term_months": 12, "notice_months": 3}),
    );
    let terms = desk.ok(&["terms", &id, "--on", "2023-10-31"]);
    assert_eq!(terms["status"], "in_force", "it runs");
    assert_eq!(
        terms["reason"]["rule"], "tacit_renewal",
        "because it was renewed"
    );
    assert_eq!(terms["term"]["number"], 2, "in its second term");
    assert_eq!(
        terms["term"]["first_day"], "2023-08-01",
        "from the anniversary"
    );
    assert_eq!(
        terms["term"]["last_day"], "2024-07-31",
        "to the day before the next"
    );
    assert_eq!(
        terms["notice_by"], "2024-05-01",
        "three months before the anniversary"
    );

    let event = desk.create("event", &json!({"name": "Forum"}));
    let refusal = desk.refused(3, &["terms", &event, "--on", "2023-10-31"], "");
    assert_eq!(
        problems(&refusal),
        ["agreement: wrong_kind"],
        "an event has no terms"
    );
    assert_eq!(
        desk.run(&[
            "terms",
            "01900000-0000-7000-8000-000000000000",
            "--on",
            "2023-10-31"
        ])
        .code,
        4,
        "no such agreement"
    );
}

#[test]
fn a_year_gives_intervals_not_days() {
    let desk = Desk::new();
    let id = desk.create(
        "agreement",
        &json!({"title": "Convention", "signed_on": "2010", "first_term_months": 12}),
    );
    let terms = desk.ok(&["terms", &id, "--on", "2010-06-01"]);
    let interval = json!({"earliest": "2010-01-01", "latest": "2010-12-31"});
    assert_eq!(
        terms["reason"]["signed_on"], interval,
        "a year is all of its days"
    );
}

#[test]
fn what_is_due_comes_with_its_day() {
    let desk = Desk::new();
    let id = desk.create(
        "action",
        &json!({"text": "Write to Rimouski", "due_on": "2026-03-01"}),
    );
    desk.create("action", &json!({"text": "Later", "due_on": "2027-03-01"}));
    let due = desk.ok(&["due", "--on", "2026-02-11", "--within", "6"]);
    assert_eq!(due["total"], 1, "one falls within six months");
    let one = &due["items"][0];
    assert_eq!(one["id"], id.as_str(), "that one");
    assert_eq!(
        (&one["what"], &one["on"]),
        (&json!("action"), &json!("2026-03-01")),
        "a follow-up on its day"
    );
    let due = desk.ok(&["due", "--on", "2026-04-01", "--within", "0"]);
    assert_eq!(
        due["items"][0]["overdue"], true,
        "what was due before and is open comes too"
    );
}
