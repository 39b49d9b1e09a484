//! Taking in what others published: device by device and run by run, in the order of their numbers. What
//! is missing is waited for; absence never means anything else.

use std::collections::{BTreeMap, BTreeSet};

use escale_store::values::Id;
use escale_store::{ConflictsAsked, Merged};

use crate::bundle::{self, BUNDLE_MAX, Header, Refused, Seen, Span};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::ledger::{self, Progress, Source};
use crate::names::{BundleName, Digest, Incarnation, Sort, path};
use crate::report::{Cause, Pace, Phase, Report, Unreadable, Waiting, Watch};
use crate::state::State;
use crate::storage::Storage;

/// Runs that one device may have; each restored backup or cloned disk makes one.
const RUNS_MAX: usize = 1_000;
/// So many bundles must be missing before everything is rather read at once.
const WORTH_A_WHOLE: u64 = 100;

/// What the storage shows of every run.
pub type Shown = BTreeMap<Source, BTreeSet<BundleName>>;

/// What came of one bundle.
enum Taken {
    /// It was read, now or before.
    Read,
    /// It is not there, or not whole.
    NotYet,
    /// It cannot be read here for now.
    Closed(Cause),
    /// It says nothing that counts.
    Aside,
}

/// Lists what every device that belongs or belonged has published.
///
/// # Errors
/// What ails the storage.
pub fn look(state: &State, storage: &dyn Storage) -> Result<Shown> {
    let mut shown = Shown::new();
    let devices = state.standing.members.keys();
    for device in devices.chain(state.standing.removed.keys()) {
        let folder = path::device(state.team, *device);
        let runs = storage.list(&folder).map_err(Error::Storage)?;
        let runs = runs
            .into_iter()
            .filter_map(|entry| entry.name.parse::<Incarnation>().ok());
        for run in runs.take(RUNS_MAX) {
            let names = storage.list(&path::run(state.team, *device, run));
            let names = names.map_err(Error::Storage)?.into_iter();
            let names = names.filter_map(|entry| entry.name.parse().ok());
            shown.insert((*device, run), names.collect());
        }
    }
    Ok(shown)
}

/// Takes in all that is shown and new.
///
/// # Errors
/// What ails storage or workspace.
pub fn take<D: Desk>(
    desk: &D,
    state: &mut State,
    storage: &dyn Storage,
    shown: &Shown,
    report: &mut Report,
    watch: Watch<'_>,
) -> Result<()> {
    let total = shown
        .iter()
        .map(|(source, names)| unread(state, *source, names).len())
        .sum();
    let mut taking = Taking {
        desk,
        state,
        storage,
        shown,
        report,
        watch,
        done: 0,
        total,
        told: BTreeSet::new(),
        disputed: BTreeSet::new(),
    };
    taking.take_whole()?;
    for source in shown.keys() {
        taking.take_run(*source)?;
    }
    // Counted at the end: what one bundle leaves side by side the next may have settled.
    let disputed = taking.disputed;
    report.conflicts = desk.read(|reading| {
        let counts = disputed.into_iter().map(|id| {
            let asked = ConflictsAsked {
                of: Some(id),
                ..ConflictsAsked::default()
            };
            Ok(reading.conflict_page(&asked)?.total)
        });
        counts.sum()
    })?;
    Ok(())
}

/// The bundles of a run that have not been read.
fn unread<'n>(
    state: &State,
    source: Source,
    names: &'n BTreeSet<BundleName>,
) -> Vec<&'n BundleName> {
    let nothing = Progress::default();
    let progress = state.progress.get(&source).unwrap_or(&nothing);
    // A number that is there twice was given by two who did not know of each other: both are read.
    let mut digests: BTreeMap<u64, BTreeSet<&Digest>> = BTreeMap::new();
    for name in names {
        digests
            .entry(name.sequence)
            .or_default()
            .insert(&name.digest);
    }
    let read = |name: &BundleName| match progress.digests.get(&name.sequence) {
        Some(known) => known.contains(&name.digest),
        None => progress.has(name.sequence) && digests[&name.sequence].len() == 1,
    };
    names.iter().filter(|name| !read(name)).collect()
}

struct Taking<'t, 'w, D> {
    desk: &'t D,
    state: &'t mut State,
    storage: &'t dyn Storage,
    shown: &'t Shown,
    report: &'t mut Report,
    watch: Watch<'w>,
    done: usize,
    total: usize,
    /// Sources of which it has been said that something is missing.
    told: BTreeSet<Source>,
    /// Records in which something stood side by side after a bundle.
    disputed: BTreeSet<Id>,
}

