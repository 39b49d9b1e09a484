//! What the window may ask for. A command is a few lines; a decision here would be a bug.

pub mod ask;
pub mod changes;
pub mod frame;
pub mod write;

use tauri::AppHandle;
use tauri_specta::Event as _;

use crate::events::Changed;

/// Tells every screen that shows records to ask again.
fn tell(app: &AppHandle, kinds: Vec<String>) {
    // A window that is closing hears nothing more, and need not.
    let _ = Changed { kinds }.emit(app);
}
