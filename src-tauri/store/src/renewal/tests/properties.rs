//! The arithmetic against the slow model, over every possible day of uncertain
//! dates.

use super::oracle::{Outcome, World, moved, outcome};
use super::random::{check, days, each, each_or_none, papers, todays};
use super::*;
use chrono::Days;
use proptest::prelude::*;

use super::super::months::{first_reaching_past, last_reaching, minus, plus};

/// Every world of the paper that does not contradict itself.
fn worlds(paper: &Paper, means: Option<EndMeans>) -> Vec<World> {
    let starts = each(paper.in_force_on.or(paper.signed_on).expect("a start"));
    let ends = each_or_none(paper.ends_on.filter(|_| means.is_some()));
    let stops = each_or_none(paper.terminated_on);
    let abandoned = stops
        .iter()
        .flatten()
        .max()
        .is_some_and(|latest| *latest <= starts[0]);
    let signatures = each_or_none(paper.signed_on.filter(|_| paper.in_force_on.is_some()));
    let mut found = Vec::new();
    for &start in &starts {
        let signatures = if paper.in_force_on.is_some() {
            signatures.clone()
        } else {
            vec![Some(start)]
        };
        for &end in ends.iter().filter(|end| end.is_none_or(|end| end >= start)) {
            for &terminated in stops
                .iter()
                .filter(|out| abandoned || out.is_none_or(|out| out > start))
            {
                for &dormant in &each_or_none(paper.dormant_since) {
                    for &signed in &signatures {
                        found.push(World {
                            start,
                            signed,
                            end,
                            terminated,
                            dormant,
                        });
                    }
                }
            }
        }
    }
    found
}

/// The cover of what the worlds give; a missing day is later than any.
fn cover(outcomes: &[Outcome], pick: impl Fn(&Outcome) -> Option<NaiveDate>) -> Option<Span> {
    let earliest = outcomes.iter().filter_map(&pick).min()?;
    let never = outcomes.iter().any(|outcome| pick(outcome).is_none());
    let latest = outcomes.iter().filter_map(&pick).max().filter(|_| !never);
    Some(Span::between(Some(earliest), latest).expect("forwards"))
}

#[test]
fn a_standing_covers_exactly_every_possible_day_of_uncertain_dates() {
    check(400, (papers(), todays()), |(paper, today)| {
        let answer = standing(&paper, today);
        let means = answer.reason.end_means;
        let worlds = worlds(&paper, means);
        if worlds.is_empty() {
            assert!(
                answer
                    .unusable
                    .iter()
                    .any(|u| u.why == WhyUnusable::BeforeStart),
                "a contradiction is told"
            );
            return;
        }
        let outcomes: Vec<Outcome> = worlds
            .iter()
            .map(|world| outcome(&paper, means, *world, today))
            .collect();
        let mut possible: Vec<Status> = outcomes.iter().map(|outcome| outcome.status).collect();
        possible.sort();
        possible.dedup();
        let mut told = answer.possible.clone();
        told.sort();
        assert_eq!(
            told, possible,
            "every possible status and no other, on {today}: {answer:?}"
        );
        let abandoned = outcomes
            .iter()
            .all(|o| o.whole_last_day.is_some_and(|last| last < o.first_day));
        if abandoned {
            assert_eq!(answer.term, None, "what never began has no term");
            return;
        }
        let term = answer.term.expect("every length is known");
        let numbers = outcomes.iter().map(|outcome| outcome.number);
        assert_eq!(
            (Some(term.number), term.number_latest),
            (numbers.clone().min(), numbers.max()),
            "the term's number, on {today}: {answer:?}"
        );
        assert_eq!(
            Some(term.first_day),
            cover(&outcomes, |o| Some(o.first_day)),
            "first day, on {today}: {answer:?}"
        );
        assert_eq!(
            term.last_day,
            cover(&outcomes, |o| o.last_day),
            "last day, on {today}: {answer:?}"
        );
        assert_eq!(
            answer.anniversary,
            cover(&outcomes, |o| o.anniversary),
            "anniversary, on {today}: {answer:?}"
        );
        assert_eq!(
            answer.notice_by,
            cover(&outcomes, |o| o.notice_by),
            "notice, on {today}: {answer:?}"
        );
        assert_eq!(
            answer.last_day,
            cover(&outcomes, |o| o.whole_last_day),
            "whole end, on {today}: {answer:?}"
        );
        if let Some(by) = answer.notice_by {
            assert_eq!(
                answer.notice_passed,
                Some(by.is_before(today)),
                "notice passed, on {today}: {answer:?}"
            );
        }
    });
}

