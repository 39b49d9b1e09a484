//! What the desk asks of the window it stands in: to be told things, and to choose files.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use tauri::{AppHandle, Manager as _, Runtime};
use tauri_plugin_dialog::{DialogExt as _, FilePath};
use tauri_specta::Event as _;

use crate::events::{Arrived, Changed, Exchanged, Progress};
use crate::menu;

/// The ending of a file of changes.
pub const EXTENSION: &str = "escale-changes";

/// The ending of a request to join a team, and of its answer.
pub const INTRODUCTION: &str = "escale-team";

/// A viewer that could not be started says so within this time.
const STARTING: Duration = Duration::from_secs(3);

/// A window, or what stands for one in a test.
pub trait Window: Send + Sync {
    /// Records were written: every screen that shows such records asks again.
    fn changed(&self, changed: Changed);
    /// Another language was chosen.
    fn reworded(&self);
    /// Long work has come so far.
    fn progress(&self, progress: Progress);
    /// A file of changes waits to be read.
    fn arrived(&self);
    /// An exchange with the shared storage began or ended.
    fn exchanged(&self);
    /// Asks for a request to join the team, or for its answer.
    fn pick_introduction(&self) -> Option<PathBuf>;
    /// Asks where to write such a file.
    fn place_introduction(&self) -> Option<PathBuf>;
    /// Asks for a file of changes with the system's own chooser; nothing if none was chosen.
    fn pick_changes(&self) -> Option<PathBuf>;
    /// Asks where to write a file of changes.
    fn place_changes(&self) -> Option<PathBuf>;
    /// Asks where to write a recovery sheet.
    fn place_sheet(&self) -> Option<PathBuf>;
    /// Shows a file in the program that the system has for it.
    fn show_file(&self, file: &Path);
    /// The workspace was locked: the page goes, with all that it holds, and begins anew.
    fn locked(&self);
    /// Asks for a folder.
    fn pick_folder(&self) -> Option<PathBuf>;
    /// Asks for a file to attach.
    fn pick_file(&self) -> Option<PathBuf>;
    /// Asks where to write a copy of a file, under this name unless another is chosen.
    fn place_file(&self, name: &str) -> Option<PathBuf>;
    /// Opens a file in the system's viewer.
    ///
    /// # Errors
    /// If no viewer can be started.
    fn view(&self, path: &Path) -> io::Result<()>;
    /// Shows a file in its folder.
    ///
    /// # Errors
    /// If no file manager can be started.
    fn show_in_folder(&self, path: &Path) -> io::Result<()>;
    /// Where this person keeps what they work on, the likeliest place first.
    fn homes(&self) -> Vec<PathBuf>;
}

impl<R: Runtime> Window for AppHandle<R> {
    fn changed(&self, changed: Changed) {
        // A window that is closing hears nothing more, and need not.
        let _ = changed.emit(self);
        menu::renew(self);
    }

    fn reworded(&self) {
        // Without a menu there are still the keys.
        let _ = menu::put(self);
    }

    fn progress(&self, progress: Progress) {
        let _ = progress.emit(self);
    }

    fn arrived(&self) {
        // A window that does not listen yet asks when it does.
        let _ = Arrived.emit(self);
    }

    fn exchanged(&self) {
        let _ = Exchanged.emit(self);
    }

    fn pick_introduction(&self) -> Option<PathBuf> {
        let chooser = self.dialog().file().add_filter("Escale", &[INTRODUCTION]);
        chooser.blocking_pick_file().and_then(path)
    }

    fn place_introduction(&self) -> Option<PathBuf> {
        let chooser = self.dialog().file().add_filter("Escale", &[INTRODUCTION]);
        let chosen = chooser.blocking_save_file().and_then(path);
        chosen.map(|path| path.with_extension(INTRODUCTION))
    }

    fn pick_changes(&self) -> Option<PathBuf> {
        let chooser = self.dialog().file().add_filter("Escale", &[EXTENSION]);
        chooser.blocking_pick_file().and_then(path)
    }

    fn place_changes(&self) -> Option<PathBuf> {
        let chooser = self.dialog().file().add_filter("Escale", &[EXTENSION]);
        let chosen = chooser.blocking_save_file().and_then(path);
        chosen.map(|path| path.with_extension(EXTENSION))
    }

    fn place_sheet(&self) -> Option<PathBuf> {
        let chooser = self.dialog().file().add_filter("HTML", &["html"]);
        let chosen = chooser.blocking_save_file().and_then(path);
        chosen.map(|path| path.with_extension("html"))
    }

    fn show_file(&self, file: &Path) {
        // Without such a program the file is still where it was put.
        let _ = opener::open(file);
    }

    fn locked(&self) {
        for window in self.webview_windows().values() {
            // A page that is being taken down shows nothing any more.
            let _ = window.clear_all_browsing_data();
            let _ = window.reload();
        }
        menu::renew(self);
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        self.dialog().file().blocking_pick_folder().and_then(path)
    }

    fn pick_file(&self) -> Option<PathBuf> {
        self.dialog().file().blocking_pick_file().and_then(path)
    }

    fn place_file(&self, name: &str) -> Option<PathBuf> {
        let chooser = self.dialog().file().set_file_name(name);
        chooser.blocking_save_file().and_then(path)
    }

    fn view(&self, path: &Path) -> io::Result<()> {
        let path = path.to_path_buf();
        started(move || opener::open(path))
    }

    fn show_in_folder(&self, path: &Path) -> io::Result<()> {
        // A copy lies alone in its folder: whoever sees the folder sees it.
        let folder = path.parent().unwrap_or(path).to_path_buf();
        started(move || opener::open(folder))
    }

    fn homes(&self) -> Vec<PathBuf> {
        let places = [self.path().document_dir(), self.path().home_dir()];
        places.into_iter().filter_map(Result::ok).collect()
    }
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}

/// Some systems start a viewer and wait until it is closed: nobody else waits with them.
fn started(
    start: impl FnOnce() -> Result<(), opener::OpenError> + Send + 'static,
) -> io::Result<()> {
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || drop(tell.send(start())));
    match told.recv_timeout(STARTING) {
        Ok(Err(opener::OpenError::Io(error))) => Err(error),
        Ok(Err(_)) => Err(io::ErrorKind::NotFound.into()),
        Ok(Ok(())) | Err(_) => Ok(()),
    }
}
