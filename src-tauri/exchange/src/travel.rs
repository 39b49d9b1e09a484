//! Leaving records at home before a journey, and having them back afterwards.
//!
//! Nothing leaves this computer before the storage has given all of it back once. While something is away
//! this device reads and publishes as ever, but stands for nobody: it seals nothing whole. At home it reads
//! everything again from its beginning, under numbers of its own.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;

use escale_attachments::{leave, length};
use escale_store::values::Id;
use escale_store::{Away, Error as StoreError, HeldChanges, Luggage, Rule, Seen};
use serde::Serialize;

use crate::carry::exchange;
use crate::desk::{Desk, Stored};
use crate::error::{Error, Result, Unready};
use crate::ledger::{self, Progress, Run};
use crate::names::Digest;
use crate::publish::{OUTGOING, place};
use crate::rehearse::{self, rehearse};
use crate::report::{Pace, Phase, Report, Watch};
use crate::state::{self, State};
use crate::storage::Storage;
use crate::{files, want};

/// So often the storage may be mended before a rehearsal goes well.
const REHEARSALS: usize = 3;

/// What a departure did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, specta::Type)]
pub struct Departed {
    /// Records that stayed at home.
    pub left: usize,
    /// Records that travel.
    pub goes: usize,
    /// Attached files that travel and are not on this computer: nobody offers them.
    pub files_missing: usize,
    /// Whether nothing of what stayed lies about any more; what is in use goes at the next exchange, or
    /// when the workspace is opened again.
    pub clean: bool,
}

/// Leaves all records but those to `keep` at home: exchanges, reads back from the storage all that is to
/// stay, and only then takes it off this computer. May be stopped until then, with nothing changed.
///
/// # Errors
/// As [`exchange`]; `Departure` with what is not ready, and nothing was left.
pub fn depart<D: Desk>(
    desk: &D,
    storage: &dyn Storage,
    keep: &BTreeSet<Id>,
    watch: Watch<'_>,
) -> Result<Departed> {
    if desk.read(|reading| reading.away())?.left > 0 {
        return Err(Error::Departure(Unready::Away));
    }
    let (seen, luggage) = ready(desk, storage, keep, watch)?;
    let mut departed = Departed {
        left: seen.len(),
        goes: keep.len(),
        files_missing: fetch_luggage(desk, storage, &luggage, watch)?,
        clean: true,
    };
    if seen.is_empty() {
        return Ok(departed);
    }
    let leaving: BTreeSet<String> = luggage.stays.into_iter().collect();
    let left = desk.write(|writing| {
        ledger::put_leaving(writing, &leaving)?;
        ledger::hold(writing)?;
        writing.leave_behind(&seen, &mut |done, total| {
            watch(Pace {
                phase: Phase::Leave,
                done,
                total,
            })
        })
    });
    match left {
        Err(StoreError::Invalid(problems)) => {
            let unsent = problems.iter().any(|one| one.rule == Rule::Unshared);
            return Err(Error::Departure(match unsent {
                true => Unready::Unsent,
                false => Unready::Changed,
            }));
        }
        left => left?,
    }
    // They have left: what cannot be wiped now is wiped the next time.
    departed.clean = tidy_up(desk).unwrap_or(false);
    Ok(departed)
}

/// Exchanges until the storage gives back all that is to stay. Returns what that is.
fn ready<D: Desk>(
    desk: &D,
    storage: &dyn Storage,
    keep: &BTreeSet<Id>,
    watch: Watch<'_>,
) -> Result<(Seen, Luggage)> {
    for _ in 0..REHEARSALS {
        exchange(desk, storage, watch)?;
        if !everything_is_out(desk)? {
            return Err(Error::Departure(Unready::Unsent));
        }
        let (seen, held, luggage) = staying(desk, keep)?;
        let rehearsed = rehearse(desk, storage, (&seen, &held), watch)?;
        let state = State::of(desk)?;
        if rehearsed.lacking.is_empty() {
            give_files(desk, &state, storage, &luggage, watch)?;
            return Ok((seen, luggage));
        }
        // Whoever has what cannot be read, this device first, gives it again at the next exchange.
        want::tell(&state, storage, &rehearsed.unreadable)?;
    }
    Err(Error::Departure(Unready::NotThere))
}

/// Whether nothing written here waits to be shared.
fn everything_is_out<D: Desk>(desk: &D) -> Result<bool> {
    let (unshared, own) = desk.read(|reading| Ok((reading.unshared()?, ledger::own(&reading)?)))?;
    Ok(unshared == 0 && own.iter().all(|own| own.there))
}

