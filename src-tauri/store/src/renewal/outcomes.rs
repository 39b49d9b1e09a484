//! One answer for several outcomes.

use super::answer::{Reason, Rule, Standing, Status, Term};
use super::span::{Range, Span};
use super::standing::status_of;
use crate::values::Truth;

/// The standing that covers two outcomes.
pub(super) fn either(a: Standing, b: Standing) -> Standing {
    if a == b {
        return a;
    }
    let mut possible = a.possible;
    possible.extend(b.possible);
    possible.sort();
    possible.dedup();
    let mut unusable = a.unusable;
    unusable.extend(
        b.unusable
            .iter()
            .filter(|u| !unusable.contains(u))
            .copied()
            .collect::<Vec<_>>(),
    );
    let status = status_of(&possible);
    let rule = if a.reason.rule == b.reason.rule {
        a.reason.rule
    } else if status == Status::MayHaveEnded {
        Rule::EndUncertain
    } else {
        Rule::AmendmentUncertain
    };
    Standing {
        status,
        possible,
        reason: shared(rule, &a.reason, &b.reason),
        term: a.term.zip(b.term).map(|(a, b)| Term {
            number: a.number.min(b.number),
            number_latest: a.number_latest.zip(b.number_latest).map(|(a, b)| a.max(b)),
            first_day: Range::from(a.first_day)
                .cover(b.first_day.into())
                .recorded(),
            last_day: cover_or_never(a.last_day, b.last_day),
        }),
        last_day: cover_or_never(a.last_day, b.last_day),
        anniversary: cover_or_never(a.anniversary, b.anniversary),
        notice_by: cover_or_never(a.notice_by, b.notice_by),
        notice_passed: match (a.notice_passed, b.notice_passed) {
            (Some(a), Some(b)) if a == b => Some(a),
            (None, None) => None,
            _ => Some(Truth::May),
        },
        unusable,
        amendments: a.amendments,
    }
}

fn cover_or_never(a: Option<Span>, b: Option<Span>) -> Option<Span> {
    let range = |span: Option<Span>| span.map_or(Range::NEVER, Range::from);
    range(a).cover(range(b)).span()
}

/// The values two reasons have in common.
fn shared(rule: Rule, a: &Reason, b: &Reason) -> Reason {
    fn same<T: Copy + PartialEq>(a: Option<T>, b: Option<T>) -> Option<T> {
        a.filter(|_| a == b)
    }
    Reason {
        rule,
        signed_on: same(a.signed_on, b.signed_on),
        start: same(a.start, b.start),
        start_from: same(a.start_from, b.start_from),
        counted_from: same(a.counted_from, b.counted_from),
        first_term_months: same(a.first_term_months, b.first_term_months),
        ends_on: same(a.ends_on, b.ends_on),
        end_means: same(a.end_means, b.end_means),
        renewal: same(a.renewal, b.renewal),
        renewal_term_months: same(a.renewal_term_months, b.renewal_term_months),
        renewal_term_from: same(a.renewal_term_from, b.renewal_term_from),
        max_renewals: same(a.max_renewals, b.max_renewals),
        renewals_so_far: same(a.renewals_so_far, b.renewals_so_far),
        renewals_so_far_latest: same(a.renewals_so_far_latest, b.renewals_so_far_latest),
        notice_months: same(a.notice_months, b.notice_months),
        terminated_on: same(a.terminated_on, b.terminated_on),
        termination: same(a.termination, b.termination),
        dormant_since: same(a.dormant_since, b.dormant_since),
    }
}
