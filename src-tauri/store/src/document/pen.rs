//! The hand that writes values into a document's objects, each by the smallest change.

use std::collections::BTreeSet;

use automerge::transaction::{Transactable as _, Transaction};
use automerge::{ObjId, ROOT, ReadDoc as _, ScalarValue, Value};
use serde_json::Value as Json;

use super::object_of;
use crate::error::{Error, Result};
use crate::values::{Shape, Type};

/// Writes values within one change.
pub(super) struct Pen<'a, 'd> {
    pub tx: &'a mut Transaction<'d>,
    /// Nothing has been written before this change: there is nothing to look at first, since a change
    /// writes under no key twice.
    pub is_new: bool,
}

impl<'a, 'd> Pen<'a, 'd> {
    pub fn new(tx: &'a mut Transaction<'d>) -> Self {
        Self { tx, is_new: false }
    }

    /// Writes one field.
    pub fn put(&mut self, name: &str, ty: Type, value: &Json) -> Result<()> {
        match ty.shape() {
            Shape::Scalar => self.put_scalar(&ROOT, name, ty.to_scalar(value)),
            Shape::Prose if self.tx.object_type(object_of(name)).is_err() => Ok(()),
            Shape::Prose => {
                let markdown = value.as_str().unwrap_or_default();
                crate::prose::write(self.tx, &object_of(name), markdown).map_err(Error::from)
            }
            Shape::Set => self.put_members(name, &members(ty, value), |_| membership(true)),
            Shape::Words => {
                let none = serde_json::Map::new();
                let texts = value.as_object().unwrap_or(&none);
                let tags = texts.keys().cloned().collect();
                self.put_members(name, &tags, |tag| {
                    Type::Text.to_scalar(texts.get(tag).unwrap_or(&Json::Null))
                })
            }
        }
    }

    fn put_members(
        &mut self,
        name: &str,
        wanted: &BTreeSet<String>,
        value: impl Fn(&str) -> ScalarValue,
    ) -> Result<()> {
        let object = object_of(name);
        if self.tx.object_type(&object).is_err() {
            return Ok(());
        }
        if !self.is_new {
            let present: Vec<String> = self.tx.keys(&object).collect();
            for key in present.iter().filter(|key| !wanted.contains(*key)) {
                self.put_scalar(&object, key, ScalarValue::Null)?;
            }
        }
        for key in wanted {
            self.put_scalar(&object, key, value(key))?;
        }
        Ok(())
    }

    /// Writes one scalar unless it is what is there, undisputed. Emptying writes `null`: a key that
    /// were deleted would hide a clash.
    pub fn put_scalar(&mut self, object: &ObjId, key: &str, value: ScalarValue) -> Result<()> {
        let there = self.scalars(object, key)?;
        let same = match there.as_slice() {
            [] => value == ScalarValue::Null,
            [only] => *only == value,
            _ => false,
        };
        if same {
            Ok(())
        } else {
            self.put_over(object, key, value, &there)
        }
    }

    /// Writes a value as an operation of its own that supersedes all there is.
    pub fn put_anew(&mut self, object: &ObjId, key: &str, value: ScalarValue) -> Result<()> {
        let there = self.scalars(object, key)?;
        self.put_over(object, key, value, &there)
    }

    /// Given a value that stands there already, the engine would write nothing, or only take the
    /// others away, and whatever somebody else chose meanwhile would win unseen.
    fn put_over(
        &mut self,
        object: &ObjId,
        key: &str,
        value: ScalarValue,
        there: &[ScalarValue],
    ) -> Result<()> {
        if there.contains(&value) {
            // No field ever holds bytes.
            self.tx.put(object, key, ScalarValue::Bytes(Vec::new()))?;
        }
        self.tx.put(object, key, value)?;
        Ok(())
    }

    /// The scalars that stand under a key.
    fn scalars(&self, object: &ObjId, key: &str) -> Result<Vec<ScalarValue>> {
        if self.is_new {
            return Ok(Vec::new());
        }
        let there = self.tx.get_all(object, key)?.into_iter();
        let scalar = |(value, _): (Value<'_>, ObjId)| match value {
            Value::Scalar(scalar) => Some(scalar.into_owned()),
            Value::Object(_) => None,
        };
        Ok(there.filter_map(scalar).collect())
    }
}

/// The scalar that says whether a member is in a set.
pub(super) fn membership(present: bool) -> ScalarValue {
    if present {
        ScalarValue::Boolean(true)
    } else {
        ScalarValue::Null
    }
}

fn members(ty: Type, value: &Json) -> BTreeSet<String> {
    let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter()
        .map(|member| ty.member().member_key(member))
        .collect()
}
