//! A record as a plain row and its words, as a program with nothing but SQLite would keep it.

use escale_store::Kind;
use escale_store::values::{Day, Fields, Id, Type};
use rusqlite::types::Value as Sql;
use serde_json::Value as Json;

/// The cells of a record's row in the order of the columns, without `n`.
pub fn cells(kind: &Kind, id: Id, fields: &Fields, at: i64, author: &str) -> Vec<Sql> {
    let stamp = [Sql::Integer(at), Sql::Text(author.to_owned())];
    let mut cells = vec![
        Sql::Text(id.to_string()),
        Sql::Text(title(kind, fields)),
        Sql::Integer(0),
    ];
    cells.extend(stamp.clone());
    cells.extend(stamp);
    cells.push(Sql::Null);
    for field in kind.fields {
        let value = fields.get(field.name).unwrap_or(&Json::Null);
        cells.push(cell(value));
        if field.ty == Type::Day {
            cells.extend(bounds(value));
        }
    }
    cells
}

/// One value as a cell.
pub fn cell(value: &Json) -> Sql {
    match value {
        Json::Null => Sql::Null,
        Json::Bool(flag) => Sql::Integer((*flag).into()),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => Sql::Integer(whole),
            None => Sql::Real(number.as_f64().unwrap_or_default()),
        },
        Json::String(text) => Sql::Text(text.clone()),
        composite => Sql::Text(composite.to_string()),
    }
}

fn bounds(value: &Json) -> [Sql; 2] {
    let bounds = value
        .as_str()
        .and_then(|text| Day::parse(text).ok())
        .map(|day| day.bounds());
    let text =
        |day: Option<chrono::NaiveDate>| day.map_or(Sql::Null, |day| Sql::Text(day.to_string()));
    [
        text(bounds.and_then(|bounds| bounds.earliest)),
        text(bounds.and_then(|bounds| bounds.latest)),
    ]
}

fn title(kind: &Kind, fields: &Fields) -> String {
    let part = |name: &&str| match fields.get(*name) {
        Some(Json::String(text)) => text
            .lines()
            .next()
            .map(|line| line.chars().take(100).collect()),
        Some(Json::Object(texts)) => texts.get("fr").and_then(Json::as_str).map(str::to_owned),
        _ => None,
    };
    let linked = kind.title.iter().filter_map(|name| kind.field(name));
    if linked
        .into_iter()
        .any(|field| matches!(field.ty, Type::Link(_) | Type::AnyLink))
    {
        return String::new();
    }
    kind.title
        .iter()
        .filter_map(part)
        .collect::<Vec<String>>()
        .join(" ")
}

/// The words by which a record is found: title, names, long texts, and its kind and years.
pub fn texts(kind: &Kind, fields: &Fields) -> [String; 4] {
    let mut texts = [
        title(kind, fields),
        String::new(),
        String::new(),
        format!("kind0{}", kind.name.replace('_', "0")),
    ];
    let [title, names, body, facets] = &mut texts;
    for field in kind.fields {
        let Some(value) = fields.get(field.name) else {
            continue;
        };
        match (field.ty, value) {
            (Type::Prose, Json::String(text)) => push(body, text),
            (Type::Text, Json::String(_))
                if kind.title.contains(&field.name) && !title.is_empty() => {}
            (Type::Text | Type::Email | Type::Url, Json::String(text)) => push(names, text),
            (Type::Words, Json::Object(all)) => {
                all.values()
                    .filter_map(Json::as_str)
                    .for_each(|text| push(names, text));
            }
            (Type::Set(Type::Text | Type::Email) | Type::Names, Json::Array(all)) => {
                all.iter()
                    .filter_map(Json::as_str)
                    .for_each(|text| push(names, text));
            }
            (Type::Blob, blob) => {
                blob.get("name")
                    .and_then(Json::as_str)
                    .into_iter()
                    .for_each(|text| push(names, text));
            }
            (Type::Day, Json::String(text)) => {
                if let Some(year) = text.get(..4) {
                    push(facets, &format!("year0{year}"));
                }
            }
            _ => {}
        }
    }
    texts
}

fn push(to: &mut String, text: &str) {
    if !to.is_empty() {
        to.push(' ');
    }
    to.push_str(text);
}
