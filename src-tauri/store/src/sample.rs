//! The sample workspace: the founding case of Escale, the cooperation of Brest métropole with
//! Technopole maritime du Québec and the province of Tierra del Fuego, as records.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value as Json;

use crate::error::{Error, Result, Rule};
use crate::values::{Fields, Id};
use crate::writing::Writing;

/// The records in an order in which each names only those before it; `@name` stands for a link.
const FOUNDING: &str = include_str!("sample/founding.json");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    r#as: String,
    kind: String,
    fields: Fields,
}

/// Creates the sample records and says how many they are.
///
/// # Errors
/// As [`Writing::create`].
pub fn fill(writing: &mut Writing<'_>) -> Result<usize> {
    let samples: Vec<Sample> =
        serde_json::from_str(FOUNDING).map_err(|_| Error::invalid("sample", Rule::NotJson))?;
    let mut named: BTreeMap<String, Id> = BTreeMap::new();
    for mut sample in samples {
        for value in sample.fields.values_mut() {
            put_links(value, &named);
        }
        let written = writing.create(&sample.kind, &sample.fields)?;
        named.insert(sample.r#as, written.id);
    }
    Ok(named.len())
}

fn put_links(value: &mut Json, named: &BTreeMap<String, Id>) {
    match value {
        Json::String(text) => {
            if let Some(id) = text.strip_prefix('@').and_then(|name| named.get(name)) {
                *text = id.to_string();
            }
        }
        Json::Array(members) => members
            .iter_mut()
            .for_each(|member| put_links(member, named)),
        _ => {}
    }
}
