//! What has to be settled by a person: values that stand side by side, and what checks find after a
//! merge. None of it ever blocks a merge.

use std::collections::BTreeMap;

use rusqlite::{Row, params};
use serde::Serialize;

use crate::derive::sort_id;
use crate::document::Alternative;
use crate::error::Result;
use crate::kinds::{KINDS, Kind};
use crate::reading::{Card, Reading};
use crate::values::{Id, Type};

/// Something that a person has to look at.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Conflict {
    /// The record.
    #[serde(flatten)]
    pub card: Card,
    /// What it is about.
    pub conflict: About,
    /// The field.
    pub field: String,
    /// The member of a set or the language of a text, where only that is disputed.
    pub member: Option<String>,
    /// The values that stand side by side, the shown one first; for a merged text, the passages to read.
    pub values: Vec<Alternative>,
    /// The rule that is broken, as a code.
    pub rule: Option<String>,
    /// The other record concerned.
    pub other: Option<Card>,
}

/// What a conflict is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Different values in the same field.
    Field,
    /// Removed by one, changed by another.
    Removed,
    /// A passage changed on both sides: merged, please read.
    Text,
    /// A record contradicts itself.
    Problem,
    /// A link to a record in the bin.
    Link,
    /// Two records of the same thing.
    Twin,
}

/// Most pairs of twins named at once.
const TWINS_MAX: usize = 500;

impl Reading<'_> {
    /// Everything that has to be settled.
    pub fn conflicts(&self) -> Result<Vec<Conflict>> {
        let mut all = self.clashes("1 = 1", 0)?;
        all.extend(self.problems("1 = 1", 0)?);
        all.extend(self.links_to_bin()?);
        all.extend(self.twins()?);
        Ok(all)
    }

    /// What has to be settled in one record.
    pub(crate) fn conflicts_of(&self, id: Id) -> Result<Vec<Conflict>> {
        let n = self
            .conn
            .prepare_cached("SELECT n FROM doc WHERE id = ?1")?
            .query_row([id], |row| row.get(0))?;
        let mut all = self.clashes("n = ?1", n)?;
        all.extend(self.problems("n = ?1", n)?);
        Ok(all)
    }

    fn clashes(&self, which: &str, n: i64) -> Result<Vec<Conflict>> {
        let sql = format!(
            "SELECT d.id, c.kind, c.field, c.member, c.alternatives FROM clash c JOIN doc d USING (n)
             WHERE {which} AND ?1 = ?1 ORDER BY n, place"
        );
        let mut find = self.conn.prepare_cached(&sql)?;
        let read = |row: &Row<'_>| {
            let raw: (Id, String, String, Option<String>, String) = (
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
            );
            Ok(raw)
        };
        let found = find
            .query_map([n], read)?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        let mut conflicts = Vec::new();
        for (id, kind, field, member, values) in found {
            let conflict = match kind.as_str() {
                "removed" => About::Removed,
                "text" => About::Text,
                _ => About::Field,
            };
            let values = serde_json::from_str(&values).unwrap_or_default();
            conflicts.push(Conflict {
                card: self.card(id)?,
                conflict,
                field,
                member,
                values,
                rule: None,
                other: None,
            });
        }
        Ok(conflicts)
    }

    fn problems(&self, which: &str, n: i64) -> Result<Vec<Conflict>> {
        let sql = format!(
            "SELECT d.id, p.field, p.rule FROM problem p JOIN doc d USING (n) WHERE {which} AND ?1 = ?1 ORDER BY n"
        );
        let mut find = self.conn.prepare_cached(&sql)?;
        let found = find.query_map([n], |row| {
            Ok((row.get::<_, Id>(0)?, row.get(1)?, row.get(2)?))
        })?;
        let found = found.collect::<rusqlite::Result<Vec<(Id, String, String)>>>()?;
        found
            .into_iter()
            .map(|(id, field, rule)| self.finding(id, About::Problem, field, rule, None))
            .collect()
    }

    fn links_to_bin(&self) -> Result<Vec<Conflict>> {
        let mut conflicts = Vec::new();
        for kind in KINDS {
            let sql = format!(
                "SELECT d.id, l.field, t.id FROM \"{}\" r JOIN doc t USING (n) JOIN link l ON l.target = t.id
                 JOIN doc d ON d.n = l.n WHERE r.removed = 1 ORDER BY l.n",
                kind.name
            );
            let mut find = self.conn.prepare_cached(&sql)?;
            let found = find.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            for (id, field, target) in found.collect::<rusqlite::Result<Vec<(Id, String, Id)>>>()? {
                conflicts.push(self.finding(
                    id,
                    About::Link,
                    field,
                    "link_to_removed".into(),
                    Some(target),
                )?);
            }
        }
        Ok(conflicts)
    }

    /// Pairs of records of one kind that are equal in a field by which things are told apart.
    fn twins(&self) -> Result<Vec<Conflict>> {
        let mut pairs: BTreeMap<(Id, Id), String> = BTreeMap::new();
        for kind in KINDS {
            for field in identity(kind) {
                let Some(sort) = sort_id(kind, field) else {
                    continue;
                };
                let mut find = self.conn.prepare_cached(
                    "SELECT a.id, b.id FROM (SELECT key FROM sort WHERE field = ?1 GROUP BY key HAVING count(*) > 1) k
                     JOIN sort x ON x.field = ?1 AND x.key = k.key JOIN sort y ON y.field = ?1 AND y.key = k.key
                     JOIN doc a ON a.n = x.n JOIN doc b ON b.n = y.n WHERE x.n < y.n AND x.key <> '' LIMIT ?2",
                )?;
                let found = find.query_map(params![sort, TWINS_MAX], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })?;
                for (a, b) in found.collect::<rusqlite::Result<Vec<(Id, Id)>>>()? {
                    if self.same_text(a, b, kind, field)? {
                        pairs
                            .entry((a.min(b), a.max(b)))
                            .or_insert_with(|| (*field).to_owned());
                    }
                }
            }
        }
        pairs
            .into_iter()
            .map(|((a, b), field)| self.finding(b, About::Twin, field, "twin".into(), Some(a)))
            .collect()
    }

    /// Sort keys are cut short: the whole texts decide.
    fn same_text(&self, a: Id, b: Id, kind: &'static Kind, field: &str) -> Result<bool> {
        if field == "label"
            || kind
                .field(field)
                .is_some_and(|field| matches!(field.ty, Type::Words))
        {
            let fold = |id| self.card(id).map(|card| crate::fold::fold(&card.title));
            return Ok(fold(a)? == fold(b)?);
        }
        let sql = format!(
            "SELECT fold(r.\"{field}\") FROM doc d JOIN \"{}\" r USING (n) WHERE d.id = ?1",
            kind.name
        );
        let mut find = self.conn.prepare_cached(&sql)?;
        let mut fold = |id: Id| find.query_row([id], |row| row.get::<_, Option<String>>(0));
        Ok(fold(a)? == fold(b)?)
    }

    fn finding(
        &self,
        id: Id,
        conflict: About,
        field: String,
        rule: String,
        other: Option<Id>,
    ) -> Result<Conflict> {
        let other = other.map(|other| self.card(other)).transpose()?;
        Ok(Conflict {
            card: self.card(id)?,
            conflict,
            field,
            member: None,
            values: Vec::new(),
            rule: Some(rule),
            other,
        })
    }
}

fn identity(kind: &'static Kind) -> impl Iterator<Item = &'static str> {
    kind.identity.iter().map(|field| {
        if *field == "title" {
            crate::derive::title_field(kind)
        } else {
            field
        }
    })
}
