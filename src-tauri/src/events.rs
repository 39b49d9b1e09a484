//! What the shell tells the screen by itself.

use serde::{Deserialize, Serialize};

/// Records were written: whoever shows records of these kinds asks again.
#[derive(
    Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type, tauri_specta::Event,
)]
pub struct Changed {
    /// The kinds, or none if any may have changed.
    pub kinds: Vec<String>,
}

/// Long work has come so far; it is over when all is done.
#[derive(
    Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type, tauri_specta::Event,
)]
pub struct Progress {
    /// The work.
    pub work: Work,
    /// Records done; bytes where the work is on a file.
    pub done: usize,
    /// Records or bytes in all, if that is known.
    pub total: Option<usize>,
}

/// Work that may take long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Work {
    /// Taking changes in.
    Take,
    /// Writing changes out.
    Give,
    /// Taking a file in.
    Attach,
    /// Getting a file out.
    Open,
    /// Exchanging with the shared storage.
    Exchange,
    /// Reading back from the storage all that is to stay at home.
    Rehearse,
    /// Taking what stays at home off this computer.
    Leave,
}

/// A file of changes was opened from outside: it waits, as the status says.
#[derive(
    Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type, tauri_specta::Event,
)]
pub struct Arrived;

/// An exchange with the shared storage began or ended.
#[derive(
    Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type, tauri_specta::Event,
)]
pub struct Exchanged;

/// Something was chosen in the native menu.
#[derive(
    Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type, tauri_specta::Event,
)]
pub struct Chosen {
    /// The item's name.
    pub item: String,
}
