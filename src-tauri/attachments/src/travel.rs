//! Encrypted files on their way between desks: the same bytes everywhere, so nobody needs a key to carry
//! them, and whoever receives one can tell by its name that it is whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use escale_store::{DiskTrouble, Error};

use crate::Result;
use crate::place::{FOLDER, file_of, forget_aside, sync_folder};
use crate::scrub::{digest_of, is_digest};

/// Folder in the workspace where files lie that have not arrived whole.
const ARRIVING: &str = "arriving";

/// The length of the encrypted file with this name; none if it is not here.
pub fn length(workspace: &Path, sealed: &str) -> Option<u64> {
    let found = fs::metadata(file_of(workspace, sealed)).ok()?;
    (is_digest(sealed) && found.is_file()).then_some(found.len())
}

/// Takes an encrypted file off this computer; others have it.
///
/// # Errors
/// What the disk says.
pub fn leave(workspace: &Path, sealed: &str) -> Result<()> {
    if !is_digest(sealed) {
        return Ok(());
    }
    let path = file_of(workspace, sealed);
    forget_aside(&path);
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// A piece of an encrypted file: at most `most` bytes from a place on.
///
/// # Errors
/// What the disk says.
pub fn piece(workspace: &Path, sealed: &str, from: u64, most: u64) -> Result<Vec<u8>> {
    let mut file = File::open(file_of(workspace, sealed))?;
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// An encrypted file that arrives piece by piece, and goes on where it was left.
pub struct Arriving {
    sealed: String,
    workspace: PathBuf,
    part: PathBuf,
    file: File,
    length: u64,
}

impl Arriving {
    /// Begins, or goes on: what is there already is a whole number of pieces of `piece` bytes.
    ///
    /// # Errors
    /// What the disk says.
    pub fn go_on(workspace: &Path, sealed: &str, piece: u64) -> Result<Self> {
        if !is_digest(sealed) {
            return Err(Error::NotFound);
        }
        let folder = workspace.join(ARRIVING);
        fs::create_dir_all(&folder)?;
        let part = folder.join(sealed);
        let mut options = OpenOptions::new();
        let mut file = options
            .create(true)
            .truncate(false)
            .write(true)
            .open(&part)?;
        let there = file.metadata()?.len();
        let length = there - there.checked_rem(piece).unwrap_or_default();
        file.set_len(length)?;
        file.seek(SeekFrom::End(0))?;
        Ok(Self {
            sealed: sealed.to_owned(),
            workspace: workspace.to_path_buf(),
            part,
            file,
            length,
        })
    }

    /// How many bytes have arrived.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Adds the next piece.
    ///
    /// # Errors
    /// What the disk says.
    pub fn add(&mut self, bytes: &[u8]) -> Result<()> {
        self.file.write_all(bytes)?;
        self.length += bytes.len() as u64;
        Ok(())
    }

    /// Takes its place if it is what its name says. Otherwise it is thrown away.
    ///
    /// # Errors
    /// `Disk` with `failing` if it is not, or what the disk says.
    pub fn finish(self) -> Result<()> {
        self.file.sync_all()?;
        drop(self.file);
        if digest_of(&self.part, &mut |_| Ok(()))? != self.sealed {
            fs::remove_file(&self.part)?;
            return Err(Error::Disk(DiskTrouble::Failing));
        }
        let path = file_of(&self.workspace, &self.sealed);
        fs::create_dir_all(self.workspace.join(FOLDER))?;
        fs::rename(&self.part, &path)?;
        forget_aside(&path);
        sync_folder(&self.workspace.join(FOLDER));
        Ok(())
    }
}

/// Throws away what arrives and is wanted no longer.
///
/// # Errors
/// What the disk says.
pub fn forget_arriving(workspace: &Path, wanted: impl Fn(&str) -> bool) -> Result<()> {
    let entries = match fs::read_dir(workspace.join(ARRIVING)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        if !entry.file_name().to_str().is_some_and(&wanted) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
