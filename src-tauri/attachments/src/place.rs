//! Where attached files lie, and how things stand with one.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use escale_store::values::Blob;
use serde::Serialize;

use crate::Result;

/// The folder of attached files in a workspace.
pub const FOLDER: &str = "blobs";
/// The ending of a file that is still being written.
pub(crate) const PART: &str = ".part";
/// The ending of a file that was found damaged and set aside, so that a sound one can take its place.
const DAMAGED: &str = ".damaged";

/// How things stand with an attached file on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It is here.
    Present,
    /// It is not here: it has not arrived yet, or was taken away by another program.
    Missing,
    /// What lies here is not what the record names; it has been set aside.
    Damaged,
}

/// How things stand with a file, as far as that is known without reading it: see [`crate::scrub`].
pub fn state(workspace: &Path, blob: &Blob) -> State {
    let path = file_of(workspace, &blob.sealed);
    match fs::metadata(&path) {
        // Encrypted bytes are more than the bytes themselves.
        Ok(found) if found.is_file() && found.len() > blob.size => State::Present,
        Ok(_) => State::Damaged,
        Err(_) if aside(&path).exists() => State::Damaged,
        Err(_) => State::Missing,
    }
}

/// Removes what additions that were cut short left behind. Nobody else may be adding: whoever has the
/// workspace open calls this first.
///
/// # Errors
/// What the disk says.
pub fn sweep(workspace: &Path) -> Result<()> {
    let Some(entries) = entries(workspace)? else {
        return Ok(());
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        if name.to_str().is_some_and(|name| name.ends_with(PART)) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// What lies in the folder, if there is one.
pub(crate) fn entries(workspace: &Path) -> io::Result<Option<fs::ReadDir>> {
    match fs::read_dir(workspace.join(FOLDER)) {
        Ok(entries) => Ok(Some(entries)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The place of the encrypted file with this digest, which was checked when the record was read.
pub(crate) fn file_of(workspace: &Path, sealed: &str) -> PathBuf {
    workspace.join(FOLDER).join(sealed)
}

/// Sets a damaged file aside.
pub(crate) fn set_aside(path: &Path) -> io::Result<()> {
    fs::rename(path, aside(path))
}

/// A sound file has taken the place of one that had been set aside.
pub(crate) fn forget_aside(path: &Path) {
    let _ = fs::remove_file(aside(path));
}

fn aside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(DAMAGED);
    path.with_file_name(name)
}

/// Not every system can sync a folder; the file itself is on the disk.
pub(crate) fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}
