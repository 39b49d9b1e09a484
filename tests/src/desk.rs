//! A desk: somebody with a workspace of their own, a clock that the test moves, and chance from a seed.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::Path;

use chrono::NaiveDate;
use escale_store::values::{Fields, Id, Moment};
use escale_store::{
    By, Cost, Delivery, Error, Filter, Found, Header, Heads, History, Merged, Page, Passphrase,
    Query, Question, Record, Reversed, Seen, Store, Verdict, Writing, Written,
};
use serde_json::Value as Json;
use tempfile::TempDir;

use crate::chance::Chance;
use crate::values::with_keys;
use crate::{parcel, place};

const NOON: i64 = 1_789_041_600_000; // 2026-09-10T12:00:00Z
const MINUTE: i64 = 60_000;

/// Somebody's desk.
pub struct Desk {
    author: String,
    device: String,
    now: i64,
    chance: Chance,
    store: Option<Store>,
    folder: TempDir,
    /// What opens the workspace, where it is protected.
    passphrase: Option<&'static str>,
    /// Records made to be linked to, by kind and variant.
    pub(crate) targets: BTreeMap<(String, usize), Id>,
}

impl Desk {
    /// A desk with an empty workspace.
    ///
    /// # Panics
    /// If the workspace cannot be made.
    pub fn new(author: &str, seed: u64) -> Self {
        Self::at(author, seed, place::fresh_workspace())
    }

    /// A desk at a workspace that exists.
    ///
    /// # Panics
    /// If the workspace cannot be opened.
    pub fn at(author: &str, seed: u64, folder: TempDir) -> Self {
        Self::sat_at(author, seed, folder, None)
    }

    /// A desk with a workspace made in an empty folder, which a passphrase protects.
    ///
    /// # Panics
    /// If the workspace cannot be made.
    pub fn protected(author: &str, seed: u64, folder: TempDir, passphrase: &'static str) -> Self {
        let seeded = Chance::new(seed, "protection").bytes();
        let mut by = By::new(author, Moment::from_millis(NOON), seeded);
        let chosen = Passphrase {
            text: passphrase,
            cost: Cost::FLOOR,
        };
        let store = Store::create(folder.path(), &mut by, Some(chosen));
        drop(store.expect("a protected workspace is made"));
        Self::sat_at(author, seed, folder, Some(passphrase))
    }

    fn sat_at(author: &str, seed: u64, folder: TempDir, passphrase: Option<&'static str>) -> Self {
        Self {
            author: author.to_owned(),
            device: String::new(),
            now: NOON,
            chance: Chance::new(seed, author),
            store: Some(opened(folder.path(), passphrase).expect("the workspace opens")),
            folder,
            passphrase,
            targets: BTreeMap::new(),
        }
    }

    /// Who sits there.
    pub fn author(&self) -> &str {
        &self.author
    }

    /// Somebody else sits down.
    pub fn sits(&mut self, author: &str) {
        self.author = author.to_owned();
    }

    /// From now on the desk's device has this name.
    pub fn is_called(&mut self, device: &str) {
        self.device = device.to_owned();
    }

    /// The workspace's folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The open workspace.
    ///
    /// # Panics
    /// While it is closed.
    pub fn store(&self) -> &Store {
        self.store.as_ref().expect("the workspace is open")
    }

    /// The open workspace, to write.
    ///
    /// # Panics
    /// While it is closed.
    pub fn store_mut(&mut self) -> &mut Store {
        self.store.as_mut().expect("the workspace is open")
    }

    /// The store itself, taken away from the desk.
    ///
    /// # Panics
    /// While it is closed.
    pub fn into_store(mut self) -> (Store, TempDir) {
        (
            self.store.take().expect("the workspace is open"),
            self.folder,
        )
    }

    /// Closes the workspace.
    pub fn closes(&mut self) {
        self.store = None;
    }

    /// Opens it again, as after a restart.
    ///
    /// # Panics
    /// If it does not open.
    pub fn opens(&mut self) {
        self.store = None;
        self.store = Some(reopened(self.folder.path(), self.passphrase));
    }

    /// Sets the clock (RFC 9557).
    ///
    /// # Panics
    /// If that is no moment.
    pub fn clock_says(&mut self, moment: &str) {
        self.now = moment.parse::<Moment>().expect("a moment").millis();
    }

    /// Lets minutes pass, or turns the clock back.
    pub fn minutes_pass(&mut self, minutes: i64) {
        self.now += minutes * MINUTE;
    }

    /// What the clock says.
    pub fn now(&self) -> Moment {
        Moment::from_millis(self.now)
    }

