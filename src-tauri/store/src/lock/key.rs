//! Keys and secrets: bytes that are wiped when they are dropped and never shown.

use std::fmt;

use zeroize::{Zeroize as _, Zeroizing};

use crate::by::By;

/// Bytes of a key.
const LENGTH: usize = 32;

/// The key that opens a protected database: 256 bits of chance. Dropping it wipes it.
pub struct Key(Box<[u8; LENGTH]>);

/// Something from which a key comes: the bits of a recovery sheet, what a keychain holds. Dropping it
/// wipes it.
pub struct Secret(Vec<u8>);

impl Key {
    pub(crate) fn new(by: &mut By) -> Self {
        let mut key = Self(Box::new([0; LENGTH]));
        by.chance(key.0.as_mut_slice());
        key
    }

    /// The key of these bytes; none if they are not as many as a key has.
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        let mut key = Self(Box::new([0; LENGTH]));
        (bytes.len() == LENGTH).then(|| key.0.copy_from_slice(bytes))?;
        Some(key)
    }

    /// The key's bytes, for whoever seals them.
    pub fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// A key for one other purpose, such as attachments: from it nothing is learnt of this one, and two
    /// purposes have nothing in common. `purpose` is written once in the source and never changes.
    pub fn derive(&self, purpose: &'static str) -> Self {
        let mut derived = blake3::derive_key(purpose, self.bytes());
        let key = Self(Box::new(derived));
        derived.zeroize();
        key
    }

    /// As SQLCipher takes a key that it has not to derive.
    pub(crate) fn raw(&self) -> Zeroizing<String> {
        let mut raw = Zeroizing::new(String::with_capacity(LENGTH * 2 + 3));
        self.push_raw(&mut raw);
        raw
    }

    /// The statement that gives a connection its key.
    pub(crate) fn statement(&self) -> Zeroizing<String> {
        // Room for all of it at once: a text that grows leaves pieces behind.
        let mut statement = Zeroizing::new(String::with_capacity(LENGTH * 2 + 32));
        statement.push_str("PRAGMA key = \"");
        self.push_raw(&mut statement);
        statement.push('"');
        statement
    }

    fn push_raw(&self, to: &mut String) {
        use fmt::Write as _;
        to.push_str("x'");
        for byte in self.0.iter() {
            let _ = write!(to, "{byte:02x}");
        }
        to.push('\'');
    }

    /// What the header says of it: enough to know it again, not to find it.
    pub(crate) fn check(&self) -> String {
        let digest = blake3::derive_key("escale workspace key check 1", self.bytes());
        blake3::Hash::from(digest).to_hex().to_string()
    }
}

impl Secret {
    /// A secret of these bytes.
    pub fn new(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }

    pub(crate) fn drawn(by: &mut By, length: usize) -> Self {
        let mut secret = Self(vec![0; length]);
        by.chance(&mut secret.0);
        secret
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The key that seals under this secret.
    pub(crate) fn key(&self, purpose: &'static str) -> Key {
        let mut derived = blake3::derive_key(purpose, &self.0);
        let key = Key(Box::new(derived));
        derived.zeroize();
        key
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_never_shown() {
        let key = Key::of(&[0xAB; LENGTH]).expect("a key");
        let secret = Secret::new(&[0xAB; 16]);
        let shown = format!("{key:?} {secret:?}").to_lowercase();
        assert!(
            !shown.contains("ab") && !shown.contains("171"),
            "neither in hexadecimal nor as numbers: {shown}"
        );
    }

    #[test]
    fn keys_for_two_purposes_have_nothing_in_common() {
        let key = Key::of(&[7; LENGTH]).expect("a key");
        let (one, other) = (key.derive("test one"), key.derive("test other"));
        assert_ne!(one.bytes(), other.bytes(), "each purpose has its own");
        assert_ne!(one.bytes(), key.bytes(), "and it is not the key itself");
        assert_eq!(
            key.derive("test one").bytes(),
            one.bytes(),
            "the same purpose has the same key every time"
        );
    }

    #[test]
    fn too_few_or_too_many_bytes_are_no_key() {
        for length in [0, 16, 31, 33, 64] {
            assert!(Key::of(&vec![1; length]).is_none(), "{length} bytes");
        }
    }
}
