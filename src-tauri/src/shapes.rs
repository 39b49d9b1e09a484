//! What the interface knows of the kinds: told once, when the bindings are written.

use escale_store::values::Type;
use escale_store::{Field, KINDS, Kind};
use serde::Serialize;

/// A kind of record.
#[derive(Debug, Serialize, specta::Type)]
pub struct KindShape {
    /// Its name.
    pub name: &'static str,
    /// The fields that make a title.
    pub title: &'static [&'static str],
    /// What is computed and can be filtered by.
    pub states: &'static [&'static str],
    /// Its fields, in the order of display.
    pub fields: Vec<FieldShape>,
}

/// A field.
#[derive(Debug, Serialize, specta::Type)]
pub struct FieldShape {
    /// Its name.
    pub name: &'static str,
    /// The name of its type; a set begins with `set:`.
    #[serde(rename = "type")]
    pub ty: String,
    /// The kind it links to.
    pub link: Option<&'static str>,
    /// The closed list of a choice.
    pub choices: &'static [&'static str],
    /// Whether a record without it is refused.
    pub required: bool,
    /// Whether the record is a part of the linked one.
    pub part_of: bool,
}

/// Every kind.
pub fn kinds() -> Vec<KindShape> {
    KINDS.iter().map(of).collect()
}

fn of(kind: &Kind) -> KindShape {
    KindShape {
        name: kind.name,
        title: kind.title,
        states: kind.states,
        fields: kind.fields.iter().map(field).collect(),
    }
}

fn field(field: &Field) -> FieldShape {
    FieldShape {
        name: field.name,
        ty: match field.ty {
            Type::Link(_) => "link".into(),
            Type::Set(Type::Link(_)) => "set:link".into(),
            ty => ty.name(),
        },
        link: match field.ty.member() {
            Type::Link(kind) => Some(kind),
            _ => None,
        },
        choices: field.ty.choices().unwrap_or_default(),
        required: field.required,
        part_of: field.part_of,
    }
}
