//! Protecting a workspace that was not, and taking protection off: the database is copied into its other
//! form beside its place, the copy is compared with it, then the header says what holds from now on, and
//! only then does the copy take the place. Whoever opens a workspace where that was cut short finishes it,
//! or throws the copy away if the header had not been written.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use super::{Key, Passphrase, Protection};
use crate::by::By;
use crate::error::{Damage, Error, Result, Rule};
use crate::header::Header;
use crate::store::{DATABASE, Store, connect};
use crate::whole::sync_folder;
use crate::{check, schema};

/// The ending of a copy that waits to take its place.
const WAITING: &str = "recased";
/// How every database that is not protected begins (SQLite's file format).
const CLEAR: &[u8] = b"SQLite format 3\0";

/// A workspace after it was protected, or its protection taken off.
pub struct Recased {
    /// The workspace, open.
    pub store: Store,
    /// Files of its folder that are still in the form they had, since they could not be read: damaged
    /// databases kept aside, damaged backups. Their names.
    pub left: Vec<String>,
}

impl Store {
    /// Protects the workspace with a new key, sealed under the passphrase; backups in it too. Nobody may
    /// read beside it meanwhile. What the disk held in clear may be found on it until it is overwritten.
    ///
    /// # Errors
    /// `Invalid` with `already_protected`, `too_short` or `too_long`, or what the disk says; what was
    /// there before is there still then, closed.
    pub fn protect(self, by: &mut By, passphrase: Passphrase<'_>) -> Result<Recased> {
        let mut header = Header::read(self.folder())?;
        if header.protection.is_some() {
            return Err(Error::invalid("workspace", Rule::AlreadyProtected));
        }
        let (protection, key) = Protection::new(header.id, by, passphrase)?;
        header.protection = Some(protection);
        self.recase(&header, Some(key))
    }

    /// Takes protection off: whoever has the disk can read it from now on.
    ///
    /// # Errors
    /// `Invalid` with `not_protected`, or what the disk says, as for [`Store::protect`].
    pub fn unprotect(self) -> Result<Recased> {
        let mut header = Header::read(self.folder())?;
        if header.protection.take().is_none() {
            return Err(Error::invalid("workspace", Rule::NotProtected));
        }
        self.recase(&header, None)
    }

    fn recase(mut self, header: &Header, key: Option<Key>) -> Result<Recased> {
        let folder = self.folder().to_path_buf();
        let mut left = Vec::new();
        for backup in databases_aside(&folder)? {
            if copy_of_backup(&backup, self.key.as_ref(), key.as_ref()).is_err() {
                let _ = fs::remove_file(waiting(&backup));
                left.extend(backup.file_name().map(|name| name.to_string_lossy().into()));
            }
        }
        let database = folder.join(DATABASE);
        copy(&self.conn, &waiting(&database), key.as_ref())?;
        self.closes_database()?;
        header.write(&folder)?;
        settle(&folder, header)?;
        self.opens_database(key)?;
        Ok(Recased { store: self, left })
    }
}

/// Ends what was cut short: where the header says that the copy holds, copies take their places; else
/// they go.
pub(crate) fn settle(folder: &Path, header: &Header) -> Result<()> {
    let database = folder.join(DATABASE);
    let copy = waiting(&database);
    if !copy.try_exists()? {
        return Ok(());
    }
    let clear = header.protection.is_none();
    // The database itself comes last: while it waits, the others are looked at again.
    let decided = is_clear(&database)? != clear && is_clear(&copy)? == clear;
    for place in databases_aside(folder)?.into_iter().chain([database]) {
        let copy = waiting(&place);
        if !copy.try_exists()? {
            continue;
        }
        if !decided {
            fs::remove_file(&copy)?;
            continue;
        }
        for journal in ["-wal", "-shm"] {
            let mut name = place.clone().into_os_string();
            name.push(journal);
            let _ = fs::remove_file(PathBuf::from(name));
        }
        fs::rename(&copy, &place)?;
        place.parent().map(sync_folder);
    }
    Ok(())
}

