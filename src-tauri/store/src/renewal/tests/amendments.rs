//! Terms in force on a day under amendments.

use super::*;
use crate::values::Truth;

pub(super) fn amendment(number: i64, from: &str, paper: Paper) -> Amendment {
    Amendment {
        number: Some(number),
        paper: Paper {
            signed_on: on(from),
            ..paper
        },
    }
}

pub(super) fn check(
    parent: &Paper,
    amendments: &[Amendment],
    today: &str,
    status: Status,
    last_day: Option<&str>,
    why: &str,
) -> Standing {
    let answer = standing_amended(parent, amendments, day(today));
    assert_eq!(answer.status, status, "{why} (on {today}: {answer:?})");
    assert_eq!(
        answer.term.and_then(|term| term.last_day),
        last_day.map(span),
        "{why} (on {today}: {answer:?})"
    );
    answer
}

pub(super) fn ends(on_day: &str) -> Paper {
    Paper {
        ends_on: on(on_day),
        ..Paper::default()
    }
}

#[test]
fn a_prorogation_moves_the_end_from_its_day_on() {
    let parent = Paper {
        first_term_months: None,
        ends_on: on("2023-12-31"),
        ..single("2021-01-01", 0)
    };
    let longer = [amendment(1, "2023-11-15", ends("2025-06-30"))];
    let before = check(
        &parent,
        &longer,
        "2023-11-14",
        Status::InForce,
        Some("2023-12-31"),
        "not signed yet",
    );
    assert_eq!(
        before.amendments[0].why,
        WhyApplied::NotYetInForce,
        "and it says so"
    );
    let after = check(
        &parent,
        &longer,
        "2024-06-01",
        Status::InForce,
        Some("2025-06-30"),
        "the same term, longer",
    );
    assert_eq!(
        after.term.map(|term| (term.number, term.first_day)),
        Some((1, span("2021-01-01"))),
        "the start does not move"
    );
    check(
        &parent,
        &longer,
        "2025-07-01",
        Status::Ended,
        Some("2025-06-30"),
        "the new end passes",
    );
    let counted = single("2021-01-01", 36);
    check(
        &counted,
        &longer,
        "2024-06-01",
        Status::InForce,
        Some("2025-06-30"),
        "an end replaces a counted term too",
    );
}

#[test]
fn a_first_term_made_longer_is_counted_from_the_parents_start() {
    let parent = Paper {
        first_term_months: None,
        ends_on: on("2023-12-31"),
        ..single("2021-01-01", 0)
    };
    let longer = [amendment(
        1,
        "2022-01-01",
        Paper {
            first_term_months: Some(60),
            ..Paper::default()
        },
    )];
    check(
        &parent,
        &longer,
        "2024-06-01",
        Status::InForce,
        Some("2025-12-31"),
        "five years from the start",
    );
}

#[test]
fn a_changed_notice_moves_the_deadline() {
    let parent = tacit("2020-08-01", 36, 12, 3);
    let shorter = [amendment(
        1,
        "2024-01-10",
        Paper {
            notice_months: Some(6),
            ..Paper::default()
        },
    )];
    let answer = check(
        &parent,
        &shorter,
        "2024-02-01",
        Status::InForce,
        Some("2024-07-31"),
        "the term is the same",
    );
    assert_eq!(
        answer.notice_by,
        on("2024-02-01"),
        "six months before 2024-08-01"
    );
    assert_eq!(
        answer.notice_passed,
        Some(Truth::No),
        "the deadline itself is in time"
    );
}

#[test]
fn renewal_made_express_lets_the_running_term_end() {
    let parent = tacit("2020-08-01", 36, 12, 3);
    let express = [amendment(
        1,
        "2025-01-10",
        Paper {
            renewal: Some(Renewal::Express),
            ..Paper::default()
        },
    )];
    let running = check(
        &parent,
        &express,
        "2025-03-01",
        Status::InForce,
        Some("2025-07-31"),
        "the past is not rewritten",
    );
    assert_eq!(
        running.term.map(|term| (term.number, term.first_day)),
        Some((3, span("2024-08-01"))),
        "the third term"
    );
    check(
        &parent,
        &express,
        "2025-08-01",
        Status::Ended,
        Some("2025-07-31"),
        "and it is the last",
    );
    let early = [amendment(
        1,
        "2021-01-10",
        Paper {
            renewal: Some(Renewal::None),
            ..Paper::default()
        },
    )];
    check(
        &parent,
        &early,
        "2024-01-01",
        Status::Ended,
        Some("2023-07-31"),
        "in the first term the first is the last",
    );
}

