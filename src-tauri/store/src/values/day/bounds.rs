//! First and last possible day, and what can be said of them for certain.

use std::cmp::Ordering;
use std::ops::Not;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Day;

/// The earliest and latest calendar day that something uncertain can be, both included.
///
/// `None` means open or unknown on that side. Where both are given the earliest is not after the
/// latest; the answers below mean nothing otherwise. Years beyond the calendar's reach (about
/// 262 000) are held at its last, or first, day on the near side and open on the far side.
///
/// Sorts by earliest day with `None` first, then by latest with `None` last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Bounds {
    /// The first day it can be.
    pub earliest: Option<NaiveDate>,
    /// The last day it can be.
    pub latest: Option<NaiveDate>,
}

/// An answer about something uncertain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Truth {
    /// True of every day it can be.
    Yes,
    /// False of every day it can be.
    No,
    /// True of some and false of others, or a side is open or unknown.
    May,
}

impl Bounds {
    /// Whether every day of these bounds lies before every day of `other`.
    pub fn before(self, other: impl Into<Self>) -> Truth {
        let other = other.into();
        if both(self.latest, other.earliest, |ours, theirs| ours < theirs) {
            Truth::Yes
        } else if both(self.earliest, other.latest, |ours, theirs| ours >= theirs) {
            Truth::No
        } else {
            Truth::May
        }
    }

    /// Whether these bounds lie after `other`.
    pub fn after(self, other: impl Into<Self>) -> Truth {
        other.into().before(self)
    }

    /// Whether these bounds lie on or before `other`: the negation of [`Bounds::after`].
    pub fn on_or_before(self, other: impl Into<Self>) -> Truth {
        !self.after(other)
    }

    /// Whether these bounds lie on or after `other`: the negation of [`Bounds::before`].
    pub fn on_or_after(self, other: impl Into<Self>) -> Truth {
        !self.before(other)
    }

    /// Whether the day lies between `from` and `to`, both included and themselves perhaps uncertain.
    /// Nothing lies in a window that certainly ends before it starts.
    pub fn within(self, from: impl Into<Self>, to: impl Into<Self>) -> Truth {
        let (from, to) = (from.into(), to.into());
        let inside = self.on_or_after(from).and(self.on_or_before(to));
        match from.after(to) {
            Truth::Yes => Truth::No,
            Truth::No | Truth::May => inside,
        }
    }

    /// Whether the day falls in the calendar year `year` (proleptic Gregorian, astronomical count:
    /// 0 is 1 BC).
    pub fn overlaps_year(self, year: i32) -> Truth {
        let year = Self::of_year(year);
        let from = Self {
            earliest: year.earliest,
            latest: year.earliest,
        };
        let to = Self {
            earliest: year.latest,
            latest: year.latest,
        };
        self.within(from, to)
    }

    fn of_year(year: i32) -> Self {
        Self {
            earliest: first_possible(year.into(), 1, 1),
            latest: last_possible(year.into(), 12, 31),
        }
    }
}

/// The date as a first possible day: beyond the calendar's end it is held there, before its
/// beginning it is open.
pub(super) fn first_possible(year: i64, month: u32, day: u32) -> Option<NaiveDate> {
    in_calendar(year, month, day).or((year > 0).then_some(NaiveDate::MAX))
}

/// The date as a last possible day: before the calendar's beginning it is held there, beyond its end
/// it is open.
pub(super) fn last_possible(year: i64, month: u32, day: u32) -> Option<NaiveDate> {
    in_calendar(year, month, day).or((year < 0).then_some(NaiveDate::MIN))
}

fn in_calendar(year: i64, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

fn both(
    ours: Option<NaiveDate>,
    theirs: Option<NaiveDate>,
    hold: fn(NaiveDate, NaiveDate) -> bool,
) -> bool {
    ours.zip(theirs)
        .is_some_and(|(ours, theirs)| hold(ours, theirs))
}

impl Truth {
    /// Both: no if either is no, yes if both are yes, else may (Kleene's strong logic).
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::May,
        }
    }

    /// Whether the answer is yes for certain.
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }

    /// Whether the answer is not a certain no.
    pub fn is_possible(self) -> bool {
        self != Self::No
    }
}

impl Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::May => Self::May,
        }
    }
}

impl From<NaiveDate> for Bounds {
    fn from(day: NaiveDate) -> Self {
        Self {
            earliest: Some(day),
            latest: Some(day),
        }
    }
}

impl From<&Day> for Bounds {
    fn from(day: &Day) -> Self {
        day.bounds()
    }
}

impl Ord for Bounds {
    fn cmp(&self, other: &Self) -> Ordering {
        let open_end_last = |bounds: &Self| (bounds.latest.is_none(), bounds.latest);
        self.earliest
            .cmp(&other.earliest)
            .then_with(|| open_end_last(self).cmp(&open_end_last(other)))
    }
}

impl PartialOrd for Bounds {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
