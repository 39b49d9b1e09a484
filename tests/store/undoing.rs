//! Undo and redo.

use escale_store::values::Id;
use escale_store::{Rule, Verb};
use escale_tests::{Chance, Desk, Expect, check_merge, exchange, filled, rules};
use serde_json::{Value as Json, json};

fn partner(desk: &mut Desk) -> Id {
    desk.create(
        "partner",
        json!({ "name": "TMQ", "acronym": "old", "description": "One two three." }),
    )
}

#[test]
fn undo_survives_a_restart() {
    let mut desk = Desk::new("Claire", 1);
    let id = partner(&mut desk);
    desk.edit(id, json!({ "acronym": "new" }));
    desk.opens();
    let undone = desk.undo();
    assert_eq!(
        (undone.verb, undone.records.as_slice()),
        (Verb::Edit, [id].as_slice()),
        "what was undone is said"
    );
    assert_eq!(
        desk.value(id, "acronym"),
        json!("old"),
        "the edit is undone"
    );
    desk.opens();
    desk.redo();
    assert_eq!(desk.value(id, "acronym"), json!("new"), "and done again");
    desk.opens();
    desk.undo();
    desk.undo();
    assert!(desk.record(id).removed, "back to before there was anything");
    let nothing = desk.write(|writing| writing.undo());
    assert_eq!(
        rules(&nothing),
        [("act".to_owned(), Rule::NothingToUndo)],
        "then there is nothing left to undo"
    );
    desk.is_sound();
}

#[test]
fn many_acts_are_undone_in_turn_and_redone_in_turn() {
    let mut desk = Desk::new("Claire", 1);
    let id = partner(&mut desk);
    for number in 0..8 {
        desk.edit(id, json!({ "acronym": format!("{number}") }));
    }
    for number in (0..7).rev() {
        desk.undo();
        assert_eq!(
            desk.value(id, "acronym"),
            json!(format!("{number}")),
            "undone one by one"
        );
    }
    for number in 1..8 {
        desk.redo();
        assert_eq!(
            desk.value(id, "acronym"),
            json!(format!("{number}")),
            "redone one by one"
        );
    }
    let nothing = desk.write(|writing| writing.redo());
    assert_eq!(
        rules(&nothing),
        [("act".to_owned(), Rule::NothingToUndo)],
        "then there is nothing left to redo"
    );
    desk.undo();
    desk.edit(id, json!({ "acronym": "another way" }));
    let nothing = desk.write(|writing| writing.redo());
    assert_eq!(
        rules(&nothing).len(),
        1,
        "after a new act the old way cannot be taken any more"
    );
    desk.is_sound();
}

#[test]
fn undo_takes_back_only_ones_own_acts() {
    let mut desk = Desk::new("Claire", 1);
    let id = partner(&mut desk);
    desk.edit(id, json!({ "acronym": "by Claire" }));
    desk.sits("Youenn");
    let nothing = desk.write(|writing| writing.undo());
    assert_eq!(
        rules(&nothing),
        [("act".to_owned(), Rule::NothingToUndo)],
        "Youenn has done nothing here"
    );
    desk.edit(id, json!({ "legal_form": "by Youenn" }));
    desk.sits("Claire");
    desk.undo();
    Expect::fields(json!({ "acronym": "old", "legal_form": "by Youenn" })).check(&desk, id);
}

#[test]
fn undo_never_takes_back_what_a_colleague_changed_later_and_says_so() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = partner(&mut office);
    office.edit(
        id,
        json!({ "acronym": "by Claire", "legal_form": "by Claire" }),
    );
    exchange(&mut office, &mut laptop);
    laptop.edit(id, json!({ "acronym": "by Youenn" }));
    exchange(&mut office, &mut laptop);
    let undone = office.undo();
    Expect::fields(json!({ "acronym": "by Youenn", "legal_form": null })).check(&office, id);
    let kept: Vec<_> = undone
        .kept
        .iter()
        .map(|kept| (kept.field.as_str(), kept.rule, kept.by.as_deref()))
        .collect();
    assert_eq!(
        kept,
        [("acronym", Rule::ChangedSince, Some("Youenn"))],
        "what was left, and because of whom"
    );
}

