//! Every kind through every ability. Nothing here names a kind: a new one is walked by itself.

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

#[test]
fn every_kind_is_found_by_its_texts() {
    each_kind(|kind| {
        let mut desk = Desk::new("Claire", 3);
        let mut fields = filled(&mut desk, kind, 0);
        for (place, field) in kind.fields.iter().enumerate() {
            let word = format!(
                "zyx{}w",
                char::from(b'a' + u8::try_from(place).unwrap_or_default())
            );
            let told = match field.ty {
                Type::Text if field.name != "siret" && field.name != "of_kind" => {
                    json!(format!("the {word} of it"))
                }
                Type::Prose => json!(format!("A paragraph.\n\nAnd the {word} of it.")),
                Type::Words => json!({ "fr": format!("le {word} qui va") }),
                Type::Set(Type::Text) | Type::Names => json!([format!("{word} here")]),
                _ => continue,
            };
            fields.insert(field.name.to_owned(), told);
        }
        let id = desk.create(kind.name, Json::Object(fields.clone()));
        for (name, told) in &fields {
            let Some(at) = told.to_string().find("zyx") else {
                continue;
            };
            let word = told.to_string()[at..at + 5].to_owned();
            let found = desk.asks(&Question {
                words: word.clone(),
                kind: Some(kind.name.to_owned()),
                limit: 10,
                ..Question::default()
            });
            assert_eq!(
                found
                    .items
                    .iter()
                    .map(|hit| hit.card.id)
                    .collect::<Vec<_>>(),
                [id],
                "a {} is found by the word in its {name}",
                kind.name
            );
            let snippet = found.items[0]
                .snippet
                .clone()
                .unwrap_or_else(|| panic!("{}.{name} has a snippet", kind.name));
            assert_eq!(
                snippet.field, *name,
                "the snippet of a {} comes from where the word stands",
                kind.name
            );
            let letters: Vec<char> = snippet.text.chars().collect();
            for mark in &snippet.marks {
                let marked: String = letters[mark.start..mark.start + mark.length]
                    .iter()
                    .collect();
                assert_eq!(
                    marked, word,
                    "the mark in {}.{name} is on the word",
                    kind.name
                );
            }
            assert!(
                !snippet.marks.is_empty(),
                "the snippet of {}.{name} marks the word",
                kind.name
            );
        }
        desk.remove(id);
        for (name, told) in &fields {
            let Some(at) = told.to_string().find("zyx") else {
                continue;
            };
            let found = desk.finds(&told.to_string()[at..at + 5]);
            assert_eq!(
                found.total, 0,
                "a {} in the bin is not found by its {name}",
                kind.name
            );
        }
    });
}

#[test]
fn every_act_on_every_kind_is_in_its_history() {
    each_kind(|kind| {
        let (mut desk, id, first) = with_record(kind, 0);
        let second = filled(&mut desk, kind, 1);
        desk.edit(id, Json::Object(second.clone()));
        desk.remove(id);
        desk.restore(id);
        let history = desk.history(id);
        let verbs: Vec<Verb> = history.items.iter().map(|entry| entry.verb).collect();
        assert_eq!(
            verbs,
            [Verb::Restore, Verb::Remove, Verb::Edit, Verb::Create],
            "the history of a {}, latest first",
            kind.name
        );
        let edit = &history.items[2];
        for field in kind.fields {
            let (old, new) = (&first[field.name], &second[field.name]);
            let told = edit
                .fields
                .iter()
                .find(|difference| difference.field == field.name);
            match told {
                Some(difference) => {
                    assert_eq!(
                        (&difference.before, &difference.after),
                        (old, new),
                        "from what to what {}.{} changed",
                        kind.name,
                        field.name
                    );
                }
                None => assert_eq!(
                    old, new,
                    "an edit of {}.{} is in the history",
                    kind.name, field.name
                ),
            }
        }
        desk.write(|writing| writing.bring_back(id, &history.items[3].heads))
            .expect("an earlier version comes back");
        for (name, value) in &first {
            assert_eq!(
                desk.value(id, name),
                *value,
                "{}.{name} says again what it said first",
                kind.name
            );
        }
        desk.is_sound();
    });
}

