//! The same records with nothing but SQLite: one plain row each, and the words of an FTS5 table with
//! the same tokenizer. No history, no merge, no sort keys, no checks.

use std::path::Path;

use escale_store::Kind;
use escale_store::values::{Fields, Id};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OpenFlags, params, params_from_iter};

use crate::Result;
use crate::make::Made;
use crate::row;

/// The file's name.
pub const FILE: &str = "bare.db";

/// The same settings as the store's.
const SETTINGS: &str =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
    PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;";

/// A database of plain rows.
pub struct Bare(pub Connection);

impl Bare {
    /// Makes the tables with the columns that the store has.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn create(file: &Path, store: &Connection) -> Result<Self> {
        let bare = Self::open(file)?;
        let mut shapes = store.prepare("SELECT sql FROM sqlite_schema WHERE name = ?1")?;
        for kind in escale_store::KINDS {
            let shape: String = shapes.query_row([kind.name], |row| row.get(0))?;
            let name = kind.name;
            bare.0.execute_batch(&format!(
                "{shape}; CREATE UNIQUE INDEX \"{name}_id\" ON \"{name}\" (id);"
            ))?;
        }
        let fts: String = shapes.query_row(["fts"], |row| row.get(0))?;
        bare.0.execute_batch(&fts)?;
        bare.0.execute_batch(
            "INSERT INTO fts (fts, rank) VALUES ('rank', 'bm25(10.0, 5.0, 1.0, 0.0)')",
        )?;
        Ok(bare)
    }

    /// Opens the file as the store opens its own.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn open(file: &Path) -> Result<Self> {
        let conn = Connection::open(file)?;
        conn.execute_batch(SETTINGS)?;
        conn.set_prepared_statement_cache_capacity(256);
        conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(Self(conn))
    }

    /// Puts records in, all in one transaction.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert(&mut self, first: i64, made: &[(Id, Made)], at: i64, author: &str) -> Result<()> {
        let tx = self.0.transaction()?;
        for (n, (id, made)) in (first..).zip(made) {
            let cells = row::cells(made.kind, *id, &made.fields, at, author);
            let marks = vec!["?"; cells.len() + 1].join(", ");
            let sql = format!("INSERT INTO \"{}\" VALUES ({marks})", made.kind.name);
            let n_cell = Sql::Integer(n);
            tx.prepare_cached(&sql)?
                .execute(params_from_iter(std::iter::once(&n_cell).chain(&cells)))?;
            let [title, names, body, facets] = row::texts(made.kind, &made.fields);
            tx.prepare_cached(
                "INSERT INTO fts (rowid, title, names, body, facets) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![n, title, names, body, facets])?;
        }
        tx.commit()?;
        Ok(())
    }

    /// Edits rows, all in one transaction: finds each by its id, updates the cells of the changed
    /// fields and the stamp, and puts its words in place of the old ones.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn edit(&mut self, edits: &[Edit<'_>], at: i64, author: &str) -> Result<()> {
        let tx = self.0.transaction()?;
        for edit in edits {
            let name = edit.kind.name;
            let n: i64 = tx
                .prepare_cached(&format!("SELECT n FROM \"{name}\" WHERE id = ?1"))?
                .query_row([edit.id.to_string()], |row| row.get(0))?;
            let columns: Vec<String> = edit
                .changed
                .keys()
                .map(|field| format!("\"{field}\" = ?"))
                .collect();
            let sql = format!(
                "UPDATE \"{name}\" SET {}, changed_at = ?, changed_by = ? WHERE n = ?",
                columns.join(", ")
            );
            let mut values: Vec<Sql> = edit.changed.values().map(row::cell).collect();
            values.extend([
                Sql::Integer(at),
                Sql::Text(author.to_owned()),
                Sql::Integer(n),
            ]);
            tx.prepare_cached(&sql)?.execute(params_from_iter(values))?;
            let [title, names, body, facets] = &edit.texts;
            tx.prepare_cached(
                "UPDATE fts SET title = ?2, names = ?3, body = ?4, facets = ?5 WHERE rowid = ?1",
            )?
            .execute(params![n, title, names, body, facets])?;
        }
        tx.commit()?;
        Ok(())
    }
}

/// An edit of a plain row, its words already put together.
pub struct Edit<'a> {
    /// The record's kind.
    pub kind: &'static Kind,
    /// The record.
    pub id: Id,
    /// The fields that change.
    pub changed: &'a Fields,
    /// Its words afterwards.
    pub texts: [String; 4],
}

/// A second connection to a database that somebody else writes: it only reads.
///
/// # Errors
/// What SQLite says.
pub fn look(file: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(file, flags)?;
    // As the store's searcher.
    conn.execute_batch(
        "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;",
    )?;
    Ok(conn)
}
