//! Limits of what can be written, and every rule that bad input can break.

use std::collections::BTreeSet;

use escale_store::values::{MEMBERS_MAX, PROSE_MAX, TEXT_MAX};
use escale_store::{Error, Heads, QUESTION_MAX, Question, Rule, Writing};
use escale_tests::{Desk, rules};
use serde_json::{Value as Json, json};

/// A record's input, the field it is refused for, and the rule.
pub fn refusals() -> Vec<(&'static str, Json, &'static str, Rule)> {
    let long = "x".repeat(TEXT_MAX + 1);
    let many: Vec<String> = (0..=MEMBERS_MAX)
        .map(|number| format!("t{number}"))
        .collect();
    vec![
        ("partner", json!({}), "name", Rule::Required),
        ("partner", json!({ "name": "  " }), "name", Rule::Required),
        (
            "partner",
            json!({ "name": "A", "nmae": "B" }),
            "nmae",
            Rule::UnknownField,
        ),
        (
            "spaceship",
            json!({ "name": "A" }),
            "kind",
            Rule::UnknownKind,
        ),
        (
            "view",
            json!({ "name": "A", "of_kind": "spaceship" }),
            "of_kind",
            Rule::UnknownKind,
        ),
        ("partner", json!({ "name": 7 }), "name", Rule::NotText),
        (
            "partner",
            json!({ "name": "A\nB" }),
            "name",
            Rule::NotOneLine,
        ),
        (
            "partner",
            json!({ "name": "A\u{8}B" }),
            "name",
            Rule::ControlCharacter,
        ),
        ("partner", json!({ "name": long }), "name", Rule::TooLong),
        (
            "theme",
            json!({ "name": { "fr": "A" }, "sdg_targets": many }),
            "sdg_targets",
            Rule::TooMany,
        ),
        (
            "partner",
            json!({ "name": "A", "ours": "yes" }),
            "ours",
            Rule::NotAFlag,
        ),
        (
            "figure",
            json!({ "subject": null, "measure": "area", "value": "many" }),
            "value",
            Rule::NotANumber,
        ),
        (
            "agreement",
            json!({ "title": "A", "notice_months": 10_000 }),
            "notice_months",
            Rule::NotACount,
        ),
        (
            "agreement",
            json!({ "title": "A", "notice_months": -1 }),
            "notice_months",
            Rule::NotACount,
        ),
        (
            "partner",
            json!({ "name": "A", "founded_on": "once upon a time" }),
            "founded_on",
            Rule::NotADay,
        ),
        (
            "partner",
            json!({ "name": "A", "founded_on": "2010-02-30" }),
            "founded_on",
            Rule::NoSuchDay,
        ),
        (
            "partner",
            json!({ "name": "A", "founded_on": "2017/2010" }),
            "founded_on",
            Rule::EndBeforeStart,
        ),
        (
            "partner",
            json!({ "name": "A", "founded_on": "2017", "dissolved_on": "2010" }),
            "dissolved_on",
            Rule::EndBeforeStart,
        ),
        (
            "note",
            json!({ "text": "A", "at": "2026-03-29T02:30[Europe/Paris]" }),
            "at",
            Rule::NotAMoment,
        ),
        (
            "call",
            json!({ "title": "A", "budget": { "amount": "12", "currency": "XYZ" } }),
            "budget",
            Rule::NotMoney,
        ),
        (
            "territory",
            json!({ "name": "A", "location": { "latitude": 91, "longitude": 0 } }),
            "location",
            Rule::NotAPlace,
        ),
        (
            "partner",
            json!({ "name": "A", "type": "spaceship" }),
            "type",
            Rule::UnknownChoice,
        ),
        (
            "territory",
            json!({ "name": "A", "country": "XX" }),
            "country",
            Rule::NotACountry,
        ),
        (
            "territory",
            json!({ "name": "A", "subdivision": "CA-XX" }),
            "subdivision",
            Rule::NotASubdivision,
        ),
        (
            "territory",
            json!({ "name": "A", "country": "FR", "subdivision": "CA-QC" }),
            "subdivision",
            Rule::Contradiction,
        ),
        (
            "territory",
            json!({ "name": "A", "time_zone": "Mars/Olympus" }),
            "time_zone",
            Rule::NotATimeZone,
        ),
        (
            "person",
            json!({ "family_name": "A", "languages": ["not a tag"] }),
            "languages",
            Rule::NotALanguage,
        ),
        (
            "partner",
            json!({ "name": "A", "email": "nobody" }),
            "email",
            Rule::NotAnEmail,
        ),
        (
            "partner",
            json!({ "name": "A", "phone": "call me" }),
            "phone",
            Rule::NotAPhone,
        ),
        (
            "partner",
            json!({ "name": "A", "website": "javascript:alert(1)" }),
            "website",
            Rule::NotAUrl,
        ),
        (
            "person",
            json!({ "family_name": "A", "photo": { "digest": "..", "size": 1, "media_type": "image/png", "name": "x" } }),
            "photo",
            Rule::NotABlob,
        ),
        (
            "person",
            json!({ "family_name": "A", "languages": "fr" }),
            "languages",
            Rule::NotAList,
        ),
        ("theme", json!({ "name": "A" }), "name", Rule::NotWords),
        (
            "partner",
            json!({ "name": "A", "territory": "Rimouski" }),
            "territory",
            Rule::NotALink,
        ),
        (
            "partner",
            json!({ "name": "A", "territory": "019a0102-0304-7006-8708-090a0b0c0d0e" }),
            "territory",
            Rule::NoSuchRecord,
        ),
        (
            "partner",
            json!({ "name": "A", "siret": "73282932000075" }),
            "siret",
            Rule::BadCheckDigits,
        ),
        (
            "agreement",
            json!({ "title": "A", "type": "amendment" }),
            "amends",
            Rule::Required,
        ),
    ]
}

