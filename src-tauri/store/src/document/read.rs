//! Reading a document, as it is or as it was: the values shown, and the clashes beside them.

use std::collections::BTreeSet;

use automerge::{ChangeHash, ObjId, ROOT, ReadDoc as _, ScalarValue, Value};
use serde_json::{Value as Json, json};

use super::{Clash, Document, ID, KIND, NOTES, REMOVED, object_of};
use crate::error::Result;
use crate::kinds::{Field, Kind};
use crate::values::{Fields, Id, Shape, Type};

/// What a document says at some heads.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct State {
    /// The values shown, canonical; empty fields are absent.
    pub fields: Fields,
    /// Fields that this version does not know, or values that do not read as their type, as they are.
    pub extra: Fields,
    /// Whether it is in the bin.
    pub removed: bool,
    /// Where several values stand side by side.
    pub clashes: Vec<Clash>,
    /// What the engine noted of this record and another, by the keys it noted it under.
    pub notes: BTreeSet<String>,
}

/// The scalar values under one key, the shown one first, each with the operation that wrote it.
pub(super) type Written = Vec<(ScalarValue, ObjId)>;

impl Document {
    /// The record's id and kind, if the document says them without contradiction.
    pub fn identity(&self) -> Option<(Id, String)> {
        let only = |key: &str| match self.alternatives(&ROOT, key, None).ok()?.as_slice() {
            [(ScalarValue::Str(text), _)] => Some(text.to_string()),
            _ => None,
        };
        Some((only(ID)?.parse().ok()?, only(KIND)?))
    }

    /// What the document says, now or at earlier heads.
    pub fn state(&self, kind: &Kind, at: Option<&[ChangeHash]>) -> Result<State> {
        let mut state = State::default();
        for field in kind.fields {
            self.read_field(field, at, &mut state)?;
        }
        self.read_unknown(kind, at, &mut state)?;
        self.read_notes(at, &mut state)?;
        let (removed, clash) = self.removal(at)?;
        state.removed = removed;
        state.clashes.extend(clash);
        if at.is_none() {
            state.clashes.extend(self.merged_texts(kind)?);
        }
        Ok(state)
    }

    /// The fields of a document whose kind this version does not know.
    pub fn unknown_state(&self) -> Result<State> {
        let mut state = State::default();
        for key in self.am.keys(ROOT).collect::<Vec<_>>() {
            if !is_ours(&key) {
                state.extra.insert(key.clone(), self.raw(&key, None)?);
            }
        }
        state.removed = self.removal(None)?.0;
        Ok(state)
    }

    fn read_field(
        &self,
        field: &Field,
        at: Option<&[ChangeHash]>,
        state: &mut State,
    ) -> Result<()> {
        let value = match field.ty.shape() {
            Shape::Scalar => self.read_scalar(field, at, state)?,
            Shape::Set => self.read_set(field, at, state)?,
            Shape::Words => self.read_words(field, at, state)?,
            Shape::Prose => self.read_prose(field.name, at)?,
        };
        if !value.is_null() {
            state.fields.insert(field.name.to_owned(), value);
        }
        Ok(())
    }

    fn read_scalar(
        &self,
        field: &Field,
        at: Option<&[ChangeHash]>,
        state: &mut State,
    ) -> Result<Json> {
        let found = self.alternatives(&ROOT, field.name, at)?;
        if found.len() > 1 {
            let said = |scalar: &ScalarValue| lenient(field.ty, scalar);
            let clash = self.clash((&ROOT, field.name), &found, said)?;
            state.clashes.extend(clash.map(|clash| Clash {
                field: field.name.to_owned(),
                ..clash
            }));
        }
        let Some((scalar, _)) = found.first() else {
            return Ok(Json::Null);
        };
        Ok(field.ty.of_scalar(scalar).unwrap_or_else(|raw| {
            state.extra.insert(field.name.to_owned(), raw);
            Json::Null
        }))
    }

    fn read_set(
        &self,
        field: &Field,
        at: Option<&[ChangeHash]>,
        state: &mut State,
    ) -> Result<Json> {
        let object = object_of(field.name);
        let member = field.ty.member();
        let mut present = Vec::new();
        for key in self.keys_at(&object, at) {
            let found = self.alternatives(&object, &key, at)?;
            // Added here and taken out there: it stays, and the clash says so.
            let there = found
                .iter()
                .any(|(scalar, _)| *scalar == ScalarValue::Boolean(true));
            if found.len() > 1 {
                let said = |scalar: &ScalarValue| json!(*scalar == ScalarValue::Boolean(true));
                let clash = self.clash((&object, &key), &found, said)?;
                state.clashes.extend(clash.map(|mut clash| {
                    clash
                        .alternatives
                        .sort_by_key(|one| one.value != json!(true));
                    Clash {
                        field: field.name.to_owned(),
                        member: Some(key.clone()),
                        ..clash
                    }
                }));
            }
            if there {
                present.push(member.member_of_key(&key));
            }
        }
        Ok(if present.is_empty() {
            Json::Null
        } else {
            Json::Array(present)
        })
    }

