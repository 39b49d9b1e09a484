//! Workspaces and settings.

use std::path::PathBuf;

use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt as _;

use crate::desk::{Desk, Status};
use crate::error::Result;
use crate::settings::Settings;

/// How things stand.
#[tauri::command(async)]
#[specta::specta]
pub fn status(desk: State<'_, Desk>) -> Result<Status> {
    desk.status()
}

/// Makes a workspace in a new or empty folder and opens it.
#[tauri::command(async)]
#[specta::specta]
pub fn create_workspace(
    app: AppHandle,
    desk: State<'_, Desk>,
    folder: PathBuf,
    author: String,
) -> Result<Status> {
    desk.create(&folder, &author)?;
    super::tell(&app, Vec::new());
    desk.status()
}

/// Opens a workspace in the place of the open one.
#[tauri::command(async)]
#[specta::specta]
pub fn open_workspace(app: AppHandle, desk: State<'_, Desk>, folder: PathBuf) -> Result<Status> {
    desk.open_at(&folder)?;
    super::tell(&app, Vec::new());
    desk.status()
}

/// Opens the sample workspace.
#[tauri::command(async)]
#[specta::specta]
pub fn look_around(app: AppHandle, desk: State<'_, Desk>) -> Result<Status> {
    desk.look_around()?;
    super::tell(&app, Vec::new());
    desk.status()
}

/// Closes the open workspace.
#[tauri::command(async)]
#[specta::specta]
pub fn close_workspace(desk: State<'_, Desk>) -> Result<Status> {
    desk.close();
    desk.status()
}

/// Keeps what the person chose.
#[tauri::command(async)]
#[specta::specta]
pub fn save_settings(desk: State<'_, Desk>, settings: Settings) -> Result<Status> {
    desk.choose(settings)?;
    desk.status()
}

/// Asks for a folder with the system's own chooser.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_folder(app: AppHandle) -> Result<Option<String>> {
    let folder = app.dialog().file().blocking_pick_folder();
    let path = folder.and_then(|folder| folder.into_path().ok());
    Ok(path.map(|path| path.display().to_string()))
}
