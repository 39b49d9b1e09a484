//! What the engine knows of the kinds: their names, fields and checks. A kind itself is one file
//! in `records/`; here stands the list of them, one line each.

use chrono::NaiveDate;

use crate::error::{Problem, Result};
use crate::reading::Reading;
use crate::records;
use crate::values::{Fields, Held, Id, Type};

/// A kind's name, for links to it.
pub trait Named {
    /// The kind's name in code, on disk and at every door.
    const NAME: &'static str;
}

/// A field of a kind.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The field's name in code, on disk and at every door.
    pub name: &'static str,
    /// What it holds.
    pub ty: Type,
    /// Whether a record without it is refused.
    pub required: bool,
    /// Whether the record lies where the linked record lies (a partner in its territory).
    pub located: bool,
    /// Whether the record is a part of the linked record (a stop of its mission).
    pub part_of: bool,
    /// Whether a record with this flag set is the office's own.
    pub own: bool,
    /// Whether the record is about the linked person, and erased with them.
    pub personal: bool,
}

impl Field {
    /// A field as its kind declares it.
    pub const fn new<T: Held>(name: &'static str) -> Self {
        Self {
            name: bare(name),
            ty: T::TYPE,
            required: false,
            located: false,
            part_of: false,
            own: false,
            personal: false,
        }
    }

    /// A record without it is refused.
    #[must_use]
    pub const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    /// The record lies where the linked record lies.
    #[must_use]
    pub const fn located(self) -> Self {
        Self {
            located: true,
            ..self
        }
    }

    /// A record with this flag set is the office's own.
    #[must_use]
    pub const fn own(self) -> Self {
        Self { own: true, ..self }
    }

    /// The record is about the linked person, and erased with them.
    #[must_use]
    pub const fn personal(self) -> Self {
        Self {
            personal: true,
            ..self
        }
    }

    /// The record is a part of the linked record, and lies where it lies.
    #[must_use]
    pub const fn part_of(self) -> Self {
        Self {
            part_of: true,
            located: true,
            ..self
        }
    }
}

/// `r#type` is called `type` everywhere but in Rust.
const fn bare(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}

/// What a kind computes beside its fields, on each of some days. A state that depends on days of which
/// only the month or year is known stands beside `possible`, the list of all that it may be.
pub type Computed = fn(&Reading<'_>, Id, &Fields, &[NaiveDate]) -> Result<Vec<Fields>>;

/// What the row of every record in a computed state says on a day, as a condition in SQL; none if the row
/// says nothing. Records in other states may meet it as well: it only spares computing most of them.
pub type Narrowed = fn(state: &str, value: &str, on: NaiveDate) -> Option<String>;

/// A kind of record.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// The kind's name in code, on disk and at every door.
    pub name: &'static str,
    /// Its fields, in the order of display.
    pub fields: &'static [Field],
    /// The fields that make a record's title, in order; links stand for the linked record's title.
    pub title: &'static [&'static str],
    /// Checks across the fields of one record.
    pub check: fn(&Fields) -> Vec<Problem>,
    /// What is computed on days, with its reasons.
    pub computed: Computed,
    /// The names of what is computed that lists and searches can be filtered by.
    pub states: &'static [&'static str],
    /// Which rows can be in such a state.
    pub(crate) narrowed: Narrowed,
    /// Fields that tell two records of the same thing: equal in any of them, they may be twins.
    pub identity: &'static [&'static str],
    /// Whether its records are on every computer, also on one that takes little along.
    pub(crate) always: bool,
}

impl Kind {
    /// The field named `name`.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Whether its records are data about a person, which that person may have erased (GDPR art. 17).
    pub fn is_personal(&self) -> bool {
        self.is_of_persons() || self.fields.iter().any(|field| field.personal)
    }

    /// Whether its records are the persons themselves: what others that are personal name.
    pub fn is_of_persons(&self) -> bool {
        let mut fields = KINDS.iter().flat_map(|kind| kind.fields);
        fields.any(|field| field.personal && field.ty == Type::Link(self.name))
    }

    /// What is computed of a record on one day.
    pub(crate) fn computed_on(
        &self,
        reading: &Reading<'_>,
        id: Id,
        fields: &Fields,
        day: NaiveDate,
    ) -> Result<Fields> {
        let computed = (self.computed)(reading, id, fields, &[day])?;
        Ok(computed.into_iter().next().unwrap_or_default())
    }
}

