//! Taking in what others changed. A merge takes all it can, keeps the rest, and says what it did; it
//! fails only if the disk does.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use automerge::{Change, ChangeHash};
use rusqlite::params;
use serde::Serialize;

use crate::changes::{DELIVERY_FORMAT, Delivery};
use crate::conflicts::Conflict;
use crate::derive::Derived;
use crate::document::Document;
use crate::error::{Error, Result, Rule};
use crate::heads::Heads;
use crate::kinds::kind_named;
use crate::rebuild::Progress;
use crate::values::Id;
use crate::writing::{Loaded, Writing, stored};

/// A writer's clock that is more than a day ahead of ours is worth a word.
const ODD_CLOCK_MS: i64 = 24 * 60 * 60 * 1000;

/// Changes with their bytes.
type Raw = Vec<(ChangeHash, Vec<u8>)>;

/// What a merge did.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Merged {
    /// How many changes were new here and are now part of their records.
    pub applied: usize,
    /// How many were known already.
    pub known: usize,
    /// The records that say something new.
    pub records: Vec<Id>,
    /// Records with changes that wait for others which have not arrived, and how many wait.
    pub waiting: Vec<Held>,
    /// Records with changes that were refused and are kept apart, and why.
    pub quarantined: Vec<Held>,
    /// Records with parts that only a newer version understands; they are kept and travel on.
    pub needs_update: Vec<Id>,
    /// Records that were damaged here and are whole again.
    pub repaired: Vec<Id>,
    /// Records changed, by the writer's clock, in the future; order does not depend on it.
    pub odd_clocks: Vec<Id>,
    /// Records that were erased elsewhere and are gone here too.
    pub erased: Vec<Id>,
    /// The conflicts of the records that changed.
    pub conflicts: Vec<Conflict>,
    /// How many deliveries were for records that are left at home: nothing of them is kept here.
    pub left: usize,
}

/// Changes of a record that are kept but not applied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Held {
    /// The record.
    pub id: Id,
    /// How many changes.
    pub changes: usize,
    /// Why, where they were refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
}

