//! Tables: what is read, what is refused, and what is known of it.

use std::collections::HashSet;

use chrono::{Datelike, NaiveDate};

use super::{Bounds, Day, LONGEST, NotADay, Precision};

pub(super) fn day(edtf: &str) -> Day {
    Day::parse(edtf).unwrap_or_else(|why| panic!("{edtf:?} should be EDTF, but: {why}"))
}

pub(super) fn date(iso: &str) -> NaiveDate {
    iso.parse()
        .unwrap_or_else(|why| panic!("{iso:?} should be a date, but: {why}"))
}

fn bounds(earliest: &str, latest: &str) -> Bounds {
    let side = |iso: &str| (!iso.is_empty()).then(|| date(iso));
    Bounds {
        earliest: side(earliest),
        latest: side(latest),
    }
}

#[test]
fn every_edtf_string_is_printed_unchanged_and_has_the_bounds_of_what_it_can_be() {
    use Precision::{Century, Day as OneDay, Decade, Interval, Month, Season, Year};
    #[rustfmt::skip]
    let table = [
        ("2010", Year, "2010-01-01", "2010-12-31"),
        ("2010-04", Month, "2010-04-01", "2010-04-30"),
        ("2010-04-12", OneDay, "2010-04-12", "2010-04-12"),
        ("2004-02-29", OneDay, "2004-02-29", "2004-02-29"),
        ("2010-04-12T10:00:00", OneDay, "2010-04-12", "2010-04-12"),
        ("2010-04-12T23:20:30Z", OneDay, "2010-04-12", "2010-04-12"),
        ("2010-04-12T23:20:30-04:00", OneDay, "2010-04-12", "2010-04-12"),
        ("2010-04-12T23:20:30+05", OneDay, "2010-04-12", "2010-04-12"),
        ("2017?", Year, "2017-01-01", "2017-12-31"),
        ("2010~", Year, "2010-01-01", "2010-12-31"),
        ("2017%", Year, "2017-01-01", "2017-12-31"),
        ("2010-04-12?", OneDay, "2010-04-12", "2010-04-12"),
        ("201X", Decade, "2010-01-01", "2019-12-31"),
        ("201X~", Decade, "2010-01-01", "2019-12-31"),
        ("20XX", Century, "2000-01-01", "2099-12-31"),
        ("2004-XX", Month, "2004-01-01", "2004-12-31"),
        ("1985-04-XX", OneDay, "1985-04-01", "1985-04-30"),
        ("1985-XX-XX", OneDay, "1985-01-01", "1985-12-31"),
        ("2010/2017", Interval, "2010-01-01", "2017-12-31"),
        ("2010/..", Interval, "2010-01-01", ""),
        ("../2017", Interval, "", "2017-12-31"),
        ("/2017", Interval, "", "2017-12-31"),
        ("2010/", Interval, "2010-01-01", ""),
        ("2004-06~/2006-08?", Interval, "2004-06-01", "2006-08-31"),
        ("2010-05/2010", Interval, "2010-05-01", "2010-12-31"),
        ("2020-21/2021", Interval, "2020-03-01", "2021-12-31"),
        ("2020-21", Season, "2020-03-01", "2020-05-31"),
        ("2020-22", Season, "2020-06-01", "2020-08-31"),
        ("2020-23", Season, "2020-09-01", "2020-11-30"),
        ("2020-24", Season, "2020-12-01", "2021-02-28"),
        ("2023-24", Season, "2023-12-01", "2024-02-29"),
        ("-0044", Year, "-0044-01-01", "-0044-12-31"),
        ("-0044-03-15", OneDay, "-0044-03-15", "-0044-03-15"),
        ("0000", Year, "0000-01-01", "0000-12-31"),
        ("Y12000", Year, "+12000-01-01", "+12000-12-31"),
    ];
    for (edtf, precision, earliest, latest) in table {
        let known = day(edtf);
        assert_eq!(
            known.to_string(),
            edtf,
            "{edtf}: printing must change nothing"
        );
        assert_eq!(known.as_str(), edtf, "{edtf}: the string must be kept");
        assert_eq!(known.precision(), precision, "{edtf}: wrong precision");
        assert_eq!(
            known.bounds(),
            bounds(earliest, latest),
            "{edtf}: wrong bounds"
        );
    }
}

