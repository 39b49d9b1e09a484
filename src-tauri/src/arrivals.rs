//! Files of changes that were opened from outside the window. Only their path is taken; nothing of them
//! is read before somebody says so.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;

/// So many wait at most: whoever opens more at once did not mean to be asked about each.
const WAITING_MAX: usize = 20;
/// The longest name that is shown, in characters.
const NAME_MAX: usize = 120;

/// A file that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Arrival {
    /// By which it is asked for; no other file ever bears it.
    pub number: u32,
    /// The file's name.
    pub name: String,
}

/// The files that wait, the first one first.
#[derive(Default)]
pub struct Arrivals(Mutex<Waiting>);

#[derive(Default)]
struct Waiting {
    last: u32,
    files: VecDeque<(u32, PathBuf)>,
}

impl Arrivals {
    /// A file was opened; whether it waits now. What is no file, or waits already, does not.
    pub fn receive(&self, path: PathBuf) -> bool {
        let is_file = path.is_absolute() && path.is_file();
        let mut waiting = self.held();
        let known = waiting.files.iter().any(|(_, file)| *file == path);
        if !is_file || known || waiting.files.len() == WAITING_MAX {
            return false;
        }
        waiting.last += 1;
        let number = waiting.last;
        waiting.files.push_back((number, path));
        true
    }

    /// The one that has waited longest.
    pub fn first(&self) -> Option<Arrival> {
        let waiting = self.held();
        let (number, path) = waiting.files.front()?;
        Some(Arrival {
            number: *number,
            name: shown(path),
        })
    }

    /// Hands a file over: it waits no more.
    pub fn hand_over(&self, number: u32) -> Option<PathBuf> {
        let mut waiting = self.held();
        let place = waiting.files.iter().position(|(one, _)| *one == number)?;
        waiting.files.remove(place).map(|(_, path)| path)
    }

    fn held(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A file's name as a question may show it: cut, and without marks that turn or hide what is read.
fn shown(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let turns = |letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain = |letter: char| match letter.is_control() || turns(letter) {
        true => char::REPLACEMENT_CHARACTER,
        false => letter,
    };
    name.chars().take(NAME_MAX).map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn files_wait_in_their_order_and_each_is_handed_over_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let arrivals = Arrivals::default();
        for name in ["from Claire", "from Youenn"] {
            let path = folder.path().join(name);
            fs::write(&path, b"").expect("a file");
            assert!(arrivals.receive(path.clone()), "{name} waits");
            assert!(!arrivals.receive(path), "opened twice, it waits once");
        }
        let first = arrivals.first().expect("the first waits");
        assert_eq!(first.name, "from Claire", "first come");
        let path = arrivals.hand_over(first.number).expect("it is handed over");
        assert_eq!(path, folder.path().join("from Claire"), "whole");
        assert_eq!(arrivals.hand_over(first.number), None, "once");
        let next = arrivals.first().expect("the second waits");
        assert_eq!(next.name, "from Youenn", "then the other");
    }

    #[test]
    fn what_is_no_file_and_more_than_anybody_means_does_not_wait() {
        let folder = tempfile::tempdir().expect("a folder");
        let arrivals = Arrivals::default();
        let nowhere = folder.path().join("nowhere");
        for path in [folder.path().to_path_buf(), nowhere, "Cargo.toml".into()] {
            assert!(!arrivals.receive(path.clone()), "{path:?} does not wait");
        }
        for number in 0..WAITING_MAX + 5 {
            let path = folder.path().join(number.to_string());
            fs::write(&path, b"").expect("a file");
            arrivals.receive(path);
        }
        assert_eq!(arrivals.held().files.len(), WAITING_MAX, "so many wait");
    }

    #[test]
    fn a_name_cannot_pretend_to_be_another() {
        let name = format!("{}\u{202e}txt\n{}", "a", "é".repeat(NAME_MAX));
        let said = shown(Path::new(&name));
        assert!(said.starts_with("a\u{fffd}txt\u{fffd}é"), "{said}");
        assert_eq!(said.chars().count(), NAME_MAX, "nor fill the screen");
    }
}
