//! Settling many conflicts by one rule.

use escale_store::values::Id;
use escale_store::{About, Choice, Error, Keep, Rule, Settlement};
use escale_tests::{Desk, Expect, check_merge, exchange, rules, same_rows};
use serde_json::json;

use super::{acronyms, only, partner};

fn choice(keep: Keep) -> Choice {
    Choice {
        keep,
        about: None,
        kind: None,
        ids: Vec::new(),
    }
}

/// Settles by one rule what the plan says.
#[track_caller]
fn settles(desk: &mut Desk, choice: &Choice) -> usize {
    let plan = desk.store().read().plan(choice, 1_000, 0);
    let mark = plan.expect("there is a plan").mark;
    desk.write(|writing| writing.settle(choice, &mark))
        .expect("it is done as planned")
}

#[test]
fn one_rule_keeps_one_persons_values_or_the_newest_and_is_one_act() {
    let kept = [
        (Keep::Of("Claire".into()), "A"),
        (Keep::Of("Youenn".into()), "B"),
        (Keep::Newest, "B"),
    ];
    for (keep, word) in kept {
        let mut fork = acronyms();
        let plan = fork
            .office
            .store()
            .read()
            .plan(&choice(keep.clone()), 10, 0);
        let plan = plan.expect("there is a plan");
        assert_eq!(
            (plan.total, plan.records, plan.left),
            (1, 1, 0),
            "what it would do"
        );
        assert_eq!(plan.items[0].value, json!(word), "the value is shown first");
        let settled = settles(&mut fork.office, &choice(keep));
        assert_eq!(settled, 1, "one field");
        exchange(&mut fork.office, &mut fork.laptop);
        Expect::fields(json!({ "acronym": word })).check(&fork.laptop, fork.id);
    }
}

#[test]
fn a_rule_leaves_what_it_knows_no_value_for() {
    let mut fork = acronyms();
    let plan = fork
        .office
        .store()
        .read()
        .plan(&choice(Keep::Of("Anne".into())), 10, 0)
        .expect("there is a plan");
    assert_eq!((plan.total, plan.left), (0, 1), "Anne wrote nothing there");
    assert_eq!(
        settles(&mut fork.office, &choice(Keep::Of("Anne".into()))),
        0,
        "so nothing is done"
    );
    let elsewhere = Choice {
        ids: vec![Id(uuid_of_nobody())],
        ..choice(Keep::Newest)
    };
    assert_eq!(settles(&mut fork.office, &elsewhere), 0, "another record");
    let kind = Choice {
        kind: Some("event".into()),
        ..choice(Keep::Newest)
    };
    assert_eq!(settles(&mut fork.office, &kind), 0, "another kind");
    let about = Choice {
        about: Some(About::Removed),
        ..choice(Keep::Newest)
    };
    assert_eq!(settles(&mut fork.office, &about), 0, "another cause");
    only(&fork.office);
}

fn uuid_of_nobody() -> uuid::Uuid {
    uuid::Uuid::nil()
}

#[test]
fn a_plan_that_would_be_another_by_now_is_not_done() {
    let mut fork = acronyms();
    let rule = choice(Keep::Newest);
    let plan = fork.office.store().read().plan(&rule, 10, 0);
    let mark = plan.expect("there is a plan").mark;
    fork.laptop.minutes_pass(60);
    fork.laptop
        .edit(fork.id, json!({ "legal_form": "elsewhere" }));
    exchange(&mut fork.office, &mut fork.laptop);
    let same = fork.office.store().read().plan(&rule, 10, 0);
    assert_eq!(
        same.expect("there is a plan").mark,
        mark,
        "what happens elsewhere in the record makes it no other"
    );
    fork.laptop.edit(fork.id, json!({ "acronym": "C" }));
    let mut third = Desk::new("Anne", 3);
    exchange(&mut third, &mut fork.laptop);
    let refused = fork.office.write(|writing| {
        writing.merge(
            third.sends(&Default::default()).into_iter().map(Ok),
            &mut |_, _| Ok(()),
        )?;
        writing.settle(&rule, &mark)
    });
    assert_eq!(
        rules(&refused),
        [("mark".to_owned(), Rule::ChangedSince)],
        "another value came in"
    );
}