fn waiting(place: &Path) -> PathBuf {
    let mut name = place.as_os_str().to_os_string();
    name.push(".");
    name.push(WAITING);
    PathBuf::from(name)
}

/// Backups, and damaged databases that were kept.
fn databases_aside(folder: &Path) -> Result<Vec<PathBuf>> {
    let backups = entries(&folder.join("backups"))?;
    let backups = backups
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "db"));
    let damaged = entries(folder)?;
    let damaged = damaged.into_iter().filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("escale.db.damaged-") && !name.ends_with(WAITING)
    });
    Ok(backups.chain(damaged).collect())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Ok(entries) => Ok(entries.flatten().map(|entry| entry.path()).collect()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error.into()),
    }
}

fn is_clear(database: &Path) -> Result<bool> {
    let mut begins = [0; CLEAR.len()];
    File::open(database)?.read_exact(&mut begins)?;
    Ok(begins == CLEAR)
}

fn copy_of_backup(backup: &Path, from: Option<&Key>, to: Option<&Key>) -> Result<()> {
    let conn = connect(backup, from, false)?;
    let copied = copy(&conn, &waiting(backup), to);
    // One that nothing can be asked of any more is no copy to trust.
    conn.close().map_err(|(_, error)| error)?;
    copied
}

/// Writes the whole database under another key, or none, and compares the copy with it.
fn copy(conn: &Connection, to: &Path, key: Option<&Key>) -> Result<()> {
    if to.try_exists()? {
        fs::remove_file(to)?;
    }
    // The connection opens files that exist, so that nothing is ever replaced by an empty one.
    File::create_new(to)?;
    let raw = key.map(Key::raw).unwrap_or_default();
    conn.execute(
        "ATTACH DATABASE ?1 AS recased KEY ?2",
        [to.to_string_lossy().as_ref(), raw.as_str()],
    )?;
    let version: u32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let exported = conn
        .query_row("SELECT sqlcipher_export('recased')", [], |_| Ok(()))
        .and_then(|()| {
            conn.execute_batch(&format!(
                "PRAGMA recased.user_version = {version}; PRAGMA recased.application_id = {};",
                schema::APPLICATION
            ))
        });
    conn.execute_batch("DETACH DATABASE recased")?;
    exported?;
    let written = connect(to, key, false)?;
    let same = check::integrity(&written)?.is_empty() && contents(&written)? == contents(conn)?;
    written.close().map_err(|(_, error)| error)?;
    File::open(to)?.sync_all()?;
    if same {
        Ok(())
    } else {
        Err(Error::Damaged(Damage::Database))
    }
}

/// A digest of all that the tables hold, in their order.
fn contents(conn: &Connection) -> Result<blake3::Hash> {
    let mut digest = blake3::Hasher::new();
    for table in tables(conn)? {
        digest.update(table.as_bytes());
        let mut every = conn.prepare(&format!("SELECT * FROM \"{table}\""))?;
        let width = every.column_count();
        let mut rows = every.query([])?;
        while let Some(row) = rows.next()? {
            for place in 0..width {
                update(&mut digest, row.get_ref(place)?);
            }
        }
    }
    Ok(digest.finalize())
}

/// The tables that are not views of others.
fn tables(conn: &Connection) -> Result<Vec<String>> {
    let mut named = conn.prepare(
        "SELECT name FROM sqlite_schema
         WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite_%'
         ORDER BY name",
    )?;
    let names = named.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

fn update(digest: &mut blake3::Hasher, value: ValueRef<'_>) {
    let number;
    let (kind, bytes) = match value {
        ValueRef::Null => (0, &[][..]),
        ValueRef::Integer(whole) => {
            number = whole.to_le_bytes();
            (1, &number[..])
        }
        ValueRef::Real(real) => {
            number = real.to_le_bytes();
            (2, &number[..])
        }
        ValueRef::Text(text) => (3, text),
        ValueRef::Blob(blob) => (4, blob),
    };
    digest.update(&[kind]);
    digest.update(&(bytes.len() as u64).to_le_bytes());
    digest.update(bytes);
}
