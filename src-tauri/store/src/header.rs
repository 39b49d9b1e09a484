//! `workspace.json`: the public header of a workspace folder. It holds no secret: a format, an id,
//! and the key sealed under whatever may open it.

use std::ffi::OsStr;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::by::By;
use crate::error::{Damage, Error, Result, Rule};
use crate::lock::{Key, Opener, Passphrase, Protection, Wrap};
use crate::values::Id;
use crate::whole::write_whole;

/// The format of workspaces this version writes and the newest it reads.
pub const FORMAT: u32 = 1;
/// The header's file name.
pub const HEADER: &str = "workspace.json";
/// Says whose file it is.
const APPLICATION: &str = "escale";
/// A header is a few thousand bytes at most; more is not ours.
const HEADER_MAX: u64 = 64 * 1024;
/// The public header of a workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Says whose file it is.
    pub application: String,
    /// The workspace's format.
    pub format: u32,
    /// The workspace's own id.
    pub id: Id,
    /// What opens it; absent when the workspace is not protected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protection: Option<Protection>,
}

impl Header {
    /// A header for a new workspace, and its key if it is to be protected.
    pub(crate) fn new(
        by: &mut By,
        passphrase: Option<Passphrase<'_>>,
    ) -> Result<(Self, Option<Key>)> {
        let id = by.id();
        let protected = passphrase.map(|passphrase| Protection::new(id, by, passphrase));
        let (protection, key) = protected.transpose()?.unzip();
        let header = Self {
            application: APPLICATION.into(),
            format: FORMAT,
            id,
            protection,
        };
        Ok((header, key))
    }

    /// Reads the header of the workspace in `folder`.
    ///
    /// # Errors
    /// `NotFound` if there is no workspace, `TooNew` if a newer version made it, `Damaged` if it cannot
    /// be read, `Invalid` if another program made it.
    pub fn read(folder: &Path) -> Result<Self> {
        let path = folder.join(HEADER);
        let file = match fs::File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(missing(folder));
            }
            Err(error) => return Err(error.into()),
        };
        let mut text = String::new();
        let read = file.take(HEADER_MAX).read_to_string(&mut text);
        read.map_err(|_| Error::Damaged(Damage::Header))?;
        #[derive(Deserialize)]
        struct Format {
            format: u32,
        }
        let Format { format } =
            serde_json::from_str(&text).map_err(|_| Error::Damaged(Damage::Header))?;
        if format == 0 {
            return Err(Error::Damaged(Damage::Header));
        }
        if format > FORMAT {
            return Err(Error::TooNew {
                found: format,
                readable: FORMAT,
            });
        }
        let header: Self =
            serde_json::from_str(&text).map_err(|_| Error::Damaged(Damage::Header))?;
        if header.application != APPLICATION {
            return Err(Error::invalid("workspace", Rule::NotAWorkspace));
        }
        let mut wraps = header.protection.iter().flat_map(|one| &one.wraps);
        if wraps.any(Wrap::is_garbled) {
            return Err(Error::Damaged(Damage::Header));
        }
        Ok(header)
    }

    /// Writes the header, whole or not at all.
    pub(crate) fn write(&self, folder: &Path) -> Result<()> {
        let text =
            serde_json::to_string_pretty(self).map_err(|_| Error::Damaged(Damage::Header))?;
        write_whole(&folder.join(HEADER), |file| {
            Ok(file.write_all(text.as_bytes())?)
        })
    }

    /// The key for this passphrase; none for an unprotected workspace.
    ///
    /// # Errors
    /// `Locked` if the passphrase is missing or wrong, else as [`Header::open`].
    pub fn key(&self, passphrase: Option<&str>) -> Result<Option<Key>> {
        if self.protection.is_none() {
            return Ok(None);
        }
        self.open(Opener::Passphrase(passphrase.ok_or(Error::Locked)?))
    }

    /// The key, opened by what somebody brings; none for an unprotected workspace.
    ///
    /// # Errors
    /// `Locked` if that opens nothing here, `Damaged` if the header is not as it was written, `TooNew` if
    /// a newer version's cipher is needed.
    pub fn open(&self, opener: Opener<'_>) -> Result<Option<Key>> {
        let protection = self.protection.as_ref();
        protection
            .map(|protection| protection.open(self.id, opener))
            .transpose()
    }
}

/// No header: either no workspace at all, or one that lost it.
fn missing(folder: &Path) -> Error {
    match folder.join(crate::store::DATABASE).try_exists() {
        Ok(true) => Error::Damaged(Damage::Header),
        _ => Error::NotFound,
    }
}

/// Refuses to make a workspace where one is, or where other files are.
pub(crate) fn check_empty(folder: &Path) -> Result<()> {
    let taken = [HEADER, crate::store::DATABASE]
        .iter()
        .any(|name| folder.join(name).exists());
    if taken {
        return Err(Error::invalid("workspace", Rule::AlreadyThere));
    }
    for entry in fs::read_dir(folder)? {
        if !is_unseen(&entry?.file_name()) {
            return Err(Error::invalid("workspace", Rule::NotEmpty));
        }
    }
    Ok(())
}

/// What systems leave in folders that people see as empty, and what a cut-short attempt of ours left.
fn is_unseen(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let ours = ["desktop.ini", "Thumbs.db", crate::store::LOCK];
    name.starts_with('.') || ours.contains(&name.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_do_not_see_leaves_a_folder_empty_and_what_they_see_does_not() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in [".DS_Store", "desktop.ini", "escale.lock"] {
            fs::write(folder.path().join(name), b"").expect("a file");
        }
        assert!(check_empty(folder.path()).is_ok(), "it looks empty");
        fs::write(folder.path().join("letter.odt"), b"").expect("a file");
        let refused = check_empty(folder.path());
        assert!(
            matches!(refused, Err(Error::Invalid(problems)) if problems[0].rule == Rule::NotEmpty),
            "a workspace is not strewn among other files"
        );
    }
}
