//! Changes that travel between two copies in a file.

use std::fs::File;
use std::path::PathBuf;

use escale_store::{Delivery, Seen, read_changes};
use serde::Serialize;
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt as _;

use super::tell;
use crate::desk::Desk;
use crate::error::Result;

const EXTENSION: &str = "escale-changes";

/// What came in.
#[derive(Debug, Serialize, specta::Type)]
pub struct Taken {
    /// How many changes were new here.
    applied: usize,
    /// The records they changed.
    records: usize,
    /// What a person has to look at.
    conflicts: usize,
}

/// What went out.
#[derive(Debug, Serialize, specta::Type)]
pub struct Given {
    /// The records.
    records: usize,
    /// Their changes.
    changes: usize,
}

/// Asks for a file of changes and takes it in; nothing if none was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn take_changes(app: AppHandle, desk: State<'_, Desk>) -> Result<Option<Taken>> {
    let chooser = app.dialog().file().add_filter("Escale", &[EXTENSION]);
    let Some(path) = chooser.blocking_pick_file().and_then(chosen) else {
        return Ok(None);
    };
    let deliveries =
        read_changes(File::open(path)?)?.collect::<escale_store::Result<Vec<Delivery>>>()?;
    let merged = desk.write(|writing| writing.merge(deliveries))?;
    tell(&app, Vec::new());
    Ok(Some(Taken {
        applied: merged.applied,
        records: merged.records.len(),
        conflicts: merged.conflicts.len(),
    }))
}

/// Asks for a place and writes everything there; nothing if none was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn give_changes(app: AppHandle, desk: State<'_, Desk>) -> Result<Option<Given>> {
    let chooser = app.dialog().file().add_filter("Escale", &[EXTENSION]);
    let Some(path) = chooser.blocking_save_file().and_then(chosen) else {
        return Ok(None);
    };
    let path = path.with_extension(EXTENSION);
    let file = File::create(path)?;
    let sent = desk.ask(|store| {
        store
            .read()
            .write_changes(&Seen::new(), file, &mut |_, _| {})
    })?;
    Ok(Some(Given {
        records: sent.records,
        changes: sent.changes,
    }))
}

fn chosen(path: tauri_plugin_dialog::FilePath) -> Option<PathBuf> {
    path.into_path().ok()
}
