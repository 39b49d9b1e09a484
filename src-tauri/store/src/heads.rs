//! Heads: the newest changes of a record, which name exactly what somebody has seen of it.

use std::fmt;
use std::str::FromStr;

use automerge::ChangeHash;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The newest changes of a record, sorted. Two copies with equal heads say the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Heads(Vec<ChangeHash>);

/// The text names no heads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotHeads;

impl Heads {
    /// These hashes, sorted.
    pub fn new(mut hashes: Vec<ChangeHash>) -> Self {
        hashes.sort_unstable();
        hashes.dedup();
        Self(hashes)
    }

    /// The hashes, sorted.
    pub fn hashes(&self) -> &[ChangeHash] {
        &self.0
    }

    /// Whether nothing has been seen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As stored: 32 bytes a hash, one after another.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|hash| hash.0).collect()
    }

    /// From what is stored.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (hashes, rest) = bytes.as_chunks::<32>();
        rest.is_empty()
            .then(|| Self::new(hashes.iter().map(|hash| ChangeHash(*hash)).collect()))
    }
}

impl fmt::Display for Heads {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, hash) in self.0.iter().enumerate() {
            write!(f, "{}{hash}", if place == 0 { "" } else { "," })?;
        }
        Ok(())
    }
}

impl FromStr for Heads {
    type Err = NotHeads;

    fn from_str(text: &str) -> Result<Self, NotHeads> {
        let hash = |part: &str| part.trim().parse::<ChangeHash>().map_err(|_| NotHeads);
        text.split(',')
            .filter(|part| !part.trim().is_empty())
            .map(hash)
            .collect::<Result<_, _>>()
            .map(Self::new)
    }
}

impl specta::Type for Heads {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        Vec::<String>::definition(types)
    }
}

impl Serialize for Heads {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.0.iter().map(ToString::to_string))
    }
}

impl<'de> Deserialize<'de> for Heads {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let hashes = Vec::<String>::deserialize(from)?;
        hashes
            .join(",")
            .parse()
            .map_err(|_| serde::de::Error::custom("not heads"))
    }
}
