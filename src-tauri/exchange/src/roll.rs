//! Keeping a device's own folder small: short bundles are rolled up into one, which stands for them, and
//! what it stands for is removed once it is there.

use std::collections::BTreeSet;
use std::fs;

use escale_store::Delivery;

use crate::bundle::{self, Contents, Span};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::ledger::{self, Own};
use crate::names::{Incarnation, Sort, path};
use crate::publish::{Draft, bring, kept, place, put};
use crate::report::{Pace, Phase, Report, Watch};
use crate::state::State;
use crate::storage::Storage;

/// A bundle shorter than this is rolled up with its neighbours.
const SMALL: u64 = 256 * 1024;
/// So many small neighbours are rolled up into one.
const NEIGHBOURS: usize = 32;

/// Rolls small neighbours of this device's run up into one bundle, and removes what newer bundles of its
/// own stand for, once those are there.
pub fn tidy<D: Desk>(
    desk: &D,
    state: &mut State,
    storage: &dyn Storage,
    report: &mut Report,
    watch: Watch<'_>,
) -> Result<()> {
    let own = desk.read(|reading| ledger::own(&reading))?;
    if let Some(neighbours) = small_neighbours(&own, state.run.run) {
        watch(Pace {
            phase: Phase::Tidy,
            done: 0,
            total: neighbours.len(),
        })?;
        if roll_up(desk, state, &neighbours)? {
            bring(desk, state, storage, &BTreeSet::new(), report, watch)?;
        }
    }
    let own = desk.read(|reading| ledger::own(&reading))?;
    for old in superseded(&own, state) {
        let path = path::bundle(state.team, state.me(), old.run, &old.name);
        storage.remove(&path).map_err(Error::Storage)?;
        desk.write(|writing| ledger::drop_own(writing, old))?;
        let _ = fs::remove_file(place(desk.folder(), old));
    }
    Ok(())
}

/// The first run of small bundles that is long enough.
fn small_neighbours(own: &[Own], run: Incarnation) -> Option<Vec<Own>> {
    let mut neighbours: Vec<Own> = Vec::new();
    for one in own.iter().filter(|own| own.run == run) {
        let small = one.there && one.length < SMALL && one.name.sort != Sort::Whole;
        let next = neighbours
            .last()
            .is_none_or(|last| last.name.sequence + 1 == one.name.sequence);
        if !small || !next {
            if neighbours.len() >= NEIGHBOURS {
                break;
            }
            neighbours.clear();
        }
        if small {
            neighbours.push(one.clone());
        }
    }
    (neighbours.len() >= NEIGHBOURS).then_some(neighbours)
}

fn roll_up<D: Desk>(desk: &D, state: &mut State, neighbours: &[Own]) -> Result<bool> {
    let mut deliveries: Vec<Delivery> = Vec::new();
    let mut covers: Vec<Span> = Vec::new();
    for own in neighbours {
        let Some(bytes) = kept(desk.folder(), own) else {
            return Ok(false);
        };
        let contents = bundle::read(&bytes).ok().and_then(|bundle| {
            let secret = state.secrets.get(&bundle.header.epoch)?;
            bundle.open(secret).ok()
        });
        let Some(contents) = contents else {
            return Ok(false);
        };
        deliveries.extend(contents.deliveries);
        covers.extend(&own.covers);
        covers.push(Span {
            device: state.me(),
            run: own.run,
            first: own.name.sequence,
            last: own.name.sequence,
        });
    }
    let draft = Draft {
        sort: Sort::Rolled,
        contents: Contents {
            deliveries: together(deliveries),
        },
        covers: joined(covers),
        part: 0,
        parts: 1,
        changes: 0,
    };
    put(desk, state, &draft, 0)?;
    Ok(true)
}

/// Deliveries of one record and format next to each other become one: what is alike packs better.
fn together(deliveries: Vec<Delivery>) -> Vec<Delivery> {
    let mut by_record: std::collections::BTreeMap<_, Delivery> = std::collections::BTreeMap::new();
    for delivery in deliveries {
        match by_record.get_mut(&(delivery.id, delivery.format)) {
            Some(known) => known.changes.extend(delivery.changes),
            None => {
                by_record.insert((delivery.id, delivery.format), delivery);
            }
        }
    }
    by_record.into_values().collect()
}

/// Spans that touch, as one.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match joined.last_mut() {
            Some(last)
                if (last.device, last.run) == (span.device, span.run)
                    && span.first <= last.last.saturating_add(1) =>
            {
                last.last = last.last.max(span.last);
            }
            _ => joined.push(span),
        }
    }
    joined
}

/// Bundles for which a later one of this device stands that is there whole, with all its parts.
fn superseded<'o>(own: &'o [Own], state: &'o State) -> impl Iterator<Item = &'o Own> {
    let me = state.me();
    let stands = move |later: &Own, old: &Own| {
        later.run == old.run
            && later.name.sequence > old.name.sequence
            && later.there
            && later.name.sort == Sort::Rolled
            && later
                .covers
                .iter()
                .any(|span| span.has(me, old.run, old.name.sequence))
    };
    own.iter()
        .filter(move |old| own.iter().any(|later| stands(later, old)))
}
