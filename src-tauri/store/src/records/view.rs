//! A saved list.

use std::collections::BTreeSet;

use crate::error::{Problem, Rule};
use crate::kinds::{kind, kind_named};
use crate::values::{Fields, Names, Text};

kind! {
    /// A list as somebody saved it.
    View is "view", title: ["name"], check: check, always: true;
    /// Its name.
    name: Text, required;
    /// The kind it lists.
    of_kind: Text, required;
    /// Its filters, each as `field=value`.
    filters: BTreeSet<Text>;
    /// Its columns, in order.
    columns: Names;
    /// The field it is sorted by; a leading `-` turns the order round.
    sort: Text;
    /// The field it is grouped by.
    grouping: Text;
    /// Whether colleagues see it.
    shared: bool;
}

fn check(fields: &Fields) -> Vec<Problem> {
    match View::of(fields).of_kind {
        Some(kind) if kind_named(&kind).is_none() => {
            vec![Problem::new("of_kind", Rule::UnknownKind)]
        }
        _ => Vec::new(),
    }
}
