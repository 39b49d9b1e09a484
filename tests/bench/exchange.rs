//! Two desks that exchange through a folder, beside the store's own merge of the same edits.

use std::cell::RefCell;
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

use escale_exchange::{Desk, Opened, Report, Stored, Where};
use escale_store::values::Id;
use escale_store::{Kind, Reading, Store, Writing, read_changes};
use rusqlite::Connection;

use crate::Result;
use crate::dice::Dice;
use crate::make::Touch;
use crate::measure::{Spent, timed};
use crate::merge::{copy, edit, seen};
use crate::table::{Line, Reach};
use crate::workspace::{Workspace, by};

/// Records edited ten times each.
const RECORDS: usize = 1_000;
/// Edits that are shared one exchange after the other, as somebody does who works with a network.
const SMALL: usize = 64;
/// These edits come after all others.
const LATER: usize = 3_000_000;
const MEGABYTE: f64 = 1_000_000.0;

/// Joining a team from its snapshot, exchanging edits, and what they cost on the share.
///
/// # Errors
/// What store, exchange or disk say.
#[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
pub fn measure(workspace: &Workspace) -> Result<Vec<Line>> {
    let mut dice = workspace.dice(4);
    let records = workspace.records()?;
    let folder = workspace.folder().join("exchange");
    let _ = fs::remove_dir_all(&folder);
    let share = folder.join("share");
    fs::create_dir_all(&share)?;
    let storage = Opened::at(&Where::Folder {
        path: share.display().to_string(),
    });
    let storage = storage.map_err(|trouble| format!("{trouble:?}"))?;

    let claire = At::new(copy(workspace, "exchange/claire")?, None, &mut dice)?;
    let empty = folder.join("youenn");
    let fresh = Store::create(&empty, &mut by(&mut dice, LATER), None)?;
    let youenn = At::new(empty.clone(), Some(fresh), &mut dice)?;
    escale_exchange::create(&claire, "Claire", "laptop")?;
    let asked = escale_exchange::request(&youenn, "Youenn", "laptop")?;
    let approval = escale_exchange::approve(&claire, &asked.file, &asked.code)?;
    let (_, published) = timed_exchange(&claire, &storage)?;
    let snapshot = length(&share)?;
    escale_exchange::join(&youenn, &approval.file)?;
    let (report, joined) = timed_exchange(&youenn, &storage)?;
    eprintln!("  joined: {} records", report.records.len());
    timed_exchange(&claire, &storage)?;

    let third = copy_of(&youenn, &folder.join("third"))?;
    let own = merged_by_file(&claire, &third, &records, &mut dice)?;
    let before = length(&share)?;
    let (_, sent) = timed_exchange(&claire, &storage)?;
    let (report, taken) = timed_exchange(&youenn, &storage)?;
    let edits = report.changes_read;
    let large = (length(&share)? - before) as f64 / edits as f64;

    let before = length(&share)?;
    let some: Vec<_> = records.iter().take(SMALL).copied().collect();
    for (turn, one) in some.chunks(1).enumerate() {
        let mut store = claire.store.borrow_mut();
        edit(&mut store, &mut dice, one, LATER + turn, Touch::Short)?;
        drop(store);
        timed_exchange(&claire, &storage)?;
    }
    let small = length(&share)?.saturating_sub(before) as f64 / (SMALL * 10) as f64;
    fs::remove_dir_all(&folder)?;

    let count = records.len() as f64;
    Ok(vec![
        Line::new("a new device joins", "s of CPU", joined.cpu / 1_000.0)
            .reach(Reach::AtMost(60.0))
            .note(format!(
                "{count} records from a snapshot; {:.1} s on the wall; publishing it took {:.1} s of CPU",
                joined.wall / 1_000.0,
                published.cpu / 1_000.0
            )),
        Line::new("the snapshot", "MB", snapshot as f64 / MEGABYTE)
            .reach(Reach::AtMost(60.0))
            .note(format!("{:.0} bytes a record", snapshot as f64 / count)),
        Line::new("an exchange of 10,000 edits", "ms", sent.cpu + taken.cpu)
            .theirs(own.cpu)
            .reach(Reach::Times(1.5))
            .note(format!(
                "CPU: publishing {:.0}, taking in {:.0}; {edits} changes over {RECORDS} records; theirs: the store's own way by a file",
                sent.cpu, taken.cpu
            )),
        Line::new("a million edits on the share", "MB", large)
            .reach(Reach::AtMost(150.0))
            .note("by what 10,000 edits cost that are published together"),
        Line::new("  published ten at a time", "MB", small)
            .note(format!("by what {SMALL} such exchanges cost, what was rolled up included")),
    ])
}

