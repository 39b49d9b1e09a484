//! Two records of the same thing: made one, or told apart.

use escale_store::values::Id;
use escale_store::{About, Rule, Verb};
use escale_tests::{Desk, Expect, exchange, rules, same_rows};
use serde_json::{Value as Json, json};

/// The same partner made on two desks, which have met.
struct Twins {
    office: Desk,
    laptop: Desk,
    /// Made by Claire.
    one: Id,
    /// Made by Youenn.
    other: Id,
}

fn twins() -> Twins {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    laptop.minutes_pass(5);
    let one = office.create(
        "partner",
        json!({ "name": "Port de Brest", "acronym": "PDB", "other_names": { "en": "Port of Brest" } }),
    );
    let other = laptop.create(
        "partner",
        json!({
            "name": "PORT DE BREST", "acronym": "PB", "website": "https://port.example",
            "other_names": { "es": "Puerto de Brest" },
        }),
    );
    exchange(&mut office, &mut laptop);
    Twins {
        office,
        laptop,
        one,
        other,
    }
}

fn suggested(desk: &Desk) -> usize {
    let all = desk.store().read().conflicts().expect("they are listed");
    all.iter().filter(|one| one.conflict == About::Twin).count()
}

#[track_caller]
fn combines(desk: &mut Desk, keep: Id, other: Id) {
    desk.write(|writing| writing.combine(keep, other))
        .expect("they become one");
}

#[track_caller]
fn tells_apart(desk: &mut Desk, one: Id, other: Id) {
    desk.write(|writing| writing.tell_apart(one, other))
        .expect("it is noted");
}

#[test]
fn scenario_64_two_records_of_the_same_partner_become_one_and_undo_parts_them_again() {
    let mut twins = twins();
    let (one, other) = (twins.one, twins.other);
    let person = twins
        .office
        .create("person", json!({ "family_name": "Le Goff" }));
    let theme = twins
        .office
        .create("theme", json!({ "name": { "fr": "Mer" } }));
    let role = twins.office.create(
        "role",
        json!({ "person": person.to_string(), "partner": other.to_string() }),
    );
    twins
        .office
        .edit(other, json!({ "themes": [theme.to_string()] }));
    let before = twins.office.record(one);

    let shown = twins.office.store().read().combination(one, other);
    let shown = shown.expect("what would come of it");
    let gains: Vec<&str> = shown.gains.iter().map(|gain| gain.field.as_str()).collect();
    assert_eq!(
        gains,
        ["other_names", "website", "themes"],
        "what the kept one lacks"
    );
    let unlike: Vec<_> = shown
        .unlike
        .iter()
        .map(|field| (field.field.as_str(), &field.kept, &field.other))
        .collect();
    assert_eq!(
        unlike,
        [
            ("name", &json!("Port de Brest"), &json!("PORT DE BREST")),
            ("acronym", &json!("PDB"), &json!("PB")),
        ],
        "what the other says differently"
    );
    assert_eq!(shown.links_total, 1, "one record names the other");
    assert_eq!(shown.links[0].card.id, role, "this one");

    combines(&mut twins.office, one, other);
    for verb in [Verb::Combine, Verb::Redo] {
        Expect::fields(json!({
            "name": "Port de Brest", "acronym": "PDB", "website": "https://port.example",
            "other_names": { "en": "Port of Brest", "es": "Puerto de Brest" },
            "themes": [theme.to_string()],
        }))
        .check(&twins.office, one);
        Expect::default().removed().check(&twins.office, other);
        Expect::fields(json!({ "partner": one.to_string() })).check(&twins.office, role);
        let undone = twins.office.undo();
        assert_eq!(
            (undone.verb, undone.records.len(), undone.kept.len()),
            (verb, 3, 0),
            "one undo takes all of it back"
        );
        let back = twins.office.record(one);
        assert_eq!(back.fields, before.fields, "as it was");
        assert!(!twins.office.record(other).removed, "the other is back");
        Expect::fields(json!({ "partner": other.to_string() })).check(&twins.office, role);
        assert_eq!(suggested(&twins.office), 1, "they are suggested again");
        twins.office.redo();
    }
    exchange(&mut twins.office, &mut twins.laptop);
    assert_eq!(suggested(&twins.laptop), 0, "one is left everywhere");
    same_rows(&twins.office, &twins.laptop);
    twins.office.is_sound();
}