impl<D: Desk> Taking<'_, '_, D> {
    /// Where very much is missing, reads everything at once from whoever published it whole.
    fn take_whole(&mut self) -> Result<()> {
        let mut best: Option<(u64, Source, Header)> = None;
        for (source, names) in self.shown {
            let last = names.iter().rev().find(|name| name.sort == Sort::Whole);
            let Some(header) = last.and_then(|name| self.header(*source, name)) else {
                continue;
            };
            let news: u64 = header.covers.iter().map(|span| self.news(span)).sum();
            let there = part_numbers(&header)
                .all(|number| names.iter().any(|name| name.sequence == number));
            if there && news >= WORTH_A_WHOLE && best.as_ref().is_none_or(|(most, ..)| news > *most)
            {
                best = Some((news, *source, header));
            }
        }
        let Some((_, source, header)) = best else {
            return Ok(());
        };
        for number in part_numbers(&header) {
            self.take_number(source, number)?;
        }
        Ok(())
    }

    /// How many numbers of a span have not been read.
    fn news(&self, span: &Span) -> u64 {
        let length = (span.last + 1).saturating_sub(span.first);
        let known = self.state.progress.get(&(span.device, span.run));
        let known = known.map_or(0, |progress| {
            let spans = progress.spans.iter();
            spans
                .map(|(first, last)| {
                    let (first, last) = (*first.max(&span.first), *last.min(&span.last));
                    (last + 1).saturating_sub(first)
                })
                .sum()
        });
        length.saturating_sub(known)
    }

    /// A bundle's header, if the bundle is there, whole and its device's.
    fn header(&self, source: Source, name: &BundleName) -> Option<Header> {
        let bytes = self.fetch(source, name).ok()??;
        let bundle = bundle::read(&bytes).ok()?;
        let card = self.state.standing.card(source.0)?;
        bundle.is_signed_by(card).then_some(bundle.header)
    }

    fn fetch(&self, (device, run): Source, name: &BundleName) -> Result<Option<Vec<u8>>> {
        let path = path::bundle(self.state.team, device, run, name);
        self.storage.read(&path, BUNDLE_MAX).map_err(Error::Storage)
    }

    /// Takes in a run as far as it goes without a gap, or with a bundle that stands for what is missing.
    fn take_run(&mut self, source: Source) -> Result<()> {
        let Some(names) = self.shown.get(&source) else {
            return Ok(());
        };
        let mut failed: BTreeSet<&BundleName> = BTreeSet::new();
        loop {
            let unread: Vec<&BundleName> = unread(self.state, source, names)
                .into_iter()
                .filter(|name| !failed.contains(*name))
                .collect();
            let Some(next) = unread
                .iter()
                .find(|name| self.follows(source, name))
                .or_else(|| unread.iter().find(|name| name.sort != Sort::Changes))
            else {
                return self.tell_missing(source, names);
            };
            let next = *next;
            if !self.take_one(source, next)? {
                failed.insert(next);
            }
        }
    }

    /// Whether what comes before a bundle has been read.
    fn follows(&self, source: Source, name: &BundleName) -> bool {
        name.sequence == 1 || self.state.ever_read(source, name.sequence - 1)
    }

