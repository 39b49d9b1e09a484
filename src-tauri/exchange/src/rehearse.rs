//! Rehearsing to come home: all that the storage holds is read as a new device with the same keys would
//! read it, into a store of which nobody keeps the key, and compared with what is here.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use escale_store::values::{Id, Moment};
use escale_store::{By, HeldChanges, Reading, Seen, Store, Writing};

use crate::desk::{Desk, Stored};
use crate::error::Result;
use crate::report::{Pace, Phase, Report, Unreadable, Watch};
use crate::state::{self, State};
use crate::storage::Storage;
use crate::take;

/// Folder in the workspace in which it is rehearsed; it goes when that is done.
const FOLDER: &str = "rehearsal";
/// Nothing is signed at a rehearsal.
const NOBODY: &str = "nobody";

/// What came of a rehearsal.
pub struct Rehearsed {
    /// The records that did not come out of the storage as they are here.
    pub lacking: BTreeSet<Id>,
    /// Files on the storage that are not what they should be.
    pub unreadable: Vec<Unreadable>,
}

/// A store beside the workspace's own, at the same desk.
struct Scratch<'d, D> {
    desk: &'d D,
    store: RefCell<Option<Store>>,
    folder: PathBuf,
}

/// Reads all that the storage holds and tells what would not come back of these records.
pub fn rehearse<D: Desk>(
    desk: &D,
    storage: &dyn Storage,
    (seen, held): (&Seen, &HeldChanges),
    watch: Watch<'_>,
) -> Result<Rehearsed> {
    sweep(desk.folder())?;
    let scratch = Scratch::at(desk)?;
    let mut state = State {
        progress: BTreeMap::new(),
        before: BTreeMap::new(),
        run: state::new_run(desk)?,
        ..State::of(desk)?
    };
    let mut report = Report::default();
    let mut so_far = |pace| {
        watch(Pace {
            phase: Phase::Rehearse,
            ..pace
        })
    };
    let shown = take::look(&state, storage)?;
    take::take(
        &scratch,
        &mut state,
        storage,
        &shown,
        &mut report,
        &mut so_far,
    )?;
    let lacking = scratch.read(|reading| {
        reading.lacking(seen, held, &mut |done, total| {
            so_far(Pace {
                phase: Phase::Rehearse,
                done,
                total,
            })
        })
    })?;
    Ok(Rehearsed {
        lacking,
        unreadable: report.unreadable,
    })
}

/// Removes what a rehearsal that was cut short left behind.
pub fn sweep(workspace: &Path) -> Stored<()> {
    match fs::remove_dir_all(workspace.join(FOLDER)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

impl<'d, D: Desk> Scratch<'d, D> {
    fn at(desk: &'d D) -> Stored<Self> {
        let folder = desk.folder().join(FOLDER);
        let store = Store::scratch(&folder, &mut by(desk)?)?;
        Ok(Self {
            desk,
            store: RefCell::new(Some(store)),
            folder,
        })
    }
}

fn by<D: Desk>(desk: &D) -> Stored<By> {
    let now = Moment::from_millis(desk.now());
    Ok(By::new(NOBODY.to_owned(), now, desk.chance()?))
}

impl<D> Drop for Scratch<'_, D> {
    fn drop(&mut self) {
        // Closed first: not every system removes files that are open. What stays is swept the next time.
        drop(self.store.take());
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl<D: Desk> Desk for Scratch<'_, D> {
    fn read<T>(&self, ask: impl FnOnce(Reading<'_>) -> Stored<T>) -> Stored<T> {
        match &*self.store.borrow() {
            Some(store) => ask(store.read()),
            None => Err(escale_store::Error::NotFound),
        }
    }

    fn write<T>(&self, work: impl FnOnce(&mut Writing<'_>) -> Stored<T>) -> Stored<T> {
        let mut by = by(self.desk)?;
        match &mut *self.store.borrow_mut() {
            Some(store) => store.write(&mut by, work),
            None => Err(escale_store::Error::NotFound),
        }
    }

    fn wipe(&self) -> Stored<bool> {
        Ok(true)
    }

    fn folder(&self) -> &Path {
        &self.folder
    }

    fn now(&self) -> i64 {
        self.desk.now()
    }

    fn chance(&self) -> Stored<[u8; 32]> {
        self.desk.chance()
    }

    fn machine(&self) -> String {
        self.desk.machine()
    }
}
