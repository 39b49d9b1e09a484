//! The steps of a document's history: who changed which fields, when, on top of what.

use std::collections::{BTreeMap, BTreeSet};

use automerge::{Change, ChangeHash, ChangeMetadata};

use super::clash::{Stamp, author_of};
use super::{Document, SEEN, is_seed};
use crate::by::{Hand, Verb};
use crate::heads::Heads;
use crate::values::Id;

/// One change of a record, in causal order among its like.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Step {
    /// The change.
    pub hash: ChangeHash,
    /// What its writer had seen.
    pub deps: Vec<ChangeHash>,
    /// Who wrote it.
    pub author: String,
    /// On which device, if it is noted.
    pub device: Option<String>,
    /// When, by the writer's clock: milliseconds since 1970 UTC.
    pub at: i64,
    /// What was done.
    pub verb: Verb,
    /// In which act.
    pub act: Id,
    /// The root keys it writes to.
    pub fields: BTreeSet<String>,
}

/// The signature of a change: all of a [`Step`] that needs no look into its operations.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Signature {
    pub hash: ChangeHash,
    pub author: String,
    pub at: i64,
    pub act: Id,
}

impl Document {
    /// The place of every change in one order that is the same on every copy: each after those it
    /// builds on, and those made apart by their writers' clocks, then by hash. The engine's own order
    /// is that of arrival.
    pub(super) fn places(&self) -> BTreeMap<ChangeHash, usize> {
        let metas = self.am.get_changes_meta(&[]);
        let mut missing: BTreeMap<ChangeHash, usize> = BTreeMap::new();
        let mut later: BTreeMap<ChangeHash, Vec<(i64, ChangeHash)>> = BTreeMap::new();
        let mut ready: BTreeSet<(i64, ChangeHash)> = BTreeSet::new();
        for meta in &metas {
            if meta.deps.is_empty() {
                ready.insert((meta.timestamp, meta.hash));
            }
            missing.insert(meta.hash, meta.deps.len());
            for dep in &meta.deps {
                later
                    .entry(*dep)
                    .or_default()
                    .push((meta.timestamp, meta.hash));
            }
        }
        let mut places = BTreeMap::new();
        while let Some((_, hash)) = ready.pop_first() {
            places.insert(hash, places.len());
            for (at, next) in later.remove(&hash).unwrap_or_default() {
                if let Some(left) = missing.get_mut(&next) {
                    *left = left.saturating_sub(1);
                    if *left == 0 {
                        ready.insert((at, next));
                    }
                }
            }
        }
        places
    }

    /// Every signed change, in the order of [`Document::places`].
    pub fn signatures(&self) -> Vec<Signature> {
        let metas = self.am.get_changes_meta(&[]);
        let mut signed = Vec::with_capacity(metas.len());
        for meta in &metas {
            if let Some((_, act)) = meta.message.as_deref().and_then(Hand::parse) {
                signed.push(Signature {
                    hash: meta.hash,
                    author: author_of(meta),
                    at: meta.timestamp,
                    act,
                });
            }
        }
        if !is_chain(&metas) {
            let places = self.places();
            signed.sort_by_key(|signature| places.get(&signature.hash).copied());
        }
        signed
    }

    /// What an act did here, if it is in this history.
    pub fn verb_of(&self, act: Id) -> Option<Verb> {
        let metas = self.am.get_changes_meta(&[]);
        let mut signed = metas
            .iter()
            .rev()
            .filter_map(|meta| meta.message.as_deref());
        signed.find_map(|message| {
            Hand::parse(message).and_then(|(verb, of)| (of == act).then_some(verb))
        })
    }

    /// The signed changes that `heads` have seen, in the same order.
    pub fn signatures_until(&self, heads: &Heads) -> Vec<Signature> {
        let later: BTreeSet<ChangeHash> = self
            .am
            .get_changes_meta(heads.hashes())
            .iter()
            .map(|meta| meta.hash)
            .collect();
        self.signatures()
            .into_iter()
            .filter(|signature| !later.contains(&signature.hash))
            .collect()
    }

