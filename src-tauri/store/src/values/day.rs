//! A day as it is known: a year, a month, "about", "since", a span, never more precise than its
//! source.
//!
//! The grammar is EDTF, ISO 8601-2:2019 Annex A, levels 0 and 1. The crate `edtf-core` reads it and
//! gives first and last days; it spares us some 800 lines of grammar and calendar. Two others were
//! tried on the same tables: `edtf` 0.2.0 reads everything rightly but was last released in 2021
//! and lets an interval end before it starts; `citum-edtf` 0.84 takes 30 February, prints `201X` as
//! `201u` and refuses `/2017`. What `edtf-core` reads beyond level 1, or would print otherwise than
//! it was given, is refused in `edtf.rs`.

mod bounds;
#[cfg(test)]
mod bounds_tests;
mod edtf;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
mod typed;
#[cfg(test)]
mod typed_tests;
mod words;

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use bounds::{Bounds, Truth};
pub use edtf::Precision;

/// The longest text looked at, in characters. The longest sensible input is a spelled-out span of
/// about half of it.
pub const LONGEST: usize = 100;

/// A day, month, year, season, decade, century or span, as an EDTF string of level 0 or 1
/// (ISO 8601-2:2019), kept exactly as given: `2010`, `2010-05-07`, `2010~`, `201X`, `2010/..`.
///
/// `2004-XX` (some month of 2004) and `2004` have the same bounds and are not equal.
///
/// Comparisons treat every `Day` as one uncertain calendar day somewhere within its bounds. That
/// holds for an interval too: `2010/2017` may be some day between the two or the whole span, the
/// string does not tell, so only what is true of every day of the span is [`Truth::Yes`]. The
/// qualifiers `~`, `?` and `%` do not widen the bounds: nobody can say by how much.
///
/// Sorting is by earliest day, then latest, then text; an open or unknown start comes first, an open
/// or unknown end last. On the wire and in a document a `Day` is its string.
#[derive(Clone, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Day {
    text: String,
    facts: edtf::Facts,
}

/// Why a text is no [`Day`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotADay {
    /// Neither EDTF of level 0 or 1 nor a wording that is known.
    NotUnderstood,
    /// Well formed, but the calendar has no such day or month: `2010-02-30`, `2010-13`.
    NoSuchDay,
    /// An interval that certainly ends before it starts: `2017/2010`.
    EndBeforeStart,
    /// More than [`LONGEST`] characters; not looked at.
    TooLong,
}

impl Day {
    /// Reads strict EDTF of level 0 or 1, without any tolerance: no spaces, no lower-case `x`.
    ///
    /// A date-time (`2010-04-12T10:00:00Z`) is accepted; only its calendar date, as written, counts.
    /// `X` within an interval and a qualifier elsewhere than at the end of a date are level 2 and
    /// refused.
    pub fn parse(text: &str) -> Result<Self, NotADay> {
        refuse_too_long(text)?;
        let facts = edtf::facts(text)?;
        Ok(Self {
            text: text.to_owned(),
            facts,
        })
    }

    /// Reads what a person types: EDTF first, then French, English and Spanish wordings, without
    /// regard to case, accents, kinds of space, dash or apostrophe. The result is always EDTF.
    ///
    /// In figures the day always comes first, as in France and Spain: `12/05/2010` is 12 May. Where
    /// that is impossible (`05/13/2010`) the text is refused, never turned round. Years have four
    /// digits; two are accepted only in decades that can be but one (`années 90`, not `années 20`).
    /// Because EDTF comes first, `2020-21` is spring 2020; a span of years is `2020-2021`. In
    /// `2010 - 2017 ?` the question mark belongs to 2017, the date before it.
    pub fn read(text: &str) -> Result<Self, NotADay> {
        refuse_too_long(text)?;
        match Self::parse(&text.trim().to_ascii_uppercase()) {
            Err(NotADay::NotUnderstood) => {
                typed::edtf(text).map_or(Err(NotADay::NotUnderstood), |edtf| Self::parse(&edtf))
            }
            answer => answer,
        }
    }

    /// The EDTF string, unchanged.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The earliest and latest calendar day this can be.
    pub fn bounds(&self) -> Bounds {
        self.facts.bounds
    }

    /// How finely the day is given.
    pub fn precision(&self) -> Precision {
        self.facts.precision
    }

    /// Whether the day, or an end of the interval, is marked as an estimate (`~` or `%`).
    pub fn is_approximate(&self) -> bool {
        self.facts.approximate
    }

    /// Whether the day, or an end of the interval, is marked as doubtful (`?` or `%`).
    pub fn is_uncertain(&self) -> bool {
        self.facts.uncertain
    }

    /// The calendar day, when it is one and certain: no qualifier, earliest and latest the same.
    pub fn is_exact_day(&self) -> Option<NaiveDate> {
        let Bounds { earliest, latest } = self.bounds();
        earliest.filter(|_| earliest == latest && !self.is_approximate() && !self.is_uncertain())
    }

    /// Whether this lies before `other`, a calendar day, a `&Day` or [`Bounds`].
    pub fn before(&self, other: impl Into<Bounds>) -> Truth {
        self.bounds().before(other)
    }

    /// Whether this lies after `other`.
    pub fn after(&self, other: impl Into<Bounds>) -> Truth {
        self.bounds().after(other)
    }

    /// Whether this lies on or before `other`: the negation of [`Day::after`].
    pub fn on_or_before(&self, other: impl Into<Bounds>) -> Truth {
        self.bounds().on_or_before(other)
    }

    /// Whether this lies on or after `other`: the negation of [`Day::before`].
    pub fn on_or_after(&self, other: impl Into<Bounds>) -> Truth {
        self.bounds().on_or_after(other)
    }

    /// Whether this lies between `from` and `to`, both included.
    pub fn within(&self, from: impl Into<Bounds>, to: impl Into<Bounds>) -> Truth {
        self.bounds().within(from, to)
    }

    /// Whether this falls in the calendar year `year`. An interval reaching beyond the year gives
    /// [`Truth::May`]: it may mean one day outside it.
    pub fn overlaps_year(&self, year: i32) -> Truth {
        self.bounds().overlaps_year(year)
    }
}

fn refuse_too_long(text: &str) -> Result<(), NotADay> {
    match text.chars().nth(LONGEST) {
        Some(_) => Err(NotADay::TooLong),
        None => Ok(()),
    }
}

impl From<NaiveDate> for Day {
    /// The day itself, as `YYYY-MM-DD`. EDTF has no month or day for years of five digits: of those
    /// only the year is kept.
    fn from(date: NaiveDate) -> Self {
        let text = edtf::of_date(date);
        let facts = edtf::Facts::of_date(date);
        Self { text, facts }
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Day {
    type Error = NotADay;

    fn try_from(text: String) -> Result<Self, NotADay> {
        Self::parse(&text)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.text
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&self.text)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Day").field(&self.text).finish()
    }
}

impl PartialEq for Day {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Day {}

impl Hash for Day {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl Ord for Day {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bounds()
            .cmp(&other.bounds())
            .then_with(|| self.text.cmp(&other.text))
    }
}

impl PartialOrd for Day {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for NotADay {
    /// The code, as it goes over the wire.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NotUnderstood => "not_understood",
            Self::NoSuchDay => "no_such_day",
            Self::EndBeforeStart => "end_before_start",
            Self::TooLong => "too_long",
        })
    }
}

impl std::error::Error for NotADay {}
