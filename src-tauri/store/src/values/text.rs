//! Texts, numbers and addresses: thin names over strings, so that a struct says what it holds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Held, Type};

/// One line of text.
pub type Text = String;

impl Held for Text {
    const TYPE: Type = Type::Text;
}

macro_rules! held {
    ($($(#[$doc:meta])+ $name:ident($inner:ty) = $type:expr;)+) => {$(
        $(#[$doc])+
        #[derive(Debug, Clone, PartialEq, PartialOrd, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub $inner);

        impl Held for $name {
            const TYPE: Type = $type;
        }

        impl std::ops::Deref for $name {
            type Target = $inner;
            fn deref(&self) -> &$inner {
                &self.0
            }
        }
    )+};
}

held! {
    /// Long text as Markdown.
    Prose(String) = Type::Prose;
    /// One short text per language.
    Words(BTreeMap<String, String>) = Type::Words;
    /// A finite number.
    Number(f64) = Type::Number;
    /// Several texts in order.
    Names(Vec<String>) = Type::Names;
    /// An http, https or mailto address.
    Url(String) = Type::Url;
}

macro_rules! member {
    ($($(#[$doc:meta])+ $name:ident = $type:expr;)+) => {$(
        $(#[$doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl Held for $name {
            const TYPE: Type = $type;
        }
    )+};
}
pub(super) use member;

member! {
    /// An e-mail address (RFC 5321).
    Email = Type::Email;
    /// A telephone number as one writes it.
    Phone = Type::Phone;
}

/// A whole number from 0 to 9999, such as a number of months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Count(pub u32);

impl Held for Count {
    const TYPE: Type = Type::Count;
}
