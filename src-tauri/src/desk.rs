//! The open workspace, and who sits before it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};
use std::time::{Duration, Instant};

use escale_attachments::{Copies, sweep};
use escale_lock::Keychain;
use escale_store::{
    By, Error, Header, Progress, Reader, Readers, Reading, Store, Undoable, Writing,
};
use serde::Serialize;

use crate::arrivals::{Arrival, Arrivals};
use crate::clock;
use crate::error::{Failure, Result};
use crate::events::{Changed, Work};
use crate::folders;
use crate::locking::{self, Locked, Opens, Pending};
use crate::settings::{Kept, Place, Settings};
use crate::sharing::Exchanges;
use crate::window::Window;
use crate::work::Underway;

/// How many questions are answered at once; a page asks several when it opens.
const READERS: usize = 4;
/// A workspace that is to be closed waits so many moments for what is under way; long work ends when it
/// is asked to, and nothing else takes seconds.
const PATIENCE: u32 = 2_000;
const MOMENT: Duration = Duration::from_millis(2);

/// All that the commands share.
pub struct Desk {
    config: PathBuf,
    sample: PathBuf,
    /// Copies of attached files that other programs look at.
    copies: Copies,
    kept: Mutex<Kept>,
    open: RwLock<Option<Arc<Open>>>,
    window: Box<dyn Window>,
    /// Files of changes that wait to be read.
    arrivals: Arrivals,
    /// Raised by whoever wants long work to end.
    stop: AtomicBool,
    /// Set when it is known whether the last workspace could be opened again.
    resumed: OnceLock<()>,
    /// The folder of the workspace that waits for its passphrase.
    pub(crate) locked: Mutex<Option<PathBuf>>,
    /// The recovery sheet that is being made.
    pub(crate) sheet: Mutex<Option<Pending>>,
    pub(crate) keychain: Box<dyn Keychain>,
    /// When somebody was there last.
    awake: Mutex<Instant>,
    pub(crate) exchanges: Exchanges,
}

/// An open workspace: one writes, the others read beside it, so that nobody waits for a long write.
pub(crate) struct Open {
    pub(crate) store: Mutex<Store>,
    pub(crate) pages: Readers,
    searches: Reader,
    figures: Reader,
    pub(crate) folder: PathBuf,
}

/// What the screen needs to know before anything else.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Status {
    /// The open workspace, if any.
    pub workspace: Option<Workspace>,
    /// The workspace that waits for its passphrase, if any.
    pub locked: Option<Locked>,
    /// What the person chose.
    pub settings: Settings,
    /// The workspaces that were open before, the last one first.
    pub recent: Vec<Place>,
    /// What undo would take back.
    pub undo: Option<Undoable>,
    /// What redo would do again.
    pub redo: Option<Undoable>,
    /// The file of changes that has waited longest for somebody to say whether to read it.
    pub arrived: Option<Arrival>,
    /// The day on this computer's calendar (ISO 8601).
    pub today: String,
}

/// The open workspace.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Workspace {
    /// Its folder.
    pub path: String,
    /// The folder's name.
    pub name: String,
    /// Whether it is the one to look around in.
    pub sample: bool,
    /// What opens it; nothing if it is not protected.
    pub opens: Option<Opens>,
}

