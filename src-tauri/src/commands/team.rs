//! The team: founding it, asking to join, taking somebody in, putting a device out.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;

use escale_exchange::{self as exchange, DeviceId, INTRODUCTION_MAX};
use serde::Serialize;
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::sharing::{Sharing, aside};

/// Somebody who was taken in.
#[derive(Debug, Serialize, specta::Type)]
pub struct TakenIn {
    /// The person.
    pub person: String,
    /// What they call their device.
    pub device: String,
}

/// Founds a team; all that is in the workspace will be shared.
#[tauri::command(async)]
#[specta::specta]
pub fn found_team(desk: State<'_, Desk>, device: String) -> Result<Sharing> {
    exchange::create(&desk.at()?, &desk.author(), &device)?;
    desk.sharing()
}

/// Asks to join a team through the storage; the code to tell is in the answer.
#[tauri::command(async)]
#[specta::specta]
pub fn ask_to_join(desk: State<'_, Desk>, device: String) -> Result<Sharing> {
    let at = desk.at()?;
    aside(|| {
        // It must be there before anything is noted.
        let storage = at.storage()?;
        let request = exchange::request(&at, &desk.author(), &device)?;
        Ok(exchange::post_request(&storage, &request)?)
    })?;
    desk.sharing()
}

/// Asks to join a team by a file to hand over; nothing if no place for it was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn ask_by_file(desk: State<'_, Desk>, device: String) -> Result<Option<Sharing>> {
    let Some(to) = desk.window().place_introduction() else {
        return Ok(None);
    };
    let request = exchange::request(&desk.at()?, &desk.author(), &device)?;
    write(&to, &request.file)?;
    desk.sharing().map(Some)
}

/// Takes in who left a request on the storage and told this code.
#[tauri::command(async)]
#[specta::specta]
pub fn take_in(desk: State<'_, Desk>, code: String) -> Result<TakenIn> {
    let at = desk.at()?;
    let approval = aside(|| {
        let storage = at.storage()?;
        Ok(exchange::approve_posted(&at, &storage, &code)?)
    })?;
    Ok(TakenIn::of(approval))
}

/// Takes in who handed over a request and told this code; nothing if no file was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn take_in_by_file(desk: State<'_, Desk>, code: String) -> Result<Option<TakenIn>> {
    let window = desk.window();
    let Some(request) = window.pick_introduction() else {
        return Ok(None);
    };
    let request = read(&request)?;
    let approval = exchange::approve(&desk.at()?, &request, &code)?;
    // Whoever is taken in already can be handed their answer once more.
    let Some(to) = window.place_introduction() else {
        return Ok(None);
    };
    write(&to, &approval.file)?;
    Ok(Some(TakenIn::of(approval)))
}

/// Joins the team with the answer that was handed back; nothing if no file was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn join_by_file(desk: State<'_, Desk>) -> Result<Option<Sharing>> {
    let Some(approval) = desk.window().pick_introduction() else {
        return Ok(None);
    };
    exchange::join(&desk.at()?, &read(&approval)?)?;
    desk.sharing().map(Some)
}

/// Puts a device out of the team, or leaves it: what is published from now on it cannot read.
#[tauri::command(async)]
#[specta::specta]
pub fn put_out(desk: State<'_, Desk>, device: String) -> Result<Sharing> {
    let device: Option<DeviceId> = device.parse().ok();
    let device = device.ok_or(exchange::Error::NoSuchMember)?;
    exchange::remove(&desk.at()?, device)?;
    desk.sharing()
}

impl TakenIn {
    fn of(approval: exchange::Approval) -> Self {
        Self {
            person: approval.card.person,
            device: approval.card.device,
        }
    }
}

fn write(to: &Path, bytes: &[u8]) -> Result<()> {
    Ok(escale_store::write_whole(to, |file| {
        file.write_all(bytes)?;
        Ok(())
    })?)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = fs::File::open(file)?;
    file.take(INTRODUCTION_MAX).read_to_end(&mut bytes)?;
    Ok(bytes)
}
