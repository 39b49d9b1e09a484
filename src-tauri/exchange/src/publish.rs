//! Publishing: what waits is sealed into a bundle in this workspace first, in one transaction with the
//! queue it comes from; then the file goes to the storage, is read back and compared, as often as it
//! takes. However it is cut short, the same bytes go out the next time.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use escale_store::{Delivery, Error as StoreError};

use crate::bundle::{self, BUNDLE_MAX, Contents, Header, Seen, Span};
use crate::desk::Desk;
use crate::error::{Error, Result, Trouble};
use crate::ledger::{self, Own, Run};
use crate::names::{BundleName, Digest, Incarnation, Sort, path};
use crate::report::{Pace, Phase, Report, Unreadable, Watch};
use crate::state::State;
use crate::storage::Storage;

/// Contents of one bundle, before they are packed, are about this long at most.
const CONTENTS: usize = 8 * 1024 * 1024;
/// What is on the storage is looked at again after this time.
const WEEK_MS: i64 = 7 * 24 * 60 * 60 * 1000;
/// Folder in the workspace where bundles wait.
pub const OUTGOING: &str = "outgoing";

/// What goes into a bundle besides its numbers.
pub struct Draft {
    pub sort: Sort,
    pub contents: Contents,
    pub covers: Vec<Span>,
    /// The bundles it stands for, as far as they are known one by one.
    pub seen: Vec<Seen>,
    pub part: u32,
    pub parts: u32,
    pub changes: u64,
}

/// Seals all that waits to be shared. What has to go out whole waits until this computer has it whole.
pub fn seal<D: Desk>(desk: &D, state: &mut State, watch: Watch<'_>) -> Result<()> {
    if state.run.whole && state.is_complete() && state.before.is_empty() {
        seal_whole(desk, state, watch)?;
    }
    loop {
        let outgoing = desk.read(|reading| reading.outgoing(CONTENTS))?;
        if outgoing.deliveries.is_empty() {
            return Ok(());
        }
        let until = outgoing.until;
        let contents = Contents {
            deliveries: outgoing.deliveries,
        };
        let draft = Draft {
            sort: Sort::Changes,
            changes: contents.changes() as u64,
            contents,
            covers: Vec::new(),
            seen: Vec::new(),
            part: 0,
            parts: 1,
        };
        put(desk, state, &draft, until)?;
    }
}

/// Seals everything that is known here, in as many parts as it takes, standing for all that was read.
pub fn seal_whole<D: Desk>(desk: &D, state: &mut State, watch: Watch<'_>) -> Result<()> {
    let mut parts: Vec<Vec<Delivery>> = Vec::new();
    let mut length = 0;
    let mut progress = |done, total| {
        watch(Pace {
            phase: Phase::Publish,
            done,
            total,
        })
    };
    desk.read(|reading| {
        reading.whole(&mut progress, |delivery| {
            let more =
                delivery.document.len() + delivery.changes.iter().map(|c| c.len()).sum::<usize>();
            if parts.is_empty() || length + more > CONTENTS {
                parts.push(Vec::new());
                length = 0;
            }
            length += more;
            if let Some(part) = parts.last_mut() {
                part.push(delivery);
            }
            Ok(())
        })
    })?;
    let count = u32::try_from(parts.len()).unwrap_or(u32::MAX);
    let mut covers: Vec<Span> = state
        .progress
        .iter()
        .flat_map(|((device, run), progress)| {
            progress.spans.iter().map(|(first, last)| Span {
                device: *device,
                run: *run,
                first: *first,
                last: *last,
            })
        })
        .collect();
    if !state.before.is_empty() {
        // It says more than what it stands for: whoever has read all of that has to read it as well, and
        // nobody has read its own numbers.
        let first = state.run.sequence + 1;
        covers.push(Span {
            device: state.me(),
            run: state.run.run,
            first,
            last: state.run.sequence + u64::from(count),
        });
    }
    for (part, deliveries) in (0..).zip(parts) {
        let draft = Draft {
            sort: Sort::Whole,
            contents: Contents { deliveries },
            seen: seen(state, &covers),
            covers: covers.clone(),
            part,
            parts: count,
            changes: 0,
        };
        put(desk, state, &draft, 0)?;
    }
    if state.run.whole || !state.before.is_empty() {
        let run = Run {
            whole: false,
            ..state.run.clone()
        };
        desk.write(|writing| {
            ledger::put_run(writing, &run)?;
            match state.before.is_empty() {
                true => Ok(()),
                false => ledger::put_told_before(writing),
            }
        })?;
        state.run = run;
        state.told_before = !state.before.is_empty();
    }
    Ok(())
}

