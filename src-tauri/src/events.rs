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
