//! Leaving records at home before a journey, and having them back.

use std::path::Path;

use clap::Args;
use escale_exchange::Desk as _;
use escale_store::values::Id;
use escale_store::{Away, Rule, Share};
use serde::Serialize;

use crate::answer::Answer;
use crate::args::Ground;
use crate::leaf;
use crate::refusal::Refusal;
use crate::seat::Seat;
use crate::share::reach;

/// Arguments of `depart`.
#[derive(Debug, Args)]
pub struct Depart {
    /// The records that travel; what belongs to them and what they speak of goes along
    #[arg(long, required = true, num_args = 1.., value_name = "ID", value_parser = leaf::id)]
    pub keep: Vec<Id>,
    /// Only say what would travel and what would stay
    #[arg(long)]
    pub dry_run: bool,
}

/// What would travel and what would stay.
#[derive(Debug, Serialize)]
pub struct Preview {
    /// Records that would travel.
    pub goes: usize,
    /// Records that would stay at home.
    pub stays: usize,
    /// The same for each kind.
    pub kinds: Vec<Share>,
}

/// Records on their way back.
#[derive(Debug, Serialize)]
pub struct Home {
    /// How things stand.
    pub away: Away,
}

/// Leaves all but what travels at home, or says what would be left.
///
/// # Errors
/// Why nothing was left.
pub fn depart(ground: &Ground, folder: &Path, wanted: &Depart) -> Result<Answer, Refusal> {
    let seat = Seat::take(ground, folder)?;
    let travelling = seat.read(|reading| reading.travelling(&wanted.keep))?;
    if !wanted.keep.iter().all(|id| travelling.ids.contains(id)) {
        return Err(Refusal::usage("keep", Rule::NoSuchRecord));
    }
    if wanted.dry_run {
        return Ok(Answer::Preview(Preview {
            goes: travelling.ids.len(),
            stays: travelling.stays(),
            kinds: travelling.kinds,
        }));
    }
    let storage = reach(&seat)?;
    let bar = crate::progress::Bar::new();
    let departed = escale_exchange::depart(&seat, &storage, &travelling.ids, &mut |pace| {
        bar.so_far(pace.done, pace.total)
    })?;
    Ok(Answer::Departed(departed))
}

/// Wants everything back that was left at home; the next exchange brings it.
///
/// # Errors
/// Why it was not done.
pub fn home(ground: &Ground, folder: &Path) -> Result<Answer, Refusal> {
    let seat = Seat::take(ground, folder)?;
    let away = escale_exchange::come_home(&seat)?;
    Ok(Answer::Home(Home { away }))
}
