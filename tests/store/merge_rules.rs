//! The merge rules, one test a line of their table.

use escale_store::values::Id;
use escale_store::{About, Seen, Verb};
use escale_tests::{Desk, Expect, check_merge, exchange};
use serde_json::{Value as Json, json};

fn partner(desk: &mut Desk) -> Id {
    desk.create(
        "partner",
        json!({ "name": "TMQ", "description": "One two three.", "other_names": { "fr": "Un" } }),
    )
}

fn edits(fields: Json) -> impl FnOnce(&mut Desk, Id) {
    move |desk, id| drop(desk.edit(id, fields))
}

fn nothing(_: &mut Desk, _: Id) {}

#[test]
fn a_later_value_that_had_seen_the_earlier_wins() {
    let mut fork = check_merge(
        partner,
        edits(json!({ "acronym": "A" })),
        nothing,
        &Expect::fields(json!({ "acronym": "A" })),
    );
    fork.laptop.clock_says("2001-01-01T00:00:00Z");
    fork.laptop.edit(fork.id, json!({ "acronym": "B" }));
    exchange(&mut fork.office, &mut fork.laptop);
    Expect::fields(json!({ "acronym": "B" })).check(&fork.office, fork.id);
}

#[test]
fn an_edit_on_an_old_view_of_a_text_that_has_been_formatted_since_travels_to_every_desk() {
    let mut office = Desk::new("Claire", 1);
    let id = office.create("partner", json!({ "name": "TMQ" }));
    let old = office.heads(id);
    office.edit(id, json!({ "description": "**One** two _three_." }));
    office.edit_from(id, &old, json!({ "description": "Four." }));
    let mut laptop = Desk::new("Youenn", 2);
    let merged = laptop.takes(office.sends(&Seen::default()));
    assert_eq!(
        merged.quarantined,
        [],
        "no letter hangs on a mark that its writer had not seen"
    );
    let (here, there) = (
        office.value(id, "description"),
        laptop.value(id, "description"),
    );
    assert_eq!(here, there, "both desks read the same text");
    let text = here.as_str().expect("there is a text");
    assert!(
        text.contains("**One** two _three_.") && text.contains("Four."),
        "and both texts are in it: {text}"
    );
}

