//! Shared storage in memory that can be as bad as storage gets: what was written arrives late, cut
//! short, altered, twice or never; listings are old; reads and writes fail.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use escale_exchange::{Entry, Storage, Trouble};

use crate::chance::Chance;

/// How often, in a hundred calls, what goes wrong.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Weather {
    /// A read or a write fails, having done nothing.
    pub fails: usize,
    /// A write arrives and says it did not.
    pub denies: usize,
    /// What was written is cut short and stays so.
    pub truncates: usize,
    /// One bit of what was written flips and stays so.
    pub flips: usize,
    /// A write says that it arrived and did not.
    pub swallows: usize,
    /// What was written appears later.
    pub delays: usize,
    /// A read gives half a file, or altered bytes, this once.
    pub misreads: usize,
    /// A listing leaves something out.
    pub omits: usize,
    /// A listing shows what is no longer there, and leaves out what is new.
    pub stale: usize,
    /// A listing also shows copies that the storage's client made, and names in capitals.
    pub copies: usize,
}

impl Weather {
    /// Nothing goes wrong.
    pub const CALM: Self = Self {
        fails: 0,
        denies: 0,
        truncates: 0,
        flips: 0,
        swallows: 0,
        delays: 0,
        misreads: 0,
        omits: 0,
        stale: 0,
        copies: 0,
    };

    /// Everything goes wrong now and then.
    pub const STORM: Self = Self {
        fails: 3,
        denies: 2,
        truncates: 2,
        flips: 2,
        swallows: 2,
        delays: 6,
        misreads: 2,
        omits: 4,
        stale: 3,
        copies: 4,
    };
}

/// Shared storage in memory.
pub struct Share {
    files: RefCell<BTreeMap<String, Vec<u8>>>,
    /// What was written and has not appeared yet.
    late: RefCell<Vec<(String, Vec<u8>)>>,
    /// Old listings.
    old: RefCell<BTreeMap<String, Vec<Entry>>>,
    weather: Cell<Weather>,
    chance: RefCell<Chance>,
    /// How many calls were made.
    calls: Cell<usize>,
    /// The call at which whoever calls is killed, before or after it was done.
    killed_at: Cell<Option<(usize, bool)>>,
}

/// What the one who is killed gets for an answer.
pub const KILLED: Trouble = Trouble::Failing;

impl Share {
    /// Empty storage.
    pub fn new(seed: u64) -> Self {
        Self {
            files: RefCell::default(),
            late: RefCell::default(),
            old: RefCell::default(),
            weather: Cell::new(Weather::CALM),
            chance: RefCell::new(Chance::new(seed, "storage")),
            calls: Cell::new(0),
            killed_at: Cell::new(None),
        }
    }

    /// From now on this goes wrong.
    pub fn weather(&self, weather: Weather) {
        self.weather.set(weather);
    }

    /// What was late appears.
    pub fn settles(&self) {
        let mut files = self.files.borrow_mut();
        for (path, bytes) in self.late.borrow_mut().drain(..) {
            files.entry(path).or_insert(bytes);
        }
    }

    /// One thing that was late appears.
    pub fn delivers_one(&self) {
        let mut late = self.late.borrow_mut();
        if !late.is_empty() {
            let place = self.chance.borrow_mut().below(late.len());
            let (path, bytes) = late.swap_remove(place);
            self.files.borrow_mut().entry(path).or_insert(bytes);
        }
    }

    /// Every path there is.
    pub fn paths(&self) -> Vec<String> {
        self.files.borrow().keys().cloned().collect()
    }

