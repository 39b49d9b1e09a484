//! Reading an attached file: every chunk is authenticated as it comes, and the whole is compared with
//! what the record says.

use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::path::Path;
use std::str::FromStr as _;

use age::x25519::Identity;
use age::{DecryptError, Decryptor};
use escale_store::values::Blob;
use escale_store::{Damage, Error, write_whole};

use crate::place::{State, file_of, set_aside, state};
use crate::scrub::digest_of;
use crate::{Progress, Result};

const CHUNK: usize = 64 * 1024;

/// The bytes of an attached file. The last read fails if they are not, as a whole, what the record
/// names; whoever acts on them before that acts on bytes that are authentic, but maybe not all.
pub struct Opened {
    bytes: Box<dyn Read>,
    digest: blake3::Hasher,
    left: u64,
    wanted: String,
}

/// Opens an attached file.
///
/// # Errors
/// `NotFound` if it is not here, `Damaged` if it is not what the record names, or what the disk says.
pub fn open(workspace: &Path, blob: &Blob) -> Result<Opened> {
    let path = file_of(workspace, &blob.sealed);
    let file = File::open(&path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound if state(workspace, blob) == State::Damaged => damaged(),
        io::ErrorKind::NotFound => Error::NotFound,
        _ => error.into(),
    })?;
    let identity = Identity::from_str(blob.key.expose()).map_err(|_| damaged())?;
    let bytes = Decryptor::new_buffered(BufReader::new(file))
        .and_then(|sealed| sealed.decrypt(std::iter::once(&identity as _)))
        .map_err(|error| match error {
            DecryptError::Io(error) if !is_damage(&error) => error.into(),
            _ => found_damaged(&path, blob),
        })?;
    Ok(Opened {
        bytes: Box::new(bytes),
        digest: blake3::Hasher::new(),
        left: blob.size,
        wanted: blob.digest.clone(),
    })
}

/// Writes the bytes of an attached file to `to`, which is left as it was if they are not whole.
///
/// # Errors
/// As [`open`]; `Cancelled`.
pub fn save_copy(workspace: &Path, blob: &Blob, to: &Path, progress: Progress<'_>) -> Result<()> {
    write_whole(to, |file| {
        readable_by_owner_alone(file)?;
        copy(workspace, blob, file, progress)
    })
}

/// Writes the bytes of an attached file; not all of them if that fails.
pub(crate) fn copy(
    workspace: &Path,
    blob: &Blob,
    to: &mut impl Write,
    progress: Progress<'_>,
) -> Result<()> {
    let mut opened = open(workspace, blob)?;
    let total = usize::try_from(blob.size).unwrap_or(usize::MAX);
    let mut done = 0;
    let mut chunk = vec![0; CHUNK];
    loop {
        let read = match opened.read(&mut chunk) {
            Ok(0) => return Ok(()),
            Ok(read) => read,
            Err(error) if is_damage(&error) => {
                return Err(found_damaged(&file_of(workspace, &blob.sealed), blob));
            }
            Err(error) => return Err(error.into()),
        };
        to.write_all(chunk.get(..read).unwrap_or_default())?;
        done += read;
        progress(done, total)?;
    }
}

impl Read for Opened {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read(buffer)?;
        self.digest.update(buffer.get(..read).unwrap_or_default());
        let left = self.left.checked_sub(read as u64);
        self.left = left.ok_or(io::ErrorKind::InvalidData)?;
        let ended = read == 0 && !buffer.is_empty();
        if ended && (self.left > 0 || self.digest.finalize().to_hex().as_str() != self.wanted) {
            return Err(io::ErrorKind::InvalidData.into());
        }
        Ok(read)
    }
}

/// How bytes that were changed or cut off show themselves.
fn is_damage(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof
    )
}

/// What does not open is set aside if it is not the file that the record names; if it is, it is the
/// record that does not fit it, and the file stays.
fn found_damaged(path: &Path, blob: &Blob) -> Error {
    match digest_of(path, &mut |_| Ok(())) {
        Ok(digest) if digest != blob.sealed => {
            let _ = set_aside(path);
            damaged()
        }
        Ok(_) => damaged(),
        Err(error) => error,
    }
}

fn damaged() -> Error {
    Error::Damaged(Damage::Attachment)
}

#[cfg(unix)]
fn readable_by_owner_alone(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    if file.metadata()?.is_file() {
        file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    }
    Ok(())
}

/// Elsewhere a file is as private as the folder that the person chose.
#[cfg(not(unix))]
fn readable_by_owner_alone(_: &File) -> io::Result<()> {
    Ok(())
}