impl Writing<'_> {
    /// Takes in what a member of the team shared: it is not shared again from here.
    ///
    /// # Errors
    /// As [`Writing::merge`].
    pub fn merge_shared<D>(&mut self, deliveries: D, progress: Progress<'_>) -> Result<Merged>
    where
        D: ExactSizeIterator<Item = Result<Delivery>>,
    {
        self.from_team = true;
        let merged = self.merge(deliveries, progress);
        self.from_team = false;
        merged
    }

    /// Takes in what another copy sent, record by record.
    ///
    /// # Errors
    /// What the disk says, here or where the deliveries come from; what `progress` says.
    pub fn merge<D>(&mut self, deliveries: D, progress: Progress<'_>) -> Result<Merged>
    where
        D: ExactSizeIterator<Item = Result<Delivery>>,
    {
        let total = deliveries.len();
        let mut merged = Merged::default();
        for (done, delivery) in deliveries.enumerate() {
            self.merge_record(delivery?, &mut merged)?;
            progress(done + 1, total)?;
        }
        merged.records.retain(|id| !merged.erased.contains(id));
        // Nearly every record has nothing to settle: those are not asked.
        for id in merged
            .records
            .iter()
            .filter(|id| self.unsettled.contains(id))
        {
            merged.conflicts.extend(self.read().conflicts_of(*id)?);
        }
        Ok(merged)
    }

    fn merge_record(&mut self, delivery: Delivery, merged: &mut Merged) -> Result<()> {
        let Delivery {
            id,
            kind,
            format,
            heads,
            mut changes,
            document,
            erased,
        } = delivery;
        if let Some(at) = erased {
            return self.take_erasure(id, &kind, at, merged);
        }
        if self.is_erased(id, &kind)? {
            merged.known += changes.len();
            return Ok(());
        }
        if self.is_left(id)? {
            merged.left += 1;
            return Ok(());
        }
        if format > DELIVERY_FORMAT {
            for bytes in &changes {
                self.hold(id, &kind, "too_new", None, bytes)?;
            }
            merged.needs_update.push(id);
            return Ok(());
        }
        if !document.is_empty() {
            let Some(more) = self.merge_whole(id, &kind, &document, &heads, merged)? else {
                return Ok(());
            };
            changes.extend(more);
        }
        let incoming = self.parse(id, &kind, changes, merged)?;
        if incoming.is_empty() {
            return Ok(());
        }
        let before = match self.load(id) {
            Ok(loaded) => Some(loaded),
            Err(Error::NotFound) => None,
            Err(Error::Damaged(_)) => return self.repair(id, &kind, incoming, merged),
            Err(error) => return Err(error),
        };
        let known = incoming
            .keys()
            .filter(|hash| {
                before
                    .as_ref()
                    .is_some_and(|loaded| loaded.document.has(hash))
            })
            .count();
        merged.known += known;
        if known == incoming.len() {
            return Ok(());
        }
        let base = before
            .as_ref()
            .map_or_else(Document::new, |loaded| loaded.document.clone());
        let (document, refused) = self.take(id, &kind, base, incoming, merged)?;
        let waiting = match document.identity() {
            Some((said, of_kind))
                if said == id && before.as_ref().is_none_or(|loaded| loaded.kind == of_kind) =>
            {
                self.keep(before.as_ref(), id, &of_kind, &document, merged)?;
                refused
                    .into_iter()
                    .filter(|(hash, _)| !document.has(hash))
                    .collect::<Vec<_>>()
            }
            // The record's beginning has not arrived: nothing can be shown yet.
            None if before.is_none() => refused,
            _ => return self.quarantine_all(id, &kind, refused, Rule::ForeignChange, merged),
        };
        self.wait(id, &kind, waiting, merged)
    }

    /// A whole document: stored as it is where there is none yet, else its changes are what comes in.
    fn merge_whole(
        &mut self,
        id: Id,
        kind: &str,
        bytes: &[u8],
        heads: &Heads,
        merged: &mut Merged,
    ) -> Result<Option<Vec<serde_bytes::ByteBuf>>> {
        let whole = Document::load_to_store(bytes, heads).ok();
        let Some(whole) = whole.filter(|whole| whole.identity() == Some((id, kind.to_owned())))
        else {
            let raw = vec![(ChangeHash([0; 32]), bytes.to_vec())];
            self.quarantine_all(id, kind, raw, Rule::DamagedChange, merged)?;
            return Ok(None);
        };
        if stored(self.tx, id)?.is_none() && !self.has_waiting(id)? {
            self.keep(None, id, kind, &whole, merged)?;
            return Ok(None);
        }
        let changes = whole.changes_since(&Heads::default()).into_iter();
        let bytes = changes.map(|mut change| change.bytes().into_owned());
        Ok(Some(bytes.map(serde_bytes::ByteBuf::from).collect()))
    }

    fn has_waiting(&self, id: Id) -> Result<bool> {
        let mut find = self
            .tx
            .prepare_cached("SELECT 1 FROM inbox WHERE id = ?1 AND state = 'waiting'")?;
        Ok(find.exists([id])?)
    }

    /// The changes that read as changes, those that waited for this record among them.
    fn parse(
        &mut self,
        id: Id,
        kind: &str,
        changes: Vec<serde_bytes::ByteBuf>,
        merged: &mut Merged,
    ) -> Result<BTreeMap<ChangeHash, Change>> {
        let waiting = self.take_out_waiting(id)?;
        let mut incoming = BTreeMap::new();
        let mut damaged = 0;
        for bytes in changes
            .into_iter()
            .map(serde_bytes::ByteBuf::into_vec)
            .chain(waiting)
        {
            let parsed = catch_unwind(AssertUnwindSafe(|| Change::try_from(bytes.as_slice())));
            match parsed {
                Ok(Ok(change)) if is_whole(&bytes, &change) => {
                    incoming.insert(change.hash(), change);
                }
                _ => {
                    self.hold(id, kind, "quarantined", Some(Rule::DamagedChange), &bytes)?;
                    damaged += 1;
                }
            }
        }
        if damaged > 0 {
            merged.quarantined.push(Held {
                id,
                changes: damaged,
                rule: Some(Rule::DamagedChange),
            });
        }
        Ok(incoming)
    }

    /// Applies what can be applied. Returns the document, and every incoming change with its bytes, of
    /// which the caller keeps those that the document does not have.
    fn take(
        &mut self,
        id: Id,
        kind: &str,
        mut document: Document,
        incoming: BTreeMap<ChangeHash, Change>,
        merged: &mut Merged,
    ) -> Result<(Document, Raw)> {
        let raw: Raw = incoming
            .iter()
            .map(|(hash, change)| (*hash, change.raw_bytes().to_vec()))
            .collect();
        let changes: Vec<Change> = incoming
            .into_values()
            .filter(|change| !document.has(&change.hash()))
            .collect();
        if document.apply(changes.clone()).is_ok() {
            return Ok((document, raw));
        }
        // Something in the batch is refused by the engine: find it one by one, in causal order as far as
        // it goes, and set it apart.
        let mut refused: BTreeMap<Rule, usize> = BTreeMap::new();
        let mut kept = raw;
        for change in in_causal_order(changes) {
            let hash = change.hash();
            let bytes = change.raw_bytes().to_vec();
            if let Err(rule) = document.apply(vec![change]) {
                self.hold(id, kind, "quarantined", Some(rule), &bytes)?;
                kept.retain(|(known, _)| *known != hash);
                *refused.entry(rule).or_default() += 1;
            }
        }
        for (rule, changes) in refused {
            merged.quarantined.push(Held {
                id,
                changes,
                rule: Some(rule),
            });
        }
        Ok((document, kept))
    }

    /// Stores the merged record.
    fn keep(
        &mut self,
        before: Option<&Loaded>,
        id: Id,
        kind: &str,
        document: &Document,
        merged: &mut Merged,
    ) -> Result<()> {
        let fresh = document.changes_after(before.map(|loaded| &loaded.document));
        merged.applied += fresh.len();
        if fresh.is_empty() {
            return Ok(());
        }
        // A panic of the engine while deriving must not take the others' records with it.
        let stored = catch_unwind(AssertUnwindSafe(|| self.store(before, id, kind, document)));
        let state = stored.unwrap_or(Err(Error::Damaged(crate::error::Damage::Document)))?;
        merged.records.push(id);
        let now = self.by.now.millis();
        if fresh
            .iter()
            .any(|at| *at > now.saturating_add(ODD_CLOCK_MS))
        {
            merged.odd_clocks.push(id);
        }
        if !state.extra.is_empty() || kind_named(kind).is_none() {
            merged.needs_update.push(id);
        }
        self.follow_person(id, kind, &state.fields, merged)
    }

    /// The record here is damaged: what comes in replaces it if it has all that was noted here.
    fn repair(
        &mut self,
        id: Id,
        kind: &str,
        incoming: BTreeMap<ChangeHash, Change>,
        merged: &mut Merged,
    ) -> Result<()> {
        let (document, raw) = self.take(id, kind, Document::new(), incoming, merged)?;
        let here = stored(self.tx, id)?.ok_or(Error::NotFound)?;
        let whole = here.heads.is_some_and(|heads| document.knows(&heads));
        if !whole || document.identity() != Some((id, here.kind.clone())) {
            return self.wait(id, kind, raw, merged);
        }
        crate::check::forget(self.tx, here.n, &here.kind)?;
        let n = here.n;
        let loaded = Loaded {
            n,
            id,
            kind: here.kind.clone(),
            document: Document::new(),
            derived: Derived::default(),
            state: crate::document::State::default(),
        };
        self.store(Some(&loaded), id, &here.kind, &document)?;
        merged.repaired.push(id);
        merged.records.push(id);
        let waiting = raw
            .into_iter()
            .filter(|(hash, _)| !document.has(hash))
            .collect();
        self.wait(id, kind, waiting, merged)
    }

    fn wait(&mut self, id: Id, kind: &str, waiting: Raw, merged: &mut Merged) -> Result<()> {
        if waiting.is_empty() {
            return Ok(());
        }
        for (_, bytes) in &waiting {
            self.hold(id, kind, "waiting", None, bytes)?;
        }
        merged.waiting.push(Held {
            id,
            changes: waiting.len(),
            rule: None,
        });
        Ok(())
    }

    fn quarantine_all(
        &mut self,
        id: Id,
        kind: &str,
        changes: Raw,
        rule: Rule,
        merged: &mut Merged,
    ) -> Result<()> {
        for (_, bytes) in &changes {
            self.hold(id, kind, "quarantined", Some(rule), bytes)?;
        }
        merged.quarantined.push(Held {
            id,
            changes: changes.len(),
            rule: Some(rule),
        });
        Ok(())
    }

    /// Keeps bytes that could not be applied.
    fn hold(
        &self,
        id: Id,
        kind: &str,
        state: &str,
        rule: Option<Rule>,
        bytes: &[u8],
    ) -> Result<()> {
        let digest = blake3::hash(bytes);
        let rule = rule.map(|rule| {
            serde_json::to_string(&rule)
                .unwrap_or_default()
                .trim_matches('"')
                .to_owned()
        });
        if state != "quarantined" && self.puts_out()? {
            let format = DELIVERY_FORMAT + u32::from(state == "too_new");
            self.put_out(id, kind, format, bytes)?;
        }
        let mut hold = self.tx.prepare_cached(
            "INSERT OR REPLACE INTO inbox (id, digest, state, rule, kind, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        hold.execute(params![
            id,
            digest.as_bytes().as_slice(),
            state,
            rule,
            kind,
            bytes
        ])?;
        Ok(())
    }

    fn take_out_waiting(&self, id: Id) -> Result<Vec<Vec<u8>>> {
        let mut find = self
            .tx
            .prepare_cached("SELECT bytes FROM inbox WHERE id = ?1 AND state = 'waiting'")?;
        let waiting = find
            .query_map([id], |row| row.get(0))?
            .collect::<rusqlite::Result<Vec<Vec<u8>>>>()?;
        if !waiting.is_empty() {
            self.tx
                .prepare_cached("DELETE FROM inbox WHERE id = ?1 AND state = 'waiting'")?
                .execute([id])?;
        }
        Ok(waiting)
    }
}

/// Whether the check sum in a change's own head is that of what it says, which the engine's reader of
/// single changes does not look at: four bytes of a mark, then the first four of the change's hash.
fn is_whole(bytes: &[u8], change: &Change) -> bool {
    bytes.get(4..8) == change.hash().0.get(..4)
}

/// The changes so that each comes after those of the batch it builds on.
fn in_causal_order(mut changes: Vec<Change>) -> Vec<Change> {
    let mut ordered: Vec<Change> = Vec::with_capacity(changes.len());
    while !changes.is_empty() {
        let pending: Vec<ChangeHash> = changes.iter().map(Change::hash).collect();
        let (ready, rest): (Vec<_>, Vec<_>) = changes
            .into_iter()
            .partition(|change| !change.deps().iter().any(|dep| pending.contains(dep)));
        if ready.is_empty() {
            // Hashes cannot make a circle; whatever this is, the engine decides.
            ordered.extend(rest);
            break;
        }
        ordered.extend(ready);
        changes = rest;
    }
    ordered
}
