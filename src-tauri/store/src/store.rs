//! A workspace, open: the one connection that writes, the lock that keeps others out, and the one
//! path by which anything is written.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use automerge::ActorId;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::by::By;
use crate::error::{Damage, DiskTrouble, Error, Result};
use crate::header::Header;
use crate::lock::{CIPHER, Key, Passphrase, settle};
use crate::reading::Reading;
use crate::writing::Writing;
use crate::{folder, header, schema};

/// The database's file name.
pub const DATABASE: &str = "escale.db";
pub(crate) const LOCK: &str = "escale.lock";
/// Present while the workspace is open; found at opening, the last run did not end as it should.
const OPEN: &str = "escale.open";
/// Space kept back, so that what is on the screen can still be saved when the disk is full.
const RESERVE: &str = "reserve";
const RESERVE_BYTES: u64 = 2 * 1024 * 1024;
/// A write of more rows than this fills the memory with pages that are not soon asked for again.
const MANY: u64 = 10_000;
/// Before 3.51.3 two connections could reset a write-ahead log at the same time and lose it.
const OLDEST_SQLITE: i32 = 3_051_003;

/// An open workspace. One program at a time has it; dropping it closes it.
pub struct Store {
    pub(crate) conn: Connection,
    folder: PathBuf,
    pub(crate) key: Option<Key>,
    /// One actor per author, device and run: a restored backup or a cloned disk never writes under an actor
    /// that others have seen go further.
    actors: BTreeMap<(String, String), ActorId>,
    /// Whether this run has the file's word that it is sound, and gives it back on closing.
    trusted: bool,
    _lock: File,
}

impl Store {
    /// Makes a new workspace in `folder`, protected when a passphrase is given, and opens it.
    ///
    /// # Errors
    /// `Invalid` if a workspace or other files are there already, or the folder is on a network or
    /// synchronised.
    pub fn create(folder: &Path, by: &mut By, passphrase: Option<Passphrase<'_>>) -> Result<Self> {
        by.check()?;
        folder::check(folder)?;
        fs::create_dir_all(folder)?;
        header::check_empty(folder)?;
        let lock = lock(folder)?;
        let (header, key) = Header::new(by, passphrase)?;
        let conn = connect(&folder.join(DATABASE), key.as_ref(), true)?;
        prepare(&conn)?;
        for name in ["blobs", "backups"] {
            fs::create_dir_all(folder.join(name))?;
        }
        // Last: a folder without a header is no workspace, so a cut-short attempt leaves none.
        header.write(folder)?;
        let mut store = Self::opened(conn, folder, key, lock)?;
        store.trust()?;
        Ok(store)
    }

    /// An empty store in which something is tried out. Nobody keeps its key: what is left of it, if it is
    /// not removed, cannot be read; and nothing in it has to outlast the trial.
    ///
    /// # Errors
    /// What the disk says.
    pub fn scratch(folder: &Path, by: &mut By) -> Result<Self> {
        fs::create_dir_all(folder)?;
        let lock = lock(folder)?;
        let key = Key::new(by);
        let conn = connect(&folder.join(DATABASE), Some(&key), true)?;
        prepare(&conn)?;
        conn.pragma_update(None, "synchronous", "OFF")?;
        Ok(Self {
            conn,
            folder: folder.to_path_buf(),
            key: Some(key),
            actors: BTreeMap::new(),
            trusted: false,
            _lock: lock,
        })
    }

    /// Opens the workspace in `folder`.
    ///
    /// # Errors
    /// `NotFound`, `Busy` if another program has it, `Locked` without the right key, `TooNew`,
    /// `Damaged`, or `Invalid` if the folder is on a network or synchronised. Nothing has been written
    /// then.
    pub fn open(folder: &Path, key: Option<Key>) -> Result<Self> {
        let mut store = Self::open_unchecked(folder, key)?;
        if store.folder.join(OPEN).exists() {
            // The last run was cut short: look at everything once before trusting the file.
            if !crate::check::integrity(&store.conn)?.is_empty() {
                return Err(Error::Damaged(Damage::Database));
            }
            store.give_memory_back()?;
        }
        store.trust()?;
        // What a run that was cut short had still to remove. What does not go now is tried again.
        let _ = store.wipe();
        Ok(store)
    }

    /// From now on the file counts as sound; a run that is cut short leaves the mark.
    pub(crate) fn trust(&mut self) -> Result<()> {
        fs::write(self.folder.join(OPEN), b"")?;
        self.trusted = true;
        Ok(())
    }

    /// Opens a workspace that may be damaged, to check or mend it.
    ///
    /// # Errors
    /// As [`Store::open`], but damage inside the database is left to be found.
    pub fn open_unchecked(folder: &Path, key: Option<Key>) -> Result<Self> {
        folder::check(folder)?;
        let header = Header::read(folder)?;
        if header.protection.is_some() && key.is_none() {
            return Err(Error::Locked);
        }
        let key = key.filter(|_| header.protection.is_some());
        let lock = lock(folder)?;
        let path = folder.join(DATABASE);
        if !path.try_exists()? {
            return Err(Error::Damaged(Damage::DatabaseMissing));
        }
        settle(folder, &header)?;
        let conn = connect(&path, key.as_ref(), false)?;
        let found = schema::found(&conn)?;
        if found == 0 {
            return Err(Error::Damaged(Damage::Database));
        }
        if found < schema::NEWEST {
            crate::backup::before_upgrade(&conn, folder, found)?;
        }
        prepare(&conn)?;
        Self::opened(conn, folder, key, lock)
    }