#[test]
fn different_values_written_apart_are_all_kept_with_their_authors() {
    let fork = check_merge(
        partner,
        edits(json!({ "acronym": "A", "founded_on": "2010" })),
        edits(json!({ "acronym": "B", "founded_on": "2010-05" })),
        &Expect::default()
            .conflict(r#"field acronym: "A" | "B""#)
            .conflict(r#"field founded_on: "2010" | "2010-05""#),
    );
    let conflicts = fork
        .laptop
        .store()
        .read()
        .conflicts()
        .expect("the conflicts are listed");
    for conflict in conflicts
        .iter()
        .filter(|conflict| conflict.conflict == About::Field)
    {
        let shown = fork.laptop.value(fork.id, &conflict.field);
        assert_eq!(
            conflict.values[0].value, shown,
            "the shown value of {} comes first",
            conflict.field
        );
        let mut authors: Vec<&str> = conflict
            .values
            .iter()
            .map(|one| one.author.as_str())
            .collect();
        authors.sort_unstable();
        assert_eq!(
            authors,
            ["Claire", "Youenn"],
            "each value of {} has its author",
            conflict.field
        );
    }
    assert_eq!(
        fork.laptop.record(fork.id).conflicts.len(),
        2,
        "the record says in which fields"
    );
}

#[test]
fn equal_values_written_apart_collapse() {
    check_merge(
        partner,
        edits(json!({ "acronym": "A" })),
        edits(json!({ "acronym": "A" })),
        &Expect::fields(json!({ "acronym": "A" })),
    );
}

#[test]
fn choosing_supersedes_every_value_and_the_choice_travels() {
    let mut fork = check_merge(
        partner,
        edits(json!({ "acronym": "A" })),
        edits(json!({ "acronym": "B" })),
        &Expect::default().conflict(r#"field acronym: "A" | "B""#),
    );
    fork.office.resolve(fork.id, "acronym", json!("neither"));
    exchange(&mut fork.office, &mut fork.laptop);
    Expect::fields(json!({ "acronym": "neither" })).check(&fork.laptop, fork.id);
    let refused = fork
        .laptop
        .write(|writing| writing.resolve(fork.id, "acronym", &json!("B")));
    assert_eq!(
        escale_tests::rules(&refused).len(),
        1,
        "where nothing is disputed nothing can be settled"
    );
}

#[test]
fn an_ordinary_edit_of_a_disputed_field_settles_it_as_well() {
    let mut fork = check_merge(
        partner,
        edits(json!({ "acronym": "A" })),
        edits(json!({ "acronym": "B" })),
        &Expect::default().conflict(r#"field acronym: "A" | "B""#),
    );
    let shown = fork.laptop.value(fork.id, "acronym");
    fork.laptop.edit(fork.id, json!({ "acronym": shown }));
    exchange(&mut fork.office, &mut fork.laptop);
    Expect::fields(json!({ "acronym": shown })).check(&fork.office, fork.id);
}

#[test]
fn different_fields_merge_silently() {
    check_merge(
        partner,
        edits(json!({ "acronym": "A" })),
        edits(json!({ "legal_form": "non-profit", "ours": true })),
        &Expect::fields(json!({ "acronym": "A", "legal_form": "non-profit", "ours": true })),
    );
}

#[test]
fn emptying_here_and_writing_there_keeps_both() {
    check_merge(
        |desk| desk.create("partner", json!({ "name": "TMQ", "acronym": "old" })),
        edits(json!({ "acronym": null })),
        edits(json!({ "acronym": "new" })),
        &Expect::default().conflict(r#"field acronym: "new" | null"#),
    );
}

#[test]
fn a_field_first_filled_on_both_desks_merges_like_any_other() {
    check_merge(
        |desk| desk.create("partner", json!({ "name": "TMQ" })),
        edits(json!({ "other_names": { "fr": "Un" }, "mission_statement": "Here." })),
        edits(json!({ "other_names": { "es": "Dos" }, "mission_statement": "There." })),
        &Expect::fields(json!({ "other_names": { "fr": "Un", "es": "Dos" } })),
    );
}

#[test]
fn words_merge_language_by_language() {
    check_merge(
        partner,
        edits(json!({ "other_names": { "fr": "A", "en": "One" } })),
        edits(json!({ "other_names": { "fr": "B" } })),
        &Expect::default().conflict(r#"field other_names[fr]: "A" | "B""#),
    );
}

#[test]
fn long_texts_changed_in_different_paragraphs_merge_without_a_word() {
    check_merge(
        |desk| {
            desk.create(
                "partner",
                json!({ "name": "TMQ", "description": "First one.\n\nSecond one." }),
            )
        },
        edits(json!({ "description": "First **one**, longer.\n\nSecond one." })),
        edits(json!({ "description": "First one.\n\nSecond one.\n\n- third" })),
        &Expect::fields(
            json!({ "description": "First **one**, longer.\n\nSecond one.\n\n- third" }),
        ),
    );
}

#[test]
fn a_passage_changed_on_both_sides_is_merged_and_asks_to_be_read() {
    let mut fork = check_merge(
        partner,
        edits(json!({ "description": "One two, or nearly, three." })),
        edits(json!({ "description": "One two three, and four." })),
        &Expect::fields(json!({ "description": "One two, or nearly, three, and four." }))
            .conflict("text description"),
    );
    fork.office.resolve(fork.id, "description", json!(true));
    exchange(&mut fork.office, &mut fork.laptop);
    for desk in [&fork.office, &fork.laptop] {
        Expect::fields(json!({ "description": "One two, or nearly, three, and four." }))
            .check(desk, fork.id);
        desk.is_sound();
    }
}

#[test]
fn one_splits_a_paragraph_while_the_other_types_in_it() {
    check_merge(
        |desk| {
            desk.create(
                "partner",
                json!({ "name": "TMQ", "description": "The sea is wide and the wind is strong." }),
            )
        },
        edits(json!({ "description": "The sea is wide\n\nand the wind is strong." })),
        edits(json!({ "description": "The sea is **very** wide and the wind is strong." })),
        &Expect::fields(
            json!({ "description": "The sea is **very** wide\n\nand the wind is strong." }),
        )
        .conflict("text description"),
    );
}

#[test]
fn members_of_a_set_merge_one_by_one() {
    check_merge(
        |desk| {
            desk.create(
                "person",
                json!({ "family_name": "Le Goff", "languages": ["fr", "en"] }),
            )
        },
        edits(json!({ "languages": ["fr", "es"] })),
        edits(json!({ "languages": ["fr", "en", "pt"] })),
        &Expect::fields(json!({ "languages": ["es", "fr", "pt"] })),
    );
}

#[test]
fn a_member_put_back_here_and_taken_out_there_stays_and_the_clash_says_so() {
    let mut fork = check_merge(
        |desk| {
            desk.create(
                "person",
                json!({ "family_name": "Le Goff", "languages": ["fr", "en"] }),
            )
        },
        |desk, id| {
            desk.edit(id, json!({ "languages": ["fr"] }));
            desk.edit(id, json!({ "languages": ["fr", "en"] }));
        },
        edits(json!({ "languages": ["fr"] })),
        &Expect::fields(json!({ "languages": ["en", "fr"] }))
            .conflict("field languages[en]: false | true"),
    );
    fork.laptop.resolve(fork.id, "languages", json!(["fr"]));
    exchange(&mut fork.office, &mut fork.laptop);
    Expect::fields(json!({ "languages": ["fr"] })).check(&fork.office, fork.id);
}

#[test]
fn links_in_a_set_merge_one_by_one_as_well() {
    let mut themes = Vec::new();
    let both = |desk: &mut Desk| {
        themes = (0..3)
            .map(|number| {
                desk.create(
                    "theme",
                    json!({ "name": { "fr": format!("Thème {number}") } }),
                )
                .to_string()
            })
            .collect::<Vec<_>>();
        desk.create("partner", json!({ "name": "TMQ", "themes": [themes[0]] }))
    };
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = { both }(&mut office);
    exchange(&mut office, &mut laptop);
    office.edit(id, json!({ "themes": [themes[0], themes[1]] }));
    laptop.edit(id, json!({ "themes": [themes[2]] }));
    exchange(&mut office, &mut laptop);
    let mut wanted = [themes[1].clone(), themes[2].clone()];
    wanted.sort();
    Expect::fields(json!({ "themes": wanted })).check(&laptop, id);
    Expect::fields(json!({ "themes": wanted })).check(&office, id);
}

#[test]
fn removed_here_and_edited_there_is_kept_as_a_conflict() {
    check_merge(
        partner,
        |desk, id| desk.remove(id),
        edits(json!({ "acronym": "A" })),
        &Expect::fields(json!({ "acronym": "A" })).conflict("removed: false | true"),
    );
}

#[test]
fn removed_on_both_desks_is_removed() {
    check_merge(
        partner,
        |desk, id| desk.remove(id),
        |desk, id| desk.remove(id),
        &Expect::fields(json!({ "name": "TMQ" })).removed(),
    );
}

#[test]
fn restoring_a_record_whose_removal_is_disputed_settles_it() {
    let mut fork = check_merge(
        partner,
        |desk, id| desk.remove(id),
        edits(json!({ "acronym": "A" })),
        &Expect::default().conflict("removed: false | true"),
    );
    fork.office.restore(fork.id);
    exchange(&mut fork.office, &mut fork.laptop);
    Expect::fields(json!({ "acronym": "A" })).check(&fork.laptop, fork.id);
}

#[test]
fn removing_it_again_confirms_a_disputed_removal() {
    let mut fork = check_merge(
        partner,
        |desk, id| desk.remove(id),
        edits(json!({ "acronym": "A" })),
        &Expect::default().conflict("removed: false | true"),
    );
    fork.laptop.remove(fork.id);
    exchange(&mut fork.office, &mut fork.laptop);
    Expect::default().removed().check(&fork.office, fork.id);
}

#[test]
fn an_end_before_its_start_made_by_a_merge_is_listed_and_blocks_nothing() {
    let mut fork = check_merge(
        |desk| {
            desk.create(
                "mission",
                json!({ "title": "Forum", "starts_on": "2026-05-01", "ends_on": "2026-05-31" }),
            )
        },
        edits(json!({ "starts_on": "2026-05-20" })),
        edits(json!({ "ends_on": "2026-05-10" })),
        &Expect::fields(json!({ "starts_on": "2026-05-20", "ends_on": "2026-05-10" }))
            .conflict("problem ends_on end_before_start"),
    );
    fork.office.edit(fork.id, json!({ "cancelled": true }));
    fork.office
        .edit(fork.id, json!({ "ends_on": "2026-06-10" }));
    exchange(&mut fork.office, &mut fork.laptop);
    Expect::fields(json!({ "cancelled": true })).check(&fork.laptop, fork.id);
}

#[test]
fn two_records_with_one_id_are_set_apart_and_both_texts_stay_readable() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Claire", 1);
    let first = office.create("partner", json!({ "name": "made on one" }));
    let second = laptop.create("person", json!({ "family_name": "made on the other" }));
    assert_eq!(
        first, second,
        "the same chance at the same moment draws the same id"
    );
    let merged = office.takes(laptop.sends(&Seen::new()));
    assert_eq!(
        merged.quarantined.len(),
        1,
        "the other one is set apart: {merged:?}"
    );
    assert!(office.checks().held > 0, "and kept");
    assert_eq!(
        office.value(first, "name"),
        json!("made on one"),
        "each desk goes on showing its own"
    );
    office.is_sound();
}

#[test]
fn history_reads_the_same_on_every_desk_whatever_arrived_first() {
    let mut fork = check_merge(
        partner,
        |desk, id| {
            desk.edit(id, json!({ "acronym": "A1" }));
            desk.edit(id, json!({ "legal_form": "A2" }));
        },
        |desk, id| {
            desk.edit(id, json!({ "acronym": "B1" }));
            desk.edit(id, json!({ "ours": true }));
        },
        &Expect::default().conflict(r#"field acronym: "A1" | "B1""#),
    );
    let now = fork.office.now();
    let told = |desk: &Desk| {
        let history = desk
            .store()
            .read()
            .history(fork.id, now, 100, 0)
            .expect("there is a history");
        history
            .items
            .into_iter()
            .map(|entry| (entry.act, entry.verb, entry.author, entry.fields))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        told(&fork.office),
        told(&fork.laptop),
        "history is in one order everywhere"
    );
    assert_eq!(told(&fork.office).len(), 5, "every act is told");
    fork.laptop.resolve(fork.id, "acronym", json!("B1"));
    exchange(&mut fork.office, &mut fork.laptop);
    assert_eq!(
        told(&fork.office)[0].1,
        Verb::Resolve,
        "the choice comes last"
    );
}
