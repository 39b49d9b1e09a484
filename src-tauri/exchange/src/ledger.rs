//! What the exchange notes in the workspace: keys, statements, what was read from whom, what is on its
//! way. Written in the same transactions as the records.

use std::collections::{BTreeMap, BTreeSet};

use escale_store::{Reading, Writing};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::bundle::{Seen, Span};
use crate::cbor;
use crate::desk::Stored;
use crate::files::Bring;
use crate::keys::DeviceKeys;
use crate::names::{BundleName, DeviceId, Digest, Incarnation, TeamId};
use crate::roster::Roster;
use crate::storage::Target;

const DEVICE: &str = "device";
const NAMES: &str = "names";
const TEAM: &str = "team";
const TARGET: &str = "target";
const RUN: &str = "run";
const STATEMENT: &str = "statement/";
const SECRET: &str = "secret/";
const OWN: &str = "own/";
const READ: &str = "read/";
const ROSTER: &str = "roster/";
const CODE: &str = "code";
const FILES: &str = "files";
const SCOURED: &str = "scoured";
const BEFORE: &str = "before/";
const HELD: &str = "held/";
const TOLD: &str = "told before";
const LEAVING: &str = "leaving";
/// So many digests of a run are remembered behind its last number, to notice that it was cloned.
const REMEMBERED: u64 = 64;

/// The run of numbers that this device gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The run.
    pub run: Incarnation,
    /// The last number given; 0 if none.
    pub sequence: u64,
    /// The digest of the bundle with that number.
    pub last: Option<Digest>,
    /// How many changes the run holds.
    pub so_far: u64,
    /// What tells the computer on which it began.
    pub machine: String,
    /// Whether all that is known here must be given to the others whole.
    pub whole: bool,
}

/// A bundle that this device made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    /// Its run.
    pub run: Incarnation,
    /// Its name.
    pub name: BundleName,
    /// Length of its file in bytes.
    pub length: u64,
    /// Whether it was seen whole on the storage.
    pub there: bool,
    /// What it can stand for.
    pub covers: Vec<Span>,
    /// How many changes it holds.
    pub changes: u64,
    /// When it was last seen whole, by this computer's clock.
    pub seen_at: i64,
}

/// How far a run of somebody's has been read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// The numbers read, as spans in order that do not touch.
    pub spans: Vec<(u64, u64)>,
    /// The digests of the newest of them.
    pub digests: BTreeMap<u64, Vec<Digest>>,
    /// What those that stand for others stand for.
    pub covers: BTreeMap<u64, Stands>,
    /// How many changes the run held, up to the furthest that was read.
    pub so_far: u64,
}

/// What a bundle stands for, together with the other parts of its whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stands {
    /// What it stands for.
    pub covers: Vec<Span>,
    /// The number of the first part; its own where it is the only one.
    pub first: u64,
    /// The number of the last part.
    pub last: u64,
    /// Bundles that share their number with another one, of which it holds what each of them says.
    #[serde(default)]
    pub twice: Vec<Seen>,
}