#[test]
fn what_is_not_edtf_of_level_0_or_1_is_refused_with_its_code() {
    use NotADay::{EndBeforeStart, NoSuchDay, NotUnderstood};
    #[rustfmt::skip]
    let table = [
        (NoSuchDay, &["2010-02-30", "2010-04-31", "1900-02-29", "2010-13", "2010-00", "2010-04-00",
            "2010-25", "-0001-02-29", "2010-02-30~", "2010-02-30T10:00:00Z", "2010-02-30/2011",
            "2010/2011-13"][..]),
        (EndBeforeStart, &["2017/2010", "2010-05-02/2010-05-01", "2010-06/2010-05", "2017?/2010~",
            "2010/-0044"]),
        (NotUnderstood, &["", " ", "garbage", "10", "201", "20100", "2010-4", "2010-04-1", "2010-04-12-01",
            " 2010", "2010 ", "20X0", "XX10", "XXXX", "2XXX", "201x", "199u", "2004-1X", "2004-XX-01",
            "201X-04", "-201X", "2017?~", "2017??", "?2017", "2004?-06-11", "2004-06-?11", "+2010", "-0000",
            "Y", "Y2010", "Y010000", "Y17E7", "Y99999999999999999999", "/", "..", "../..", "/..", "2010//2011",
            "2010/2011/2012", "201X/2020", "2004/2010-XX", "..2010/2017", "{2010,2012}", "[2010]", "1950S2",
            "2010-04-12T", "2010-04-12T25:00:00", "2010-04-12T10:00", "2010-04-12T10:00:00/2011", "2010-+1",
            "２０１０", "2010–2017", "2010\n", "\u{0}"]),
    ];
    for (why, texts) in table {
        for text in texts {
            assert_eq!(
                Day::parse(text).err(),
                Some(why),
                "{text:?} must be refused with this code"
            );
        }
    }
}

#[test]
fn texts_longer_than_a_hundred_characters_are_refused_at_once() {
    for piece in ["2", "X", "/", "Y1", "é", "2010 ", "?", "vers "] {
        let text = piece.repeat(1_000_000);
        assert_eq!(
            Day::parse(&text).err(),
            Some(NotADay::TooLong),
            "{piece:?} repeated must not be parsed"
        );
        assert_eq!(
            Day::read(&text).err(),
            Some(NotADay::TooLong),
            "{piece:?} repeated must not be read"
        );
    }
    let padded = |length: usize| format!("{:>length$}", "2010");
    assert_eq!(
        Day::read(&padded(LONGEST)),
        Ok(day("2010")),
        "a hundred characters are still read"
    );
    assert_eq!(
        Day::read(&padded(LONGEST + 1)).err(),
        Some(NotADay::TooLong),
        "one more is too long"
    );
}

#[test]
fn a_month_unknown_is_not_its_year() {
    let (month, year) = (day("2004-XX"), day("2004"));
    assert_eq!(month.bounds(), year.bounds(), "both can be any day of 2004");
    assert_ne!(month, year, "but one says that a month is meant");
    assert_eq!(
        HashSet::from([month, year]).len(),
        2,
        "and they are two keys"
    );
}

#[test]
fn qualifiers_are_told_and_widen_nothing() {
    let table = [
        ("2017", false, false),
        ("2017~", true, false),
        ("2017?", false, true),
        ("2017%", true, true),
        ("2004-06~/2006-08?", true, true),
        ("2004-06/2006-08?", false, true),
        ("2004-06~/..", true, false),
    ];
    for (edtf, approximate, uncertain) in table {
        assert_eq!(
            day(edtf).is_approximate(),
            approximate,
            "{edtf}: approximate?"
        );
        assert_eq!(day(edtf).is_uncertain(), uncertain, "{edtf}: uncertain?");
    }
    assert_eq!(
        day("2017%").bounds(),
        day("2017").bounds(),
        "nobody knows how far about reaches"
    );
}

