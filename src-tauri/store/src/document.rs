//! A record's document: its fields with their whole history, in Automerge.
//!
//! The root map holds `id`, `kind`, `removed` and one key per field. Sets, texts per language and
//! long texts are objects of their own, made by a change that is the same bytes on every desk (its
//! actor is the field's name, it has no dependency), so that two desks that first fill the same
//! field apart fill the same object. Keys with a colon belong to the engine.

mod clash;
mod edit;
mod files;
mod history;
mod origin;
mod pen;
mod read;
mod seeds;

pub(crate) use clash::Clash;
pub use clash::{Alternative, ClashKind};
pub(crate) use files::{Named, digests_in};
pub(crate) use history::{Signature, Step};
pub(crate) use read::State;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use automerge::{
    ActorId, Automerge, AutomergeError, Change, ChangeHash, ObjId, ObjType, SaveOptions,
};

use crate::error::{Damage, Error, Result, Rule};
use crate::heads::Heads;
use crate::values::{Shape, Type};

pub(crate) const ID: &str = "id";
pub(crate) const KIND: &str = "kind";
pub(crate) const REMOVED: &str = "removed";
/// Prefix of the key that says "this merged text has been read".
pub(crate) const SEEN: &str = "seen:";
/// Prefix of the key that says "this is not the same thing as that record", whose id follows.
pub(crate) const APART: &str = "apart:";
/// Prefix of the key that says "that record, whose id follows, became one with this".
pub(crate) const JOINED: &str = "joined:";
/// What the engine notes of a record and another.
const NOTES: [&str; 2] = [APART, JOINED];

/// A record's document in memory.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    am: Automerge,
    /// Bytes that were loaded and compared when this came in whole: they need not be once more.
    verified: Option<Vec<u8>>,
}

impl Document {
    /// A document that says nothing yet.
    pub fn new() -> Self {
        Self {
            am: Automerge::new(),
            verified: None,
        }
    }

    /// Loads what [`Document::save`] wrote, and checks that it says what was noted of it.
    ///
    /// # Errors
    /// `Damaged` if the bytes do not verify or their heads are not `heads`.
    pub fn load(bytes: &[u8], heads: &Heads) -> Result<Self> {
        // The engine's loader is young: whatever it does with damaged bytes must not end the program.
        let loaded = catch_unwind(AssertUnwindSafe(|| Automerge::load(bytes)));
        let am = loaded
            .ok()
            .and_then(std::result::Result::ok)
            .ok_or(Error::Damaged(Damage::Document))?;
        let document = Self { am, verified: None };
        if document.heads() == *heads {
            Ok(document)
        } else {
            Err(Error::Damaged(Damage::Document))
        }
    }

    /// The same of a document that came in whole, and most likely will be stored as it came.
    ///
    /// # Errors
    /// As [`Document::load`].
    pub fn load_to_store(bytes: &[u8], heads: &Heads) -> Result<Self> {
        Ok(Self {
            verified: Some(bytes.to_vec()),
            ..Self::load(bytes, heads)?
        })
    }

    /// The document's bytes, loaded again and compared before they are trusted.
    ///
    /// # Errors
    /// `Damaged` if the engine cannot read back what it wrote.
    pub fn save(&self) -> Result<Vec<u8>> {
        let bytes = self.am.save_with_options(SaveOptions {
            deflate: true,
            retain_orphans: false,
        });
        if self.verified.as_ref() != Some(&bytes) {
            Self::load(&bytes, &self.heads())?;
        }
        Ok(bytes)
    }

    /// The newest changes.
    pub fn heads(&self) -> Heads {
        Heads::new(self.am.get_heads())
    }

    /// Whether every one of `heads` is in this history.
    pub fn knows(&self, heads: &Heads) -> bool {
        heads
            .hashes()
            .iter()
            .all(|hash| self.am.get_change_meta_by_hash(hash).is_some())
    }

