//! Tables: how days compare and sort.

use super::tests::{date, day};
use super::{Day, Truth};

#[test]
fn days_sort_by_earliest_then_latest_with_open_ends_outside() {
    let sorted = [
        "../2009",
        "/2009",
        "../2010",
        "-0044",
        "2009",
        "2010-01-01",
        "2010-01",
        "2010",
        "2010?",
        "2010/2017",
        "2010/",
        "2010/..",
        "2010-02",
        "2010-22",
        "2011",
        "Y12000",
        "Y170000002",
    ];
    let mut days: Vec<Day> = sorted.iter().rev().map(|edtf| day(edtf)).collect();
    days.sort();
    let texts: Vec<&str> = days.iter().map(Day::as_str).collect();
    assert_eq!(
        texts, sorted,
        "unknown starts first, open ends last, then the text"
    );
}

#[test]
fn comparisons_with_a_calendar_day_are_certain_or_may() {
    use Truth::{May, No, Yes};
    #[rustfmt::skip]
    let table = [
        // day, other, before, after, on or before, on or after
        ("2010", "2011-01-01", Yes, No, Yes, No),
        ("2010", "2010-12-31", May, No, Yes, May),
        ("2010", "2010-06-15", May, May, May, May),
        ("2010", "2010-01-01", No, May, May, Yes),
        ("2010", "2009-12-31", No, Yes, No, Yes),
        ("2010-05-07", "2010-05-07", No, No, Yes, Yes),
        ("2010/..", "2009-12-31", No, Yes, No, Yes),
        ("2010/..", "2030-01-01", May, May, May, May),
        ("../2017", "2018-01-01", Yes, No, Yes, No),
        ("../2017", "1000-01-01", May, May, May, May),
        ("Y170000002", "9999-12-31", No, Yes, No, Yes),
        ("Y-170000002", "0001-01-01", Yes, No, Yes, No),
    ];
    for (edtf, other, before, after, on_or_before, on_or_after) in table {
        let (known, other) = (day(edtf), date(other));
        assert_eq!(known.before(other), before, "{edtf} before {other}");
        assert_eq!(known.after(other), after, "{edtf} after {other}");
        assert_eq!(
            known.on_or_before(other),
            on_or_before,
            "{edtf} on or before {other}"
        );
        assert_eq!(
            known.on_or_after(other),
            on_or_after,
            "{edtf} on or after {other}"
        );
    }
}

#[test]
fn comparisons_of_two_uncertain_days_take_every_pair_into_account() {
    use Truth::{May, No, Yes};
    #[rustfmt::skip]
    let table = [
        ("2010", "2011", Yes),
        ("2011", "2010", No),
        ("2010", "2010", May),
        ("2010", "2010/2017", May),
        ("2010-01-01", "2010", May),
        ("2010-12-31", "2010", No),
        ("2010/..", "../2009", No),
        ("../2009", "2010/..", Yes),
        ("../2010", "2010/..", May),
    ];
    for (left, right, expected) in table {
        assert_eq!(
            day(left).before(&day(right)),
            expected,
            "{left} before {right}"
        );
    }
}

#[test]
fn a_window_and_a_year_hold_a_day_for_certain_or_may() {
    use Truth::{May, No, Yes};
    #[rustfmt::skip]
    let table = [
        ("2010", "2010-01-01", "2010-12-31", Yes),
        ("2010", "2010-01-01", "2010-12-30", May),
        ("2010", "2011-01-01", "2011-12-31", No),
        ("2010/2017", "2012-01-01", "2012-12-31", May),
        ("2010/..", "2000-01-01", "2009-12-31", No),
        ("2010/..", "2010-01-01", "2099-12-31", May),
        ("2005/2015", "2011-01-01", "2009-01-01", No),
    ];
    for (edtf, from, to, expected) in table {
        assert_eq!(
            day(edtf).within(date(from), date(to)),
            expected,
            "{edtf} within {from} and {to}"
        );
    }
    #[rustfmt::skip]
    let table = [
        ("2010-05-07", 2010, Yes),
        ("2010", 2010, Yes),
        ("2010", 2011, No),
        ("2020-24", 2020, May),
        ("2020-24", 2021, May),
        ("2020-24", 2022, No),
        ("2010/2017", 2012, May),
        ("2010/..", 2009, No),
        ("2010", i32::MAX, No),
        ("2010", i32::MIN, No),
        ("Y170000002", 170_000_002, May),
    ];
    for (edtf, year, expected) in table {
        assert_eq!(day(edtf).overlaps_year(year), expected, "{edtf} in {year}");
    }
}

#[test]
fn truths_combine_as_three_valued_logic_says() {
    use Truth::{May, No, Yes};
    for (left, right, both) in [
        (Yes, Yes, Yes),
        (Yes, May, May),
        (May, May, May),
        (No, May, No),
        (Yes, No, No),
    ] {
        assert_eq!(left.and(right), both, "{left:?} and {right:?}");
        assert_eq!(right.and(left), both, "and must not mind the order");
    }
    assert_eq!(
        [!Yes, !No, !May],
        [No, Yes, May],
        "negation turns certainty round and leaves may"
    );
    assert_eq!(
        [Yes, No, May].map(Truth::is_yes),
        [true, false, false],
        "only yes is yes"
    );
    assert_eq!(
        [Yes, No, May].map(Truth::is_possible),
        [true, false, true],
        "only no is impossible"
    );
}
