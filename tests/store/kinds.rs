//! Every kind through every ability. Nothing here names a kind: a new one is walked by itself.

mod asking;
mod meeting;

use escale_store::values::{Fields, Id, Type};
use escale_store::{KINDS, Kind, Question, Seen, Verb};
use escale_tests::{Chance, Desk, exchange, filled, filter_text, minimal, same_rows, shuffled};
use serde_json::{Value as Json, json};

/// A desk with a record of this kind that has a value in every field.
fn with_record(kind: &Kind, variant: usize) -> (Desk, Id, Fields) {
    let mut desk = Desk::new("Claire", 10 + variant as u64);
    let fields = filled(&mut desk, kind, variant);
    let id = desk.create(kind.name, Json::Object(fields.clone()));
    (desk, id, fields)
}

fn each_kind(mut visit: impl FnMut(&'static Kind)) {
    assert!(KINDS.len() >= 26, "all kinds are listed");
    for kind in KINDS {
        visit(kind);
    }
}

#[test]
fn every_kind_shows_after_creation_what_was_given() {
    each_kind(|kind| {
        for variant in 0..4 {
            let (desk, id, fields) = with_record(kind, variant);
            let record = desk.record(id);
            for (name, given) in &fields {
                let shown = record.fields.get(name).unwrap_or(&Json::Null);
                assert_eq!(shown, given, "{}.{name} shows what was given", kind.name);
            }
            assert_eq!(
                record.kind, kind.name,
                "a record is of the kind it was created as"
            );
            assert!(!record.removed, "a new {} is not in the bin", kind.name);
            assert!(!record.title.is_empty(), "a full {} has a title", kind.name);
            assert_eq!(
                record.created, record.changed,
                "a new {} was changed when it was created",
                kind.name
            );
            assert_eq!(
                record.created.expect("a signature").0,
                "Claire",
                "who created it is known"
            );
            assert!(
                record.extra.is_empty(),
                "nothing in a {} is unknown to its own version: {:?}",
                kind.name,
                record.extra
            );
            desk.is_sound();
        }
    });
}

#[test]
fn every_kind_is_created_with_its_required_fields_alone_and_refused_without_any() {
    each_kind(|kind| {
        let mut desk = Desk::new("Claire", 1);
        let least = minimal(&mut desk, kind, 0);
        desk.create(kind.name, Json::Object(least.clone()));
        for name in least.keys() {
            let mut without = least.clone();
            without.remove(name);
            let refused = desk.try_create(kind.name, &Json::Object(without));
            let problems = escale_tests::rules(&refused);
            assert!(
                problems.contains(&(name.clone(), escale_store::Rule::Required)),
                "a {} without {name} is refused: {problems:?}",
                kind.name
            );
        }
        desk.is_sound();
    });
}

#[test]
fn every_field_of_every_kind_is_edited_undone_and_redone() {
    each_kind(|kind| {
        let (mut desk, id, first) = with_record(kind, 0);
        let second = filled(&mut desk, kind, 1);
        for field in kind.fields {
            let (old, new) = (&first[field.name], &second[field.name]);
            let written = desk.try_edit(id, None, &json!({ field.name: new }));
            if escale_tests::rules(&written).iter().any(|(_, rule)| {
                *rule == escale_store::Rule::Contradiction
                    || *rule == escale_store::Rule::EndBeforeStart
            }) {
                // The kind's own check ties this field to another.
                continue;
            }
            written.unwrap_or_else(|error| {
                panic!("{}.{} is edited: {error:?}", kind.name, field.name)
            });
            assert_eq!(
                desk.value(id, field.name),
                *new,
                "{}.{} shows the edit",
                kind.name,
                field.name
            );
            if old == new {
                continue;
            }
            desk.undo();
            assert_eq!(
                desk.value(id, field.name),
                *old,
                "{}.{} shows what stood before the edit",
                kind.name,
                field.name
            );
            desk.redo();
            assert_eq!(
                desk.value(id, field.name),
                *new,
                "{}.{} shows the edit again",
                kind.name,
                field.name
            );
            desk.undo();
            let shown = desk.shows(id);
            for (name, value) in &first {
                assert_eq!(
                    shown.get(name).unwrap_or(&Json::Null),
                    value,
                    "undoing an edit of {} leaves {}.{name}",
                    field.name,
                    kind.name
                );
            }
        }
        desk.is_sound();
    });
}

#[test]
fn every_optional_field_of_every_kind_is_emptied_and_filled_again() {
    each_kind(|kind| {
        let (mut desk, id, fields) = with_record(kind, 0);
        for field in kind.fields.iter().filter(|field| !field.required) {
            let emptied = desk.try_edit(id, None, &json!({ field.name: null }));
            if emptied.is_err() {
                continue;
            }
            assert_eq!(
                desk.value(id, field.name),
                Json::Null,
                "{}.{} is empty",
                kind.name,
                field.name
            );
            desk.edit(id, json!({ field.name: fields[field.name] }));
            assert_eq!(
                desk.value(id, field.name),
                fields[field.name],
                "{}.{} is filled again",
                kind.name,
                field.name
            );
        }
        desk.is_sound();
    });
}

#[test]
fn every_kind_goes_into_the_bin_and_comes_back_whole() {
    each_kind(|kind| {
        let (mut desk, id, fields) = with_record(kind, 0);
        desk.remove(id);
        assert!(
            desk.record(id).removed,
            "a removed {} is in the bin",
            kind.name
        );
        assert_eq!(
            desk.record(id).fields,
            fields,
            "the bin keeps all a {} said",
            kind.name
        );
        assert!(
            !listed(&desk, kind, &[]).contains(&id.to_string()),
            "a list shows no {} from the bin",
            kind.name
        );
        assert!(
            listed(&desk, kind, &["removed=true"]).contains(&id.to_string()),
            "the bin lists it"
        );
        desk.is_sound();
        desk.restore(id);
        assert_eq!(
            desk.record(id).fields,
            fields,
            "a restored {} says what it said",
            kind.name
        );
        assert!(
            listed(&desk, kind, &[]).contains(&id.to_string()),
            "it is in the list again"
        );
        desk.undo();
        assert!(
            desk.record(id).removed,
            "restoring a {} can be undone",
            kind.name
        );
        desk.undo();
        assert!(
            !desk.record(id).removed,
            "removing a {} can be undone",
            kind.name
        );
        desk.undo();
        assert!(
            desk.record(id).removed,
            "undoing a creation puts the {} into the bin",
            kind.name
        );
        desk.is_sound();
    });
}

fn listed(desk: &Desk, kind: &Kind, filters: &[&str]) -> Vec<String> {
    let page = desk.lists(kind.name, filters, None, false);
    page.items
        .iter()
        .map(|item| item["id"].as_str().unwrap_or_default().to_owned())
        .collect()
}
