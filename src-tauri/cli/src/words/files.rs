//! Words about attached files.

/// Damaged files.
pub const FILES_DAMAGED: &str =
    "These attached files are damaged and were set aside; a colleague's copy can replace them:";
/// Missing files.
pub const FILES_MISSING: &str = "These attached files are not on this computer:";
/// Files left over.
pub const ORPHANS: &str = "No record names these encrypted files, nor ever did; `scrub --remove-orphans` removes them once they are a day old:";
/// Files that were removed.
pub const ORPHANS_REMOVED: &str = "Removed, since no record names them nor ever did:";
/// A copy must go somewhere.
pub const NO_VIEWER: &str = "The system's viewer could not be started.";

/// How many files were looked at.
pub fn files_looked_at(files: usize, read: bool) -> String {
    if read {
        format!("Attached files read to their end: {files}.")
    } else {
        format!("Attached files: {files}; `check --attachments` reads each to its end.")
    }
}

/// A file, its record, and who has it.
pub fn file_with(name: &str, id: &str, holders: &str) -> String {
    if holders.is_empty() {
        format!("{name} <{id}>")
    } else {
        format!("{name} <{id}>   (attached by {holders}, whose computer had it then)")
    }
}

/// A file that no record names.
pub fn orphan(sealed: &str, size: u64, old: bool) -> String {
    let age = if old { "" } else { ", less than a day old" };
    format!("{sealed}   ({size} bytes{age})")
}

/// A file was attached.
pub fn attached(name: &str, size: u64, media_type: &str) -> String {
    format!("Attached: {name} ({size} bytes, {media_type}).")
}

/// A file was opened, or only copied.
pub fn opened(to: &str, shown: bool) -> String {
    if shown {
        format!("Opened a read-only copy: {to}")
    } else {
        format!("A copy is in {to}")
    }
}

/// A file that is not here.
pub fn file_missing(holders: &str) -> String {
    if holders.is_empty() {
        "The attached file is not on this computer.".into()
    } else {
        format!(
            "The attached file is not on this computer; {holders} attached it, on a computer that had it then."
        )
    }
}
