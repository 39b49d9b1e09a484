//! What a person does to records.

use escale_store::values::{Fields, Id};
use escale_store::{Choice, Erasing, Heads, Reversed, Written};
use serde_json::Value;
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;

/// Makes a record.
#[tauri::command(async)]
#[specta::specta]
pub fn create(desk: State<'_, Desk>, kind: String, fields: Fields) -> Result<Written> {
    desk.write(|writing| writing.create(&kind, &fields))
}

/// Edits fields of a record as somebody who had seen `based_on`; `null` empties.
#[tauri::command(async)]
#[specta::specta]
pub fn edit(desk: State<'_, Desk>, id: Id, based_on: Heads, fields: Fields) -> Result<Written> {
    desk.write(|writing| writing.edit(id, Some(&based_on), &fields))
}

/// Edits the same fields of several records: one act, one undo.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_many(desk: State<'_, Desk>, ids: Vec<Id>, fields: Fields) -> Result<()> {
    desk.write(|writing| writing.edit_all(&ids, &fields))
}

/// Puts records into the bin: one act, one undo.
#[tauri::command(async)]
#[specta::specta]
pub fn remove(desk: State<'_, Desk>, ids: Vec<Id>) -> Result<()> {
    desk.write(|writing| writing.remove_all(&ids))
}

/// Takes records out of the bin: one act, one undo.
#[tauri::command(async)]
#[specta::specta]
pub fn restore(desk: State<'_, Desk>, ids: Vec<Id>) -> Result<()> {
    desk.write(|writing| writing.restore_all(&ids))
}

/// What would go if a person were erased.
#[tauri::command(async)]
#[specta::specta]
pub fn erasing(desk: State<'_, Desk>, id: Id) -> Result<Erasing> {
    desk.ask(|reading| reading.erasing(id))
}

/// Erases a person for good, with the records about that person alone.
#[tauri::command(async)]
#[specta::specta]
pub fn erase(desk: State<'_, Desk>, id: Id) -> Result<()> {
    desk.write(|writing| writing.erase(id).map(drop))
}

/// Undoes this person's last act.
#[tauri::command(async)]
#[specta::specta]
pub fn undo(desk: State<'_, Desk>) -> Result<Reversed> {
    desk.write(|writing| writing.undo())
}

/// Does again what was undone last.
#[tauri::command(async)]
#[specta::specta]
pub fn redo(desk: State<'_, Desk>) -> Result<Reversed> {
    desk.write(|writing| writing.redo())
}

/// Settles the conflict of a field with one value.
#[tauri::command(async)]
#[specta::specta]
pub fn resolve(desk: State<'_, Desk>, id: Id, field: String, value: Value) -> Result<Written> {
    desk.write(|writing| writing.resolve(id, &field, &value))
}

/// Settles many conflicts by one rule, exactly as it was shown under this mark: one act, one undo.
#[tauri::command(async)]
#[specta::specta]
pub fn settle(desk: State<'_, Desk>, choice: Choice, mark: String) -> Result<usize> {
    desk.write(|writing| writing.settle(&choice, &mark))
}

/// Keeps one of two records for both: one act, one undo.
#[tauri::command(async)]
#[specta::specta]
pub fn combine(desk: State<'_, Desk>, keep: Id, other: Id) -> Result<Written> {
    desk.write(|writing| writing.combine(keep, other))
}

/// Notes that two records that look alike are of different things.
#[tauri::command(async)]
#[specta::specta]
pub fn tell_apart(desk: State<'_, Desk>, one: Id, other: Id) -> Result<Written> {
    desk.write(|writing| writing.tell_apart(one, other))
}

/// Makes a record say again what it said at earlier heads, as a new version on top.
#[tauri::command(async)]
#[specta::specta]
pub fn bring_back(desk: State<'_, Desk>, id: Id, heads: Heads) -> Result<Written> {
    desk.write(|writing| writing.bring_back(id, &heads))
}
