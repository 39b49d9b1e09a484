//! A paper read: what its dates and lengths mean together.

use super::answer::{EndMeans, Field, RenewalTermFrom, StartFrom, Unusable, WhyUnusable};
use super::months::{day_after, months_apart, plus};
use super::span::Range;
use super::{LONGEST_MONTHS, Paper, Renewal, Span};

/// The terms of an agreement, its papers read and its amendments applied.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// What stands in writing now.
    pub(super) paper: Paper,
    pub(super) end: Option<End>,
    pub(super) running: Option<Running>,
}

/// The recorded end and what it ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct End {
    pub on: Range,
    pub means: EndMeans,
}

/// The term that ran when an amendment changed the renewals: what came before is
/// settled, and the new rule counts from the day after it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Running {
    pub first_day: Range,
    pub last_day: Range,
    /// Fewest and most renewals before it.
    pub renewals: (u32, u32),
    /// Where its anniversary is counted from and by how many months, when one
    /// number of renewals is certain: later ones go on from there, unclamped.
    pub counted: Option<(Range, u32)>,
}

/// How the first term ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum FirstTerm {
    /// So many months from the start.
    Months(u32),
    /// So many months from these days.
    Counted(Range, u32),
    /// With this last day.
    EndsOn(Range),
    Open,
    Unknown,
}

/// How many renewals there may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Limit {
    UpTo(u32),
    Endless,
    Unknown,
}

impl Terms {
    /// Reads one paper.
    #[must_use]
    pub fn of(paper: &Paper) -> Self {
        let mut terms = Self {
            paper: paper.clone(),
            end: None,
            running: None,
        };
        terms.end = paper
            .ends_on
            .and_then(|end| terms.meaning_of_end(end.into()));
        terms
    }

    /// The values that stand in writing, amendments included.
    #[must_use]
    pub fn in_writing(&self) -> &Paper {
        &self.paper
    }

    /// The end under a tacit first term counted in months: if it may be that
    /// term's last day it says the same thing again, and serves where it says it
    /// better; otherwise it is the signed end of all.
    fn meaning_of_end(&self, on: Range) -> Option<End> {
        let first_term = End {
            on,
            means: EndMeans::FirstTerm,
        };
        let (true, Some(months), Some((start, _))) =
            (self.is_tacit(), self.first_months(), self.start())
        else {
            return Some(first_term);
        };
        let computed = start.map(|day| plus(day, months.into())).before();
        if !computed.meets(on) {
            return Some(End {
                on,
                means: EndMeans::Agreement,
            });
        }
        let narrower =
            on.hi.signed_duration_since(on.lo) < computed.hi.signed_duration_since(computed.lo);
        narrower.then_some(first_term)
    }

    pub(super) fn is_tacit(&self) -> bool {
        self.paper.renewal == Some(Renewal::Tacit)
    }

    /// The start and which date it is; nothing when nothing shows that the
    /// agreement was ever concluded.
    pub(super) fn start(&self) -> Option<(Range, StartFrom)> {
        let paper = &self.paper;
        let from = |span: Span, from| (Range::from(span), from);
        if let Some(day) = paper.in_force_on {
            Some(from(day, StartFrom::InForceOn))
        } else if let Some(day) = paper.signed_on {
            Some(from(day, StartFrom::SignedOn))
        } else {
            paper
                .terminated_on
                .or(paper.dormant_since)
                .map(|_| (Range::ANY, StartFrom::Unknown))
        }
    }

    /// The usable length of the first term.
    pub(super) fn first_months(&self) -> Option<u32> {
        self.paper.first_term_months.and_then(term_length)
    }

