//! A value for every field of every kind, made from the field's type, so that a test can walk
//! through kinds it has never heard of.

use escale_store::values::{Fields, Type};
use escale_store::{Field, Kind, kind_named};
use serde_json::{Value as Json, json};

use crate::desk::Desk;

/// The values a record of this kind cannot do without, in one of several variants.
pub fn minimal(desk: &mut Desk, kind: &Kind, variant: usize) -> Fields {
    let required = kind.fields.iter().filter(|field| field.required);
    required
        .map(|field| (field.name.to_owned(), value(desk, kind, field, variant)))
        .collect()
}

/// A value in every field of this kind, canonical, in one of several variants (0 to 7).
pub fn filled(desk: &mut Desk, kind: &Kind, variant: usize) -> Fields {
    let all = kind.fields.iter();
    all.map(|field| (field.name.to_owned(), value(desk, kind, field, variant)))
        .collect()
}

/// A canonical value for a field; other variants give other values, as far as the type has them.
pub fn value(desk: &mut Desk, kind: &Kind, field: &Field, variant: usize) -> Json {
    // What the kinds check beyond a field's type.
    match (kind.name, field.name) {
        ("partner", "siret") => return json!(["73282932000074", "35600000000048"][variant % 2]),
        ("view", "of_kind") => return json!(["partner", "mission", "agreement"][variant % 3]),
        ("territory", "subdivision") => return json!(["CA-QC", "FR-29", "AR-V"][variant % 3]),
        _ => {}
    }
    of_type(desk, field.name, field.ty, variant)
}

fn of_type(desk: &mut Desk, name: &str, ty: Type, variant: usize) -> Json {
    let letter = char::from(b'a' + u8::try_from(variant % 26).unwrap_or_default());
    match ty {
        Type::Text => json!(format!("{letter} {name} of the Côte d’Émeraude")),
        Type::Prose => json!(format!(
            "# {letter} {name}\n\nFirst paragraph with **bold** words.\n\n- one {letter}\n- two"
        )),
        Type::Words => {
            json!({ "en": format!("{letter} {name} in English"), "fr": format!("{letter} {name} en français") })
        }
        Type::Day => json!(
            [
                "2010",
                "2012-05",
                "2014-05-07",
                "2015~",
                "2016/2017",
                "201X",
                "2004-XX",
                "2018/.."
            ][variant % 8]
        ),
        Type::Moment => json!(format!(
            "2026-0{}-14T14:30:00-04:00[America/Toronto]",
            4 + variant % 5
        )),
        Type::Number => [json!(49_400), json!(12.5), json!(-3)][variant % 3].clone(),
        Type::Count => json!(1 + variant % 9),
        Type::Money => json!({ "amount": format!("{}250.50", 1 + variant), "currency": "EUR" }),
        Type::Choice(codes) => json!(codes[variant % codes.len()]),
        Type::Flag => json!(variant.is_multiple_of(2)),
        Type::Country => json!(["CA", "FR", "AR"][variant % 3]),
        Type::Subdivision => json!(["CA-QC", "FR-29", "AR-V"][variant % 3]),
        Type::Language => json!(["fr", "en", "es-AR"][variant % 3]),
        Type::TimeZone => json!(
            [
                "America/Toronto",
                "Europe/Paris",
                "America/Argentina/Ushuaia"
            ][variant % 3]
        ),
        Type::Place => json!({ "latitude": 48.25 + variant as f64, "longitude": -68.5 }),
        Type::Email => json!(format!("{letter}.{name}@example.org")),
        Type::Phone => json!(format!("+33 2 98 00 00 0{}", variant % 10)),
        Type::Url => json!(format!("https://example.org/{letter}/{name}")),
        Type::Link(kind) => json!(target(desk, kind, variant)),
        Type::AnyLink => json!(target(desk, "partner", variant)),
        Type::Set(member) => {
            let mut members = vec![
                of_type(desk, name, *member, variant),
                of_type(desk, name, *member, variant + 1),
            ];
            members.sort_by_key(|member| {
                member
                    .as_str()
                    .map_or_else(|| member.to_string(), str::to_owned)
            });
            members.dedup();
            Json::Array(members)
        }
        Type::Names => json!(["name", format!("{letter}_{name}")]),
        Type::Blob => json!({
            "digest": letter.to_string().repeat(64).replace(|c: char| !c.is_ascii_hexdigit(), "0"),
            "size": 1_234 + variant, "media_type": "application/pdf", "name": format!("{letter} {name}.pdf"),
            "sealed": "e".repeat(64),
        }),
    }
}

/// A record to link to, made once per desk, kind and variant.
fn target(desk: &mut Desk, kind: &str, variant: usize) -> String {
    let key = (kind.to_owned(), variant);
    if let Some(id) = desk.targets.get(&key) {
        return id.to_string();
    }
    let kind = kind_named(kind).expect("links name kinds that are there");
    let fields = minimal(desk, kind, variant);
    let id = desk.create(kind.name, Json::Object(fields));
    desk.targets.insert(key, id);
    id.to_string()
}

/// A field's value as somebody types it into a filter; none where nobody could.
pub fn filter_text(ty: Type, value: &Json) -> Option<String> {
    match (ty, value) {
        (Type::Blob, _) | (_, Json::Null | Json::Object(_))
            if !matches!(ty, Type::Money | Type::Place | Type::Words) =>
        {
            None
        }
        (Type::Prose, _) => Some("First paragraph with".to_owned()),
        (Type::Money, value) => Some(format!(
            "{} {}",
            value["amount"].as_str()?,
            value["currency"].as_str()?
        )),
        (Type::Place, value) => Some(format!("{} {}", value["latitude"], value["longitude"])),
        (Type::Words, value) => value["fr"].as_str().map(str::to_owned),
        (_, Json::Array(members)) => members
            .first()
            .and_then(|first| filter_text(ty.member(), first)),
        (_, Json::String(text)) => Some(text.clone()),
        (_, other) => Some(other.to_string()),
    }
}

/// What opens an attached file stands in no value that people see; whoever writes one gives it.
pub fn with_keys(mut fields: Fields) -> Fields {
    for value in fields.values_mut() {
        if value.get("sealed").is_some() && value.get("key").is_none() {
            value["key"] = json!(format!("AGE-SECRET-KEY-1{}", "Q".repeat(58)));
        }
    }
    fields
}
