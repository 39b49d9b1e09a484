//! Two records of the same thing: equal in a field by which things of their kind are told apart.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::OptionalExtension as _;
use rusqlite::types::ValueRef;
use serde_json::Value as Json;

use super::{About, Conflict};
use crate::derive::{sort_id, title_field, value_of};
use crate::error::Result;
use crate::fold::fold;
use crate::kinds::{KINDS, Kind};
use crate::reading::Reading;
use crate::values::{Id, Type};

/// Most twins named at once.
const TWINS_MAX: usize = 500;

/// Two records, the one with the older id first, with the field in which they are equal.
type Pairs = BTreeMap<(Id, Id), &'static str>;

impl Reading<'_> {
    /// Every record that is equal to an older one, with that one.
    pub(super) fn twins(&self) -> Result<Vec<Conflict>> {
        let mut pairs = Pairs::new();
        for kind in KINDS {
            for field in identity(kind) {
                self.twins_in(kind, field, &mut pairs)?;
            }
        }
        pairs
            .into_iter()
            .map(|((a, b), field)| {
                self.finding(b, About::Twin, field.to_owned(), "twin".into(), Some(a))
            })
            .collect()
    }

    /// Goes through the sort keys, where equal ones stand together.
    fn twins_in(&self, kind: &'static Kind, field: &'static str, pairs: &mut Pairs) -> Result<()> {
        let mut find = self.conn.prepare_cached(
            "SELECT key, n FROM sort WHERE field = ?1 AND key <> '' ORDER BY key, n",
        )?;
        let mut rows = find.query([sort_id(kind, field)])?;
        let mut key: Vec<u8> = Vec::new();
        let mut alike: Vec<i64> = Vec::new();
        while let Some(row) = rows.next()? {
            let ValueRef::Text(next) = row.get_ref(0)? else {
                continue;
            };
            if next != key {
                self.pair(kind, field, &alike, pairs)?;
                alike.clear();
                key = next.to_vec();
            }
            alike.push(row.get(1)?);
            if pairs.len() >= TWINS_MAX {
                return Ok(());
            }
        }
        self.pair(kind, field, &alike, pairs)
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
            if let Some(oldest) = ids.first() {
                let others = ids.iter().skip(1);
                pairs.extend(others.map(|id| ((*oldest, *id), field)));
            }
        }
        Ok(())
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
