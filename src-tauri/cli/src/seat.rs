//! The desk at which the command line exchanges.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use escale_exchange::{Desk, Stored};
use escale_store::{DiskTrouble, Error, Reading, Store, Writing};

use crate::args::Ground;
use crate::by::Who;
use crate::refusal::Refusal;
use crate::upkeep;

/// A workspace and the person who gives the commands.
pub struct Seat {
    store: RefCell<Store>,
    who: Who,
    folder: PathBuf,
}

impl Seat {
    /// Opens the workspace.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn take(ground: &Ground, folder: &Path) -> Result<Self, Refusal> {
        let seat = Self {
            store: RefCell::new(upkeep::open(ground, folder)?),
            who: Who::of(ground),
            folder: folder.to_path_buf(),
        };
        // What a departure that was cut short had still to remove.
        let _ = escale_exchange::tidy_up(&seat);
        Ok(seat)
    }

    /// Who sits there.
    pub fn who(&self) -> &Who {
        &self.who
    }
}

impl Desk for Seat {
    fn read<T>(&self, ask: impl FnOnce(Reading<'_>) -> Stored<T>) -> Stored<T> {
        ask(self.store.borrow().read())
    }

    fn write<T>(&self, work: impl FnOnce(&mut Writing<'_>) -> Stored<T>) -> Stored<T> {
        let by = self.who.by();
        let mut by = by.map_err(|_| Error::Disk(DiskTrouble::Failing))?;
        self.store.borrow_mut().write(&mut by, work)
    }

    fn wipe(&self) -> Stored<bool> {
        self.store.borrow_mut().wipe()
    }

    fn folder(&self) -> &Path {
        &self.folder
    }

    fn now(&self) -> i64 {
        self.who.now().millis()
    }

    fn chance(&self) -> Stored<[u8; 32]> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| Error::Disk(DiskTrouble::Failing))?;
        Ok(bytes)
    }

    fn machine(&self) -> String {
        escale_exchange::this_machine()
    }
}
