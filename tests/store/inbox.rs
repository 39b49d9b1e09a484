//! What a person is shown of each conflict.

mod settling;

use escale_store::values::Id;
use escale_store::{About, Conflict, ConflictPage, ConflictsAsked};
use escale_tests::{Desk, Expect, Fork, check_merge, exchange, same_rows};
use serde_json::{Value as Json, json};

fn partner(desk: &mut Desk) -> Id {
    desk.create(
        "partner",
        json!({ "name": "Port de Brest", "acronym": "PDB" }),
    )
}

fn acronyms() -> Fork {
    check_merge(
        partner,
        |office, id| drop(office.edit(id, json!({ "acronym": "A" }))),
        |laptop, id| drop(laptop.edit(id, json!({ "acronym": "B" }))),
        &Expect::default().conflict(r#"field acronym: "A" | "B""#),
    )
}

#[track_caller]
fn only(desk: &Desk) -> Conflict {
    let mut all = desk.store().read().conflicts().expect("they are listed");
    assert_eq!(all.len(), 1, "one conflict stands: {all:?}");
    all.remove(0)
}

#[track_caller]
fn page(desk: &Desk, asked: &ConflictsAsked) -> ConflictPage {
    let page = desk.store().read().conflict_page(asked);
    page.expect("a page is answered")
}

#[test]
fn each_side_of_a_conflict_is_shown_beside_what_stood_before() {
    let fork = acronyms();
    for desk in [&fork.office, &fork.laptop] {
        assert_eq!(only(desk).before, json!("PDB"), "what both had seen");
    }
}

#[test]
fn nothing_stood_before_where_nobody_had_written() {
    let fork = check_merge(
        partner,
        |office, id| drop(office.edit(id, json!({ "website": "https://a.example" }))),
        |laptop, id| drop(laptop.edit(id, json!({ "website": "https://b.example" }))),
        &Expect::default().conflict(r#"field website: "https://a.example" | "https://b.example""#),
    );
    assert_eq!(only(&fork.office).before, Json::Null, "an empty field");
}

#[test]
fn what_stood_before_three_values_is_what_all_three_writers_had_seen() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let mut third = Desk::new("Anne", 3);
    let id = partner(&mut office);
    exchange(&mut office, &mut third);
    // Two of them go on together; the third has not seen that.
    office.edit(id, json!({ "acronym": "seen by two" }));
    exchange(&mut office, &mut laptop);
    office.edit(id, json!({ "acronym": "A" }));
    laptop.edit(id, json!({ "acronym": "B" }));
    third.edit(id, json!({ "acronym": "C" }));
    exchange(&mut office, &mut laptop);
    assert_eq!(
        only(&office).before,
        json!("seen by two"),
        "of two, what both had seen last"
    );
    exchange(&mut office, &mut third);
    exchange(&mut office, &mut laptop);
    for desk in [&office, &laptop, &third] {
        let conflict = only(desk);
        assert_eq!(conflict.values.len(), 3, "three values stand");
        assert_eq!(conflict.before, json!("PDB"), "what all three had seen");
    }
    same_rows(&office, &third);
}

#[test]
fn what_stood_before_of_a_member_and_of_a_language_is_told_too() {
    let fork = check_merge(
        |desk| {
            desk.create(
                "person",
                json!({ "family_name": "Le Goff", "protocol_title": { "fr": "Madame" } }),
            )
        },
        |desk, id| drop(desk.edit(id, json!({ "protocol_title": { "fr": "Mme" } }))),
        |desk, id| drop(desk.edit(id, json!({ "protocol_title": { "fr": "Maître" } }))),
        &Expect::default().conflict(r#"field protocol_title[fr]: "Maître" | "Mme""#),
    );
    assert_eq!(only(&fork.office).before, json!("Madame"), "of a language");

    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = office.create(
        "person",
        json!({ "family_name": "Le Goff", "languages": ["en", "fr"] }),
    );
    exchange(&mut office, &mut laptop);
    office.edit(id, json!({ "languages": ["fr"] }));
    laptop.edit(id, json!({ "languages": ["fr"] }));
    laptop.edit(id, json!({ "languages": ["en", "fr"] }));
    exchange(&mut office, &mut laptop);
    let conflict = only(&office);
    assert_eq!(conflict.member.as_deref(), Some("en"), "one member only");
    assert_eq!(conflict.before, json!(true), "it was in");
}

#[test]
fn after_a_choice_was_undone_each_value_still_has_its_author_and_what_stood_before() {
    let mut fork = acronyms();
    let shown = only(&fork.office);
    for _ in 0..2 {
        fork.office.resolve(fork.id, "acronym", json!("neither"));
        fork.office.undo();
        assert_eq!(only(&fork.office), shown, "as it was before the choice");
    }
    exchange(&mut fork.office, &mut fork.laptop);
    assert_eq!(only(&fork.laptop), shown, "at the other desk too");
    fork.office.is_sound();
}

#[test]
fn after_the_choice_of_a_disputed_removal_was_undone_both_authors_are_still_named() {
    let mut fork = check_merge(
        partner,
        |office, id| office.remove(id),
        |laptop, id| drop(laptop.edit(id, json!({ "acronym": "A" }))),
        &Expect::default().conflict("removed: false | true"),
    );
    let shown = only(&fork.office);
    for confirmed in [true, false] {
        fork.office.resolve(fork.id, "removed", json!(confirmed));
        fork.office.undo();
        assert_eq!(only(&fork.office), shown, "who removed it, who changed it");
    }
}

#[test]
fn a_change_names_the_device_it_was_made_on() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = partner(&mut office);
    exchange(&mut office, &mut laptop);
    let opened = office.heads(id);
    office.is_called("Portable de Claire");
    laptop.is_called("Poste 12");
    office.edit(id, json!({ "website": "https://a.example" }));
    // Written beside what was seen since, which takes another way.
    office.edit_from(id, &opened, json!({ "acronym": "A" }));
    laptop.edit(id, json!({ "acronym": "B" }));
    exchange(&mut office, &mut laptop);
    let mut devices: Vec<_> = only(&laptop)
        .values
        .into_iter()
        .map(|one| (one.author, one.device))
        .collect();
    devices.sort();
    let on = |author: &str, device: &str| (author.to_owned(), Some(device.to_owned()));
    assert_eq!(
        devices,
        [on("Claire", "Portable de Claire"), on("Youenn", "Poste 12")],
        "beside the author"
    );
    let told = laptop.history(id);
    let last = told.items.last().expect("a creation");
    assert_eq!(last.device, None, "an older change names none");
    same_rows(&office, &laptop);
}

#[test]
fn a_page_is_counted_by_cause_and_kind_and_holds_each_records_conflicts_together() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let partners: Vec<Id> = (0..3)
        .map(|at| office.create("partner", json!({ "name": format!("Port {at}") })))
        .collect();
    let event = office.create("event", json!({ "name": "Forum" }));
    exchange(&mut office, &mut laptop);
    for (desk, word) in [(&mut office, "A"), (&mut laptop, "B")] {
        for id in &partners {
            desk.edit(*id, json!({ "acronym": word, "legal_form": word }));
        }
        desk.edit(event, json!({ "edition": word }));
    }
    office.remove(partners[2]);
    laptop.edit(partners[2], json!({ "siret": "732 829 320 00074" }));
    exchange(&mut office, &mut laptop);

    let all = page(
        &office,
        &ConflictsAsked {
            limit: 3,
            offset: 2,
            ..ConflictsAsked::default()
        },
    );
    let groups: Vec<_> = all
        .groups
        .iter()
        .map(|group| (group.about, group.kind.as_str(), group.count, group.records))
        .collect();
    assert_eq!(
        groups,
        [
            (About::Field, "partner", 6, 3),
            (About::Field, "event", 1, 1),
            (About::Removed, "partner", 1, 1),
        ],
        "by cause, then kind"
    );
    assert_eq!(all.total, 8, "and in all");
    let shown: Vec<Id> = all.items.iter().map(|one| one.card.id).collect();
    assert_eq!(
        shown,
        [partners[1], partners[1], partners[2]],
        "after two, three, record by record"
    );
    let whole = office.store().read().conflicts().expect("all");
    assert_eq!(
        &whole[2..5],
        all.items.as_slice(),
        "the same as in the whole"
    );

    let removed = page(
        &office,
        &ConflictsAsked {
            about: Some(About::Removed),
            limit: 10,
            ..ConflictsAsked::default()
        },
    );
    assert_eq!((removed.total, removed.items.len()), (1, 1), "one cause");
    let of_one = page(
        &office,
        &ConflictsAsked {
            of: Some(partners[0]),
            limit: 10,
            ..ConflictsAsked::default()
        },
    );
    assert_eq!(of_one.total, 2, "one record");
}

