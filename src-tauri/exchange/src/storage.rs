//! Shared storage, as little of it as can be: files are listed, read, written and removed. Nothing is
//! locked, nothing depends on times, sizes or tags, and a listing may be late or short.

mod opened;
mod probe;
mod target;
mod webdav;
mod wire;

pub use opened::Opened;
pub use probe::{Probe, Step, Tried, probe};
pub use target::{Target, Where};

use crate::error::{Result, Trouble};

/// What a folder lists.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// Its name, as the storage tells it.
    pub name: String,
    /// Whether it is a folder.
    pub folder: bool,
}

/// A place that several desks can reach. Paths are relative, with `/`.
pub trait Storage {
    /// What lies in a folder, as far as the storage tells; a folder that is not there is empty.
    ///
    /// # Errors
    /// What ails the storage.
    fn list(&self, folder: &str) -> Result<Vec<Entry>, Trouble>;

    /// A file of at most `most` bytes; none if it is not there or longer.
    ///
    /// # Errors
    /// What ails the storage.
    fn read(&self, path: &str, most: u64) -> Result<Option<Vec<u8>>, Trouble>;

    /// Writes a file, in the place of what was there.
    ///
    /// # Errors
    /// What ails the storage.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Trouble>;

    /// Removes a file; one that is not there is removed already.
    ///
    /// # Errors
    /// What ails the storage.
    fn remove(&self, path: &str) -> Result<(), Trouble>;
}