#[test]
fn an_exact_paper_is_never_uncertain() {
    let exact = papers().prop_map(|paper| {
        let first = |span: Option<Span>| span.and_then(Span::earliest).map(Span::from);
        Paper {
            signed_on: first(paper.signed_on),
            in_force_on: first(paper.in_force_on),
            ends_on: first(paper.ends_on),
            terminated_on: first(paper.terminated_on),
            dormant_since: first(paper.dormant_since),
            ..paper
        }
    });
    check(500, (exact, days()), |(paper, today)| {
        let answer = standing(&paper, today);
        if answer.unusable.is_empty() {
            assert_eq!(
                answer.possible,
                [answer.status],
                "one status on {today}: {answer:?}"
            );
            assert!(
                answer.notice_by.is_none_or(|by| by.day().is_some()),
                "one deadline on {today}: {answer:?}"
            );
        }
    });
}

#[test]
fn months_added_keep_the_order_of_days_and_their_inverse_is_exact() {
    check(3000, (days(), 0u32..500), |(from, months)| {
        let n = u64::from(months);
        assert_eq!(
            plus(from, n),
            moved(from, months.into()),
            "{from} + {months}"
        );
        assert_eq!(
            minus(from, months),
            moved(from, -i64::from(months)),
            "{from} - {months}"
        );
        let next = from.succ_opt().expect("a test day has a morrow");
        assert!(
            plus(from, n) <= plus(next, n),
            "{from} + {months} keeps the order"
        );
        let past = first_reaching_past(from, n);
        assert!(plus(past, n) > from, "{past} + {months} is past {from}");
        let last = last_reaching(from, n);
        assert!(
            plus(last, n) <= from,
            "{last} + {months} is not past {from}"
        );
        assert_eq!(last.succ_opt(), Some(past), "no day between");
    });
}

#[test]
fn notice_given_on_the_deadline_never_runs_past_the_anniversary() {
    check(
        2000,
        (days(), 1u32..60, 0u32..24),
        |(start, term, notice)| {
            let anniversary = plus(start, term.into());
            let by = minus(anniversary, notice);
            assert!(
                plus(by, notice.into()) <= anniversary,
                "{by} + {notice} months from {start}"
            );
            if notice <= term {
                let unclamped = plus(start, u64::from(term - notice));
                assert!(
                    by <= unclamped,
                    "never later than counting from the start itself"
                );
            }
        },
    );
}

#[test]
fn upcoming_events_of_exact_dates_are_those_of_walking_the_days() {
    let values = (
        days(),
        1i64..30,
        1i64..30,
        0i64..7,
        proptest::option::of(0i64..4),
        0u64..1500,
        0u64..900,
    );
    check(
        60,
        values,
        |(start, first, every, notice, max, after, long)| {
            let paper = Paper {
                in_force_on: Some(start.into()),
                first_term_months: Some(first),
                renewal: Some(Renewal::Tacit),
                renewal_term_months: Some(every),
                notice_months: Some(notice),
                max_renewals: max,
                ..Paper::default()
            };
            let from = start + Days::new(after);
            let until = from + Days::new(long);
            let found = |code| -> Vec<NaiveDate> {
                upcoming(&paper, from, until)
                    .iter()
                    .filter(|e| e.code == code)
                    .filter_map(|e| e.on.day())
                    .collect()
            };
            // A renewal is a day whose term differs from that of the day before.
            let number = |today| standing(&paper, today).term.map(|term| term.number);
            let renewals: Vec<NaiveDate> = from
                .iter_days()
                .take_while(|d| *d <= until)
                .filter(|d| *d > start && number(*d) != number(d.pred_opt().expect("an eve")))
                .collect();
            assert_eq!(
                found(UpcomingCode::TacitRenewal),
                renewals,
                "renewals of {paper:?}"
            );
            let ends: Vec<NaiveDate> = from
                .iter_days()
                .take_while(|d| *d <= until)
                .filter(|d| {
                    standing(&paper, *d).status == Status::InForce
                        && standing(&paper, d.succ_opt().expect("a morrow")).status == Status::Ended
                })
                .collect();
            assert_eq!(found(UpcomingCode::Expiry), ends, "the end of {paper:?}");
            let count = max.unwrap_or(2000 / every);
            let deadlines: Vec<NaiveDate> = (0..count)
                .map(|k| moved(moved(start, first + k * every), -notice))
                .filter(|by| (from..=until).contains(by))
                .collect();
            assert_eq!(
                found(UpcomingCode::NoticeDeadline),
                deadlines,
                "deadlines of {paper:?}"
            );
        },
    );
}
