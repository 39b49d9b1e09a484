//! The attached files that a document names or ever named.

use std::collections::BTreeSet;

use automerge::{Change, ScalarValue};
use serde_json::Value as Json;

use super::{Document, clash::Stamp, is_seed};
use crate::values::{Blob, Type};

/// A file that a change put into the record.
#[derive(Debug, Clone)]
pub(crate) struct Named {
    /// The file.
    pub blob: Blob,
    /// Who put it there.
    pub author: String,
    /// When, by that person's clock: milliseconds since 1970 UTC.
    pub at: i64,
}

impl Document {
    /// Every file that a change ever put here, in the order of [`Document::places`].
    pub fn files(&self) -> Vec<Named> {
        let mut changes: Vec<_> = self
            .am
            .get_changes(&[])
            .into_iter()
            .filter(|change| !is_seed(change.actor_id(), change.deps(), change.message()))
            .collect();
        let places = self.places();
        changes.sort_by_key(|change| places.get(&change.hash()).copied());
        let mut named = Vec::new();
        for change in &changes {
            let Stamp { author, at, .. } = self.stamp(&change.hash());
            named.extend(files_in(change).into_iter().map(|blob| Named {
                blob,
                author: author.clone(),
                at,
            }));
        }
        named
    }

    /// The names under which encrypted files lie that any change of this document names, whatever
    /// version wrote it: see [`digests_in`].
    pub fn digests(&self) -> BTreeSet<String> {
        self.am
            .get_changes(&[])
            .iter()
            .flat_map(digests_in)
            .collect()
    }
}

fn files_in(change: &Change) -> Vec<Blob> {
    texts_in(change)
        .filter_map(|text| {
            let value = serde_json::from_str::<Json>(&text).ok()?;
            let canonical = Type::Blob.canonical(&value).ok()?;
            serde_json::from_value(canonical).ok()
        })
        .collect()
}

/// Every 64 hexadecimal digits that a change writes within quotes: a newer version may name its files
/// in other words, and one that is named must never count as left over.
pub(crate) fn digests_in(change: &Change) -> BTreeSet<String> {
    let digest =
        |part: &str| part.len() == 64 && part.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'));
    texts_in(change)
        .flat_map(|text| {
            let parts: Vec<String> = text
                .split('"')
                .filter(|part| digest(part))
                .map(str::to_owned)
                .collect();
            parts
        })
        .collect()
}

fn texts_in(change: &Change) -> impl Iterator<Item = String> {
    let decoded = change.decode();
    decoded
        .operations
        .into_iter()
        .filter_map(|op| match op.primitive_value() {
            Some(ScalarValue::Str(text)) => Some(text.to_string()),
            _ => None,
        })
}
