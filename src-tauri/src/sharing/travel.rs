//! Journeys at the desk: what travels, leaving the rest at home, coming home.

use std::collections::BTreeSet;

use escale_exchange::{self as exchange, Departed, Desk as _, Pace, Phase};
use escale_store::values::Id;
use escale_store::{ACT_MAX, Error, Reading, Rule, Share};
use serde::Serialize;

use super::{At, aside};
use crate::desk::{Desk, held};
use crate::error::{Failure, Result};
use crate::events::{Changed, Work};
use crate::work::Underway;

/// What travels and what stays.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Luggage {
    /// How many records travel.
    pub goes: usize,
    /// How many stay at home.
    pub stays: usize,
    /// The same for each kind.
    pub kinds: Vec<Share>,
    /// Attached files that travel and are not on this computer yet.
    pub files_missing: usize,
}

impl Desk {
    /// What travels with these records; everything without a choice.
    pub fn travelling(&self, chosen: Option<&[Id]>) -> Result<Luggage> {
        let folder = self.folder()?;
        check(chosen)?;
        self.ask(|reading| {
            let travelling = meant(&reading, chosen)?;
            let files = reading.sealed_files_of(&travelling.ids)?;
            let here = |name: &&String| escale_attachments::length(&folder, name).is_some();
            let files_missing = files.len() - files.iter().filter(here).count();
            Ok(Luggage {
                goes: travelling.ids.len(),
                stays: travelling.stays(),
                kinds: travelling.kinds,
                files_missing,
            })
        })
    }

    /// Leaves everything at home but what travels with these records. An exchange that is under way ends:
    /// a departure begins with one of its own.
    pub fn depart(&self, chosen: Option<&[Id]>) -> Result<Departed> {
        check(chosen)?;
        let at = self.at()?;
        let keep = at.read(|reading| Ok(meant(&reading, chosen)?.ids))?;
        self.exchanges.stop();
        let turn = held(&self.exchanges.turn);
        self.window().exchanged();
        let went = aside(|| self.leave_home(&at, &keep));
        drop(turn);
        // Copies that other programs were given of files that stay.
        let _ = self.copies().wipe();
        self.window().exchanged();
        self.window().changed(Changed { kinds: Vec::new() });
        went
    }

    fn leave_home(&self, at: &At<'_>, keep: &BTreeSet<Id>) -> Result<Departed> {
        let storage = at.storage()?;
        let mut underway = Underway::begin(Work::Exchange, self.window(), &self.exchanges.stop);
        Ok(exchange::depart(at, &storage, keep, &mut |pace| {
            let Pace { phase, done, total } = pace;
            underway.turns_to(match phase {
                Phase::Rehearse => Work::Rehearse,
                Phase::Leave => Work::Leave,
                _ => Work::Exchange,
            });
            underway.so_far(done, total)
        })?)
    }

    /// Wants everything back and exchanges at once. Where that does not come about, how things stand says
    /// so, and the next exchange goes on.
    pub fn come_home(&self) -> Result<()> {
        let at = self.at()?;
        self.exchanges.stop();
        let turn = held(&self.exchanges.turn);
        let away = exchange::come_home(&at)?;
        drop(turn);
        self.window().changed(Changed { kinds: Vec::new() });
        if away.coming > 0 {
            let _ = self.exchange(false);
        }
        Ok(())
    }
}

fn meant(
    reading: &Reading<'_>,
    chosen: Option<&[Id]>,
) -> escale_store::Result<escale_store::Travelling> {
    match chosen {
        Some(chosen) => reading.travelling(chosen),
        None => reading.all_travelling(),
    }
}

fn check(chosen: Option<&[Id]>) -> Result<()> {
    match chosen {
        Some(chosen) if chosen.len() > ACT_MAX => {
            Err(Failure::from(Error::invalid("chosen", Rule::TooMany)))
        }
        _ => Ok(()),
    }
}
