//! What has to be settled by a person: values that stand side by side, and what checks find after a
//! merge. None of it ever blocks a merge.

mod twins;

use rusqlite::Row;
use serde::Serialize;

use crate::document::Alternative;
use crate::error::Result;
use crate::kinds::KINDS;
use crate::list::PAGE_MAX;
use crate::reading::{Card, Reading};
use crate::values::Id;

/// Something that a person has to look at.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
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

/// Some of what has to be settled.
#[derive(Debug, Clone, Default, PartialEq, Serialize, specta::Type)]
pub struct ConflictPage {
    /// What has to be settled.
    pub items: Vec<Conflict>,
    /// How much there is in all.
    pub total: usize,
}

/// What a conflict is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
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

impl Reading<'_> {
    /// Everything that has to be settled.
    ///
    /// # Errors
    /// What the disk says.
    pub fn conflicts(&self) -> Result<Vec<Conflict>> {
        self.at_once(|| {
            let mut all = self.clashes("1 = 1", 0)?;
            all.extend(self.problems("1 = 1", 0)?);
            all.extend(self.links_to_bin()?);
            all.extend(self.twins()?);
            Ok(all)
        })
    }

    /// A page of what has to be settled, in all records or in one; at most [`PAGE_MAX`] at once.
    ///
    /// # Errors
    /// What the disk says.
    pub fn conflict_page(&self, of: Option<Id>, limit: u32, offset: u32) -> Result<ConflictPage> {
        let mut all = self.conflicts()?;
        all.retain(|one| of.is_none_or(|id| one.card.id == id));
        let total = all.len();
        let page = all.into_iter().skip(offset as usize);
        Ok(ConflictPage {
            items: page.take((limit as usize).min(PAGE_MAX)).collect(),
            total,
        })
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
                "SELECT d.id, l.field, t.id FROM \"{}\" r CROSS JOIN doc t ON t.n = r.n CROSS JOIN link l ON l.target = t.id
                 CROSS JOIN doc d ON d.n = l.n WHERE r.removed = 1 ORDER BY l.n",
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
