//! Leaving records at home before a journey, and having them back.

use escale_exchange::Departed;
use escale_store::values::Id;
use tauri::State;
use zeroize::Zeroizing;

use crate::desk::Desk;
use crate::error::Result;
use crate::sharing::{Luggage, Sharing};

/// What travels with these records, and what would stay; without a choice everything travels.
#[tauri::command(async)]
#[specta::specta]
pub fn travelling(desk: State<'_, Desk>, chosen: Option<Vec<Id>>) -> Result<Luggage> {
    desk.travelling(chosen.as_deref())
}

/// Whether this is the open workspace's passphrase: typed once more before a journey.
#[tauri::command(async)]
#[specta::specta]
pub fn try_passphrase(desk: State<'_, Desk>, passphrase: String) -> Result<()> {
    desk.try_passphrase(&Zeroizing::new(passphrase))
}

/// Leaves everything at home but what travels with these records, once the storage has given it back.
#[tauri::command(async)]
#[specta::specta]
pub fn depart(desk: State<'_, Desk>, chosen: Option<Vec<Id>>) -> Result<Departed> {
    desk.depart(chosen.as_deref())
}

/// Wants everything back, and exchanges at once.
#[tauri::command(async)]
#[specta::specta]
pub fn come_home(desk: State<'_, Desk>) -> Result<Sharing> {
    desk.come_home()?;
    desk.sharing()
}