    /// How many changes it has.
    pub fn len(&self) -> usize {
        self.am.get_changes_meta(&[]).len()
    }

    /// The changes that somebody who has seen `heads` lacks, in causal order. Unknown heads are ignored.
    pub fn changes_since(&self, heads: &Heads) -> Vec<Change> {
        let known: Vec<ChangeHash> = heads
            .hashes()
            .iter()
            .filter(|hash| self.am.get_change_meta_by_hash(hash).is_some())
            .copied()
            .collect();
        self.am.get_changes(&known)
    }

    /// The moments, by their writers' clocks, of the changes that `before` does not have.
    pub fn changes_after(&self, before: Option<&Self>) -> Vec<i64> {
        let known = before.map(|before| before.am.get_heads());
        let fresh = self.am.get_changes_meta(&known.unwrap_or_default());
        fresh.iter().map(|meta| meta.timestamp).collect()
    }

    /// Whether the change is in this history.
    pub fn has(&self, hash: &ChangeHash) -> bool {
        self.am.get_change_meta_by_hash(hash).is_some()
    }

    /// Takes in changes, all in one call (a hundred times quicker than one by one); those whose
    /// dependencies are missing are left out.
    ///
    /// # Errors
    /// Why the engine refuses them; nothing has been taken in then.
    pub fn apply(&mut self, changes: Vec<Change>) -> std::result::Result<(), Rule> {
        let before = self.am.clone();
        let applied = catch_unwind(AssertUnwindSafe(|| self.am.apply_changes(changes)));
        let refused = match applied {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(AutomergeError::DuplicateSeqNumber(..))) => Rule::DuplicateSequence,
            _ => Rule::EngineFault,
        };
        self.am = before;
        Err(refused)
    }

    /// A copy that has these heads and what they had seen, and nothing else.
    fn as_of(&self, heads: &Heads) -> Result<Self> {
        let later: BTreeSet<ChangeHash> =
            self.changes_since(heads).iter().map(Change::hash).collect();
        let mut seen = self.am.get_changes(&[]);
        seen.retain(|change| !later.contains(&change.hash()));
        let mut then = Self::new();
        then.apply(seen)
            .map_err(|_| Error::Damaged(Damage::Document))?;
        Ok(then)
    }

    /// Makes sure that the objects of these sets, words and long texts exist.
    fn ensure_objects<'f>(&mut self, fields: impl Iterator<Item = (&'f str, Type)>) -> Result<()> {
        let objects: Vec<(&str, ObjType)> = fields
            .filter_map(|(field, ty)| Some((field, object_type(ty)?)))
            .collect();
        if self.heads().is_empty() {
            self.am = seeds::only(&objects)?;
            return Ok(());
        }
        let mut missing = Vec::new();
        for (field, object) in objects {
            let seed = seeds::one(field, object)?;
            if !self.has(&seed.hash()) {
                missing.push(seed);
            }
        }
        if !missing.is_empty() {
            self.am.apply_changes(missing)?;
        }
        Ok(())
    }
}

/// The Automerge object in which a field of this type lives.
fn object_type(ty: Type) -> Option<ObjType> {
    match ty.shape() {
        Shape::Scalar => None,
        Shape::Set | Shape::Words => Some(ObjType::Map),
        Shape::Prose => Some(ObjType::Text),
    }
}

/// The id of a field's object: the first operation of the actor that bears the field's name.
pub(crate) fn object_of(field: &str) -> ObjId {
    ObjId::Id(1, ActorId::from(field.as_bytes()), 0)
}

/// Whether a change is one that only makes a field's object.
fn is_seed(actor: &ActorId, deps: &[ChangeHash], message: Option<&str>) -> bool {
    deps.is_empty()
        && message.is_none()
        && std::str::from_utf8(actor.to_bytes()).is_ok_and(is_field_name)
}

/// Whether it could be a field's name, of any version.
fn is_field_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}
