//! Clashes: what two people wrote apart in the same place, kept side by side.

use std::collections::BTreeSet;

use automerge::{ChangeHash, ObjId, ROOT, ReadDoc as _, ScalarValue};
use serde::Serialize;
use serde_json::{Value as Json, json};

use super::history::is_chain;
use super::read::Written;
use super::{Document, REMOVED, object_of};
use crate::by::device_of;
use crate::error::Result;
use crate::kinds::Kind;
use crate::values::{Moment, Type};

/// What kind of clash it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClashKind {
    /// Different values in the same place.
    Field,
    /// Removed by one, changed by another who had not seen that.
    Removed,
    /// A passage of a long text changed on both sides: merged, please read.
    Text,
}

impl ClashKind {
    /// The kind of this name, as it is stored.
    pub fn named(name: &str) -> Self {
        match name {
            "removed" => Self::Removed,
            "text" => Self::Text,
            _ => Self::Field,
        }
    }
}

/// One of the values that stand side by side.
#[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize, specta::Type)]
pub struct Alternative {
    /// The value in canonical JSON.
    pub value: Json,
    /// Who wrote it.
    pub author: String,
    /// On which device, if it is noted.
    pub device: Option<String>,
    /// When, by the writer's clock.
    pub at: Moment,
}

/// Who made a change, on which device, and when by that person's clock.
#[derive(Debug, Default)]
pub(super) struct Stamp {
    pub author: String,
    pub device: Option<String>,
    pub at: i64,
}

/// Several values in one place of a record.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Clash {
    /// What kind of clash it is.
    pub kind: ClashKind,
    /// The field, or `removed`.
    pub field: String,
    /// The member of a set or the language of a text, where only that is disputed.
    pub member: Option<String>,
    /// The values, the shown one first. For a merged text: the passages to read.
    pub alternatives: Vec<Alternative>,
    /// What stood there when everybody who wrote one of them had last seen the same.
    pub before: Json,
}

impl Clash {
    /// Whether it disputes the same place with the same values, whoever wrote them.
    pub fn same_values(&self, other: &Self) -> bool {
        let values = |clash: &Self| {
            clash
                .alternatives
                .iter()
                .map(|one| one.value.to_string())
                .collect::<BTreeSet<_>>()
        };
        (self.kind, &self.field, &self.member) == (other.kind, &other.field, &other.member)
            && values(self) == values(other)
    }
}

impl Document {
    pub(super) fn alternative(&self, value: Json, op: &ObjId) -> Alternative {
        let written = self.am.hash_for_opid(op);
        signed(
            value,
            written.map(|hash| self.stamp(&hash)).unwrap_or_default(),
        )
    }

    /// Who made a change, where and when.
    pub(super) fn stamp(&self, hash: &ChangeHash) -> Stamp {
        match self.am.get_change_meta_by_hash(hash) {
            None => Stamp::default(),
            Some(meta) => Stamp {
                author: author_of(&meta),
                device: device_of(&meta.actor),
                at: meta.timestamp,
            },
        }
    }

    /// Whether the record is in the bin. A removal by somebody who had not seen a change does not
    /// hide that change: the record stays, with a clash.
    pub(super) fn removal(&self, at: Option<&[ChangeHash]>) -> Result<(bool, Option<Clash>)> {
        let all = self.alternatives_with_twins(REMOVED, at)?;
        let (gone, back): (Vec<_>, Vec<_>) = all
            .into_iter()
            .partition(|(scalar, _)| *scalar == ScalarValue::Boolean(true));
        if gone.is_empty() {
            return Ok((false, None));
        }
        if let Some(clash) = self.removal_before_undo(&gone, &back)? {
            return Ok((false, Some(clash)));
        }
        let mut alternatives: Vec<Alternative> = back
            .iter()
            .map(|(_, op)| self.alternative(json!(false), op))
            .collect();
        if back.is_empty() {
            let removals: Vec<ChangeHash> = gone
                .iter()
                .filter_map(|(_, op)| self.am.hash_for_opid(op))
                .collect();
            let unseen = self.unseen_edits(&removals, at);
            if unseen.is_empty() {
                return Ok((true, None));
            }
            alternatives.extend(
                unseen
                    .iter()
                    .map(|hash| signed(json!(false), self.stamp(hash))),
            );
        }
        alternatives = alternatives.split_off(alternatives.len().saturating_sub(1));
        alternatives.extend(
            gone.iter()
                .take(1)
                .map(|(_, op)| self.alternative(json!(true), op)),
        );
        let clash = Clash {
            kind: ClashKind::Removed,
            field: REMOVED.to_owned(),
            member: None,
            alternatives,
            before: Json::Null,
        };
        Ok((false, Some(clash)))
    }

    /// The clash of a removal as it stood before it was settled, where the settlement was undone.
    fn removal_before_undo(&self, gone: &Written, back: &Written) -> Result<Option<Clash>> {
        let ops: Vec<&ObjId> = gone.iter().chain(back).map(|(_, op)| op).collect();
        for heads in self.before_undo(&ops) {
            if let (false, Some(clash)) = self.removal(Some(&heads))? {
                return Ok(Some(clash));
            }
        }
        Ok(None)
    }

