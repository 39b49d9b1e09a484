//! House rules as tests.

mod kinds;
mod source;
mod tree;

use std::path::{Path, PathBuf};
use std::process::Command;

/// The workspace's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie in the workspace")
        .to_path_buf()
}

/// The files of the project, without what is built: those git knows, with those it does not know yet.
fn files(ending: &str) -> Vec<PathBuf> {
    let git = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .expect("git answers");
    let names = String::from_utf8(git.stdout).expect("names are UTF-8");
    let all = names
        .lines()
        .filter(|name| name.ends_with(ending))
        .map(|name| root().join(name));
    all.filter(|path| path.is_file()).collect()
}

/// A file's text, and its name from the root.
fn read(path: &Path) -> (String, String) {
    let name = path
        .strip_prefix(root())
        .expect("below the root")
        .to_string_lossy()
        .replace('\\', "/");
    (
        name,
        std::fs::read_to_string(path).expect("source is UTF-8"),
    )
}
