//! What is not on the storage although somebody has it: files that were removed, cut short or altered
//! after others had read them. Whoever cannot read a file says so; whoever has what it said publishes all
//! they know again.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::bundle::Seen;
use crate::cbor;
use crate::error::{Error, Result};
use crate::ledger::{Own, Progress, Source};
use crate::names::{BundleName, Digest, Sort, path};
use crate::publish::put_whole;
use crate::report::Unreadable;
use crate::state::{State, marked};
use crate::storage::Storage;
use crate::take::Shown;

const MARK: &[u8; 8] = b"ESCALEWA";
const SIGNED: &[u8] = b"escale wanted 1\0";
/// A list of files is not longer than this.
const BYTES_MAX: u64 = 1024 * 1024;
/// Most files one device may want; the others are wanted when these have come.
const WANTED_MAX: usize = 1_000;
const ENDING: &str = ".wanted";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    #[serde(with = "serde_bytes")]
    signature: [u8; 64],
    #[serde(with = "serde_bytes")]
    wanted: Vec<u8>,
}

/// Says which files this device cannot read, in the place of what it said before.
pub fn tell(state: &State, storage: &dyn Storage, unreadable: &[Unreadable]) -> Result<()> {
    let folder = path::wanted(state.team, state.me());
    let before = storage.list(&folder).map_err(Error::Storage)?;
    let wanted: BTreeSet<&Unreadable> = unreadable.iter().take(WANTED_MAX).collect();
    let wanted = cbor::bytes(&wanted);
    let signature = state.keys.sign(&[SIGNED, &wanted].concat());
    let file = [MARK.as_slice(), &cbor::bytes(&Sheet { signature, wanted })].concat();
    let name = format!("{}{ENDING}", Digest::of(&file));
    if !unreadable.is_empty() {
        put_whole(storage, &format!("{folder}/{name}"), &file)?;
    }
    let old = before
        .iter()
        .filter(|entry| entry.name != name || unreadable.is_empty());
    for entry in old.filter(|entry| is_sheet(&entry.name)) {
        let path = format!("{folder}/{}", entry.name);
        storage.remove(&path).map_err(Error::Storage)?;
    }
    Ok(())
}

fn is_sheet(name: &str) -> bool {
    name.strip_suffix(ENDING)
        .is_some_and(|digest| digest.parse::<Digest>().is_ok())
}

/// The files that members cannot read.
pub fn hear(state: &State, storage: &dyn Storage) -> Result<BTreeSet<Unreadable>> {
    let mut all = BTreeSet::new();
    for (device, member) in &state.standing.members {
        let folder = path::wanted(state.team, *device);
        let names = storage.list(&folder).map_err(Error::Storage)?;
        for entry in names.iter().filter(|entry| is_sheet(&entry.name)).take(4) {
            let path = format!("{folder}/{}", entry.name);
            let file = storage.read(&path, BYTES_MAX).map_err(Error::Storage)?;
            let sheet: Option<Sheet> = file.and_then(|file| marked(MARK, &file));
            let wanted = sheet.filter(|sheet| {
                let signed = [SIGNED, &sheet.wanted].concat();
                member.card.signed(&signed, &sheet.signature)
            });
            let wanted: Option<Vec<Unreadable>> =
                wanted.and_then(|sheet| cbor::value(&sheet.wanted));
            all.extend(wanted.unwrap_or_default().into_iter().take(WANTED_MAX));
        }
    }
    Ok(all)
}

/// Whether something that was read here is nowhere on the storage any more: neither in its place, unless
/// somebody cannot read what lies there, nor in a bundle that stands for it.
pub fn lacking(state: &State, shown: &Shown, wanted: &BTreeSet<Unreadable>, own: &[Own]) -> bool {
    let mut provided = provided(state, shown, wanted);
    for own in own {
        let spans = provided.entry((state.me(), own.run)).or_default();
        spans.push((own.name.sequence, own.name.sequence));
        for span in &own.covers {
            let spans = provided.entry((span.device, span.run)).or_default();
            spans.push((span.first, span.last));
        }
    }
    if is_half_there(state, shown, wanted, own) {
        return true;
    }
    let provided: BTreeMap<Source, Spans> = provided
        .into_iter()
        .map(|(source, spans)| (source, joined(spans)))
        .collect();
    ever_read(state).any(|(source, progress)| {
        let spans = provided.get(source).map(Vec::as_slice).unwrap_or_default();
        progress
            .spans
            .iter()
            .any(|(first, last)| !spans.iter().any(|(from, to)| from <= first && last <= to))
    })
}

