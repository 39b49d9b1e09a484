//! What waits to be shared, and the notes of the exchange that shares it. The exchange itself, with its
//! keys and its storage, is somebody else's; it finds here what must be written in one transaction with
//! the records.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, params};

use crate::changes::{DELIVERY_FORMAT, Delivery};
use crate::erasure::{ERASURE, Erased, moment_of};
use crate::error::{Damage, Error, Result};
use crate::reading::Reading;
use crate::rebuild::{self, Progress};
use crate::values::Id;
use crate::writing::Writing;

/// The fact that says that what is written here is for others too.
const SHARES: &str = "shares";

/// Changes that wait to be shared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outgoing {
    /// The changes, record by record, in the order in which they were made.
    pub deliveries: Vec<Delivery>,
    /// What to give [`Writing::shared`] once they are on their way.
    pub until: i64,
    /// Whether more waits behind them.
    pub more: bool,
}

impl Reading<'_> {
    /// Whether what is written here is kept for others too.
    ///
    /// # Errors
    /// What the disk says.
    pub fn shares(&self) -> Result<bool> {
        let mut find = self
            .conn
            .prepare_cached("SELECT 1 FROM fact WHERE key = ?1")?;
        Ok(find.exists([SHARES])?)
    }

    /// How many changes wait to be shared.
    ///
    /// # Errors
    /// What the disk says.
    pub fn unshared(&self) -> Result<usize> {
        let mut count = self.conn.prepare_cached("SELECT count(*) FROM outbox")?;
        Ok(count.query_row([], |row| row.get(0))?)
    }

    /// The place in the queue of the change that came last; 0 if none waits.
    ///
    /// # Errors
    /// What the disk says.
    pub fn unshared_until(&self) -> Result<i64> {
        let mut last = self
            .conn
            .prepare_cached("SELECT coalesce(max(seq), 0) FROM outbox")?;
        Ok(last.query_row([], |row| row.get(0))?)
    }

    /// The changes that have waited longest, up to some `bytes` (one more change if it is larger alone),
    /// each record's together: whoever takes them in works on every record once.
    ///
    /// # Errors
    /// What the disk says.
    pub fn outgoing(&self, bytes: usize) -> Result<Outgoing> {
        let mut find = self
            .conn
            .prepare_cached("SELECT seq, id, kind, format, bytes FROM outbox ORDER BY seq")?;
        let mut rows = find.query([])?;
        let mut outgoing = Outgoing::default();
        let mut places: BTreeMap<(Id, u32), usize> = BTreeMap::new();
        let mut length = 0;
        while let Some(row) = rows.next()? {
            let (id, kind): (Id, String) = (row.get(1)?, row.get(2)?);
            let format: u32 = row.get(3)?;
            let change: Vec<u8> = row.get(4)?;
            length += change.len();
            if length > bytes && !outgoing.deliveries.is_empty() {
                outgoing.more = true;
                break;
            }
            outgoing.until = row.get(0)?;
            if format == ERASURE {
                let at = moment_of(&change).unwrap_or_default();
                outgoing
                    .deliveries
                    .push(Delivery::erasure(Erased { id, kind, at }));
                continue;
            }
            let change = serde_bytes::ByteBuf::from(change);
            let place = *places.entry((id, format)).or_insert_with(|| {
                outgoing.deliveries.push(Delivery {
                    format,
                    ..Delivery::of(id, kind)
                });
                outgoing.deliveries.len() - 1
            });
            if let Some(delivery) = outgoing.deliveries.get_mut(place) {
                delivery.changes.push(change);
            }
        }
        Ok(outgoing)
    }

    /// Everything known here, record by record: whole documents, verified, then the changes that are kept
    /// apart because they wait for others or are of a newer version.
    ///
    /// # Errors
    /// `Damaged` if a document does not verify: what cannot be read must not look like nothing.
    pub fn whole(
        &self,
        progress: Progress<'_>,
        mut send: impl FnMut(Delivery) -> Result<()>,
    ) -> Result<()> {
        for erased in self.all_erased()? {
            send(Delivery::erasure(erased))?;
        }
        rebuild::each(self.conn, progress, |stored| {
            stored.document()?;
            let heads = stored.heads.ok_or(Error::Damaged(Damage::Document))?;
            send(Delivery {
                heads,
                document: stored.snap.into(),
                ..Delivery::of(stored.id, stored.kind)
            })
        })?;
        let mut held = self.conn.prepare_cached(
            "SELECT id, kind, state, bytes FROM inbox WHERE state <> 'quarantined' ORDER BY id, digest",
        )?;
        let mut rows = held.query([])?;
        while let Some(row) = rows.next()? {
            let newer = row.get::<_, String>(2)? == "too_new";
            send(Delivery {
                // A newer version's changes say so again, so that nobody takes them for what they are not.
                format: DELIVERY_FORMAT + u32::from(newer),
                changes: vec![serde_bytes::ByteBuf::from(row.get::<_, Vec<u8>>(3)?)],
                ..Delivery::of(row.get(0)?, row.get(1)?)
            })?;
        }
        Ok(())
    }

    /// A note of the exchange.
    ///
    /// # Errors
    /// What the disk says.
    pub fn note(&self, key: &str) -> Result<Option<Vec<u8>>> {
        let mut find = self
            .conn
            .prepare_cached("SELECT value FROM ledger WHERE key = ?1")?;
        Ok(find.query_row([key], |row| row.get(0)).optional()?)
    }

    /// The notes of the exchange whose keys begin like this, in the order of their keys.
    ///
    /// # Errors
    /// What the disk says.
    pub fn notes(&self, prefix: &str) -> Result<Vec<(String, Vec<u8>)>> {
        let mut find = self.conn.prepare_cached(
            "SELECT key, value FROM ledger WHERE key >= ?1 AND substr(key, 1, length(?1)) = ?1 ORDER BY key",
        )?;
        let notes = find.query_map([prefix], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(notes.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing<'_> {
    /// From now on what is written here is kept for others too. What was written before has to be given
    /// them whole.
    ///
    /// # Errors
    /// What the disk says.
    pub fn begin_sharing(&mut self) -> Result<()> {
        self.tx.execute(
            "INSERT OR REPLACE INTO fact (key, value) VALUES (?1, '1')",
            [SHARES],
        )?;
        Ok(())
    }

    /// What is written here is for nobody else any more; what waited is forgotten.
    ///
    /// # Errors
    /// What the disk says.
    pub fn end_sharing(&mut self) -> Result<()> {
        self.tx
            .execute("DELETE FROM fact WHERE key = ?1", [SHARES])?;
        self.shared(i64::MAX)
    }

    /// Everything up to `until` is on its way to the others.
    ///
    /// # Errors
    /// What the disk says.
    pub fn shared(&mut self, until: i64) -> Result<()> {
        self.tx
            .execute("DELETE FROM outbox WHERE seq <= ?1", [until])?;
        Ok(())
    }

    /// Keeps a change for others.
    pub(crate) fn put_out(&self, id: Id, kind: &str, format: u32, bytes: &[u8]) -> Result<()> {
        let mut put = self.tx.prepare_cached(
            "INSERT INTO outbox (id, kind, format, bytes) VALUES (?1, ?2, ?3, ?4)",
        )?;
        put.execute(params![id, kind, format, bytes])?;
        Ok(())
    }

    /// Notes something for the exchange, in the place of what was noted under that key.
    ///
    /// # Errors
    /// What the disk says.
    pub fn put_note(&mut self, key: &str, value: &[u8]) -> Result<()> {
        let mut put = self
            .tx
            .prepare_cached("INSERT OR REPLACE INTO ledger (key, value) VALUES (?1, ?2)")?;
        put.execute(params![key, value])?;
        Ok(())
    }

    /// Forgets a note of the exchange.
    ///
    /// # Errors
    /// What the disk says.
    pub fn drop_note(&mut self, key: &str) -> Result<()> {
        self.tx
            .prepare_cached("DELETE FROM ledger WHERE key = ?1")?
            .execute([key])?;
        Ok(())
    }
}