impl Progress {
    /// Whether a number was read.
    pub fn has(&self, sequence: u64) -> bool {
        self.spans
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&sequence))
    }

    /// Whether this very bundle was read, as far as it is remembered.
    pub fn has_bundle(&self, sequence: u64, digest: &Digest) -> bool {
        self.has(sequence)
            && self
                .digests
                .get(&sequence)
                .is_none_or(|known| known.contains(digest))
    }

    /// The last number read.
    pub fn last(&self) -> u64 {
        self.spans.last().map_or(0, |(_, last)| *last)
    }

    /// Notes that these numbers were read.
    pub fn add(&mut self, first: u64, last: u64) {
        self.spans.push((first, last));
        self.spans.sort_unstable();
        let mut joined: Vec<(u64, u64)> = Vec::with_capacity(self.spans.len());
        for (first, last) in self.spans.drain(..) {
            match joined.last_mut() {
                Some((_, end)) if first <= end.saturating_add(1) => *end = last.max(*end),
                _ => joined.push((first, last)),
            }
        }
        self.spans = joined;
    }

    /// Notes all that another one noted.
    pub fn join(&mut self, other: Self) {
        for (first, last) in other.spans {
            self.add(first, last);
        }
        for (sequence, digests) in other.digests {
            for digest in digests {
                self.add_bundle(sequence, digest);
            }
        }
        self.covers.extend(other.covers);
        self.so_far = self.so_far.max(other.so_far);
    }

    /// Whether all that another one read was read.
    pub fn has_all(&self, other: &Self) -> bool {
        let within = |(first, last): &(u64, u64)| {
            self.spans
                .iter()
                .any(|(from, to)| from <= first && last <= to)
        };
        other.spans.iter().all(within)
    }

    /// Whether of all numbers that another one read the very same bundles were read, as far as they are
    /// remembered: a number may have been given twice.
    pub fn has_same(&self, other: &Self) -> bool {
        let mut all = other.digests.iter();
        all.all(|(sequence, digests)| digests.iter().all(|one| self.has_bundle(*sequence, one)))
    }

    /// Notes that a bundle was read.
    pub fn add_bundle(&mut self, sequence: u64, digest: Digest) {
        self.add(sequence, sequence);
        let known = self.digests.entry(sequence).or_default();
        if !known.contains(&digest) {
            known.push(digest);
        }
        let old = self.last().saturating_sub(REMEMBERED);
        self.digests.retain(|sequence, _| *sequence >= old);
    }
}

/// Where somebody's bundles come from.
pub type Source = (DeviceId, Incarnation);

fn noted<T: DeserializeOwned>(reading: &Reading<'_>, key: &str) -> Stored<Option<T>> {
    Ok(reading.note(key)?.as_deref().and_then(cbor::value))
}

/// The device's own keys.
pub fn keys(reading: &Reading<'_>) -> Stored<Option<DeviceKeys>> {
    let bytes = reading.note(DEVICE)?.map(Zeroizing::new);
    Ok(bytes.and_then(|bytes| DeviceKeys::from_bytes(&bytes)))
}

/// Notes the device's own keys.
pub fn put_keys(writing: &mut Writing<'_>, keys: &DeviceKeys) -> Stored<()> {
    writing.put_note(DEVICE, &keys.to_bytes())
}

/// What person and device are called.
pub fn names(reading: &Reading<'_>) -> Stored<Option<(String, String)>> {
    noted(reading, NAMES)
}

/// Notes what person and device are called.
pub fn put_names(writing: &mut Writing<'_>, person: &str, device: &str) -> Stored<()> {
    writing.put_note(NAMES, &cbor::bytes(&(person, device)))
}

/// The team.
pub fn team(reading: &Reading<'_>) -> Stored<Option<TeamId>> {
    noted(reading, TEAM)
}

/// Notes the team.
pub fn put_team(writing: &mut Writing<'_>, team: TeamId) -> Stored<()> {
    writing.put_note(TEAM, &cbor::bytes(&team))
}

/// The shared storage.
pub fn target(reading: &Reading<'_>) -> Stored<Option<Target>> {
    noted(reading, TARGET)
}

/// Notes the shared storage.
pub fn put_target(writing: &mut Writing<'_>, target: &Target) -> Stored<()> {
    let bytes = Zeroizing::new(cbor::bytes(target));
    writing.put_note(TARGET, &bytes)
}

/// Forgets the shared storage.
pub fn drop_target(writing: &mut Writing<'_>) -> Stored<()> {
    writing.drop_note(TARGET)
}

/// The run of numbers that this device gives.
pub fn run(reading: &Reading<'_>) -> Stored<Option<Run>> {
    noted(reading, RUN)
}

/// Notes how far the run has come.
pub fn put_run(writing: &mut Writing<'_>, run: &Run) -> Stored<()> {
    writing.put_note(RUN, &cbor::bytes(run))
}

/// The code of the request that was made here.
pub fn code(reading: &Reading<'_>) -> Stored<Option<Zeroizing<String>>> {
    Ok(noted::<String>(reading, CODE)?.map(Zeroizing::new))
}

/// Notes the code of a request.
pub fn put_code(writing: &mut Writing<'_>, code: &str) -> Stored<()> {
    writing.put_note(CODE, &Zeroizing::new(cbor::bytes(&code)))
}

/// Forgets the code of a request.
pub fn drop_code(writing: &mut Writing<'_>) -> Stored<()> {
    writing.drop_note(CODE)
}