#[test]
fn combined_on_both_desks_at_once_they_are_one_everywhere() {
    let mut twins = twins();
    let role = twins.office.create(
        "project",
        json!({ "title": "Quais", "partners": [twins.one.to_string(), twins.other.to_string()] }),
    );
    exchange(&mut twins.office, &mut twins.laptop);
    combines(&mut twins.office, twins.one, twins.other);
    combines(&mut twins.laptop, twins.one, twins.other);
    exchange(&mut twins.office, &mut twins.laptop);
    for desk in [&twins.office, &twins.laptop] {
        Expect::fields(json!({ "website": "https://port.example" })).check(desk, twins.one);
        Expect::default().removed().check(desk, twins.other);
        Expect::fields(json!({ "partners": [twins.one.to_string()] })).check(desk, role);
        desk.is_sound();
    }
    same_rows(&twins.office, &twins.laptop);
}

#[test]
fn each_kept_by_one_desk_neither_goes_out_of_sight() {
    let mut twins = twins();
    // Nothing is lacking here, so that keeping it would write nothing but that it was kept.
    twins.office.edit(
        twins.one,
        json!({
            "website": "https://port.example",
            "other_names": { "en": "Port of Brest", "es": "Puerto de Brest" },
        }),
    );
    exchange(&mut twins.office, &mut twins.laptop);
    combines(&mut twins.office, twins.one, twins.other);
    combines(&mut twins.laptop, twins.other, twins.one);
    exchange(&mut twins.office, &mut twins.laptop);
    for desk in [&twins.office, &twins.laptop] {
        for id in [twins.one, twins.other] {
            let asked = desk.store().read().conflicts().expect("they are listed");
            assert!(
                asked
                    .iter()
                    .any(|one| one.card.id == id && one.conflict == About::Removed),
                "removed by one, kept by another: {asked:?}"
            );
            assert!(!desk.record(id).removed, "so it stays");
        }
    }
    same_rows(&twins.office, &twins.laptop);
}

#[test]
fn a_colleague_who_goes_on_in_the_other_record_is_not_overlooked() {
    let mut twins = twins();
    combines(&mut twins.office, twins.one, twins.other);
    twins
        .laptop
        .edit(twins.other, json!({ "phone": "+33 2 98 00 00 00" }));
    exchange(&mut twins.office, &mut twins.laptop);
    for desk in [&twins.office, &twins.laptop] {
        let all = desk.store().read().conflicts().expect("they are listed");
        let removed = all.iter().find(|one| one.conflict == About::Removed);
        let removed = removed.expect("removed by one, changed by another");
        assert_eq!(removed.card.id, twins.other, "the other record");
        let authors: Vec<&str> = removed
            .values
            .iter()
            .map(|one| one.author.as_str())
            .collect();
        assert_eq!(authors, ["Youenn", "Claire"], "who changed, who removed");
    }
}

