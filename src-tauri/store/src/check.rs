//! Looking at everything, and making whole again what can be derived.

use rusqlite::Connection;
use serde::Serialize;

use crate::derive::Derived;
use crate::error::{Damage, Error, Result};
use crate::kinds::kind_named;
use crate::rebuild::{self, Progress};
use crate::store::Store;
use crate::values::Id;

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Verdict {
    /// Whether all is as it should be.
    pub sound: bool,
    /// Records looked at.
    pub records: usize,
    /// Records whose document does not verify. A colleague's changes can make them whole.
    pub damaged: Vec<Id>,
    /// Records whose derived rows are not what their documents say. A rebuild mends them.
    pub stale: Vec<Id>,
    /// Derived tables with rows of no record, or whose own check fails. A rebuild mends them.
    pub tables: Vec<String>,
    /// What the database engine's full check says, if it is not well. A rebuild mends an index.
    pub database: Vec<String>,
    /// Changes kept but not applied: waiting, quarantined or of a newer version.
    pub held: usize,
}

/// Stands for pages so damaged that the engine's full check ends there.
const UNREADABLE: &str = "unreadable pages";
/// Most lines taken over from the engine's full check.
const LINES_MAX: i64 = 20;

impl Store {
    /// Verifies every document, compares every derived row with what the document says now, and has
    /// the database engine check the whole file.
    ///
    /// # Errors
    /// `Damaged` if the file cannot be read at all.
    pub fn check(&self, progress: Progress<'_>) -> Result<Verdict> {
        let conn = &self.conn;
        let mut verdict = Verdict {
            database: integrity(conn)?,
            ..Verdict::default()
        };
        let twin = twin_of_shapes()?;
        let mut expected = Expected::default();
        let walked = rebuild::each(conn, progress, |stored| {
            verdict.records += 1;
            match stored
                .document()
                .and_then(|document| Derived::of(stored.id, &stored.kind, &document))
            {
                Ok((derived, _)) => {
                    derived.write(&twin, stored.n, &stored.kind, &Derived::default())?;
                    let same = same_rows(conn, &twin, stored.n, &stored.kind, &mut expected);
                    if readable(same)? != Some(true) {
                        verdict.stale.push(stored.id);
                    }
                    forget(&twin, stored.n, &stored.kind)?;
                }
                Err(Error::Damaged(_)) => verdict.damaged.push(stored.id),
                Err(error) => return Err(error),
            }
            Ok(())
        });
        if readable(walked)?.is_none() && verdict.database.is_empty() {
            verdict.database.push(UNREADABLE.to_owned());
        }
        let complete = verdict.damaged.is_empty() && verdict.database.is_empty();
        verdict.tables = readable(ailing_tables(conn, &expected, complete))?.unwrap_or_default();
        let held = conn.query_row("SELECT count(*) FROM inbox", [], |row| row.get(0));
        verdict.held = readable(held.map_err(Error::from))?.unwrap_or_default();
        verdict.sound = verdict.damaged.is_empty()
            && verdict.stale.is_empty()
            && verdict.tables.is_empty()
            && verdict.database.is_empty();
        Ok(verdict)
    }

    /// Makes everything derived again. If the file itself is unwell, works on a copy that is verified
    /// before it takes the file's place; the unwell file is kept beside it.
    ///
    /// # Errors
    /// `Damaged` if not even a copy can be made whole.
    pub fn rebuild(mut self, progress: Progress<'_>) -> Result<Vec<Id>> {
        if !integrity(&self.conn)?.is_empty() {
            self = self.onto_copy()?;
        }
        let tx = self.conn.transaction()?;
        let damaged = rebuild::derive_all(&tx, progress)?;
        tx.commit()?;
        self.trust()?;
        Ok(damaged)
    }

    /// Moves the workspace onto a fresh copy of its database.
    fn onto_copy(mut self) -> Result<Self> {
        let folder = self.folder().to_path_buf();
        let database = folder.join(crate::store::DATABASE);
        let copy = folder.join("escale.db.mended");
        // Documents are read table by table, not through indexes, which may be what is damaged.
        crate::backup::copy_ground(&self.conn, &copy)?;
        self.conn.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
        let key = self.key.take();
        drop(self);
        let aside = (1..).map(|place| folder.join(format!("escale.db.damaged-{place}")));
        let aside = aside
            .into_iter()
            .find(|path| !path.exists())
            .ok_or(Error::Damaged(Damage::Database))?;
        std::fs::rename(&database, &aside)?;
        for journal in ["escale.db-wal", "escale.db-shm"] {
            let _ = std::fs::remove_file(folder.join(journal));
        }
        std::fs::rename(&copy, &database)?;
        Self::open_unchecked(&folder, key)
    }
}

/// What SQLite's full check finds wrong. Where it cannot even go on, that is a finding too.
pub(crate) fn integrity(conn: &Connection) -> Result<Vec<String>> {
    let lines = || -> rusqlite::Result<Vec<String>> {
        let mut check = conn.prepare(&format!("PRAGMA integrity_check({LINES_MAX})"))?;
        check.query_map([], |row| row.get(0))?.collect()
    };
    match lines().map_err(Error::from) {
        Ok(lines) if lines == ["ok"] => Ok(Vec::new()),
        Err(Error::Damaged(_)) => Ok(vec![UNREADABLE.to_owned()]),
        lines => lines,
    }
}

