//! The desk at which an exchange happens: its workspace, its clock, its chance. All are arguments, so
//! that a test can play everything again.

use std::path::Path;

use escale_store::{Reading, Writing};

/// The result of what a workspace does.
pub type Stored<T> = escale_store::Result<T>;

/// A workspace with somebody before it. The store may be lent to others between two calls.
pub trait Desk {
    /// Asks the workspace.
    ///
    /// # Errors
    /// What the store says.
    fn read<T>(&self, ask: impl FnOnce(Reading<'_>) -> Stored<T>) -> Stored<T>;

    /// Writes into the workspace, in one transaction.
    ///
    /// # Errors
    /// What the store says.
    fn write<T>(&self, work: impl FnOnce(&mut Writing<'_>) -> Stored<T>) -> Stored<T>;

    /// Sees to it that nothing of what was left at home lies about in the workspace, in free pages, in the
    /// log, in old copies. Returns whether nothing is left of it.
    ///
    /// # Errors
    /// What the store says.
    fn wipe(&self) -> Stored<bool>;

    /// The workspace's folder.
    fn folder(&self) -> &Path;

    /// Milliseconds since 1970, as this computer's clock has it. It decides nothing.
    fn now(&self) -> i64;

    /// Chance never given before.
    ///
    /// # Errors
    /// `Disk` if the system has none.
    fn chance(&self) -> Stored<[u8; 32]>;

    /// What tells this computer from others; a workspace that finds itself on another was copied.
    fn machine(&self) -> String;
}
