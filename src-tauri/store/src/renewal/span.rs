//! Days known only within bounds, and what can be said of them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::values::Truth;

use super::months::{CEILING, FLOOR, day_after, day_before, in_calendar};

/// A day known to lie between two days, both possible; a missing side is open.
///
/// In JSON: `"2024-07-31"` when it is exactly one day, otherwise
/// `{"earliest": …, "latest": …}` with null for an open side. It has no order of
/// its own: ask [`Span::is_before`] and its kin, which may answer *may*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "SpanForm", into = "SpanForm")]
pub struct Span {
    earliest: Option<NaiveDate>,
    latest: Option<NaiveDate>,
}

/// A span whose latest day would precede its earliest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backwards;

impl std::fmt::Display for Backwards {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("backwards")
    }
}

impl std::error::Error for Backwards {}

impl specta::Type for Span {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        SpanForm::definition(types)
    }
}

#[derive(Serialize, Deserialize, specta::Type)]
#[serde(untagged)]
enum SpanForm {
    Day(#[specta(type = String)] NaiveDate),
    Between {
        #[specta(type = Option<String>)]
        earliest: Option<NaiveDate>,
        #[specta(type = Option<String>)]
        latest: Option<NaiveDate>,
    },
}

impl From<Span> for SpanForm {
    fn from(span: Span) -> Self {
        match span.day() {
            Some(day) => Self::Day(day),
            None => Self::Between {
                earliest: span.earliest,
                latest: span.latest,
            },
        }
    }
}

impl TryFrom<SpanForm> for Span {
    type Error = Backwards;

    fn try_from(form: SpanForm) -> Result<Self, Backwards> {
        match form {
            SpanForm::Day(day) => Ok(day.into()),
            SpanForm::Between { earliest, latest } => Self::between(earliest, latest),
        }
    }
}

impl From<NaiveDate> for Span {
    fn from(day: NaiveDate) -> Self {
        Self {
            earliest: Some(day),
            latest: Some(day),
        }
    }
}

impl Span {
    /// The span from `earliest` to `latest`; [`Backwards`] when they are swapped.
    pub fn between(
        earliest: Option<NaiveDate>,
        latest: Option<NaiveDate>,
    ) -> Result<Self, Backwards> {
        match (earliest, latest) {
            (Some(earliest), Some(latest)) if latest < earliest => Err(Backwards),
            _ => Ok(Self { earliest, latest }),
        }
    }

    /// The earliest possible day; nothing when that side is open.
    #[must_use]
    pub fn earliest(self) -> Option<NaiveDate> {
        self.earliest
    }

    /// The latest possible day; nothing when that side is open.
    #[must_use]
    pub fn latest(self) -> Option<NaiveDate> {
        self.latest
    }

    /// The day, when it is exactly one.
    #[must_use]
    pub fn day(self) -> Option<NaiveDate> {
        self.earliest.filter(|_| self.earliest == self.latest)
    }

    /// Whether the day precedes `day`.
    #[must_use]
    pub fn is_before(self, day: NaiveDate) -> Truth {
        let range = Range::from(self);
        range.up_to(Range::exactly(day_before(day)))
    }

    /// Whether the day is `day` or precedes it.
    #[must_use]
    pub fn is_on_or_before(self, day: NaiveDate) -> Truth {
        Range::from(self).up_to(Range::exactly(day))
    }

    /// Whether the day follows `day`.
    #[must_use]
    pub fn is_after(self, day: NaiveDate) -> Truth {
        !self.is_on_or_before(day)
    }
}

/// A span inside the calculation: no open side, the calendar's ends instead, so
/// that every step is total. `lo <= hi`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub lo: NaiveDate,
    pub hi: NaiveDate,
}

impl From<Span> for Range {
    fn from(span: Span) -> Self {
        Self {
            lo: span.earliest.map_or(FLOOR, in_calendar),
            hi: span.latest.map_or(CEILING, in_calendar),
        }
    }
}

impl Range {
    /// A day that never comes.
    pub const NEVER: Self = Self {
        lo: CEILING,
        hi: CEILING,
    };
    /// Nothing is known.
    pub const ANY: Self = Self {
        lo: FLOOR,
        hi: CEILING,
    };

    pub fn exactly(day: NaiveDate) -> Self {
        Self { lo: day, hi: day }
    }

    /// The same change of both sides; `change` must not reverse their order.
    pub fn map(self, change: impl Fn(NaiveDate) -> NaiveDate) -> Self {
        Self {
            lo: change(self.lo),
            hi: change(self.hi),
        }
    }

    pub fn before(self) -> Self {
        self.map(day_before)
    }

    pub fn after(self) -> Self {
        self.map(day_after)
    }

    /// The earlier of two unrelated days.
    pub fn earlier(self, other: Self) -> Self {
        Self {
            lo: self.lo.min(other.lo),
            hi: self.hi.min(other.hi),
        }
    }

    /// The smallest range that holds both.
    pub fn cover(self, other: Self) -> Self {
        Self {
            lo: self.lo.min(other.lo),
            hi: self.hi.max(other.hi),
        }
    }

    pub fn meets(self, other: Self) -> bool {
        self.lo <= other.hi && other.lo <= self.hi
    }

    /// Whether this day is the other one or precedes it, the two being unrelated.
    pub fn up_to(self, other: Self) -> Truth {
        if self.hi <= other.lo {
            Truth::Yes
        } else if self.lo > other.hi {
            Truth::No
        } else {
            Truth::May
        }
    }

    /// As answered outside; nothing when the day never comes.
    pub fn span(self) -> Option<Span> {
        (self.lo < CEILING).then_some(Span {
            earliest: (self.lo > FLOOR).then_some(self.lo),
            latest: (self.hi < CEILING).then_some(self.hi),
        })
    }

    /// As answered outside for a day that was recorded, so that there is one.
    pub fn recorded(self) -> Span {
        Span {
            earliest: (self.lo > FLOOR).then_some(self.lo),
            latest: (self.hi < CEILING).then_some(self.hi),
        }
    }
}
