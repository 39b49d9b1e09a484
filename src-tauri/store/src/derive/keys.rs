//! Sort keys: what a list is sorted by, small enough to keep for every filled field.

use std::collections::BTreeSet;

use chrono::Datelike as _;
use rusqlite::types::{ToSql, ToSqlOutput, Value as Sql};
use serde_json::Value as Json;

use crate::document::Signature;
use crate::fold::{clip, fold};
use crate::kinds::{KINDS, Kind};
use crate::values::{Day, Fields, Id, Moment, Type};

/// Characters of a text that sort it; longer texts that begin alike are taken in order of creation.
const KEY_MAX: usize = 32;

/// A sort key: numbers before texts before links, as SQLite orders them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key {
    /// A whole number, a day or an instant.
    Whole(i64),
    /// Another number, as the bits of an order-preserving form.
    Real(u64),
    /// A folded text.
    Text(String),
    /// The record that a link names: its title is found beside its own keys.
    Link(Id),
}

impl ToSql for Key {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Whole(number) => ToSqlOutput::from(*number),
            Self::Real(bits) => ToSqlOutput::Owned(Sql::Real(ordered_from_bits(*bits))),
            Self::Text(text) => ToSqlOutput::from(text.as_str()),
            Self::Link(id) => return id.to_sql(),
        })
    }
}

impl From<Key> for Sql {
    fn from(key: Key) -> Self {
        match key {
            Key::Whole(number) => Self::Integer(number),
            Key::Real(bits) => Self::Real(ordered_from_bits(bits)),
            Key::Text(text) => Self::Text(text),
            Key::Link(id) => Self::Blob(id.bytes().to_vec()),
        }
    }
}

fn ordered_to_bits(number: f64) -> u64 {
    let bits = number.to_bits();
    if bits >> 63 == 0 {
        bits | 1 << 63
    } else {
        !bits
    }
}

fn ordered_from_bits(bits: u64) -> f64 {
    f64::from_bits(if bits >> 63 == 1 {
        bits & !(1 << 63)
    } else {
        !bits
    })
}

/// The number under which a kind's field stands in the `sort` table: fields by their place, then
/// `label`, `created_at` and `changed_at`.
pub(crate) fn sort_id(kind: &Kind, field: &str) -> Option<i64> {
    let base = KINDS.iter().position(|known| known.name == kind.name)? * 100;
    let extra = ["label", "created_at", "changed_at"]
        .iter()
        .position(|name| *name == field);
    let place = match kind.fields.iter().position(|known| known.name == field) {
        Some(place) => place,
        None => 90 + extra?,
    };
    i64::try_from(base + place).ok()
}

/// The key of a text.
pub(crate) fn key_of_text(text: &str) -> Key {
    let folded = fold(clip(text.trim(), KEY_MAX * 2));
    Key::Text(clip(&folded, KEY_MAX).to_owned())
}

/// Every sort key of a record.
pub(super) fn of(
    kind: &Kind,
    label: &str,
    fields: &Fields,
    created: Option<&Signature>,
    changed: Option<&Signature>,
) -> BTreeSet<(i64, Key)> {
    let mut keys = BTreeSet::new();
    let mut add = |name: &str, key: Option<Key>| {
        if let (Some(field), Some(key)) = (sort_id(kind, name), key) {
            keys.insert((field, key));
        }
    };
    for field in kind.fields {
        add(
            field.name,
            fields
                .get(field.name)
                .and_then(|value| key_of(field.ty, value)),
        );
    }
    // Records whose title is a link's have an empty one here and stand together at the start.
    if title_field(kind) == "label" {
        add("label", Some(key_of_text(label)));
    }
    add(
        "created_at",
        created.map(|signature| Key::Whole(signature.at)),
    );
    add(
        "changed_at",
        changed.map(|signature| Key::Whole(signature.at)),
    );
    keys
}

/// The field whose keys sort a kind by title: the title field itself, or the label made of several.
pub(crate) fn title_field(kind: &Kind) -> &'static str {
    match kind.title {
        ["title"] => "title",
        ["name"]
            if kind
                .field("name")
                .is_some_and(|field| field.ty == Type::Text) =>
        {
            "name"
        }
        _ => "label",
    }
}

/// The key of one value.
pub(crate) fn key_of(ty: Type, value: &Json) -> Option<Key> {
    match (ty, value) {
        (_, Json::Null) => None,
        (Type::Day, Json::String(text)) => Day::parse(text).ok().map(|day| day_key(&day)),
        (Type::Moment, Json::String(text)) => text
            .parse::<Moment>()
            .ok()
            .map(|moment| Key::Whole(moment.millis())),
        (Type::Choice(codes), Json::String(code)) => {
            let place = codes
                .iter()
                .position(|known| known == code)
                .unwrap_or(codes.len());
            i64::try_from(place).ok().map(Key::Whole)
        }
        (Type::Money, value) => value
            .get("amount")?
            .as_str()?
            .parse()
            .ok()
            .map(|n| Key::Real(ordered_to_bits(n))),
        (Type::Place, value) => value
            .get("latitude")?
            .as_f64()
            .map(|n| Key::Real(ordered_to_bits(n))),
        (Type::Blob, value) => value.get("name")?.as_str().map(key_of_text),
        (Type::Words, value) => super::text::preferred(value).map(key_of_text),
        (Type::Link(_) | Type::AnyLink, Json::String(id)) => {
            Some(id.parse().map_or_else(|_| key_of_text(id), Key::Link))
        }
        (_, Json::Bool(flag)) => Some(Key::Whole((*flag).into())),
        (_, Json::Number(number)) => match number.as_i64() {
            Some(whole) if ty != Type::Number => Some(Key::Whole(whole)),
            _ => number.as_f64().map(|n| Key::Real(ordered_to_bits(n))),
        },
        (_, Json::String(text)) => Some(key_of_text(text)),
        (Type::Set(member), Json::Array(members)) => {
            members.first().and_then(|first| key_of(*member, first))
        }
        (_, Json::Array(members)) => members.first()?.as_str().map(key_of_text),
        (_, Json::Object(_)) => None,
    }
}

/// By earliest day, then by latest: an unknown start comes first, an open end last.
fn day_key(day: &Day) -> Key {
    const WIDEST: i64 = (1 << 30) - 1;
    let bounds = day.bounds();
    let days = |date: chrono::NaiveDate| i64::from(date.num_days_from_ce());
    let earliest = bounds.earliest.map_or(-(1 << 31), days);
    let width = match (bounds.earliest, bounds.latest) {
        (Some(from), Some(to)) => (days(to) - days(from)).clamp(0, WIDEST),
        (None, Some(to)) => (days(to) + (1 << 29)).clamp(0, WIDEST - 1),
        (_, None) => WIDEST,
    };
    Key::Whole((earliest << 30) | width)
}

/// The key of a common column's cell.
pub(crate) fn key_of_cell(cell: rusqlite::types::ValueRef<'_>) -> rusqlite::Result<Option<Key>> {
    use rusqlite::types::ValueRef as Ref;
    Ok(match cell {
        Ref::Integer(number) => Some(Key::Whole(number)),
        Ref::Text(text) => Some(key_of_text(&String::from_utf8_lossy(text))),
        _ => None,
    })
}