/// What was read, now and before this device came home: what is gone of that is made good once, as far as
/// it is here.
fn ever_read(state: &State) -> impl Iterator<Item = (&Source, &Progress)> {
    let before = (!state.told_before).then_some(&state.before);
    state.progress.iter().chain(before.into_iter().flatten())
}

/// Whether of two bundles with one number only one is there, and in no whole what the other one says: a
/// workspace that was put back from a backup, while the storage was emptied, gives its numbers again.
fn is_half_there(state: &State, shown: &Shown, wanted: &BTreeSet<Unreadable>, own: &[Own]) -> bool {
    let mine = |(device, run): Source, sequence, digest: Option<&Digest>| {
        device == state.me()
            && own.iter().any(|own| {
                (own.run, own.name.sequence) == (run, sequence)
                    && digest.is_none_or(|digest| own.name.digest == *digest)
            })
    };
    let is_there = |source: Source, sequence, digest: Option<&Digest>| {
        let mut names = shown.get(&source).into_iter().flatten();
        mine(source, sequence, digest)
            || names.any(|name| {
                name.sequence == sequence
                    && digest.is_none_or(|digest| name.digest == *digest)
                    && !wanted.contains(&complaint(source, name))
            })
    };
    let mut twins = ever_read(state).flat_map(|(source, progress)| {
        let twins = progress.digests.iter().filter(|(_, all)| all.len() > 1);
        twins.flat_map(|(sequence, all)| all.iter().map(|digest| (*source, *sequence, digest)))
    });
    twins.any(|(source, sequence, digest)| {
        let seen = Seen {
            device: source.0,
            run: source.1,
            sequence,
            digest: *digest,
        };
        let held = || {
            state.progress.iter().any(|(of, progress)| {
                progress.covers.values().any(|stands| {
                    stands.twice.contains(&seen)
                        && (stands.first..=stands.last).all(|part| is_there(*of, part, None))
                })
            })
        };
        !is_there(source, sequence, Some(digest)) && !held()
    })
}

/// How a device would say that it cannot read a bundle.
fn complaint((device, run): Source, name: &BundleName) -> Unreadable {
    Unreadable {
        device,
        run,
        sequence: name.sequence,
        digest: name.digest,
    }
}

type Spans = Vec<(u64, u64)>;

fn provided(
    state: &State,
    shown: &Shown,
    wanted: &BTreeSet<Unreadable>,
) -> BTreeMap<Source, Spans> {
    let mut provided: BTreeMap<Source, Spans> = BTreeMap::new();
    for (source, names) in shown {
        let sound: BTreeSet<u64> = names
            .iter()
            .filter(|name| !wanted.contains(&complaint(*source, name)))
            .map(|name| name.sequence)
            .collect();
        let stands = state.progress.get(source).map(|progress| &progress.covers);
        for sequence in &sound {
            let spans = provided.entry(*source).or_default();
            spans.push((*sequence, *sequence));
            // A whole of which a part is missing stands for nothing.
            let stands = stands.and_then(|stands| stands.get(sequence));
            let stands = stands.filter(|it| (it.first..=it.last).all(|part| sound.contains(&part)));
            for span in stands.into_iter().flat_map(|it| &it.covers) {
                let spans = provided.entry((span.device, span.run)).or_default();
                spans.push((span.first, span.last));
            }
        }
    }
    provided
}

fn joined(mut spans: Spans) -> Spans {
    spans.sort_unstable();
    let mut joined: Spans = Vec::new();
    for (first, last) in spans {
        match joined.last_mut() {
            Some((_, end)) if first <= end.saturating_add(1) => *end = last.max(*end),
            _ => joined.push((first, last)),
        }
    }
    joined
}

/// Whether everything is already sealed to be published.
pub fn is_on_its_way(own: &[Own]) -> bool {
    own.iter()
        .any(|own| own.name.sort == Sort::Whole && !own.there)
}
