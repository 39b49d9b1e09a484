//! Amended terms against each exact way their uncertain dates may be.

use super::random::{check, days, each, papers, spans, todays};
use super::*;
use proptest::prelude::*;

fn amendments() -> impl Strategy<Value = Vec<Amendment>> {
    let change = (
        proptest::option::weighted(0.4, days()),
        proptest::option::weighted(
            0.3,
            prop_oneof![
                Just(Renewal::None),
                Just(Renewal::Express),
                Just(Renewal::Tacit)
            ],
        ),
        proptest::option::weighted(0.3, 1i64..30),
        proptest::option::weighted(0.3, 0i64..6),
        proptest::option::weighted(0.3, 0i64..8),
        proptest::option::weighted(0.1, days()),
    );
    let one = (spans(6), change).prop_map(|(signed_on, change)| {
        let (ends_on, renewal, every, max_renewals, notice_months, terminated_on) = change;
        Amendment {
            number: None,
            paper: Paper {
                signed_on: Some(signed_on),
                ends_on: ends_on.map(Span::from),
                renewal,
                renewal_term_months: every,
                max_renewals,
                notice_months,
                terminated_on: terminated_on.map(Span::from),
                ..Paper::default()
            },
        }
    });
    // Numbered, so that an uncertain date leaves their order certain.
    proptest::collection::vec(one, 1..3).prop_map(|mut all| {
        for (amendment, number) in all.iter_mut().zip(1..) {
            amendment.number = Some(number);
        }
        all
    })
}

/// Every choice of one day for each span given.
fn choices(spans: &[Span]) -> Vec<Vec<NaiveDate>> {
    spans.iter().fold(vec![Vec::new()], |so_far, span| {
        let longer = |chosen: &Vec<NaiveDate>| {
            let chosen = chosen.clone();
            each(*span)
                .into_iter()
                .map(move |day| [chosen.clone(), vec![day]].concat())
        };
        so_far.iter().flat_map(longer).collect()
    })
}

#[test]
fn amended_terms_cover_every_exact_outcome() {
    let parents = (papers(), spans(20)).prop_map(|(paper, start)| Paper {
        // What an end means is settled on the paper as a whole, so only one of
        // the two ways to end a first term is given.
        ends_on: paper
            .ends_on
            .and_then(Span::earliest)
            .map(Span::from)
            .filter(|_| paper.first_term_months.is_none()),
        signed_on: None,
        in_force_on: Some(start),
        terminated_on: None,
        ..paper
    });
    let inside = |outer: Option<Span>, inner: Option<Span>| {
        let Some(inner) = inner else {
            return outer.is_none_or(|outer| outer.latest().is_none());
        };
        outer.is_some_and(|outer| {
            outer
                .earliest()
                .is_none_or(|day| inner.earliest().is_some_and(|inner| day <= inner))
                && outer
                    .latest()
                    .is_none_or(|day| inner.latest().is_some_and(|inner| inner <= day))
        })
    };
    check(
        1500,
        (parents, amendments(), todays()),
        |(parent, amendments, today)| {
            let answer = standing_amended(&parent, &amendments, today);
            let mut uncertain = vec![parent.in_force_on.expect("a start")];
            uncertain.extend(
                amendments
                    .iter()
                    .filter_map(|amendment| amendment.paper.signed_on),
            );
            for chosen in choices(&uncertain) {
                let exact_parent = Paper {
                    in_force_on: Some(chosen[0].into()),
                    ..parent.clone()
                };
                let exact: Vec<Amendment> = amendments
                    .iter()
                    .zip(&chosen[1..])
                    .map(|(amendment, day)| Amendment {
                        paper: Paper {
                            signed_on: Some((*day).into()),
                            ..amendment.paper.clone()
                        },
                        ..amendment.clone()
                    })
                    .collect();
                // Days by which it never began, or ended before, are left out beside
                // days by which it ran.
                let never_ran = exact
                    .iter()
                    .map(|a| &a.paper)
                    .chain([&parent])
                    .any(|paper| {
                        let out = paper.terminated_on.and_then(Span::day);
                        let end = paper.ends_on.and_then(Span::day);
                        out.is_some_and(|out| out <= chosen[0])
                            || end.is_some_and(|end| end < chosen[0])
                    });
                if never_ran {
                    continue;
                }
                let one = standing_amended(&exact_parent, &exact, today);
                if !one.unusable.is_empty() || !answer.unusable.is_empty() {
                    continue;
                }
                assert!(
                    one.possible
                        .iter()
                        .all(|status| answer.possible.contains(status)),
                    "{chosen:?} on {today}: {one:?} in {answer:?}"
                );
                assert!(
                    inside(answer.last_day, one.last_day),
                    "end of {chosen:?} on {today}: {one:?} in {answer:?}"
                );
                let last = |standing: &Standing| standing.term.and_then(|term| term.last_day);
                assert!(
                    answer.term.is_none() || inside(last(&answer), last(&one)),
                    "term of {chosen:?} on {today}: {one:?} in {answer:?}"
                );
            }
        },
    );
}
