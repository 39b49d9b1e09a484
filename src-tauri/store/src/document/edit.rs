//! Writing into a document: always one change, signed, on top of what the writer had seen.

use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{ActorId, Author, ROOT, ReadDoc as _, ScalarValue};
use serde_json::Value as Json;

use super::pen::{self, Pen};
use super::{Clash, Document, ID, JOINED, KIND, REMOVED, SEEN, object_of};
use crate::by::{Hand, actor_apart};
use crate::error::{Damage, Error, Result};
use crate::heads::Heads;
use crate::kinds::Kind;
use crate::values::{Fields, Id, Shape, Type};

impl Document {
    /// A new record's document.
    pub fn create(hand: &Hand, kind: &Kind, id: Id, fields: &Fields) -> Result<Self> {
        let mut document = Self::new();
        document.change(hand, kind, fields, |tx| {
            tx.put(ROOT, ID, id.to_string())?;
            tx.put(ROOT, KIND, kind.name)?;
            Ok(())
        })?;
        Ok(document)
    }

    /// Writes canonical values (`null` empties a field) as somebody who had seen `based_on`, or
    /// everything. Values that say what the document says already write nothing.
    pub fn edit(
        &mut self,
        hand: &Hand,
        based_on: Option<&Heads>,
        kind: &Kind,
        fields: &Fields,
    ) -> Result<()> {
        match based_on {
            None => self.change(hand, kind, fields, |_| Ok(())),
            Some(base) => self.on_top_of(base, hand, |then, hand| {
                then.change(hand, kind, fields, |_| Ok(()))
            }),
        }
    }

    /// Puts the record into the bin or takes it out, having seen everything.
    pub fn remove(&mut self, hand: &Hand, removed: bool) -> Result<()> {
        self.commit(hand, |tx| {
            let value = if removed {
                ScalarValue::Boolean(true)
            } else {
                ScalarValue::Null
            };
            Pen::new(tx).put_anew(&ROOT, REMOVED, value)
        })
    }

    /// Takes over these values from `other`, which becomes one with this record, and says so: whoever puts
    /// this record into the bin without having seen that finds it changed.
    pub fn combine(&mut self, hand: &Hand, kind: &Kind, other: Id, fields: &Fields) -> Result<()> {
        self.change(hand, kind, fields, |tx| {
            let key = format!("{JOINED}{other}");
            Pen::new(tx).put_anew(&ROOT, &key, pen::membership(true))
        })
    }

    /// Notes something of this record and another under a key of the engine's, or takes it back.
    pub fn note(&mut self, hand: &Hand, key: &str, noted: bool) -> Result<()> {
        self.commit(hand, |tx| {
            Pen::new(tx).put_scalar(&ROOT, key, pen::membership(noted))
        })
    }

    /// Settles the clashes of these fields with their values: what all sides wrote there is superseded,
    /// and a merged text counts as read.
    pub fn resolve(&mut self, hand: &Hand, kind: &Kind, fields: &Fields) -> Result<()> {
        self.change(hand, kind, fields, |tx| {
            let known = fields.keys().filter_map(|name| kind.field(name));
            for field in known.filter(|field| field.ty == Type::Prose) {
                tx.put(ROOT, format!("{SEEN}{}", field.name), hand.act.to_string())?;
            }
            Ok(())
        })
    }

    /// Makes the clash of an earlier state visible again: one concurrent change per alternative, the
    /// shown one written last. For undo only.
    pub fn clash_again(&mut self, hand: &Hand, kind: &Kind, clash: &Clash) -> Result<()> {
        let base = self.heads();
        let ty = kind
            .field(&clash.field)
            .map_or(Type::Text, |field| field.ty);
        for (place, alternative) in clash.alternatives.iter().enumerate().rev() {
            let (object, key, scalar) = match &clash.member {
                Some(key) if ty.shape() == Shape::Set => (
                    object_of(&clash.field),
                    key.as_str(),
                    pen::membership(alternative.value == Json::Bool(true)),
                ),
                Some(key) => (
                    object_of(&clash.field),
                    key.as_str(),
                    Type::Text.to_scalar(&alternative.value),
                ),
                None => (ROOT, clash.field.as_str(), ty.to_scalar(&alternative.value)),
            };
            self.on_top_of(&base, hand, |then, hand| {
                then.commit(hand, |tx| {
                    if place == 0 {
                        // The engine shows the value with the highest counter: more operations lift it.
                        tx.put(&object, key, ScalarValue::Bytes(Vec::new()))?;
                        tx.put(&object, key, ScalarValue::Bytes(vec![0]))?;
                    }
                    Pen::new(tx).put_anew(&object, key, scalar)
                })
            })?;
        }
        Ok(())
    }

    /// Does `work` as somebody who had seen `base` and nothing since, and takes it in.
    ///
    /// The work is done in a copy that has no more than `base`. The engine's own way, a transaction
    /// isolated at old heads, can hang a letter onto a mark that those heads have never seen (0.12:
    /// an insertion in front of one), and no other desk can then take the change in.
    fn on_top_of(
        &mut self,
        base: &Heads,
        hand: &Hand,
        work: impl FnOnce(&mut Self, &Hand) -> Result<()>,
    ) -> Result<()> {
        let mut then = self.as_of(base)?;
        let apart = Hand {
            actor: self.actor_apart(hand),
            ..hand.clone()
        };
        work(&mut then, &apart)?;
        self.apply(then.changes_since(base))
            .map_err(|_| Error::Damaged(Damage::Document))
    }

    /// An actor for a change beside others of the same hand: no other change of any copy has it, since
    /// no act is done twice and each change that is taken in makes the history longer.
    fn actor_apart(&self, hand: &Hand) -> ActorId {
        actor_apart(hand.act, self.len(), &hand.device)
    }

    fn change(
        &mut self,
        hand: &Hand,
        kind: &Kind,
        fields: &Fields,
        first: impl FnOnce(&mut Transaction<'_>) -> Result<()>,
    ) -> Result<()> {
        let filled: Vec<(&str, Type)> = fields
            .iter()
            .filter(|(name, value)| {
                !value.is_null() || self.am.object_type(object_of(name)).is_ok()
            })
            .filter_map(|(name, _)| Some((name.as_str(), kind.field(name)?.ty)))
            .collect();
        let is_new = self.heads().is_empty();
        self.ensure_objects(filled.into_iter())?;
        self.commit(hand, |tx| {
            first(tx)?;
            let mut pen = Pen { tx, is_new };
            for (name, value) in fields {
                if let Some(field) = kind.field(name) {
                    pen.put(name, field.ty, value)?;
                }
            }
            Ok(())
        })
    }

    /// One signed change, or none if nothing was written.
    fn commit(
        &mut self,
        hand: &Hand,
        write: impl FnOnce(&mut Transaction<'_>) -> Result<()>,
    ) -> Result<()> {
        self.am
            .set_author(Some(Author::from(hand.author.as_bytes().to_vec())));
        self.am.set_actor(hand.actor.clone());
        let mut tx = self.am.transaction();
        match write(&mut tx) {
            Ok(()) if tx.pending_ops() > 0 => {
                tx.commit_with(
                    CommitOptions::default()
                        .with_message(hand.message())
                        .with_time(hand.at),
                );
                Ok(())
            }
            written => {
                tx.rollback();
                written
            }
        }
    }
}