#[test]
fn undoing_a_creation_leaves_a_record_in_which_a_colleague_works() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = partner(&mut office);
    exchange(&mut office, &mut laptop);
    laptop.edit(id, json!({ "legal_form": "by Youenn" }));
    exchange(&mut office, &mut laptop);
    let undone = office.undo();
    assert!(
        !office.record(id).removed,
        "Youenn's work is not put into the bin"
    );
    assert_eq!(undone.kept.len(), 1, "and that is said: {undone:?}");
}

#[test]
fn undoing_typing_keeps_what_a_colleague_typed_since() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = partner(&mut office);
    office.edit(id, json!({ "description": "One two and a half three." }));
    exchange(&mut office, &mut laptop);
    laptop.edit(
        id,
        json!({ "description": "One two and a half three. Four." }),
    );
    exchange(&mut office, &mut laptop);
    office.undo();
    assert_eq!(
        office.value(id, "description"),
        json!("One two three. Four."),
        "Claire's words go, Youenn's stay"
    );
    exchange(&mut office, &mut laptop);
    assert_eq!(
        laptop.value(id, "description"),
        json!("One two three. Four."),
        "everywhere"
    );
}

#[test]
fn undoing_an_edit_of_a_set_takes_out_only_what_it_put_in() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = office.create(
        "person",
        json!({ "family_name": "Le Goff", "languages": ["fr"] }),
    );
    office.edit(id, json!({ "languages": ["en"] }));
    exchange(&mut office, &mut laptop);
    laptop.edit(id, json!({ "languages": ["en", "pt"] }));
    exchange(&mut office, &mut laptop);
    office.undo();
    Expect::fields(json!({ "languages": ["fr", "pt"] })).check(&office, id);
}

