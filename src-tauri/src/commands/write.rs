//! What a person does to records.

use escale_store::values::{Fields, Id};
use escale_store::{Heads, Reversed, Written};
use serde_json::Value;
use tauri::{AppHandle, State};

use super::tell;
use crate::desk::Desk;
use crate::error::Result;

/// Makes a record.
#[tauri::command(async)]
#[specta::specta]
pub fn create(
    app: AppHandle,
    desk: State<'_, Desk>,
    kind: String,
    fields: Fields,
) -> Result<Written> {
    let written = desk.write(|writing| writing.create(&kind, &fields))?;
    tell(&app, vec![kind]);
    Ok(written)
}

/// Edits fields of a record as somebody who had seen `based_on`; `null` empties.
#[tauri::command(async)]
#[specta::specta]
pub fn edit(
    app: AppHandle,
    desk: State<'_, Desk>,
    id: Id,
    based_on: Heads,
    fields: Fields,
) -> Result<Written> {
    let written = desk.write(|writing| writing.edit(id, Some(&based_on), &fields))?;
    tell(&app, Vec::new());
    Ok(written)
}

/// Edits the same fields of several records: one act, one undo.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_many(
    app: AppHandle,
    desk: State<'_, Desk>,
    ids: Vec<Id>,
    fields: Fields,
) -> Result<()> {
    desk.write(|writing| {
        writing.together(|writing| {
            ids.iter()
                .try_for_each(|id| writing.edit(*id, None, &fields).map(drop))
        })
    })?;
    tell(&app, Vec::new());
    Ok(())
}

/// Puts records into the bin: one act, one undo.
#[tauri::command(async)]
#[specta::specta]
pub fn remove(app: AppHandle, desk: State<'_, Desk>, ids: Vec<Id>) -> Result<()> {
    desk.write(|writing| {
        writing.together(|writing| ids.iter().try_for_each(|id| writing.remove(*id).map(drop)))
    })?;
    tell(&app, Vec::new());
    Ok(())
}

/// Takes records out of the bin: one act, one undo.
#[tauri::command(async)]
#[specta::specta]
pub fn restore(app: AppHandle, desk: State<'_, Desk>, ids: Vec<Id>) -> Result<()> {
    desk.write(|writing| {
        writing.together(|writing| ids.iter().try_for_each(|id| writing.restore(*id).map(drop)))
    })?;
    tell(&app, Vec::new());
    Ok(())
}

/// Undoes this person's last act.
#[tauri::command(async)]
#[specta::specta]
pub fn undo(app: AppHandle, desk: State<'_, Desk>) -> Result<Reversed> {
    let reversed = desk.write(|writing| writing.undo())?;
    tell(&app, Vec::new());
    Ok(reversed)
}

/// Does again what was undone last.
#[tauri::command(async)]
#[specta::specta]
pub fn redo(app: AppHandle, desk: State<'_, Desk>) -> Result<Reversed> {
    let reversed = desk.write(|writing| writing.redo())?;
    tell(&app, Vec::new());
    Ok(reversed)
}

/// Settles the conflict of a field with one value.
#[tauri::command(async)]
#[specta::specta]
pub fn resolve(
    app: AppHandle,
    desk: State<'_, Desk>,
    id: Id,
    field: String,
    value: Value,
) -> Result<Written> {
    let written = desk.write(|writing| writing.resolve(id, &field, &value))?;
    tell(&app, Vec::new());
    Ok(written)
}

/// Makes a record say again what it said at earlier heads, as a new version on top.
#[tauri::command(async)]
#[specta::specta]
pub fn bring_back(app: AppHandle, desk: State<'_, Desk>, id: Id, heads: Heads) -> Result<Written> {
    let written = desk.write(|writing| writing.bring_back(id, &heads))?;
    tell(&app, Vec::new());
    Ok(written)
}
