//! The status of an agreement on a day, with its reason.

use crate::values::Truth;
use chrono::NaiveDate;

use super::Renewal;
use super::answer::{
    Field, Reason, Rule, Standing, StartFrom, Status, Term, Termination, Unusable, WhyUnusable,
};
use super::months::{CEILING, askable, day_before, minus};
use super::schedule::{Cover, Schedule};
use super::span::Range;
use super::terms::{FirstTerm, Terms};

impl Terms {
    /// The standing on day `on`, every possible day of an uncertain date weighed.
    #[must_use]
    pub fn standing(&self, on: NaiveDate) -> Standing {
        let Some(schedule) = Schedule::of(self) else {
            return self.never_signed();
        };
        let on = askable(on);
        let possible = schedule.possible(self, on);
        let status = status_of(&possible);
        let cover = schedule.term_on(on);
        let notice_by = self
            .notice()
            .zip(cover)
            .map(|(months, cover)| cover.anniversary.map(|day| minus(day, months)))
            .filter(|by| by.lo < CEILING);
        let mut unusable = self.unusable();
        if schedule.contradictory {
            unusable.push(Unusable {
                field: Field::EndsOn,
                why: WhyUnusable::BeforeStart,
            });
        }
        Standing {
            status,
            reason: self.reason(
                self.rule(&schedule, status, &possible, cover),
                &schedule,
                cover,
            ),
            possible,
            term: cover.map(term),
            last_day: schedule.last_day().span(),
            anniversary: cover.and_then(|cover| cover.anniversary.span()),
            notice_by: notice_by.and_then(Range::span),
            notice_passed: notice_by.map(|by| by.up_to(Range::exactly(day_before(on)))),
            unusable,
            amendments: Vec::new(),
        }
    }

    fn never_signed(&self) -> Standing {
        Standing {
            status: Status::Draft,
            possible: vec![Status::Draft],
            reason: self.in_writing_only(Rule::NothingSigned),
            term: None,
            last_day: None,
            anniversary: None,
            notice_by: None,
            notice_passed: None,
            unusable: self.unusable(),
            amendments: Vec::new(),
        }
    }

    fn rule(
        &self,
        schedule: &Schedule,
        status: Status,
        possible: &[Status],
        cover: Option<Cover>,
    ) -> Rule {
        let unknown_length = !schedule.first_known || (cover.is_none() && !schedule.abandoned);
        let may = |status| possible.contains(&status);
        match status {
            Status::Draft => Rule::NotYetSigned,
            Status::Signed if may(Status::InForce) || may(Status::Dormant) => Rule::MayHaveStarted,
            Status::Signed if may(Status::Draft) => Rule::MayHaveBeenSigned,
            Status::Signed => Rule::NotYetInForce,
            Status::InForce if may(Status::Dormant) => Rule::MayBeDormant,
            Status::InForce if schedule.may_be_cut_short() => Rule::TerminationAhead,
            Status::InForce | Status::MayHaveEnded if unknown_length => Rule::Undetermined,
            Status::InForce if schedule.open => Rule::OpenEnded,
            Status::InForce if cover.is_some_and(|cover| cover.number_latest != Some(1)) => {
                Rule::TacitRenewal
            }
            Status::InForce if !self.is_tacit() && self.end.is_some() => Rule::SignedEnd,
            Status::InForce => Rule::FirstTerm,
            Status::MayHaveEnded => Rule::EndUncertain,
            Status::Ended => self.rule_of_end(schedule),
            Status::Terminated if schedule.abandoned => Rule::TerminatedBeforeStart,
            Status::Terminated => Rule::Terminated,
            Status::Dormant => Rule::Dormant,
        }
    }

    fn rule_of_end(&self, schedule: &Schedule) -> Rule {
        match self.paper.renewal {
            Some(Renewal::Tacit) if schedule.signed_end.lo <= schedule.end().lo => {
                Rule::SignedEndPassed
            }
            Some(Renewal::Tacit) => Rule::RenewalsUsedUp,
            Some(Renewal::Express) => Rule::NotRenewed,
            _ if matches!(self.first_term(), FirstTerm::EndsOn(_)) && self.running.is_none() => {
                Rule::SignedEndPassed
            }
            _ => Rule::TermOver,
        }
    }

    /// The reason with the recorded values alone.
    fn in_writing_only(&self, rule: Rule) -> Reason {
        let paper = &self.paper;
        Reason {
            rule,
            signed_on: paper.signed_on,
            start: None,
            start_from: None,
            counted_from: None,
            first_term_months: paper.first_term_months,
            ends_on: paper.ends_on,
            end_means: self.end.map(|end| end.means),
            renewal: paper.renewal,
            renewal_term_months: None,
            renewal_term_from: None,
            max_renewals: paper.max_renewals,
            renewals_so_far: None,
            renewals_so_far_latest: None,
            notice_months: paper.notice_months,
            terminated_on: paper.terminated_on,
            termination: None,
            dormant_since: paper.dormant_since,
        }
    }

