//! Copies of a workspace's folder, as a backup or a cloned disk is one.

use std::path::Path;

/// Copies everything but the lock.
pub fn copy_folder(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("the folder reads") {
        let entry = entry.expect("the folder reads");
        let name = entry.file_name();
        if name == "escale.lock" {
            continue;
        }
        let target = to.join(&name);
        if entry.file_type().expect("a file type").is_dir() {
            std::fs::create_dir_all(&target).expect("a folder");
            copy_folder(&entry.path(), &target);
        } else if name == "reserve" {
            let _ = std::fs::hard_link(entry.path(), target);
        } else {
            std::fs::copy(entry.path(), target).expect("a file is copied");
        }
    }
}

/// Removes everything in it.
pub fn empty(folder: &Path) {
    for entry in std::fs::read_dir(folder).expect("the folder reads") {
        let path = entry.expect("the folder reads").path();
        let gone = if path.is_dir() {
            std::fs::remove_dir_all(path)
        } else {
            std::fs::remove_file(path)
        };
        gone.expect("it goes");
    }
}
