//! Seeing to it that nothing of what was left at home or erased lies about in the workspace: in free pages,
//! in the log, in old copies of the database. However often it is cut short, whoever opens the workspace
//! next goes on with it.

use std::fs;
use std::path::PathBuf;

use rusqlite::Connection;

use crate::error::{DiskTrouble, Error, Result};
use crate::reading::Reading;
use crate::store::{DATABASE, Store};

/// The fact that says that traces have to go, and the file has to be made anew for that.
const TRACES: &str = "traces";
/// The fact that says that traces have to go from the log and from old copies: in the file they were
/// written over in their place.
const COPIES: &str = "traces in copies";

/// Notes that traces have to go.
pub(crate) fn note(tx: &Connection) -> Result<()> {
    note_fact(tx, TRACES)
}

/// Notes that traces have to go from the log and from old copies.
pub(crate) fn note_copies(tx: &Connection) -> Result<()> {
    note_fact(tx, COPIES)
}

fn note_fact(tx: &Connection, fact: &str) -> Result<()> {
    tx.execute(
        "INSERT OR REPLACE INTO fact (key, value) VALUES (?1, '1')",
        [fact],
    )?;
    Ok(())
}

impl Reading<'_> {
    /// Whether traces of what was left at home or erased may still lie about.
    ///
    /// # Errors
    /// What the disk says.
    pub fn has_traces(&self) -> Result<bool> {
        Ok(self.has_fact(TRACES)? || self.has_fact(COPIES)?)
    }

    fn has_fact(&self, fact: &str) -> Result<bool> {
        let mut find = self
            .conn
            .prepare_cached("SELECT 1 FROM fact WHERE key = ?1")?;
        Ok(find.exists([fact])?)
    }

    /// Traces need not go any more: whoever calls this has removed them.
    fn forget_traces(&self) -> Result<()> {
        self.conn
            .execute("DELETE FROM fact WHERE key IN (?1, ?2)", [TRACES, COPIES])?;
        Ok(())
    }
}

impl Store {
    /// Removes what may be left of records that were left at home or erased: old copies of the database, free pages,
    /// the log. Returns whether nothing is left; while somebody else reads, the log stays until the next
    /// time. What a disk keeps of blocks that were given back is not within reach.
    ///
    /// # Errors
    /// What the disk says.
    pub fn wipe(&mut self) -> Result<bool> {
        if !self.read().has_traces()? {
            return Ok(true);
        }
        for copy in self.old_copies()? {
            fs::remove_file(copy)?;
        }
        // First what was emptied is written over in its place, then the file is made anew without it.
        self.empty_log()?;
        if self.read().has_fact(TRACES)? {
            match self.conn.execute_batch("VACUUM").map_err(Error::from) {
                Err(Error::Disk(DiskTrouble::Full)) => return Ok(false),
                made => made?,
            }
        }
        let emptied = self.empty_log()?;
        if emptied {
            self.read().forget_traces()?;
        }
        Ok(emptied)
    }

    /// Brings the log into the file and cuts it to nothing, unless somebody is reading from it.
    fn empty_log(&self) -> Result<bool> {
        let busy: bool = self
            .conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        Ok(!busy)
    }

    /// Backups in the workspace, and databases that were kept beside the one they were mended into.
    fn old_copies(&self) -> Result<Vec<PathBuf>> {
        let mut copies = Vec::new();
        let beside = format!("{DATABASE}.");
        for (folder, within) in [
            (self.folder().join("backups"), true),
            (self.folder().to_path_buf(), false),
        ] {
            let entries = match fs::read_dir(folder) {
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                entries => entries?,
            };
            for entry in entries {
                let entry = entry?;
                let name = entry.file_name();
                let old = within || name.to_string_lossy().starts_with(&beside);
                if old && entry.file_type()?.is_file() {
                    copies.push(entry.path());
                }
            }
        }
        Ok(copies)
    }
}