#[test]
fn renewal_made_tacit_goes_on_from_the_end() {
    let parent = Paper {
        first_term_months: None,
        ends_on: on("2023-12-31"),
        ..single("2021-01-01", 0)
    };
    let tacitly = [amendment(
        1,
        "2023-06-01",
        Paper {
            renewal: Some(Renewal::Tacit),
            renewal_term_months: Some(12),
            ..Paper::default()
        },
    )];
    check(
        &parent,
        &tacitly,
        "2025-06-01",
        Status::InForce,
        Some("2025-12-31"),
        "the second renewal",
    );
}

#[test]
fn a_new_renewal_length_counts_from_the_next_anniversary() {
    let parent = tacit("2020-08-01", 36, 12, 3);
    let longer = [amendment(
        1,
        "2025-01-10",
        Paper {
            renewal_term_months: Some(24),
            ..Paper::default()
        },
    )];
    check(
        &parent,
        &longer,
        "2025-03-01",
        Status::InForce,
        Some("2025-07-31"),
        "the running term keeps its end",
    );
    let next = check(
        &parent,
        &longer,
        "2026-09-01",
        Status::InForce,
        Some("2027-07-31"),
        "then two years",
    );
    assert_eq!(next.term.map(|term| term.number), Some(4), "numbers go on");
}

#[test]
fn a_number_of_renewals_counts_those_already_made() {
    let parent = tacit("2020-08-01", 36, 12, 3);
    let most = |most| {
        [amendment(
            1,
            "2025-01-10",
            Paper {
                max_renewals: Some(most),
                ..Paper::default()
            },
        )]
    };
    check(
        &parent,
        &most(3),
        "2027-01-01",
        Status::Ended,
        Some("2026-07-31"),
        "two were made, one is left",
    );
    check(
        &parent,
        &most(1),
        "2025-03-01",
        Status::InForce,
        Some("2025-07-31"),
        "the running one is not undone",
    );
}

#[test]
fn an_amendment_that_ends_a_tacit_agreement_is_its_signed_end() {
    let parent = tacit("2020-08-01", 36, 12, 3);
    let end = [amendment(1, "2024-10-01", ends("2025-12-31"))];
    let answer = check(
        &parent,
        &end,
        "2025-09-01",
        Status::InForce,
        Some("2025-12-31"),
        "within the fourth term",
    );
    assert_eq!(
        answer.term.map(|term| term.number),
        Some(4),
        "renewals go on until then"
    );
    check(
        &parent,
        &end,
        "2026-01-01",
        Status::Ended,
        Some("2025-12-31"),
        "and no further",
    );
    let same_day = [amendment(1, "2022-10-01", ends("2023-07-31"))];
    check(
        &parent,
        &same_day,
        "2024-01-01",
        Status::Ended,
        Some("2023-07-31"),
        "even on the last day of the first term",
    );
}

#[test]
fn a_prorogued_first_term_of_a_date_renews_from_the_new_end() {
    let parent = Paper {
        first_term_months: None,
        ends_on: on("2022-12-31"),
        ..tacit("2020-01-01", 0, 12, 3)
    };
    let moved = [amendment(1, "2022-05-01", ends("2023-06-30"))];
    check(
        &parent,
        &moved,
        "2023-03-01",
        Status::InForce,
        Some("2023-06-30"),
        "the first term is longer",
    );
    check(
        &parent,
        &moved,
        "2023-09-01",
        Status::InForce,
        Some("2024-06-30"),
        "and renews tacitly",
    );
}

#[test]
fn a_last_term_can_still_be_prorogued() {
    let parent = tacit("2020-08-01", 36, 12, 3);
    let both = [
        amendment(
            1,
            "2025-01-10",
            Paper {
                renewal: Some(Renewal::None),
                ..Paper::default()
            },
        ),
        amendment(2, "2025-06-10", ends("2025-12-31")),
    ];
    let answer = check(
        &parent,
        &both,
        "2025-09-01",
        Status::InForce,
        Some("2025-12-31"),
        "longer by five months",
    );
    assert_eq!(
        answer.term.map(|term| term.number),
        Some(3),
        "the same term"
    );
    check(
        &parent,
        &both,
        "2026-01-01",
        Status::Ended,
        Some("2025-12-31"),
        "then it ends",
    );
}
