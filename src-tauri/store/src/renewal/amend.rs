//! Amendments: the terms in force on a day are the parent's with every amendment
//! in force on that day applied in order.
//!
//! An amendment counts from its own start (`in_force_on`, else `signed_on`) and
//! never moves the parent's. What it sets replaces what stood in writing:
//! - `ends_on` prolongs or shortens the term that runs. Under tacit renewal it is
//!   the signed end of all, except in a first term that a date had ended: there
//!   that date moves and the renewals go on from it.
//! - `first_term_months` without `ends_on` counts the first term anew from the
//!   parent's start.
//! - `renewal`, `renewal_term_months`, `max_renewals` once tacit renewals have
//!   begun touch only what follows the running term: they do not rewrite the past.
//!
//! An amendment agreed after the end revives nothing: it does not apply and says
//! so. It is in time when signed by the last day in force or, its signature
//! unknown, when in force by the day after it, which leaves no gap. A retroactive
//! one is therefore recorded with its entry into force only, or as a new
//! agreement.

use crate::values::Truth;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::answer::{Field, Rule, Standing, Unusable, WhyUnusable};
use super::months::CEILING;
use super::outcomes::either;
use super::span::Range;
use super::terms::Terms;
use super::{Paper, Upcoming};

/// How many amendments of uncertain effect are weighed with and without (each
/// doubles the outcomes).
const MOST_UNCERTAIN: usize = 6;

/// One amendment: an agreement that amends another.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Amendment {
    /// Its place in the order; those without come last, by date.
    pub number: Option<i64>,
    /// Its own dates and the terms it sets.
    pub paper: Paper,
}

/// Whether an amendment applies on the day asked, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentOnDay {
    /// Its place in the list given.
    pub index: usize,
    /// Its number.
    pub number: Option<i64>,
    /// Whether it applies.
    pub applied: Truth,
    /// Why.
    pub why: WhyApplied,
}

/// Why an amendment applies or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyApplied {
    /// It is in force.
    InForce,
    /// No date of signature or entry into force is recorded.
    NotSigned,
    /// It starts later.
    NotYetInForce,
    /// It may have started already or not.
    MayHaveStarted,
    /// The agreement had ended when it was agreed.
    AfterEnd,
    /// The agreement may have ended when it was agreed.
    MayBeAfterEnd,
}

/// The terms in force on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct TermsInForce {
    /// One for each outcome: a single one when every amendment is certain.
    /// Never empty.
    pub outcomes: Vec<Terms>,
    /// Every amendment in the order of application.
    pub amendments: Vec<AmendmentOnDay>,
    /// Set when there were too many amendments of uncertain effect: those beyond
    /// are left out of the outcomes though they may apply.
    pub unusable: Vec<Unusable>,
}

/// The terms of `parent` in force on day `on` under its amendments, ordered by
/// number, then by start, then as given.
#[must_use]
pub fn in_force_terms(parent: &Paper, amendments: &[Amendment], on: NaiveDate) -> TermsInForce {
    let mut ordered: Vec<(usize, &Amendment)> = amendments.iter().enumerate().collect();
    ordered.sort_by_key(|(_, amendment)| {
        let start = starts(amendment).map_or(CEILING, |start| start.lo);
        (amendment.number.unwrap_or(i64::MAX), start)
    });

    let mut result = TermsInForce {
        outcomes: vec![Terms::of(parent)],
        amendments: Vec::new(),
        unusable: Vec::new(),
    };
    let mut uncertain = 0;
    for (index, amendment) in ordered {
        let mut outcomes = Vec::new();
        let mut seen: Option<(Truth, WhyApplied)> = None;
        let mut doubled = false;
        for terms in &result.outcomes {
            let (applied, why) = terms.takes(amendment, on);
            seen = Some(match seen {
                Some((before, first_why)) if before != applied => {
                    let why = if before == Truth::May {
                        first_why
                    } else {
                        WhyApplied::MayBeAfterEnd
                    };
                    (Truth::May, why)
                }
                _ => (applied, why),
            });
            if applied == Truth::No || !amendment.changes_terms() {
                outcomes.push(terms.clone());
                continue;
            }
            let room = uncertain < MOST_UNCERTAIN;
            let amended = terms.amended(amendment, on, room);
            doubled |= applied == Truth::May || amended.len() > 1;
            if applied == Truth::May {
                outcomes.push(terms.clone());
            }
            if applied == Truth::Yes || room {
                outcomes.extend(amended);
            }
        }
        let (applied, why) = seen.unwrap_or((Truth::No, WhyApplied::NotSigned));
        if doubled {
            uncertain += 1;
            if uncertain == MOST_UNCERTAIN + 1 {
                result.unusable.push(Unusable {
                    field: Field::Amendments,
                    why: WhyUnusable::TooMany,
                });
            }
        }
        outcomes.dedup();
        result.outcomes = outcomes;
        result.amendments.push(AmendmentOnDay {
            index,
            number: amendment.number,
            applied,
            why,
        });
    }
    result
}

