//! Every kind searched, sorted, filtered, and its history read.

use super::*;

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
        // Sets of links, and links to every kind, have no one order.
        let ordered = kind.fields.iter().filter(|field| match field.ty {
            Type::Link(_) => true,
            ty => !matches!(ty.member(), Type::Link(_) | Type::AnyLink),
        });
        let ordered = ordered.map(|field| field.name);
        for column in ordered.chain(["title", "created_at", "changed_at"]) {
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
            // A title made of links has its place by the first: without it, it stays last.
            let by = match (column, kind.title) {
                ("title", [first, ..]) if kind.field("title").is_none() => first,
                _ => column,
            };
            let ids = |filters: &[&str], descending| -> Vec<Json> {
                let page = desk.lists(kind.name, filters, Some(column), descending);
                page.items
                    .iter()
                    .filter(|item| !item.get(by).is_none_or(Json::is_null))
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
