//! Each status and its reason, days being exact; and parts.

use super::*;
use crate::values::Truth;

#[test]
fn nothing_recorded_is_a_draft() {
    let standing = standing(&Paper::default(), day("2024-01-01"));
    assert_eq!(standing.status, Status::Draft, "nothing is signed");
    assert_eq!(standing.reason.rule, Rule::NothingSigned, "and that is why");
    assert_eq!(standing.term, None, "a draft without a start has no term");
    let planned = Paper {
        ends_on: on("2020-12-31"),
        ..Paper::default()
    };
    check_status(
        &planned,
        "2024-01-01",
        Status::Draft,
        Rule::NothingSigned,
        "a planned end proves no signature",
    );
}

#[test]
fn before_the_start_it_is_signed_and_the_term_is_the_first() {
    let paper = Paper {
        signed_on: on("2020-06-20"),
        ..tacit("2020-08-01", 36, 12, 3)
    };
    check_status(
        &paper,
        "2020-06-19",
        Status::Draft,
        Rule::NotYetSigned,
        "not signed that day",
    );
    check_status(
        &paper,
        "2020-06-20",
        Status::Signed,
        Rule::NotYetInForce,
        "signed, not in force",
    );
    check_status(
        &paper,
        "2020-08-01",
        Status::InForce,
        Rule::FirstTerm,
        "the first day is in force",
    );
    let before = standing(&paper, day("2020-07-01"));
    assert_eq!(
        before.term.map(|term| term.number),
        Some(1),
        "the first term"
    );
    check_last_day(
        &paper,
        "2020-07-01",
        "2023-07-31",
        "the first term's last day",
    );
    check_status(
        &tacit("2020-08-01", 36, 12, 3),
        "2020-07-01",
        Status::Signed,
        Rule::NotYetInForce,
        "an entry into force without a signature date counts as signed",
    );
}

#[test]
fn without_an_entry_into_force_the_signature_is_the_start() {
    let paper = Paper {
        in_force_on: None,
        signed_on: on("2020-06-20"),
        ..single("2020-06-20", 12)
    };
    let standing = standing(&paper, day("2020-07-01"));
    assert_eq!(
        standing.reason.start_from,
        Some(StartFrom::SignedOn),
        "the reason says which date"
    );
    check_last_day(
        &paper,
        "2020-07-01",
        "2021-06-19",
        "counted from the signature",
    );
}

#[test]
fn a_retroactive_entry_into_force_is_in_force_before_the_signature() {
    let paper = Paper {
        signed_on: on("2020-06-20"),
        ..single("2020-01-01", 12)
    };
    check_status(
        &paper,
        "2020-03-01",
        Status::InForce,
        Rule::FirstTerm,
        "by its own words",
    );
}

#[test]
fn no_term_data_is_open_ended() {
    let paper = Paper {
        in_force_on: on("1990-05-01"),
        renewal: Some(Renewal::Tacit),
        ..Paper::default()
    };
    check_status(
        &paper,
        "2024-01-01",
        Status::InForce,
        Rule::OpenEnded,
        "no end is recorded",
    );
    let standing = standing(&paper, day("2024-01-01"));
    assert_eq!(
        (standing.last_day, standing.notice_by),
        (None, None),
        "no end, no deadline"
    );
    assert_eq!(
        standing.term.map(|term| term.last_day),
        Some(None),
        "one term without an end"
    );
    assert!(
        standing.unusable.is_empty(),
        "nothing is missing in an open-ended agreement"
    );
}

#[test]
fn the_last_allowed_renewal_ends_exactly_and_not_a_day_later() {
    let paper = Paper {
        max_renewals: Some(2),
        ..tacit("2020-08-01", 36, 12, 3)
    };
    check_status(
        &paper,
        "2025-07-31",
        Status::InForce,
        Rule::TacitRenewal,
        "last day of the second renewal",
    );
    check_status(
        &paper,
        "2025-08-01",
        Status::Ended,
        Rule::RenewalsUsedUp,
        "a day after",
    );
    let ended = standing(&paper, day("2026-01-01"));
    assert_eq!(ended.term.map(|term| term.number), Some(3), "the last term");
    assert_eq!(ended.last_day, on("2025-07-31"), "the end is fixed");
    let none = Paper {
        max_renewals: Some(0),
        ..tacit("2020-08-01", 36, 12, 3)
    };
    check_status(
        &none,
        "2023-08-01",
        Status::Ended,
        Rule::RenewalsUsedUp,
        "0 is no renewal",
    );
}

#[test]
fn a_signed_end_stops_tacit_renewal_within_a_term() {
    let paper = Paper {
        ends_on: on("2025-12-31"),
        ..tacit("2020-08-01", 36, 12, 3)
    };
    check_last_day(&paper, "2025-09-01", "2025-12-31", "the term is cut");
    check_status(
        &paper,
        "2026-01-01",
        Status::Ended,
        Rule::SignedEndPassed,
        "nothing renews beyond",
    );
    let standing = standing(&paper, day("2025-09-01"));
    assert_eq!(
        standing.reason.end_means,
        Some(EndMeans::Agreement),
        "the reason says what ended"
    );
    assert_eq!(
        standing.term.map(|term| term.number),
        Some(4),
        "in the third renewal"
    );
}