pub(crate) fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    /// A desk with nothing on it. Settings live in `config`, the sample workspace in `data`.
    pub fn new(config: PathBuf, data: PathBuf, window: Box<dyn Window>) -> Self {
        let kept = Mutex::new(Kept::read(&config));
        Self {
            config,
            sample: data.join("sample"),
            copies: Copies::at(data.join("opened")),
            kept,
            open: RwLock::new(None),
            window,
            arrivals: Arrivals::default(),
            stop: AtomicBool::new(false),
            resumed: OnceLock::new(),
            locked: Mutex::default(),
            sheet: Mutex::default(),
            keychain: locking::keychain(),
            awake: Mutex::new(clock::tick()),
            exchanges: Exchanges::default(),
        }
    }

    /// The same with another keychain than the system's.
    #[must_use]
    pub fn with_keychain(self, keychain: Box<dyn Keychain>) -> Self {
        Self { keychain, ..self }
    }

    /// The window in which this desk stands.
    pub fn window(&self) -> &dyn Window {
        &*self.window
    }

    /// Copies of attached files that other programs look at.
    pub fn copies(&self) -> &Copies {
        &self.copies
    }

    /// What the person chose.
    pub fn settings(&self) -> Settings {
        held(&self.kept).settings.clone()
    }

    /// The open workspace's folder.
    pub fn folder(&self) -> Result<PathBuf> {
        Ok(self.open()?.folder.clone())
    }

    /// The open workspace's folder, in words.
    pub fn place(&self) -> Option<String> {
        let folder = self.folder().ok()?;
        Some(folder.display().to_string())
    }

    /// What undo would take back, and what redo would do again.
    pub fn undoable(&self) -> Result<(Option<Undoable>, Option<Undoable>)> {
        let author = held(&self.kept).signature();
        self.ask(|reading| reading.undoable(&author))
    }

    /// How things stand, once it is known with what the desk begins.
    pub fn status(&self) -> Result<Status> {
        self.resumed.wait();
        let Kept {
            settings, recent, ..
        } = held(&self.kept).clone();
        let open = self.open().ok();
        let (undo, redo) = match open {
            Some(_) => self.undoable()?,
            None => (None, None),
        };
        Ok(Status {
            workspace: open.map(|open| {
                let Place { path, name } = Place::of(&open.folder);
                Workspace {
                    path,
                    name,
                    sample: open.folder == self.sample,
                    opens: Self::opens(&open.folder),
                }
            }),
            locked: self.waiting(),
            settings,
            recent,
            undo,
            redo,
            arrived: self.arrivals.first(),
            today: clock::today().to_string(),
        })
    }

    /// A file of changes was opened from outside: it waits, and the screen is told.
    pub fn receive(&self, file: PathBuf) {
        if self.arrivals.receive(file) {
            self.window.arrived();
        }
    }

    /// Hands over a file that waits; without a workspace to read it into it goes on waiting.
    pub fn arrived(&self, number: u32) -> Result<PathBuf> {
        self.open()?;
        let file = self.arrivals.hand_over(number);
        Ok(file.ok_or(Error::NotFound)?)
    }

    /// A file that waits will not be read.
    pub fn turn_away(&self, number: u32) {
        let _ = self.arrivals.hand_over(number);
    }

    /// Keeps what the person chose.
    pub fn choose(&self, settings: Settings) -> Result<()> {
        settings.check()?;
        let mut kept = held(&self.kept);
        let reworded = kept.settings.language != settings.language;
        kept.settings = settings;
        kept.write(&self.config)?;
        drop(kept);
        if reworded {
            self.window.reworded();
        }
        Ok(())
    }

    /// Makes a workspace in a new or empty folder and opens it.
    pub fn create(&self, folder: &Path, author: &str) -> Result<()> {
        folders::check_whole(folder)?;
        let store = Store::create(folder, &mut clock::by(author)?, None)?;
        author.clone_into(&mut held(&self.kept).settings.author);
        self.seat(store, folder)
    }

    /// Opens a workspace in the place of the open one; one that needs its passphrase waits for it.
    pub fn open_at(&self, folder: &Path) -> Result<()> {
        folders::check_whole(folder)?;
        let header = Header::read(folder)?;
        // The one that is open is closed first: it may be the same.
        self.close();
        match self.key_unasked(&header) {
            Some(key) => self.seat(Store::open(folder, key)?, folder),
            None => self.wait(folder),
        }
    }

    /// A workspace waits for its passphrase.
    fn wait(&self, folder: &Path) -> Result<()> {
        *held(&self.locked) = Some(folder.to_path_buf());
        self.keep(|kept| {
            kept.opened(folder);
            kept.resume = Some(folder.to_path_buf());
        })?;
        self.window.changed(Changed { kinds: Vec::new() });
        Ok(())
    }

    /// Changes what is kept of this computer.
    pub(crate) fn keep(&self, change: impl FnOnce(&mut Kept)) -> Result<()> {
        let mut kept = held(&self.kept);
        change(&mut kept);
        Ok(kept.write(&self.config)?)
    }

    /// Opens the sample workspace, made at the first time.
    pub fn look_around(&self) -> Result<()> {
        if Header::read(&self.sample).is_ok() {
            return self.open_at(&self.sample);
        }
        fs::create_dir_all(&self.sample)?;
        let mut by = clock::by("Escale")?;
        let mut store = Store::create(&self.sample, &mut by, None)?;
        store.write(&mut by, escale_store::sample::fill)?;
        self.seat(store, &self.sample)
    }

    pub(crate) fn seat(&self, store: Store, folder: &Path) -> Result<()> {
        self.tidy(folder);
        let open = Open {
            pages: store.readers(READERS)?,
            searches: store.reader()?,
            figures: store.reader()?,
            store: Mutex::new(store),
            folder: folder.to_path_buf(),
        };
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(open));
        if let Ok(at) = self.at() {
            // What a departure that was cut short had still to remove.
            let _ = escale_exchange::tidy_up(&at);
        }
        held(&self.locked).take();
        self.stay_awake();
        self.keep(|kept| {
            if folder != self.sample {
                kept.opened(folder);
            }
            kept.resume = Some(folder.to_path_buf());
            kept.locked = false;
        })?;
        self.window.changed(Changed { kinds: Vec::new() });
        Ok(())
    }

    /// Removes what a run that was cut short left behind: half attached files, and opened copies. What
    /// cannot be removed now is tried again at the next opening.
    fn tidy(&self, folder: &Path) {
        let _ = sweep(folder);
        let _ = self.copies.wipe();
    }

    /// Begins with nothing open.
    pub fn begin(&self) {
        let _ = self.resumed.set(());
    }

    /// Goes on in the workspace that was open when the window was closed. One that cannot be opened is
    /// among the recent ones still, and says why when it is chosen.
    pub fn resume(&self) {
        let _ = self.copies.wipe();
        let Kept { resume, locked, .. } = held(&self.kept).clone();
        if let Some(folder) = resume {
            // Locked by hand it stays locked, whatever the keychain holds.
            let _ = if locked && Self::opens(&folder).is_some() {
                self.wait(&folder)
            } else {
                self.open_at(&folder)
            };
        }
        let _ = self.resumed.set(());
    }

    /// Closes the open workspace; the next start does not open it by itself.
    pub fn leave(&self) -> Result<()> {
        self.close();
        held(&self.locked).take();
        self.keep(|kept| {
            kept.resume = None;
            kept.locked = false;
        })?;
        self.window.changed(Changed { kinds: Vec::new() });
        Ok(())
    }

    /// Closes the open workspace, once whoever still asks or writes has come to an end: only then is its
    /// lock given back, and only then does it count as closed well.
    pub fn close(&self) {
        drop(self.take_open());
    }

    /// The open workspace's store, with nobody reading beside it any more.
    pub(crate) fn take_store(&self) -> Result<(Store, PathBuf)> {
        let open = self.take_open().ok_or_else(Failure::no_workspace)?;
        // Somebody is still at it after all that time: it closes when they are done.
        let open = Arc::into_inner(open).ok_or(Error::Busy)?;
        let store = open.store.into_inner();
        Ok((store.unwrap_or_else(PoisonError::into_inner), open.folder))
    }

    fn take_open(&self) -> Option<Arc<Open>> {
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        let closing = open.take()?;
        drop(open);
        self.stop();
        self.exchanges.stop();
        for _ in 0..PATIENCE {
            if Arc::strong_count(&closing) == 1 {
                break;
            }
            std::thread::sleep(MOMENT);
        }
        let _ = self.copies.wipe();
        Some(closing)
    }

    /// Does something with the store itself, beside its records.
    pub(crate) fn with_store<T>(
        &self,
        work: impl FnOnce(&Store) -> escale_store::Result<T>,
    ) -> Result<T> {
        let open = self.open()?;
        let done = work(&held(&open.store));
        Ok(done?)
    }

    /// The name under which the person who sits here writes.
    pub(crate) fn author(&self) -> String {
        held(&self.kept).signature()
    }

    /// The signature of the person who sits here.
    pub(crate) fn by(&self) -> Result<By> {
        let author = held(&self.kept).signature();
        Ok(clock::by(&author)?)
    }

    /// Somebody is there.
    pub fn stay_awake(&self) {
        *held(&self.awake) = clock::tick();
    }

    /// Whether nobody has been there for as long as the person chose.
    pub fn is_deserted(&self) -> bool {
        let minutes = u64::from(held(&self.kept).settings.lock_after);
        let alone = clock::tick().duration_since(*held(&self.awake));
        minutes > 0 && alone >= Duration::from_secs(minutes * 60)
    }

    pub(crate) fn open(&self) -> Result<Arc<Open>> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        open.clone().ok_or_else(Failure::no_workspace)
    }

    /// Asks the open workspace.
    pub fn ask<T>(&self, ask: impl FnOnce(Reading<'_>) -> escale_store::Result<T>) -> Result<T> {
        Ok(self.open()?.pages.ask(ask)?)
    }

    /// Searches: a new question stops the one that runs.
    pub fn search<T>(&self, ask: impl FnOnce(Reading<'_>) -> escale_store::Result<T>) -> Result<T> {
        Ok(self.open()?.searches.newest(ask)?)
    }

    /// Counts: a new question stops the one that runs.
    pub fn count<T>(&self, ask: impl FnOnce(Reading<'_>) -> escale_store::Result<T>) -> Result<T> {
        Ok(self.open()?.figures.newest(ask)?)
    }

    /// Writes in one transaction, as the person who sits here, and tells the screen.
    pub fn write<T>(
        &self,
        work: impl FnOnce(&mut Writing<'_>) -> escale_store::Result<T>,
    ) -> Result<T> {
        let open = self.open()?;
        let (done, kinds) = self.write_in(&open, work)?;
        // Whoever closes the workspace waits for this, and must not wait for the screen as well.
        drop(open);
        self.window.changed(Changed { kinds });
        Ok(done)
    }

    /// Writes in one transaction, and says which kinds were touched.
    pub(crate) fn write_in<T>(
        &self,
        open: &Open,
        work: impl FnOnce(&mut Writing<'_>) -> escale_store::Result<T>,
    ) -> escale_store::Result<(T, Vec<String>)> {
        let mut store = held(&open.store);
        let device = escale_exchange::device_name(store.read())?;
        let mut by = clock::by(&self.author())?.on(&device.unwrap_or_default());
        store.write(&mut by, |writing| {
            let done = work(writing)?;
            Ok((done, writing.touched()))
        })
    }

    /// The same where it may take long: the screen is told how far it has come, and may stop it.
    pub fn write_long<T>(
        &self,
        work: Work,
        deed: impl FnOnce(&mut Writing<'_>, Progress<'_>) -> escale_store::Result<T>,
    ) -> Result<T> {
        let mut underway = Underway::begin(work, &*self.window, &self.stop);
        self.write(|writing| deed(writing, &mut |done, total| underway.so_far(done, total)))
    }

    /// Asks where the answer may take long, beside everything else.
    pub fn ask_long<T>(
        &self,
        work: Work,
        ask: impl FnOnce(Reading<'_>, Progress<'_>) -> escale_store::Result<T>,
    ) -> Result<T> {
        let mut underway = Underway::begin(work, &*self.window, &self.stop);
        self.ask(|reading| ask(reading, &mut |done, total| underway.so_far(done, total)))
    }

    /// Works long in the workspace's folder, beside the database.
    pub fn work_long<T>(
        &self,
        work: Work,
        deed: impl FnOnce(&Path, Progress<'_>) -> escale_store::Result<T>,
    ) -> Result<T> {
        let open = self.open()?;
        let mut underway = Underway::begin(work, &*self.window, &self.stop);
        Ok(deed(&open.folder, &mut |done, total| {
            underway.so_far(done, total)
        })?)
    }

    /// Ends the long work that is under way; nothing of it is kept.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::SeqCst);
    }
}