/// The standing of `parent` with its amendments on day `on`. When an amendment of
/// uncertain date changes the answer, every day covers both outcomes and the
/// reason keeps only the values both share.
#[must_use]
pub fn standing_amended(parent: &Paper, amendments: &[Amendment], on: NaiveDate) -> Standing {
    let in_force = in_force_terms(parent, amendments, on);
    let each = in_force.outcomes.iter().map(|terms| terms.standing(on));
    let mut differ = false;
    let mut standing = each
        .reduce(|a, b| {
            differ |= a != b;
            either(a, b)
        })
        .unwrap_or_else(|| Terms::of(parent).standing(on));
    let uncertain = |amendment: &AmendmentOnDay| amendment.applied == Truth::May;
    if differ && in_force.amendments.iter().any(uncertain) {
        standing.reason.rule = Rule::AmendmentUncertain;
    }
    standing.unusable.extend(in_force.unusable);
    standing.amendments = in_force.amendments;
    standing
}

/// What falls, or may fall, from `from` to `until` (both included) under `parent`
/// with every amendment recorded to be in force by `until`.
#[must_use]
pub fn upcoming_amended(
    parent: &Paper,
    amendments: &[Amendment],
    from: NaiveDate,
    until: NaiveDate,
) -> Vec<Upcoming> {
    let outcomes = in_force_terms(parent, amendments, until).outcomes;
    let mut all = BTreeMap::new();
    for terms in &outcomes {
        for event in terms.upcoming(from, until) {
            let (_, certain_in) = all.entry(event.order()).or_insert((event, 0));
            *certain_in += usize::from(event.certain == Truth::Yes);
        }
    }
    let certain = |times| {
        if times == outcomes.len() {
            Truth::Yes
        } else {
            Truth::May
        }
    };
    all.into_values()
        .map(|(event, times)| Upcoming {
            certain: certain(times),
            ..event
        })
        .collect()
}

/// The amendment's own start.
pub(super) fn starts(amendment: &Amendment) -> Option<Range> {
    let paper = &amendment.paper;
    paper.in_force_on.or(paper.signed_on).map(Range::from)
}

impl Amendment {
    fn changes_terms(&self) -> bool {
        let paper = &self.paper;
        paper.notice_months.is_some()
            || paper.terminated_on.is_some()
            || paper.first_term_months.is_some()
            || self.moves_terms()
    }

    /// Whether what it does depends on the term it comes in.
    pub(super) fn moves_terms(&self) -> bool {
        self.paper.ends_on.is_some() || self.paper.changes_renewals()
    }
}

impl Paper {
    pub(super) fn changes_renewals(&self) -> bool {
        self.renewal.is_some() || self.renewal_term_months.is_some() || self.max_renewals.is_some()
    }
}
