//! Applying one amendment to the terms it finds.

use crate::values::Truth;
use chrono::NaiveDate;

use super::Paper;
use super::amend::{Amendment, WhyApplied, starts};
use super::answer::EndMeans;
use super::schedule::{Cover, Schedule};
use super::span::Range;
use super::terms::{End, FirstTerm, Running, Terms};

/// More numbers of renewals than this are covered by one outcome, whose later
/// anniversaries are then counted from clamped ones.
const MOST_TOLD_APART: usize = 16;

/// When an amendment comes.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Stage {
    FirstTerm,
    /// After a tacit renewal; the running term when it is to be settled.
    Renewed(Option<Running>),
}

impl Terms {
    /// Whether the amendment applies to these terms on day `on`.
    pub(super) fn takes(&self, amendment: &Amendment, on: NaiveDate) -> (Truth, WhyApplied) {
        let Some(start) = starts(amendment) else {
            return (Truth::No, WhyApplied::NotSigned);
        };
        let started = start.up_to(Range::exactly(on));
        if started == Truth::No {
            return (Truth::No, WhyApplied::NotYetInForce);
        }
        let last_day = Schedule::of(self).map_or(Range::NEVER, |schedule| schedule.last_day());
        let in_time = match amendment.paper.signed_on {
            Some(signed) => Range::from(signed).up_to(last_day),
            None => start.up_to(last_day.after()),
        };
        match (started, in_time) {
            (_, Truth::No) => (Truth::No, WhyApplied::AfterEnd),
            (_, Truth::May) => (Truth::May, WhyApplied::MayBeAfterEnd),
            (Truth::May, Truth::Yes) => (Truth::May, WhyApplied::MayHaveStarted),
            _ => (Truth::Yes, WhyApplied::InForce),
        }
    }

    /// These terms with the amendment applied, it being in force on day `on`: an
    /// outcome for each number of renewals that may have come before it, as far as
    /// `several` are wanted and there are few.
    pub(super) fn amended(&self, amendment: &Amendment, on: NaiveDate, several: bool) -> Vec<Self> {
        let change = &amendment.paper;
        let mut started = starts(amendment).unwrap_or(Range::exactly(on));
        started.hi = started.hi.min(on).max(started.lo);
        let renewed = if amendment.moves_terms() {
            self.has_renewed(started)
        } else {
            Truth::No
        };
        let mut outcomes = Vec::new();
        if renewed == Truth::No || (renewed == Truth::May && several) {
            outcomes.push(self.amended_in(change, Stage::FirstTerm));
        }
        if renewed != Truth::No {
            let running = if change.changes_renewals() {
                self.running_terms(started, several)
            } else {
                Vec::new()
            };
            if running.is_empty() {
                outcomes.push(self.amended_in(change, Stage::Renewed(None)));
            }
            for term in running {
                outcomes.push(self.amended_in(change, Stage::Renewed(Some(term))));
            }
        }
        outcomes
    }

    fn amended_in(&self, change: &Paper, stage: Stage) -> Self {
        let mut next = self.clone();
        let paper = &mut next.paper;
        paper.renewal = change.renewal.or(paper.renewal);
        paper.renewal_term_months = change.renewal_term_months.or(paper.renewal_term_months);
        paper.max_renewals = change.max_renewals.or(paper.max_renewals);
        paper.notice_months = change.notice_months.or(paper.notice_months);
        paper.terminated_on = change.terminated_on.or(paper.terminated_on);
        paper.first_term_months = change.first_term_months.or(paper.first_term_months);

        if change.changes_renewals() {
            match stage {
                // A signed end bounded renewals that no longer happen.
                Stage::FirstTerm if !next.is_tacit() && next.running.is_none() => {
                    next.end = next.end.filter(|end| end.means == EndMeans::FirstTerm);
                }
                Stage::FirstTerm => {}
                Stage::Renewed(running) => next.running = running.or(next.running),
            }
        }
        if change.first_term_months.is_some() {
            next.running = None;
            next.end = next.end.filter(|end| end.means == EndMeans::Agreement);
            next.paper.ends_on = next.paper.ends_on.filter(|_| next.end.is_some());
        }
        if let Some(end) = change.ends_on {
            next.paper.ends_on = change.ends_on;
            next.move_end(end.into(), stage == Stage::FirstTerm);
        }
        next
    }

    fn move_end(&mut self, on: Range, in_first_term: bool) {
        let ended_by_a_date = matches!(self.first_term(), FirstTerm::EndsOn(_) | FirstTerm::Open)
            && self.running.is_none();
        if self.is_tacit() && !(ended_by_a_date && in_first_term) {
            self.end = Some(End {
                on,
                means: EndMeans::Agreement,
            });
            return;
        }
        if let Some(running) = &mut self.running {
            running.last_day = on;
            running.counted = None;
        }
        self.end = Some(End {
            on,
            means: EndMeans::FirstTerm,
        });
    }

    /// Whether a tacit renewal has happened by one of these days.
    fn has_renewed(&self, by: Range) -> Truth {
        match Schedule::of(self) {
            Some(schedule) if self.is_tacit() => schedule
                .counted_from
                .map(|origin| schedule.anniversary(origin, 0))
                .up_to(by),
            _ => Truth::No,
        }
    }

    /// The terms that may have run on one of these days, as settled for later
    /// terms: each by itself, or one that covers them all.
    fn running_terms(&self, on: Range, several: bool) -> Vec<Running> {
        let Some(schedule) = Schedule::of(self) else {
            return Vec::new();
        };
        let cut = schedule.signed_end;
        let days = cut.earlier(on);
        let mut found: Vec<_> = schedule
            .each_term(days, cut)
            .into_iter()
            .flatten()
            .take(MOST_TOLD_APART + 1)
            .collect();
        if found.len() > 1 && (!several || found.len() > MOST_TOLD_APART) {
            found = schedule.cover(days, cut).into_iter().collect();
        }
        found.iter().map(|term| schedule.settled(term)).collect()
    }
}

impl Schedule {
    fn settled(&self, term: &Cover) -> Running {
        let (fewest, most) = (term.number, term.number_latest.unwrap_or(u32::MAX));
        let uncut = self.signed_end.lo > term.last_day.hi;
        let counted = u32::try_from(self.months_to(self.renewals_since_counting(fewest)))
            .ok()
            .filter(|_| fewest == most && uncut)
            .map(|months| (term.origins, months));
        Running {
            first_day: term.first_day,
            last_day: term.last_day,
            renewals: (fewest.saturating_sub(1), most.saturating_sub(1)),
            counted,
        }
    }
}