/// The records that are to stay, what is kept apart of them, and the attached files.
fn staying<D: Desk>(desk: &D, keep: &BTreeSet<Id>) -> Result<(Seen, HeldChanges, Luggage)> {
    let staying = desk.read(|reading| {
        let mut seen = reading.all_heads()?;
        seen.retain(|id, _| !keep.contains(id));
        let held = reading.held_changes(&seen)?;
        let luggage = reading.luggage(keep, &mut |_, _| Ok(()))?;
        Ok((seen, held, luggage))
    })?;
    Ok(staying)
}

/// Sees to it that the storage gives back the attached files that are to stay and are here.
fn give_files<D: Desk>(
    desk: &D,
    state: &State,
    storage: &dyn Storage,
    luggage: &Luggage,
    watch: Watch<'_>,
) -> Result<()> {
    let here = |name: &&String| length(desk.folder(), name).is_some();
    let stays: BTreeSet<Digest> = luggage
        .stays
        .iter()
        .filter(here)
        .filter_map(|name| name.parse().ok())
        .collect();
    let mut report = Report::default();
    for _ in 0..REHEARSALS {
        let broken: BTreeSet<_> = report.unreadable.drain(..).collect();
        let named = stays.clone();
        files::offer_these(desk, state, storage, &broken, named, &mut report, watch)?;
        if files::first_lacking(state, storage, &stays, &mut report, watch)?.is_none() {
            return Ok(());
        }
    }
    Err(Error::Departure(Unready::Files))
}

/// Brings the attached files of records that travel. Returns how many nobody offers.
fn fetch_luggage<D: Desk>(
    desk: &D,
    storage: &dyn Storage,
    luggage: &Luggage,
    watch: Watch<'_>,
) -> Result<usize> {
    let mut missing = 0;
    for sealed in &luggage.goes {
        let here = length(desk.folder(), sealed).is_some();
        if !here && !files::fetch_file(desk, storage, sealed, watch)? {
            missing += 1;
        }
    }
    Ok(missing)
}

/// Ends what a departure began, however it was cut short: removes a rehearsal, the attached files that
/// stay, and copies of what was published, since the storage has all of it; then what may be left of it in
/// the database. Returns whether nothing is left.
///
/// # Errors
/// What the disk says.
pub fn tidy_up<D: Desk>(desk: &D) -> Result<bool> {
    rehearse::sweep(desk.folder())?;
    if let Some(leaving) = desk.read(|reading| ledger::leaving(&reading))? {
        let (named, own) =
            desk.read(|reading| Ok((reading.sealed_files()?, ledger::own(&reading)?)))?;
        for file in leaving.difference(&named) {
            leave(desk.folder(), file)?;
        }
        let waiting = own.iter().filter(|own| !own.there);
        let waiting: BTreeSet<_> = waiting.map(|own| place(desk.folder(), own)).collect();
        let entries = match fs::read_dir(desk.folder().join(OUTGOING)) {
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            entries => Some(entries?),
        };
        for entry in entries.into_iter().flatten() {
            let path = entry?.path();
            if !waiting.contains(&path) {
                fs::remove_file(path)?;
            }
        }
        desk.write(ledger::drop_leaving)?;
    }
    Ok(desk.wipe()?)
}

/// Wants everything back that was left at home: the next exchange brings it. Returns how things stand.
///
/// # Errors
/// `NoTeam`, or what the store says.
pub fn come_home<D: Desk>(desk: &D) -> Result<Away> {
    let state = State::of(desk)?;
    if state.away.left == 0 {
        return Ok(state.away);
    }
    // What went out under the old numbers is read again like a colleague's.
    let run = Run {
        whole: state.run.whole,
        ..state::new_run(desk)?
    };
    desk.write(|writing| {
        ledger::read_again(writing)?;
        ledger::put_run(writing, &run)?;
        writing.come_home()
    })?;
    Ok(desk.read(|reading| reading.away())?)
}

/// What an exchange read may be the last of what was left at home: then all that had been read before the
/// departure is here again. How far everybody had been read before coming home is forgotten once all of
/// that was read again.
pub fn arrive<D: Desk>(desk: &D, state: &mut State) -> Stored<()> {
    let (away, holds) = desk.read(|reading| Ok((reading.away()?, ledger::holds(&reading)?)))?;
    state.away = away;
    if holds && away == Away::default() {
        state.progress = desk.write(ledger::regain)?;
    }
    // What shared its number with another bundle and is gone has to be made good first.
    let told = state.told_before;
    let read = |(source, before)| {
        let progress = state.progress.get(source);
        progress.is_some_and(|progress: &Progress| {
            progress.has_all(before) && (told || progress.has_same(before))
        })
    };
    if !state.before.is_empty() && state.is_complete() && state.before.iter().all(read) {
        desk.write(ledger::drop_before)?;
        state.before.clear();
    }
    Ok(())
}
