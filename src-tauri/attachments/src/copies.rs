//! Copies made to be looked at in other programs. They cannot be encrypted, so they are listed, lie in a
//! folder of ours that nobody else may enter, and are wiped at the end and at the next start. One that
//! was changed there is work of the person's: it stays until it is taken in or thrown away.

use std::fs::{self, File, Metadata};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::UNIX_EPOCH;

use escale_store::values::Id;
use escale_store::{Attached, write_whole};
use serde::{Deserialize, Serialize};

use crate::scrub::digest_of;
use crate::{Progress, Result, marks, may_be_opened, names, open};

/// The list of copies, beside their folders.
const LIST: &str = "copies.json";

/// The copies that lie in one folder.
pub struct Copies {
    folder: PathBuf,
    listed: Mutex<()>,
}

/// A copy, as the list knows it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Listed {
    /// The record whose file it is.
    record: Id,
    /// The folder of its own in which it lies.
    place: String,
    /// Its name there.
    name: String,
    /// The digest of its bytes when it was made.
    digest: String,
    /// Length and last change (milliseconds since 1970) when it was made, once it is whole.
    stamp: Option<(u64, u64)>,
}

/// A copy that lies ready.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    /// Where it lies.
    pub path: PathBuf,
    /// Whether it may be opened with the system's viewer, or only be shown in its folder.
    pub may_be_opened: bool,
}

impl Copies {
    /// Those in this folder, which is ours alone; it is made when the first copy is.
    pub fn at(folder: PathBuf) -> Self {
        Self {
            folder,
            listed: Mutex::default(),
        }
    }

    /// A copy of a record's file, read-only, marked as come from elsewhere; the one that was made before
    /// if it is still as it was.
    ///
    /// # Errors
    /// As [`crate::open`]; `Cancelled`.
    pub fn make(
        &self,
        workspace: &Path,
        attached: &Attached,
        progress: Progress<'_>,
    ) -> Result<Ready> {
        let blob = &attached.blob;
        let path = match self.unchanged(attached)? {
            Some(path) => path,
            None => self.fresh(workspace, attached, progress)?,
        };
        Ok(Ready {
            may_be_opened: may_be_opened(&path, &blob.name)?,
            path,
        })
    }

    fn fresh(
        &self,
        workspace: &Path,
        attached: &Attached,
        progress: Progress<'_>,
    ) -> Result<PathBuf> {
        let copy = self.place_for(attached)?;
        let path = self.path_of(&copy);
        let written = fill(&path, workspace, attached, progress);
        if written.is_err() {
            // Half a file is of no use to anybody; its line in the list goes with the next wiping.
            self.remove(&copy);
        }
        self.note_whole(&copy, &written?)?;
        Ok(path)
    }

    /// The copy of a record's file that was changed since it was made, if there is one.
    ///
    /// # Errors
    /// What the disk says.
    pub fn changed(&self, record: Id) -> Result<Option<PathBuf>> {
        let _turn = self.turn();
        for copy in self.read().iter().filter(|copy| copy.record == record) {
            if self.is_changed(copy)? {
                return Ok(Some(self.path_of(copy)));
            }
        }
        Ok(None)
    }

    /// Throws the copies of a record's file away, changed or not.
    ///
    /// # Errors
    /// What the disk says.
    pub fn discard(&self, record: Id) -> Result<()> {
        let _turn = self.turn();
        let (gone, kept): (Vec<_>, Vec<_>) = self
            .read()
            .into_iter()
            .partition(|copy| copy.record == record);
        gone.iter().for_each(|copy| self.remove(copy));
        self.write(&kept)
    }

