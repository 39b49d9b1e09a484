//! The types a field can have: how a value is read from JSON, kept in a document, and shown again.
//!
//! At every door a value is JSON in one canonical form; inside a document it is an Automerge
//! scalar, a set, a map of languages or a rich text (see [`Shape`]).

mod blob;
mod choice;
mod codes;
mod day;
mod link;
mod moment;
mod money;
mod place;
mod read;
mod text;

pub use blob::{Blob, BlobKey};
pub(crate) use blob::{hide_keys_within, lacks_key};
pub(crate) use choice::choice;
pub use codes::{Country, Language, Subdivision, TimeZone};
pub use day::{Bounds, Day, NotADay, Truth};
pub use link::{AnyLink, Id, Link, Links, NotAnId};
pub use moment::Moment;
pub use money::Money;
pub use place::Place;
pub use read::{MEMBERS_MAX, PROSE_MAX, TEXT_MAX};
pub use text::{Count, Email, Names, Number, Phone, Prose, Text, Url, Words};

use serde::Serialize;

/// A record's values by field name, each in canonical JSON; empty fields are absent.
pub type Fields = serde_json::Map<String, serde_json::Value>;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// One line of text, at most [`TEXT_MAX`] characters.
    Text,
    /// Long text, written and read as Markdown, at most [`PROSE_MAX`] characters.
    Prose,
    /// One short text per language (BCP 47 tag to text).
    Words,
    /// A day as it is known: EDTF level 0 and 1 (ISO 8601-2:2019).
    Day,
    /// An instant with its zone (RFC 9557).
    Moment,
    /// A finite number.
    Number,
    /// A whole number from 0 to 9999.
    Count,
    /// A decimal amount with an ISO 4217 currency.
    Money,
    /// One of a closed list; a newer version's value is kept and shown as it is.
    Choice(&'static [&'static str]),
    /// Yes or no; empty means no.
    Flag,
    /// ISO 3166-1 alpha-2.
    Country,
    /// ISO 3166-2.
    Subdivision,
    /// BCP 47.
    Language,
    /// An IANA time zone name.
    TimeZone,
    /// Latitude and longitude in degrees (WGS 84).
    Place,
    /// An e-mail address.
    Email,
    /// A telephone number as one writes it.
    Phone,
    /// An http, https or mailto address.
    Url,
    /// A record of the named kind.
    Link(&'static str),
    /// A record of any kind.
    AnyLink,
    /// Several values, in no order; members merge one by one.
    Set(&'static Type),
    /// Several texts in order, merged as one value.
    Names,
    /// An attached file: digest, size, media type, name, and what opens it.
    Blob,
}

/// How a type lies in a document, which decides how it merges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One value: the causally later wins, concurrent ones are all kept.
    Scalar,
    /// A map of member to true: members merge one by one.
    Set,
    /// A map of language to text: languages merge one by one.
    Words,
    /// A rich text: characters and paragraphs merge.
    Prose,
}

impl Type {
    /// How values of this type lie in a document.
    pub fn shape(self) -> Shape {
        match self {
            Self::Set(_) => Shape::Set,
            Self::Words => Shape::Words,
            Self::Prose => Shape::Prose,
            _ => Shape::Scalar,
        }
    }

    /// The type's name for people and scripts, such as `day` or `set of link to partner`.
    pub fn name(self) -> String {
        match self {
            Self::Link(kind) => format!("link:{kind}"),
            Self::Set(member) => format!("set:{}", member.name()),
            Self::Choice(_) => "choice".into(),
            Self::AnyLink => "any_link".into(),
            Self::TimeZone => "time_zone".into(),
            other => format!("{other:?}").to_lowercase(),
        }
    }

    /// The type of one value: the member's for a set, else itself.
    pub fn member(self) -> Self {
        match self {
            Self::Set(member) => *member,
            other => other,
        }
    }

    /// A value as people see it: everything but what opens an attached file.
    pub(crate) fn shown(self, mut value: serde_json::Value) -> serde_json::Value {
        if self == Self::Blob {
            blob::hide_key(&mut value);
        }
        value
    }

    /// The closed list, where the type is a choice.
    pub fn choices(self) -> Option<&'static [&'static str]> {
        match self.member() {
            Self::Choice(list) => Some(list),
            _ => None,
        }
    }
}

/// A Rust type that a field can have.
pub trait Held: Serialize + serde::de::DeserializeOwned {
    /// The field type it stands for.
    const TYPE: Type;
}

impl Held for bool {
    const TYPE: Type = Type::Flag;
}

impl<T: Held + Ord> Held for std::collections::BTreeSet<T> {
    const TYPE: Type = Type::Set(&T::TYPE);
}

impl Held for Day {
    const TYPE: Type = Type::Day;
}
