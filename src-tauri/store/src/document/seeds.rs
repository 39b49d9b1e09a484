//! The changes that make the objects of sets, words and long texts: the same bytes on every desk.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use automerge::transaction::{CommitOptions, Transactable as _};
use automerge::{ActorId, Automerge, Change, ObjType, ROOT};

use crate::error::{Damage, Error, Result};

/// Most beginnings kept in memory; there are some hundred in use, each of a few kilobytes.
const KEPT_MAX: usize = 1_000;

/// The change that makes a field's object.
pub(super) fn one(field: &str, object: ObjType) -> Result<Change> {
    static SEEDS: Mutex<BTreeMap<(String, bool), Change>> = Mutex::new(BTreeMap::new());
    let key = (field.to_owned(), object == ObjType::Text);
    kept(&SEEDS, key, || {
        let mut am = Automerge::new().with_actor(ActorId::from(field.as_bytes()));
        let mut tx = am.transaction();
        tx.put_object(ROOT, field, object)?;
        tx.commit_with(CommitOptions::default().with_time(0));
        am.get_last_local_change()
            .ok_or(Error::Damaged(Damage::Document))
    })
}

/// A document that has these objects and nothing else: making it costs more than copying it.
pub(super) fn only(objects: &[(&str, ObjType)]) -> Result<Automerge> {
    static BEGINNINGS: Mutex<BTreeMap<Vec<(String, bool)>, Automerge>> =
        Mutex::new(BTreeMap::new());
    let key = objects
        .iter()
        .map(|(field, object)| ((*field).to_owned(), *object == ObjType::Text))
        .collect();
    kept(&BEGINNINGS, key, || {
        let mut am = Automerge::new();
        let seeds = objects.iter().map(|(field, object)| one(field, *object));
        am.apply_changes(seeds.collect::<Result<Vec<_>>>()?)?;
        Ok(am)
    })
}

fn kept<K: Ord, V: Clone>(
    known: &Mutex<BTreeMap<K, V>>,
    key: K,
    make: impl FnOnce() -> Result<V>,
) -> Result<V> {
    let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(value) = known.get(&key) {
        return Ok(value.clone());
    }
    let made = make()?;
    if known.len() >= KEPT_MAX {
        known.clear();
    }
    known.insert(key, made.clone());
    Ok(made)
}