#[test]
fn only_one_certain_calendar_day_is_an_exact_day() {
    for edtf in [
        "2010-04-12",
        "2010-04-12T10:00:00Z",
        "2010-04-12/2010-04-12",
    ] {
        assert_eq!(
            day(edtf).is_exact_day(),
            Some(date("2010-04-12")),
            "{edtf} is one certain day"
        );
    }
    for edtf in [
        "2010-04-12?",
        "2010-04-12~",
        "2010-04-XX",
        "2010-04",
        "2010",
        "2010/..",
        "../2010",
        "Y170000002",
    ] {
        assert_eq!(
            day(edtf).is_exact_day(),
            None,
            "{edtf} is not one certain day"
        );
    }
}

#[test]
fn every_date_from_1900_to_2100_round_trips() {
    let first = date("1900-01-01");
    for known in first.iter_days().take_while(|known| known.year() <= 2100) {
        let made = Day::from(known);
        assert_eq!(
            made.as_str(),
            known.to_string(),
            "{known}: written as ISO 8601 does"
        );
        assert_eq!(
            made.is_exact_day(),
            Some(known),
            "{known}: the same day comes back"
        );
        assert_eq!(
            day(made.as_str()).bounds(),
            made.bounds(),
            "{known}: parsing agrees with making"
        );
        let in_figures = known.format("%d/%m/%Y").to_string();
        assert_eq!(
            Day::read(&in_figures),
            Ok(made),
            "{in_figures}: day first, month second"
        );
    }
}

#[test]
fn dates_far_away_keep_what_edtf_can_say_of_them() {
    let far = [
        (-44, "-0044-03-15"),
        (0, "0000-03-15"),
        (9999, "9999-03-15"),
        (12_000, "Y12000"),
        (-12_000, "Y-12000"),
    ];
    for (year, edtf) in far {
        let made =
            Day::from(NaiveDate::from_ymd_opt(year, 3, 15).expect("15 March exists in every year"));
        assert_eq!(
            made.as_str(),
            edtf,
            "years beyond four digits have no months in EDTF"
        );
        assert_eq!(
            made.bounds(),
            day(edtf).bounds(),
            "{edtf}: parsing agrees with making"
        );
        assert_eq!(
            made.precision(),
            day(edtf).precision(),
            "{edtf}: parsing agrees with making"
        );
    }
    for end in [NaiveDate::MIN, NaiveDate::MAX] {
        let made = Day::from(end);
        assert_eq!(
            made.bounds(),
            day(made.as_str()).bounds(),
            "{end}: parsing agrees with making"
        );
    }
}

#[test]
fn on_the_wire_a_day_is_its_string_and_a_code_is_one_word() {
    let json = serde_json::to_string(&day("2004-06~/2006-08?")).expect("a string serialises");
    assert_eq!(json, "\"2004-06~/2006-08?\"", "nothing but the string");
    assert_eq!(
        serde_json::from_str::<Day>(&json).ok(),
        Some(day("2004-06~/2006-08?")),
        "and back"
    );
    let refused = serde_json::from_str::<Day>("\"2010-02-30\"").map_err(|why| why.to_string());
    assert!(
        refused.is_err_and(|why| why.contains("no_such_day")),
        "the code is the reason"
    );
    assert!(
        serde_json::from_str::<Day>("2010").is_err(),
        "a number is no day"
    );
    for why in [
        NotADay::NotUnderstood,
        NotADay::NoSuchDay,
        NotADay::EndBeforeStart,
        NotADay::TooLong,
    ] {
        let json = serde_json::to_string(&why).expect("a code serialises");
        assert_eq!(
            json,
            format!("\"{why}\""),
            "one code, printed and serialised alike"
        );
    }
}
