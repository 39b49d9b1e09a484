//! One exchange with the shared storage, from end to end.

use crate::desk::Desk;
use crate::error::{Error, Result, Trouble};
use crate::ledger;
use crate::names::{DeviceId, Digest, path};
use crate::publish::{self, put_whole, write_and_compare};
use crate::report::{Pace, Phase, Report, Watch};
use crate::roster::{ROSTER_MAX, Roster};
use crate::state::State;
use crate::storage::{Storage, Target};
use crate::travel::{self, tidy_up};
use crate::{files, roll, scour, take, want};

const MARK: &[u8] = b"ESCALE TEAM 1\n";
/// A device's folder holds one roster, or two while it replaces it; more are not looked at.
const ROSTERS: usize = 8;

/// Exchanges with the shared storage: takes in what others published, publishes what waits here. May be
/// stopped between any two files and goes on from there the next time.
///
/// # Errors
/// `NoTeam`, `NoTarget`, `NotAMember`, `Storage`, or what the store says, `Cancelled` among it. What was
/// done until then stays done.
pub fn exchange<D: Desk>(desk: &D, storage: &dyn Storage, watch: Watch<'_>) -> Result<Report> {
    // What cannot go now goes the next time; it keeps nobody from exchanging.
    let _ = tidy_up(desk);
    let mut state = State::of(desk)?;
    let mut report = Report::default();
    watch(Pace {
        phase: Phase::Look,
        done: 0,
        total: 0,
    })?;
    mark(desk, &state, storage)?;
    hear_rosters(desk, &mut state, storage)?;
    if !state.belongs() {
        return Err(Error::NotAMember);
    }
    state.tend(desk)?;
    let shown = take::look(&state, storage)?;
    renumber(desk, &mut state, &shown, &mut report)?;
    // What was here before this workspace joined goes out alone, before it is mixed with the others'.
    publish::seal(desk, &mut state, watch)?;
    take::take(desk, &mut state, storage, &shown, &mut report, watch)?;
    travel::arrive(desk, &mut state)?;
    scour::scour(desk, &mut state, storage)?;
    let wanted = want::hear(&state, storage)?;
    let own = desk.read(|reading| ledger::own(&reading))?;
    let lacking = want::lacking(&state, &shown, &wanted, &own) && !want::is_on_its_way(&own);
    // Who has not all that they read stands for nothing, and lets others fill what is empty.
    if state.is_complete() && (lacking || state.run.whole) {
        publish::seal_whole(desk, &mut state, watch)?;
        report.refilled = lacking;
    }
    tell_roster(desk, &state, storage)?;
    publish::bring(desk, &mut state, storage, &wanted, &mut report, watch)?;
    roll::tidy(desk, &mut state, storage, &mut report, watch)?;
    // Records first: files are large, and whoever waits for one waits for nothing else.
    files::offer(desk, &state, storage, &wanted, &mut report, watch)?;
    files::take(desk, &state, storage, &mut report, watch)?;
    want::tell(&state, storage, &report.unreadable)?;
    report.away = state.away;
    Ok(report)
}

/// Sees to it that the storage bears the team's mark. Where it was once and is no longer, the storage is
/// not what it was.
fn mark<D: Desk>(desk: &D, state: &State, storage: &dyn Storage) -> Result<()> {
    let path = path::marker(state.team);
    let said = [MARK, state.team.to_string().as_bytes()].concat();
    let most = 4 * said.len() as u64;
    let target = desk.read(|reading| ledger::target(&reading))?;
    let marked = target.as_ref().is_some_and(|target| target.marked);
    match storage.read(&path, most).map_err(Error::Storage)? {
        Some(there) if there == said => note_marked(desk, target, true),
        Some(_) => Err(Error::Storage(Trouble::Foreign)),
        None if marked => Err(Error::Storage(Trouble::Emptied)),
        None => {
            write_and_compare(storage, &path, &said)?;
            note_marked(desk, target, true)
        }
    }
}

fn note_marked<D: Desk>(desk: &D, target: Option<Target>, marked: bool) -> Result<()> {
    if let Some(target) = target.filter(|target| target.marked != marked) {
        let target = Target { marked, ..target };
        desk.write(|writing| ledger::put_target(writing, &target))?;
    }
    Ok(())
}

/// The storage may be filled again although what was there is gone.
///
/// # Errors
/// `NoTarget`, or what the store says.
pub fn allow_refill<D: Desk>(desk: &D) -> Result<()> {
    let target = desk.read(|reading| ledger::target(&reading))?;
    note_marked(desk, Some(target.ok_or(Error::NoTarget)?), false)
}

/// Takes in the statements that others publish.
fn hear_rosters<D: Desk>(desk: &D, state: &mut State, storage: &dyn Storage) -> Result<()> {
    let known = desk.read(|reading| ledger::rosters(&reading))?;
    let folders = storage.list(&path::team(state.team));
    let folders = folders.map_err(Error::Storage)?.into_iter();
    let devices = folders.filter_map(|entry| entry.name.parse::<DeviceId>().ok());
    for device in devices {
        let names = storage.list(&path::rosters(state.team, device));
        let names = names.map_err(Error::Storage)?.into_iter();
        let digests = names.filter_map(|entry| {
            let digest: Digest = entry.name.strip_suffix(".roster")?.parse().ok()?;
            Some(digest)
        });
        let last = known.get(&device).copied();
        for digest in digests.filter(|digest| last != Some(*digest)).take(ROSTERS) {
            let path = path::roster(state.team, device, digest);
            let file = storage.read(&path, ROSTER_MAX).map_err(Error::Storage)?;
            let file = file.filter(|file| Digest::of(file) == digest);
            if let Some(statements) = file.and_then(|file| Roster::read_file(&file)) {
                state.hear(desk, &statements)?;
                desk.write(|writing| ledger::put_roster(writing, device, digest))?;
            }
        }
    }
    Ok(())
}

/// Publishes the statements known here, if they are not what this device published last.
fn tell_roster<D: Desk>(desk: &D, state: &State, storage: &dyn Storage) -> Result<()> {
    let file = state.roster.to_file();
    let digest = Digest::of(&file);
    let me = state.me();
    let folder = path::rosters(state.team, me);
    let names = storage.list(&folder).map_err(Error::Storage)?;
    let name = format!("{digest}.roster");
    put_whole(storage, &path::roster(state.team, me, digest), &file)?;
    desk.write(|writing| ledger::put_roster(writing, me, digest))?;
    for old in names.iter().filter(|entry| entry.name != name) {
        if old
            .name
            .trim_end_matches(".roster")
            .parse::<Digest>()
            .is_ok()
        {
            let path = format!("{folder}/{}", old.name);
            storage.remove(&path).map_err(Error::Storage)?;
        }
    }
    Ok(())
}

/// Begins a new run of numbers if somebody else gives those of this device's: a copy of this workspace on
/// another computer, or this one before it was put back from a backup.
fn renumber<D: Desk>(
    desk: &D,
    state: &mut State,
    shown: &take::Shown,
    report: &mut Report,
) -> Result<()> {
    let mine = (state.me(), state.run.run);
    let progress = state.progress.get(&mine);
    let foreign = shown.get(&mine).is_some_and(|names| {
        names.iter().any(|name| {
            !progress.is_some_and(|known| known.has_bundle(name.sequence, &name.digest))
        })
    });
    if foreign || state.run.machine != desk.machine() {
        state.begin_run(desk)?;
        report.renumbered = true;
    }
    Ok(())
}
