//! What comes: notice deadlines, tacit renewals and ends in a window of days.

use crate::values::Truth;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::months::{CEILING, FIRST_DAY, FLOOR, askable, day_after, day_before, minus, plus};
use super::schedule::Schedule;
use super::span::{Range, Span};
use super::terms::{Limit, Terms};

/// When more renewals than this may or may not have come, those of a window are
/// told as one: a start that vague makes every day as likely as another.
const MOST_TOLD_APART: u32 = 60;

/// Something that falls, or may fall, in the window asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upcoming {
    /// What it is.
    pub code: UpcomingCode,
    /// Its day; an uncertain one may reach outside the window.
    pub on: Span,
    /// Yes when it falls in the window whatever the uncertain days, else may.
    pub certain: Truth,
    /// The number of the term that a deadline or an end closes and that a renewal
    /// opens; nothing when it is not certain.
    pub term: Option<u32>,
}

/// What comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UpcomingCode {
    /// Last day for giving notice before a tacit renewal.
    NoticeDeadline,
    /// The same before an end that comes anyway: extends and prevents nothing.
    NoticeNoted,
    /// Last day in force of an agreement that ends, by its terms or terminated.
    Expiry,
    /// First day of a tacitly renewed term.
    TacitRenewal,
}

impl Upcoming {
    /// Earliest first; two with the same place are the same event.
    pub(super) fn order(&self) -> impl Ord + use<> {
        let Self { code, on, term, .. } = *self;
        (on.earliest(), on.latest(), code, term)
    }
}

/// The window and what was found in it.
struct Window {
    days: Range,
    found: Vec<Upcoming>,
}

impl Window {
    /// Keeps an event whose day may be in the window and that may happen.
    fn note(&mut self, code: UpcomingCode, on: Range, happens: Truth, term: Option<u32>) {
        let inside = self.days.lo <= on.lo && on.hi <= self.days.hi;
        if happens == Truth::No || !self.days.meets(on) {
            return;
        }
        if let Some(span) = on.span() {
            let certain = if inside { happens } else { Truth::May };
            self.found.push(Upcoming {
                code,
                on: span,
                certain,
                term,
            });
        }
    }
}

impl Terms {
    /// What falls, or may fall, from `from` to `until` (both included), earliest
    /// first. Nothing for a draft or for a window that ends before it begins.
    #[must_use]
    pub fn upcoming(&self, from: NaiveDate, until: NaiveDate) -> Vec<Upcoming> {
        let days = Range {
            lo: askable(from),
            hi: askable(until),
        };
        let Some(schedule) = Schedule::of(self).filter(|s| !s.abandoned && days.lo <= days.hi)
        else {
            return Vec::new();
        };
        let mut window = Window {
            days,
            found: Vec::new(),
        };
        self.note_renewals(&schedule, &mut window);
        self.note_end(&schedule, &mut window);
        window.found.sort_by_key(Upcoming::order);
        window.found
    }

    fn note_renewals(&self, schedule: &Schedule, window: &mut Window) {
        if schedule.every.is_none() {
            return;
        }
        let before = self.running.map_or((0, 0), |running| running.renewals);
        let notice = self.notice();
        // A deadline may lie in the window when its anniversary lies beyond; one
        // month more makes up for clamped days.
        let ahead = notice.map_or(0, |months| u64::from(months) + 1);
        let reach = askable(plus(window.days.hi, ahead));
        let origins = schedule.counted_from;
        let first = schedule.passed(origins.hi, day_before(window.days.lo));
        let end = schedule
            .passed(origins.lo.max(FIRST_DAY), reach)
            .min(schedule.most_renewals());
        let certain_by_then = schedule.passed(origins.hi, reach);
        let vague = end.saturating_sub(certain_by_then) > MOST_TOLD_APART;
        if vague || (origins.lo <= FLOOR && end > first) {
            let whole = window.days;
            if notice.is_some() {
                window.note(UpcomingCode::NoticeDeadline, whole, Truth::May, None);
            }
            window.note(UpcomingCode::TacitRenewal, whole, Truth::May, None);
            return;
        }
        for k in first..end {
            let anniversary = origins.map(|origin| schedule.anniversary(origin, k));
            let happens = match schedule.limit {
                Limit::Unknown => schedule.reaches(anniversary).and(Truth::May),
                _ => schedule.reaches(anniversary),
            };
            let closed = k.saturating_add(1).saturating_add(before.0);
            let number = |n: u32| (before.0 == before.1).then_some(n);
            if let Some(months) = notice {
                let by = anniversary.map(|day| minus(day, months));
                window.note(UpcomingCode::NoticeDeadline, by, happens, number(closed));
            }
            let opened = number(closed.saturating_add(1));
            window.note(UpcomingCode::TacitRenewal, anniversary, happens, opened);
        }
    }

    fn note_end(&self, schedule: &Schedule, window: &mut Window) {
        let happens = |day: Range| {
            if day.hi < CEILING {
                Truth::Yes
            } else {
                Truth::May
            }
        };
        let last_day = schedule.last_day();
        let cover = schedule.cover(last_day, schedule.cut());
        let number = cover
            .filter(|cover| cover.number_latest == Some(cover.number))
            .map(|cover| cover.number);
        window.note(UpcomingCode::Expiry, last_day, happens(last_day), number);

        let end = schedule.end();
        let stands = end.up_to(schedule.terminated.before());
        if let Some(months) = self.notice().filter(|_| end.lo < CEILING) {
            let by = end.map(|day| minus(day_after(day), months));
            let code = UpcomingCode::NoticeNoted;
            window.note(code, by, stands.and(happens(end)), number);
        }
    }
}
