//! What the page knows before it asks anything: the language and the look. Otherwise it would wait for an
//! answer before it reads its words, and show a dark window white at first.

use std::path::Path;

use serde_json::json;
use tauri::Runtime;
use tauri::plugin::TauriPlugin;

use crate::settings::{Kept, Settings};

/// Tells every page as it begins. What is chosen later it learns by asking.
pub fn plugin<R: Runtime>(config: &Path) -> TauriPlugin<R> {
    let Settings {
        language,
        theme,
        zoom,
        ..
    } = Kept::read(config).settings;
    let known = json!({ "language": language, "theme": theme, "zoom": zoom });
    let script = format!("Object.defineProperty(window, 'ESCALE', {{ value: {known} }});");
    tauri::plugin::Builder::new("beginning")
        .js_init_script(script)
        .build()
}
