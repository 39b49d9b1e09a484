//! Files that are written whole or not at all.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::error::Result;

/// Writes a file beside its place and moves it there when it is whole and on the disk; what was there
/// before stays until then. What is no ordinary file, such as a pipe, is written to as it is.
///
/// # Errors
/// What `write` returns, or what the disk says.
pub fn write_whole<T>(to: &Path, write: impl FnOnce(&mut File) -> Result<T>) -> Result<T> {
    if fs::metadata(to).is_ok_and(|there| !there.is_file() && !there.is_dir()) {
        return write(&mut File::options().write(true).open(to)?);
    }
    // Through a link: what it points at is what is meant.
    let to = fs::canonicalize(to).unwrap_or_else(|_| to.to_path_buf());
    let part = beside(&to);
    let written = write_and_move(&part, &to, write);
    if written.is_err() {
        let _ = fs::remove_file(&part);
    }
    written
}

fn write_and_move<T>(
    part: &Path,
    to: &Path,
    write: impl FnOnce(&mut File) -> Result<T>,
) -> Result<T> {
    let mut file = File::create(part)?;
    let written = write(&mut file)?;
    file.flush()?;
    file.sync_all()?;
    drop(file);
    fs::rename(part, to)?;
    to.parent().map(sync_folder);
    Ok(written)
}

/// Puts a folder's names on the disk. Not every system can; the files themselves are there.
pub(crate) fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

fn beside(to: &Path) -> PathBuf {
    let mut name = to.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}.part", std::process::id()));
    to.with_file_name(name)
}