    pub(super) fn first_term(&self) -> FirstTerm {
        if let Some(running) = self.running {
            return match running.counted {
                Some((from, months)) => FirstTerm::Counted(from, months),
                None => FirstTerm::EndsOn(running.last_day),
            };
        }
        match self.end {
            Some(end) if !self.is_tacit() || end.means == EndMeans::FirstTerm => {
                return FirstTerm::EndsOn(end.on);
            }
            _ => {}
        }
        match (self.paper.first_term_months, self.first_months()) {
            (None, _) => FirstTerm::Open,
            (Some(_), Some(months)) => FirstTerm::Months(months),
            (Some(_), None) => FirstTerm::Unknown,
        }
    }

    /// The signed end of all, when there is one beside the terms.
    pub(super) fn signed_end(&self) -> Range {
        self.end
            .filter(|end| {
                end.means == EndMeans::Agreement && (self.is_tacit() || self.running.is_some())
            })
            .map_or(Range::NEVER, |end| end.on)
    }

    /// The length of a renewed term and where it comes from.
    pub(super) fn renewal_term(&self) -> Option<(u32, RenewalTermFrom)> {
        if let Some(recorded) = self.paper.renewal_term_months {
            return term_length(recorded).map(|months| (months, RenewalTermFrom::Recorded));
        }
        if let Some(months) = self.first_months() {
            return Some((months, RenewalTermFrom::FirstTerm));
        }
        let start = self.start()?.0;
        let end = self.end?.on;
        if start.lo != start.hi || end.lo != end.hi {
            return None;
        }
        let months = months_apart(start.lo, day_after(end.lo));
        let length = term_length(months)?;
        (plus(start.lo, length.into()) == day_after(end.lo))
            .then_some((length, RenewalTermFrom::Dates))
    }

    pub(super) fn limit(&self) -> Limit {
        if !self.is_tacit() {
            return Limit::UpTo(0);
        }
        let Some(most) = self.paper.max_renewals else {
            return Limit::Endless;
        };
        if most < 0 {
            return Limit::Unknown;
        }
        let most = u32::try_from(most).unwrap_or(u32::MAX);
        let (fewest_done, most_done) = self.running.map_or((0, 0), |running| running.renewals);
        if most.saturating_sub(fewest_done) == most.saturating_sub(most_done) {
            Limit::UpTo(most.saturating_sub(fewest_done))
        } else {
            Limit::Unknown
        }
    }

    /// The usable notice.
    pub(super) fn notice(&self) -> Option<u32> {
        let months = self.paper.notice_months?;
        u32::try_from(months)
            .ok()
            .filter(|_| months <= LONGEST_MONTHS)
    }

    /// Every recorded value that cannot be used as it stands.
    pub(super) fn unusable(&self) -> Vec<Unusable> {
        let paper = &self.paper;
        let mut found = Vec::new();
        let mut note = |field, why| found.push(Unusable { field, why });
        if paper.first_term_months.is_some() && self.first_months().is_none() {
            note(Field::FirstTermMonths, WhyUnusable::OutOfRange);
        }
        if paper
            .renewal_term_months
            .is_some_and(|m| term_length(m).is_none())
        {
            note(Field::RenewalTermMonths, WhyUnusable::OutOfRange);
        } else if self.is_tacit()
            && self.first_term() != FirstTerm::Open
            && self.limit() != Limit::UpTo(0)
            && self.renewal_term().is_none()
        {
            note(Field::RenewalTermMonths, WhyUnusable::Missing);
        }
        if paper.max_renewals.is_some_and(|most| most < 0) {
            note(Field::MaxRenewals, WhyUnusable::OutOfRange);
        } else if self.limit() == Limit::Unknown {
            note(Field::MaxRenewals, WhyUnusable::Ambiguous);
        }
        if paper.notice_months.is_some() && self.notice().is_none() {
            note(Field::NoticeMonths, WhyUnusable::OutOfRange);
        }
        found
    }
}

/// A usable length of a term in months.
fn term_length(months: i64) -> Option<u32> {
    u32::try_from(months)
        .ok()
        .filter(|_| (1..=LONGEST_MONTHS).contains(&months))
}