/// Seals one bundle: its file is on the disk before the queue forgets what is in it.
pub fn put<D: Desk>(desk: &D, state: &mut State, draft: &Draft, until: i64) -> Result<()> {
    let epoch = state.standing.epoch().ok_or(Error::NotAMember)?;
    let reader = epoch.reader.parse().map_err(|_| Error::NotAMember)?;
    let sealed = bundle::pack(&reader, &draft.contents);
    let sealed = sealed.ok_or(StoreError::Damaged(escale_store::Damage::Changes))?;
    let sequence = state.run.sequence + 1;
    let so_far = state.run.so_far + draft.changes;
    let header = Header {
        team: state.team,
        device: state.me(),
        run: state.run.run,
        sequence,
        previous: state.run.last,
        epoch: epoch.id,
        covers: draft.covers.clone(),
        seen: draft.seen.clone(),
        part: draft.part,
        parts: draft.parts,
        changes: draft.changes,
        so_far,
        min_reader: draft.contents.min_reader(),
        length: sealed.len() as u64,
        digest: Digest::of(&sealed),
    };
    let file = bundle::write(&header, &sealed, &state.keys);
    let digest = Digest::of(&file);
    let own = Own {
        run: state.run.run,
        name: BundleName {
            sequence,
            sort: draft.sort,
            digest,
            attempt: 0,
        },
        length: file.len() as u64,
        there: false,
        covers: draft.covers.clone(),
        changes: draft.changes,
        seen_at: 0,
    };
    let run = Run {
        sequence,
        last: Some(digest),
        so_far,
        ..state.run.clone()
    };
    keep(desk.folder(), &own, &file)?;
    let source = (state.me(), run.run);
    let mut progress = state.progress.get(&source).cloned().unwrap_or_default();
    progress.add_bundle(sequence, digest);
    progress.so_far = so_far;
    if !draft.covers.is_empty() {
        progress.covers.insert(sequence, header.stands(draft.sort));
    }
    desk.write(|writing| {
        ledger::put_own(writing, &own)?;
        ledger::put_run(writing, &run)?;
        ledger::put_progress(writing, source, &progress)?;
        writing.shared(until)
    })?;
    state.run = run;
    state.progress.insert(source, progress);
    Ok(())
}

/// The bundles in these spans whose digests are remembered: all of them were read here.
fn seen(state: &State, covers: &[Span]) -> Vec<Seen> {
    let mut seen = Vec::new();
    for ((device, run), progress) in &state.progress {
        for (sequence, digests) in &progress.digests {
            if covers.iter().any(|span| span.has(*device, *run, *sequence)) {
                seen.extend(digests.iter().map(|digest| Seen {
                    device: *device,
                    run: *run,
                    sequence: *sequence,
                    digest: *digest,
                }));
            }
        }
    }
    seen
}

/// Where a bundle of this device waits in the workspace.
pub fn place(folder: &Path, own: &Own) -> PathBuf {
    folder.join(OUTGOING).join(format!(
        "{}-{:012}-{}",
        own.run, own.name.sequence, own.name.digest
    ))
}

fn keep(folder: &Path, own: &Own, bytes: &[u8]) -> Result<()> {
    let place = place(folder, own);
    let within = folder.join(OUTGOING);
    fs::create_dir_all(&within)?;
    let mut file = tempfile::NamedTempFile::new_in(&within)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(&place).map_err(|error| error.error)?;
    // On Windows a folder cannot be opened to be synced, and need not.
    #[cfg(unix)]
    fs::File::open(&within)?.sync_all()?;
    Ok(())
}

/// The bytes of a bundle that waits here, if they are still what they were.
pub fn kept(folder: &Path, own: &Own) -> Option<Vec<u8>> {
    let file = fs::File::open(place(folder, own)).ok()?;
    let mut bytes = Vec::new();
    use std::io::Read as _;
    file.take(BUNDLE_MAX).read_to_end(&mut bytes).ok()?;
    (Digest::of(&bytes) == own.name.digest).then_some(bytes)
}

/// Brings everything to the storage that is not there yet. What was there and is broken or gone goes
/// there again.
pub fn bring<D: Desk>(
    desk: &D,
    state: &mut State,
    storage: &dyn Storage,
    wanted: &BTreeSet<Unreadable>,
    report: &mut Report,
    watch: Watch<'_>,
) -> Result<()> {
    let own = desk.read(|reading| ledger::own(&reading))?;
    let mut listed = Listed::default();
    let doubtful: Vec<Own> = own
        .into_iter()
        .filter(|own| {
            !own.there
                || is_wanted(state, own, wanted)
                || listed.lacks(storage, state, own)
                || is_old(own, desk.now())
        })
        .collect();
    let total = doubtful.len();
    for (done, mut own) in doubtful.into_iter().enumerate() {
        watch(Pace {
            phase: Phase::Publish,
            done,
            total,
        })?;
        let fresh = !own.there;
        if bring_one(desk, state, storage, &mut own)? && fresh {
            report.bundles_sent += 1;
            report.all_sent |= own.name.sort == Sort::Whole;
            report.changes_sent += usize::try_from(own.changes).unwrap_or(usize::MAX);
        }
    }
    Ok(())
}

