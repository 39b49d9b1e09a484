//! Random papers and days for the properties. A failing case prints its values
//! and its seed; `PROPTEST_RNG_SEED=<seed>` replays the run.

use super::oracle::moved;
use super::*;
use chrono::Days;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Runs a property over random values with a seed that is printed, taken from
/// the environment when given there.
#[expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test's seed comes from outside and is printed"
)]
pub(super) fn check<S: Strategy>(cases: u32, values: S, property: impl Fn(S::Value))
where
    S::Value: std::fmt::Debug,
{
    let seed: u64 = std::env::var("PROPTEST_RNG_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
        .unwrap_or_else(rand_seed);
    println!("replay with PROPTEST_RNG_SEED={seed}");
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let result = TestRunner::new_with_rng(config, rng).run(&values, |value| {
        property(value);
        Ok(())
    });
    if let Err(failure) = result {
        panic!("PROPTEST_RNG_SEED={seed}: {failure}");
    }
}

/// A seed that differs from run to run.
fn rand_seed() -> u64 {
    use std::hash::{BuildHasher, Hasher};
    std::hash::RandomState::new().build_hasher().finish()
}

/// Days a few months apart, give or take some days, so that dates meet and cross
/// the terms' ends; sometimes any day, month ends and leap days among them.
pub(super) fn days() -> impl Strategy<Value = NaiveDate> {
    let any = (0u64..2200).prop_map(|n| day("2010-01-01") + Days::new(n));
    let meeting = (0i64..8, 0u64..9)
        .prop_map(|(halves, n)| moved(day("2011-08-31"), 6 * halves) - Days::new(4) + Days::new(n));
    prop_oneof![1 => any, 4 => meeting]
}

/// Days to ask about: the same and later.
pub(super) fn todays() -> impl Strategy<Value = NaiveDate> {
    let any = (0u64..4000).prop_map(|n| day("2009-06-01") + Days::new(n));
    prop_oneof![1 => any, 2 => days()]
}

/// A span and the days in it.
pub(super) fn spans(widest: u64) -> impl Strategy<Value = Span> {
    let width = prop_oneof![3 => Just(0), 2 => 0..=widest.min(3), 1 => 0..=widest];
    (days(), width).prop_map(|(first, width)| {
        Span::between(Some(first), Some(first + Days::new(width))).expect("forwards")
    })
}

pub(super) fn papers() -> impl Strategy<Value = Paper> {
    let months = || prop_oneof![Just(1), Just(6), Just(12), Just(36), 1i64..40];
    let renewal = prop_oneof![
        1 => Just(None),
        1 => Just(Some(Renewal::None)),
        1 => Just(Some(Renewal::Express)),
        5 => Just(Some(Renewal::Tacit)),
    ];
    let lengths = (
        proptest::option::weighted(0.8, months()),
        proptest::option::weighted(0.9, months()),
        proptest::option::weighted(0.3, 0i64..4),
        proptest::option::weighted(0.7, 0i64..8),
    );
    let dates = (
        spans(380),
        proptest::option::of(spans(5)),
        proptest::option::weighted(0.4, spans(6)),
        proptest::option::weighted(0.3, spans(6)),
        proptest::option::weighted(0.2, spans(3)),
        any::<bool>(),
    );
    (lengths, dates, renewal).prop_map(|((first, every, max, notice), dates, renewal)| {
        let (start, signed_on, ends_on, terminated_on, dormant_since, by_signature) = dates;
        Paper {
            signed_on: if by_signature { Some(start) } else { signed_on },
            in_force_on: (!by_signature).then_some(start),
            first_term_months: first,
            ends_on,
            renewal,
            renewal_term_months: every.or(if first.is_none() { Some(12) } else { None }),
            max_renewals: max,
            notice_months: notice,
            terminated_on,
            dormant_since,
        }
    })
}

pub(super) fn each(span: Span) -> Vec<NaiveDate> {
    let (first, last) = span
        .earliest()
        .zip(span.latest())
        .expect("bounded in these tests");
    first.iter_days().take_while(|day| *day <= last).collect()
}

pub(super) fn each_or_none(span: Option<Span>) -> Vec<Option<NaiveDate>> {
    span.map_or(vec![None], |span| {
        each(span).into_iter().map(Some).collect()
    })
}
