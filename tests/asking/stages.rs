//! Missions listed by their stage: the list leaves out rows by their days before it computes anything, and
//! must still name what computing every mission would.

use std::collections::BTreeSet;

use escale_store::Query;
use escale_tests::Desk;
use serde_json::{Value as Json, json};

/// Days before, on, around and after the day asked, 2026-11-23, and days of which less is known.
const DAYS: [&str; 11] = [
    "2026-11-22",
    "2026-11-23",
    "2026-11-24",
    "2026-11",
    "2026",
    "2025",
    "2027",
    "2026-10/2026-12",
    "2026-11-20/..",
    "../2026-11-25",
    "/2026-11-01",
];
const STAGES: [&str; 6] = [
    "planned",
    "under_way",
    "report_owed",
    "reported",
    "closed",
    "cancelled",
];

fn desk() -> Desk {
    let mut desk = Desk::new("Claire", 83);
    desk.clock_says("2026-11-23T09:00:00Z");
    let days = || std::iter::once(Json::Null).chain(DAYS.map(Json::from));
    for starts_on in days() {
        for ends_on in days() {
            let fields = json!({"title": "M", "starts_on": starts_on, "ends_on": ends_on});
            // Those that end before they start are refused.
            let _ = desk.try_create("mission", &fields);
        }
    }
    desk.create("mission", json!({"title": "C", "cancelled": true}));
    for state in ["draft", "submitted", "validated"] {
        let over = json!({"title": "R", "starts_on": "2026-01-05", "ends_on": "2026-01-09"});
        let mission = desk.create("mission", over).to_string();
        desk.create(
            "report",
            json!({"title": "CR", "mission": mission, "state": state}),
        );
    }
    desk
}

fn asked(desk: &Desk, filters: &[&str]) -> Vec<(String, Json)> {
    let query = Query {
        kind: "mission".into(),
        filters: filters
            .iter()
            .map(|filter| filter.parse().expect("a filter"))
            .collect(),
        limit: 1_000,
        ..Query::default()
    };
    let page = desk.store().read().list(&query, desk.today());
    let items = page.expect("the missions").items;
    let read = |item: &serde_json::Map<String, Json>| {
        let id = item["id"].as_str().unwrap_or_default();
        (id.to_owned(), item["stage"].clone())
    };
    items.iter().map(read).collect()
}

#[test]
fn a_list_of_one_stage_names_every_mission_at_that_stage_and_no_other() {
    let desk = desk();
    let all = asked(&desk, &[]);
    assert!(all.len() > 60, "most pairs of days are taken");
    for stage in STAGES {
        let listed: BTreeSet<String> = asked(&desk, &[&format!("stage={stage}")])
            .into_iter()
            .map(|(id, _)| id)
            .collect();
        let computed: BTreeSet<String> = all
            .iter()
            .filter(|(_, of)| of == stage)
            .map(|(id, _)| id.clone())
            .collect();
        assert!(!computed.is_empty(), "some mission is {stage}");
        assert_eq!(listed, computed, "what is listed as {stage}");
    }
}
