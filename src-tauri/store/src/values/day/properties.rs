//! Laws that hold for any day. A failing run prints the case made small and the line
//! `cc <seed>`; put into the `proptest-regressions` file that is named beside it, that line is
//! replayed first on every later run. `PROPTEST_CASES=100000` searches longer.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::{Bounds, Day, NotADay, Truth};

fn calendar_day() -> impl Strategy<Value = String> {
    (0..=9999_i32, 1..=366_u32).prop_filter_map(
        "a common year has no day 366",
        |(year, ordinal)| {
            NaiveDate::from_yo_opt(year, ordinal).map(|date| date.format("%Y-%m-%d").to_string())
        },
    )
}

/// A date of level 0, or negative, or a season: what may stand within an interval. Boxed, since three
/// generators side by side do not fit on the stack of a test.
fn plain_date() -> BoxedStrategy<String> {
    prop_oneof![
        calendar_day(),
        "[0-9]{4}",
        "[0-9]{4}-(0[1-9]|1[0-2])",
        "[0-9]{4}-2[1-4]",
        "-[0-9]{3}[1-9]",
        "-[0-9]{3}[1-9]-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?",
        "Y-?[1-9][0-9]{4,17}",
    ]
    .boxed()
}

fn qualified(date: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (date, prop_oneof!["", "\\?", "~", "%"]).prop_map(|(date, qualifier)| date + &qualifier)
}

fn masked_date() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{3}X",
        "[0-9]{2}XX",
        "[0-9]{4}-XX",
        "[0-9]{4}-XX-XX",
        "[0-9]{4}-(0[1-9]|1[0-2])-XX"
    ]
}

fn date_time() -> impl Strategy<Value = String> {
    let time = "T([01][0-9]|2[0-3])(:[0-5][0-9]){2}(Z|[+-](0[1-9]|1[0-3])(:[0-5][0-9])?)?";
    (calendar_day(), time).prop_map(|(date, time)| date + &time)
}

/// Two ends in the order in which they make an interval; of one that ends before it starts the ends
/// are changed round.
fn interval() -> impl Strategy<Value = String> {
    let end = || qualified(plain_date());
    let closed = (end(), end()).prop_map(|(one, other)| {
        let forth = format!("{one}/{other}");
        if Day::parse(&forth) == Err(NotADay::EndBeforeStart) {
            format!("{other}/{one}")
        } else {
            forth
        }
    });
    let open_end =
        (end(), prop_oneof!["", "\\.\\."]).prop_map(|(start, end)| format!("{start}/{end}"));
    let open_start =
        (prop_oneof!["", "\\.\\."], end()).prop_map(|(start, end)| format!("{start}/{end}"));
    prop_oneof![2 => closed, 1 => open_end, 1 => open_start]
}

fn edtf() -> BoxedStrategy<String> {
    prop_oneof![3 => qualified(plain_date()), 2 => qualified(masked_date()), 1 => date_time(), 3 => interval()].boxed()
}

fn day() -> impl Strategy<Value = Day> {
    edtf().prop_map(|text| {
        Day::parse(&text).unwrap_or_else(|why| panic!("generated {text:?}: {why}"))
    })
}

/// Texts made of the pieces that dates are made of, most of them wrong.
fn wording() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[0-9]{1,4}",
        "(vers|circa|c\\.|~|depuis|since|desde|jusqu'en|hasta|from|to|entre|et|y|de|à|du|au|del|al|the|le|l'|d')",
        "(mai|May|mayo|août|sept\\.|été|spring|otoño|années|años|1er|7th|90s|2010s|2010|2017|1985)",
        "[-/.?~%X,'–’ \u{a0}\u{202f}]",
    ];
    let between = prop_oneof![3 => Just(" "), 1 => Just("")];
    prop::collection::vec((piece, between), 0..8).prop_map(|pieces| {
        pieces
            .into_iter()
            .map(|(piece, between)| piece + between)
            .collect()
    })
}

/// Bounds within a month or open, few enough to try every day they hold.
fn small_bounds() -> impl Strategy<Value = Bounds> {
    let side = || prop_oneof![4 => (0..20_u64).prop_map(Some), 1 => Just(None)];
    (side(), side()).prop_map(|(one, other)| match (one, other) {
        (Some(one), Some(other)) => span(Some(one.min(other)), Some(one.max(other))),
        _ => span(one, other),
    })
}

fn nth(number: u64) -> NaiveDate {
    NaiveDate::default() + Days::new(number + 100)
}

fn span(earliest: Option<u64>, latest: Option<u64>) -> Bounds {
    Bounds {
        earliest: earliest.map(nth),
        latest: latest.map(nth),
    }
}

/// Every day the bounds hold; for an open side, days beyond all that closed sides reach.
fn days(bounds: Bounds) -> Vec<NaiveDate> {
    let first = bounds.earliest.unwrap_or(nth(0) - Days::new(5));
    let last = bounds.latest.unwrap_or(nth(25));
    first.iter_days().take_while(|day| *day <= last).collect()
}

