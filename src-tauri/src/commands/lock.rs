//! What opens the workspace.

use tauri::State;
use zeroize::Zeroizing;

use crate::desk::{Desk, Status};
use crate::error::Result;
use crate::locking::{NewSheet, ReadBack, Recased};

/// Opens the workspace that waits, by its passphrase.
#[tauri::command(async)]
#[specta::specta]
pub fn unlock(desk: State<'_, Desk>, passphrase: String) -> Result<Status> {
    desk.unlock(&Zeroizing::new(passphrase))?;
    desk.status()
}

/// Opens the workspace that waits, by its recovery sheet, and gives it another passphrase.
#[tauri::command(async)]
#[specta::specta]
pub fn unlock_by_sheet(desk: State<'_, Desk>, words: String, passphrase: String) -> Result<Status> {
    desk.unlock_by_sheet(&Zeroizing::new(words), &Zeroizing::new(passphrase))?;
    desk.status()
}

/// Locks the open workspace.
#[tauri::command(async)]
#[specta::specta]
pub fn lock_now(desk: State<'_, Desk>) -> Result<Status> {
    desk.lock()?;
    desk.status()
}

/// Somebody is there.
#[tauri::command(async)]
#[specta::specta]
pub fn stay_awake(desk: State<'_, Desk>) -> Result<()> {
    desk.stay_awake();
    Ok(())
}

/// Protects the open workspace.
#[tauri::command(async)]
#[specta::specta]
pub fn protect(desk: State<'_, Desk>, passphrase: String) -> Result<Recased> {
    desk.protect(&Zeroizing::new(passphrase))
}

/// Takes the open workspace's protection off.
#[tauri::command(async)]
#[specta::specta]
pub fn unprotect(desk: State<'_, Desk>, passphrase: String) -> Result<Recased> {
    desk.unprotect(&Zeroizing::new(passphrase))
}

/// Another passphrase opens the workspace from now on.
#[tauri::command(async)]
#[specta::specta]
pub fn change_passphrase(desk: State<'_, Desk>, current: String, passphrase: String) -> Result<()> {
    desk.change_passphrase(&Zeroizing::new(current), &Zeroizing::new(passphrase))
}

/// Makes a recovery sheet.
#[tauri::command(async)]
#[specta::specta]
pub fn make_sheet(desk: State<'_, Desk>) -> Result<NewSheet> {
    desk.make_sheet()
}

/// Asks where to put the new sheet, to be printed; false if nowhere.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_sheet(desk: State<'_, Desk>) -> Result<bool> {
    desk.keep_sheet()
}

/// Reads words of the new sheet back.
#[tauri::command(async)]
#[specta::specta]
pub fn check_sheet(desk: State<'_, Desk>, read: Vec<ReadBack>) -> Result<Status> {
    desk.check_sheet(&read)?;
    desk.status()
}

/// Lets this computer's keychain open the workspace, or no longer.
#[tauri::command(async)]
#[specta::specta]
pub fn set_keychain(desk: State<'_, Desk>, on: bool) -> Result<Status> {
    desk.set_keychain(on)?;
    desk.status()
}
