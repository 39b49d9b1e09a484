//! The renewal arithmetic of agreements: which term runs on a day, when it
//! ends, by when notice must be given, and why.
//!
//! Everything here is a pure function of recorded dates and of a day `on`.
//!
//! # Days
//! - `ends_on` is the **last day in force**. A term of *n* months from a start
//!   ends on the day before the anniversary.
//! - An anniversary is counted from the original start (start + first term +
//!   k renewal terms), never from the anniversary before it. When its day does
//!   not exist in its month it is the month's last day, and the last day in
//!   force is the day before that: 31 January + 1 month has its anniversary on
//!   28 February and its last day in force on 27 February.
//! - A notice deadline is the last day for giving notice: the anniversary (as
//!   clamped) less the notice months, clamped in its turn. Counting it from the
//!   unclamped start instead would differ only after a clamped anniversary, and
//!   would then be later; the earlier day is safe under both readings.
//! - `terminated_on`, `left_on` are the first day *out*. Termination takes effect
//!   then, whatever the notice; whether it respected the deadline is told apart.
//!
//! # What an end means under tacit renewal
//! Without `first_term_months`, `ends_on` is the end of the first term. With
//! it, `ends_on` is the signed end after which nothing renews, unless it may be
//! that very end of the first term said twice: a tacit clause that never applies
//! would have no meaning. A missing `renewal_term_months` is the first term's
//! length. An agreement with neither an end nor a term is open-ended.
//!
//! # Uncertain days
//! A [`Span`] holds every day a date may be. A result is what holds over every
//! combination of possible days in which the start is not after the end nor
//! after the day before termination. It is exact without trying them all: the
//! k-th anniversary never goes back when the start goes forward, so for each k
//! the starts whose term k contains a day form one interval, and its two ends
//! give the extremes. Tests compare this with plain enumeration.
//!
//! An open side stands for the calendar's end (before the year 1, after 9999);
//! a derived day that depends on it is open too.

mod amend;
mod answer;
mod apply;
mod months;
mod outcomes;
mod parties;
mod schedule;
mod span;
mod standing;
mod terms;
mod upcoming;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use amend::{
    Amendment, AmendmentOnDay, TermsInForce, WhyApplied, in_force_terms, standing_amended,
    upcoming_amended,
};
pub use answer::{
    EndMeans, Field, Reason, RenewalTermFrom, Rule, Standing, StartFrom, Status, Term, Termination,
    Unusable, WhyUnusable,
};
pub use parties::{Part, parties_on};
pub use span::{Backwards, Span};
pub use terms::Terms;
pub use upcoming::{Upcoming, UpcomingCode};

/// The longest term or notice that is taken seriously, in months (a century).
/// More is a slip of the keyboard and is answered as [`WhyUnusable::OutOfRange`].
pub const LONGEST_MONTHS: i64 = 1200;

/// What an agreement says of its prolongation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Renewal {
    /// It ends.
    None,
    /// It goes on only by a new signed paper: nothing is extended by itself.
    Express,
    /// A new term begins at each anniversary unless it is stopped.
    Tacit,
}

/// The dates and terms written in one agreement or amendment, as recorded; names
/// are those of the fields of the kind `agreement`. A number out of its range is
/// accepted here and answered as [`Unusable`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Paper {
    /// When it was signed; the start when `in_force_on` is missing.
    pub signed_on: Option<Span>,
    /// First day in force; it may precede the signature (retroactive effect).
    pub in_force_on: Option<Span>,
    /// Length of the first term, in months.
    pub first_term_months: Option<i64>,
    /// Last day in force; see the module for its meaning under tacit renewal.
    pub ends_on: Option<Span>,
    /// Missing is taken as no renewal.
    pub renewal: Option<Renewal>,
    /// Length of each further term, in months.
    pub renewal_term_months: Option<i64>,
    /// How many further terms there may be in all; 0 is none.
    pub max_renewals: Option<i64>,
    /// Notice before an anniversary, in months.
    pub notice_months: Option<i64>,
    /// First day no longer in force.
    pub terminated_on: Option<Span>,
    /// First day nothing was done under it any more.
    pub dormant_since: Option<Span>,
}

/// The standing of one paper, without amendments, on day `on`.
#[must_use]
pub fn standing(paper: &Paper, on: NaiveDate) -> Standing {
    Terms::of(paper).standing(on)
}

/// What falls, or may fall, from `from` to `until` (both included) under one
/// paper without amendments, earliest first.
#[must_use]
pub fn upcoming(paper: &Paper, from: NaiveDate, until: NaiveDate) -> Vec<Upcoming> {
    Terms::of(paper).upcoming(from, until)
}
