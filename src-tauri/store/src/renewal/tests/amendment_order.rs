//! Which amendments apply, in what order, and what an uncertain one does.

use super::amendments::{amendment, check, ends};
use super::*;
use crate::values::Truth;

#[test]
fn two_amendments_apply_by_number_and_not_as_given() {
    let parent = Paper {
        first_term_months: None,
        ends_on: on("2023-12-31"),
        ..single("2021-01-01", 0)
    };
    let both = [
        amendment(2, "2024-11-01", ends("2026-12-31")),
        amendment(1, "2023-11-01", ends("2024-12-31")),
    ];
    let answer = check(
        &parent,
        &both,
        "2025-06-01",
        Status::InForce,
        Some("2026-12-31"),
        "the second prolongs the first",
    );
    assert_eq!(
        answer
            .amendments
            .iter()
            .map(|a| (a.index, a.applied))
            .collect::<Vec<_>>(),
        [(1, Truth::Yes), (0, Truth::Yes)],
        "in the order of application"
    );
    check(
        &parent,
        &both[..1],
        "2025-06-01",
        Status::Ended,
        Some("2023-12-31"),
        "the second alone comes too late",
    );
}

#[test]
fn an_amendment_after_the_end_revives_nothing_and_says_so() {
    let parent = single("2021-01-01", 36);
    let late = [amendment(1, "2024-02-01", ends("2025-12-31"))];
    let answer = check(
        &parent,
        &late,
        "2024-06-01",
        Status::Ended,
        Some("2023-12-31"),
        "nothing silently revives",
    );
    assert_eq!(
        answer.amendments[0],
        AmendmentOnDay {
            index: 0,
            number: Some(1),
            applied: Truth::No,
            why: WhyApplied::AfterEnd
        },
        "the reason is told"
    );
    let next_day = [Amendment {
        number: Some(1),
        paper: Paper {
            in_force_on: on("2024-01-01"),
            ..ends("2025-12-31")
        },
    }];
    check(
        &parent,
        &next_day,
        "2024-06-01",
        Status::InForce,
        Some("2025-12-31"),
        "in force the day after leaves no gap",
    );
}

#[test]
fn an_amendment_of_uncertain_date_gives_both_outcomes() {
    let parent = Paper {
        first_term_months: None,
        ends_on: on("2023-12-31"),
        ..single("2021-01-01", 0)
    };
    let vague = [amendment(1, "2023", ends("2025-12-31"))];
    let during = check(
        &parent,
        &vague,
        "2023-06-01",
        Status::InForce,
        Some("2023-12-31/2025-12-31"),
        "it may be signed",
    );
    assert_eq!(
        during.amendments[0].applied,
        Truth::May,
        "and is told as such"
    );
    assert_eq!(
        during.reason.rule,
        Rule::AmendmentUncertain,
        "which is the reason"
    );
    assert_eq!(
        during.reason.ends_on, None,
        "a value that differs is not shown"
    );
    check(
        &parent,
        &vague,
        "2024-06-01",
        Status::InForce,
        Some("2025-12-31"),
        "any day of 2023 is in time",
    );
    let later = [amendment(1, "2023-12/2024-03", ends("2025-12-31"))];
    let doubtful = check(
        &parent,
        &later,
        "2024-06-01",
        Status::MayHaveEnded,
        Some("2023-12-31/2025-12-31"),
        "in time or not",
    );
    assert_eq!(
        doubtful.possible,
        [Status::InForce, Status::Ended],
        "both are told"
    );
    assert_eq!(
        doubtful.amendments[0].why,
        WhyApplied::MayBeAfterEnd,
        "and why"
    );
}

#[test]
fn an_uncertain_amendment_that_changes_nothing_leaves_the_answer_alone() {
    let parent = single("2021-01-01", 36);
    let words = [amendment(1, "2022", Paper::default())];
    let answer = check(
        &parent,
        &words,
        "2022-06-01",
        Status::InForce,
        Some("2023-12-31"),
        "only words changed",
    );
    assert_eq!(
        answer.reason.rule,
        Rule::FirstTerm,
        "the reason is the usual one"
    );
    assert_eq!(
        answer.amendments[0].applied,
        Truth::May,
        "the amendment is reported"
    );
}