/// The rules that input to the store's own verbs reaches by other ways than a value.
pub fn by_other_ways() -> BTreeSet<Rule> {
    BTreeSet::from([
        Rule::WrongKind,
        Rule::LinkToRemoved,
        Rule::LinkToItself,
        Rule::UnknownHeads,
        Rule::Removed,
        Rule::NotRemoved,
        Rule::NothingToUndo,
        Rule::NoConflict,
        Rule::AlreadyThere,
        Rule::UnknownColumn,
    ])
}

#[test]
fn every_rule_is_told_with_its_field_and_nothing_is_written() {
    let mut desk = Desk::new("Claire", 1);
    for (kind, input, field, rule) in refusals() {
        let shown: String = input.to_string().chars().take(120).collect();
        let refused = desk.try_create(kind, &input);
        let problems = rules(&refused);
        assert!(
            problems.contains(&(field.to_owned(), rule)),
            "{kind} {shown} breaks {rule:?} of {field}: {problems:?}"
        );
    }
    assert!(desk.seen().is_empty(), "nothing was written");
    desk.is_sound();
}

#[test]
fn edits_are_held_to_the_same_rules_as_creation() {
    let mut desk = Desk::new("Claire", 1);
    for (kind, input, field, rule) in refusals() {
        let least = match kind {
            "partner" | "territory" => json!({ "name": "A" }),
            "person" => json!({ "family_name": "A" }),
            "theme" => json!({ "name": { "fr": "A" } }),
            "agreement" | "call" => json!({ "title": "A" }),
            "note" => json!({ "text": "A" }),
            _ => continue,
        };
        if input == json!({}) {
            continue;
        }
        let id = desk.create(kind, least);
        let before = desk.heads(id);
        let refused = desk.try_edit(id, None, &input);
        let problems = rules(&refused);
        assert!(
            problems.contains(&(field.to_owned(), rule)),
            "an edit breaks {rule:?} of {kind}.{field}: {problems:?}"
        );
        assert_eq!(desk.heads(id), before, "nothing of it is written");
    }
}

#[test]
fn all_problems_are_told_at_once() {
    let mut desk = Desk::new("Claire", 1);
    let refused = desk.try_create(
        "partner",
        &json!({ "founded_on": "tomorrow?!", "email": "x", "website": "y", "typo": 1 }),
    );
    let mut fields: Vec<String> = rules(&refused)
        .into_iter()
        .map(|(field, _)| field)
        .collect();
    fields.sort();
    assert_eq!(
        fields,
        ["email", "founded_on", "name", "typo", "website"],
        "one answer names everything that is wrong"
    );
}

