//! The trade's worked examples R1 to R7, and the month ends.

use super::*;
use crate::values::Truth;

#[test]
fn r1_the_term_of_a_tacit_renewal_and_its_notice_are_counted_from_the_start() {
    let paper = tacit("2020-08-01", 36, 12, 3);
    check_last_day(
        &paper,
        "2023-07-31",
        "2023-07-31",
        "the first term is three years",
    );
    check_last_day(
        &paper,
        "2023-10-31",
        "2024-07-31",
        "the day before the anniversary 2024-08-01",
    );
    check_notice(
        &paper,
        "2023-10-31",
        "2024-05-01",
        Truth::No,
        "three months before 2024-08-01",
    );
    let standing = standing(&paper, day("2023-10-31"));
    assert_eq!(
        standing.anniversary,
        on("2024-08-01"),
        "the example quotes the anniversary"
    );
    assert_eq!(
        standing.reason.rule,
        Rule::TacitRenewal,
        "a renewed term runs"
    );
    assert_eq!(
        standing.reason.renewals_so_far,
        Some(1),
        "it was renewed once"
    );
}

#[test]
fn r2_an_anniversary_on_28_august_is_renewed_to_28_august() {
    let paper = Paper {
        first_term_months: Some(36),
        ..tacit("2022-08-28", 36, 12, 2)
    };
    let standing = standing(&paper, day("2026-02-11"));
    assert_eq!(
        standing.anniversary,
        on("2026-08-28"),
        "the example quotes anniversaries"
    );
    assert_eq!(
        standing.notice_by,
        on("2026-06-28"),
        "two months before, not a year too early"
    );
    check_last_day(
        &paper,
        "2026-02-11",
        "2026-08-27",
        "the last day in force is the day before",
    );
}

#[test]
fn r2_an_end_recorded_as_27_august_is_the_same_as_the_anniversary_of_28_august() {
    let paper = Paper {
        first_term_months: None,
        ends_on: on("2025-08-27"),
        ..tacit("2022-08-28", 0, 12, 2)
    };
    check_last_day(
        &paper,
        "2026-02-11",
        "2026-08-27",
        "renewed from the day after the end",
    );
    check_notice(
        &paper,
        "2026-02-11",
        "2026-06-28",
        Truth::No,
        "two months before 2026-08-28",
    );
}

#[test]
fn r2_an_end_recorded_as_28_august_makes_the_anniversary_29_august() {
    let paper = Paper {
        first_term_months: None,
        ends_on: on("2025-08-28"),
        ..tacit("2022-08-28", 0, 12, 2)
    };
    check_last_day(
        &paper,
        "2026-02-11",
        "2026-08-28",
        "the recorded end is a last day in force",
    );
    check_notice(
        &paper,
        "2026-02-11",
        "2026-06-29",
        Truth::No,
        "two months before 2026-08-29",
    );
}

#[test]
fn r3_the_notice_of_a_first_term_is_counted_from_its_end() {
    let paper = tacit("2018-09-27", 36, 12, 3);
    check_notice(
        &paper,
        "2019-01-01",
        "2021-06-27",
        Truth::No,
        "three months before 2021-09-27",
    );
    let by = standing(&paper, day("2019-01-01"))
        .notice_by
        .and_then(Span::day);
    assert_eq!(
        by.map(|by| by - chrono::Days::new(21)),
        Some(day("2021-06-06")),
        "the warning of the example is 21 days earlier"
    );
}

#[test]
fn r4_the_second_end_is_the_first_term_and_one_renewal_term() {
    let paper = tacit("2015-03-10", 60, 12, 0);
    check_last_day(&paper, "2020-03-09", "2020-03-09", "sixty months");
    check_last_day(
        &paper,
        "2020-03-10",
        "2021-03-09",
        "sixty and twelve, not twice sixty",
    );
    let old = tacit("1994-03-10", 60, 12, 0);
    check_last_day(&old, "2000-01-01", "2000-03-09", "also for an old start");
}

#[test]
fn r5_express_renewal_and_none_extend_nothing_though_a_notice_is_noted() {
    for (renewal, rule) in [
        (Renewal::Express, Rule::NotRenewed),
        (Renewal::None, Rule::TermOver),
    ] {
        let paper = Paper {
            renewal: Some(renewal),
            ..tacit("2020-08-01", 36, 12, 3)
        };
        check_status(
            &paper,
            "2023-07-31",
            Status::InForce,
            Rule::FirstTerm,
            "the last day is in force",
        );
        check_status(
            &paper,
            "2023-08-01",
            Status::Ended,
            rule,
            "nothing is extended by itself",
        );
        check_notice(
            &paper,
            "2023-05-02",
            "2023-05-01",
            Truth::Yes,
            "the notice is noted",
        );
        check_last_day(
            &paper,
            "2030-01-01",
            "2023-07-31",
            "the last term is the first",
        );
    }
}