#[test]
fn an_end_that_repeats_the_first_term_does_not_stop_tacit_renewal() {
    let paper = Paper {
        ends_on: on("2023-07-31"),
        ..tacit("2020-08-01", 36, 12, 3)
    };
    check_last_day(
        &paper,
        "2023-10-31",
        "2024-07-31",
        "the tacit clause keeps a meaning",
    );
    let vague = Paper {
        ends_on: on("2023-07-31"),
        ..tacit("2020", 36, 12, 3)
    };
    check_last_day(
        &vague,
        "2023-10-31",
        "2024-07-31",
        "the exact end serves better than the year",
    );
}

#[test]
fn a_missing_renewal_term_is_the_first_term() {
    let paper = Paper {
        renewal_term_months: None,
        ..tacit("2018-01-01", 36, 0, 3)
    };
    check_last_day(&paper, "2022-01-01", "2023-12-31", "three more years");
    let from = standing(&paper, day("2022-01-01")).reason.renewal_term_from;
    assert_eq!(from, Some(RenewalTermFrom::FirstTerm), "the reason says so");
    let dated = Paper {
        first_term_months: None,
        ends_on: on("2020-12-31"),
        ..paper
    };
    check_last_day(
        &dated,
        "2022-01-01",
        "2023-12-31",
        "the same between exact dates",
    );
}

#[test]
fn a_tacit_renewal_of_unknown_length_is_in_force_with_an_unknown_term() {
    let paper = Paper {
        ends_on: on("2020-12-15"),
        renewal: Some(Renewal::Tacit),
        ..single("2018-01-01", 0)
    };
    let paper = Paper {
        first_term_months: None,
        renewal: Some(Renewal::Tacit),
        ..paper
    };
    check_status(
        &paper,
        "2020-12-15",
        Status::InForce,
        Rule::FirstTerm,
        "the first term is dated",
    );
    check_status(
        &paper,
        "2022-01-01",
        Status::InForce,
        Rule::Undetermined,
        "it renews, for how long is unknown",
    );
    let standing = standing(&paper, day("2022-01-01"));
    assert_eq!(standing.term, None, "no term is made up");
    assert_eq!(
        standing.unusable,
        [Unusable {
            field: Field::RenewalTermMonths,
            why: WhyUnusable::Missing
        }],
        "what is missing is told"
    );
}

#[test]
fn three_sides_and_five_signatories_of_which_one_left() {
    let always = Part::default();
    let left = Part {
        joined_on: on("2017"),
        left_on: on("2021-09-01"),
    };
    let joined = Part {
        joined_on: on("2019"),
        left_on: None,
    };
    // Two on the first side, two on the second, one on the third.
    let parts = [always, left, always, joined, always];
    let held = |today: &str| parties_on(&parts, day(today));
    let yes = |index| (index, Truth::Yes);
    assert_eq!(
        held("2021-08-31"),
        [yes(0), yes(1), yes(2), yes(3), yes(4)],
        "all five the day before"
    );
    assert_eq!(
        held("2021-09-01"),
        [yes(0), yes(2), yes(3), yes(4)],
        "the day of leaving is out"
    );
    assert_eq!(
        held("2019-03-01"),
        [yes(0), yes(1), yes(2), (3, Truth::May), yes(4)],
        "joined some day of 2019"
    );
    assert_eq!(
        held("2016-12-31"),
        [yes(0), yes(2), yes(4)],
        "neither had joined"
    );
}

#[test]
fn a_standing_is_plain_data() {
    let standing = standing(&tacit("2020-08-01", 36, 12, 3), day("2023-10-31"));
    let json = serde_json::to_value(&standing).expect("a standing is JSON");
    assert_eq!(json["status"], "in_force", "codes in snake case");
    assert_eq!(
        json["term"]["number"], 2,
        "the term as the command line promises"
    );
    assert_eq!(
        json["term"]["last_day"], "2024-07-31",
        "an exact day is one string"
    );
    assert_eq!(json["reason"]["rule"], "tacit_renewal", "the rule");
    assert_eq!(
        json["reason"]["start_from"], "in_force_on",
        "and its values"
    );
    assert!(
        json["reason"].get("terminated_on").is_none(),
        "what does not apply is left out"
    );
    let vague = serde_json::to_value(span("2010")).expect("a span is JSON");
    assert_eq!(
        vague,
        serde_json::json!({"earliest": "2010-01-01", "latest": "2010-12-31"}),
        "an interval"
    );
    let open = serde_json::to_value(span("2010/..")).expect("a span is JSON");
    assert_eq!(
        open,
        serde_json::json!({"earliest": "2010-01-01", "latest": null}),
        "an open side"
    );
    for text in ["2010", "2010/..", "/2017", "2010-05-07"] {
        let there = serde_json::to_string(&span(text)).expect("written");
        let back: Span = serde_json::from_str(&there).expect("read");
        assert_eq!(back, span(text), "{text} comes back the same");
    }
    let backwards = r#"{"earliest":"2020-01-01","latest":"2019-01-01"}"#;
    assert!(
        serde_json::from_str::<Span>(backwards).is_err(),
        "a backwards span is refused"
    );
    let back: Standing = serde_json::from_value(json).expect("a standing reads back");
    assert_eq!(back, standing, "the same");
}
