//! The obvious, slow model: days are exact, months are stepped one by one, terms
//! are walked from the first.

use super::*;
use chrono::Datelike;

/// Beyond this day the slow model stops walking: nothing tested lies there.
const FAR: &str = "2040-01-01";

/// One way the uncertain dates may really be.
#[derive(Clone, Copy, Debug)]
pub(super) struct World {
    pub start: NaiveDate,
    pub signed: Option<NaiveDate>,
    pub end: Option<NaiveDate>,
    pub terminated: Option<NaiveDate>,
    pub dormant: Option<NaiveDate>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Outcome {
    pub status: Status,
    pub number: u32,
    pub first_day: NaiveDate,
    pub last_day: Option<NaiveDate>,
    pub anniversary: Option<NaiveDate>,
    pub notice_by: Option<NaiveDate>,
    pub whole_last_day: Option<NaiveDate>,
}

/// A day moved by months, one at a time, its day of the month found by trying.
pub(super) fn moved(day: NaiveDate, months: i64) -> NaiveDate {
    let (mut year, mut month) = (day.year(), day.month());
    for _ in 0..months.abs() {
        (year, month) = match (month, months > 0) {
            (12, true) => (year + 1, 1),
            (_, true) => (year, month + 1),
            (1, false) => (year - 1, 12),
            (_, false) => (year, month - 1),
        };
    }
    (1..=day.day())
        .rev()
        .find_map(|of_month| NaiveDate::from_ymd_opt(year, month, of_month))
        .expect("every month has a first day")
}

fn eve(day: NaiveDate) -> NaiveDate {
    day.pred_opt().expect("a test day has an eve")
}

/// What `paper` is on `on` in this world, the meaning of its end being given.
pub(super) fn outcome(
    paper: &Paper,
    means: Option<EndMeans>,
    world: World,
    on: NaiveDate,
) -> Outcome {
    let tacit = paper.renewal == Some(Renewal::Tacit);
    let every = paper.renewal_term_months.or(paper.first_term_months);
    let ended_by_date = world.end.filter(|_| means == Some(EndMeans::FirstTerm));
    let signed_end = world.end.filter(|_| means == Some(EndMeans::Agreement));
    let (origin, first) = match (ended_by_date, paper.first_term_months) {
        (Some(end), _) => (end.succ_opt().expect("a test day has a morrow"), Some(0)),
        (None, first) => (world.start, first),
    };

    // Every term: its first day and its anniversary, if it has one.
    let mut terms: Vec<(NaiveDate, Option<NaiveDate>)> = Vec::new();
    let mut begins = world.start;
    let mut renewals = 0;
    loop {
        let next = first.map(|first| moved(origin, first + renewals * every.unwrap_or(0)));
        terms.push((begins, next));
        let Some(next) = next.filter(|&next| next < day(FAR)) else {
            break;
        };
        if !tacit || paper.max_renewals == Some(renewals) {
            break;
        }
        begins = next;
        renewals += 1;
    }
    let walked_out = terms
        .last()
        .and_then(|term| term.1)
        .is_some_and(|next| next >= day(FAR));
    let by_terms = terms
        .last()
        .and_then(|term| term.1)
        .filter(|_| !walked_out)
        .map(eve);
    let end = by_terms.into_iter().chain(signed_end).min();
    let cut = world.terminated.map(eve);
    let whole_last_day = end.into_iter().chain(cut).min();

    let over = end.is_some_and(|end| end < on);
    let stopped = world
        .terminated
        .is_some_and(|out| out <= on && end.is_none_or(|end| out <= end));
    let status = if stopped {
        Status::Terminated
    } else if over {
        Status::Ended
    } else if on < world.start {
        match world.signed {
            Some(signed) if signed > on => Status::Draft,
            _ => Status::Signed,
        }
    } else if world.dormant.is_some_and(|since| since <= on) {
        Status::Dormant
    } else {
        Status::InForce
    };

    let reference = whole_last_day
        .map_or(on, |last| on.min(last))
        .max(world.start);
    let place = terms
        .iter()
        .rposition(|term| term.0 <= reference)
        .expect("the first term has begun");
    let (first_day, next) = terms[place];
    let agreed_last = next.map(eve).into_iter().chain(signed_end).min();
    let anniversary = agreed_last.and_then(|last| last.succ_opt());
    Outcome {
        status,
        number: u32::try_from(place).expect("few terms") + 1,
        first_day,
        last_day: agreed_last.into_iter().chain(cut).min(),
        anniversary,
        notice_by: anniversary
            .zip(paper.notice_months)
            .map(|(next, months)| moved(next, -months)),
        whole_last_day,
    }
}

#[test]
fn the_slow_model_itself_knows_the_month_ends() {
    assert_eq!(
        moved(day("2024-01-31"), 1),
        day("2024-02-29"),
        "a leap February"
    );
    assert_eq!(
        moved(day("2024-03-31"), -13),
        day("2023-02-28"),
        "backwards over a year"
    );
}
