//! The typed row of a record: one ordinary column per field that a person can read with any SQL
//! tool, earliest and latest beside every day, and a JSON column for what this version does not know.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use serde_json::Value as Json;

use crate::document::{Signature, State};
use crate::error::Result;
use crate::kinds::{Field, Kind};
use crate::values::{Day, Id, Type, hide_keys_within};

/// The columns every row has besides `n` and its fields, in order.
pub(crate) const COMMON: [(&str, &str); 8] = [
    ("id", "TEXT"),
    ("label", "TEXT"),
    ("removed", "INTEGER"),
    ("created_at", "INTEGER"),
    ("created_by", "TEXT"),
    ("changed_at", "INTEGER"),
    ("changed_by", "TEXT"),
    ("extra", "TEXT"),
];

/// The places of two of them in a whole row, after `n`.
pub(crate) const LABEL: usize = 2;
pub(crate) const IN_BIN: usize = 3;

/// A kind's columns and their types, without `n`.
pub(super) fn columns(kind: &Kind) -> Vec<(String, &'static str)> {
    let common = COMMON
        .iter()
        .map(|(name, affinity)| ((*name).to_owned(), *affinity));
    common
        .chain(kind.fields.iter().flat_map(field_columns))
        .collect()
}

fn field_columns(field: &Field) -> Vec<(String, &'static str)> {
    let name = field.name.to_owned();
    match field.ty {
        Type::Day => {
            let bound = |end: &str| (format!("{name}_{end}"), "TEXT");
            vec![(name.clone(), "TEXT"), bound("earliest"), bound("latest")]
        }
        Type::Number => vec![(name, "REAL")],
        Type::Count | Type::Flag => vec![(name, "INTEGER")],
        _ => vec![(name, "TEXT")],
    }
}

/// What to select of a whole row where the long texts are not wanted: they stand in it as empty, so that
/// every column keeps its place. One that makes the record's title stays.
pub(crate) fn without_prose(kind: &Kind) -> String {
    let names = columns(kind).into_iter().map(|(name, _)| {
        let long = kind
            .field(&name)
            .is_some_and(|field| field.ty == Type::Prose && !kind.title.contains(&field.name));
        let nothing = if long { "NULL AS " } else { "" };
        format!("{nothing}\"{name}\"")
    });
    std::iter::once("n".to_owned())
        .chain(names)
        .collect::<Vec<_>>()
        .join(", ")
}

/// A record's row, without `n`.
pub(crate) fn row_of(
    kind: &Kind,
    id: Id,
    label: &str,
    state: &State,
    created: Option<&Signature>,
    changed: Option<&Signature>,
) -> Vec<Sql> {
    let stamp = |signature: Option<&Signature>| match signature {
        Some(signature) => [
            Sql::Integer(signature.at),
            Sql::Text(signature.author.clone()),
        ],
        None => [Sql::Null, Sql::Null],
    };
    let extra = if state.extra.is_empty() {
        Sql::Null
    } else {
        let mut extra = Json::Object(state.extra.clone());
        hide_keys_within(&mut extra);
        Sql::Text(extra.to_string())
    };
    let mut row = vec![
        Sql::Text(id.to_string()),
        Sql::Text(label.to_owned()),
        Sql::Integer(state.removed.into()),
    ];
    row.extend(stamp(created));
    row.extend(stamp(changed));
    row.push(extra);
    for field in kind.fields {
        push_field(
            &mut row,
            field.ty,
            state.fields.get(field.name).unwrap_or(&Json::Null),
        );
    }
    row
}

fn push_field(row: &mut Vec<Sql>, ty: Type, value: &Json) {
    row.push(match ty {
        Type::Blob => cell(ty, &ty.shown(value.clone())),
        _ => cell(ty, value),
    });
    if ty == Type::Day {
        let bounds = value
            .as_str()
            .and_then(|text| Day::parse(text).ok())
            .map(|day| day.bounds());
        for bound in [
            bounds.and_then(|bounds| bounds.earliest),
            bounds.and_then(|bounds| bounds.latest),
        ] {
            row.push(bound.map_or(Sql::Null, |day| Sql::Text(day.to_string())));
        }
    }
}

/// One value as SQL shows it.
fn cell(ty: Type, value: &Json) -> Sql {
    match (ty, value) {
        (_, Json::Null) => Sql::Null,
        (_, Json::Bool(flag)) => Sql::Integer((*flag).into()),
        (Type::Number, Json::Number(number)) => Sql::Real(number.as_f64().unwrap_or_default()),
        (_, Json::Number(number)) => Sql::Integer(number.as_i64().unwrap_or_default()),
        (_, Json::String(text)) => Sql::Text(text.clone()),
        (ty, composite) => Sql::Text(
            ty.to_line(composite)
                .unwrap_or_else(|| composite.to_string()),
        ),
    }
}

/// The canonical value a cell stands for.
pub(crate) fn value_of(ty: Type, cell: rusqlite::types::ValueRef<'_>) -> Json {
    use rusqlite::types::ValueRef as Ref;
    let raw = match cell {
        Ref::Integer(number) if ty == Type::Flag => Json::Bool(number != 0),
        Ref::Integer(number) => Json::from(number),
        Ref::Real(number) => Json::from(number),
        Ref::Text(text) => Json::String(String::from_utf8_lossy(text).into_owned()),
        Ref::Null | Ref::Blob(_) => Json::Null,
    };
    match (ty, &raw) {
        (Type::Set(_) | Type::Words | Type::Names | Type::Blob, Json::String(text)) => {
            serde_json::from_str(text).unwrap_or(Json::Null)
        }
        (Type::Money | Type::Place | Type::Number, _) => ty.canonical(&raw).unwrap_or(Json::Null),
        _ => raw,
    }
}

/// Puts the row in place of whatever stands there.
pub(super) fn write(tx: &Connection, n: i64, kind: &Kind, row: &[Sql]) -> Result<()> {
    let marks = vec!["?"; row.len() + 1].join(", ");
    let mut put = tx.prepare_cached(&format!(
        "INSERT OR REPLACE INTO \"{}\" VALUES ({marks})",
        kind.name
    ))?;
    put.execute(params_from_iter(
        std::iter::once(&Sql::Integer(n)).chain(row),
    ))?;
    Ok(())
}

/// One field of a row of this kind, `null` when it is empty.
pub(crate) fn field_of(kind: &Kind, row: &rusqlite::Row<'_>, field: &Field) -> Result<Json> {
    let before = kind
        .fields
        .iter()
        .take_while(|known| known.name != field.name);
    let place: usize = before.map(width).sum();
    Ok(value_of(field.ty, row.get_ref(1 + COMMON.len() + place)?))
}

/// How many columns a field takes: a day has its bounds beside it.
fn width(field: &Field) -> usize {
    if field.ty == Type::Day { 3 } else { 1 }
}

/// The filled fields of a row of this kind.
pub(crate) fn fields_of(kind: &Kind, row: &rusqlite::Row<'_>) -> Result<crate::values::Fields> {
    let mut fields = crate::values::Fields::new();
    // `n` and the common columns come first.
    let mut place = 1 + COMMON.len();
    for field in kind.fields {
        let value = value_of(field.ty, row.get_ref(place)?);
        if !value.is_null() {
            fields.insert(field.name.to_owned(), value);
        }
        place += width(field);
    }
    Ok(fields)
}
