//! Two records of the same thing: equal in a field by which things of their kind are told apart.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{OptionalExtension as _, params};
use serde_json::Value as Json;

use super::find::Found;
use crate::derive::{Key, key_of, key_of_cell, sort_id, title_field, value_of};
use crate::error::Result;
use crate::fold::fold;
use crate::kinds::{KINDS, Kind, kind_named};
use crate::reading::Reading;
use crate::values::{Id, Type};

/// Most twins named at once.
const TWINS_MAX: usize = 500;

/// Two records, the one with the older id first, with their kind and the field in which they are equal.
type Pairs = BTreeMap<(Id, Id), (&'static Kind, &'static str)>;

impl Reading<'_> {
    /// Every record that is equal to an older one from which nobody told it apart, with that one.
    pub(super) fn twins(&self) -> Result<Vec<Found>> {
        let mut pairs = Pairs::new();
        for kind in KINDS {
            for field in identity(kind) {
                self.twins_in(kind, field, &mut pairs)?;
            }
        }
        Ok(found(pairs))
    }

    /// The same for one record: whether it is the younger of two.
    pub(super) fn twins_of(&self, n: i64, id: Id, kind: &str) -> Result<Vec<Found>> {
        let mut pairs = Pairs::new();
        let Some(kind) = kind_named(kind) else {
            return Ok(Vec::new());
        };
        for field in identity(kind) {
            let Some(key) = self.key_in(kind, field, n)? else {
                continue;
            };
            let alike = self.alike(kind, field, &key)?;
            // Records of the bin have no keys.
            if alike.contains(&n) {
                self.pair(kind, field, &alike, &mut pairs)?;
            }
        }
        pairs.retain(|(_, younger), _| *younger == id);
        Ok(found(pairs))
    }

    /// Goes through the sort keys that several records have.
    fn twins_in(&self, kind: &'static Kind, field: &'static str, pairs: &mut Pairs) -> Result<()> {
        let mut find = self.conn.prepare_cached(
            "SELECT key FROM sort WHERE field = ?1 AND key <> '' AND typeof(key) = 'text'
             GROUP BY key HAVING count(*) > 1",
        )?;
        let keys = find.query_map([sort_id(kind, field)], |row| row.get(0))?;
        for key in keys.collect::<rusqlite::Result<Vec<String>>>()? {
            let alike = self.alike(kind, field, &key)?;
            self.pair(kind, field, &alike, pairs)?;
            if pairs.len() >= TWINS_MAX {
                return Ok(());
            }
        }
        Ok(())
    }

    /// The records that have a sort key.
    fn alike(&self, kind: &'static Kind, field: &'static str, key: &str) -> Result<Vec<i64>> {
        let mut find = self
            .conn
            .prepare_cached("SELECT n FROM sort WHERE field = ?1 AND key = ?2 ORDER BY n")?;
        let alike = find.query_map(params![sort_id(kind, field), key], |row| row.get(0))?;
        Ok(alike.collect::<rusqlite::Result<_>>()?)
    }

    /// A record's sort key in a field, made from its row: the keys themselves are found by key, not by
    /// record. None where it is empty or no text.
    fn key_in(&self, kind: &'static Kind, field: &'static str, n: i64) -> Result<Option<String>> {
        let sql = format!("SELECT \"{field}\" FROM \"{}\" WHERE n = ?1", kind.name);
        let mut find = self.conn.prepare_cached(&sql)?;
        let key = find.query_row([n], |row| {
            let cell = row.get_ref(0)?;
            match kind.field(field) {
                Some(field) => Ok(key_of(field.ty, &value_of(field.ty, cell))),
                None => key_of_cell(cell),
            }
        });
        Ok(match key.optional()?.flatten() {
            Some(Key::Text(text)) if !text.is_empty() => Some(text),
            _ => None,
        })
    }

    /// Sort keys are cut short: of those that are alike the whole texts decide.
    fn pair(
        &self,
        kind: &'static Kind,
        field: &'static str,
        alike: &[i64],
        pairs: &mut Pairs,
    ) -> Result<()> {
        if alike.len() < 2 {
            return Ok(());
        }
        let mut same: BTreeMap<String, BTreeSet<Id>> = BTreeMap::new();
        for n in alike {
            if let Some((id, text)) = self.id_and_text(kind, field, *n)? {
                same.entry(text).or_default().insert(id);
            }
        }
        for ids in same.values() {
            for (place, id) in ids.iter().enumerate().skip(1) {
                let apart = self.told_apart_from(*id)?;
                // The oldest from which it was not told apart.
                let older = ids.iter().take(place).find(|older| !apart.contains(older));
                pairs.extend(older.map(|older| ((*older, *id), (kind, field))));
            }
        }
        Ok(())
    }

    /// The older records that a person told this one apart from.
    fn told_apart_from(&self, id: Id) -> Result<BTreeSet<Id>> {
        let mut find = self
            .conn
            .prepare_cached("SELECT a.other FROM apart a JOIN doc d USING (n) WHERE d.id = ?1")?;
        let apart = find.query_map([id], |row| row.get(0))?;
        Ok(apart.collect::<rusqlite::Result<_>>()?)
    }

    /// A record's id, and what it says in the field, folded.
    fn id_and_text(
        &self,
        kind: &'static Kind,
        field: &str,
        n: i64,
    ) -> Result<Option<(Id, String)>> {
        let column = match kind.field(field) {
            Some(field) if field.ty != Type::Words => field.name,
            _ => "label",
        };
        let sql = format!(
            "SELECT id, \"{column}\" FROM \"{}\" WHERE n = ?1",
            kind.name
        );
        let mut find = self.conn.prepare_cached(&sql)?;
        let ty = kind.field(column).map_or(Type::Text, |field| field.ty);
        let found = find
            .query_row([n], |row| {
                Ok((row.get::<_, String>(0)?, value_of(ty, row.get_ref(1)?)))
            })
            .optional()?;
        Ok(found.and_then(|(id, value)| {
            let text = match &value {
                Json::Array(members) => members.first()?.as_str()?,
                value => value.as_str()?,
            };
            Some((id.parse().ok()?, fold(text)))
        }))
    }
}

fn identity(kind: &'static Kind) -> impl Iterator<Item = &'static str> {
    kind.identity.iter().map(|field| match *field {
        "title" => title_field(kind),
        field => field,
    })
}

fn found(pairs: Pairs) -> Vec<Found> {
    let found = |((other, id), (kind, field)): (_, (&Kind, &str))| Found {
        id,
        kind: kind.name.to_owned(),
        field: field.to_owned(),
        other,
    };
    pairs.into_iter().map(found).collect()
}