#[test]
fn an_amendment_may_terminate() {
    let parent = tacit("2020-08-01", 36, 12, 3);
    let stop = [amendment(
        1,
        "2024-01-01",
        Paper {
            terminated_on: on("2024-04-01"),
            ..Paper::default()
        },
    )];
    check(
        &parent,
        &stop,
        "2024-03-31",
        Status::InForce,
        Some("2024-03-31"),
        "until the day before",
    );
    check(
        &parent,
        &stop,
        "2024-04-01",
        Status::Terminated,
        Some("2024-03-31"),
        "from that day",
    );
}

#[test]
fn an_unsigned_amendment_does_not_apply() {
    let parent = single("2021-01-01", 36);
    let draft = [Amendment {
        number: Some(1),
        paper: ends("2030-12-31"),
    }];
    let answer = check(
        &parent,
        &draft,
        "2022-01-01",
        Status::InForce,
        Some("2023-12-31"),
        "a draft binds nobody",
    );
    assert_eq!(
        answer.amendments[0].why,
        WhyApplied::NotSigned,
        "and it says so"
    );
}

#[test]
fn the_terms_in_writing_are_the_parents_with_what_applies() {
    let parent = tacit("2020-08-01", 36, 12, 3);
    let both = [
        amendment(
            1,
            "2021-01-01",
            Paper {
                notice_months: Some(6),
                ..Paper::default()
            },
        ),
        amendment(
            2,
            "2022-01-01",
            Paper {
                notice_months: Some(4),
                max_renewals: Some(5),
                ..Paper::default()
            },
        ),
    ];
    let in_force = in_force_terms(&parent, &both, day("2021-06-01"));
    let written: Vec<&Paper> = in_force.outcomes.iter().map(Terms::in_writing).collect();
    assert_eq!(
        written,
        [&Paper {
            notice_months: Some(6),
            ..parent.clone()
        }],
        "only the first is in force"
    );
    let later = in_force_terms(&parent, &both, day("2022-06-01"));
    assert_eq!(
        later.outcomes[0].in_writing().notice_months,
        Some(4),
        "the second replaces the first"
    );
    assert_eq!(
        later.outcomes[0].in_writing().in_force_on,
        parent.in_force_on,
        "the start never moves"
    );
}

#[test]
fn a_changed_renewal_still_counts_from_the_original_day_of_the_month() {
    let parent = tacit("2020-08-31", 6, 6, 0);
    let yearly = [amendment(
        1,
        "2020-10-01",
        Paper {
            renewal_term_months: Some(12),
            ..Paper::default()
        },
    )];
    check(
        &parent,
        &yearly,
        "2023-06-01",
        Status::InForce,
        Some("2024-02-28"),
        "29 February again in a leap year",
    );
    let later = [amendment(
        1,
        "2021-10-01",
        Paper {
            renewal_term_months: Some(12),
            ..Paper::default()
        },
    )];
    check(
        &parent,
        &later,
        "2023-06-01",
        Status::InForce,
        Some("2024-02-28"),
        "also after renewals, the anniversary of 2022 being clamped",
    );
}

#[test]
fn an_end_agreed_about_the_first_renewal_may_move_the_first_term_or_end_all() {
    let parent = Paper {
        first_term_months: None,
        ends_on: on("2022-12-31"),
        ..tacit("2020-01-01", 0, 12, 3)
    };
    let about = [amendment(1, "2022-12-30/2023-01-02", ends("2023-06-30"))];
    let later = check(
        &parent,
        &about,
        "2023-09-01",
        Status::MayHaveEnded,
        Some("2023-06-30/2024-06-30"),
        "both readings",
    );
    assert_eq!(
        later.possible,
        [Status::InForce, Status::Ended],
        "renewed tacitly or ended"
    );
    assert_eq!(
        later.amendments[0].applied,
        Truth::Yes,
        "it applies in both"
    );
}