/// Nothing, where the database's pages do not hold together.
fn readable<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Error::Damaged(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// An empty database in memory with the derived tables, to derive into and compare.
fn twin_of_shapes() -> Result<Connection> {
    let twin = Connection::open_in_memory()?;
    twin.set_prepared_statement_cache_capacity(256);
    crate::derive::create(&twin)?;
    Ok(twin)
}

/// How many rows the documents make in the tables that are not read by record number.
#[derive(Default)]
struct Expected {
    sort: usize,
    history: usize,
}

/// The derived tables that are read by record number. What full-text search holds is checked by its
/// own means: without its content it cannot be read back.
fn tables_of(kind: &str) -> Vec<(String, &'static str)> {
    let mut tables: Vec<(String, &'static str)> = vec![
        ("link".into(), "target, field"),
        ("clash".into(), "place"),
        ("problem".into(), "field, rule"),
        ("apart".into(), "other"),
    ];
    if kind_named(kind).is_some() {
        tables.push((kind.to_owned(), "n"));
    }
    tables
}

fn same_rows(
    real: &Connection,
    twin: &Connection,
    n: i64,
    kind: &str,
    expected: &mut Expected,
) -> Result<bool> {
    for (table, order) in tables_of(kind) {
        let sql = format!("SELECT * FROM \"{table}\" WHERE n = ?1 ORDER BY {order}");
        if rows(real, &sql, n)? != rows(twin, &sql, n)? {
            return Ok(false);
        }
    }
    let keys = rows(twin, "SELECT field, key, n FROM sort WHERE n = ?1", n)?;
    let acts = rows(
        twin,
        "SELECT act, n, at, author FROM history WHERE n = ?1",
        n,
    )?;
    expected.sort += keys.len();
    expected.history += acts.len();
    let keyed = all_there(
        real,
        "SELECT 1 FROM sort WHERE field = ?1 AND key = ?2 AND n = ?3",
        &keys,
    )?;
    let acted = all_there(
        real,
        "SELECT 1 FROM history WHERE act = ?1 AND n = ?2 AND at = ?3 AND author = ?4",
        &acts,
    )?;
    let indexed = "SELECT count(*) FROM fts_docsize WHERE id = ?1";
    Ok(keyed && acted && rows(real, indexed, n)? == rows(twin, indexed, n)?)
}

fn all_there(real: &Connection, sql: &str, wanted: &[Vec<rusqlite::types::Value>]) -> Result<bool> {
    let mut find = real.prepare_cached(sql)?;
    for row in wanted {
        if !find.exists(rusqlite::params_from_iter(row))? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn rows(conn: &Connection, sql: &str, n: i64) -> Result<Vec<Vec<rusqlite::types::Value>>> {
    let mut find = conn.prepare_cached(sql)?;
    let width = find.column_count();
    let found = find.query_map([n], |row| {
        (0..width)
            .map(|place| row.get(place))
            .collect::<rusqlite::Result<Vec<_>>>()
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Takes record `n` out of every derived table.
pub(crate) fn forget(conn: &Connection, n: i64, kind: &str) -> Result<()> {
    let others = ["sort", "history"].map(|table| (table.to_owned(), ""));
    for (table, _) in tables_of(kind).into_iter().chain(others) {
        conn.prepare_cached(&format!("DELETE FROM \"{table}\" WHERE n = ?1"))?
            .execute([n])?;
    }
    conn.prepare_cached("DELETE FROM fts WHERE rowid = ?1")?
        .execute([n])?;
    Ok(())
}

/// Derived tables with rows of no record, and search indexes whose own check fails.
fn ailing_tables(conn: &Connection, expected: &Expected, complete: bool) -> Result<Vec<String>> {
    let mut ailing = Vec::new();
    for (table, expected) in [("sort", expected.sort), ("history", expected.history)] {
        let there: usize =
            conn.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| {
                row.get(0)
            })?;
        // Without every document it is not known how many there should be.
        if complete && there != expected {
            ailing.push(table.to_owned());
        }
    }
    for table in ["link", "clash", "problem", "apart"] {
        let sql =
            format!("SELECT EXISTS (SELECT 1 FROM \"{table}\" WHERE n NOT IN (SELECT n FROM doc))");
        if conn.query_row(&sql, [], |row| row.get(0))? {
            ailing.push(table.to_owned());
        }
    }
    for table in ["fts", "word_tri"] {
        if !search_index_is_sound(conn, table) {
            ailing.push(table.to_owned());
        }
    }
    Ok(ailing)
}

/// FTS5's own check ("integrity-check" in its manual).
fn search_index_is_sound(conn: &Connection, table: &str) -> bool {
    conn.execute(
        &format!("INSERT INTO {table} ({table}) VALUES ('integrity-check')"),
        [],
    )
    .is_ok()
}
