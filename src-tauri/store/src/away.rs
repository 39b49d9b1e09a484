//! Records that are left at home while this computer travels: their documents lie on the team's shared
//! storage and not here, and come back by exchange.

use std::collections::{BTreeMap, BTreeSet};

use automerge::Change;
use rusqlite::{OptionalExtension as _, params};
use serde::Serialize;

use crate::changes::Seen;
use crate::document::Document;
use crate::error::{Error, Result, Rule};
use crate::heads::Heads;
use crate::reading::{Card, Reading};
use crate::rebuild::{self, Progress};
use crate::traces;
use crate::values::Id;
use crate::writing::{Writing, stored};

/// How many records are not on this computer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, specta::Type)]
pub struct Away {
    /// Left at home.
    pub left: usize,
    /// Left at home before, and still on their way back.
    pub coming: usize,
}

/// Changes that are kept apart, by record, each by the digest of its bytes.
pub type HeldChanges = BTreeMap<Id, Vec<Vec<u8>>>;

impl Reading<'_> {
    /// How many records are not on this computer.
    ///
    /// # Errors
    /// What the disk says.
    pub fn away(&self) -> Result<Away> {
        let mut count = self.conn.prepare_cached(
            "SELECT count(*) FILTER (WHERE coming = 0), count(*) FILTER (WHERE coming = 1) FROM away",
        )?;
        let counted = count.query_row([], |row| {
            Ok(Away {
                left: row.get(0)?,
                coming: row.get(1)?,
            })
        })?;
        Ok(counted)
    }

    /// The short form of a record that is not on this computer; its title is at home too.
    pub(crate) fn away_card(&self, id: Id) -> Result<Option<Card>> {
        let mut find = self
            .conn
            .prepare_cached("SELECT kind FROM away WHERE id = ?1")?;
        let kind = find.query_row([id], |row| row.get(0)).optional()?;
        Ok(kind.map(|kind| Card {
            id,
            kind,
            title: String::new(),
            removed: false,
            away: true,
            erased: false,
        }))
    }

    /// The heads of every record on this computer, as they are noted beside its document.
    ///
    /// # Errors
    /// What the disk says.
    pub fn all_heads(&self) -> Result<Seen> {
        let mut find = self.conn.prepare_cached("SELECT id, heads FROM doc")?;
        let noted = find.query_map([], |row| {
            Ok((row.get(0)?, Heads::from_bytes(row.get_ref(1)?.as_blob()?)))
        })?;
        let noted = noted.collect::<rusqlite::Result<Vec<(Id, Option<Heads>)>>>()?;
        // Where they do not read, nothing here says what the record was: whoever compares finds nothing.
        let heads = noted
            .into_iter()
            .map(|(id, heads)| (id, heads.unwrap_or_default()));
        Ok(heads.collect())
    }

    /// The changes of these records that are kept apart.
    ///
    /// # Errors
    /// What the disk says.
    pub fn held_changes(&self, of: &Seen) -> Result<HeldChanges> {
        let mut find = self
            .conn
            .prepare_cached("SELECT id, bytes FROM inbox ORDER BY id, digest")?;
        let rows = find.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut held = HeldChanges::new();
        for row in rows {
            let (id, bytes): (Id, Vec<u8>) = row?;
            if of.contains_key(&id) {
                held.entry(id).or_default().push(bytes);
            }
        }
        Ok(held)
    }

    /// The records of which not all that was seen, or was kept apart, is here too.
    ///
    /// # Errors
    /// What the disk says, or `progress`.
    pub fn lacking(
        &self,
        seen: &Seen,
        held: &HeldChanges,
        progress: Progress<'_>,
    ) -> Result<BTreeSet<Id>> {
        let mut lacking = BTreeSet::new();
        for (done, (id, heads)) in seen.iter().enumerate() {
            progress(done, seen.len())?;
            let apart = held.get(id).map(Vec::as_slice).unwrap_or_default();
            if !self.has_all(*id, heads, apart)? {
                lacking.insert(*id);
            }
        }
        Ok(lacking)
    }

    fn has_all(&self, id: Id, heads: &Heads, apart: &[Vec<u8>]) -> Result<bool> {
        let Some(here) = stored(self.conn, id)? else {
            return Ok(false);
        };
        if heads.is_empty() {
            return Ok(false);
        }
        if apart.is_empty() && here.heads.as_ref() == Some(heads) {
            return Ok(true);
        }
        let document = match here.document() {
            Err(Error::Damaged(_)) => return Ok(false),
            document => document?,
        };
        if !document.knows(heads) {
            return Ok(false);
        }
        for bytes in apart {
            if !self.has_apart(id, &document, bytes)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether a change that is kept apart elsewhere is kept apart here, or taken in.
    fn has_apart(&self, id: Id, document: &Document, bytes: &[u8]) -> Result<bool> {
        let taken = Change::try_from(bytes).is_ok_and(|change| document.has(&change.hash()));
        let mut find = self
            .conn
            .prepare_cached("SELECT 1 FROM inbox WHERE id = ?1 AND digest = ?2")?;
        let digest = blake3::hash(bytes);
        Ok(taken || find.exists(params![id, digest.as_bytes().as_slice()])?)
    }
}

impl Writing<'_> {
    /// Takes records off this computer, as far as they are what was `seen` of them: their documents, all
    /// that is derived, what waits to be applied, and the acts that undo would take back in them. They are
    /// not removed: the team has them, and they come back by exchange once [`Writing::come_home`] was said.
    /// What may be left of their words in the file goes with [`crate::Store::wipe`].
    ///
    /// # Errors
    /// `Invalid` with `unshared` if a change of one has not gone out, or with `changed_since` if one says
    /// something else by now; what the disk says, or `progress`.
    pub fn leave_behind(&mut self, seen: &Seen, progress: Progress<'_>) -> Result<()> {
        if self.has_unshared(seen)? {
            return Err(Error::invalid("ids", Rule::Unshared));
        }
        for (id, heads) in seen {
            let here = stored(self.tx, *id)?.ok_or(Error::NotFound)?;
            if here.heads.as_ref() != Some(heads) {
                return Err(Error::invalid("ids", Rule::ChangedSince));
            }
            for sql in [
                "DELETE FROM doc WHERE id = ?1",
                "DELETE FROM inbox WHERE id = ?1",
            ] {
                self.tx.prepare_cached(sql)?.execute([id])?;
            }
            self.note_away(*id, &here.kind, heads)?;
            self.touched.insert(here.kind);
        }
        // Some of it may never come back here, where others have it: what is written into it afterwards must
        // not bear the numbers of what was written before.
        self.begin_actors();
        self.forget_acts()?;
        // What is still to come and not here at all stays at home as well.
        self.tx.execute(
            "UPDATE away SET coming = 0 WHERE id NOT IN (SELECT id FROM doc)",
            [],
        )?;
        // The indexes of search keep words of records that are gone: they are made again without them.
        rebuild::derive_all(self.tx, progress)?;
        traces::note(self.tx)
    }

    fn has_unshared(&self, of: &Seen) -> Result<bool> {
        let mut find = self.tx.prepare_cached("SELECT DISTINCT id FROM outbox")?;
        let waiting = find.query_map([], |row| row.get(0))?;
        let waiting = waiting.collect::<rusqlite::Result<Vec<Id>>>()?;
        Ok(waiting.iter().any(|id| of.contains_key(id)))
    }

    /// Forgets the acts that touched records which are gone: undone in what stays alone, they would be done
    /// by half.
    fn forget_acts(&self) -> Result<()> {
        let gone = "SELECT act FROM history WHERE n NOT IN (SELECT n FROM doc)";
        let sql = format!("DELETE FROM deed WHERE act IN ({gone}) OR undone IN ({gone})");
        self.tx.execute(&sql, [])?;
        Ok(())
    }

    /// A record that had not come back whole is still owed all it had before.
    fn note_away(&self, id: Id, kind: &str, heads: &Heads) -> Result<()> {
        let owed = self.awaited(id)?.unwrap_or_default();
        let owed = owed.hashes().iter().chain(heads.hashes());
        let owed = Heads::new(owed.copied().collect());
        let mut note = self.tx.prepare_cached(
            "INSERT OR REPLACE INTO away (id, kind, heads, coming) VALUES (?1, ?2, ?3, 0)",
        )?;
        note.execute(params![id, kind, owed.to_bytes()])?;
        Ok(())
    }

    /// What a record said when it was left at home, until all of it is here again.
    fn awaited(&self, id: Id) -> Result<Option<Heads>> {
        let mut find = self
            .tx
            .prepare_cached("SELECT heads FROM away WHERE id = ?1")?;
        let noted: Option<Vec<u8>> = find.query_row([id], |row| row.get(0)).optional()?;
        Ok(noted.and_then(|bytes| Heads::from_bytes(&bytes)))
    }

    /// Everything that was left at home is wanted back: from now on what is delivered is taken in.
    /// Returns how many records are on their way.
    ///
    /// # Errors
    /// What the disk says.
    pub fn come_home(&mut self) -> Result<usize> {
        self.tx.execute("UPDATE away SET coming = 1", [])?;
        Ok(self.read().away()?.coming)
    }

    /// Whether a record is at home and not wanted here for now.
    pub(crate) fn is_left(&self, id: Id) -> Result<bool> {
        let mut find = self
            .tx
            .prepare_cached("SELECT 1 FROM away WHERE id = ?1 AND coming = 0")?;
        Ok(find.exists([id])?)
    }

    /// A record was stored: once all that was left at home of it is here, it has come back.
    pub(crate) fn note_arrival(&self, id: Id, document: &Document) -> Result<()> {
        if let Some(owed) = self.awaited(id)?
            && document.knows(&owed)
        {
            self.tx
                .prepare_cached("DELETE FROM away WHERE id = ?1")?
                .execute([id])?;
        }
        Ok(())
    }
}
