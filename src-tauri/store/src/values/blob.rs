//! An attached file, as the record knows it; its bytes lie encrypted beside the database.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use zeroize::Zeroize as _;

use super::{Held, Type};

/// The member of a file's description that opens it: nobody is shown it.
const KEY: &str = "key";
/// What every key begins with: the age format's X25519 secret keys, in Bech32.
const KEY_PREFIX: &str = "AGE-SECRET-KEY-1";
/// The characters of a key, and those that Bech32 uses after the prefix (BIP 173).
const KEY_LENGTH: usize = 74;
const BECH32: &str = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";

/// What a record knows of an attached file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blob {
    /// BLAKE3 digest of the bytes, 64 hexadecimal digits in lower case.
    pub digest: String,
    /// Length in bytes.
    pub size: u64,
    /// Media type (RFC 6838), such as `application/pdf`.
    pub media_type: String,
    /// The file's own name, shown but never used as a path.
    pub name: String,
    /// BLAKE3 digest of the encrypted bytes, which is their file's name on every desk.
    pub sealed: String,
    /// What opens them; it opens no other file.
    pub key: BlobKey,
}

/// The secret that opens one attached file. It is wiped when dropped and does not show itself.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BlobKey(String);

impl BlobKey {
    /// The key with this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Its text, for whoever opens the file.
    pub fn expose(&self) -> &str {
        &self.0
    }

    fn is_sound(&self) -> bool {
        let rest = self.0.strip_prefix(KEY_PREFIX);
        self.0.len() == KEY_LENGTH && rest.is_some_and(|rest| rest.chars().all(is_bech32))
    }
}

impl Drop for BlobKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for BlobKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BlobKey")
    }
}

impl Held for Blob {
    const TYPE: Type = Type::Blob;
}

impl Blob {
    /// Itself, if digests, key and media type are well formed and the texts are short.
    pub fn checked(self) -> Option<Self> {
        let token = |part: &str| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "!#$&-^_.+".contains(c))
        };
        let media = self
            .media_type
            .split_once('/')
            .is_some_and(|(kind, sub)| token(kind) && token(sub));
        let sound = is_digest(&self.digest)
            && is_digest(&self.sealed)
            && self.key.is_sound()
            && media
            && self.media_type.len() <= 255;
        (sound && self.name.chars().count() <= 1000 && !self.name.contains('\0')).then_some(self)
    }

    /// Whether `shown`, which lacks the key, describes this file.
    pub(crate) fn is(&self, shown: &Json) -> bool {
        let mut own = serde_json::to_value(self).unwrap_or_default();
        hide_key(&mut own);
        own == *shown
    }
}

fn is_digest(text: &str) -> bool {
    text.len() == 64
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || ('a'..='f').contains(&c))
}

fn is_bech32(c: char) -> bool {
    BECH32.contains(c)
}

/// Takes the key out of a file's description.
pub(crate) fn hide_key(value: &mut Json) {
    if let Json::Object(members) = value {
        members.remove(KEY);
    }
}

/// Takes keys out of what this version cannot read: a newer version's way of describing files.
pub(crate) fn hide_keys_within(value: &mut Json) {
    match value {
        Json::String(text) if text.contains(KEY_PREFIX) => {
            *value = match serde_json::from_str::<Json>(text) {
                Ok(mut inner) if !inner.is_string() => {
                    hide_keys_within(&mut inner);
                    Json::String(inner.to_string())
                }
                _ => Json::Null,
            };
        }
        Json::Array(members) => members.iter_mut().for_each(hide_keys_within),
        Json::Object(members) => {
            members.retain(|_, member| {
                !member
                    .as_str()
                    .is_some_and(|text| text.starts_with(KEY_PREFIX))
            });
            members.values_mut().for_each(hide_keys_within);
        }
        _ => {}
    }
}

/// Whether this is a file's description as people see it: without its key.
pub(crate) fn lacks_key(value: &Json) -> bool {
    value
        .as_object()
        .is_some_and(|members| !members.contains_key(KEY))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn key(letter: &str, count: usize) -> String {
        [KEY_PREFIX, &letter.repeat(count)].concat()
    }

    fn blob() -> Json {
        json!({
            "digest": "a".repeat(64), "size": 12, "media_type": "application/pdf", "name": "lettre.pdf",
            "sealed": "b".repeat(64), "key": key("Q", 58),
        })
    }

    #[test]
    fn a_description_must_name_the_encrypted_file_and_what_opens_it() {
        assert!(Type::Blob.canonical(&blob()).is_ok(), "this one does");
        for (member, wrong) in [
            ("sealed", json!("B".repeat(64))),
            ("sealed", json!("../../etc/passwd")),
            ("key", json!(key("B", 58))),
            ("key", json!(key("Q", 57))),
            ("key", json!("age1qqqq")),
            ("key", Json::Null),
        ] {
            let mut input = blob();
            input[member] = wrong;
            assert!(
                Type::Blob.canonical(&input).is_err(),
                "refused with another {member}"
            );
        }
    }

    #[test]
    fn a_key_does_not_show_itself() {
        let blob: Blob = serde_json::from_value(blob()).expect("it reads");
        assert!(
            !format!("{blob:?}").contains(KEY_PREFIX),
            "not in what logs and panics print"
        );
    }

    #[test]
    fn keys_are_taken_out_of_what_a_newer_version_wrote() {
        let mut newer = json!([
            blob(),
            blob().to_string(),
            { "v": { "key": blob()["key"] } },
            blob()["key"]
        ]);
        hide_keys_within(&mut newer);
        let shown = newer.to_string();
        assert!(!shown.contains(KEY_PREFIX), "nowhere in it: {shown}");
        assert!(shown.contains("lettre.pdf"), "the rest stays");
    }
}
