//! Changes that travel between two copies in a file.

use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::Path;

use escale_store::{Seen, read_changes, write_whole};
use serde::Serialize;
use tauri::State;

use crate::desk::{Desk, Status};
use crate::error::Result;
use crate::events::Work;

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
pub fn take_changes(desk: State<'_, Desk>) -> Result<Option<Taken>> {
    let chosen = desk.window().pick_changes();
    chosen.map(|path| take(&desk, &path)).transpose()
}

/// Takes in a file of changes that was opened from outside; it waits no more, however that ends.
#[tauri::command(async)]
#[specta::specta]
pub fn take_arrived(desk: State<'_, Desk>, number: u32) -> Result<Taken> {
    let path = desk.arrived(number)?;
    take(&desk, &path)
}

/// Leaves a file of changes that was opened from outside unread.
#[tauri::command(async)]
#[specta::specta]
pub fn leave_arrived(desk: State<'_, Desk>, number: u32) -> Result<Status> {
    desk.turn_away(number);
    desk.status()
}

fn take(desk: &Desk, path: &Path) -> Result<Taken> {
    let deliveries = read_changes(BufReader::new(File::open(path)?))?;
    let merged = desk.write_long(Work::Take, |writing, progress| {
        writing.merge(deliveries, progress)
    })?;
    Ok(Taken {
        applied: merged.applied,
        records: merged.records.len(),
        conflicts: merged.conflicts.len(),
    })
}

/// Asks for a place and writes everything there, whole or not at all; nothing if none was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn give_changes(desk: State<'_, Desk>) -> Result<Option<Given>> {
    let Some(path) = desk.window().place_changes() else {
        return Ok(None);
    };
    let sent = desk.ask_long(Work::Give, |reading, progress| {
        write_whole(&path, |file| {
            reading.write_changes(&Seen::new(), BufWriter::new(file), progress)
        })
    })?;
    Ok(Some(Given {
        records: sent.records,
        changes: sent.changes,
    }))
}
