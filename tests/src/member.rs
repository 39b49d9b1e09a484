//! Somebody at a desk who belongs to a team, or wants to.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};

use escale_exchange::{Departed, Error, Report, Storage};
use escale_store::values::Id;
use escale_store::{Away, DiskTrouble, Reading, Writing};

use crate::chance::Chance;
use crate::desk::Desk;

/// A desk that exchanges with others.
pub struct Member {
    desk: RefCell<Desk>,
    chance: RefCell<Chance>,
    machine: RefCell<String>,
    folder: PathBuf,
    name: String,
    /// The write of its exchange at which the program is killed, once it is done or before.
    killed_at: Cell<Option<(usize, bool)>>,
}

impl Member {
    /// Somebody with an empty workspace.
    pub fn new(name: &str, seed: u64) -> Self {
        Self::at(name, seed, Desk::new(name, seed))
    }

    /// Somebody at a desk that exists.
    pub fn at(name: &str, seed: u64, desk: Desk) -> Self {
        Self {
            folder: desk.folder().to_path_buf(),
            desk: RefCell::new(desk),
            chance: RefCell::new(Chance::new(seed, &format!("{name}'s keys"))),
            machine: RefCell::new(format!("{name}'s laptop")),
            name: name.to_owned(),
            killed_at: Cell::new(None),
        }
    }

    /// Who sits there.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The desk, to work at.
    pub fn desk(&self) -> std::cell::RefMut<'_, Desk> {
        self.desk.borrow_mut()
    }

    /// The workspace finds itself on another computer.
    pub fn moves_to(&self, machine: &str) {
        machine.clone_into(&mut self.machine.borrow_mut());
    }

    /// At this write of an exchange from now, and at all that follow, the program is dead.
    pub fn dies_at(&self, write: usize, after: bool) {
        self.killed_at.set(Some((write, after)));
    }

    /// The program is started again.
    pub fn restarts(&self) {
        self.killed_at.set(None);
        self.desk().opens();
    }

    /// Whether a record is here.
    pub fn has(&self, id: Id) -> bool {
        let desk = self.desk();
        desk.store().read().get(id, desk.today()).is_ok()
    }

    /// Founds a team.
    ///
    /// # Panics
    /// If it is refused.
    #[track_caller]
    pub fn founds(&self) {
        escale_exchange::create(self, &self.name, "laptop").expect("a team is founded");
    }

    /// Takes somebody into the team.
    ///
    /// # Panics
    /// If it is refused.
    #[track_caller]
    pub fn admits(&self, other: &Self) {
        let request = escale_exchange::request(other, &other.name, "laptop").expect("a request");
        let approval = escale_exchange::approve(self, &request.file, &request.code);
        let approval = approval.expect("the request is approved");
        escale_exchange::join(other, &approval.file).expect("the approval holds");
    }

    /// Puts somebody out of the team.
    ///
    /// # Panics
    /// If it is refused.
    #[track_caller]
    pub fn puts_out(&self, other: &Self) {
        let team = escale_exchange::team(other).expect("the roster reads");
        let device = team.expect("they belong to a team").me;
        escale_exchange::remove(self, device).expect("they are put out");
    }

    /// Exchanges.
    ///
    /// # Errors
    /// What the exchange says.
    pub fn tries(&self, storage: &dyn Storage) -> Result<Report, Error> {
        escale_exchange::exchange(self, storage, &mut |_| Ok(()))
    }

    /// Tries to leave all but these records at home.
    ///
    /// # Errors
    /// What the departure says.
    pub fn tries_to_depart(&self, storage: &dyn Storage, keep: &[Id]) -> Result<Departed, Error> {
        let keep = keep.iter().copied().collect();
        escale_exchange::depart(self, storage, &keep, &mut |_| Ok(()))
    }

    /// Leaves all but these records at home, and it goes well.
    ///
    /// # Panics
    /// If it does not.
    #[track_caller]
    pub fn departs(&self, storage: &dyn Storage, keep: &[Id]) -> Departed {
        self.tries_to_depart(storage, keep)
            .unwrap_or_else(|error| panic!("{} departs: {error:?}", self.name))
    }

    /// Wants everything back.
    ///
    /// # Panics
    /// If it is refused.
    #[track_caller]
    pub fn comes_home(&self) -> Away {
        escale_exchange::come_home(self).expect("nothing keeps anybody from coming home")
    }

    /// The records that are not on this computer.
    ///
    /// # Panics
    /// If they cannot be counted.
    pub fn away(&self) -> Away {
        self.desk().store().read().away().expect("a count")
    }

    /// Exchanges, and it goes well.
    ///
    /// # Panics
    /// If it does not.
    #[track_caller]
    pub fn exchanges(&self, storage: &dyn Storage) -> Report {
        self.tries(storage)
            .unwrap_or_else(|error| panic!("{} exchanges: {error:?}", self.name))
    }
}

impl Member {
    /// Whether the program is killed where it would wipe: a write like any other.
    fn is_dead(&self) -> bool {
        let Some((left, after)) = self.killed_at.get() else {
            return false;
        };
        self.killed_at.set(Some((left.saturating_sub(1), after)));
        left <= 1
    }
}

impl escale_exchange::Desk for Member {
    fn read<T>(
        &self,
        ask: impl FnOnce(Reading<'_>) -> escale_store::Result<T>,
    ) -> escale_store::Result<T> {
        ask(self.desk.borrow().store().read())
    }

    fn write<T>(
        &self,
        work: impl FnOnce(&mut Writing<'_>) -> escale_store::Result<T>,
    ) -> escale_store::Result<T> {
        let Some((left, after)) = self.killed_at.get() else {
            return self.desk.borrow_mut().write(work);
        };
        self.killed_at.set(Some((left.saturating_sub(1), after)));
        let dead = Err(escale_store::Error::Disk(DiskTrouble::Failing));
        match left {
            0 => dead,
            1 if after => self.desk.borrow_mut().write(work).and(dead),
            1 => dead,
            _ => self.desk.borrow_mut().write(work),
        }
    }

    fn wipe(&self) -> escale_store::Result<bool> {
        if self.is_dead() {
            return Err(escale_store::Error::Disk(DiskTrouble::Failing));
        }
        self.desk.borrow_mut().store_mut().wipe()
    }

    fn folder(&self) -> &Path {
        &self.folder
    }

    fn now(&self) -> i64 {
        self.desk.borrow().now().millis()
    }

    fn chance(&self) -> escale_store::Result<[u8; 32]> {
        Ok(self.chance.borrow_mut().bytes())
    }

    fn machine(&self) -> String {
        self.machine.borrow().clone()
    }
}