    fn read_words(
        &self,
        field: &Field,
        at: Option<&[ChangeHash]>,
        state: &mut State,
    ) -> Result<Json> {
        let object = object_of(field.name);
        let mut texts = Fields::new();
        for tag in self.keys_at(&object, at) {
            let found = self.alternatives(&object, &tag, at)?;
            if found.len() > 1 {
                let said = |scalar: &ScalarValue| lenient(Type::Text, scalar);
                let clash = self.clash((&object, &tag), &found, said)?;
                state.clashes.extend(clash.map(|clash| Clash {
                    field: field.name.to_owned(),
                    member: Some(tag.clone()),
                    ..clash
                }));
            }
            if let Some((ScalarValue::Str(text), _)) = found.first() {
                texts.insert(tag, json!(text.as_str()));
            }
        }
        Ok(if texts.is_empty() {
            Json::Null
        } else {
            Json::Object(texts)
        })
    }

    /// The Markdown of a long text, `null` when it is empty.
    pub(super) fn read_prose(&self, field: &str, at: Option<&[ChangeHash]>) -> Result<Json> {
        let object = object_of(field);
        let exists = match at {
            None => self.am.object_type(&object).is_ok(),
            Some(heads) => self.am.get_at(ROOT, field, heads)?.is_some(),
        };
        if !exists {
            return Ok(Json::Null);
        }
        let text = crate::prose::read(&self.am, &object, at)?;
        Ok(if text.is_empty() {
            Json::Null
        } else {
            Json::String(text)
        })
    }

    fn read_unknown(
        &self,
        kind: &Kind,
        at: Option<&[ChangeHash]>,
        state: &mut State,
    ) -> Result<()> {
        for key in self.keys_at(&ROOT, at) {
            if !is_ours(&key) && kind.field(&key).is_none() {
                let raw = self.raw(&key, at)?;
                if !raw.is_null() {
                    state.extra.insert(key, raw);
                }
            }
        }
        Ok(())
    }

    /// What was noted here and taken back there stays noted.
    fn read_notes(&self, at: Option<&[ChangeHash]>, state: &mut State) -> Result<()> {
        for key in self.keys_at(&ROOT, at) {
            if NOTES.iter().any(|note| key.starts_with(note)) {
                let found = self.alternatives(&ROOT, &key, at)?;
                if found
                    .iter()
                    .any(|(said, _)| *said == ScalarValue::Boolean(true))
                {
                    state.notes.insert(key);
                }
            }
        }
        Ok(())
    }

    fn keys_at(&self, object: &ObjId, at: Option<&[ChangeHash]>) -> Vec<String> {
        if self.am.object_type(object).is_err() {
            return Vec::new();
        }
        match at {
            None => self.am.keys(object).collect(),
            Some(heads) => self.am.keys_at(object, heads).collect(),
        }
    }

    /// The distinct scalar values under a key, the shown one first.
    pub(super) fn alternatives(
        &self,
        object: &ObjId,
        key: &str,
        at: Option<&[ChangeHash]>,
    ) -> Result<Written> {
        if self.am.object_type(object).is_err() {
            return Ok(Vec::new());
        }
        let all = match at {
            None => self.am.get_all(object, key)?,
            Some(heads) => self.am.get_all_at(object, key, heads)?,
        };
        let mut distinct: Written = Vec::new();
        // The engine's winner comes last.
        for (value, op) in all.into_iter().rev() {
            let Value::Scalar(scalar) = value else {
                continue;
            };
            if !distinct.iter().any(|(known, _)| known == scalar.as_ref()) {
                distinct.push((scalar.into_owned(), op));
            }
        }
        Ok(distinct)
    }

    /// Anything under a key this version does not know, as plain JSON.
    fn raw(&self, key: &str, at: Option<&[ChangeHash]>) -> Result<Json> {
        let hydrated = self.am.hydrate(at);
        let automerge::hydrate::Value::Map(root) = hydrated else {
            return Ok(Json::Null);
        };
        Ok(root.get(key).map_or(Json::Null, plain))
    }
}

/// Keys of the engine itself.
fn is_ours(key: &str) -> bool {
    key.contains(':') || [ID, KIND, REMOVED].contains(&key)
}

fn lenient(ty: Type, scalar: &ScalarValue) -> Json {
    ty.of_scalar(scalar).unwrap_or_else(|raw| raw)
}

fn plain(value: &automerge::hydrate::Value) -> Json {
    use automerge::hydrate::Value as Hydrated;
    match value {
        Hydrated::Scalar(scalar) => lenient(Type::Text, scalar),
        Hydrated::Map(map) => map
            .iter()
            .map(|(key, inner)| (key.to_string(), plain(&inner.value)))
            .collect(),
        Hydrated::List(list) => list.iter().map(|inner| plain(&inner.value)).collect(),
        Hydrated::Text(text) => Json::String(text.to_string()),
    }
}