    fn reason(&self, rule: Rule, schedule: &Schedule, cover: Option<Cover>) -> Reason {
        let renewal_term = self.renewal_term().filter(|_| self.is_tacit());
        let renewals = cover.filter(|_| self.is_tacit());
        Reason {
            start: self.start().map(|(start, _)| start.recorded()),
            start_from: Some(schedule.start_from),
            counted_from: schedule.counted_from.span(),
            renewal_term_months: renewal_term.map(|(months, _)| months),
            renewal_term_from: renewal_term.map(|(_, from)| from),
            renewals_so_far: renewals.map(|cover| cover.number.saturating_sub(1)),
            renewals_so_far_latest: renewals
                .and_then(|cover| cover.number_latest.filter(|&latest| latest > cover.number))
                .map(|latest| latest.saturating_sub(1)),
            termination: self.termination(schedule),
            ..self.in_writing_only(rule)
        }
    }

    fn termination(&self, schedule: &Schedule) -> Option<Termination> {
        let on = schedule.terminated;
        if schedule.abandoned || !schedule.may_be_cut_short() {
            return None;
        }
        let term = schedule.cover(on, schedule.signed_end)?;
        let at_anniversary = match (term.number, term.number_latest) {
            (1, Some(1)) => Truth::No,
            _ if !term.first_day.meets(on) => Truth::No,
            (2.., _) if on.lo == on.hi && term.first_day == on => Truth::Yes,
            _ => Truth::May,
        };
        let by_notice_deadline = self
            .notice()
            .map(|months| term.anniversary.map(|day| minus(day, months)))
            .filter(|by| by.lo < CEILING)
            .map(|by| on.up_to(by));
        Some(Termination {
            at_anniversary,
            by_notice_deadline,
        })
    }
}

impl Schedule {
    /// Every status some possible days give on day `on`. Each test asks whether
    /// days exist that fulfil its conditions at once: all are comparisons with
    /// `on`, so the extreme of each date, or the latest start not after `on`,
    /// fulfils them if any day does.
    fn possible(&self, terms: &Terms, on: NaiveDate) -> Vec<Status> {
        let mut found = Vec::new();
        let terminated = self.terminated;
        if self.start.hi > on && terminated.hi > on {
            match (self.start_from, terms.paper.signed_on.map(Range::from)) {
                (StartFrom::SignedOn, _) => found.push(Status::Draft),
                (_, Some(signed)) => {
                    if signed.hi > on {
                        found.push(Status::Draft);
                    }
                    if signed.lo <= on {
                        found.push(Status::Signed);
                    }
                }
                (_, None) => found.push(Status::Signed),
            }
        }
        if self.start.lo <= on && terminated.hi > on && self.latest_end_if_started_by(on) >= on {
            let dormant = terms.paper.dormant_since.map_or(Range::NEVER, Range::from);
            if dormant.hi > on {
                found.push(Status::InForce);
            }
            if dormant.lo <= on {
                found.push(Status::Dormant);
            }
        }
        let earliest_end = self.end().lo;
        if !self.abandoned && earliest_end < on && earliest_end < terminated.hi {
            found.push(Status::Ended);
        }
        if terminated.lo <= on
            && (self.abandoned || terminated.lo <= self.latest_end_if_started_by(on))
        {
            found.push(Status::Terminated);
        }
        found
    }

    /// The term that contains `on`; the first before, the last after.
    fn term_on(&self, on: NaiveDate) -> Option<Cover> {
        if self.abandoned {
            return None;
        }
        let cut = self.cut();
        self.cover(cut.map(|last| last.min(on)), cut)
    }

    /// The last day in force of the whole agreement.
    pub(super) fn last_day(&self) -> Range {
        if self.abandoned {
            return Range::NEVER;
        }
        self.end().earlier(self.terminated.before())
    }
}

/// The one status that stands for several possible ones. Two outcomes that
/// differ on whether it is over *may have ended*; short of that the one that
/// claims least is given.
pub(super) fn status_of(possible: &[Status]) -> Status {
    let may = |status| possible.contains(&status);
    let over = may(Status::Ended) || may(Status::Terminated);
    let before = may(Status::Draft) || may(Status::Signed);
    let running = may(Status::InForce) || may(Status::Dormant);
    match (before, running, over) {
        (false, false, true) if may(Status::Terminated) => Status::Terminated,
        (false, false, true) => Status::Ended,
        (_, _, true) | (false, false, false) => Status::MayHaveEnded,
        (true, false, false) if !may(Status::Signed) => Status::Draft,
        (true, _, false) => Status::Signed,
        (false, true, false) if may(Status::InForce) => Status::InForce,
        (false, true, false) => Status::Dormant,
    }
}

fn term(cover: Cover) -> Term {
    Term {
        number: cover.number,
        number_latest: cover.number_latest,
        first_day: cover.first_day.recorded(),
        last_day: cover.last_day.span(),
    }
}