    /// From now on draws the chance that another desk draws, as no two desks may.
    pub fn draws_as(&mut self, other: &Self) {
        self.chance = other.chance.clone();
    }

    /// The day the clock says, UTC.
    pub fn today(&self) -> NaiveDate {
        self.now().day()
    }

    /// Who acts now, with chance never used before.
    pub fn by(&mut self) -> By {
        // Every act takes a little time.
        self.now += 1_000;
        By::new(self.author.clone(), self.now(), self.chance.bytes()).on(&self.device)
    }

    /// One transaction.
    ///
    /// # Errors
    /// What the store says.
    pub fn write<T>(
        &mut self,
        work: impl FnOnce(&mut Writing<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut by = self.by();
        self.store_mut().write(&mut by, work)
    }

    /// Tries to create a record.
    ///
    /// # Errors
    /// What the store says.
    pub fn try_create(&mut self, kind: &str, fields: &Json) -> Result<Written, Error> {
        self.write(|writing| writing.create(kind, &with_keys(object(fields))))
    }

    /// Creates a record.
    ///
    /// # Panics
    /// If it is refused.
    #[track_caller]
    pub fn create(&mut self, kind: &str, fields: Json) -> Id {
        self.try_create(kind, &fields)
            .unwrap_or_else(|error| panic!("{kind} {fields} is created: {error:?}"))
            .id
    }

    /// Tries to edit a record as it stands, or as it stood at `based_on`.
    ///
    /// # Errors
    /// What the store says.
    pub fn try_edit(
        &mut self,
        id: Id,
        based_on: Option<&Heads>,
        fields: &Json,
    ) -> Result<Written, Error> {
        self.write(|writing| writing.edit(id, based_on, &with_keys(object(fields))))
    }

    /// Edits a record.
    ///
    /// # Panics
    /// If it is refused.
    #[track_caller]
    pub fn edit(&mut self, id: Id, fields: Json) -> Written {
        self.try_edit(id, None, &fields)
            .unwrap_or_else(|error| panic!("{fields} is edited: {error:?}"))
    }

    /// Edits a record as somebody who still saw what stood at `based_on`.
    ///
    /// # Panics
    /// If it is refused.
    #[track_caller]
    pub fn edit_from(&mut self, id: Id, based_on: &Heads, fields: Json) -> Written {
        self.try_edit(id, Some(based_on), &fields)
            .unwrap_or_else(|error| panic!("{fields} is edited: {error:?}"))
    }

    /// Puts a record into the bin.
    ///
    /// # Panics
    /// If it is refused.
    #[track_caller]
    pub fn remove(&mut self, id: Id) {
        self.write(|writing| writing.remove(id))
            .expect("the record goes into the bin");
    }

    /// Takes a record out of the bin.
    ///
    /// # Panics
    /// If it is refused.
    #[track_caller]
    pub fn restore(&mut self, id: Id) {
        self.write(|writing| writing.restore(id))
            .expect("the record comes out of the bin");
    }

    /// Settles a conflict.
    ///
    /// # Panics
    /// If it is refused.
    #[track_caller]
    pub fn resolve(&mut self, id: Id, field: &str, value: Json) {
        self.write(|writing| writing.resolve(id, field, &value))
            .expect("the conflict is settled");
    }

    /// Undoes the last act.
    ///
    /// # Panics
    /// If there is none.
    #[track_caller]
    pub fn undo(&mut self) -> Reversed {
        self.write(|writing| writing.undo())
            .expect("there is an act to undo")
    }

    /// Does again what was undone.
    ///
    /// # Panics
    /// If there is nothing.
    #[track_caller]
    pub fn redo(&mut self) -> Reversed {
        self.write(|writing| writing.redo())
            .expect("there is an act to redo")
    }

    /// A record in full.
    ///
    /// # Panics
    /// If it is not there.
    #[track_caller]
    pub fn record(&self, id: Id) -> Record {
        self.store()
            .read()
            .get(id, self.today())
            .expect("the record is there")
    }

    /// What a record's filled fields say.
    ///
    /// # Panics
    /// If it is not there.
    #[track_caller]
    pub fn shows(&self, id: Id) -> Fields {
        self.record(id).fields
    }

    /// What one field says, `null` when it is empty.
    ///
    /// # Panics
    /// If the record is not there.
    #[track_caller]
    pub fn value(&self, id: Id, field: &str) -> Json {
        self.shows(id).get(field).cloned().unwrap_or_default()
    }

    /// What this desk has seen of a record.
    ///
    /// # Panics
    /// If it is not there.
    #[track_caller]
    pub fn heads(&self, id: Id) -> Heads {
        self.record(id).heads
    }

    /// A record's history, the latest act first.
    ///
    /// # Panics
    /// If it is not there.
    #[track_caller]
    pub fn history(&self, id: Id) -> History {
        let history = self.store().read().history(id, self.now(), 10_000, 0);
        history.expect("the record has a history")
    }

    /// A search as typed.
    ///
    /// # Panics
    /// If it is refused.
    #[track_caller]
    pub fn finds(&self, words: &str) -> Found {
        self.asks(&Question {
            words: words.to_owned(),
            limit: 50,
            ..Question::default()
        })
    }

    /// A search with filters.
    ///
    /// # Panics
    /// If it is refused.
    #[track_caller]
    pub fn asks(&self, question: &Question) -> Found {
        self.store()
            .read()
            .search(question, self.today())
            .expect("the search is answered")
    }

    /// A list.
    ///
    /// # Panics
    /// If it is refused.
    #[track_caller]
    pub fn lists(
        &self,
        kind: &str,
        filters: &[&str],
        sort: Option<&str>,
        descending: bool,
    ) -> Page {
        let filters = filters
            .iter()
            .map(|text| text.parse::<Filter>().expect("a filter"))
            .collect();
        let query = Query {
            kind: kind.to_owned(),
            filters,
            sort: sort.map(str::to_owned),
            descending,
            limit: 1_000,
            ..Query::default()
        };
        self.store()
            .read()
            .list(&query, self.today())
            .unwrap_or_else(|error| panic!("{query:?} is answered: {error:?}"))
    }

    /// What this desk has seen of every record.
    ///
    /// # Panics
    /// If a document is damaged.
    pub fn seen(&self) -> Seen {
        let mut seen = Seen::new();
        let nothing = Seen::new();
        let asked = self
            .store()
            .read()
            .changes_since(&nothing, &mut |_, _| Ok(()), |delivery| {
                seen.insert(delivery.id, delivery.heads);
                Ok(())
            });
        asked.expect("every document is whole");
        seen
    }

    /// The same as it is noted beside the documents, none of which is read.
    ///
    /// # Panics
    /// If the database cannot be read.
    pub fn noted(&self) -> Seen {
        self.store().read().all_heads().expect("heads are noted")
    }

    /// The changes that somebody who has seen that much lacks, through the real file format.
    ///
    /// # Panics
    /// If they cannot be written or read back.
    pub fn sends(&self, seen: &Seen) -> Vec<Delivery> {
        parcel::unpack(&self.sends_file(seen))
    }

    /// The file of changes for somebody who has seen that much.
    ///
    /// # Panics
    /// If it cannot be written.
    pub fn sends_file(&self, seen: &Seen) -> Vec<u8> {
        let mut file = Cursor::new(Vec::new());
        self.store()
            .read()
            .write_changes(seen, &mut file, &mut |_, _| Ok(()))
            .expect("the changes are written");
        file.into_inner()
    }

    /// Takes in what another desk sent.
    ///
    /// # Panics
    /// If the merge fails, which only a disk may bring about.
    #[track_caller]
    pub fn takes(&mut self, deliveries: Vec<Delivery>) -> Merged {
        self.write(|writing| writing.merge(deliveries.into_iter().map(Ok), &mut |_, _| Ok(())))
            .expect("a merge fails only if the disk does")
    }

    /// Looks at everything.
    ///
    /// # Panics
    /// If the file cannot be read at all.
    pub fn checks(&self) -> Verdict {
        self.store()
            .check(&mut |_, _| Ok(()))
            .expect("the check runs")
    }

    /// Looks at everything and wants it sound.
    ///
    /// # Panics
    /// If it is not.
    #[track_caller]
    pub fn is_sound(&self) {
        let verdict = self.checks();
        assert!(
            verdict.sound,
            "{}'s workspace is sound: {verdict:?}",
            self.author
        );
    }
}

/// Opens a workspace that was just closed. A test that starts a program at this moment holds a copy
/// of every open file between fork and exec, the lock among them, so one try may be too early.
fn reopened(folder: &Path, passphrase: Option<&str>) -> Store {
    for _ in 0..50 {
        match opened(folder, passphrase) {
            Err(Error::Busy) => std::thread::sleep(std::time::Duration::from_millis(10)),
            opened => return opened.expect("the workspace opens again"),
        }
    }
    panic!("the workspace stays busy");
}

fn opened(folder: &Path, passphrase: Option<&str>) -> Result<Store, Error> {
    match passphrase {
        Some(_) => Store::open(folder, Header::read(folder)?.key(passphrase)?),
        None => Store::open(folder, None),
    }
}

fn object(json: &Json) -> Fields {
    json.as_object().cloned().expect("fields are an object")
}