#[test]
fn both_ends_of_a_period_are_settled_together_where_one_alone_would_contradict_the_other() {
    let mut fork = check_merge(
        |desk| desk.create("event", json!({ "name": "Forum" })),
        |office, id| {
            drop(office.edit(
                id,
                json!({ "starts_on": "2024-01-10", "ends_on": "2024-01-12" }),
            ))
        },
        |laptop, id| {
            drop(laptop.edit(
                id,
                json!({ "starts_on": "2025-03-01", "ends_on": "2025-03-02" }),
            ))
        },
        &Expect::default()
            .conflict(r#"field starts_on: "2024-01-10" | "2025-03-01""#)
            .conflict(r#"field ends_on: "2024-01-12" | "2025-03-02""#),
    );
    for author in ["Claire", "Youenn"] {
        let rule = choice(Keep::Of(author.into()));
        assert_eq!(settles(&mut fork.office, &rule), 2, "{author}'s, both");
        fork.office.undo();
    }
    let settlement = |field: &str, value: &str| Settlement {
        id: fork.id,
        field: field.to_owned(),
        value: json!(value),
    };
    let crossed = [
        settlement("starts_on", "2025-03-01"),
        settlement("ends_on", "2024-01-12"),
    ];
    let refused = fork.office.write(|writing| writing.resolve_all(&crossed));
    assert_eq!(
        rules(&refused),
        [("ends_on".to_owned(), Rule::EndBeforeStart)],
        "and refused together where they contradict each other"
    );
}

#[test]
fn members_of_a_set_are_settled_as_one_field_and_a_removal_like_any_other() {
    let mut office = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = office.create(
        "person",
        json!({ "family_name": "Le Goff", "languages": ["en", "es", "fr"] }),
    );
    let gone = partner(&mut office);
    exchange(&mut office, &mut laptop);
    office.edit(id, json!({ "languages": ["fr"] }));
    for kept in [json!(["fr"]), json!(["en", "es", "fr"])] {
        laptop.edit(id, json!({ "languages": kept }));
    }
    office.remove(gone);
    laptop.edit(gone, json!({ "acronym": "edited" }));
    exchange(&mut office, &mut laptop);
    let rule = choice(Keep::Of("Claire".into()));
    assert_eq!(settles(&mut office, &rule), 2, "a set and a removal");
    Expect::fields(json!({ "languages": ["fr"] })).check(&office, id);
    Expect::default().removed().check(&office, gone);
    office.undo();
    let rule = choice(Keep::AsShown);
    assert_eq!(settles(&mut office, &rule), 2, "as they are shown");
    Expect::fields(json!({ "languages": ["en", "es", "fr"] })).check(&office, id);
    Expect::fields(json!({ "acronym": "edited" })).check(&office, gone);
    exchange(&mut office, &mut laptop);
    same_rows(&office, &laptop);
}

#[test]
fn a_merged_text_is_read_by_a_rule_that_keeps_what_is_shown_and_by_no_other() {
    let text = |word: &str| format!("The quay is {word} metres long, and deep.");
    let mut fork = check_merge(
        |desk| {
            desk.create(
                "partner",
                json!({ "name": "Port", "description": text("ten") }),
            )
        },
        |office, id| drop(office.edit(id, json!({ "description": text("ten or twelve") }))),
        |laptop, id| drop(laptop.edit(id, json!({ "description": text("about ten") }))),
        &Expect::default().conflict("text description"),
    );
    assert_eq!(
        settles(&mut fork.office, &choice(Keep::Newest)),
        0,
        "there is nothing to choose between"
    );
    assert_eq!(settles(&mut fork.office, &choice(Keep::AsShown)), 1, "read");
    assert!(
        fork.office
            .store()
            .read()
            .conflicts()
            .expect("none")
            .is_empty(),
        "it counts as read"
    );
}

#[test]
fn many_settlements_are_done_whole_or_not_at_all_and_are_bounded() {
    let mut fork = acronyms();
    let settlement = |field: &str| Settlement {
        id: fork.id,
        field: field.to_owned(),
        value: json!("A"),
    };
    let refused = fork
        .office
        .write(|writing| writing.resolve_all(&[settlement("acronym"), settlement("legal_form")]));
    assert_eq!(
        rules(&refused),
        [("legal_form".to_owned(), Rule::NoConflict)],
        "one of them is no conflict"
    );
    only(&fork.office);
    let many = vec![settlement("acronym"); 10_001];
    let refused = fork.office.write(|writing| writing.resolve_all(&many));
    assert!(
        matches!(refused, Err(Error::Invalid(_))),
        "more than one act may hold: {refused:?}"
    );
}
