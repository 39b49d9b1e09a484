//! What travels: the records that were chosen, with all that belongs to them and all they speak of.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use automerge::Change;
use rusqlite::params;
use serde::Serialize;

use crate::document::digests_in;
use crate::error::{Error, Result};
use crate::kinds::{KINDS, Kind, kind_named};
use crate::reading::Reading;
use crate::rebuild::{self, Progress};
use crate::values::{Id, Type};

/// What travels and what stays, before anything is done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Travelling {
    /// The records that travel.
    pub ids: BTreeSet<Id>,
    /// How many of each kind travel and stay, in the order of the kinds.
    pub kinds: Vec<Share>,
}

/// How many records of one kind travel and stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Share {
    /// The kind.
    pub kind: String,
    /// How many travel.
    pub goes: usize,
    /// How many stay.
    pub stays: usize,
}

/// Attached files, by the names under which they lie encrypted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Luggage {
    /// Those that records which travel have now.
    pub goes: BTreeSet<String>,
    /// Those that only records which stay have or ever had.
    pub stays: BTreeSet<String>,
}

impl Travelling {
    /// How many records stay.
    pub fn stays(&self) -> usize {
        self.kinds.iter().map(|share| share.stays).sum()
    }
}

impl Reading<'_> {
    /// What travels if these records do: their parts, the files about them, and whatever any of those link
    /// to. What is computed of a record is computed of its parts, so whatever has a computed state brings
    /// its own along, however it came in. The office's own organisations, its settings and its vocabulary
    /// are always there.
    ///
    /// # Errors
    /// What the disk says.
    pub fn travelling(&self, chosen: &[Id]) -> Result<Travelling> {
        self.at_once(|| {
            let mut walk = Walk {
                reading: self,
                met: BTreeMap::new(),
                ahead: VecDeque::new(),
            };
            for id in self.always()? {
                walk.meet(id, false)?;
            }
            for id in chosen {
                walk.meet(*id, true)?;
            }
            while let Some((id, n)) = walk.ahead.pop_front() {
                walk.visit(id, n)?;
            }
            let ids: BTreeSet<Id> = walk.met.into_keys().collect();
            let kinds = self.shared_out(&ids)?;
            Ok(Travelling { ids, kinds })
        })
    }

    /// What travels if everything does.
    ///
    /// # Errors
    /// What the disk says.
    pub fn all_travelling(&self) -> Result<Travelling> {
        let ids: BTreeSet<Id> = self.all_heads()?.into_keys().collect();
        let kinds = self.shared_out(&ids)?;
        Ok(Travelling { ids, kinds })
    }

    /// The attached files of the records that travel, and those that only the others ever named. What a
    /// damaged document named is not known, and stays where it is.
    ///
    /// # Errors
    /// What the disk says, or `progress`.
    pub fn luggage(&self, goes: &BTreeSet<Id>, progress: Progress<'_>) -> Result<Luggage> {
        let mut luggage = Luggage::default();
        let mut kept = BTreeSet::new();
        rebuild::each(self.conn, progress, |stored| {
            let document = match stored.document() {
                Err(Error::Damaged(_)) => return Ok(()),
                document => document?,
            };
            let ever = document.digests();
            match goes.contains(&stored.id) {
                true => kept.extend(ever),
                false => luggage.stays.extend(ever),
            }
            Ok(())
        })?;
        let mut held = self.conn.prepare_cached("SELECT id, bytes FROM inbox")?;
        let held = held.query_map([], |row| Ok((row.get::<_, Id>(0)?, row.get(1)?)))?;
        for one in held {
            let (id, bytes): (Id, Vec<u8>) = one?;
            if let Ok(change) = Change::from_bytes(bytes)
                && goes.contains(&id)
            {
                kept.extend(digests_in(&change));
            }
        }
        luggage.stays.retain(|name| !kept.contains(name));
        luggage.goes = self.sealed_files_of(goes)?;
        Ok(luggage)
    }

    /// The records that are on every computer.
    fn always(&self) -> Result<Vec<Id>> {
        let mut always = Vec::new();
        for kind in KINDS {
            let own = kind.fields.iter().find(|field| field.own);
            let sql = match own {
                _ if kind.always => "SELECT id FROM doc WHERE kind = ?1".to_owned(),
                Some(field) => format!(
                    "SELECT d.id FROM \"{}\" r JOIN doc d USING (n) WHERE d.kind = ?1 AND r.\"{}\" = 1",
                    kind.name, field.name
                ),
                None => continue,
            };
            let mut find = self.conn.prepare_cached(&sql)?;
            let found = find.query_map([kind.name], |row| row.get(0))?;
            always.extend(found.collect::<rusqlite::Result<Vec<Id>>>()?);
        }
        Ok(always)
    }

    fn shared_out(&self, ids: &BTreeSet<Id>) -> Result<Vec<Share>> {
        let mut find = self.conn.prepare_cached("SELECT id, kind FROM doc")?;
        let found = find.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut shares: Vec<Share> = Vec::new();
        let place = |kind: &str| KINDS.iter().position(|one| one.name == kind);
        for row in found {
            let (id, kind): (Id, String) = row?;
            let goes = ids.contains(&id);
            let known = shares.iter().position(|share| share.kind == kind);
            let at = known.unwrap_or_else(|| {
                shares.push(Share {
                    kind,
                    goes: 0,
                    stays: 0,
                });
                shares.len() - 1
            });
            if let Some(share) = shares.get_mut(at) {
                share.goes += usize::from(goes);
                share.stays += usize::from(!goes);
            }
        }
        shares.sort_by_key(|share| {
            (
                place(&share.kind).unwrap_or(KINDS.len()),
                share.kind.clone(),
            )
        });
        Ok(shares)
    }
}