/// No check beyond those of each field.
pub(crate) fn no_check(_: &Fields) -> Vec<Problem> {
    Vec::new()
}

/// Nothing is computed.
pub(crate) fn nothing(_: &Reading<'_>, _: Id, _: &Fields, _: &[NaiveDate]) -> Result<Vec<Fields>> {
    Ok(Vec::new())
}

/// Every row can be in every state.
pub(crate) fn any_row(_: &str, _: &str, _: NaiveDate) -> Option<String> {
    None
}

/// Declares a kind: its struct, and from it the table of its fields.
macro_rules! kind {
    (
        $(#[$doc:meta])+
        $record:ident is $name:literal
        $(, title: [$($title:literal),*])?
        $(, identity: [$($identity:literal),*])?
        $(, check: $check:path)?
        $(, computed: $computed:path as [$($state:literal),+])?
        $(, narrowed: $narrowed:path)?
        $(, always: $always:literal)?
        ;
        $($(#[$fdoc:meta])+ $field:ident : $ty:ty $(, $flag:ident)*;)+
    ) => {
        $(#[$doc])+
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(default)]
        pub struct $record {
            $($(#[$fdoc])+ pub $field: Option<$ty>,)+
        }

        impl $crate::kinds::Named for $record {
            const NAME: &'static str = $name;
        }

        impl From<$crate::values::Fields> for $record {
            fn from(fields: $crate::values::Fields) -> Self {
                $crate::kinds::typed(&fields)
            }
        }

        impl $record {
            /// What the engine knows of this kind.
            pub const KIND: $crate::kinds::Kind = $crate::kinds::Kind {
                name: $name,
                fields: &[$($crate::kinds::Field::new::<$ty>(stringify!($field))$(.$flag())*,)+],
                title: kind!(@list $($($title),*)?),
                identity: kind!(@list $($($identity),*)?),
                check: kind!(@or $crate::kinds::no_check $(, $check)?),
                computed: kind!(@or $crate::kinds::nothing $(, $computed)?),
                states: kind!(@list $($($state),+)?),
                narrowed: kind!(@or $crate::kinds::any_row $(, $narrowed)?),
                always: kind!(@flag $($always)?),
            };

            /// The typed record of canonical fields; what does not read as its type is left empty.
            #[allow(dead_code, reason = "not every kind has checks or queries of its own")]
            pub fn of(fields: &$crate::values::Fields) -> Self {
                $crate::kinds::typed(fields)
            }
        }
    };
    (@list $($item:literal),*) => { &[$($item),*] };
    (@flag) => { false };
    (@flag $given:literal) => { $given };
    (@or $default:path) => { $default };
    (@or $default:path, $given:path) => { $given };
}
pub(crate) use kind;

/// A typed record of canonical fields. A value that does not read as its type, which only a newer
/// or hostile version can have written, leaves its field empty instead of hiding the record.
pub(crate) fn typed<T: serde::de::DeserializeOwned + Default>(fields: &Fields) -> T {
    T::deserialize(fields).unwrap_or_else(|_| {
        let readable: Fields = fields
            .iter()
            .filter(|(name, value)| {
                let alone = Fields::from_iter([((*name).clone(), (*value).clone())]);
                T::deserialize(&alone).is_ok()
            })
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        T::deserialize(&readable).unwrap_or_default()
    })
}

/// Every kind, in the order of display.
pub const KINDS: &[Kind] = &[
    records::Territory::KIND,
    records::Figure::KIND,
    records::Partner::KIND,
    records::Person::KIND,
    records::Role::KIND,
    records::Theme::KIND,
    records::Agreement::KIND,
    records::Party::KIND,
    records::Commitment::KIND,
    records::Funding::KIND,
    records::Project::KIND,
    records::Event::KIND,
    records::Mission::KIND,
    records::Stop::KIND,
    records::Participant::KIND,
    records::Meeting::KIND,
    records::Note::KIND,
    records::Report::KIND,
    records::Action::KIND,
    records::Call::KIND,
    records::Application::KIND,
    records::Outcome::KIND,
    records::Document::KIND,
    records::View::KIND,
    records::Office::KIND,
    records::Claim::KIND,
];

/// The kind named `name`, if this version knows it.
pub fn kind_named(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}
