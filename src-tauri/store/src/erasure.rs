//! Erasing a person: the right to erasure (GDPR art. 17). It is the one deed that cannot be undone: the
//! document goes with its whole history, and so do the records that are about that person alone. What
//! stays is a record's number and a moment, so that whoever still has it loses it too and nobody brings
//! it back. An erasure wins over every edit, whenever it was made.

use std::collections::{BTreeSet, HashSet};

use rusqlite::{OptionalExtension as _, params};
use serde::Serialize;

use crate::changes::Delivery;
use crate::derive;
use crate::error::{Error, Result, Rule};
use crate::kinds::{KINDS, Kind, kind_named};
use crate::merge::Merged;
use crate::reading::{Card, Reading};
use crate::traces;
use crate::values::{Fields, Id};
use crate::writing::{Writing, stored};

/// Stands in the queue of what waits to be shared for the format of a change: the record was erased.
pub(crate) const ERASURE: u32 = 0;

/// A record that was erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Erased {
    /// The record's id.
    pub id: Id,
    /// Its kind.
    pub kind: String,
    /// When it was erased, in milliseconds since 1970 by the clock of whoever did it.
    pub at: i64,
}

/// What goes when a person is erased.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct Erasing {
    /// The person.
    #[serde(flatten)]
    pub card: Card,
    /// The records about that person, which go too.
    pub with: Vec<Card>,
    /// How many other records name the person, and will name somebody who was erased.
    pub named_by: usize,
}

impl Reading<'_> {
    /// What would go if a person were erased.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with `not_personal` for what is no person.
    pub fn erasing(&self, id: Id) -> Result<Erasing> {
        let with = self.erased_with(id)?;
        let mut naming = self.conn.prepare_cached(
            "SELECT DISTINCT d.id FROM link l JOIN doc d USING (n) WHERE l.target = ?1",
        )?;
        let naming = naming.query_map([id], |row| row.get(0))?;
        let naming: BTreeSet<Id> = naming.collect::<rusqlite::Result<_>>()?;
        Ok(Erasing {
            card: self.card(id)?,
            named_by: naming.difference(&with).count(),
            with: with
                .into_iter()
                .map(|id| self.card(id))
                .collect::<Result<_>>()?,
        })
    }

    /// When a record was erased, if it was.
    ///
    /// # Errors
    /// What the disk says.
    pub fn erased(&self, id: Id) -> Result<Option<Erased>> {
        let mut find = self
            .conn
            .prepare_cached("SELECT kind, at FROM erased WHERE id = ?1")?;
        let erased = find.query_row([id], |row| {
            Ok(Erased {
                id,
                kind: row.get(0)?,
                at: row.get(1)?,
            })
        });
        Ok(erased.optional()?)
    }

    /// The short form of a record that was erased, for whoever still names it.
    pub(crate) fn erased_card(&self, id: Id) -> Result<Option<Card>> {
        Ok(self.erased(id)?.map(|erased| Card {
            id,
            kind: erased.kind,
            title: String::new(),
            removed: false,
            away: false,
            erased: true,
        }))
    }

    /// Every record that was erased.
    ///
    /// # Errors
    /// What the disk says.
    pub fn all_erased(&self) -> Result<Vec<Erased>> {
        let mut find = self
            .conn
            .prepare_cached("SELECT id, kind, at FROM erased ORDER BY id")?;
        let erased = find.query_map([], |row| {
            Ok(Erased {
                id: row.get(0)?,
                kind: row.get(1)?,
                at: row.get(2)?,
            })
        })?;
        Ok(erased.collect::<rusqlite::Result<_>>()?)
    }

    /// A person's records, those in the bin too, and what is said of them.
    fn erased_with(&self, id: Id) -> Result<BTreeSet<Id>> {
        let (kind, _) = self.kind_and_bin(id)?.ok_or(Error::NotFound)?;
        if !kind_named(&kind).is_some_and(Kind::is_of_persons) {
            return Err(Error::invalid("id", Rule::NotPersonal));
        }
        self.about(id)
    }

    /// The records that are about a record and nothing else, and those about them.
    fn about(&self, id: Id) -> Result<BTreeSet<Id>> {
        let mut about = BTreeSet::new();
        let mut left = vec![id];
        while let Some(next) = left.pop() {
            for kind in KINDS {
                for field in kind.fields.iter().filter(|field| field.personal) {
                    let sql = format!(
                        "SELECT d.id FROM \"{}\" r JOIN doc d USING (n) WHERE r.\"{}\" = ?1",
                        kind.name, field.name
                    );
                    let mut find = self.conn.prepare_cached(&sql)?;
                    let found = find.query_map([next.to_string()], |row| row.get(0))?;
                    for one in found.collect::<rusqlite::Result<Vec<Id>>>()? {
                        if one != id && about.insert(one) {
                            left.push(one);
                        }
                    }
                }
            }
        }
        Ok(about)
    }

    /// When the person was erased whom a record is about, if one was.
    pub(crate) fn person_erased(&self, kind: &Kind, fields: &Fields) -> Result<Option<i64>> {
        let links = kind.fields.iter().filter(|field| field.personal);
        for link in links.filter_map(|field| fields.get(field.name)) {
            let Some(person) = link.as_str().and_then(|text| text.parse().ok()) else {
                continue;
            };
            // What lies here is what it is, whatever somebody said of it.
            let gone = self.kind_and_bin(person)?.is_none();
            if let Some(erased) = self.erased(person)?.filter(|erased| gone && counts(erased)) {
                return Ok(Some(erased.at));
            }
        }
        Ok(None)
    }
}