#[test]
fn undoing_a_choice_shows_the_clash_again_everywhere() {
    let mut fork = check_merge(
        partner,
        |desk, id| drop(desk.edit(id, json!({ "acronym": "A" }))),
        |desk, id| drop(desk.edit(id, json!({ "acronym": "B" }))),
        &Expect::default().conflict(r#"field acronym: "A" | "B""#),
    );
    let shown = fork.office.value(fork.id, "acronym");
    for chosen in ["A", "B", "neither"] {
        fork.office.resolve(fork.id, "acronym", json!(chosen));
        Expect::fields(json!({ "acronym": chosen })).check(&fork.office, fork.id);
        fork.office.undo();
        Expect::fields(json!({ "acronym": shown }))
            .conflict(r#"field acronym: "A" | "B""#)
            .check(&fork.office, fork.id);
        fork.office.redo();
        Expect::fields(json!({ "acronym": chosen })).check(&fork.office, fork.id);
        fork.office.undo();
        Expect::fields(json!({ "acronym": shown }))
            .conflict(r#"field acronym: "A" | "B""#)
            .check(&fork.office, fork.id);
    }
    exchange(&mut fork.office, &mut fork.laptop);
    Expect::fields(json!({ "acronym": shown }))
        .conflict(r#"field acronym: "A" | "B""#)
        .check(&fork.laptop, fork.id);
    fork.office.is_sound();
}

#[test]
fn undoing_the_choice_of_a_disputed_removal_shows_the_dispute_again() {
    for confirmed in [true, false] {
        let mut fork = check_merge(
            partner,
            |desk, id| desk.remove(id),
            |desk, id| drop(desk.edit(id, json!({ "acronym": "A" }))),
            &Expect::default().conflict("removed: false | true"),
        );
        fork.office.resolve(fork.id, "removed", json!(confirmed));
        fork.office.undo();
        Expect::default()
            .conflict("removed: false | true")
            .check(&fork.office, fork.id);
        exchange(&mut fork.office, &mut fork.laptop);
        Expect::default()
            .conflict("removed: false | true")
            .check(&fork.laptop, fork.id);
    }
}

#[test]
fn undoing_the_choice_between_members_and_languages_shows_those_clashes_again() {
    let mut fork = check_merge(
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
    fork.office
        .resolve(fork.id, "protocol_title", json!({ "fr": "Me" }));
    Expect::fields(json!({ "protocol_title": { "fr": "Me" } })).check(&fork.office, fork.id);
    fork.office.undo();
    Expect::default()
        .conflict(r#"field protocol_title[fr]: "Maître" | "Mme""#)
        .check(&fork.office, fork.id);
}

#[test]
fn an_edit_that_says_what_is_there_already_is_no_act() {
    let mut desk = Desk::new("Claire", 1);
    let id = partner(&mut desk);
    let before = desk.heads(id);
    let written = desk.edit(id, json!({ "acronym": "old", "description": "One two three.", "legal_form": null, "themes": [], "other_names": {} }));
    assert_eq!(written.heads, before, "nothing was written");
    assert_eq!(desk.history(id).total, 1, "nothing is in history");
    desk.undo();
    assert!(
        desk.record(id).removed,
        "undo takes back the creation, the last act there was"
    );
}

#[test]
fn undoing_any_edit_shows_what_was_shown_before_it() {
    for seed in 0..60 {
        let mut chance = Chance::new(seed, "undo");
        let mut desk = Desk::new("Claire", seed);
        let kinds = escale_store::KINDS;
        let kind = &kinds[chance.below(kinds.len())];
        let first = filled(&mut desk, kind, chance.below(6));
        let id = desk.create(kind.name, Json::Object(first));
        for _ in 0..6 {
            let other = filled(&mut desk, kind, chance.below(6));
            let some: escale_store::values::Fields =
                other.into_iter().filter(|_| chance.happens(40)).collect();
            let before = desk.record(id);
            let edited = desk.try_edit(id, None, &Json::Object(some.clone()));
            let changed = edited.is_ok_and(|written| written.heads != before.heads);
            if changed {
                let after = desk.record(id);
                desk.undo();
                assert_eq!(
                    desk.shows(id),
                    before.fields,
                    "seed {seed}: undoing {some:?} on a {}",
                    kind.name
                );
                desk.redo();
                assert_eq!(
                    desk.shows(id),
                    after.fields,
                    "seed {seed}: redoing {some:?} on a {}",
                    kind.name
                );
            }
        }
        desk.is_sound();
    }
}

#[test]
fn a_record_is_known_as_it_was_on_a_day_and_can_be_brought_back() {
    let mut desk = Desk::new("Claire", 1);
    desk.clock_says("2026-01-10T09:00:00Z");
    let id = partner(&mut desk);
    desk.clock_says("2026-02-10T09:00:00Z");
    desk.edit(
        id,
        json!({ "acronym": "February", "legal_form": "non-profit" }),
    );
    desk.clock_says("2026-03-10T09:00:00Z");
    desk.edit(
        id,
        json!({ "acronym": "March", "description": "Quite another text." }),
    );
    desk.remove(id);
    let day = |text: &str| text.parse::<chrono::NaiveDate>().expect("a day");
    let on = |text: &str| desk.store().read().get_on(id, day(text));
    assert!(
        matches!(on("2026-01-09"), Err(escale_store::Error::NotFound)),
        "it did not exist yet"
    );
    for (text, acronym, removed) in [
        ("2026-01-10", "old", false),
        ("2026-02-09", "old", false),
        ("2026-02-10", "February", false),
        ("2026-03-09", "February", false),
        ("2026-03-10", "March", true),
    ] {
        let then = on(text).expect("it existed");
        assert_eq!(
            (then.fields["acronym"].as_str(), then.removed),
            (Some(acronym), removed),
            "as it was at the end of {text}"
        );
    }
    assert_eq!(
        on("2026-02-20").expect("it existed").fields["description"],
        json!("One two three."),
        "long texts too are as they were"
    );
    let heads = desk
        .store()
        .read()
        .heads_on(id, day("2026-02-20"))
        .expect("it existed");
    desk.write(|writing| writing.bring_back(id, &heads))
        .expect("it is brought back");
    Expect::fields(json!({ "acronym": "February", "description": "One two three.", "legal_form": "non-profit" })).check(&desk, id);
    desk.undo();
    Expect::fields(json!({ "acronym": "March", "description": "Quite another text." }))
        .removed()
        .check(&desk, id);
    desk.is_sound();
}
