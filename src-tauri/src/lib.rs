//! The window's shell: commands, events, settings, the clock. No rule lives here.

mod bindings;
mod clock;
mod commands;
mod desk;
mod error;
mod events;
mod settings;
mod shapes;

pub use bindings::builder;

use desk::Desk;
use tauri::Manager as _;

/// Opens the window and stays until it is closed.
///
/// # Errors
/// What the system says when it cannot show one.
pub fn run() -> tauri::Result<()> {
    let bindings = builder();
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .invoke_handler(bindings.invoke_handler())
        .setup(move |app| {
            bindings.mount_events(app);
            let config = app.path().app_config_dir()?;
            let data = app.path().app_data_dir()?;
            app.manage(Desk::new(config, data));
            Ok(())
        })
        .run(tauri::generate_context!())
}
