//! Looking through all that lies there.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;
use std::time::{Duration, SystemTime};

use escale_store::Attached;
use escale_store::Error;
use escale_store::values::Id;
use serde::Serialize;

use crate::place::{State, entries, file_of, set_aside, state, sync_folder};
use crate::{Progress, Result};

const CHUNK: usize = 64 * 1024;
/// A file that no record names is left alone for a day: its record may be on its way.
const YOUNG: Duration = Duration::from_secs(24 * 60 * 60);

/// How things stand with the file of one record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Scrubbed {
    /// The record.
    pub id: Id,
    /// The file's own name.
    pub name: String,
    /// How things stand.
    pub state: State,
    /// Who has it, as far as is known.
    pub holders: Vec<String>,
}

/// An encrypted file that no record names or ever named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Orphan {
    /// Its digest, which is its name.
    pub sealed: String,
    /// Its length in bytes, encrypted.
    pub size: u64,
    /// Whether it has lain there for longer than a day.
    pub old: bool,
}

/// Reads every attached file to its end and compares it with its digest. Those found damaged are set
/// aside. The answer has a line for each record's file, sound ones too.
///
/// # Errors
/// `Cancelled`, or what the disk says.
pub fn scrub(
    workspace: &Path,
    attached: &[Attached],
    progress: Progress<'_>,
) -> Result<Vec<Scrubbed>> {
    let total = attached.iter().map(|one| one.blob.size).sum::<u64>();
    let total = usize::try_from(total).unwrap_or(usize::MAX);
    let mut done = 0;
    let mut scrubbed = Vec::new();
    for one in attached {
        let mut found = state(workspace, &one.blob);
        let path = file_of(workspace, &one.blob.sealed);
        if found == State::Present {
            let digest = digest_of(&path, &mut |read| {
                done = total.min(done + read);
                progress(done, total)
            });
            found = match digest {
                Ok(digest) if digest == one.blob.sealed => State::Present,
                Ok(_) => State::Damaged,
                Err(Error::NotFound) => State::Missing,
                Err(error) => return Err(error),
            };
        }
        if found == State::Damaged && path.exists() {
            set_aside(&path)?;
        }
        scrubbed.push(Scrubbed::of(one, found));
    }
    Ok(scrubbed)
}

/// How things stand with the file of each record, as far as that is known without reading it.
pub fn glance(workspace: &Path, attached: &[Attached]) -> Vec<Scrubbed> {
    let found = |one| Scrubbed::of(one, state(workspace, &one.blob));
    attached.iter().map(found).collect()
}

impl Scrubbed {
    fn of(one: &Attached, state: State) -> Self {
        Self {
            id: one.id,
            name: one.blob.name.clone(),
            state,
            holders: one.holders.iter().map(|one| one.author.clone()).collect(),
        }
    }
}

/// The encrypted files that no record names or ever named: `ever` are those that one does. `now` tells
/// how long they have lain there.
///
/// # Errors
/// What the disk says.
pub fn orphans(workspace: &Path, ever: &BTreeSet<String>, now: SystemTime) -> Result<Vec<Orphan>> {
    let mut found = Vec::new();
    for entry in entries(workspace)?.into_iter().flatten() {
        let entry = entry?;
        let (Ok(name), data) = (entry.file_name().into_string(), entry.metadata()?) else {
            continue;
        };
        if data.is_file() && is_digest(&name) && !ever.contains(&name) {
            let age = data
                .modified()
                .ok()
                .and_then(|at| now.duration_since(at).ok());
            found.push(Orphan {
                sealed: name,
                size: data.len(),
                old: age.is_some_and(|age| age > YOUNG),
            });
        }
    }
    found.sort_by(|one, other| one.sealed.cmp(&other.sealed));
    Ok(found)
}

/// Removes those orphans that are older than a day, and says which.
///
/// # Errors
/// What the disk says.
pub fn remove_orphans(workspace: &Path, orphans: &[Orphan]) -> Result<Vec<Orphan>> {
    let mut removed = Vec::new();
    for orphan in orphans.iter().filter(|orphan| orphan.old) {
        let path = file_of(workspace, &orphan.sealed);
        fs::remove_file(&path)?;
        removed.push(orphan.clone());
    }
    sync_folder(&workspace.join(crate::FOLDER));
    Ok(removed)
}

pub(crate) fn is_digest(name: &str) -> bool {
    name.len() == 64 && name.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'))
}

/// The BLAKE3 digest of a file; `read` is told how many bytes more were read.
pub(crate) fn digest_of(path: &Path, read: &mut dyn FnMut(usize) -> Result<()>) -> Result<String> {
    let mut file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Error::NotFound,
        _ => error.into(),
    })?;
    let mut digest = blake3::Hasher::new();
    let mut chunk = vec![0; CHUNK];
    loop {
        let bytes = match file.read(&mut chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            bytes => bytes?,
        };
        if bytes == 0 {
            return Ok(digest.finalize().to_hex().to_string());
        }
        digest.update(chunk.get(..bytes).unwrap_or_default());
        read(bytes)?;
    }
}
