//! Reading beside the store: with connections of their own, so that a long write, or another long
//! question, keeps nobody waiting.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::reading::Reading;
use crate::store::{DATABASE, Store, connect};

/// Asks beside the store, one question at a time, of what was on the disk when the question came.
pub struct Reader {
    conn: Mutex<Connection>,
    turn: Arc<AtomicU64>,
}

/// Several readers: each question is asked by one that is free.
pub struct Readers {
    free: Mutex<Vec<Connection>>,
    returned: Condvar,
}

impl Store {
    /// A reader with its own connection, for another thread.
    ///
    /// # Errors
    /// What the disk says.
    pub fn reader(&self) -> Result<Reader> {
        Ok(Reader {
            conn: Mutex::new(self.reading_connection()?),
            turn: Arc::default(),
        })
    }

    /// So many readers, for as many threads.
    ///
    /// # Errors
    /// What the disk says.
    pub fn readers(&self, count: usize) -> Result<Readers> {
        let free = (0..count.max(1)).map(|_| self.reading_connection());
        Ok(Readers {
            free: Mutex::new(free.collect::<Result<_>>()?),
            returned: Condvar::new(),
        })
    }

    fn reading_connection(&self) -> Result<Connection> {
        let conn = connect(&self.folder().join(DATABASE), self.key.as_ref(), false)?;
        // The system keeps the file's pages too: a small cache of each connection's own costs little time.
        conn.execute_batch(
            "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2048;",
        )?;
        conn.set_prepared_statement_cache_capacity(256);
        crate::functions::register(&conn)?;
        Ok(conn)
    }
}

impl Readers {
    /// Asks as soon as a reader is free.
    ///
    /// # Errors
    /// What `ask` returns.
    pub fn ask<T>(&self, ask: impl FnOnce(Reading<'_>) -> Result<T>) -> Result<T> {
        let lent = Lent {
            conn: Some(self.take()),
            readers: self,
        };
        ask(Reading::new(lent.conn.as_ref().ok_or(Error::Busy)?))
    }

    fn take(&self) -> Connection {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(conn) = free.pop() {
                return conn;
            }
            free = self
                .returned
                .wait(free)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// A connection that goes back when the question has been answered, however it ended.
struct Lent<'a> {
    conn: Option<Connection>,
    readers: &'a Readers,
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        if let Some(conn) = self.conn.take() {
            let mut free = self.readers.free.lock();
            free.as_mut()
                .unwrap_or_else(|poisoned| poisoned.get_mut())
                .push(conn);
            self.readers.returned.notify_one();
        }
    }
}

impl Reader {
    /// Asks the newest question: whatever was running or waiting before ends with `Superseded`.
    ///
    /// # Errors
    /// `Superseded` if a newer question came meanwhile, else what `ask` returns.
    pub fn newest<T>(&self, ask: impl FnOnce(Reading<'_>) -> Result<T>) -> Result<T> {
        let mine = self.turn.fetch_add(1, Ordering::SeqCst) + 1;
        let mut conn = self.conn.lock().unwrap_or_else(PoisonError::into_inner);
        if self.turn.load(Ordering::SeqCst) != mine {
            return Err(Error::Superseded);
        }
        let turn = Arc::clone(&self.turn);
        // Asked every few thousand steps of the engine: well under a millisecond.
        conn.progress_handler(2_000, Some(move || turn.load(Ordering::SeqCst) != mine))?;
        let answer = ask(Reading::new(&conn));
        conn.progress_handler(0, None::<fn() -> bool>)?;
        answer
    }
}