    fn opened(conn: Connection, folder: &Path, key: Option<Key>, lock: File) -> Result<Self> {
        keep_reserve(folder);
        Ok(Self {
            conn,
            folder: folder.to_path_buf(),
            key,
            actors: BTreeMap::new(),
            trusted: false,
            _lock: lock,
        })
    }

    /// The workspace's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Everything that can be asked.
    pub fn read(&self) -> Reading<'_> {
        Reading::new(&self.conn)
    }

    /// Does `work` in one transaction: all of it is on the disk when this returns, or none of it. When
    /// the disk is full the space kept back is given up, so that a second try can succeed.
    ///
    /// # Errors
    /// What `work` returns, or what the disk says.
    pub fn write<T>(
        &mut self,
        by: &mut By,
        work: impl FnOnce(&mut Writing<'_>) -> Result<T>,
    ) -> Result<T> {
        let written = self.try_write(by, work);
        if written.is_err() {
            // What was signed and not kept must never be signed again in other words.
            self.actors.clear();
        }
        if matches!(written, Err(Error::Disk(DiskTrouble::Full))) {
            // The engine has rolled everything back; whoever tries again finds this much space.
            let _ = fs::remove_file(self.folder.join(RESERVE));
        }
        written
    }

    fn try_write<T>(
        &mut self,
        by: &mut By,
        work: impl FnOnce(&mut Writing<'_>) -> Result<T>,
    ) -> Result<T> {
        by.check()?;
        let before = self.conn.total_changes();
        let tx = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut writing = Writing::new(&tx, by, &mut self.actors);
        let done = work(&mut writing)?;
        let wiped = writing.wiped;
        if wiped {
            crate::derive::merge_indexes(&tx)?;
        }
        tx.commit()?;
        if wiped {
            // Done is done; what does not go now goes when the workspace is opened again.
            let _ = self.wipe();
        }
        if self.conn.total_changes() - before > MANY {
            self.give_memory_back()?;
        }
        Ok(done)
    }

    /// Closes the database, all of it in its one file; the workspace stays this program's.
    pub(crate) fn closes_database(&mut self) -> Result<()> {
        self.conn.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
        let closing = std::mem::replace(&mut self.conn, Connection::open_in_memory()?);
        closing.close().map_err(|(_, error)| error)?;
        Ok(())
    }

    /// Opens the database again, with the key it has now.
    pub(crate) fn opens_database(&mut self, key: Option<Key>) -> Result<()> {
        self.conn = connect(&self.folder.join(DATABASE), key.as_ref(), false)?;
        self.key = key;
        prepare(&self.conn)
    }

    /// Gives back the pages kept in memory, after work that went through much of the file.
    fn give_memory_back(&self) -> Result<()> {
        Ok(self.conn.execute_batch("PRAGMA shrink_memory")?)
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if self.trusted && !std::thread::panicking() {
            let _ = fs::remove_file(self.folder.join(OPEN));
        }
    }
}

/// Takes the workspace for this program. The operating system gives the lock back when the program
/// ends, however it ends.
fn lock(folder: &Path) -> Result<File> {
    let path = folder.join(LOCK);
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::Busy),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// One connection, ready to read; nothing has been written yet unless the file is new.
pub(crate) fn connect(path: &Path, key: Option<&Key>, new: bool) -> Result<Connection> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(Error::TooNew {
            found: OLDEST_SQLITE.unsigned_abs(),
            readable: 0,
        });
    }
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if new {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let conn = Connection::open_with_flags(path, flags)?;
    if let Some(key) = key {
        // A wrong key is an answer, not a line on whatever terminal started the program.
        conn.pragma_update(None, "cipher_log_level", "NONE")?;
        conn.execute_batch(&key.statement())?;
        conn.pragma_update(None, "cipher_compatibility", CIPHER)?;
    }
    // The first read: a wrong key and a damaged file both fail here. The key was checked against the
    // header before, so what fails now is the file.
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    })?;
    Ok(conn)
}

/// Settings and tables.
fn prepare(conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
         PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON; PRAGMA wal_autocheckpoint = 4000;",
    )?;
    conn.set_prepared_statement_cache_capacity(256);
    crate::functions::register(conn)?;
    let found = schema::found(conn)?;
    let tx = rusqlite::Transaction::new_unchecked(conn, TransactionBehavior::Deferred)?;
    if found < schema::NEWEST {
        schema::upgrade(&tx, found)?;
    }
    if schema::is_stale(&tx)? {
        crate::rebuild::derive_all(&tx, &mut |_, _| Ok(()))?;
    }
    tx.commit()?;
    Ok(())
}

/// Keeps some space back; a disk that is full already has none to keep.
fn keep_reserve(folder: &Path) {
    let path = folder.join(RESERVE);
    let enough = fs::metadata(&path).is_ok_and(|file| file.len() >= RESERVE_BYTES);
    if !enough {
        // Real bytes, since a file with holes reserves nothing.
        let bytes = vec![0xA5; usize::try_from(RESERVE_BYTES).unwrap_or_default()];
        if fs::write(&path, bytes).is_err() {
            let _ = fs::remove_file(&path);
        }
    }
}