#[test]
fn every_kind_merges_edits_of_different_fields_silently() {
    each_kind(|kind| {
        let (mut office, id, first) = with_record(kind, 0);
        let second = filled(&mut office, kind, 1);
        let mut laptop = Desk::new("Youenn", 99);
        exchange(&mut office, &mut laptop);
        let mut edited = Vec::new();
        for (place, field) in kind.fields.iter().enumerate() {
            let desk = if place % 2 == 0 {
                &mut office
            } else {
                &mut laptop
            };
            if desk
                .try_edit(id, None, &json!({ field.name: second[field.name] }))
                .is_ok()
            {
                edited.push(field.name);
            }
        }
        exchange(&mut office, &mut laptop);
        assert_eq!(
            office.seen(),
            laptop.seen(),
            "both have seen the same {}",
            kind.name
        );
        same_rows(&office, &laptop);
        let shown = office.record(id);
        for field in kind.fields {
            let wanted = if edited.contains(&field.name) {
                &second
            } else {
                &first
            };
            assert_eq!(
                shown.fields.get(field.name).unwrap_or(&Json::Null),
                &wanted[field.name],
                "{}.{} after the merge",
                kind.name,
                field.name
            );
        }
        assert!(
            shown.conflicts.is_empty(),
            "different fields of a {} never clash: {:?}",
            kind.name,
            shown.conflicts
        );
        office.is_sound();
        laptop.is_sound();
    });
}

#[test]
fn every_field_of_every_kind_edited_on_both_sides_keeps_both_values() {
    each_kind(|kind| {
        let (mut office, id, first) = with_record(kind, 0);
        let (second, third) = (filled(&mut office, kind, 1), filled(&mut office, kind, 2));
        let mut laptop = Desk::new("Youenn", 99);
        exchange(&mut office, &mut laptop);
        let mut edited = Vec::new();
        for field in kind.fields {
            let (ours, theirs) = (
                json!({ field.name: second[field.name] }),
                json!({ field.name: third[field.name] }),
            );
            let distinct = second[field.name] != third[field.name]
                && first[field.name] != second[field.name]
                && first[field.name] != third[field.name];
            if distinct
                && office.try_edit(id, None, &ours).is_ok()
                && laptop.try_edit(id, None, &theirs).is_ok()
            {
                edited.push(field);
            }
        }
        exchange(&mut office, &mut laptop);
        same_rows(&office, &laptop);
        let conflicts = office
            .store()
            .read()
            .conflicts()
            .expect("the conflicts are listed");
        for field in edited {
            let values: Vec<&Json> = conflicts
                .iter()
                .filter(|conflict| conflict.card.id == id && conflict.field == field.name)
                .flat_map(|conflict| conflict.values.iter().map(|alternative| &alternative.value))
                .collect();
            match field.ty {
                Type::Prose => {}
                Type::Set(_) => {
                    let members = |value: &Json| value.as_array().cloned().unwrap_or_default();
                    let (old, ours, theirs) = (
                        members(&first[field.name]),
                        members(&second[field.name]),
                        members(&third[field.name]),
                    );
                    let mut wanted: Vec<Json> = old
                        .iter()
                        .filter(|member| ours.contains(member) && theirs.contains(member))
                        .cloned()
                        .collect();
                    wanted.extend(
                        ours.iter()
                            .chain(&theirs)
                            .filter(|member| !old.contains(member))
                            .cloned(),
                    );
                    let mut shown = members(&office.value(id, field.name));
                    for all in [&mut wanted, &mut shown] {
                        all.sort_by_key(Json::to_string);
                        all.dedup();
                    }
                    assert_eq!(
                        shown, wanted,
                        "{}.{} has what either side added and lacks what either took out",
                        kind.name, field.name
                    );
                }
                Type::Words => assert_eq!(
                    values.len(),
                    4,
                    "both languages of {}.{} clash: {values:?}",
                    kind.name,
                    field.name
                ),
                _ => {
                    assert_eq!(
                        values.len(),
                        2,
                        "{}.{} has both values: {values:?}",
                        kind.name,
                        field.name
                    );
                    assert!(
                        values.contains(&&second[field.name])
                            && values.contains(&&third[field.name]),
                        "both values of {}.{}: {values:?}",
                        kind.name,
                        field.name
                    );
                }
            }
        }
        office.is_sound();
    });
}

