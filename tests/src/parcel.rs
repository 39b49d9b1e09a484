//! Files of changes in memory: written here a second time, apart from the store, so that what the
//! tests take apart and put together proves the format as well.

use std::io::Cursor;

use escale_store::{Delivery, read_changes};

use crate::chance::Chance;

/// A file of changes with these deliveries: mark, format, one CBOR frame per record, digest.
///
/// # Panics
/// If a frame does not encode.
pub fn pack(deliveries: &[Delivery]) -> Vec<u8> {
    let mut file = b"ESCALECH".to_vec();
    file.extend(1u32.to_le_bytes());
    for delivery in deliveries {
        let mut frame = Vec::new();
        ciborium::into_writer(delivery, &mut frame).expect("a delivery encodes");
        let length = u32::try_from(frame.len()).expect("a frame is short");
        file.extend(length.to_le_bytes());
        file.extend(frame);
    }
    let digest = blake3::hash(&file);
    file.extend(digest.as_bytes());
    file
}

/// The deliveries of a file of changes.
///
/// # Panics
/// If the file is not whole.
pub fn unpack(file: &[u8]) -> Vec<Delivery> {
    let deliveries = read_changes(Cursor::new(file)).expect("the file of changes is whole");
    deliveries
        .map(|delivery| delivery.expect("every record reads"))
        .collect()
}

/// The same changes in any order, split over several deliveries, some of them twice.
pub fn shuffled(deliveries: &[Delivery], chance: &mut Chance) -> Vec<Delivery> {
    let mut split = Vec::new();
    for delivery in deliveries {
        let mut changes = delivery.changes.clone();
        chance.shuffle(&mut changes);
        while !changes.is_empty() {
            let rest = changes.split_off(1 + chance.below(changes.len()));
            let part = Delivery {
                changes,
                ..delivery.clone()
            };
            if chance.happens(20) {
                split.push(part.clone());
            }
            split.push(part);
            changes = rest;
        }
    }
    chance.shuffle(&mut split);
    split
}
