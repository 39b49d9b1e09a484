//! Values as bytes (CBOR, RFC 8949), to note and to carry.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The bytes of a value.
pub fn bytes<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Writing into memory fails only for types that CBOR has no words for; ours are plain.
    let written = ciborium::into_writer(value, &mut bytes);
    debug_assert!(written.is_ok(), "plain values are written");
    bytes
}

/// The value of some bytes; none if they are not exactly one.
pub fn value<T: DeserializeOwned>(mut bytes: &[u8]) -> Option<T> {
    let value = ciborium::from_reader(&mut bytes).ok()?;
    bytes.is_empty().then_some(value)
}
