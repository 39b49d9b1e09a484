//! Ids of records and links to them.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

use super::{Held, Type};
use crate::kinds::Named;

/// A record's id: a UUIDv7 (RFC 9562), written as 36 characters.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(transparent)]
#[specta(transparent)]
pub struct Id(#[specta(type = String)] pub Uuid);

/// The text is not a record's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

impl Id {
    /// The id as stored: 16 bytes.
    pub fn bytes(self) -> [u8; 16] {
        self.0.into_bytes()
    }

    /// The id of 16 stored bytes.
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Uuid::from_bytes(bytes))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        match Uuid::try_parse(text) {
            // Only the 36-character form, so that one record has one spelling.
            Ok(id) if text.len() == 36 => Ok(Self(id)),
            _ => Err(NotAnId),
        }
    }
}

impl rusqlite::ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(rusqlite::types::ToSqlOutput::from(self.bytes().to_vec()))
    }
}

impl rusqlite::types::FromSql for Id {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        <[u8; 16]>::column_result(value).map(Self::from_bytes)
    }
}

/// A link to one record of the kind `K`.
pub struct Link<K>(pub Id, PhantomData<fn() -> K>);

/// Links to several records of the kind `K`; members merge one by one.
pub type Links<K> = BTreeSet<Link<K>>;

impl<K> Link<K> {
    /// A link to the record `id`.
    pub fn to(id: Id) -> Self {
        Self(id, PhantomData)
    }
}

impl<K> Clone for Link<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Link<K> {}
impl<K> fmt::Debug for Link<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({})", self.0)
    }
}
impl<K> PartialEq for Link<K> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<K> Eq for Link<K> {}
impl<K> PartialOrd for Link<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Link<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}
impl<K> Serialize for Link<K> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}
impl<'de, K> Deserialize<'de> for Link<K> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Id::deserialize(from).map(Self::to)
    }
}
impl<K: Named> Held for Link<K> {
    const TYPE: Type = Type::Link(K::NAME);
}

/// A link to a record of any kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AnyLink(pub Id);

impl Held for AnyLink {
    const TYPE: Type = Type::AnyLink;
}
