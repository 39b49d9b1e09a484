//! Attached files. The screen names records; where files lie, here and elsewhere, it never learns.

use escale_attachments::State as FileState;
use escale_store::values::Id;
use escale_store::{Heads, Holder, PAGE_MAX, Written};
use serde::Serialize;
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::files;

/// An attached file, as the screen shows it.
#[derive(Debug, Serialize, specta::Type)]
pub struct FileShown {
    /// The record.
    pub id: Id,
    /// The file's own name, which may be hostile: shown, never used as a path.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
    /// What it is, by its content.
    pub media_type: String,
    /// Whether it is on this computer.
    pub state: FileStanding,
    /// Who has it, as far as is known.
    pub holders: Vec<Holder>,
    /// Whether the copy that was opened has been changed since.
    pub changed: bool,
}

/// How things stand with a file on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum FileStanding {
    /// It is here.
    Present,
    /// It is not here yet, or not any more.
    Missing,
    /// What lies here is not the file.
    Damaged,
}

impl From<FileState> for FileStanding {
    fn from(state: FileState) -> Self {
        match state {
            FileState::Present => Self::Present,
            FileState::Missing => Self::Missing,
            FileState::Damaged => Self::Damaged,
        }
    }
}

/// The files of these records; those that have none are left out.
#[tauri::command(async)]
#[specta::specta]
pub fn files(desk: State<'_, Desk>, ids: Vec<Id>) -> Result<Vec<FileShown>> {
    let ids = ids.get(..PAGE_MAX).unwrap_or(&ids);
    files::shown(&desk, ids)
}

/// Asks for a file and puts it in the place of a record's; nothing if none was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn attach_file(desk: State<'_, Desk>, id: Id, based_on: Heads) -> Result<Option<Written>> {
    let chosen = desk.window().pick_file();
    let attach = |path: std::path::PathBuf| files::attach(&desk, &path, id, &based_on);
    chosen.map(attach).transpose()
}

/// Asks for a file and makes a document of it, about a record if one is named; nothing if none was
/// chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn attach_new(desk: State<'_, Desk>, about: Option<Id>) -> Result<Option<Written>> {
    let chosen = desk.window().pick_file();
    let attach = |path: std::path::PathBuf| files::attach_new(&desk, &path, about);
    chosen.map(attach).transpose()
}

/// Opens a read-only copy of a record's file in the system's viewer. Says `false` if that may run
/// programs and so was not done.
#[tauri::command(async)]
#[specta::specta]
pub fn open_file(desk: State<'_, Desk>, id: Id) -> Result<bool> {
    files::open(&desk, id)
}

/// Shows a read-only copy of a record's file in its folder.
#[tauri::command(async)]
#[specta::specta]
pub fn show_file_in_folder(desk: State<'_, Desk>, id: Id) -> Result<()> {
    files::show_in_folder(&desk, id)
}

/// Asks for a place and writes a copy of a record's file there. Says `false` if none was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn save_file_copy(desk: State<'_, Desk>, id: Id) -> Result<bool> {
    files::save_copy(&desk, id)
}

/// Takes the opened copy that was changed in as the record's file.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_changed_copy(desk: State<'_, Desk>, id: Id, based_on: Heads) -> Result<Written> {
    files::keep_changed(&desk, id, &based_on)
}

/// Throws the opened copy away, changed or not.
#[tauri::command(async)]
#[specta::specta]
pub fn discard_copy(desk: State<'_, Desk>, id: Id) -> Result<()> {
    Ok(desk.copies().discard(id)?)
}
