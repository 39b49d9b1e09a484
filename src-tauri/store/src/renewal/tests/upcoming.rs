//! What comes in a window of days.

use super::*;
use crate::values::Truth;
use UpcomingCode::{Expiry, NoticeDeadline, NoticeNoted, TacitRenewal};

fn check(
    paper: &Paper,
    from: &str,
    until: &str,
    expect: &[(UpcomingCode, &str, Truth, Option<u32>)],
    why: &str,
) {
    let found: Vec<_> = upcoming(paper, day(from), day(until))
        .into_iter()
        .map(|event| (event.code, event.on, event.certain, event.term))
        .collect();
    let expect: Vec<_> = expect
        .iter()
        .map(|&(code, on, truth, term)| (code, span(on), truth, term))
        .collect();
    assert_eq!(found, expect, "{why}");
}

#[test]
fn a_long_window_shows_several_terms_ahead() {
    let paper = tacit("2020-08-01", 36, 12, 3);
    check(
        &paper,
        "2023-01-01",
        "2024-12-31",
        &[
            (NoticeDeadline, "2023-05-01", Truth::Yes, Some(1)),
            (TacitRenewal, "2023-08-01", Truth::Yes, Some(2)),
            (NoticeDeadline, "2024-05-01", Truth::Yes, Some(2)),
            (TacitRenewal, "2024-08-01", Truth::Yes, Some(3)),
        ],
        "two terms",
    );
    check(
        &paper,
        "2023-05-01",
        "2023-05-01",
        &[(NoticeDeadline, "2023-05-01", Truth::Yes, Some(1))],
        "both ends of the window count, the anniversary being beyond",
    );
    check(&paper, "2023-05-02", "2023-07-31", &[], "nothing between");
    check(
        &paper,
        "2024-01-01",
        "2023-01-01",
        &[],
        "a backwards window is empty",
    );
}

#[test]
fn the_last_renewal_is_followed_by_the_end() {
    let paper = Paper {
        max_renewals: Some(1),
        ..tacit("2020-08-01", 36, 12, 3)
    };
    check(
        &paper,
        "2023-08-01",
        "2026-01-01",
        &[
            (TacitRenewal, "2023-08-01", Truth::Yes, Some(2)),
            (NoticeNoted, "2024-05-01", Truth::Yes, Some(2)),
            (Expiry, "2024-07-31", Truth::Yes, Some(2)),
        ],
        "no third term",
    );
}

#[test]
fn express_renewal_shows_the_end_and_a_notice_that_extends_nothing() {
    let paper = Paper {
        renewal: Some(Renewal::Express),
        ..tacit("2020-08-01", 36, 12, 3)
    };
    check(
        &paper,
        "2022-01-01",
        "2030-01-01",
        &[
            (NoticeNoted, "2023-05-01", Truth::Yes, Some(1)),
            (Expiry, "2023-07-31", Truth::Yes, Some(1)),
        ],
        "no renewal",
    );
}

#[test]
fn a_termination_ends_the_deadlines() {
    let paper = Paper {
        terminated_on: on("2024-03-01"),
        ..tacit("2020-08-01", 36, 12, 3)
    };
    check(
        &paper,
        "2023-08-01",
        "2030-01-01",
        &[
            (TacitRenewal, "2023-08-01", Truth::Yes, Some(2)),
            (Expiry, "2024-02-29", Truth::Yes, Some(2)),
        ],
        "nothing to prevent any more",
    );
}

#[test]
fn an_uncertain_start_may_bring_each_event() {
    check(
        &tacit("2010", 36, 12, 3),
        "2013-01-01",
        "2013-06-30",
        &[
            (NoticeDeadline, "2012-10-01/2013-09-30", Truth::May, Some(1)),
            (TacitRenewal, "2013", Truth::May, Some(2)),
        ],
        "the intervals reach beyond the window",
    );
    check(
        &tacit("2010-03", 36, 12, 3),
        "2013-01-01",
        "2013-06-30",
        &[(TacitRenewal, "2013-03", Truth::Yes, Some(2))],
        "an interval inside the window is certain to fall in it",
    );
    check(
        &tacit("/2017", 1, 1, 1),
        "2024-01-01",
        "2024-12-31",
        &[
            (NoticeDeadline, "2024", Truth::May, None),
            (TacitRenewal, "2024", Truth::May, None),
        ],
        "a start without an earliest day makes every day as likely",
    );
}

#[test]
fn drafts_bring_nothing() {
    check(
        &Paper {
            ends_on: on("2024-06-30"),
            ..Paper::default()
        },
        "2024-01-01",
        "2024-12-31",
        &[],
        "not signed",
    );
}

#[test]
fn a_prorogation_moves_the_end_that_comes() {
    let parent = Paper {
        ends_on: on("2023-12-31"),
        ..single("2021-01-01", 36)
    };
    let prorogation = |signed: &str| Amendment {
        number: Some(1),
        paper: Paper {
            signed_on: on(signed),
            in_force_on: on("2024-01-01"),
            ends_on: on("2024-12-31"),
            ..Paper::default()
        },
    };
    let ends = |signed: &str| -> Vec<(Option<Span>, Truth)> {
        upcoming_amended(
            &parent,
            &[prorogation(signed)],
            day("2023-06-01"),
            day("2025-06-01"),
        )
        .into_iter()
        .map(|event| (Some(event.on), event.certain))
        .collect()
    };
    assert_eq!(
        ends("2023-11-15"),
        [(on("2024-12-31"), Truth::Yes)],
        "in force by the end of the window"
    );
    assert_eq!(
        ends("2023-11/2024-02"),
        [
            (on("2023-12-31"), Truth::May),
            (on("2024-12-31"), Truth::May)
        ],
        "signed in time or not: either end may come"
    );
}

#[test]
fn an_exact_start_tells_every_term_of_a_very_long_window() {
    let events = upcoming(
        &tacit("2010-01-01", 1, 1, 0),
        day("2010-01-01"),
        day("2110-01-01"),
    );
    let renewals = events.iter().filter(|event| event.code == TacitRenewal);
    assert_eq!(renewals.count(), 1200, "a century of months");
}