    /// A file's bytes.
    pub fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        self.files.borrow().get(path).cloned()
    }

    /// Puts bytes there, as an intruder or another program would.
    pub fn plant(&self, path: &str, bytes: Vec<u8>) {
        self.files.borrow_mut().insert(path.to_owned(), bytes);
    }

    /// Takes a file away, as an intruder or another program would.
    pub fn steal(&self, path: &str) -> Option<Vec<u8>> {
        self.files.borrow_mut().remove(path)
    }

    /// Empties it.
    pub fn empties(&self) {
        self.files.borrow_mut().clear();
        self.late.borrow_mut().clear();
        self.old.borrow_mut().clear();
    }

    /// How many bytes lie there.
    pub fn length(&self) -> usize {
        self.files.borrow().values().map(Vec::len).sum()
    }

    /// How many calls were made so far.
    pub fn calls(&self) -> usize {
        self.calls.get()
    }

    /// At this call from now, and at all that follow, nothing answers: whoever calls was killed, `after`
    /// the call was done or before.
    pub fn kills_at(&self, call: usize, after: bool) {
        self.killed_at.set(Some((self.calls.get() + call, after)));
    }

    /// Whoever calls next is somebody who lives.
    pub fn revives(&self) {
        self.killed_at.set(None);
    }

    /// Notes a call. Returns whether it is done, and whether an answer comes.
    fn call(&self) -> (bool, bool) {
        let call = self.calls.get() + 1;
        self.calls.set(call);
        match self.killed_at.get() {
            Some((at, after)) if call == at => (after, false),
            Some((at, _)) if call > at => (false, false),
            _ => (true, true),
        }
    }

    fn happens(&self, in_a_hundred: usize) -> bool {
        in_a_hundred > 0 && self.chance.borrow_mut().happens(in_a_hundred)
    }

    fn below(&self, below: usize) -> usize {
        self.chance.borrow_mut().below(below)
    }

    fn listing(&self, folder: &str) -> Vec<Entry> {
        let start = format!("{folder}/");
        let mut entries: Vec<Entry> = Vec::new();
        for path in self.files.borrow().keys() {
            let Some(rest) = path.strip_prefix(&start) else {
                continue;
            };
            let (name, within) = match rest.split_once('/') {
                Some((name, _)) => (name, true),
                None => (rest, false),
            };
            let entry = Entry {
                name: name.to_owned(),
                folder: within,
            };
            if entries.last() != Some(&entry) {
                entries.push(entry);
            }
        }
        entries
    }

    /// What becomes of bytes on their way.
    fn spoiled(&self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        if bytes.is_empty() {
            return bytes;
        }
        let place = self.below(bytes.len());
        if self.happens(50) {
            bytes.truncate(place);
        } else {
            let bit = self.below(8);
            bytes[place] ^= 1 << bit;
        }
        bytes
    }
}

impl Storage for Share {
    fn list(&self, folder: &str) -> Result<Vec<Entry>, Trouble> {
        let (_, answers) = self.call();
        let weather = self.weather.get();
        if !answers || self.happens(weather.fails) {
            return Err(Trouble::Unreachable);
        }
        let fresh = self.listing(folder);
        let mut entries = match self.old.borrow().get(folder) {
            Some(old) if self.happens(weather.stale) => old.clone(),
            _ => fresh.clone(),
        };
        self.old.borrow_mut().insert(folder.to_owned(), fresh);
        if self.happens(weather.omits) && !entries.is_empty() {
            let place = self.below(entries.len());
            entries.remove(place);
        }
        if self.happens(weather.copies)
            && let Some(entry) = entries.first().cloned()
        {
            for name in [
                entry.name.to_uppercase(),
                format!("{}.sync-conflict-20261123-120000-ABCDEFG", entry.name),
                "Thumbs.db".to_owned(),
                "..".to_owned(),
            ] {
                entries.push(Entry {
                    name,
                    ..entry.clone()
                });
            }
        }
        self.chance.borrow_mut().shuffle(&mut entries);
        Ok(entries)
    }

    fn read(&self, path: &str, most: u64) -> Result<Option<Vec<u8>>, Trouble> {
        let (_, answers) = self.call();
        let weather = self.weather.get();
        if !answers || self.happens(weather.fails) {
            return Err(Trouble::Unreachable);
        }
        let bytes = self.files.borrow().get(path).cloned();
        let bytes = bytes.filter(|bytes| bytes.len() as u64 <= most);
        Ok(bytes.map(|bytes| {
            if self.happens(weather.misreads) {
                self.spoiled(&bytes)
            } else {
                bytes
            }
        }))
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Trouble> {
        let (done, answers) = self.call();
        let weather = self.weather.get();
        if done && self.happens(weather.fails) {
            return Err(Trouble::Unreachable);
        }
        if done && !self.happens(weather.swallows) {
            let bytes = if self.happens(weather.truncates) || self.happens(weather.flips) {
                self.spoiled(bytes)
            } else {
                bytes.to_vec()
            };
            if self.happens(weather.delays) {
                self.late.borrow_mut().push((path.to_owned(), bytes));
            } else {
                self.files.borrow_mut().insert(path.to_owned(), bytes);
            }
        }
        if answers && !self.happens(weather.denies) {
            Ok(())
        } else {
            Err(KILLED)
        }
    }

    fn remove(&self, path: &str) -> Result<(), Trouble> {
        let (done, answers) = self.call();
        let weather = self.weather.get();
        if done && !self.happens(weather.fails) {
            self.files.borrow_mut().remove(path);
        }
        if answers && !self.happens(weather.denies) {
            Ok(())
        } else {
            Err(KILLED)
        }
    }
}
