//! `workspace.json`: the public header of a workspace folder. It holds no secret: a format, an id,
//! and how a passphrase becomes the key.

use std::ffi::OsStr;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::by::By;
use crate::error::{Damage, Error, Result, Rule};
use crate::values::Id;

/// The format of workspaces this version writes and the newest it reads.
pub const FORMAT: u32 = 1;
/// The header's file name.
pub const HEADER: &str = "workspace.json";
/// Says whose file it is.
const APPLICATION: &str = "escale";
/// A header is a few hundred bytes; more is not ours.
const HEADER_MAX: u64 = 64 * 1024;
/// RFC 9106, second recommended option: 64 MiB and 3 passes. Weaker parameters are refused on reading
/// too, so that nobody can swap in a header that makes guessing cheap.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;

/// The key that opens a protected database: 256 random-looking bits.
pub struct Key(zeroize::Zeroizing<[u8; 32]>);

impl Key {
    pub(crate) fn hex(&self) -> zeroize::Zeroizing<String> {
        use std::fmt::Write as _;
        let mut hex = zeroize::Zeroizing::new(String::with_capacity(64));
        for byte in self.0.iter() {
            let _ = write!(hex, "{byte:02x}");
        }
        hex
    }

    fn check(&self) -> String {
        let digest = blake3::derive_key("escale workspace key check 1", self.0.as_slice());
        blake3::Hash::from(digest).to_hex().to_string()
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// The public header of a workspace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Says whose file it is.
    pub application: String,
    /// The workspace's format.
    pub format: u32,
    /// The workspace's own id.
    pub id: Id,
    /// How the passphrase becomes the key; absent when the workspace is not protected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protection: Option<Protection>,
}

/// How a passphrase becomes the key (Argon2id, RFC 9106).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protection {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Salt, 32 hexadecimal digits.
    pub salt: String,
    /// Digest by which a wrong passphrase is told from a damaged file.
    pub check: String,
}

impl Header {
    /// A header for a new workspace, and its key if it is to be protected.
    pub(crate) fn new(by: &mut By, passphrase: Option<&str>) -> Result<(Self, Option<Key>)> {
        let id = by.id();
        let mut header = Self {
            application: APPLICATION.into(),
            format: FORMAT,
            id,
            protection: None,
        };
        let Some(passphrase) = passphrase else {
            return Ok((header, None));
        };
        let salt = by.actor().to_hex_string();
        let mut protection = Protection {
            memory_kib: MEMORY_KIB,
            passes: PASSES,
            salt,
            check: String::new(),
        };
        let key = protection.derive(passphrase)?;
        protection.check = key.check();
        header.protection = Some(protection);
        Ok((header, Some(key)))
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
        if format > FORMAT {
            return Err(Error::TooNew {
                found: format,
                readable: FORMAT,
            });
        }
        let header: Self =
            serde_json::from_str(&text).map_err(|_| Error::Damaged(Damage::Header))?;
        if header.application == APPLICATION {
            Ok(header)
        } else {
            Err(Error::invalid("workspace", Rule::NotAWorkspace))
        }
    }

    /// Writes the header, whole or not at all.
    pub(crate) fn write(&self, folder: &Path) -> Result<()> {
        let text =
            serde_json::to_string_pretty(self).map_err(|_| Error::Damaged(Damage::Header))?;
        let part = folder.join("workspace.json.part");
        let mut file = fs::File::create(&part)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        drop(file);
        fs::rename(&part, folder.join(HEADER))?;
        Ok(())
    }

    /// The key for this passphrase; none for an unprotected workspace.
    ///
    /// # Errors
    /// `Locked` if the passphrase is missing or wrong.
    pub fn key(&self, passphrase: Option<&str>) -> Result<Option<Key>> {
        let Some(protection) = &self.protection else {
            return Ok(None);
        };
        let key = protection.derive(passphrase.ok_or(Error::Locked)?)?;
        if key.check() == protection.check {
            Ok(Some(key))
        } else {
            Err(Error::Locked)
        }
    }
}

impl Protection {
    fn derive(&self, passphrase: &str) -> Result<Key> {
        let bounds = (MEMORY_KIB..=4 * 1024 * 1024).contains(&self.memory_kib)
            && (PASSES..=100).contains(&self.passes);
        if !bounds || self.salt.len() != 32 {
            return Err(Error::Damaged(Damage::Header));
        }
        let damaged = |_| Error::Damaged(Damage::Header);
        let params =
            argon2::Params::new(self.memory_kib, self.passes, 1, Some(32)).map_err(damaged)?;
        let argon =
            argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params);
        let mut key = zeroize::Zeroizing::new([0; 32]);
        argon
            .hash_password_into(
                passphrase.as_bytes(),
                self.salt.as_bytes(),
                key.as_mut_slice(),
            )
            .map_err(damaged)?;
        Ok(Key(key))
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