/// Whether somebody cannot read it.
fn is_wanted(state: &State, own: &Own, wanted: &BTreeSet<Unreadable>) -> bool {
    wanted.contains(&Unreadable {
        device: state.me(),
        run: own.run,
        sequence: own.name.sequence,
        digest: own.name.digest,
    })
}

fn is_old(own: &Own, now: i64) -> bool {
    now.saturating_sub(own.seen_at).unsigned_abs() > WEEK_MS.unsigned_abs()
}

/// Writes one bundle unless it is there whole, reads it back, and notes that it is there. Returns whether
/// it is.
fn bring_one<D: Desk>(
    desk: &D,
    state: &mut State,
    storage: &dyn Storage,
    own: &mut Own,
) -> Result<bool> {
    let Some(bytes) = kept(desk.folder(), own) else {
        return lose(desk, state, storage, own);
    };
    let path_of = |name: &BundleName| path::bundle(state.team, state.me(), own.run, name);
    let mut name = own.name.clone();
    let lies = storage.read(&path_of(&name), BUNDLE_MAX);
    match lies.map_err(Error::Storage)? {
        Some(there) if there == bytes => {}
        // What lies there is not what was written, maybe cut short: it goes under a new name.
        Some(_) => {
            name.attempt = name.attempt.wrapping_add(1);
            write_and_compare(storage, &path_of(&name), &bytes)?;
            storage
                .remove(&path_of(&own.name))
                .map_err(Error::Storage)?;
        }
        None => write_and_compare(storage, &path_of(&name), &bytes)?,
    }
    own.name = name;
    own.there = true;
    own.seen_at = desk.now();
    desk.write(|writing| ledger::put_own(writing, own))?;
    Ok(true)
}

/// The bytes kept here are gone. If they are on the storage all is well; else what they said is said
/// again with everything else.
fn lose<D: Desk>(
    desk: &D,
    state: &mut State,
    storage: &dyn Storage,
    own: &mut Own,
) -> Result<bool> {
    let path = path::bundle(state.team, state.me(), own.run, &own.name);
    let lies = storage.read(&path, BUNDLE_MAX).map_err(Error::Storage)?;
    let there = lies.is_some_and(|bytes| Digest::of(&bytes) == own.name.digest);
    own.there = there;
    own.seen_at = desk.now();
    let run = Run {
        whole: state.run.whole || !there,
        ..state.run.clone()
    };
    desk.write(|writing| {
        ledger::put_run(writing, &run)?;
        match there {
            true => ledger::put_own(writing, own),
            false => ledger::drop_own(writing, own),
        }
    })?;
    state.run = run;
    Ok(there)
}

/// Writes a file and reads it back.
pub fn write_and_compare(storage: &dyn Storage, path: &str, bytes: &[u8]) -> Result<()> {
    storage.write(path, bytes).map_err(Error::Storage)?;
    let most = bytes.len() as u64 + 1;
    match storage.read(path, most).map_err(Error::Storage)? {
        Some(read) if read == bytes => Ok(()),
        _ => Err(Error::Storage(Trouble::Unfaithful)),
    }
}

/// Sees to it that a file lies there whole.
pub fn put_whole(storage: &dyn Storage, path: &str, bytes: &[u8]) -> Result<()> {
    let most = bytes.len() as u64 + 1;
    match storage.read(path, most).map_err(Error::Storage)? {
        Some(there) if there == bytes => Ok(()),
        _ => write_and_compare(storage, path, bytes),
    }
}

/// The names in this device's own folders, each listed once.
#[derive(Default)]
struct Listed {
    runs: Vec<(Incarnation, BTreeSet<String>)>,
}

impl Listed {
    /// Whether a listing does not show a bundle that was there. It may be late: what lies there is read
    /// before anything is written.
    fn lacks(&mut self, storage: &dyn Storage, state: &State, own: &Own) -> bool {
        if !self.runs.iter().any(|(run, _)| *run == own.run) {
            let folder = path::run(state.team, state.me(), own.run);
            let names = storage.list(&folder).unwrap_or_default();
            let names = names.into_iter().map(|entry| entry.name);
            self.runs.push((own.run, names.collect()));
        }
        let known = self.runs.iter().find(|(run, _)| *run == own.run);
        known.is_some_and(|(_, names)| !names.contains(&own.name.to_string()))
    }
}
