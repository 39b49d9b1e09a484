//! Settling what stands side by side, in one record or in many at once.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::attachments::with_keys;
use crate::by::Verb;
use crate::document::ClashKind;
use crate::error::{Error, Result, Rule};
use crate::input::Input;
use crate::values::{Fields, Id};
use crate::writing::{ACT_MAX, Writing, Written};

/// The value that settles what stands side by side in a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Settlement {
    /// The record.
    pub id: Id,
    /// The field, or `removed`.
    pub field: String,
    /// As [`Writing::resolve`] takes it.
    pub value: Json,
}

impl Writing<'_> {
    /// Settles the conflict of a field with one value: what every side wrote there is superseded and
    /// stays in history. For `removed`, `true` confirms the removal and `false` keeps the record. For
    /// a merged text, `true` says that it has been read and is right.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with `no_conflict` or the value's problem.
    pub fn resolve(&mut self, id: Id, field: &str, value: &Json) -> Result<Written> {
        self.resolve_fields(id, &[(field, value)])
    }

    /// The same for several fields of a record at once.
    fn resolve_fields(&mut self, id: Id, settled: &[(&str, &Json)]) -> Result<Written> {
        let loaded = self.load(id)?;
        let kind = loaded.known_kind()?;
        let mut removed = None;
        let mut chosen = Fields::new();
        for (field, value) in settled {
            let clashes = &loaded.state.clashes;
            let Some(clash) = clashes.iter().find(|clash| clash.field == *field) else {
                return Err(Error::invalid(*field, Rule::NoConflict));
            };
            if clash.kind == ClashKind::Removed {
                let flag = value.as_bool();
                removed = Some(flag.ok_or_else(|| Error::invalid(*field, Rule::NotAFlag))?);
                continue;
            }
            let as_it_is = clash.kind == ClashKind::Text && **value == Json::Bool(true);
            let value = if as_it_is {
                loaded.state.fields.get(*field).cloned().unwrap_or_default()
            } else {
                (*value).clone()
            };
            chosen.insert((*field).to_owned(), value);
        }
        let fields = Input {
            kind,
            id: Some(id),
            current: &loaded.state.fields,
        }
        .check(&self.read(), &with_keys(&loaded.document, kind, &chosen))?;
        let mut document = loaded.document.clone();
        let hand = self.hand(Verb::Resolve);
        if !fields.is_empty() {
            document.resolve(&hand, kind, &fields)?;
        }
        if let Some(removed) = removed {
            document.remove(&hand, removed)?;
        }
        self.finish(hand.act, &loaded, &document)
    }

    /// Settles many conflicts: one act, with one undo, done whole or not at all.
    ///
    /// # Errors
    /// As [`Writing::resolve`]; `Invalid` with `too_many` above [`ACT_MAX`].
    pub fn resolve_all(&mut self, settlements: &[Settlement]) -> Result<()> {
        if settlements.len() > ACT_MAX {
            return Err(Error::invalid("settlements", Rule::TooMany));
        }
        let mut records: BTreeMap<Id, Vec<(&str, &Json)>> = BTreeMap::new();
        for Settlement { id, field, value } in settlements {
            records.entry(*id).or_default().push((field, value));
        }
        self.together(|writing| {
            let mut records = records.iter();
            records.try_for_each(|(id, settled)| writing.resolve_fields(*id, settled).map(drop))
        })
    }
}