/// Whether an erasure has any effect: nobody can have a mission erased by saying so.
fn counts(erased: &Erased) -> bool {
    kind_named(&erased.kind).is_some_and(Kind::is_personal)
}

impl Writing<'_> {
    /// Erases a person and the records about that person, here now and on every other desk once it has
    /// heard of it. Returns all that were erased. This cannot be undone.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with `not_personal` for what is no person.
    pub fn erase(&mut self, id: Id) -> Result<BTreeSet<Id>> {
        let mut erased = self.read().erased_with(id)?;
        erased.insert(id);
        let at = self.by.now.millis();
        for id in &erased {
            self.erase_here(*id, at)?;
        }
        Ok(erased)
    }

    /// Takes in that a record was erased elsewhere. What was written here about that person meanwhile goes
    /// too.
    pub(crate) fn take_erasure(
        &mut self,
        id: Id,
        kind: &str,
        at: i64,
        merged: &mut Merged,
    ) -> Result<()> {
        if self.read().erased(id)?.is_some() {
            return Ok(());
        }
        let new = self.note_erased(id, kind, at)?;
        if new && self.puts_out()? {
            self.put_out_erasure(id, kind, at)?;
        }
        let here = self.read().kind_and_bin(id)?;
        let kind = here.map_or_else(|| kind.to_owned(), |(kind, _)| kind);
        if !kind_named(&kind).is_some_and(Kind::is_personal) {
            return Ok(());
        }
        let about = self.read().about(id)?;
        self.wipe(id)?;
        merged.erased.push(id);
        for id in about {
            self.erase_here(id, at)?;
            merged.erased.push(id);
        }
        Ok(())
    }

    /// Whether changes of a record are dropped because it was erased.
    pub(crate) fn is_erased(&self, id: Id, kind: &str) -> Result<bool> {
        Ok(kind_named(kind).is_some_and(Kind::is_personal) && self.read().erased(id)?.is_some())
    }

    /// A record that has just come in and is about somebody who was erased goes the same way.
    pub(crate) fn follow_person(
        &mut self,
        id: Id,
        kind: &str,
        fields: &Fields,
        merged: &mut Merged,
    ) -> Result<()> {
        let Some(known) = kind_named(kind) else {
            return Ok(());
        };
        if let Some(at) = self.read().person_erased(known, fields)? {
            self.erase_here(id, at)?;
            merged.erased.push(id);
        }
        Ok(())
    }

    /// Erases a record that lies here, and says so to the others: they may never have heard of it.
    fn erase_here(&mut self, id: Id, at: i64) -> Result<()> {
        let (kind, _) = self.read().kind_and_bin(id)?.ok_or(Error::NotFound)?;
        if self.note_erased(id, &kind, at)? && self.read().shares()? {
            self.put_out_erasure(id, &kind, at)?;
        }
        self.wipe(id)
    }

    /// Notes that a record was erased. Returns whether that was new.
    fn note_erased(&mut self, id: Id, kind: &str, at: i64) -> Result<bool> {
        let mut note = self
            .tx
            .prepare_cached("INSERT OR IGNORE INTO erased (id, kind, at) VALUES (?1, ?2, ?3)")?;
        let new = note.execute(params![id, kind, at])? == 1;
        for sql in [
            "DELETE FROM outbox WHERE id = ?1",
            "DELETE FROM away WHERE id = ?1",
        ] {
            self.tx.prepare_cached(sql)?.execute([id])?;
        }
        Ok(new)
    }

    fn put_out_erasure(&self, id: Id, kind: &str, at: i64) -> Result<()> {
        self.put_out(id, kind, ERASURE, &at.to_le_bytes())
    }

    /// Removes all that lies here of a record: document, rows, words, changes that were kept apart, and
    /// what undo could have brought back.
    fn wipe(&mut self, id: Id) -> Result<()> {
        self.wiped = true;
        traces::note_copies(self.tx)?;
        self.tx
            .prepare_cached("DELETE FROM inbox WHERE id = ?1")?
            .execute([id])?;
        let Some(stored) = stored(self.tx, id)? else {
            return Ok(());
        };
        self.touched.insert(stored.kind.clone());
        let words: HashSet<String> = match (kind_named(&stored.kind), stored.document()) {
            (Some(kind), Ok(document)) => derive::words_ever(kind, &document)?,
            _ => HashSet::new(),
        };
        let mut acts = self
            .tx
            .prepare_cached("SELECT act FROM history WHERE n = ?1")?;
        let acts = acts.query_map([stored.n], |row| row.get(0))?;
        let acts = acts.collect::<rusqlite::Result<Vec<Id>>>()?;
        crate::check::forget(self.tx, stored.n, &stored.kind)?;
        self.tx
            .prepare_cached("DELETE FROM doc WHERE n = ?1")?
            .execute([stored.n])?;
        derive::forget_words(self.tx, &words)?;
        for act in acts {
            // An act that touched nothing else is nothing that undo could take back.
            self.tx
                .prepare_cached(
                    "DELETE FROM deed WHERE (act = ?1 OR undone = ?1) AND NOT EXISTS (SELECT 1 FROM history WHERE act = ?1)",
                )?
                .execute([act])?;
        }
        Ok(())
    }
}

impl Delivery {
    /// That a record was erased.
    pub(crate) fn erasure(erased: Erased) -> Self {
        Self {
            erased: Some(erased.at),
            ..Self::of(erased.id, erased.kind)
        }
    }
}

/// The moment that waits in the queue as the bytes of an erasure.
pub(crate) fn moment_of(bytes: &[u8]) -> Option<i64> {
    bytes.try_into().ok().map(i64::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persons_and_what_is_about_them_may_be_erased_and_nothing_else() {
        let personal: Vec<&str> = KINDS
            .iter()
            .filter(|kind| kind.is_personal())
            .map(|kind| kind.name)
            .collect();
        assert_eq!(
            personal,
            ["person", "role", "participant", "note", "claim"],
            "a member who says otherwise cannot make a mission or an agreement vanish"
        );
        let persons: Vec<&str> = KINDS
            .iter()
            .filter(|kind| kind.is_of_persons())
            .map(|kind| kind.name)
            .collect();
        assert_eq!(
            persons,
            ["person"],
            "one erases people, and the rest goes with them"
        );
    }
}
