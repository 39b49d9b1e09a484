//! Taking a file in.

use std::fs::{self, File, Metadata};
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;

use age::secrecy::ExposeSecret as _;
use age::x25519::Identity;
use escale_store::values::{Blob, BlobKey};
use escale_store::{DiskTrouble, Error, Rule};
use tempfile::NamedTempFile;

use crate::place::{FOLDER, PART, file_of, forget_aside, sync_folder};
use crate::sorts::Sort;
use crate::{Progress, Result};

/// The largest file that can be attached, in bytes. Encrypted it is a little larger and still fits the
/// 4 GiB that a file may have on most memory sticks, by which copies are joined where there is no network.
pub const SIZE_MAX: u64 = 4_000_000_000;
/// How much is read at once, and how much of the beginning tells what it is.
const CHUNK: usize = 64 * 1024;
/// The longest file name that is kept, in characters.
const NAME_MAX: usize = 1000;

/// Encrypts the file at `path` into the workspace. When this returns it is on the disk and can be named
/// by a record; if that never happens it is an orphan, see [`crate::orphans`].
///
/// # Errors
/// `Disk` if it cannot be read or written; `Invalid` on `file` with `file_too_large`, or with
/// `changed_while_read` if it was changed or taken away meanwhile; `Cancelled`. Nothing is left then.
pub fn add(workspace: &Path, path: &Path, progress: Progress<'_>) -> Result<Blob> {
    let source = File::open(path)?;
    let before = source.metadata()?;
    if !before.is_file() {
        return Err(Error::Disk(DiskTrouble::Unreachable));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name: String = name.chars().take(NAME_MAX).collect();
    let blob = seal(workspace, &source, &before, name, progress, || {
        // Through the path, as somebody else sees it: the open file outlives its removal.
        fs::metadata(path).is_ok_and(|after| is_same(&before, &after))
    })?;
    Ok(blob)
}

fn is_same(before: &Metadata, after: &Metadata) -> bool {
    before.len() == after.len() && before.modified().ok() == after.modified().ok()
}

fn seal(
    workspace: &Path,
    mut source: impl Read,
    before: &Metadata,
    name: String,
    progress: Progress<'_>,
    still_same: impl FnOnce() -> bool,
) -> Result<Blob> {
    let total = before.len();
    if total > SIZE_MAX {
        return Err(Error::invalid("file", Rule::FileTooLarge));
    }
    let folder = workspace.join(FOLDER);
    fs::create_dir_all(&folder)?;
    let part = tempfile::Builder::new().suffix(PART).tempfile_in(&folder)?;
    let identity = Identity::generate();
    let recipient = identity.to_public();
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&recipient as _))
        .map_err(|_| Error::Disk(DiskTrouble::Failing))?;
    let mut sealed = encryptor.wrap_output(Hashing::new(BufWriter::new(part)))?;
    let mut digest = blake3::Hasher::new();
    let mut head = Vec::new();
    let mut chunk = vec![0; CHUNK];
    let mut size: u64 = 0;
    loop {
        let read = match source.read(&mut chunk) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        let Some(bytes) = chunk.get(..read).filter(|bytes| !bytes.is_empty()) else {
            break;
        };
        size += bytes.len() as u64;
        if size > total {
            return Err(Error::invalid("file", Rule::ChangedWhileRead));
        }
        let wanted = CHUNK.saturating_sub(head.len());
        head.extend(bytes.iter().take(wanted));
        digest.update(bytes);
        sealed.write_all(bytes)?;
        progress(in_memory(size), in_memory(total))?;
    }
    if size != total || !still_same() {
        return Err(Error::invalid("file", Rule::ChangedWhileRead));
    }
    let (sealed, part) = sealed.finish()?.end()?;
    keep(workspace, &sealed, part)?;
    Ok(Blob {
        digest: digest.finalize().to_hex().to_string(),
        size,
        media_type: Sort::of_head(&head).media_type().to_owned(),
        name,
        sealed,
        key: BlobKey::new(identity.to_string().expose_secret()),
    })
}

/// Gives the encrypted file its name; it is on the disk when this returns.
fn keep(workspace: &Path, sealed: &str, part: NamedTempFile) -> Result<()> {
    part.as_file().sync_all()?;
    let path = file_of(workspace, sealed);
    part.persist(&path).map_err(|failed| failed.error)?;
    forget_aside(&path);
    sync_folder(&workspace.join(FOLDER));
    Ok(())
}

fn in_memory(bytes: u64) -> usize {
    usize::try_from(bytes).unwrap_or(usize::MAX)
}

/// Writes on, and knows the digest of what it has written.
struct Hashing {
    to: BufWriter<NamedTempFile>,
    digest: blake3::Hasher,
}

impl Hashing {
    fn new(to: BufWriter<NamedTempFile>) -> Self {
        Self {
            to,
            digest: blake3::Hasher::new(),
        }
    }

    fn end(self) -> io::Result<(String, NamedTempFile)> {
        let part = self
            .to
            .into_inner()
            .map_err(io::IntoInnerError::into_error)?;
        Ok((self.digest.finalize().to_hex().to_string(), part))
    }
}

impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.digest.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