/// The answer found by trying: yes if all hold, no if none does.
fn tried(mut outcomes: impl Iterator<Item = bool>) -> Truth {
    let first = outcomes.next().expect("there is always a day to try");
    match (first, outcomes.any(|outcome| outcome != first)) {
        (true, false) => Truth::Yes,
        (false, false) => Truth::No,
        (_, true) => Truth::May,
    }
}

proptest! {
    #[test]
    fn every_edtf_string_is_kept_printed_and_sent_unchanged(text in edtf()) {
        let day: Day = text.parse().map_err(|why: NotADay| TestCaseError::fail(format!("{text:?}: {why}")))?;
        prop_assert_eq!(day.to_string(), text.as_str(), "printing must change nothing");
        let json = serde_json::to_string(&day).expect("a string serialises");
        prop_assert_eq!(&json, &format!("\"{text}\""), "JSON must be the string");
        prop_assert_eq!(serde_json::from_str::<Day>(&json).ok(), Some(day.clone()), "and come back");
        prop_assert_eq!(Day::read(&text), Ok(day), "a person may type EDTF");
    }

    #[test]
    fn the_earliest_day_is_never_after_the_latest(day in day()) {
        let Bounds { earliest, latest } = day.bounds();
        if let (Some(earliest), Some(latest)) = (earliest, latest) {
            prop_assert!(earliest <= latest, "{:?}: {} after {}", day, earliest, latest);
        }
        prop_assert!(earliest.is_some() || latest.is_some() || day.as_str().contains(['Y', '/']), "{:?}: open on both sides", day);
    }

    #[test]
    fn comparisons_are_consistent_with_each_other(one in day(), other in day()) {
        prop_assert_eq!(one.before(&other), !one.on_or_after(&other), "before negates on or after");
        prop_assert_eq!(one.after(&other), !one.on_or_before(&other), "after negates on or before");
        prop_assert_eq!(one.before(&other), other.after(&one), "before is after, seen from the other side");
        prop_assert!(one.before(&other).and(one.after(&other)) != Truth::Yes, "never both before and after");
        let both_may = one.before(&other) == Truth::May && one.on_or_after(&other) != Truth::May;
        prop_assert!(!both_may, "may of the one is may of its negation");
        if one.before(&other) == Truth::Yes {
            prop_assert!(one < other, "what is certainly before sorts before");
        }
    }

    #[test]
    fn answers_are_those_of_every_possible_pair_of_days(one in small_bounds(), other in small_bounds()) {
        let pairs = || days(one).into_iter().flat_map(|ours| days(other).into_iter().map(move |theirs| (ours, theirs)));
        prop_assert_eq!(one.before(other), tried(pairs().map(|(ours, theirs)| ours < theirs)), "before");
        prop_assert_eq!(one.after(other), tried(pairs().map(|(ours, theirs)| ours > theirs)), "after");
        prop_assert_eq!(one.on_or_before(other), tried(pairs().map(|(ours, theirs)| ours <= theirs)), "on or before");
        prop_assert_eq!(one.on_or_after(other), tried(pairs().map(|(ours, theirs)| ours >= theirs)), "on or after");
    }

    #[test]
    fn a_window_answers_for_every_day_it_may_hold(day in small_bounds(), from in 0..20_u64, to in 0..20_u64) {
        let (from, to) = (nth(from), nth(to));
        let outcomes = days(day).into_iter().map(|day| from <= day && day <= to);
        prop_assert_eq!(day.within(from, to), tried(outcomes), "{:?} within {} and {}", day, from, to);
    }

    #[test]
    fn order_is_total_and_agrees_with_equality(one in day(), other in day(), third in day()) {
        prop_assert_eq!(one.cmp(&other), other.cmp(&one).reverse(), "turning round reverses");
        prop_assert_eq!(one == other, one.cmp(&other).is_eq(), "equal only when the same string");
        let mut three = [one, other, third];
        three.sort();
        prop_assert!(three[0] <= three[2], "the order is transitive: {:?}", three);
    }

    #[test]
    fn nothing_typed_makes_it_panic_and_what_is_read_is_edtf(text in any::<String>()) {
        let _ = Day::parse(&text);
        if let Ok(day) = Day::read(&text) {
            prop_assert_eq!(Day::parse(day.as_str()), Ok(day.clone()), "{:?}: reading gives EDTF", text);
        }
    }

    #[test]
    fn nothing_like_edtf_makes_it_panic(text in "[-0-9XY/.~?%TZ:+ES{},]{0,30}") {
        if let Ok(day) = Day::parse(&text) {
            prop_assert_eq!(day.as_str(), text, "what is accepted is kept");
        }
    }

    #[test]
    fn reading_again_what_was_read_changes_nothing(text in wording()) {
        if let Ok(day) = Day::read(&text) {
            prop_assert_eq!(Day::parse(day.as_str()), Ok(day.clone()), "{:?}: reading gives EDTF", text);
            prop_assert_eq!(Day::read(day.as_str()), Ok(day.clone()), "{:?}: and EDTF is read as itself", text);
        }
    }
}
