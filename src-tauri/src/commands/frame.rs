//! Workspaces and settings.

use std::path::PathBuf;

use tauri::State;

use crate::desk::{Desk, Status};
use crate::error::Result;
use crate::folders;
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
pub fn create_workspace(desk: State<'_, Desk>, folder: PathBuf, author: String) -> Result<Status> {
    desk.create(&folder, &author)?;
    desk.status()
}

/// Opens a workspace in the place of the open one.
#[tauri::command(async)]
#[specta::specta]
pub fn open_workspace(desk: State<'_, Desk>, folder: PathBuf) -> Result<Status> {
    desk.open_at(&folder)?;
    desk.status()
}

/// Opens the sample workspace.
#[tauri::command(async)]
#[specta::specta]
pub fn look_around(desk: State<'_, Desk>) -> Result<Status> {
    desk.look_around()?;
    desk.status()
}

/// Closes the open workspace.
#[tauri::command(async)]
#[specta::specta]
pub fn close_workspace(desk: State<'_, Desk>) -> Result<Status> {
    desk.leave()?;
    desk.status()
}

/// Keeps what the person chose.
#[tauri::command(async)]
#[specta::specta]
pub fn save_settings(desk: State<'_, Desk>, settings: Settings) -> Result<Status> {
    desk.choose(settings)?;
    desk.status()
}

/// A folder that does not exist yet, for a new workspace; nothing if no known place may hold one.
#[tauri::command(async)]
#[specta::specta]
pub fn propose_folder(desk: State<'_, Desk>) -> Result<Option<String>> {
    let folder = folders::proposed(&desk.window().homes());
    Ok(folder.map(|path| path.display().to_string()))
}

/// Asks for a folder with the system's own chooser.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_folder(desk: State<'_, Desk>) -> Result<Option<String>> {
    let folder = desk.window().pick_folder();
    Ok(folder.map(|path| path.display().to_string()))
}

/// Ends the long work that is under way.
#[tauri::command(async)]
#[specta::specta]
pub fn cancel(desk: State<'_, Desk>) -> Result<()> {
    desk.stop();
    Ok(())
}
