//! Words about what opens a workspace.

/// It is protected.
pub const PROTECTED: &str = "The workspace is protected: its passphrase opens it.";
/// Above the words of a new recovery sheet.
pub const WORDS: &str = "The words of the recovery sheet, shown this once. Write them down in order and lock them away:";
/// There is no recovery sheet.
pub const NO_SHEET: &str = "There is no recovery sheet: if the passphrase is forgotten, all is lost. `recovery` makes one.";
/// A sheet that nobody has read back.
pub const UNREAD: &str =
    "The recovery sheet has not been read back yet: `recovery --check FILE` with its words.";
/// A sheet that counts.
pub const READ: &str = "A recovery sheet opens it, and has been read back.";
/// A sheet that counts, and a newer one that does not yet.
pub const RENEWED: &str = "The recovery sheet before opens it until the new one is read back: `recovery --check FILE` with its words.";
/// A keychain holds what opens it.
pub const IN_KEYCHAIN: &str = "A keychain opens it, on the computer that has it. `lock` ends that.";
/// Files that are in the form they had.
pub const LEFT: &str = "These could not be read and are in the form they had before:";
/// No keychain answers.
pub const NO_KEYCHAIN: &str =
    "No keychain answers on this computer; the passphrase and the recovery sheet open as before.";

/// Where the sheet stands.
pub fn sheet_in(file: &str) -> String {
    format!("The recovery sheet is in {file}: print it, lock it away, and delete the file.")
}

/// Who else can open it.
pub fn authority(recipient: &str) -> String {
    format!("An authority's key opens it too: {recipient}")
}
