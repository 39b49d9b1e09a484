//! Making everything derived again from the documents.

use rusqlite::{Connection, params};

use crate::derive::Derived;
use crate::document::Document;
use crate::error::{Damage, Error, Result};
use crate::heads::Heads;
use crate::schema;
use crate::values::Id;

/// Told how far long work has come: records done, records in all. An error ends the work, of which
/// nothing is kept then.
pub type Progress<'a> = &'a mut dyn FnMut(usize, usize) -> Result<()>;

/// One stored document.
pub(crate) struct Stored {
    pub n: i64,
    pub id: Id,
    pub kind: String,
    pub heads: Option<Heads>,
    pub snap: Vec<u8>,
}

impl Stored {
    /// The document, verified.
    pub fn document(&self) -> Result<Document> {
        let heads = self
            .heads
            .as_ref()
            .ok_or(Error::Damaged(Damage::Document))?;
        Document::load(&self.snap, heads)
    }
}

/// Drops and makes again every derived table. Damaged documents are left out and named.
pub(crate) fn derive_all(tx: &Connection, progress: Progress<'_>) -> Result<Vec<Id>> {
    schema::derive_tables(tx)?;
    let mut damaged = Vec::new();
    let none = Derived::default();
    each(tx, progress, |stored| {
        match stored
            .document()
            .and_then(|document| Derived::of(stored.id, &stored.kind, &document))
        {
            Ok((derived, _)) => derived.write(tx, stored.n, &stored.kind, &none)?,
            Err(Error::Damaged(_)) => damaged.push(stored.id),
            Err(error) => return Err(error),
        }
        Ok(())
    })?;
    Ok(damaged)
}

/// Every stored document in turn, a few at a time in memory.
pub(crate) fn each(
    conn: &Connection,
    progress: Progress<'_>,
    mut visit: impl FnMut(Stored) -> Result<()>,
) -> Result<()> {
    const PAGE: i64 = 200;
    let total: usize = conn.query_row("SELECT count(*) FROM doc", [], |row| row.get(0))?;
    let mut after = i64::MIN;
    let mut done = 0;
    loop {
        let mut page = conn.prepare_cached(
            "SELECT n, id, kind, heads, snap FROM doc WHERE n > ?1 ORDER BY n LIMIT ?2",
        )?;
        let stored = page.query_map(params![after, PAGE], |row| {
            Ok(Stored {
                n: row.get(0)?,
                id: row.get(1)?,
                kind: row.get(2)?,
                heads: Heads::from_bytes(row.get_ref(3)?.as_blob()?),
                snap: row.get(4)?,
            })
        })?;
        let stored = stored.collect::<rusqlite::Result<Vec<_>>>()?;
        let Some(last) = stored.last() else {
            return Ok(());
        };
        after = last.n;
        for one in stored {
            visit(one)?;
            done += 1;
            progress(done, total)?;
        }
    }
}