    /// Wipes every copy that was not changed. What another program holds open stays listed, and is wiped
    /// the next time.
    ///
    /// # Errors
    /// What the disk says.
    pub fn wipe(&self) -> Result<()> {
        let _turn = self.turn();
        if !self.folder.exists() {
            return Ok(());
        }
        let mut kept = Vec::new();
        for copy in self.read() {
            if !self.is_changed(&copy).unwrap_or(true) {
                self.remove(&copy);
            }
            if self.path_of(&copy).exists() {
                kept.push(copy);
            }
        }
        self.write(&kept)?;
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            let listed = kept.iter().any(|copy| *copy.place == *entry.file_name());
            if !listed && entry.file_type()?.is_dir() {
                // Not in the list, so of a copy that never became whole.
                let _ = fs::remove_dir_all(entry.path());
            }
        }
        Ok(())
    }

    fn turn(&self) -> MutexGuard<'_, ()> {
        self.listed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn unchanged(&self, attached: &Attached) -> Result<Option<PathBuf>> {
        let _turn = self.turn();
        for copy in self.read() {
            let same = copy.record == attached.id && copy.digest == attached.blob.digest;
            if same && copy.stamp.is_some() && !self.is_changed(&copy)? {
                let path = self.path_of(&copy);
                if path.exists() {
                    return Ok(Some(path));
                }
            }
        }
        Ok(None)
    }

    /// Lists a copy, then makes the folder of its own in which it will lie.
    fn place_for(&self, attached: &Attached) -> Result<Listed> {
        let _turn = self.turn();
        make_private(&self.folder)?;
        let place = tempfile::Builder::new()
            .prefix("copy-")
            .tempdir_in(&self.folder)?;
        make_private(place.path())?;
        let name = place.path().file_name().unwrap_or_default();
        let copy = Listed {
            record: attached.id,
            place: name.to_string_lossy().into_owned(),
            name: names::for_disk(&attached.blob.name),
            digest: attached.blob.digest.clone(),
            stamp: None,
        };
        let mut all = self.read();
        all.push(copy.clone());
        self.write(&all)?;
        let _ = place.keep();
        Ok(copy)
    }

    fn note_whole(&self, whole: &Listed, data: &Metadata) -> Result<()> {
        let _turn = self.turn();
        let mut all = self.read();
        for copy in all.iter_mut().filter(|copy| copy.place == whole.place) {
            copy.stamp = Some(stamp(data));
        }
        self.write(&all)
    }

    fn is_changed(&self, copy: &Listed) -> Result<bool> {
        let path = self.path_of(copy);
        // One that never became whole was never shown to anybody.
        let (Some(made), Ok(data)) = (copy.stamp, fs::metadata(&path)) else {
            return Ok(false);
        };
        Ok(stamp(&data) != made && digest_of(&path, &mut |_| Ok(()))? != copy.digest)
    }

    fn path_of(&self, copy: &Listed) -> PathBuf {
        self.folder.join(&copy.place).join(&copy.name)
    }

    fn remove(&self, copy: &Listed) {
        // A read-only file cannot be removed on Windows.
        let _ = set_read_only(&self.path_of(copy), false);
        let _ = fs::remove_dir_all(self.folder.join(&copy.place));
    }

    /// What is listed; only names without a path, since the list lies where another program could write.
    fn read(&self) -> Vec<Listed> {
        let text = fs::read(self.folder.join(LIST)).unwrap_or_default();
        let listed: Vec<Listed> = serde_json::from_slice(&text).unwrap_or_default();
        let plain = |name: &str| Path::new(name).components().count() == 1 && name != "..";
        let sound = |copy: &Listed| {
            copy.place.starts_with("copy-") && plain(&copy.place) && plain(&copy.name)
        };
        listed.into_iter().filter(sound).collect()
    }

    fn write(&self, listed: &[Listed]) -> Result<()> {
        if listed.is_empty() && !self.folder.exists() {
            return Ok(());
        }
        write_whole(&self.folder.join(LIST), |file| {
            Ok(serde_json::to_writer(file, listed).map_err(io::Error::from)?)
        })
    }
}

/// Writes the copy itself, and says when it became whole.
fn fill(
    path: &Path,
    workspace: &Path,
    attached: &Attached,
    progress: Progress<'_>,
) -> Result<Metadata> {
    let mut to = BufWriter::new(File::create_new(path)?);
    open::copy(workspace, &attached.blob, &mut to, progress)?;
    to.flush()?;
    drop(to);
    marks::put(path)?;
    set_read_only(path, true)?;
    Ok(fs::metadata(path)?)
}

fn stamp(data: &Metadata) -> (u64, u64) {
    let at = data.modified().ok();
    let since = at.and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    let millis = since.map_or(0, |since| since.as_millis());
    (data.len(), u64::try_from(millis).unwrap_or(u64::MAX))
}

fn set_read_only(path: &Path, read_only: bool) -> io::Result<()> {
    let mut permissions = fs::metadata(path)?.permissions();
    set(&mut permissions, read_only);
    fs::set_permissions(path, permissions)
}

#[cfg(unix)]
fn set(permissions: &mut fs::Permissions, read_only: bool) {
    use std::os::unix::fs::PermissionsExt as _;
    permissions.set_mode(if read_only { 0o400 } else { 0o600 });
}

#[cfg(not(unix))]
fn set(permissions: &mut fs::Permissions, read_only: bool) {
    permissions.set_readonly(read_only);
}

/// Makes a folder that nobody else may enter. On Windows what lies in a person's own folders is closed to
/// others already.
fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt as _, PermissionsExt as _};
        builder.mode(0o700).create(folder)?;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    #[cfg(not(unix))]
    builder.create(folder)?;
    Ok(())
}
