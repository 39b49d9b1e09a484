//! Files of changes: as they are, and with the digest put right.

use std::io::Cursor;

use escale_store::{Delivery, Error, read_changes};

use super::Fed;
use crate::parcel::{pack, unpack};

const DIGEST: usize = 32;

/// A file of changes.
pub fn feed(bytes: &[u8]) -> Fed {
    let body = bytes.get(..bytes.len().saturating_sub(DIGEST));
    let body = body.unwrap_or_default();
    let mended = [body, blake3::hash(body).as_bytes()].concat();
    Fed::taken(file(bytes) | file(&mended))
}

/// Whether all of it is read. What is read is the same once it has been written again.
fn file(bytes: &[u8]) -> bool {
    let deliveries = match read_changes(Cursor::new(bytes)) {
        Ok(deliveries) => deliveries,
        Err(Error::Damaged(_) | Error::TooNew { .. }) => return false,
        Err(other) => panic!("bytes alone do not tell {other:?}"),
    };
    let foretold = deliveries.len();
    let mut read: Vec<Delivery> = Vec::new();
    for delivery in deliveries {
        match delivery {
            Ok(delivery) => read.push(delivery),
            Err(Error::Damaged(_)) => return false,
            Err(other) => panic!("bytes alone do not tell {other:?}"),
        }
    }
    assert_eq!(read.len(), foretold, "as many records as it said");
    assert_eq!(unpack(&pack(&read)), read, "written again it is the same");
    true
}
