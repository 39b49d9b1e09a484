//! The shared storage, and exchanging with it.

use escale_exchange::{self as exchange, Bring, Desk as _, Trouble, Where};
use escale_store::values::Id;
use serde::Serialize;
use tauri::State;

use crate::desk::Desk;
use crate::error::{self, Result};
use crate::sharing::{At, Sharing, aside, ready};

/// What a trial of storage found.
#[derive(Debug, Serialize, specta::Type)]
pub struct Trial {
    /// Whether it can be relied on, and so was chosen.
    pub good: bool,
    /// The closed code of what ails it.
    pub trouble: Option<String>,
}

/// How things stand with team and storage.
#[tauri::command(async)]
#[specta::specta]
pub fn sharing(desk: State<'_, Desk>) -> Result<Sharing> {
    desk.sharing()
}

/// Tries storage out and chooses it if it can be relied on.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_storage(desk: State<'_, Desk>, place: Where) -> Result<Trial> {
    let at = desk.at()?;
    aside(|| try_out(&at, place))
}

fn try_out(at: &At<'_>, place: Where) -> Result<Trial> {
    let storage = match ready(&place) {
        Err(exchange::Error::Storage(trouble)) => return Ok(Trial::ailing(trouble)),
        storage => storage?,
    };
    let probe = exchange::probe(&storage, at.chance()?);
    if probe.good {
        exchange::set_target(at, place)?;
        return Ok(Trial {
            good: true,
            trouble: None,
        });
    }
    let mut troubles = probe.steps.iter().filter_map(|step| step.trouble);
    Ok(Trial::ailing(troubles.next().unwrap_or(Trouble::Failing)))
}

impl Trial {
    fn ailing(trouble: Trouble) -> Self {
        Self {
            good: false,
            trouble: Some(error::storage_code(trouble)),
        }
    }
}

/// Forgets the storage; what lies there stays there.
#[tauri::command(async)]
#[specta::specta]
pub fn forget_storage(desk: State<'_, Desk>) -> Result<Sharing> {
    exchange::forget_target(&desk.at()?)?;
    desk.sharing()
}

/// Chooses whether all attached files come here, or those that are asked for.
#[tauri::command(async)]
#[specta::specta]
pub fn bring_files(desk: State<'_, Desk>, all: bool) -> Result<Sharing> {
    let bring = if all { Bring::All } else { Bring::Asked };
    exchange::set_bring(&desk.at()?, bring)?;
    desk.sharing()
}

/// Brings a record's attached file here. Says `false` if nobody offers it yet.
#[tauri::command(async)]
#[specta::specta]
pub fn bring_file(desk: State<'_, Desk>, id: Id) -> Result<bool> {
    desk.bring_file(id)
}

/// Exchanges with the storage, and joins the team that was asked if its answer lies there; `fill` allows to fill one again that is empty now.
#[tauri::command(async)]
#[specta::specta]
pub fn exchange_now(desk: State<'_, Desk>, fill: bool) -> Result<Sharing> {
    desk.exchange(fill)?;
    desk.sharing()
}

/// Ends the exchange that is under way; what it has done stays done.
#[tauri::command(async)]
#[specta::specta]
pub fn stop_exchange(desk: State<'_, Desk>) -> Result<()> {
    desk.exchanges.stop();
    Ok(())
}
