//! Where the sides of a clash come from: what stood before anybody wrote one of them, and, where a
//! settlement was undone, who had written them first.

use std::collections::{BTreeMap, BTreeSet};

use automerge::{ChangeHash, ObjId, ScalarValue};
use serde_json::Value as Json;

use super::read::Written;
use super::{Clash, ClashKind, Document};
use crate::by::{Hand, Verb};
use crate::error::Result;
use crate::values::Id;

impl Document {
    /// The clash of the values found under one key of an object, if they differ as `said` shows them.
    pub(super) fn clash(
        &self,
        (object, key): (&ObjId, &str),
        found: &Written,
        said: impl Fn(&ScalarValue) -> Json,
    ) -> Result<Option<Clash>> {
        let first = self.as_first_written((object, key), found)?;
        let mut alternatives = Vec::new();
        let mut known: Vec<Json> = Vec::new();
        for (scalar, op) in &first {
            let value = said(scalar);
            if !known.contains(&value) {
                known.push(value.clone());
                alternatives.push(self.alternative(value, op));
            }
        }
        if alternatives.len() < 2 {
            return Ok(None);
        }
        let writers = first.iter().filter_map(|(_, op)| self.am.hash_for_opid(op));
        let seen_by_all = self.seen_by_all(&writers.collect::<Vec<_>>());
        let before = self.alternatives(object, key, Some(&seen_by_all))?;
        Ok(Some(Clash {
            kind: ClashKind::Field,
            field: String::new(),
            member: None,
            alternatives,
            before: before
                .first()
                .map_or(Json::Null, |(scalar, _)| said(scalar)),
        }))
    }

    /// The newest changes that the writers of all these had seen.
    fn seen_by_all(&self, writers: &[ChangeHash]) -> Vec<ChangeHash> {
        let mut apart: BTreeSet<ChangeHash> = writers.iter().copied().collect();
        for writer in writers {
            let unseen = self.am.get_changes_meta(&[*writer]);
            apart.extend(unseen.iter().map(|meta| meta.hash));
        }
        let mut heads = BTreeSet::new();
        for meta in self.am.get_changes_meta(&[]) {
            if !apart.contains(&meta.hash) {
                for dep in &meta.deps {
                    heads.remove(dep);
                }
                heads.insert(meta.hash);
            }
        }
        heads.into_iter().collect()
    }

    /// The same values, each with the operation that wrote it before its clash was settled and the
    /// settlement undone.
    fn as_first_written(&self, (object, key): (&ObjId, &str), found: &Written) -> Result<Written> {
        let ops: Vec<&ObjId> = found.iter().map(|(_, op)| op).collect();
        for heads in self.before_undo(&ops) {
            let then = self.alternatives(object, key, Some(&heads))?;
            let again = |(scalar, _): &(ScalarValue, ObjId)| {
                then.iter().find(|(known, _)| known == scalar).cloned()
            };
            let first: Written = found.iter().filter_map(again).collect();
            if first.len() == found.len() && then.len() == found.len() {
                return self.as_first_written((object, key), &first);
            }
        }
        Ok(found.clone())
    }

    /// Where one undo wrote two of these operations, so that a clash stands again: what had been seen
    /// by each change before it, the latest first.
    pub(super) fn before_undo(&self, ops: &[&ObjId]) -> Vec<Vec<ChangeHash>> {
        let mut undone: BTreeMap<Id, Vec<ChangeHash>> = BTreeMap::new();
        for hash in ops.iter().filter_map(|op| self.am.hash_for_opid(op)) {
            let meta = self.am.get_change_meta_by_hash(&hash);
            let message = meta.and_then(|meta| Hand::parse(&meta.message?));
            if let Some((Verb::Undo | Verb::Redo, act)) = message {
                undone.entry(act).or_default().push(hash);
            }
        }
        let Some(again) = undone.into_values().find(|hashes| hashes.len() > 1) else {
            return Vec::new();
        };
        let places = self.places();
        let unseen = self.am.get_changes_meta(&again);
        let unseen: BTreeSet<ChangeHash> = unseen.iter().map(|meta| meta.hash).collect();
        let mut earlier: Vec<_> = self.am.get_changes_meta(&[]);
        earlier.retain(|meta| {
            meta.message.is_some() && !unseen.contains(&meta.hash) && !again.contains(&meta.hash)
        });
        earlier.sort_by_key(|meta| std::cmp::Reverse(places.get(&meta.hash).copied()));
        earlier.into_iter().map(|meta| meta.deps).collect()
    }
}