#[test]
fn links_are_checked_against_what_is_there() {
    let mut desk = Desk::new("Claire", 1);
    let place = desk.create("territory", json!({ "name": "Rimouski" }));
    let person = desk.create("person", json!({ "family_name": "Le Goff" }));
    let told = |desk: &mut Desk, kind: &str, input: Json| rules(&desk.try_create(kind, &input));
    let wrong = json!({ "name": "TMQ", "territory": person.to_string() });
    assert_eq!(
        told(&mut desk, "partner", wrong),
        [("territory".to_owned(), Rule::WrongKind)],
        "a person is no territory"
    );
    let itself = desk.try_edit(place, None, &json!({ "parent": place.to_string() }));
    assert_eq!(
        rules(&itself),
        [("parent".to_owned(), Rule::LinkToItself)],
        "nothing is its own part"
    );
    let partner = desk.create(
        "partner",
        json!({ "name": "TMQ", "territory": place.to_string() }),
    );
    desk.remove(place);
    let removed = json!({ "name": "Other", "territory": place.to_string() });
    assert_eq!(
        told(&mut desk, "partner", removed),
        [("territory".to_owned(), Rule::LinkToRemoved)],
        "nothing new is tied to what is in the bin"
    );
    desk.edit(
        partner,
        json!({ "territory": place.to_string(), "acronym": "TMQ" }),
    );
    let linked = desk.record(place).linked_from;
    assert_eq!(
        linked
            .iter()
            .map(|link| (link.card.id, link.field.as_str()))
            .collect::<Vec<_>>(),
        [(partner, "territory")],
        "a link that was there may stay, and is shown from the other end"
    );
}

#[test]
fn verbs_out_of_place_are_refused_with_their_rule() {
    let mut desk = Desk::new("Claire", 1);
    let id = desk.create("partner", json!({ "name": "TMQ" }));
    let other = desk.create("partner", json!({ "name": "Other" }));
    let foreign = desk.heads(other);
    let only = |desk: &mut Desk, deed: &dyn Fn(&mut Writing<'_>) -> Result<(), Error>| {
        rules(&desk.write(|writing| deed(writing)))
            .into_iter()
            .map(|(_, rule)| rule)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        only(&mut desk, &|writing| writing.restore(id).map(drop)),
        [Rule::NotRemoved],
        "what is not in the bin"
    );
    assert_eq!(
        only(&mut desk, &|writing| writing
            .resolve(id, "name", &json!("x"))
            .map(drop)),
        [Rule::NoConflict],
        "where nothing is disputed"
    );
    assert_eq!(
        only(&mut desk, &|writing| writing
            .bring_back(id, &foreign)
            .map(drop)),
        [Rule::UnknownHeads],
        "another record's heads"
    );
    assert_eq!(
        only(&mut desk, &|writing| writing
            .bring_back(id, &Heads::default())
            .map(drop)),
        [Rule::UnknownHeads],
        "no heads at all"
    );
    let stale = desk.try_edit(id, Some(&foreign), &json!({ "acronym": "x" }));
    assert_eq!(
        rules(&stale),
        [("based_on".to_owned(), Rule::UnknownHeads)],
        "a view that never was"
    );
    desk.remove(id);
    assert_eq!(
        only(&mut desk, &|writing| writing.remove(id).map(drop)),
        [Rule::Removed],
        "what is in the bin already"
    );
    assert_eq!(
        rules(&desk.try_edit(id, None, &json!({ "acronym": "x" }))),
        [("removed".to_owned(), Rule::Removed)],
        "a record in the bin is not edited"
    );
    let nobody = "019a0102-0304-7006-8708-090a0b0c0d0e"
        .parse()
        .expect("an id");
    let missing = desk.try_edit(nobody, None, &json!({ "acronym": "x" }));
    assert!(
        matches!(missing, Err(Error::NotFound)),
        "a record that is not there: {missing:?}"
    );
    desk.is_sound();
}

#[test]
fn values_at_their_limit_are_taken() {
    let mut desk = Desk::new("Claire", 1);
    let name = "é".repeat(TEXT_MAX);
    let members: Vec<String> = (0..MEMBERS_MAX)
        .map(|number| format!("t{number}"))
        .collect();
    let prose = "a ".repeat(PROSE_MAX / 2 - 1) + "b";
    let id = desk.create("partner", json!({ "name": name }));
    assert_eq!(
        desk.value(id, "name"),
        json!(name),
        "a text of {TEXT_MAX} characters is kept whole"
    );
    let theme = desk.create(
        "theme",
        json!({ "name": { "fr": "A" }, "sdg_targets": members }),
    );
    assert_eq!(
        desk.value(theme, "sdg_targets").as_array().map(Vec::len),
        Some(MEMBERS_MAX),
        "as is a set of {MEMBERS_MAX}"
    );
    let long = desk.try_create(
        "partner",
        &json!({ "name": "A", "description": format!("{prose} and more") }),
    );
    assert_eq!(
        rules(&long),
        [("description".to_owned(), Rule::TooLong)],
        "a long text has a limit as well"
    );
    let question = Question {
        words: "x".repeat(QUESTION_MAX + 1),
        ..Question::default()
    };
    let asked = desk.store().read().search(&question, desk.today());
    assert_eq!(
        rules(&asked),
        [("words".to_owned(), Rule::TooLong)],
        "as has a question"
    );
    desk.is_sound();
}
