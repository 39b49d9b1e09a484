//! What falls due, a page at a time.

use chrono::NaiveDate;
use escale_store::values::Id;
use escale_store::{DueKind, DueQuery};
use escale_tests::Desk;
use serde_json::json;

const ALL: DueQuery = DueQuery {
    months: 6,
    what: Vec::new(),
    of: Vec::new(),
    limit: 100,
    offset: 0,
};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day")
}

/// A desk with three follow-ups, one of them late, a promise and an agreement that ends.
fn busy() -> (Desk, Id) {
    let mut desk = Desk::new("Claire", 81);
    for (text, due_on) in [
        ("Envoyer le programme", "2026-12-01"),
        ("Relancer Rimouski", "2026-10-01"),
        ("Réserver la salle", "2027-01-15"),
    ] {
        desk.create("action", json!({"text": text, "due_on": due_on}));
    }
    let agreement = desk.create(
        "agreement",
        json!({"title": "Convention", "signed_on": "2020-01-01", "ends_on": "2026-12-31"}),
    );
    desk.create(
        "commitment",
        json!({"agreement": agreement.to_string(), "text": "Un séminaire", "due_on": "2026-12-15"}),
    );
    (desk, agreement)
}

fn asked(desk: &Desk, query: &DueQuery) -> (Vec<DueKind>, usize) {
    let page = desk.store().read().due_page(today(), query);
    let page = page.expect("what is due is told");
    (page.items.iter().map(|one| one.what).collect(), page.total)
}

#[test]
fn what_is_late_comes_first_and_a_page_says_how_much_there_is_in_all() {
    let (desk, _) = busy();
    let page = desk.store().read().due_page(today(), &ALL);
    let page = page.expect("what is due is told");
    assert_eq!(
        page.items.first().map(|one| one.card.title.as_str()),
        Some("Relancer Rimouski"),
        "it should have been done in October"
    );
    assert_eq!(page.total, 5, "three follow-ups, a promise and an end");
    let first = asked(&desk, &DueQuery { limit: 2, ..ALL });
    assert_eq!((first.0.len(), first.1), (2, 5), "no more than was asked");
    let rest = asked(&desk, &DueQuery { offset: 4, ..ALL });
    assert_eq!((rest.0.len(), rest.1), (1, 5), "the last page");
}

#[test]
fn some_sorts_or_some_records_alone_can_be_asked_for() {
    let (desk, agreement) = busy();
    let what = vec![DueKind::Action, DueKind::Commitment];
    let (found, total) = asked(&desk, &DueQuery { what, ..ALL });
    assert_eq!(total, 4, "follow-ups and the promise: {found:?}");
    assert!(
        !found.contains(&DueKind::Expiry),
        "the agreement's end was not asked for"
    );
    let of = vec![agreement];
    let (found, _) = asked(&desk, &DueQuery { of, ..ALL });
    assert_eq!(found, [DueKind::Expiry], "of the agreement alone");
}
