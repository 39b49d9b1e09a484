//! An attached file, as the record knows it; its bytes lie beside the database.

use serde::{Deserialize, Serialize};

use super::{Held, Type};

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
}

impl Held for Blob {
    const TYPE: Type = Type::Blob;
}

impl Blob {
    /// Itself, if digest and media type are well formed and the texts are short.
    pub fn checked(self) -> Option<Self> {
        let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
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
        let sound = self.digest.len() == 64
            && self.digest.chars().all(hex)
            && media
            && self.media_type.len() <= 255;
        (sound && self.name.chars().count() <= 1000 && !self.name.contains('\0')).then_some(self)
    }
}
