//! Merging: what two people do apart, and what arrives late, twice, or from another version.

use escale_store::values::Id;
use escale_store::{About, Verb};
use escale_tests::{Chance, Desk, Expect, check_merge, exchange, same_rows, shuffled};
use serde_json::json;

fn partner(desk: &mut Desk) -> Id {
    desk.create(
        "partner",
        json!({ "name": "Technopole maritime du Québec", "acronym": "TMQ" }),
    )
}

#[test]
fn scenario_59_the_same_field_edited_on_two_laptops_keeps_both_values_until_somebody_chooses() {
    let expect = Expect::fields(json!({ "name": "Technopole maritime du Québec" }))
        .conflict(r#"field acronym: "TM Québec" | "TMQ-CA""#);
    let mut fork = check_merge(
        partner,
        |office, id| drop(office.edit(id, json!({ "acronym": "TM Québec" }))),
        |laptop, id| drop(laptop.edit(id, json!({ "acronym": "TMQ-CA" }))),
        &expect,
    );
    let conflict = &fork
        .office
        .store()
        .read()
        .conflicts()
        .expect("the conflicts are listed")[0];
    let authors: Vec<&str> = conflict
        .values
        .iter()
        .map(|one| one.author.as_str())
        .collect();
    assert!(
        authors.contains(&"Claire") && authors.contains(&"Youenn"),
        "each value has its author: {authors:?}"
    );
    fork.laptop.resolve(fork.id, "acronym", json!("TM Québec"));
    exchange(&mut fork.office, &mut fork.laptop);
    Expect::fields(json!({ "acronym": "TM Québec" })).check(&fork.office, fork.id);
    let told = fork.office.history(fork.id);
    assert_eq!(
        told.items[0].verb,
        Verb::Resolve,
        "the choice is an act of its own"
    );
    assert!(
        told.items.iter().any(|entry| entry
            .fields
            .iter()
            .any(|field| field.after == json!("TMQ-CA"))),
        "the other value stays in history"
    );
}

#[test]
fn scenario_59_a_choice_made_while_somebody_writes_a_third_value_does_not_vanish() {
    let mut fork = check_merge(
        partner,
        |office, id| drop(office.edit(id, json!({ "acronym": "A" }))),
        |laptop, id| drop(laptop.edit(id, json!({ "acronym": "B" }))),
        &Expect::default().conflict(r#"field acronym: "A" | "B""#),
    );
    let shown = fork.office.value(fork.id, "acronym");
    fork.office.resolve(fork.id, "acronym", shown.clone());
    fork.laptop.edit(fork.id, json!({ "acronym": "C" }));
    exchange(&mut fork.office, &mut fork.laptop);
    let mut both = [shown.to_string(), r#""C""#.to_owned()];
    both.sort();
    let line = format!("field acronym: {}", both.join(" | "));
    Expect::default()
        .conflict(&line)
        .check(&fork.office, fork.id);
    Expect::default()
        .conflict(&line)
        .check(&fork.laptop, fork.id);
}

#[test]
fn scenario_60_deleted_here_and_edited_there_stays_until_somebody_decides() {
    for confirmed in [true, false] {
        let mut fork = check_merge(
            partner,
            |office, id| office.remove(id),
            |laptop, id| drop(laptop.edit(id, json!({ "acronym": "edited" }))),
            &Expect::fields(json!({ "acronym": "edited" })).conflict("removed: false | true"),
        );
        let conflicts = fork
            .laptop
            .store()
            .read()
            .conflicts()
            .expect("the conflicts are listed");
        let about: Vec<(bool, &str)> = conflicts[0]
            .values
            .iter()
            .map(|one| (one.value == json!(true), one.author.as_str()))
            .collect();
        assert!(
            about.contains(&(true, "Claire")),
            "who removed it is said: {about:?}"
        );
        assert!(
            about.contains(&(false, "Youenn")),
            "who changed it is said: {about:?}"
        );
        fork.laptop.resolve(fork.id, "removed", json!(confirmed));
        exchange(&mut fork.office, &mut fork.laptop);
        for desk in [&fork.office, &fork.laptop] {
            let mut expect = Expect::fields(json!({ "acronym": "edited" }));
            if confirmed {
                expect = expect.removed();
            }
            expect.check(desk, fork.id);
            desk.is_sound();
        }
    }
}

#[test]
fn scenario_61_a_child_added_to_a_removed_parent_survives_and_the_link_is_listed() {
    let mut child = None;
    let fork = check_merge(
        |desk| desk.create("mission", json!({ "title": "Sea Tech Week" })),
        |office, id| office.remove(id),
        |laptop, id| {
            child = Some(laptop.create(
                "stop",
                json!({ "mission": id.to_string(), "lodging": "Hôtel Rimouski" }),
            ))
        },
        &Expect::fields(json!({ "title": "Sea Tech Week" })).removed(),
    );
    let child = child.expect("a stop was added");
    Expect::fields(json!({ "lodging": "Hôtel Rimouski" }))
        .conflict("link mission")
        .check(&fork.office, child);
    let all = fork
        .office
        .store()
        .read()
        .conflicts()
        .expect("the conflicts are listed");
    let link = all
        .iter()
        .find(|conflict| conflict.conflict == About::Link)
        .expect("the link is listed");
    assert_eq!(
        link.other.as_ref().map(|card| card.id),
        Some(fork.id),
        "it names the removed mission"
    );
    assert!(
        link.other
            .as_ref()
            .is_some_and(|card| card.removed && card.title == "Sea Tech Week"),
        "which is shown as removed, by its title"
    );
}

#[test]
fn scenario_62_removed_and_restored_in_one_batch_is_there_and_history_keeps_both() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = partner(&mut office);
    exchange(&mut office, &mut laptop);
    laptop.remove(id);
    laptop.restore(id);
    laptop.edit(id, json!({ "acronym": "again" }));
    for delivery in shuffled(&laptop.sends(&office.seen()), &mut Chance::new(3, "order")) {
        office.takes(vec![delivery]);
    }
    Expect::fields(json!({ "acronym": "again" })).check(&office, id);
    let verbs: Vec<Verb> = office
        .history(id)
        .items
        .iter()
        .map(|entry| entry.verb)
        .collect();
    assert_eq!(
        verbs,
        [Verb::Edit, Verb::Restore, Verb::Remove, Verb::Create],
        "every act is in history"
    );
}

#[test]
fn scenario_63_an_edit_made_between_sending_and_receiving_is_kept() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = partner(&mut office);
    exchange(&mut office, &mut laptop);
    laptop.edit(
        id,
        json!({ "acronym": "from the laptop", "legal_form": "non-profit" }),
    );
    let sent = laptop.sends(&office.seen());
    // Meanwhile, with a clock that is behind.
    office.clock_says("2020-01-01T00:00:00Z");
    office.edit(id, json!({ "acronym": "from the office" }));
    office.takes(sent);
    Expect::fields(json!({ "legal_form": "non-profit" }))
        .conflict(r#"field acronym: "from the laptop" | "from the office""#)
        .check(&office, id);
}

#[test]
fn scenario_63_an_edit_made_on_an_old_view_becomes_a_conflict_and_never_overwrites() {
    let mut office = Desk::new("Claire", 1);
    let id = partner(&mut office);
    let opened = office.heads(id);
    office.edit(id, json!({ "acronym": "written meanwhile" }));
    office.edit_from(
        id,
        &opened,
        json!({ "acronym": "from the old form", "legal_form": "non-profit" }),
    );
    Expect::fields(json!({ "legal_form": "non-profit" }))
        .conflict(r#"field acronym: "from the old form" | "written meanwhile""#)
        .check(&office, id);
    office.is_sound();
}

#[test]
fn scenario_64_the_same_partner_made_on_two_desks_exists_twice_and_is_named_a_twin() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let first = office.create("partner", json!({ "name": "Technopôle Brest-Iroise" }));
    let second = laptop.create(
        "partner",
        json!({ "name": "TECHNOPOLE  Brest-Iroise".replace("  ", " ") }),
    );
    exchange(&mut office, &mut laptop);
    for desk in [&office, &laptop] {
        assert_eq!(
            desk.lists("partner", &[], None, false).total,
            2,
            "{} has both",
            desk.author()
        );
        let all = desk
            .store()
            .read()
            .conflicts()
            .expect("the conflicts are listed");
        let twins: Vec<_> = all
            .iter()
            .filter(|conflict| conflict.conflict == About::Twin)
            .collect();
        assert_eq!(twins.len(), 1, "one pair is suggested");
        let pair = [
            twins[0].card.id,
            twins[0].other.as_ref().expect("a twin has another").id,
        ];
        assert!(
            pair.contains(&first) && pair.contains(&second),
            "it is this pair"
        );
        assert_eq!(twins[0].rule.as_deref(), Some("twin"), "by its rule");
    }
    same_rows(&office, &laptop);
}

#[test]
fn scenario_65_clocks_far_ahead_or_behind_change_no_order_and_are_flagged() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = partner(&mut office);
    exchange(&mut office, &mut laptop);
    laptop.clock_says("2050-01-01T00:00:00Z");
    laptop.edit(id, json!({ "acronym": "from 2050" }));
    let merged = office.takes(laptop.sends(&office.seen()));
    assert_eq!(merged.odd_clocks, [id], "a date in the future is flagged");
    office.edit(id, json!({ "acronym": "later, in 2026" }));
    exchange(&mut office, &mut laptop);
    for desk in [&office, &laptop] {
        Expect::fields(json!({ "acronym": "later, in 2026" })).check(desk, id);
    }
    let odd: Vec<bool> = office
        .history(id)
        .items
        .iter()
        .map(|entry| entry.odd_clock)
        .collect();
    assert_eq!(
        odd,
        [true, true, false],
        "history says which clocks were wrong: one ahead of us, one behind what it had seen"
    );
    let quiet = office.takes(Vec::new());
    assert!(quiet.odd_clocks.is_empty(), "and says it once");
}

#[test]
fn scenario_65_an_old_change_with_a_wrong_clock_is_not_flagged_again_by_later_ones() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = office.create(
        "partner",
        json!({ "name": "TMQ", "description": "One.", "other_names": { "fr": "Un" } }),
    );
    exchange(&mut office, &mut laptop);
    laptop.clock_says("2050-01-01T00:00:00Z");
    laptop.edit(id, json!({ "acronym": "from 2050" }));
    assert_eq!(
        office.takes(laptop.sends(&office.seen())).odd_clocks,
        [id],
        "it is flagged when it comes, however many fields there are"
    );
    laptop.clock_says("2026-09-11T00:00:00Z");
    laptop.edit(id, json!({ "acronym": "mended" }));
    assert!(
        office
            .takes(laptop.sends(&office.seen()))
            .odd_clocks
            .is_empty(),
        "what comes later has a good clock"
    );
}