#[test]
fn the_conflicts_of_one_record_are_those_that_the_whole_list_has_of_it() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let mission = office.create("mission", json!({ "title": "Sea Tech Week" }));
    let stop = office.create("stop", json!({ "mission": mission.to_string() }));
    let first = office.create("partner", json!({ "name": "Port" }));
    let twin = laptop.create("partner", json!({ "name": "PORT" }));
    exchange(&mut office, &mut laptop);
    office.remove(mission);
    let event = office.create("event", json!({ "name": "Forum", "starts_on": "2026-10" }));
    exchange(&mut office, &mut laptop);
    office.edit(event, json!({ "ends_on": "2026-11" }));
    laptop.edit(event, json!({ "starts_on": "2027-01" }));
    exchange(&mut office, &mut laptop);
    let whole = office.store().read().conflicts().expect("all");
    for id in [mission, stop, first, twin, event] {
        let wanted: Vec<_> = whole.iter().filter(|one| one.card.id == id).collect();
        let asked = ConflictsAsked {
            of: Some(id),
            limit: 10,
            ..ConflictsAsked::default()
        };
        let found = page(&office, &asked).items;
        assert_eq!(found.iter().collect::<Vec<_>>(), wanted, "of {id}");
    }
    let causes: Vec<About> = whole.iter().map(|one| one.conflict).collect();
    assert_eq!(
        causes,
        [About::Problem, About::Link, About::Twin],
        "one of each was there"
    );
}
