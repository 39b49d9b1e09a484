//! Words shared by the tests of the renewal arithmetic.

use super::*;
use crate::values::Truth;

mod amended_properties;
mod amendment_order;
mod amendments;
mod examples;
mod hostile;
mod oracle;
mod properties;
mod random;
mod status;
mod stopped;
mod uncertain;
mod upcoming;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test day is year-month-day")
}

/// A span written `2010`, `2010-05`, `2010-05-07`, `A/B`, `A/..` or `/B`.
fn span(text: &str) -> Span {
    if let Some((from, to)) = text.split_once('/') {
        let side = |text: &str| (!text.is_empty() && text != "..").then(|| span(text));
        return Span::between(
            side(from).and_then(Span::earliest),
            side(to).and_then(Span::latest),
        )
        .expect("a test span is not backwards");
    }
    let first = match text.len() {
        4 => day(&format!("{text}-01-01")),
        7 => day(&format!("{text}-01")),
        _ => return day(text).into(),
    };
    let months = if text.len() == 4 { 12 } else { 1 };
    let next = first + chrono::Months::new(months);
    Span::between(Some(first), next.pred_opt()).expect("a year or a month is not backwards")
}

fn on(text: &str) -> Option<Span> {
    Some(span(text))
}

/// A paper in force from `start`, with a first term and tacit renewal.
fn tacit(start: &str, first: i64, every: i64, notice: i64) -> Paper {
    Paper {
        in_force_on: on(start),
        first_term_months: Some(first),
        renewal: Some(Renewal::Tacit),
        renewal_term_months: Some(every),
        notice_months: Some(notice),
        ..Paper::default()
    }
}

/// A paper of a single term.
fn single(start: &str, first: i64) -> Paper {
    Paper {
        in_force_on: on(start),
        first_term_months: Some(first),
        renewal: Some(Renewal::None),
        ..Paper::default()
    }
}

fn check_last_day(paper: &Paper, today: &str, last_day: &str, why: &str) {
    let standing = standing(paper, day(today));
    assert_eq!(
        standing.term.and_then(|term| term.last_day),
        on(last_day),
        "{why} (on {today}: {standing:?})"
    );
}

fn check_notice(paper: &Paper, today: &str, by: &str, passed: Truth, why: &str) {
    let standing = standing(paper, day(today));
    assert_eq!(
        standing.notice_by,
        on(by),
        "{why} (on {today}: {standing:?})"
    );
    assert_eq!(standing.notice_passed, Some(passed), "{why} (on {today})");
}

fn check_status(paper: &Paper, today: &str, status: Status, rule: Rule, why: &str) {
    let standing = standing(paper, day(today));
    assert_eq!(
        (standing.status, standing.reason.rule),
        (status, rule),
        "{why} (on {today}: {standing:?})"
    );
}
