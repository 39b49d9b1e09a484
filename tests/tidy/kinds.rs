//! One name everywhere, one file a kind, and an engine that names no kind.

use std::collections::BTreeSet;

use escale_store::KINDS;

use crate::{files, read, root};

/// The files in which a kind may be named: its own, the list, and what is computed of some.
const MAY_NAME: [&str; 7] = [
    "records/",
    "kinds.rs",
    "standing.rs",
    "stage.rs",
    "due.rs",
    "renewal",
    "sample",
];

#[test]
fn every_kind_is_one_file_and_every_file_is_a_kind() {
    let folder = root().join("src-tauri/store/src/records");
    let entries = std::fs::read_dir(folder).expect("the kinds have a folder");
    let files: BTreeSet<String> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .trim_end_matches(".rs")
                .to_owned()
        })
        .collect();
    let kinds: BTreeSet<String> = KINDS.iter().map(|kind| kind.name.to_owned()).collect();
    assert_eq!(files, kinds, "a kind is one file of its name");
}

#[test]
fn the_engine_names_no_kind() {
    let mut named = Vec::new();
    for path in files(".rs") {
        let (name, text) = read(&path);
        let engine = name.starts_with("src-tauri/store/src/")
            && !MAY_NAME.iter().any(|may| name.contains(may));
        if !engine || name.contains("test") {
            continue;
        }
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        for line in lines {
            // The word "document" is also what a record is kept as.
            let kind = KINDS.iter().find(|kind| {
                kind.name != "document" && line.contains(&format!("\"{}\"", kind.name))
            });
            named.extend(kind.map(|kind| format!("{name} names {}: {}", kind.name, line.trim())));
        }
    }
    assert!(
        named.is_empty(),
        "a kind added must not touch the engine: {named:?}"
    );
}

#[test]
fn no_field_bears_a_name_the_engine_uses() {
    let engine = [
        "id",
        "kind",
        "removed",
        "heads",
        "n",
        "label",
        "extra",
        "created_at",
        "created_by",
        "changed_at",
        "changed_by",
        "conflicts",
        "linked_from",
    ];
    for kind in KINDS {
        for field in kind.fields {
            assert!(
                !engine.contains(&field.name),
                "{}.{} would hide what the engine says",
                kind.name,
                field.name
            );
            assert!(
                !field.name.ends_with("_earliest") && !field.name.ends_with("_latest"),
                "columns beside a day"
            );
        }
        let names: BTreeSet<&str> = kind.fields.iter().map(|field| field.name).collect();
        assert_eq!(
            names.len(),
            kind.fields.len(),
            "{} has each field once",
            kind.name
        );
        assert!(
            kind.fields.len() < 90,
            "sort keys are numbered by a hundred a kind"
        );
    }
}

#[test]
fn dates_end_in_on_and_instants_do_not() {
    use escale_store::values::Type;
    // Periods of a role and the day a figure, a paper or an absence bears are named by what they are.
    let named_otherwise = [
        "from",
        "until",
        "as_of",
        "dated",
        "dormant_since",
        "keep_until",
    ];
    for kind in KINDS {
        for field in kind.fields {
            if field.ty == Type::Day && !named_otherwise.contains(&field.name) {
                assert!(
                    field.name.ends_with("_on"),
                    "{}.{} is a day",
                    kind.name,
                    field.name
                );
            }
            assert!(
                field.ty == Type::Day || !field.name.ends_with("_on"),
                "{}.{} is no day",
                kind.name,
                field.name
            );
        }
    }
}

#[test]
fn titles_and_identities_name_fields_that_exist() {
    for kind in KINDS {
        assert!(!kind.title.is_empty(), "{} has a title", kind.name);
        for field in kind
            .title
            .iter()
            .chain(kind.identity)
            .filter(|field| **field != "title")
        {
            assert!(kind.field(field).is_some(), "{}.{field} exists", kind.name);
        }
    }
}