/// Which attached files are brought here.
pub fn bring(reading: &Reading<'_>) -> Stored<Bring> {
    Ok(noted(reading, FILES)?.unwrap_or_default())
}

/// Notes which attached files are brought here.
pub fn put_bring(writing: &mut Writing<'_>, bring: Bring) -> Stored<()> {
    writing.put_note(FILES, &cbor::bytes(&bring))
}

/// How many records had been erased when this device's bundles were last looked through for them.
pub fn scoured(reading: &Reading<'_>) -> Stored<usize> {
    Ok(noted(reading, SCOURED)?.unwrap_or_default())
}

/// Notes that this device's bundles hold nothing of so many records that were erased.
pub fn put_scoured(writing: &mut Writing<'_>, erased: usize) -> Stored<()> {
    writing.put_note(SCOURED, &cbor::bytes(&erased))
}

/// All statements known.
pub fn roster(reading: &Reading<'_>) -> Stored<Roster> {
    let mut roster = Roster::default();
    for (_, bytes) in reading.notes(STATEMENT)? {
        roster.add(&bytes);
    }
    Ok(roster)
}

/// Notes statements.
pub fn put_statements<'s>(
    writing: &mut Writing<'_>,
    statements: impl Iterator<Item = (&'s Digest, &'s [u8])>,
) -> Stored<()> {
    for (digest, bytes) in statements {
        writing.put_note(&format!("{STATEMENT}{digest}"), bytes)?;
    }
    Ok(())
}

/// The secrets of key epochs that were given to this device, by the statement that began them.
pub fn secrets(reading: &Reading<'_>) -> Stored<BTreeMap<Digest, age::x25519::Identity>> {
    let mut secrets = BTreeMap::new();
    for (key, bytes) in reading.notes(SECRET)? {
        let bytes = Zeroizing::new(bytes);
        let epoch = key.strip_prefix(SECRET).and_then(|name| name.parse().ok());
        let secret = std::str::from_utf8(&bytes)
            .ok()
            .and_then(|text| text.parse().ok());
        if let (Some(epoch), Some(secret)) = (epoch, secret) {
            secrets.insert(epoch, secret);
        }
    }
    Ok(secrets)
}

/// Notes an epoch's secret.
pub fn put_secret(writing: &mut Writing<'_>, epoch: Digest, secret: &str) -> Stored<()> {
    writing.put_note(&format!("{SECRET}{epoch}"), secret.as_bytes())
}

/// The bundles that this device made and still keeps, in order.
pub fn own(reading: &Reading<'_>) -> Stored<Vec<Own>> {
    let notes = reading.notes(OWN)?;
    let own = notes.iter().filter_map(|(_, bytes)| cbor::value(bytes));
    Ok(own.collect())
}

/// Notes a bundle that this device made.
pub fn put_own(writing: &mut Writing<'_>, own: &Own) -> Stored<()> {
    writing.put_note(&own_key(own), &cbor::bytes(own))
}

/// Forgets a bundle that this device made.
pub fn drop_own(writing: &mut Writing<'_>, own: &Own) -> Stored<()> {
    writing.drop_note(&own_key(own))
}

fn own_key(own: &Own) -> String {
    format!("{OWN}{}/{:012}", own.run, own.name.sequence)
}

/// How far everybody has been read.
pub fn progress(reading: &Reading<'_>) -> Stored<BTreeMap<Source, Progress>> {
    progress_under(reading, READ)
}

fn progress_under(reading: &Reading<'_>, start: &str) -> Stored<BTreeMap<Source, Progress>> {
    let mut all = BTreeMap::new();
    for (key, bytes) in reading.notes(start)? {
        let source = key
            .strip_prefix(start)
            .and_then(|name| name.split_once('/'));
        let source =
            source.and_then(|(device, run)| Some((device.parse().ok()?, run.parse().ok()?)));
        if let (Some(source), Some(progress)) = (source, cbor::value(&bytes)) {
            all.insert(source, progress);
        }
    }
    Ok(all)
}

/// Notes how far somebody has been read.
pub fn put_progress(
    writing: &mut Writing<'_>,
    (device, run): Source,
    progress: &Progress,
) -> Stored<()> {
    writing.put_note(&format!("{READ}{device}/{run}"), &cbor::bytes(progress))
}