    fn take_number(&mut self, source: Source, number: u64) -> Result<()> {
        let Some(names) = self.shown.get(&source) else {
            return Ok(());
        };
        for name in unread(self.state, source, names) {
            if name.sequence == number && self.take_one(source, name)? {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Takes in one bundle. Returns whether it counts as read now.
    fn take_one(&mut self, source: Source, name: &BundleName) -> Result<bool> {
        (self.watch)(Pace {
            phase: Phase::Read,
            done: self.done.min(self.total),
            total: self.total,
        })?;
        self.done += 1;
        match self.try_one(source, name)? {
            Taken::Read => Ok(true),
            Taken::NotYet => {
                self.report.unreadable.push(Unreadable {
                    device: source.0,
                    run: source.1,
                    sequence: name.sequence,
                    digest: name.digest,
                });
                Ok(false)
            }
            Taken::Closed(cause) => {
                self.tell(source, None, cause);
                Ok(false)
            }
            Taken::Aside => Ok(false),
        }
    }

    fn try_one(&mut self, source: Source, name: &BundleName) -> Result<Taken> {
        let (device, run) = source;
        let Some(bytes) = self.fetch(source, name)? else {
            return Ok(Taken::NotYet);
        };
        if Digest::of(&bytes) != name.digest {
            return Ok(Taken::NotYet);
        }
        let bundle = match bundle::read(&bytes) {
            Ok(bundle) => bundle,
            Err(Refused::TooNew) => {
                if !self.report.needs_update.contains(&device) {
                    self.report.needs_update.push(device);
                }
                return Ok(Taken::Aside);
            }
            Err(_) => return Ok(Taken::NotYet),
        };
        let header = &bundle.header;
        let card = self.state.standing.card(device);
        let said = (header.team, header.device, header.run, header.sequence);
        if said != (self.state.team, device, run, name.sequence)
            || !card.is_some_and(|card| bundle.is_signed_by(card))
        {
            return Ok(Taken::NotYet);
        }
        if self.is_out(source, name.sequence) {
            self.report.set_aside += 1;
            return Ok(Taken::Aside);
        }
        if self.knows(header) {
            self.note(source, name, header, None)?;
            return Ok(Taken::Read);
        }
        let follows = self.follows(source, name) || self.bridges(source, header);
        if !follows {
            return Ok(Taken::Aside);
        }
        let Some(secret) = self.state.secrets.get(&header.epoch) else {
            return Ok(Taken::Closed(Cause::Key));
        };
        match bundle.open(secret) {
            Ok(contents) => {
                self.note(source, name, header, Some(contents))?;
                Ok(Taken::Read)
            }
            Err(_) => Ok(Taken::NotYet),
        }
    }

    /// Whether all that a bundle stands for has been read.
    fn knows(&self, header: &Header) -> bool {
        let read = |seen: &Seen| {
            let progress = self.state.progress.get(&(seen.device, seen.run));
            progress.is_some_and(|progress| progress.has_bundle(seen.sequence, &seen.digest))
        };
        !header.covers.is_empty()
            && header.covers.iter().all(|span| self.news(span) == 0)
            && header.seen.iter().all(read)
    }

    /// Whether a bundle stands for what is missing before it.
    fn bridges(&self, (device, run): Source, header: &Header) -> bool {
        let mine = |span: &&Span| (span.device, span.run) == (device, run);
        let whole = part_numbers(header).next() == Some(header.sequence) || header.parts > 1;
        header
            .covers
            .iter()
            .filter(mine)
            .any(|span| self.news(span) > 0)
            || (whole && header.covers.iter().any(|span| self.news(span) > 0))
    }

    /// Whether a removed device wrote it after it was put out.
    fn is_out(&self, (device, run): Source, sequence: u64) -> bool {
        let removal = self.state.standing.removed.get(&device);
        removal.is_some_and(|removal| removal.reaches(run) < sequence)
    }

    /// Notes that a bundle was read, with what it says in the same transaction.
    fn note(
        &mut self,
        source: Source,
        name: &BundleName,
        header: &Header,
        contents: Option<bundle::Contents>,
    ) -> Result<()> {
        let mut fresh: BTreeMap<Source, Progress> = BTreeMap::new();
        let mut own = self.progress_of(source);
        own.add_bundle(name.sequence, name.digest);
        own.so_far = own.so_far.max(header.so_far);
        if !header.covers.is_empty() {
            own.covers.insert(name.sequence, header.stands(name.sort));
        }
        let all_parts = part_numbers(header).all(|number| own.has(number));
        fresh.insert(source, own);
        if all_parts {
            for span in &header.covers {
                let of = (span.device, span.run);
                let mut progress = fresh.remove(&of).unwrap_or_else(|| self.progress_of(of));
                progress.add(span.first, span.last);
                fresh.insert(of, progress);
            }
            for seen in &header.seen {
                if let Some(progress) = fresh.get_mut(&(seen.device, seen.run)) {
                    progress.add_bundle(seen.sequence, seen.digest);
                }
            }
        }
        let merged = self.desk.write(|writing| {
            let merged = match contents {
                Some(contents) => {
                    let deliveries = contents.deliveries.into_iter().map(Ok);
                    writing.merge_shared(deliveries, &mut |_, _| Ok(()))?
                }
                None => Merged::default(),
            };
            for (source, progress) in &fresh {
                ledger::put_progress(writing, *source, progress)?;
            }
            Ok(merged)
        })?;
        self.state.progress.extend(fresh);
        self.report.bundles_read += 1;
        self.report.changes_read += merged.applied + merged.erased.len();
        self.report.records.extend(merged.records);
        self.report.quarantined += merged.quarantined.len();
        let disputed = merged.conflicts.iter().map(|conflict| conflict.card.id);
        self.disputed.extend(disputed);
        Ok(())
    }

    fn progress_of(&self, source: Source) -> Progress {
        self.state
            .progress
            .get(&source)
            .cloned()
            .unwrap_or_default()
    }

    /// Says what is missing of a run, if there is something behind the gap.
    fn tell_missing(&mut self, source: Source, names: &BTreeSet<BundleName>) -> Result<()> {
        let progress = self.progress_of(source);
        let behind = unread(self.state, source, names)
            .into_iter()
            .filter(|name| !self.is_out(source, name.sequence))
            .find(|name| !self.follows(source, name) && name.sequence > progress.last());
        let Some(behind) = behind else {
            return Ok(());
        };
        let header = self.header(source, behind);
        let missing = header.map(|header| {
            let before = header.so_far.saturating_sub(header.changes);
            before.saturating_sub(progress.so_far)
        });
        self.tell(source, missing, Cause::Gap);
        Ok(())
    }

    fn tell(&mut self, source: Source, changes: Option<u64>, cause: Cause) {
        if !self.told.insert(source) {
            return;
        }
        if let Some(card) = self.state.standing.card(source.0) {
            self.report.waiting.push(Waiting {
                person: card.person.clone(),
                device: card.device.clone(),
                changes,
                cause,
            });
        }
    }
}

/// The numbers of all parts of the whole to which a bundle belongs.
fn part_numbers(header: &Header) -> impl Iterator<Item = u64> + use<> {
    let first = header.first_part();
    (0..u64::from(header.parts)).map(move |part| first + part)
}