    /// Every signed change with the fields it writes to, in the same order.
    pub fn steps(&self) -> Vec<Step> {
        let mut owners = Owners::default();
        let mut steps = Vec::new();
        for change in self.am.get_changes(&[]) {
            let fields = owners.fields_of(&change);
            if is_seed(change.actor_id(), change.deps(), change.message()) {
                continue;
            }
            let Stamp { author, device, at } = self.stamp(&change.hash());
            let (verb, act) = change
                .message()
                .and_then(Hand::parse)
                .unwrap_or((Verb::Newer, nobody()));
            steps.push(Step {
                hash: change.hash(),
                deps: change.deps().to_vec(),
                author,
                device,
                at,
                verb,
                act,
                fields,
            });
        }
        let places = self.places();
        steps.sort_by_key(|step| places.get(&step.hash).copied());
        steps
    }

    /// The heads of what was known when the last change up to `until` (milliseconds since 1970 UTC)
    /// had been made: every change that early, as far as all it builds on is that early too.
    /// Empty before the first.
    pub fn heads_at(&self, until: i64) -> Heads {
        let metas = self.am.get_changes_meta(&[]);
        let mut included: BTreeSet<ChangeHash> = BTreeSet::new();
        let mut heads: BTreeSet<ChangeHash> = BTreeSet::new();
        for meta in &metas {
            let early = meta.message.is_none() || meta.timestamp <= until;
            if early && meta.deps.iter().all(|dep| included.contains(dep)) {
                included.insert(meta.hash);
                for dep in &meta.deps {
                    heads.remove(dep);
                }
                heads.insert(meta.hash);
            }
        }
        let signed = metas
            .iter()
            .any(|meta| meta.message.is_some() && included.contains(&meta.hash));
        if signed {
            Heads::new(heads.into_iter().collect())
        } else {
            Heads::default()
        }
    }
}

/// Whether nobody ever changed the record apart: each signed change builds on the one before it, so
/// that there is but one order. (A change names its writer's own last one too, however old.)
pub(super) fn is_chain(metas: &[ChangeMetadata<'_>]) -> bool {
    let signed: Vec<_> = metas.iter().filter(|meta| meta.message.is_some()).collect();
    signed
        .windows(2)
        .all(|two| two[1].deps.contains(&two[0].hash))
}

fn nobody() -> Id {
    Id(uuid::Uuid::nil())
}

/// Which field every object of the document belongs to: the field's own object, and the blocks of
/// long texts, which are objects inside it.
#[derive(Default)]
struct Owners {
    blocks: BTreeMap<(u64, Vec<u8>), String>,
}

impl Owners {
    fn fields_of(&mut self, change: &Change) -> BTreeSet<String> {
        use automerge::legacy::{Key, ObjectId};
        let decoded = change.decode();
        let actor = decoded.actor_id.to_bytes().to_vec();
        let mut fields = BTreeSet::new();
        for (place, op) in decoded.operations.iter().enumerate() {
            let field = match (&op.obj, &op.key) {
                (ObjectId::Root, Key::Map(key)) => {
                    Some(key.strip_prefix(SEEN).unwrap_or(key).to_owned())
                }
                (ObjectId::Root, Key::Seq(_)) => None,
                (ObjectId::Id(id), _) => self.owner(id.counter(), id.actor().to_bytes()),
            };
            let Some(field) = field else { continue };
            if op.obj_type().is_some() && !matches!(op.obj, ObjectId::Root) {
                let counter = decoded.start_op.get() + place as u64;
                self.blocks.insert((counter, actor.clone()), field.clone());
            }
            fields.insert(field);
        }
        fields
    }

    fn owner(&self, counter: u64, actor: &[u8]) -> Option<String> {
        if counter == 1
            && let Ok(name) = std::str::from_utf8(actor)
            && super::is_field_name(name)
        {
            return Some(name.to_owned());
        }
        self.blocks.get(&(counter, actor.to_vec())).cloned()
    }
}
