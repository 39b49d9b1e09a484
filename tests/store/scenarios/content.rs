//! Dates, zones and hostile texts.

use chrono::{NaiveDate, TimeZone as _};
use chrono_tz::TZ_VARIANTS;
use escale_store::values::{Day, Moment};
use escale_store::{Error, Question, Rule};
use escale_tests::{Chance, Desk, rules};
use serde_json::json;

/// Moments around every full hour of days on which clocks change somewhere, and some at random.
#[test]
fn scenario_66_a_moment_keeps_its_instant_its_zone_and_its_day_in_every_zone() {
    let mut chance = Chance::new(66, "moments");
    let mut walked = 0;
    for zone in TZ_VARIANTS {
        for _ in 0..20 {
            let millis = i64::try_from(chance.below(4_000_000_000)).expect("a number") * 1_000;
            let instant = chrono::Utc
                .timestamp_millis_opt(millis)
                .single()
                .expect("an instant");
            let there = instant.with_timezone(&zone);
            let offset = there.format("%:z").to_string();
            let offset_has_seconds =
                chrono::Offset::fix(there.offset()).local_minus_utc() % 60 != 0;
            let text = format!(
                "{}{offset}[{}]",
                there.format("%Y-%m-%dT%H:%M:%S"),
                zone.name()
            );
            if offset_has_seconds {
                // RFC 3339 has no seconds in offsets; such zones are given in UTC.
                let text = format!("{}[{}]", instant.format("%Y-%m-%dT%H:%M:%SZ"), zone.name());
                assert_eq!(
                    text.parse::<Moment>().map(Moment::millis),
                    Ok(millis),
                    "{text} is that instant"
                );
                continue;
            }
            let moment: Moment = text
                .parse()
                .unwrap_or_else(|_| panic!("{text} is a moment"));
            assert_eq!(moment.millis(), millis, "{text} keeps its instant");
            assert_eq!(
                moment.day(),
                there.date_naive(),
                "{text} is on the day people live there, not the day in UTC"
            );
            assert_eq!(moment.zone(), Some(zone.name()), "{text} keeps its zone");
            assert_eq!(
                moment.to_string(),
                text,
                "a moment is printed as it was given"
            );
            walked += 1;
        }
    }
    assert!(walked > 8_000, "all zones were walked: {walked}");
}

#[test]
fn scenario_66_a_day_is_the_same_day_whatever_zone_the_computer_is_in() {
    let mut chance = Chance::new(66, "days");
    for _ in 0..20_000 {
        let days = i32::try_from(chance.below(146_097)).expect("a number");
        let date = NaiveDate::from_num_days_from_ce_opt(657_438 + days).expect("a date");
        let day = Day::from(date);
        assert_eq!(day.as_str(), date.to_string(), "a day is kept as written");
        assert_eq!(day.is_exact_day(), Some(date), "and is that day");
        assert_eq!(
            (day.bounds().earliest, day.bounds().latest),
            (Some(date), Some(date)),
            "from its start to its end"
        );
    }
    let mut desk = Desk::new("Claire", 1);
    let id = desk.create(
        "mission",
        json!({ "title": "Forum", "starts_on": "2026-03-29", "ends_on": "2026-10-25" }),
    );
    desk.opens();
    assert_eq!(
        desk.value(id, "starts_on"),
        json!("2026-03-29"),
        "no midnight of any zone moves it"
    );
    let found = desk.lists("mission", &["starts_on=2026-03-29"], None, false);
    assert_eq!(found.total, 1, "and it is found on its day");
}

#[test]
fn scenario_66_moments_in_a_record_keep_the_zone_of_the_place() {
    let mut desk = Desk::new("Claire", 1);
    let mission = desk.create("mission", json!({ "title": "Forum" }));
    for zone in TZ_VARIANTS.iter().step_by(37) {
        let local = format!("2026-09-14T12:30:00[{}]", zone.name());
        let stop = desk.create(
            "stop",
            json!({ "mission": mission.to_string(), "arrives": local }),
        );
        let shown = desk.value(stop, "arrives");
        let shown = shown.as_str().expect("a moment is text");
        assert!(
            shown.starts_with("2026-09-14T12:30:00")
                && shown.ends_with(&format!("[{}]", zone.name())),
            "{local} became {shown}"
        );
    }
    desk.is_sound();
}

#[test]
fn scenario_78_control_characters_are_refused_with_their_rule_and_the_rest_is_kept_letter_by_letter()
 {
    let mut desk = Desk::new("Claire", 1);
    for (text, rule) in [
        ("a\0b", Rule::ControlCharacter),
        ("a\u{7}b", Rule::ControlCharacter),
        ("a\u{1b}[0m", Rule::ControlCharacter),
        ("a\nb", Rule::NotOneLine),
        ("a\u{2028}b", Rule::NotOneLine),
    ] {
        let refused = desk.try_create("partner", &json!({ "name": text }));
        assert_eq!(
            rules(&refused),
            [("name".to_owned(), rule)],
            "{text:?} in one line"
        );
    }
    let refused = desk.try_create("partner", &json!({ "name": "A", "description": "a\0b" }));
    assert_eq!(
        rules(&refused),
        [("description".to_owned(), Rule::ControlCharacter)],
        "a NUL in a long text"
    );
    for text in [
        "\u{feff}BOM",
        "שלום \u{202e}evil\u{202c}",
        "👩\u{200d}🚀",
        "a\u{300}\u{301}\u{302}",
        "\u{fffd}",
        "ﬀ ﷺ",
        "\u{10ffff}",
        "''; DROP TABLE doc; --",
        "%s%n",
        "<script>alert(1)</script>",
        "=1+1",
    ] {
        let id = desk.create("partner", json!({ "name": text, "acronym": text }));
        assert_eq!(
            desk.value(id, "name"),
            json!(text.trim()),
            "{text:?} is kept as it is"
        );
        desk.opens();
        assert_eq!(
            desk.value(id, "acronym"),
            json!(text.trim()),
            "{text:?} is kept as it is after a restart"
        );
        let question = Question {
            words: text.to_owned(),
            limit: 5,
            ..Question::default()
        };
        let answered = desk.store().read().search(&question, desk.today());
        assert!(
            matches!(answered, Ok(_) | Err(Error::Invalid(_))),
            "searching for {text:?} ends in an answer: {answered:?}"
        );
    }
    desk.is_sound();
}

#[test]
fn scenario_78_a_text_of_a_million_combining_marks_is_kept_or_refused_but_never_the_end() {
    let mut desk = Desk::new("Claire", 1);
    let marks = format!("a{}", "\u{301}".repeat(1_000_000));
    let refused = desk.try_create("partner", &json!({ "name": "A", "description": marks }));
    assert_eq!(
        rules(&refused),
        [("description".to_owned(), Rule::TooLong)],
        "more than a million characters is too long"
    );
    let marks = format!("a{}", "\u{301}".repeat(200_000));
    let id = desk.create("partner", json!({ "name": "A", "description": marks }));
    assert_eq!(
        desk.value(id, "description")
            .as_str()
            .map(|text| text.chars().count()),
        Some(200_001),
        "every mark is kept"
    );
    let refused = desk.try_create("partner", &json!({ "name": marks }));
    assert_eq!(
        rules(&refused),
        [("name".to_owned(), Rule::TooLong)],
        "a title has a limit"
    );
    let _ = desk.finds("a");
    desk.is_sound();
}
