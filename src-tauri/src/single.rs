//! One window at a time: whoever starts Escale again raises the window that is open, and hands it the
//! file that was to be opened.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};

use interprocess::local_socket::prelude::*;
use interprocess::local_socket::{Listener, ListenerOptions, Name, Stream};

/// The longest path that is listened to, in bytes.
const PATH_MAX: u64 = 32 * 1024;

/// Whether this is the first.
pub enum Start {
    /// It is, and hears those who come later; without an ear where the system gives none.
    First(Option<Listener>),
    /// Another is there and has been told.
    Second,
}

/// Looks whether another runs for this person, whose settings lie in `config`, and tells it which
/// file was to be opened.
pub fn start(config: &Path, file: Option<&Path>) -> Start {
    let Some(name) = name(config) else {
        return Start::First(None);
    };
    if let Ok(mut other) = Stream::connect(name.borrow()) {
        let path = file.map(|file| file.display().to_string());
        // One that hangs keeps its workspace locked: the second then says that it is in use.
        return match writeln!(other, "{}", path.unwrap_or_default()) {
            Ok(()) => Start::Second,
            Err(_) => Start::First(None),
        };
    }
    // Nobody answers, so whatever is left there is of a run that was cut short.
    let listener = ListenerOptions::new().name(name).try_overwrite(true);
    Start::First(listener.create_sync().ok())
}

/// Hears those who come later, for as long as the program runs.
pub fn hear(listener: &Listener, heard: impl Fn(Option<PathBuf>)) {
    for other in listener.incoming().filter_map(Result::ok) {
        let mut line = String::new();
        let mut bounded = BufReader::new(other.take(PATH_MAX));
        if bounded.read_line(&mut line).is_ok() {
            let path = line.trim_end_matches(['\r', '\n']);
            heard((!path.is_empty()).then(|| PathBuf::from(path)));
        }
    }
}

/// A socket beside the settings, which nobody else may open.
#[cfg(unix)]
fn name(config: &Path) -> Option<Name<'static>> {
    use interprocess::local_socket::GenericFilePath;
    std::fs::create_dir_all(config).ok()?;
    config
        .join("escale.sock")
        .to_fs_name::<GenericFilePath>()
        .ok()
}

/// A named pipe called after the settings' folder, which is this person's own.
#[cfg(not(unix))]
fn name(config: &Path) -> Option<Name<'static>> {
    use interprocess::local_socket::GenericNamespaced;
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    config.hash(&mut hasher);
    format!("escale-{:016x}", hasher.finish())
        .to_ns_name::<GenericNamespaced>()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn who_starts_second_tells_the_first_and_stays_away() {
        let config = tempfile::tempdir().expect("a folder");
        let Start::First(Some(listener)) = start(config.path(), None) else {
            panic!("the first is first");
        };
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || hear(&listener, |file| drop(tell.send(file))));
        let file = Path::new("/tmp/from Claire.escale-changes");
        assert!(
            matches!(start(config.path(), Some(file)), Start::Second),
            "somebody is there"
        );
        assert_eq!(
            told.recv().expect("it is heard"),
            Some(file.to_path_buf()),
            "with the file that was to be opened"
        );
        assert!(matches!(start(config.path(), None), Start::Second), "again");
        assert_eq!(told.recv().expect("it is heard"), None, "without a file");
    }

    #[test]
    fn what_a_run_that_was_cut_short_left_behind_keeps_nobody_out() {
        let config = tempfile::tempdir().expect("a folder");
        let first = start(config.path(), None);
        // As a kill leaves it: the socket is there, nobody listens.
        std::mem::forget(first);
        std::fs::write(config.path().join("other"), b"").expect("a file");
        let again = tempfile::tempdir().expect("a folder");
        assert!(
            matches!(start(again.path(), None), Start::First(Some(_))),
            "another person is first as well"
        );
    }
}
