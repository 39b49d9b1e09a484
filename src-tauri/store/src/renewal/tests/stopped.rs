//! Termination and dormancy.

use super::*;
use crate::values::Truth;

#[test]
fn termination_before_the_notice_deadline_takes_effect_on_its_day() {
    let paper = Paper {
        terminated_on: on("2024-03-01"),
        ..tacit("2020-08-01", 36, 12, 3)
    };
    check_status(
        &paper,
        "2024-02-29",
        Status::InForce,
        Rule::TerminationAhead,
        "the day before is in force",
    );
    check_last_day(&paper, "2024-02-29", "2024-02-29", "and is the last");
    check_status(
        &paper,
        "2024-03-01",
        Status::Terminated,
        Rule::Terminated,
        "out of force from that day",
    );
    let check = standing(&paper, day("2024-03-01"))
        .reason
        .termination
        .expect("it is told");
    assert_eq!(
        check.by_notice_deadline,
        Some(Truth::Yes),
        "the deadline was 1 May"
    );
    assert_eq!(check.at_anniversary, Truth::No, "in the middle of a term");
}

#[test]
fn termination_after_the_notice_deadline_takes_effect_and_says_so() {
    let paper = Paper {
        terminated_on: on("2024-06-01"),
        ..tacit("2020-08-01", 36, 12, 3)
    };
    check_status(
        &paper,
        "2024-06-01",
        Status::Terminated,
        Rule::Terminated,
        "it is recorded as effective",
    );
    let check = standing(&paper, day("2024-07-01"))
        .reason
        .termination
        .expect("it is told");
    assert_eq!(check.by_notice_deadline, Some(Truth::No), "after 1 May");
    let usual = Paper {
        terminated_on: on("2024-08-01"),
        ..paper
    };
    let check = standing(&usual, day("2024-09-01"))
        .reason
        .termination
        .expect("it is told");
    assert_eq!(
        check,
        Termination {
            at_anniversary: Truth::Yes,
            by_notice_deadline: Some(Truth::Yes)
        },
        "an effect on the anniversary is that of a notice in time"
    );
}

#[test]
fn a_termination_after_the_end_changes_nothing() {
    let paper = Paper {
        terminated_on: on("2024-01-01"),
        ..single("2020-08-01", 36)
    };
    check_status(
        &paper,
        "2025-01-01",
        Status::Ended,
        Rule::TermOver,
        "it had ended",
    );
    assert_eq!(
        standing(&paper, day("2025-01-01")).last_day,
        on("2023-07-31"),
        "on its own day"
    );
}

#[test]
fn a_termination_before_the_start_leaves_nothing_in_force() {
    let paper = Paper {
        signed_on: on("2020-01-10"),
        terminated_on: on("2020-03-01"),
        ..single("2020-08-01", 36)
    };
    check_status(
        &paper,
        "2020-02-01",
        Status::Signed,
        Rule::NotYetInForce,
        "still to come",
    );
    check_status(
        &paper,
        "2021-01-01",
        Status::Terminated,
        Rule::TerminatedBeforeStart,
        "it never began",
    );
    assert_eq!(
        standing(&paper, day("2021-01-01")).term,
        None,
        "no term ever ran"
    );
}

#[test]
fn a_termination_alone_proves_that_it_was_signed() {
    let paper = Paper {
        terminated_on: on("2015-06-01"),
        ..Paper::default()
    };
    check_status(
        &paper,
        "2016-01-01",
        Status::Terminated,
        Rule::Terminated,
        "though its start is unknown",
    );
    check_status(
        &paper,
        "2014-01-01",
        Status::Signed,
        Rule::MayHaveStarted,
        "the start is unknown",
    );
}

#[test]
fn dormant_counts_only_while_in_force() {
    let paper = Paper {
        dormant_since: on("2021-05-01"),
        ..single("2020-01-01", 36)
    };
    check_status(
        &paper,
        "2021-04-30",
        Status::InForce,
        Rule::FirstTerm,
        "not dormant yet",
    );
    check_status(
        &paper,
        "2021-05-01",
        Status::Dormant,
        Rule::Dormant,
        "dormant from that day",
    );
    check_status(
        &paper,
        "2023-01-01",
        Status::Ended,
        Rule::TermOver,
        "the end comes first",
    );
    let year = Paper {
        dormant_since: on("2021"),
        ..paper
    };
    check_status(
        &year,
        "2021-06-01",
        Status::InForce,
        Rule::MayBeDormant,
        "the year straddles the day",
    );
}