#[test]
fn r6_the_recorded_end_is_the_last_day_in_force() {
    let paper = Paper {
        ends_on: on("2018-12-31"),
        ..single("2017-01-01", 24)
    };
    let paper = Paper {
        first_term_months: None,
        ..paper
    };
    check_status(
        &paper,
        "2018-12-31",
        Status::InForce,
        Rule::SignedEnd,
        "in force on that day",
    );
    check_status(
        &paper,
        "2019-01-01",
        Status::Ended,
        Rule::SignedEndPassed,
        "and not on the next",
    );
}

#[test]
fn r7_a_start_known_as_a_year_gives_an_interval_of_deadlines() {
    let paper = Paper {
        notice_months: Some(3),
        ..tacit("2010", 36, 12, 3)
    };
    let now = standing(&paper, day("2020-06-15"));
    let term = now.term.expect("a term runs");
    assert_eq!(
        now.status,
        Status::InForce,
        "tacit renewal, whatever the day of 2010"
    );
    assert_eq!(
        (term.number, term.number_latest),
        (8, Some(9)),
        "renewed seven or eight times"
    );
    assert_eq!(
        term.last_day,
        on("2020-06-15/2021-06-14"),
        "one year of possible ends"
    );
    assert_eq!(
        now.notice_by,
        on("2020-03-16/2021-03-15"),
        "one year of possible deadlines"
    );
    assert_eq!(
        now.notice_passed,
        Some(Truth::May),
        "some of them have passed"
    );
}

#[test]
fn a_first_term_of_an_uncertain_start_shows_one_interval() {
    let first = standing(&tacit("2010", 36, 12, 3), day("2011-06-15"));
    let term = first.term.expect("the first term runs");
    assert_eq!(
        (term.number, term.number_latest),
        (1, Some(1)),
        "no start of 2010 is over yet"
    );
    assert_eq!(term.first_day, span("2010"), "the start itself");
    assert_eq!(
        term.last_day,
        on("2012-12-31/2013-12-30"),
        "three years less a day"
    );
    assert_eq!(
        first.notice_by,
        on("2012-10-01/2013-09-30"),
        "three months before"
    );
}

#[test]
fn a_leap_day_anniversary_falls_on_28_february_in_common_years() {
    let paper = tacit("2020-02-29", 12, 12, 0);
    check_last_day(
        &paper,
        "2020-06-01",
        "2021-02-27",
        "anniversary 28 February 2021",
    );
    check_last_day(
        &paper,
        "2021-02-28",
        "2022-02-27",
        "anniversary 28 February 2022",
    );
    check_last_day(
        &paper,
        "2023-06-01",
        "2024-02-28",
        "29 February again in a leap year",
    );
}

#[test]
fn terms_of_one_month_from_31_january_never_drift() {
    let paper = tacit("2021-01-31", 1, 1, 0);
    check_last_day(
        &paper,
        "2021-01-31",
        "2021-02-27",
        "anniversary 28 February",
    );
    check_last_day(
        &paper,
        "2021-02-28",
        "2021-03-30",
        "anniversary 31 March, from the start",
    );
    check_last_day(&paper, "2021-03-31", "2021-04-29", "anniversary 30 April");
    let leap = tacit("2024-01-31", 1, 1, 0);
    check_last_day(&leap, "2024-01-31", "2024-02-28", "anniversary 29 February");
    check_last_day(&leap, "2024-02-29", "2024-03-30", "anniversary 31 March");
}

#[test]
fn a_notice_deadline_is_clamped_from_the_anniversary_itself() {
    let paper = tacit("2020-08-31", 6, 6, 3);
    check_notice(
        &paper,
        "2020-09-01",
        "2020-11-28",
        Truth::No,
        "three months before 28 February 2021",
    );
    check_notice(
        &paper,
        "2021-03-01",
        "2021-05-31",
        Truth::No,
        "three months before 31 August 2021",
    );
    let spring = tacit("2020-05-31", 12, 12, 3);
    check_notice(
        &spring,
        "2020-06-01",
        "2021-02-28",
        Truth::No,
        "there is no 31 February",
    );
}
