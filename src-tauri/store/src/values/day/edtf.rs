//! What an EDTF string of level 0 or 1 says, read by the crate `edtf-core`.

use chrono::{Datelike, NaiveDate};
use edtf_core::{Bound, Date, Edtf, YearKind};
use serde::{Deserialize, Serialize};

use super::bounds::{first_possible, last_possible};
use super::{Bounds, NotADay};

/// How finely a [`super::Day`] is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// A calendar day, known (`2010-04-12`) or not (`1985-04-XX`).
    Day,
    /// A calendar month, known (`2010-04`) or not (`2004-XX`).
    Month,
    /// A season of the northern hemisphere, by whole months: 21 is March to May, 24 December to
    /// the end of February of the next year.
    Season,
    /// A year.
    Year,
    /// Ten years: `201X` is 2010 to 2019.
    Decade,
    /// A hundred years: `20XX` is 2000 to 2099.
    Century,
    /// Two ends with a slash, one of which may be open (`..`) or unknown (nothing).
    Interval,
}

/// What the string says, kept beside it so that it is read once.
#[derive(Clone, Copy)]
pub(super) struct Facts {
    pub(super) bounds: Bounds,
    pub(super) approximate: bool,
    pub(super) uncertain: bool,
    pub(super) precision: Precision,
}

impl Facts {
    /// What the string of [`of_date`] says.
    pub(super) fn of_date(date: NaiveDate) -> Self {
        let (bounds, precision) = if has_four_digits(date) {
            (Bounds::from(date), Precision::Day)
        } else {
            let year = i64::from(date.year());
            let bounds = Bounds {
                earliest: first_possible(year, 1, 1),
                latest: last_possible(year, 12, 31),
            };
            (bounds, Precision::Year)
        };
        Self {
            bounds,
            approximate: false,
            uncertain: false,
            precision,
        }
    }
}

/// The EDTF string of a calendar day; of its year when that has more than four digits.
pub(super) fn of_date(date: NaiveDate) -> String {
    let year = date.year();
    if !has_four_digits(date) {
        return format!("Y{year}");
    }
    let sign = if year < 0 { "-" } else { "" };
    format!(
        "{sign}{:04}-{:02}-{:02}",
        year.unsigned_abs(),
        date.month(),
        date.day()
    )
}

fn has_four_digits(date: NaiveDate) -> bool {
    date.year().unsigned_abs() <= 9999
}

/// Reads strict EDTF of level 0 or 1.
pub(super) fn facts(text: &str) -> Result<Facts, NotADay> {
    let Ok(expression) = Edtf::parse(text) else {
        return Err(why_not(text));
    };
    // The crate gives a level by meaning: `?2010` means `2010?` and counts as level 1. Only what
    // prints back unchanged is also spelled as level 1 spells it.
    if expression.level() > 1 || expression.to_string() != text {
        return Err(why_not(text));
    }
    let bounds = expression.bounds();
    Ok(Facts {
        bounds: Bounds {
            earliest: first_day(bounds.earliest),
            latest: last_day(bounds.latest),
        },
        approximate: expression.is_approximate(),
        uncertain: expression.is_uncertain(),
        precision: match expression {
            Edtf::Date(date) => precision(&date),
            Edtf::DateTime(_) => Precision::Day,
            Edtf::Interval(_) | Edtf::Set(_) => Precision::Interval,
        },
    })
}

fn first_day(bound: Bound) -> Option<NaiveDate> {
    match bound {
        Bound::Date(day) => first_possible(day.year, day.month.into(), day.day.into()),
        Bound::NegativeInfinity | Bound::PositiveInfinity | Bound::Unknown => None,
    }
}

fn last_day(bound: Bound) -> Option<NaiveDate> {
    match bound {
        Bound::Date(day) => last_possible(day.year, day.month.into(), day.day.into()),
        Bound::NegativeInfinity | Bound::PositiveInfinity | Bound::Unknown => None,
    }
}

fn precision(date: &Date) -> Precision {
    match date.precision() {
        edtf_core::Precision::Day => Precision::Day,
        edtf_core::Precision::Month => Precision::Month,
        edtf_core::Precision::Season => Precision::Season,
        edtf_core::Precision::Year => match date.year.kind {
            YearKind::Standard {
                digits: [_, _, None, None],
                ..
            } => Precision::Century,
            YearKind::Standard {
                digits: [_, _, _, None],
                ..
            } => Precision::Decade,
            _ => Precision::Year,
        },
    }
}

/// The crate's reasons are sentences; a code must come from the shape of what was refused.
fn why_not(text: &str) -> NotADay {
    let ends: Vec<&str> = text.split('/').collect();
    match ends.as_slice() {
        [date] if names_a_day(date) => NotADay::NoSuchDay,
        [start, end] => match (facts(start), facts(end)) {
            // Both ends are well, and changed round they make an interval: it was the order. Bounds
            // would not tell for years beyond the calendar.
            (Ok(_), Ok(_)) if Edtf::parse(&format!("{end}/{start}")).is_ok() => {
                NotADay::EndBeforeStart
            }
            (Err(NotADay::NoSuchDay), _) | (_, Err(NotADay::NoSuchDay)) => NotADay::NoSuchDay,
            _ => NotADay::NotUnderstood,
        },
        _ => NotADay::NotUnderstood,
    }
}

/// Whether the text has the shape `YYYY-MM` or `YYYY-MM-DD`, perhaps negative, qualified or with a
/// time behind it. Called on what was refused: then it is the calendar that refuses it.
fn names_a_day(text: &str) -> bool {
    if let Some((date, _)) = text.split_once('T') {
        return facts(date).is_err() && names_a_day(date);
    }
    let date = text.strip_suffix(['?', '~', '%']).unwrap_or(text);
    let parts: Vec<&str> = date.strip_prefix('-').unwrap_or(date).split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let in_figures = parts
        .iter()
        .all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    in_figures && matches!(lengths.as_slice(), [4, 2] | [4, 2, 2])
}
