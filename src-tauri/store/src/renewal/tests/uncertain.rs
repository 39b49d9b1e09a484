//! Starts and ends known as a year, a month or an interval.

use super::*;
use crate::values::Truth;

#[test]
fn a_year_that_contains_the_day_may_have_started() {
    let year = Paper {
        signed_on: on("2010"),
        first_term_months: Some(36),
        ..Paper::default()
    };
    check_status(
        &year,
        "2010-06-01",
        Status::Signed,
        Rule::MayHaveStarted,
        "some day of 2010",
    );
    check_status(
        &year,
        "2009-12-31",
        Status::Draft,
        Rule::NotYetSigned,
        "no day of 2010 has come",
    );
    check_status(
        &year,
        "2011-01-01",
        Status::InForce,
        Rule::FirstTerm,
        "every day of 2010 has passed",
    );
    let standing = standing(&year, day("2010-06-01"));
    assert_eq!(
        standing.possible,
        [Status::Draft, Status::InForce],
        "both are told"
    );
}

#[test]
fn the_end_of_an_uncertain_start_may_have_come() {
    let year = single("2010", 36);
    check_status(
        &year,
        "2012-12-31",
        Status::InForce,
        Rule::FirstTerm,
        "the earliest possible last day",
    );
    check_status(
        &year,
        "2013-01-01",
        Status::MayHaveEnded,
        Rule::EndUncertain,
        "one start gives ended",
    );
    check_status(
        &year,
        "2013-12-30",
        Status::MayHaveEnded,
        Rule::EndUncertain,
        "one start gives in force",
    );
    check_status(
        &year,
        "2013-12-31",
        Status::Ended,
        Rule::TermOver,
        "every start gives ended",
    );
    assert_eq!(
        standing(&year, day("2015-01-01")).last_day,
        on("2012-12-31/2013-12-30"),
        "an interval"
    );
}

#[test]
fn a_month_gives_a_month_of_last_days() {
    let month = tacit("2020-02", 12, 12, 1);
    check_last_day(
        &month,
        "2020-06-01",
        "2021-01-31/2021-02-27",
        "29 February falls on 28 as well",
    );
    check_notice(
        &month,
        "2020-06-01",
        "2021-01-01/2021-01-28",
        Truth::No,
        "a month before each",
    );
}

#[test]
fn an_interval_and_an_about_are_their_bounds() {
    let between = single("2010-03-15/2010-04-10", 12);
    check_last_day(
        &between,
        "2010-09-01",
        "2011-03-14/2011-04-09",
        "the bounds given",
    );
    let about = single("2009/2011", 12);
    check_status(
        &about,
        "2011-06-01",
        Status::MayHaveEnded,
        Rule::EndUncertain,
        "three years of starts",
    );
}

#[test]
fn an_end_known_as_a_year_straddles_that_year() {
    let paper = Paper {
        in_force_on: on("2016"),
        ends_on: on("2018"),
        ..Paper::default()
    };
    check_status(
        &paper,
        "2017-12-31",
        Status::InForce,
        Rule::SignedEnd,
        "before the year of the end",
    );
    check_status(
        &paper,
        "2018-06-01",
        Status::MayHaveEnded,
        Rule::EndUncertain,
        "in it",
    );
    check_status(
        &paper,
        "2018-12-31",
        Status::MayHaveEnded,
        Rule::EndUncertain,
        "its last day may be the last",
    );
    check_status(
        &paper,
        "2019-01-01",
        Status::Ended,
        Rule::SignedEndPassed,
        "after it",
    );
}

#[test]
fn a_start_and_an_end_in_one_year_do_not_contradict_each_other() {
    let paper = Paper {
        in_force_on: on("2016-06-15"),
        ends_on: on("2016"),
        ..Paper::default()
    };
    check_status(
        &paper,
        "2016-06-15",
        Status::InForce,
        Rule::SignedEnd,
        "an end is not before the start",
    );
    check_last_day(
        &paper,
        "2016-08-01",
        "2016-06-15/2016-12-31",
        "the year less what precedes the start",
    );
}

#[test]
fn the_official_mix_of_a_year_and_a_full_end_is_exact_where_it_can_be() {
    let paper = Paper {
        signed_on: on("2016"),
        in_force_on: on("2017"),
        ends_on: on("2018-12-31"),
        ..Paper::default()
    };
    let now = standing(&paper, day("2018-06-01"));
    assert_eq!(
        now.status,
        Status::InForce,
        "certainly started, certainly not ended"
    );
    assert_eq!(now.last_day, on("2018-12-31"), "the end is a full date");
    assert_eq!(
        now.term.map(|term| term.first_day),
        on("2017"),
        "the start is a year"
    );
    check_status(
        &paper,
        "2024-01-01",
        Status::Ended,
        Rule::SignedEndPassed,
        "whatever a page says",
    );
}

#[test]
fn a_termination_known_as_a_year_may_have_come() {
    let paper = Paper {
        terminated_on: on("2015"),
        ..tacit("2010-01-01", 36, 12, 3)
    };
    check_status(
        &paper,
        "2014-12-31",
        Status::InForce,
        Rule::TerminationAhead,
        "before the year",
    );
    check_status(
        &paper,
        "2015-06-01",
        Status::MayHaveEnded,
        Rule::EndUncertain,
        "in the year",
    );
    check_status(
        &paper,
        "2015-12-31",
        Status::Terminated,
        Rule::Terminated,
        "the last possible first day out",
    );
    check_last_day(
        &paper,
        "2016-01-01",
        "2014-12-31/2015-12-30",
        "the day before any day of 2015",
    );
    let told = standing(&paper, day("2016-01-01")).reason.termination;
    assert_eq!(
        told,
        Some(Termination {
            at_anniversary: Truth::May,
            by_notice_deadline: Some(Truth::May)
        }),
        "some days of 2015 are the anniversary, some are past the deadline"
    );
}

#[test]
fn a_tacit_renewal_may_be_in_one_of_two_terms() {
    let paper = tacit("2010", 36, 12, 3);
    let reason = standing(&paper, day("2013-06-01")).reason;
    assert_eq!(
        reason.rule,
        Rule::TacitRenewal,
        "some starts of 2010 are renewed"
    );
    assert_eq!(
        (reason.renewals_so_far, reason.renewals_so_far_latest),
        (Some(0), Some(1)),
        "none or one"
    );
}

#[test]
fn a_start_with_an_open_side_gives_open_days() {
    let since = single("2010/..", 12);
    check_status(
        &since,
        "2012-01-01",
        Status::MayHaveEnded,
        Rule::EndUncertain,
        "it may start, run or be over",
    );
    assert_eq!(
        standing(&since, day("2012-01-01")).last_day,
        on("2010-12-31/.."),
        "no latest end"
    );
    let until = single("/2017", 12);
    assert_eq!(
        standing(&until, day("2020-01-01")).last_day,
        on("/2018-12-30"),
        "no earliest end"
    );
    check_status(
        &until,
        "2020-01-01",
        Status::Ended,
        Rule::TermOver,
        "over for every start",
    );
    let tacitly = standing(&tacit("/2017", 36, 12, 3), day("2024-06-15"));
    let term = tacitly.term.expect("some term runs");
    assert_eq!(
        (term.number, term.number_latest),
        (5, None),
        "at least the fifth"
    );
    assert_eq!(
        term.last_day,
        on("2024-06-15/2025-06-14"),
        "within a year in any case"
    );
}