    /// All values under a root key, equal ones too, the shown one first.
    fn alternatives_with_twins(&self, key: &str, at: Option<&[ChangeHash]>) -> Result<Written> {
        use automerge::Value;
        let all = match at {
            None => self.am.get_all(ROOT, key)?,
            Some(heads) => self.am.get_all_at(ROOT, key, heads)?,
        };
        let scalar = |(value, op): (Value<'_>, ObjId)| match value {
            Value::Scalar(scalar) => Some((scalar.into_owned(), op)),
            Value::Object(_) => None,
        };
        Ok(all.into_iter().rev().filter_map(scalar).collect())
    }

    /// The edits that none of the removers had seen, newest last.
    fn unseen_edits(&self, removals: &[ChangeHash], at: Option<&[ChangeHash]>) -> Vec<ChangeHash> {
        let scope: Option<BTreeSet<ChangeHash>> = at.map(|heads| {
            let later: BTreeSet<_> = self
                .am
                .get_changes_meta(heads)
                .iter()
                .map(|meta| meta.hash)
                .collect();
            let all = self.am.get_changes_meta(&[]);
            all.iter()
                .map(|meta| meta.hash)
                .filter(|hash| !later.contains(hash))
                .collect()
        });
        let unseen = self.am.get_changes_meta(removals);
        let places = self.places();
        let mut unseen: Vec<ChangeHash> = unseen
            .iter()
            .filter(|meta| !removals.contains(&meta.hash))
            .filter(|meta| meta.message.is_some())
            .filter(|meta| {
                scope
                    .as_ref()
                    .is_none_or(|scope| scope.contains(&meta.hash))
            })
            .map(|meta| meta.hash)
            .collect();
        unseen.sort_by_key(|hash| places.get(hash).copied());
        unseen
    }

    /// Long texts of which a passage was changed on both sides since anybody who had seen both wrote
    /// there. A passage that stands so in neither side's own text is what the merge made of both.
    pub(super) fn merged_texts(&self, kind: &Kind) -> Result<Vec<Clash>> {
        let prose: Vec<&str> = kind
            .fields
            .iter()
            .filter(|field| field.ty == Type::Prose)
            .map(|field| field.name)
            // Going through the history costs much; most records have no such text.
            .filter(|field| self.am.object_type(object_of(field)).is_ok())
            .collect();
        if prose.is_empty() || is_chain(&self.am.get_changes_meta(&[])) {
            return Ok(Vec::new());
        }
        let steps = self.steps();
        let mut clashes = Vec::new();
        for field in prose {
            let tips = unseen_tips(&steps, field);
            if tips.len() < 2 {
                continue;
            }
            let passages = self.passages_of_none(field, &tips)?;
            if !passages.is_empty() {
                let last = tips.last();
                let stamp = || last.map(|tip| self.stamp(tip)).unwrap_or_default();
                let alternatives = passages
                    .into_iter()
                    .map(|text| signed(json!(text), stamp()))
                    .collect();
                clashes.push(Clash {
                    kind: ClashKind::Text,
                    field: field.to_owned(),
                    member: None,
                    alternatives,
                    before: Json::Null,
                });
            }
        }
        Ok(clashes)
    }

    fn passages_of_none(&self, field: &str, tips: &[ChangeHash]) -> Result<Vec<String>> {
        let text = |at: Option<&[ChangeHash]>| -> Result<Vec<String>> {
            let markdown = self.read_prose(field, at)?;
            Ok(crate::prose::passages(
                markdown.as_str().unwrap_or_default(),
            ))
        };
        let mut own = BTreeSet::new();
        for tip in tips {
            own.extend(text(Some(&[*tip]))?);
        }
        Ok(text(None)?
            .into_iter()
            .filter(|passage| !passage.is_empty() && !own.contains(passage))
            .collect())
    }
}

/// The newest changes of a field that no later change of that field had seen.
fn unseen_tips(steps: &[super::Step], field: &str) -> Vec<ChangeHash> {
    let mut covered: BTreeSet<ChangeHash> = BTreeSet::new();
    let mut tips = Vec::new();
    for step in steps.iter().rev() {
        let touches = step.fields.contains(field);
        let seen = covered.contains(&step.hash);
        if touches && !seen {
            tips.push(step.hash);
        }
        if touches || seen {
            covered.extend(step.deps.iter().copied());
        }
    }
    tips.reverse();
    tips
}

fn signed(value: Json, Stamp { author, device, at }: Stamp) -> Alternative {
    Alternative {
        value,
        author,
        device,
        at: Moment::from_millis(at),
    }
}

/// The author's name as the change carries it.
pub(super) fn author_of(meta: &automerge::ChangeMetadata<'_>) -> String {
    meta.author
        .as_ref()
        .map(|author| String::from_utf8_lossy(author.as_bytes()).into_owned())
        .unwrap_or_default()
}