/// Makes the edits and carries them into a copy by a file: what that costs without the making.
fn merged_by_file(
    claire: &At,
    third: &Path,
    records: &[(Id, &'static Kind)],
    dice: &mut Dice,
) -> Result<Spent> {
    let some: Vec<_> = records
        .iter()
        .step_by((records.len() / RECORDS).max(1))
        .take(RECORDS)
        .copied()
        .collect();
    let known = seen(third)?;
    edit(
        &mut claire.store.borrow_mut(),
        dice,
        &some,
        LATER,
        Touch::Short,
    )?;
    let mut there = Store::open(third, None)?;
    let path = third.join("changes");
    let mut by = by(dice, LATER);
    let (outcome, spent) = timed(|| -> escale_store::Result<_> {
        let file = File::create(&path)?;
        let store = claire.store.borrow();
        store
            .read()
            .write_changes(&known, file, &mut |_, _| Ok(()))?;
        let deliveries = read_changes(BufReader::new(File::open(&path)?))?;
        there.write(&mut by, |writing| {
            writing.merge(deliveries, &mut |_, _| Ok(()))
        })
    });
    eprintln!("  merged by file: {}", outcome?.applied);
    Ok(spent)
}

fn timed_exchange(at: &At, storage: &Opened) -> Result<(Report, Spent)> {
    let (report, spent) = timed(|| escale_exchange::exchange(at, storage, &mut |_| Ok(())));
    Ok((report?, spent))
}

/// A copy of a desk's database, made beside the open store.
fn copy_of(at: &At, to: &Path) -> Result<PathBuf> {
    fs::create_dir_all(to)?;
    let database = to.join(escale_store::DATABASE);
    let beside = Connection::open(at.folder.join(escale_store::DATABASE))?;
    beside.execute("VACUUM INTO ?1", [database.display().to_string()])?;
    fs::copy(
        at.folder.join(escale_store::HEADER),
        to.join(escale_store::HEADER),
    )?;
    for name in ["blobs", "backups"] {
        fs::create_dir_all(to.join(name))?;
    }
    Ok(to.to_path_buf())
}

/// How many bytes lie in a folder and all within it.
fn length(folder: &Path) -> Result<u64> {
    let mut all = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        all += match entry.file_type()?.is_dir() {
            true => length(&entry.path())?,
            false => entry.metadata()?.len(),
        };
    }
    Ok(all)
}

/// A desk that exchanges.
struct At {
    store: RefCell<Store>,
    folder: PathBuf,
    dice: RefCell<Dice>,
}

impl At {
    fn new(folder: PathBuf, store: Option<Store>, dice: &mut Dice) -> Result<Self> {
        let store = match store {
            Some(store) => store,
            None => Store::open(&folder, None)?,
        };
        let mut seed = [0; 8];
        seed.copy_from_slice(&dice.seed()[..8]);
        Ok(Self {
            store: RefCell::new(store),
            folder,
            dice: RefCell::new(Dice::new(u64::from_le_bytes(seed))),
        })
    }
}

impl Desk for At {
    fn read<T>(&self, ask: impl FnOnce(Reading<'_>) -> Stored<T>) -> Stored<T> {
        ask(self.store.borrow().read())
    }

    fn write<T>(&self, work: impl FnOnce(&mut Writing<'_>) -> Stored<T>) -> Stored<T> {
        let mut by = by(&mut self.dice.borrow_mut(), LATER);
        self.store.borrow_mut().write(&mut by, work)
    }

    fn wipe(&self) -> Stored<bool> {
        self.store.borrow_mut().wipe()
    }

    fn folder(&self) -> &Path {
        &self.folder
    }

    fn now(&self) -> i64 {
        crate::workspace::millis(LATER)
    }

    fn chance(&self) -> Stored<[u8; 32]> {
        Ok(self.dice.borrow_mut().seed())
    }

    fn machine(&self) -> String {
        self.folder.display().to_string()
    }
}
