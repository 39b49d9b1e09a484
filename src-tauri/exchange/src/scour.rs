//! What was erased must not stay in what this device published: its bundles that hold something of it are
//! written again without, and the old ones go once the new ones are there.

use std::collections::BTreeSet;

use escale_store::Delivery;
use escale_store::values::Id;

use crate::bundle::{self, BUNDLE_MAX, Contents, Seen};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::ledger::{self, Own, Run};
use crate::names::{Digest, Sort, path};
use crate::publish::{self, kept};
use crate::roll;
use crate::state::State;
use crate::storage::Storage;

/// Looks through this device's bundles if something was erased since it last did.
pub fn scour<D: Desk>(desk: &D, state: &mut State, storage: &dyn Storage) -> Result<()> {
    let (erased, scoured) = desk.read(|reading| {
        let erased = reading.all_erased()?;
        Ok((erased, ledger::scoured(&reading)?))
    })?;
    let erased: BTreeSet<Id> = erased.into_iter().map(|erased| erased.id).collect();
    if erased.len() == scoured {
        return Ok(());
    }
    let own = desk.read(|reading| ledger::own(&reading))?;
    let standing: Vec<Own> = roll::standing(&own, state).cloned().collect();
    for one in &standing {
        let Some(Opened { contents, seen }) = read_own(desk, state, storage, one)? else {
            continue;
        };
        if !contents.deliveries.iter().any(|one| tells(one, &erased)) {
            continue;
        }
        if one.name.sort == Sort::Whole {
            ask_for_whole(desk, state)?;
            continue;
        }
        let deliveries = contents.deliveries.into_iter();
        let left = deliveries.filter(|one| !tells(one, &erased)).collect();
        let draft = roll::in_place_of(state, std::slice::from_ref(one), seen, left);
        publish::put(desk, state, &draft, 0)?;
    }
    desk.write(|writing| ledger::put_scoured(writing, erased.len()))?;
    Ok(())
}

/// Whether a delivery says something of a record that was erased.
fn tells(delivery: &Delivery, erased: &BTreeSet<Id>) -> bool {
    delivery.erased.is_none() && erased.contains(&delivery.id)
}

/// What a bundle of this device says, read here or, where its file is gone, from the storage.
fn read_own<D: Desk>(
    desk: &D,
    state: &State,
    storage: &dyn Storage,
    own: &Own,
) -> Result<Option<Opened>> {
    let bytes = match kept(desk.folder(), own) {
        Some(bytes) => Some(bytes),
        None => {
            let path = path::bundle(state.team, state.me(), own.run, &own.name);
            storage.read(&path, BUNDLE_MAX).map_err(Error::Storage)?
        }
    };
    Ok(bytes.and_then(|bytes| opened(state, &bytes)))
}

/// One of this device's own bundles, opened.
pub struct Opened {
    /// What it says.
    pub contents: Contents,
    /// The bundles whose words these are: itself, and those it stands for. Somebody else may have given
    /// the same numbers to others, which it does not stand for.
    pub seen: Vec<Seen>,
}

/// Opens one of this device's own bundles.
pub fn opened(state: &State, bytes: &[u8]) -> Option<Opened> {
    let bundle = bundle::read(bytes).ok()?;
    let header = &bundle.header;
    let mut seen = header.seen.clone();
    seen.push(Seen {
        device: header.device,
        run: header.run,
        sequence: header.sequence,
        digest: Digest::of(bytes),
    });
    let secret = state.secrets.get(&header.epoch)?;
    let contents = bundle.open(secret).ok()?;
    Some(Opened { contents, seen })
}

/// A part of a whole cannot be replaced alone: everything known is sealed again.
fn ask_for_whole<D: Desk>(desk: &D, state: &mut State) -> Result<()> {
    let run = Run {
        whole: true,
        ..state.run.clone()
    };
    desk.write(|writing| ledger::put_run(writing, &run))?;
    state.run = run;
    Ok(())
}