#[test]
fn every_kind_is_sorted_by_every_field_with_empty_ones_last() {
    each_kind(|kind| {
        let mut desk = Desk::new("Claire", 4);
        for variant in [2, 0, 1] {
            let fields = filled(&mut desk, kind, variant);
            desk.create(kind.name, Json::Object(fields));
        }
        let least = minimal(&mut desk, kind, 3);
        desk.create(kind.name, Json::Object(least));
        let total = desk.lists(kind.name, &[], None, false).total;
        for column in
            kind.fields
                .iter()
                .map(|field| field.name)
                .chain(["title", "created_at", "changed_at"])
        {
            for (filters, descending) in [
                (&[][..], false),
                (&[], true),
                (&["created_by=Claire"], false),
                (&["created_by=Claire"], true),
            ] {
                let page = desk.lists(kind.name, filters, Some(column), descending);
                assert_eq!(
                    page.total, total,
                    "sorting {} by {column} loses nothing",
                    kind.name
                );
                assert_eq!(
                    page.items.len(),
                    total,
                    "sorting {} by {column} shows all",
                    kind.name
                );
                let empty = page
                    .items
                    .iter()
                    .map(|item| item.get(column).is_none_or(Json::is_null));
                let empty: Vec<bool> = empty.collect();
                if !["title", "created_at", "changed_at"].contains(&column) {
                    assert!(
                        empty.is_sorted(),
                        "{} without {column} come last ({descending}): {empty:?}",
                        kind.name
                    );
                }
            }
            let ids = |filters: &[&str], descending| -> Vec<Json> {
                let page = desk.lists(kind.name, filters, Some(column), descending);
                page.items
                    .iter()
                    .filter(|item| !item.get(column).is_none_or(Json::is_null))
                    .map(|item| item["id"].clone())
                    .collect()
            };
            let mut turned = ids(&[], true);
            turned.reverse();
            assert_eq!(
                turned,
                ids(&[], false),
                "descending turns {} by {column} round",
                kind.name
            );
            assert_eq!(
                ids(&["created_by=Claire"], false),
                ids(&[], false),
                "a filter that all pass changes no order of {} by {column}",
                kind.name
            );
        }
    });
}

#[test]
fn every_kind_is_filtered_by_every_field() {
    each_kind(|kind| {
        let (mut desk, id, fields) = with_record(kind, 0);
        let least = minimal(&mut desk, kind, 5);
        let bare = desk.create(kind.name, Json::Object(least));
        for field in kind.fields {
            if let Some(text) = filter_text(field.ty, &fields[field.name]) {
                let found = listed(&desk, kind, &[&format!("{}={text}", field.name)]);
                assert!(
                    found.contains(&id.to_string()),
                    "{} is found by {}={text}",
                    kind.name,
                    field.name
                );
                if !field.required && text != "false" {
                    assert!(
                        !found.contains(&bare.to_string()),
                        "a {} without {} is not found by {text}",
                        kind.name,
                        field.name
                    );
                }
            }
            if !field.required && field.ty != Type::Flag {
                let empty = listed(&desk, kind, &[&format!("{}=", field.name)]);
                assert!(
                    empty.contains(&bare.to_string()),
                    "a {} without {} is found by asking for none",
                    kind.name,
                    field.name
                );
                assert!(
                    !empty.contains(&id.to_string()),
                    "a {} with {} is not",
                    kind.name,
                    field.name
                );
            }
        }
    });
}

#[test]
fn every_kind_travels_to_an_empty_desk_and_says_there_what_it_said() {
    each_kind(|kind| {
        let (mut desk, id, fields) = with_record(kind, 0);
        let second = filled(&mut desk, kind, 1);
        desk.edit(id, Json::Object(second));
        desk.edit(id, Json::Object(fields.clone()));
        let mut other = Desk::new("Youenn", 5);
        let sent = desk.sends(&Seen::new());
        for delivery in shuffled(&sent, &mut Chance::new(8, kind.name)) {
            other.takes(vec![delivery]);
        }
        assert_eq!(
            desk.seen(),
            other.seen(),
            "the other desk has seen all of the {}",
            kind.name
        );
        same_rows(&desk, &other);
        assert_eq!(
            other.record(id).fields,
            fields,
            "a {} says the same on another desk",
            kind.name
        );
        let again = other.takes(desk.sends(&Seen::new()));
        assert_eq!(
            (again.applied, again.records.len()),
            (0, 0),
            "sending a {} again changes nothing",
            kind.name
        );
        other.is_sound();
    });
}