/// Notes that all that was read so far was here when this device departed.
pub fn hold(writing: &mut Writing<'_>) -> Stored<()> {
    let mut held = progress_under(&writing.read(), HELD)?;
    for (source, progress) in progress(&writing.read())? {
        held.entry(source).or_default().join(progress);
    }
    for ((device, run), progress) in &held {
        writing.put_note(&format!("{HELD}{device}/{run}"), &cbor::bytes(progress))?;
    }
    Ok(())
}

/// All that was here at the departure is here again: it counts as read again.
pub fn regain(writing: &mut Writing<'_>) -> Stored<BTreeMap<Source, Progress>> {
    let mut all = progress(&writing.read())?;
    for (source, held) in progress_under(&writing.read(), HELD)? {
        all.entry(source).or_default().join(held);
    }
    for (source, progress) in &all {
        put_progress(writing, *source, progress)?;
    }
    drop_all(writing, HELD)?;
    Ok(all)
}

/// Whether something was read before a departure and does not count as read again yet.
pub fn holds(reading: &Reading<'_>) -> Stored<bool> {
    Ok(!reading.notes(HELD)?.is_empty())
}

/// How far everybody had been read before this device came home and began to read all of it again.
pub fn before(reading: &Reading<'_>) -> Stored<BTreeMap<Source, Progress>> {
    progress_under(reading, BEFORE)
}

/// Everything is read again from its beginning; how far it had been read stays known.
pub fn read_again(writing: &mut Writing<'_>) -> Stored<()> {
    let (read, mut before) = (progress(&writing.read())?, before(&writing.read())?);
    for (source, progress) in read {
        before.entry(source).or_default().join(progress);
    }
    for ((device, run), progress) in &before {
        writing.put_note(&format!("{BEFORE}{device}/{run}"), &cbor::bytes(progress))?;
    }
    drop_all(writing, READ)?;
    writing.drop_note(TOLD)
}

/// All that had been read before was read again.
pub fn drop_before(writing: &mut Writing<'_>) -> Stored<()> {
    drop_all(writing, BEFORE)?;
    writing.drop_note(TOLD)
}

fn drop_all(writing: &mut Writing<'_>, start: &str) -> Stored<()> {
    for (key, _) in writing.read().notes(start)? {
        writing.drop_note(&key)?;
    }
    Ok(())
}

/// Whether what is gone of all that had been read before was made good, as far as it is here.
pub fn told_before(reading: &Reading<'_>) -> Stored<bool> {
    Ok(reading.note(TOLD)?.is_some())
}

/// Notes that what is gone was made good as far as it is here.
pub fn put_told_before(writing: &mut Writing<'_>) -> Stored<()> {
    writing.put_note(TOLD, &[])
}

/// The attached files that are to go from this computer, while some may still lie here.
pub fn leaving(reading: &Reading<'_>) -> Stored<Option<BTreeSet<String>>> {
    noted(reading, LEAVING)
}

/// Notes which attached files are to go from this computer.
pub fn put_leaving(writing: &mut Writing<'_>, files: &BTreeSet<String>) -> Stored<()> {
    writing.put_note(LEAVING, &cbor::bytes(files))
}

/// They are gone.
pub fn drop_leaving(writing: &mut Writing<'_>) -> Stored<()> {
    writing.drop_note(LEAVING)
}

/// Which roster of each device was read last.
pub fn rosters(reading: &Reading<'_>) -> Stored<BTreeMap<DeviceId, Digest>> {
    let mut all = BTreeMap::new();
    for (key, bytes) in reading.notes(ROSTER)? {
        let device = key.strip_prefix(ROSTER).and_then(|name| name.parse().ok());
        if let (Some(device), Some(digest)) = (device, cbor::value(&bytes)) {
            all.insert(device, digest);
        }
    }
    Ok(all)
}

/// Notes which roster of a device was read last.
pub fn put_roster(writing: &mut Writing<'_>, device: DeviceId, digest: Digest) -> Stored<()> {
    writing.put_note(&format!("{ROSTER}{device}"), &cbor::bytes(&digest))
}
