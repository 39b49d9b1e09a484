//! Keeping a device's own folder small: short bundles are rolled up into one, which stands for them, and
//! what it stands for is removed once it is there.

use std::collections::BTreeSet;
use std::fs;

use escale_store::Delivery;

use crate::bundle::{Contents, Seen, Span};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::ledger::{self, Own, Stands};
use crate::names::{Incarnation, Sort, path};
use crate::publish::{Draft, bring, kept, place, put};
use crate::report::{Pace, Phase, Report, Watch};
use crate::scour::opened;
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
    let mut seen: Vec<Seen> = Vec::new();
    for own in neighbours {
        let opened = kept(desk.folder(), own).and_then(|bytes| opened(state, &bytes));
        let Some(opened) = opened else {
            return Ok(false);
        };
        deliveries.extend(opened.contents.deliveries);
        seen.extend(opened.seen);
    }
    let draft = in_place_of(state, neighbours, seen, together(deliveries));
    put(desk, state, &draft, 0)?;
    Ok(true)
}

/// A bundle that stands for others of this device, and for all that those stand for (`seen`).
pub fn in_place_of(
    state: &State,
    old: &[Own],
    seen: Vec<Seen>,
    deliveries: Vec<Delivery>,
) -> Draft {
    let mut covers: Vec<Span> = Vec::new();
    for own in old {
        covers.extend(&own.covers);
        covers.push(Span {
            device: state.me(),
            run: own.run,
            first: own.name.sequence,
            last: own.name.sequence,
        });
    }
    Draft {
        sort: Sort::Rolled,
        contents: Contents { deliveries },
        covers: joined(covers),
        seen,
        part: 0,
        parts: 1,
        changes: 0,
    }
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
    own.iter().filter(|old| {
        let mut later = own.iter().filter(|later| stands_for(later, old, state));
        later.any(|later| is_all_there(later, own, state))
    })
}

/// Bundles for which no later one of this device stands, there already or still waiting.
pub fn standing<'o>(own: &'o [Own], state: &'o State) -> impl Iterator<Item = &'o Own> {
    own.iter()
        .filter(|old| !own.iter().any(|later| stands_for(later, old, state)))
}

/// Whether what an old bundle says stands in a later one too. A whole stands for older wholes alone: of
/// what lies between, everybody may have read a part.
fn stands_for(later: &Own, old: &Own, state: &State) -> bool {
    let sorts = match later.name.sort {
        Sort::Rolled => true,
        Sort::Whole => old.name.sort == Sort::Whole && first_part(later, state) > old.name.sequence,
        Sort::Changes => false,
    };
    let covers = |span: &Span| span.has(state.me(), old.run, old.name.sequence);
    sorts && later.name != old.name && later.covers.iter().any(covers)
}

fn first_part(own: &Own, state: &State) -> u64 {
    stands_of(own, state).map_or(own.name.sequence, |stands| stands.first)
}

fn stands_of<'s>(own: &Own, state: &'s State) -> Option<&'s Stands> {
    let progress = state.progress.get(&(state.me(), own.run))?;
    progress.covers.get(&own.name.sequence)
}

/// Whether a bundle is on the storage with all the parts of its whole.
fn is_all_there(one: &Own, own: &[Own], state: &State) -> bool {
    let parts = stands_of(one, state).map_or(one.name.sequence..=one.name.sequence, |stands| {
        stands.first..=stands.last
    });
    let there = |number| {
        let mut same = own.iter().filter(|other| other.run == one.run);
        same.any(|other| other.name.sequence == number && other.there)
    };
    parts.into_iter().all(there)
}
