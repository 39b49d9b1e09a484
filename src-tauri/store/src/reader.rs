//! Reading beside the store: with a connection of its own, so that a long write keeps nobody waiting.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;

use crate::error::{Error, Result};
use crate::reading::Reading;
use crate::store::{DATABASE, Store, connect};

/// Asks beside the store, one question at a time, of what was on the disk when the question came.
pub struct Reader {
    conn: Mutex<Connection>,
    turn: Arc<AtomicU64>,
}

impl Store {
    /// A reader with its own connection, for another thread.
    ///
    /// # Errors
    /// What the disk says.
    pub fn reader(&self) -> Result<Reader> {
        let conn = connect(&self.folder().join(DATABASE), self.key.as_ref(), false)?;
        conn.execute_batch(
            "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;",
        )?;
        conn.set_prepared_statement_cache_capacity(256);
        crate::functions::register(&conn)?;
        Ok(Reader {
            conn: Mutex::new(conn),
            turn: Arc::default(),
        })
    }
}

impl Reader {
    /// Asks when it is this question's turn.
    ///
    /// # Errors
    /// What `ask` returns.
    pub fn ask<T>(&self, ask: impl FnOnce(Reading<'_>) -> Result<T>) -> Result<T> {
        let conn = self.conn.lock().unwrap_or_else(PoisonError::into_inner);
        ask(Reading::new(&conn))
    }

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
