//! The line of terms: anniversaries, ends, and the term that contains a day,
//! over every possible start.

use super::answer::StartFrom;
use super::months::{
    CEILING, FIRST_DAY, FLOOR, askable, day_after, day_before, first_reaching_past, last_reaching,
    months_apart, plus,
};
use super::span::Range;
use super::terms::{FirstTerm, Limit, Terms};
use crate::values::Truth;
use chrono::NaiveDate;

/// The possible days of an agreement, those that contradict each other left out,
/// and the rule of its terms.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts read off the papers once"
)]
pub(super) struct Schedule {
    pub start: Range,
    pub start_from: StartFrom,
    /// The day from which anniversaries are counted.
    pub counted_from: Range,
    counts_from_start: bool,
    /// Months from `counted_from` to the end of the first term.
    offset: u32,
    pub every: Option<u32>,
    pub limit: Limit,
    /// Whether the end of the first term can be computed at all.
    pub first_known: bool,
    /// Whether no end of any sort is recorded.
    pub open: bool,
    pub signed_end: Range,
    /// First day out; never when there is none.
    pub terminated: Range,
    /// Terminated before any possible start.
    pub abandoned: bool,
    /// The recorded end precedes every possible start and is set aside.
    pub contradictory: bool,
    first_day: Range,
    renewals_before: (u32, u32),
}

/// The term that contains a day, over every possible start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cover {
    /// The counting days that give it.
    pub origins: Range,
    pub number: u32,
    /// Nothing when the start has no earliest day.
    pub number_latest: Option<u32>,
    pub first_day: Range,
    pub last_day: Range,
    /// The day after the term as agreed, termination set aside.
    pub anniversary: Range,
}

impl Schedule {
    /// Nothing when the agreement has no start.
    pub fn of(terms: &Terms) -> Option<Self> {
        let (mut start, start_from) = terms.start()?;
        let mut first = terms.first_term();
        let mut signed_end = terms.signed_end();
        let mut terminated = terms.paper.terminated_on.map_or(Range::NEVER, Range::from);

        let latest_end = match first {
            FirstTerm::EndsOn(end) => end.hi.min(signed_end.hi),
            _ => signed_end.hi,
        };
        let contradictory = latest_end < start.lo;
        if contradictory {
            (first, signed_end) = (FirstTerm::Unknown, Range::NEVER);
        } else {
            start.hi = start.hi.min(latest_end);
            signed_end.lo = signed_end.lo.max(start.lo);
        }
        let abandoned = terminated.hi < CEILING && terminated.hi <= start.lo;
        if !abandoned {
            terminated.lo = terminated.lo.max(day_after(start.lo));
            start.hi = start.hi.min(day_before(terminated.hi));
        }

        let (counted_from, offset) = match first {
            FirstTerm::Months(months) => (start, months),
            FirstTerm::Counted(from, months) => (from, months),
            FirstTerm::EndsOn(end) => {
                let lo = end.lo.max(start.lo);
                (Range { lo, hi: end.hi }.after(), 0)
            }
            FirstTerm::Open | FirstTerm::Unknown => (Range::NEVER, 0),
        };
        Some(Self {
            start,
            start_from,
            counted_from,
            counts_from_start: matches!(first, FirstTerm::Months(_)),
            offset,
            every: terms.renewal_term().map(|(months, _)| months),
            limit: terms.limit(),
            first_known: first != FirstTerm::Unknown,
            open: first == FirstTerm::Open && signed_end == Range::NEVER,
            signed_end,
            terminated,
            abandoned,
            contradictory,
            first_day: terms.running.map_or(start, |running| running.first_day),
            renewals_before: terms.running.map_or((0, 0), |running| running.renewals),
        })
    }

    /// The largest number of renewals, `u32::MAX` being no limit.
    pub fn most_renewals(&self) -> u32 {
        match self.limit {
            Limit::UpTo(most) => most,
            Limit::Endless | Limit::Unknown => u32::MAX,
        }
    }

    /// Months from the counting day to the `k`-th anniversary (0 ends the first
    /// term).
    pub fn months_to(&self, k: u32) -> u64 {
        let every = u64::from(self.every.unwrap_or(0));
        u64::from(self.offset) + u64::from(k) * every
    }

    /// The renewals since the counting day of the term with this number.
    pub fn renewals_since_counting(&self, number: u32) -> u32 {
        number
            .saturating_sub(1)
            .saturating_sub(self.renewals_before.0)
    }

    /// The `k`-th anniversary counted from `origin`. It never goes back when
    /// `origin` goes forward: months are added without reordering days.
    pub fn anniversary(&self, origin: NaiveDate, k: u32) -> NaiveDate {
        plus(origin, self.months_to(k))
    }

    /// How many anniversaries have come by `day`, the allowed number set aside.
    pub fn passed(&self, origin: NaiveDate, day: NaiveDate) -> u32 {
        if self.anniversary(origin, 0) > day {
            return 0;
        }
        let Some(every) = self.every.filter(|_| origin > FLOOR) else {
            return 1;
        };
        let months = months_apart(origin, day) - i64::from(self.offset);
        let k = u32::try_from(months / i64::from(every)).unwrap_or(0);
        if self.anniversary(origin, k) <= day {
            k + 1
        } else {
            k
        }
    }

