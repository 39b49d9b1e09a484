//! Where test workspaces lie: in memory where the system has a folder for that, so that forcing
//! bytes to the disk, which costs milliseconds, costs nothing.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use escale_store::values::Moment;
use escale_store::{By, DATABASE, HEADER, Store};
use tempfile::TempDir;

/// An empty folder that goes when it is dropped.
///
/// # Panics
/// If no folder can be made.
pub fn empty_folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let builder = || {
        let mut builder = tempfile::Builder::new();
        builder.prefix("escale-test-");
        builder
    };
    match builder().tempdir_in(memory) {
        Ok(folder) => folder,
        Err(_) => builder().tempdir().expect("a temporary folder"),
    }
}

/// The database of a workspace folder.
pub fn database_of(folder: &Path) -> PathBuf {
    folder.join(DATABASE)
}

/// A copy of a workspace that was made once for all tests, which spares each the making of tables.
pub(crate) fn fresh_workspace() -> TempDir {
    static MADE: OnceLock<TempDir> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let folder = empty_folder();
        let mut by = By::new("nobody", Moment::from_millis(0), [7; 32]);
        let store = Store::create(folder.path(), &mut by, None);
        drop(store.expect("a workspace is made in an empty folder"));
        folder
    });
    let folder = empty_folder();
    for name in [DATABASE, HEADER] {
        let copied = std::fs::copy(made.path().join(name), folder.path().join(name));
        copied.expect("a workspace at rest is its files");
    }
    // The space kept back is 2 MiB; one for all is enough, since nobody writes into it.
    let _ = std::fs::hard_link(made.path().join("reserve"), folder.path().join("reserve"));
    folder
}