/// A walk along links, from what was chosen.
struct Walk<'w, 'c> {
    reading: &'w Reading<'c>,
    /// The records met, each with whether it brings its parts.
    met: BTreeMap<Id, bool>,
    ahead: VecDeque<(Id, i64)>,
}

impl Walk<'_, '_> {
    /// A record travels; one that is not here cannot.
    fn meet(&mut self, id: Id, whole: bool) -> Result<()> {
        let Some((n, kind)) = self.reading.number_and_kind(id)? else {
            return Ok(());
        };
        let computed = kind_named(&kind).is_some_and(|kind| !kind.states.is_empty());
        let whole = whole || computed;
        let before = self.met.get(&id).copied();
        if before.is_none_or(|before| whole && !before) {
            self.met.insert(id, whole);
            self.ahead.push_back((id, n));
        }
        Ok(())
    }

    fn visit(&mut self, id: Id, n: i64) -> Result<()> {
        let mut find = self
            .reading
            .conn
            .prepare_cached("SELECT DISTINCT target FROM link WHERE n = ?1")?;
        let targets = find.query_map([n], |row| row.get(0))?;
        for target in targets.collect::<rusqlite::Result<Vec<Id>>>()? {
            self.meet(target, false)?;
        }
        if self.met.get(&id) != Some(&true) {
            return Ok(());
        }
        let mut find = self.reading.conn.prepare_cached(
            "SELECT d.id, d.kind, l.field FROM link l JOIN doc d USING (n) WHERE l.target = ?1",
        )?;
        let linking = find.query_map(params![id], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
        for (from, kind, field) in
            linking.collect::<rusqlite::Result<Vec<(Id, String, String)>>>()?
        {
            let Some(kind) = kind_named(&kind) else {
                continue;
            };
            if kind.field(&field).is_some_and(|field| field.part_of) {
                self.meet(from, true)?;
            } else if has_file(kind) {
                self.meet(from, false)?;
            }
        }
        Ok(())
    }
}

/// Whether records of a kind are a file and what it is about.
fn has_file(kind: &Kind) -> bool {
    kind.fields.iter().any(|field| field.ty == Type::Blob)
}