    /// Bounds of the last day in force by the terms and the signed end, the
    /// counting day being `origin`.
    fn end_counted_from(&self, origin: NaiveDate, signed_end: NaiveDate) -> Range {
        let last = |k| day_before(self.anniversary(origin, k));
        let by_terms = match self.limit {
            Limit::Endless => Range::NEVER,
            _ if !self.first_known => Range {
                lo: self.start.lo,
                hi: CEILING,
            },
            Limit::UpTo(0) => Range::exactly(last(0)),
            Limit::UpTo(most) if self.every.is_some() => Range::exactly(last(most)),
            Limit::UpTo(_) | Limit::Unknown => Range {
                lo: last(0),
                hi: CEILING,
            },
        };
        by_terms.map(|day| day.min(signed_end))
    }

    /// The last day in force by the terms and the signed end, termination aside.
    pub fn end(&self) -> Range {
        Range {
            lo: self
                .end_counted_from(self.counted_from.lo, self.signed_end.lo)
                .lo,
            hi: self
                .end_counted_from(self.counted_from.hi, self.signed_end.hi)
                .hi,
        }
    }

    /// The latest end of an agreement that started by `day`. The end never goes
    /// back when the start goes forward, so it is that of the latest such start.
    pub fn latest_end_if_started_by(&self, day: NaiveDate) -> NaiveDate {
        let origin = if self.counts_from_start {
            self.start.hi.min(day)
        } else {
            self.counted_from.hi
        };
        self.end_counted_from(origin, self.signed_end.hi).hi
    }

    /// The term that contains a day of `days` — the first before the start, the
    /// last after the end — when the agreement stops at the latest on `cut`.
    pub fn cover(&self, days: Range, cut: Range) -> Option<Cover> {
        let cover = self.each_term(days, cut)?.reduce(|a, b| Cover {
            origins: a.origins.cover(b.origins),
            number: a.number.min(b.number),
            number_latest: a.number_latest.max(b.number_latest),
            first_day: a.first_day.cover(b.first_day),
            last_day: a.last_day.cover(b.last_day),
            anniversary: a.anniversary.cover(b.anniversary),
        })?;
        let unbounded = self.counted_from.lo <= FLOOR && self.most_renewals() == u32::MAX;
        Some(Cover {
            number_latest: cover.number_latest.filter(|_| !unbounded),
            ..cover
        })
    }

    /// The same, each possible number of the term by itself; nothing when a
    /// length it needs is not known.
    ///
    /// For each k, the origins for which the term after k renewals holds one of
    /// the days are those whose anniversary before is on or before the latest of
    /// them and whose anniversary after is past the earliest: an interval, since
    /// anniversaries keep the order of their origins.
    pub fn each_term(&self, days: Range, cut: Range) -> Option<impl Iterator<Item = Cover>> {
        let days = days.map(askable);
        let Range { lo, hi } = self.counted_from;
        let most = self.most_renewals();
        // Without an earliest origin there is no largest k, but no later term
        // than those of the calendar's first origin.
        let first_k = self.passed(hi, days.lo).min(most);
        let last_k = self.passed(lo.max(FIRST_DAY), days.hi).min(most);
        let unknown = self.every.is_none() || self.limit == Limit::Unknown;
        if !self.first_known || (last_k > 0 && unknown) {
            return None;
        }
        let beyond = (lo <= FLOOR && most < u32::MAX && most > last_k).then_some(most);
        let numbers = (first_k..=last_k).chain(beyond);
        Some(numbers.filter_map(move |k| self.term_after(k, days, cut)))
    }

    /// The term after `k` renewals, over the origins that give it a day of `days`.
    fn term_after(&self, k: u32, days: Range, cut: Range) -> Option<Cover> {
        let mut origins = self.counted_from;
        if k < self.most_renewals() {
            let past = first_reaching_past(days.lo, self.months_to(k));
            origins.lo = origins.lo.max(past).max(FIRST_DAY);
        }
        if let Some(before) = k.checked_sub(1) {
            let reaching = last_reaching(days.hi, self.months_to(before));
            origins.hi = origins.hi.min(reaching.max(FLOOR));
        }
        if origins.lo > origins.hi {
            return None;
        }
        let first_day = match k.checked_sub(1) {
            None if self.counts_from_start => origins,
            None => self.first_day,
            Some(before) => origins.map(|origin| self.anniversary(origin, before)),
        };
        let next = origins.map(|origin| self.anniversary(origin, k));
        // A cut that left the agreement in this term is not before its first day.
        let not_before = |day: NaiveDate| day.max(first_day.lo);
        let (fewest, latest) = self.renewals_before;
        Some(Cover {
            origins,
            number: fewest.saturating_add(k).saturating_add(1),
            number_latest: Some(latest.saturating_add(k).saturating_add(1)),
            first_day,
            last_day: Range {
                lo: day_before(next.lo).min(not_before(cut.lo)),
                hi: day_before(next.hi).min(cut.hi),
            },
            anniversary: Range {
                lo: next.lo.min(day_after(not_before(self.signed_end.lo))),
                hi: next.hi.min(day_after(self.signed_end.hi)),
            },
        })
    }

    /// Whether a recorded termination may come before the agreement's own end.
    pub fn may_be_cut_short(&self) -> bool {
        self.terminated.lo < CEILING && self.terminated.lo <= self.end().hi
    }

    /// Whether the term after `k` renewals can begin before the agreement stops.
    pub fn reaches(&self, anniversary: Range) -> Truth {
        anniversary.up_to(self.cut())
    }

    /// The last day in force that the signed end and termination leave.
    pub fn cut(&self) -> Range {
        self.signed_end.earlier(self.terminated.before())
    }
}
