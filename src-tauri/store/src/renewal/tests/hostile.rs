//! Values nobody means: bounded work, no overflow, told as data.

use super::*;

#[test]
fn lengths_out_of_range_are_told_and_not_computed() {
    for months in [0, -1, i64::MIN, i64::MAX, 4_000_000_000, LONGEST_MONTHS + 1] {
        let first = single("2020-01-01", months);
        let answer = standing(&first, day("2024-01-01"));
        assert_eq!(
            (answer.status, answer.reason.rule),
            (Status::MayHaveEnded, Rule::Undetermined),
            "{months} months cannot be counted, so the end is unknown"
        );
        assert_eq!(
            answer.unusable,
            [Unusable {
                field: Field::FirstTermMonths,
                why: WhyUnusable::OutOfRange
            }],
            "{months} is told"
        );
        check_status(
            &first,
            "2019-01-01",
            Status::Signed,
            Rule::NotYetInForce,
            "the start is still known",
        );

        let renewed = tacit("2020-01-01", 12, months, 3);
        let answer = standing(&renewed, day("2024-01-01"));
        assert_eq!(
            (answer.status, answer.reason.rule, answer.term),
            (Status::InForce, Rule::Undetermined, None),
            "tacitly renewed by an unknown length"
        );
        check_last_day(
            &renewed,
            "2020-06-01",
            "2020-12-31",
            "the first term is still known",
        );
        assert!(
            upcoming(&renewed, day("2020-01-01"), day("2099-01-01")).len() < 10,
            "no list is made up"
        );
    }
    for notice in [-1, i64::MAX] {
        let answer = standing(&tacit("2020-01-01", 12, 12, notice), day("2024-01-01"));
        assert_eq!(
            (answer.status, answer.notice_by),
            (Status::InForce, None),
            "only the notice is lost"
        );
    }
}

#[test]
fn the_ends_of_the_calendar_never_overflow() {
    let days = [
        NaiveDate::MIN,
        NaiveDate::MAX,
        day("9999-12-30"),
        day("2024-02-29"),
    ];
    for start in days {
        for today in days {
            for (first, every) in [(1200, 1200), (1, 60)] {
                for most in [None, Some(1), Some(i64::MAX)] {
                    let paper = Paper {
                        in_force_on: Some(start.into()),
                        max_renewals: most,
                        notice_months: Some(1200),
                        terminated_on: Some(NaiveDate::MAX.into()),
                        dormant_since: Some(NaiveDate::MAX.into()),
                        ..tacit("2020-01-01", first, every, 1)
                    };
                    let answer = standing(&paper, today);
                    assert!(
                        !answer.possible.is_empty(),
                        "some status for {start} {today}"
                    );
                    let _ = upcoming(&paper, NaiveDate::MIN, today);
                    let _ = standing_amended(
                        &paper,
                        &[Amendment {
                            number: None,
                            paper: paper.clone(),
                        }],
                        today,
                    );
                }
            }
        }
    }
}

#[test]
fn an_end_before_the_start_is_set_aside_and_told() {
    let paper = Paper {
        ends_on: on("2019-12-31"),
        ..single("2020-01-01", 12)
    };
    let answer = standing(&paper, day("2024-01-01"));
    assert_eq!(
        (answer.status, answer.reason.rule),
        (Status::MayHaveEnded, Rule::Undetermined),
        "no end can be trusted"
    );
    assert!(
        answer.unusable.contains(&Unusable {
            field: Field::EndsOn,
            why: WhyUnusable::BeforeStart
        }),
        "it is told"
    );
}

#[test]
fn a_negative_number_of_renewals_leaves_the_end_unknown() {
    let paper = Paper {
        max_renewals: Some(-1),
        ..tacit("2020-01-01", 12, 12, 3)
    };
    check_status(
        &paper,
        "2020-06-01",
        Status::InForce,
        Rule::FirstTerm,
        "the first term needs no number",
    );
    check_status(
        &paper,
        "2022-06-01",
        Status::MayHaveEnded,
        Rule::Undetermined,
        "renewals are unknown",
    );
}

#[test]
fn many_uncertain_amendments_are_weighed_up_to_a_bound() {
    let amendments: Vec<Amendment> = (1..=40)
        .map(|number| Amendment {
            number: Some(number),
            paper: Paper {
                signed_on: on("2021"),
                notice_months: Some(number),
                ..Paper::default()
            },
        })
        .collect();
    let parent = tacit("2020-01-01", 36, 12, 3);
    let answer = standing_amended(&parent, &amendments, day("2021-06-01"));
    assert_eq!(answer.amendments.len(), 40, "each is reported");
    assert!(
        answer.unusable.contains(&Unusable {
            field: Field::Amendments,
            why: WhyUnusable::TooMany
        }),
        "the bound is told"
    );
}

#[test]
fn monthly_terms_from_the_beginning_of_the_calendar_are_still_counted() {
    let paper = tacit("/2017", 1, 1, 1);
    let term = standing(&paper, day("2024-06-15"))
        .term
        .expect("some term runs");
    assert_eq!(
        term.last_day,
        on("2024-06-15/2024-07-14"),
        "within a month in any case"
    );
}