#[test]
fn a_link_between_the_two_becomes_no_link_to_itself_and_a_disputed_field_is_left_alone() {
    let mut twins = twins();
    let (one, other) = (twins.one, twins.other);
    let third = twins.office.create("partner", json!({ "name": "Bureau" }));
    twins
        .office
        .edit(one, json!({ "successor": other.to_string() }));
    twins
        .office
        .edit(other, json!({ "successor": third.to_string() }));
    exchange(&mut twins.office, &mut twins.laptop);
    twins.office.edit(one, json!({ "legal_form": "A" }));
    twins.laptop.edit(one, json!({ "legal_form": "B" }));
    twins.laptop.edit(other, json!({ "legal_form": "C" }));
    exchange(&mut twins.office, &mut twins.laptop);
    combines(&mut twins.office, one, other);
    Expect::fields(json!({ "successor": third.to_string() }))
        .conflict(r#"field legal_form: "A" | "B""#)
        .check(&twins.office, one);
}

#[test]
fn what_would_make_the_kept_record_contradict_itself_stays_with_the_other() {
    let mut office = Desk::new("Claire", 1);
    let keep = office.create("partner", json!({ "name": "Port", "dissolved_on": "1990" }));
    let other = office.create("partner", json!({ "name": "PORT", "founded_on": "2010" }));
    let shown = office.store().read().combination(keep, other);
    let unlike = shown.expect("what would come of it").unlike;
    assert_eq!(unlike[1].field, "founded_on", "it is shown");
    assert_eq!(unlike[1].other, json!("2010"), "with what it says");
    combines(&mut office, keep, other);
    assert_eq!(
        office.value(keep, "founded_on"),
        Json::Null,
        "not taken over"
    );
}

#[test]
fn two_that_cannot_be_one_are_refused() {
    let mut desk = Desk::new("Claire", 1);
    let one = desk.create("partner", json!({ "name": "Port" }));
    let event = desk.create("event", json!({ "name": "Port" }));
    let gone = desk.create("partner", json!({ "name": "PORT" }));
    desk.remove(gone);
    for (keep, other, field, rule) in [
        (one, one, "other", Rule::LinkToItself),
        (one, event, "other", Rule::WrongKind),
        (one, gone, "other", Rule::Removed),
        (gone, one, "keep", Rule::Removed),
    ] {
        for refused in [
            desk.write(|writing| writing.combine(keep, other)),
            desk.write(|writing| writing.tell_apart(keep, other)),
        ] {
            assert_eq!(
                rules(&refused),
                [(field.to_owned(), rule)],
                "nothing is written"
            );
        }
    }
}

#[test]
fn told_apart_they_are_suggested_no_more_anywhere_until_that_is_undone() {
    let mut twins = twins();
    tells_apart(&mut twins.office, twins.one, twins.other);
    assert_eq!(suggested(&twins.office), 0, "no longer suggested");
    exchange(&mut twins.office, &mut twins.laptop);
    assert_eq!(suggested(&twins.laptop), 0, "at the other desk too");
    let told = twins.office.history(twins.other);
    assert_eq!(told.items[0].verb, Verb::TellApart, "history says so");
    assert!(
        told.items[0].fields.is_empty(),
        "no field of the record has changed"
    );
    twins.office.undo();
    assert_eq!(suggested(&twins.office), 1, "undone");
    twins.office.redo();
    assert_eq!(suggested(&twins.office), 0, "done again");
    exchange(&mut twins.office, &mut twins.laptop);
    same_rows(&twins.office, &twins.laptop);
    twins.laptop.is_sound();
}

#[test]
fn told_apart_on_both_desks_at_once_they_stay_apart_without_a_conflict() {
    let mut twins = twins();
    tells_apart(&mut twins.office, twins.one, twins.other);
    tells_apart(&mut twins.laptop, twins.other, twins.one);
    exchange(&mut twins.office, &mut twins.laptop);
    for desk in [&twins.office, &twins.laptop] {
        let all = desk.store().read().conflicts().expect("they are listed");
        assert!(all.is_empty(), "nothing has to be settled: {all:?}");
        desk.is_sound();
    }
    same_rows(&twins.office, &twins.laptop);
}

#[test]
fn of_three_alike_the_one_told_apart_from_the_oldest_may_still_be_the_second() {
    let mut desk = Desk::new("Claire", 1);
    let ids: Vec<Id> = (0..3)
        .map(|_| desk.create("partner", json!({ "name": "Port" })))
        .collect();
    tells_apart(&mut desk, ids[0], ids[2]);
    let all = desk.store().read().conflicts().expect("they are listed");
    let pairs: Vec<_> = all
        .iter()
        .map(|one| (one.card.id, one.other.as_ref().map(|other| other.id)))
        .collect();
    assert_eq!(
        pairs,
        [(ids[1], Some(ids[0])), (ids[2], Some(ids[1]))],
        "each with the oldest from which nobody told it apart"
    );
}
