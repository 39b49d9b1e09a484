//! What nobody guesses, put right; and bytes altered where they matter.

use std::panic::{AssertUnwindSafe, catch_unwind};

use automerge::{Automerge, Change};
use escale_exchange::bundle::Contents;
use escale_store::{Delivery, Heads, read_changes};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_bytes::ByteBuf;
use sha2::{Digest as _, Sha256};

use crate::parcel::pack;

/// Alters so many of some bytes, using all their room: how many they are then.
pub type Mutate = fn(&mut [u8], usize, usize) -> usize;

/// A mark and a check sum of four bytes each stand before an engine's change or document.
const CHUNK_MARK: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
const CHUNK_HEAD: usize = 8;

/// A value as bytes.
pub fn cbor<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("plain values are written");
    bytes
}

/// The value of some bytes.
pub fn value<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    ciborium::from_reader(bytes).ok()
}

/// The same deliveries with the check sums of what they hold, and the heads of whole documents.
pub fn with_sums(deliveries: &[Delivery]) -> Vec<Delivery> {
    let mended = deliveries.iter().map(|delivery| {
        let mut delivery = delivery.clone();
        for change in &mut delivery.changes {
            sum(change);
        }
        sum(&mut delivery.document);
        if let Some(heads) = heads(&delivery.document) {
            delivery.heads = heads;
        }
        delivery
    });
    mended.collect()
}

/// Puts the check sum right: the first bytes of the hash that the engine gives a change, or of all that
/// follows the sum.
fn sum(chunk: &mut ByteBuf) {
    if chunk.len() <= CHUNK_HEAD || !chunk.starts_with(&CHUNK_MARK) {
        return;
    }
    let change = catch_unwind(AssertUnwindSafe(|| Change::try_from(chunk.as_slice())));
    let hash = match change {
        Ok(Ok(change)) => change.hash().0,
        _ => Sha256::digest(&chunk[CHUNK_HEAD..]).into(),
    };
    chunk[4..CHUNK_HEAD].copy_from_slice(&hash[..4]);
}

fn heads(document: &[u8]) -> Option<Heads> {
    if document.is_empty() {
        return None;
    }
    let loaded = catch_unwind(AssertUnwindSafe(|| Automerge::load(document)));
    Some(Heads::new(loaded.ok()?.ok()?.get_heads()))
}

/// Alters contents: now and then anywhere, else inside one change or document.
pub fn within_contents(bytes: &mut [u8], length: usize, seed: u32, mutate: Mutate) -> usize {
    let contents: Option<Contents> = value(&bytes[..length]);
    let altered = contents.map(|Contents { mut deliveries }| {
        alter(&mut deliveries, seed, mutate);
        cbor(&Contents { deliveries })
    });
    put(bytes, length, seed, altered, mutate)
}

/// The same for a file of changes.
pub fn within_file(bytes: &mut [u8], length: usize, seed: u32, mutate: Mutate) -> usize {
    let deliveries = read_changes(std::io::Cursor::new(&bytes[..length])).ok();
    let deliveries = deliveries.and_then(|all| all.collect::<Result<Vec<_>, _>>().ok());
    let altered = deliveries.map(|mut deliveries| {
        alter(&mut deliveries, seed, mutate);
        pack(&deliveries)
    });
    put(bytes, length, seed, altered, mutate)
}

fn put(
    bytes: &mut [u8],
    length: usize,
    seed: u32,
    altered: Option<Vec<u8>>,
    mutate: Mutate,
) -> usize {
    let fits = altered.filter(|altered| altered.len() <= bytes.len() && !seed.is_multiple_of(4));
    match fits {
        Some(altered) => {
            bytes[..altered.len()].copy_from_slice(&altered);
            altered.len()
        }
        None => mutate(bytes, length, bytes.len()),
    }
}

/// Alters one change or document, or moves one.
fn alter(deliveries: &mut Vec<Delivery>, seed: u32, mutate: Mutate) {
    let mut dice = seed as usize / 4;
    let mut draw = |below: usize| {
        let drawn = dice.checked_rem(below).unwrap_or_default();
        dice = dice.wrapping_mul(2_654_435_761) >> 3;
        drawn
    };
    let count = deliveries.len();
    let (act, place, other) = (draw(16), draw(count), draw(count));
    let Some(delivery) = deliveries.get_mut(place) else {
        return;
    };
    let change = draw(delivery.changes.len());
    match act {
        0 if !delivery.changes.is_empty() => drop(delivery.changes.remove(change)),
        1 => drop(deliveries.remove(place)),
        2 => {
            // What belongs to another record.
            let changes = delivery.changes.clone();
            deliveries[other].changes.extend(changes);
        }
        3 => {
            let kind = delivery.kind.clone();
            deliveries[other].kind = kind;
        }
        _ => {
            let whole = delivery.changes.is_empty();
            let bytes = match whole {
                true => Some(&mut delivery.document),
                false => delivery.changes.get_mut(change),
            };
            if let Some(bytes) = bytes {
                let length = bytes.len();
                bytes.resize(length + 64, 0);
                let length = mutate(bytes, length, length + 64);
                bytes.truncate(length);
            }
        }
    }
}
