//! Where the measured databases lie, and what is in them.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use escale_store::values::{Id, Moment};
use escale_store::{By, DATABASE, Kind, Store, kind_named};
use rusqlite::Connection;

use crate::dice::Dice;
use crate::{Options, Result, bare};

/// The moment at which the first record is made.
const START_MS: i64 = 1_760_000_000_000;
/// The people who write.
const AUTHORS: [&str; 5] = [
    "Anne Le Goff",
    "Yann Kervella",
    "Maude Tremblay",
    "Juan Pereyra",
    "Sarah Penrose",
];

/// The databases under measurement.
pub struct Workspace {
    /// What was asked.
    pub options: Options,
    folder: PathBuf,
}

impl Workspace {
    /// In the folder asked for, or in one beside the program that goes when this is dropped: build
    /// folders lie on a disk, temporary folders often in memory.
    ///
    /// # Errors
    /// What the disk says.
    pub fn at(options: &Options) -> Result<Self> {
        let folder = match &options.keep {
            Some(folder) => folder.clone(),
            None => {
                let program = std::env::current_exe()?;
                let beside = program.parent().unwrap_or(Path::new("."));
                beside.join(format!("bench-{}", std::process::id()))
            }
        };
        fs::create_dir_all(&folder)?;
        Ok(Self {
            options: options.clone(),
            folder,
        })
    }

    /// The folder of everything.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The store's folder.
    pub fn ours(&self) -> PathBuf {
        self.folder.join("ours")
    }

    /// The store's database.
    pub fn database(&self) -> PathBuf {
        self.ours().join(DATABASE)
    }

    /// Bare SQLite's database.
    pub fn theirs(&self) -> PathBuf {
        self.folder.join(bare::FILE)
    }

    /// Whether an earlier run filled it.
    pub fn is_filled(&self) -> bool {
        self.folder.join("filled").exists()
    }

    /// Notes that it is filled.
    ///
    /// # Errors
    /// What the disk says.
    pub fn mark_filled(&self) -> Result<()> {
        Ok(fs::write(self.folder.join("filled"), b"")?)
    }

    /// Takes away whatever an earlier run left.
    ///
    /// # Errors
    /// What the disk says.
    pub fn clear(&self) -> Result<()> {
        fs::remove_dir_all(&self.folder)?;
        Ok(fs::create_dir_all(&self.folder)?)
    }

    /// Opens the store.
    ///
    /// # Errors
    /// What the store says.
    pub fn open(&self) -> Result<Store> {
        Ok(Store::open(&self.ours(), None)?)
    }

    /// A second connection to the store's database, as any SQL tool would open it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn look(&self) -> Result<Connection> {
        bare::look(&self.database())
    }

    /// Every record's id and kind, in order of creation.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn records(&self) -> Result<Vec<(Id, &'static Kind)>> {
        let look = self.look()?;
        let mut all = look.prepare("SELECT id, kind FROM doc ORDER BY n")?;
        let found = all.query_map([], |row| {
            Ok((row.get::<_, Id>(0)?, row.get::<_, String>(1)?))
        })?;
        let mut records = Vec::new();
        for one in found {
            let (id, kind) = one?;
            records.extend(kind_named(&kind).map(|kind| (id, kind)));
        }
        Ok(records)
    }

    /// Chance for one part of the measurements.
    pub fn dice(&self, part: u64) -> Dice {
        Dice::new(self.options.seed.wrapping_mul(1_000).wrapping_add(part))
    }

    /// What is measured, in a few words.
    ///
    /// # Errors
    /// What the disk says.
    pub fn describe(&self) -> Result<String> {
        let look = self.look()?;
        let count = |sql: &str| look.query_row(sql, [], |row| row.get::<_, i64>(0));
        let records = count("SELECT count(*) FROM doc")?;
        let mut largest: Vec<(i64, &str)> = Vec::new();
        for kind in escale_store::KINDS {
            largest.push((
                count(&format!("SELECT count(*) FROM \"{}\"", kind.name))?,
                kind.name,
            ));
        }
        largest.sort_unstable_by(|one, other| other.cmp(one));
        let kinds: Vec<String> = largest
            .iter()
            .take(6)
            .map(|(n, name)| format!("{n} {name}"))
            .collect();
        let place = file_system(&self.folder).unwrap_or_else(|| "unknown file system".into());
        Ok(format!(
            "{records} records ({}, …), seed {}, on {place}",
            kinds.join(", "),
            self.options.seed
        ))
    }
}

impl Drop for Workspace {
    fn drop(&mut self) {
        if self.options.keep.is_none() {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// Who writes at the given turn, and when.
pub fn by(dice: &mut Dice, turn: usize) -> By {
    let author = AUTHORS
        .get(turn % AUTHORS.len())
        .copied()
        .unwrap_or_default();
    By::new(author, Moment::from_millis(millis(turn)), dice.seed())
}

/// The moment of a turn, in milliseconds since 1970 UTC.
pub fn millis(turn: usize) -> i64 {
    START_MS + i64::try_from(turn).unwrap_or_default() * 60_000
}

/// The day on which everything is asked.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap_or_default()
}

/// The kind of file system that holds a folder, where the system says it.
fn file_system(folder: &Path) -> Option<String> {
    let real = folder.canonicalize().ok()?;
    let mounts = fs::read_to_string("/proc/self/mountinfo").ok()?;
    let mount = |line: &str| {
        let (before, after) = line.split_once(" - ")?;
        let point = before.split(' ').nth(4)?.to_owned();
        let kind = after.split(' ').next()?.to_owned();
        real.starts_with(&point).then_some((point.len(), kind))
    };
    mounts
        .lines()
        .filter_map(mount)
        .max_by_key(|(length, _)| *length)
        .map(|(_, kind)| kind)
}
