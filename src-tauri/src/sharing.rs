//! Exchanging with the shared storage at the desk: beside everything else that happens there.

pub mod pace;
mod shown;
mod travel;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, TryLockError, Weak};

use escale_exchange::{self as exchange, Opened, Stored, Where};
use escale_store::values::Id;
use escale_store::{DiskTrouble, Error, Reading, Writing};

use crate::clock;
use crate::desk::{Desk, Open, held};
use crate::error::{Failure, Result};
use crate::events::{Changed, Work};
use crate::work::Underway;

pub use shown::{Last, Sharing};
pub use travel::Luggage;

/// What exchanging keeps in memory.
#[derive(Default)]
pub(crate) struct Exchanges {
    /// Held by the one exchange that is under way.
    turn: Mutex<()>,
    stop: AtomicBool,
    /// How the last one ended, in which workspace.
    last: Mutex<Option<(PathBuf, Last)>>,
}

impl Exchanges {
    /// Ends the one that is under way; what it has done stays done.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }

    fn is_under_way(&self) -> bool {
        matches!(self.turn.try_lock(), Err(TryLockError::WouldBlock))
    }
}

/// The open workspace for one deed of the exchange. It holds nothing open: whoever closes or locks the
/// workspace waits for no network, and the deed ends at its next step.
pub(crate) struct At<'d> {
    desk: &'d Desk,
    open: Weak<Open>,
    folder: PathBuf,
}

impl At<'_> {
    fn open(&self) -> Stored<Arc<Open>> {
        self.open.upgrade().ok_or(Error::Cancelled)
    }

    /// The storage that was chosen, made ready.
    pub fn storage(&self) -> Result<Opened> {
        Ok(ready(&exchange::target_of(self)?)?)
    }
}

/// Does what waits for a network on a thread of its own: those of the commands belong to a runtime in
/// which nobody may wait for another one.
pub(crate) fn aside<T: Send>(work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    let done = std::thread::scope(|scope| scope.spawn(work).join());
    done.unwrap_or_else(|_| Err(Error::Disk(DiskTrouble::Failing).into()))
}

/// Makes storage ready to be reached.
pub(crate) fn ready(place: &Where) -> exchange::Result<Opened> {
    Opened::at(place).map_err(exchange::Error::Storage)
}

impl exchange::Desk for At<'_> {
    fn read<T>(&self, ask: impl FnOnce(Reading<'_>) -> Stored<T>) -> Stored<T> {
        self.open()?.pages.ask(ask)
    }

    fn write<T>(&self, work: impl FnOnce(&mut Writing<'_>) -> Stored<T>) -> Stored<T> {
        let (done, kinds) = self.desk.write_in(&*self.open()?, work)?;
        // No kind at all would mean any.
        if !kinds.is_empty() {
            self.desk.window().changed(Changed { kinds });
        }
        Ok(done)
    }

    fn wipe(&self) -> Stored<bool> {
        held(&self.open()?.store).wipe()
    }

    fn folder(&self) -> &Path {
        &self.folder
    }

    fn now(&self) -> i64 {
        clock::now().millis()
    }

    fn chance(&self) -> Stored<[u8; 32]> {
        clock::chance()
    }

    fn machine(&self) -> String {
        exchange::this_machine()
    }
}

impl Desk {
    /// The open workspace, for one deed of the exchange.
    pub(crate) fn at(&self) -> Result<At<'_>> {
        let open = self.open()?;
        Ok(At {
            desk: self,
            folder: open.folder.clone(),
            open: Arc::downgrade(&open),
        })
    }

    /// How things stand with team and storage.
    pub fn sharing(&self) -> Result<Sharing> {
        let at = self.at()?;
        let last = held(&self.exchanges.last).clone();
        let last = last.filter(|(folder, _)| *folder == at.folder);
        Sharing::of(
            &at,
            self.exchanges.is_under_way(),
            last.map(|(_, last)| last),
        )
    }

    /// Exchanges with the storage; `fill` allows to fill one again that is empty now. While another
    /// exchange is under way nothing is done: that one takes along what waits.
    pub fn exchange(&self, fill: bool) -> Result<()> {
        let at = self.at()?;
        let Ok(turn) = self.exchanges.turn.try_lock() else {
            return Ok(());
        };
        self.window().exchanged();
        let went = aside(|| self.carry(&at, fill));
        let last = Last::of(clock::now().millis(), &went);
        *held(&self.exchanges.last) = Some((at.folder.clone(), last));
        drop(turn);
        self.window().exchanged();
        went.map(drop)
    }

    fn carry(&self, at: &At<'_>, fill: bool) -> Result<exchange::Report> {
        let storage = at.storage()?;
        join_if_taken_in(at, &storage)?;
        if fill {
            exchange::allow_refill(at)?;
        }
        let mut underway = Underway::begin(Work::Exchange, self.window(), &self.exchanges.stop);
        Ok(exchange::exchange(at, &storage, &mut |pace| {
            underway.so_far(pace.done, pace.total)
        })?)
    }

    /// Brings a record's attached file here from the storage. Says `false` if nobody offers it yet.
    pub fn bring_file(&self, id: Id) -> Result<bool> {
        let attached = self.ask(|reading| reading.attached(id))?;
        let attached = attached.ok_or(Error::NotFound)?;
        let at = self.at()?;
        let sealed = &attached.blob.sealed;
        let brought = aside(|| {
            let storage = at.storage()?;
            let mut underway = Underway::begin(Work::Open, self.window(), &self.exchanges.stop);
            Ok(exchange::fetch_file(&at, &storage, sealed, &mut |pace| {
                underway.so_far(pace.done, pace.total)
            })?)
        })?;
        self.window().changed(Changed { kinds: Vec::new() });
        Ok(brought)
    }
}

/// Joins the team that was asked, where the answer lies on the storage.
fn join_if_taken_in(at: &At<'_>, storage: &Opened) -> Result<()> {
    if exchange::asked(at)?.is_none() {
        return Ok(());
    }
    match exchange::join_posted(at, storage)? {
        Some(_) => Ok(()),
        None => Err(Failure::of("introduction_not_yet")),
    }
}
