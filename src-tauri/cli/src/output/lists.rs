//! Lists as tables.

use std::io::{self, Write};

use escale_store::values::{Fields, Type};
use escale_store::{Due, Field, Found, Kind, Page, kind_named};
use serde_json::Value as Json;

use super::table::Table;
use super::{Titles, value};
use crate::answer::{KindShown, Listed};
use crate::words;

/// Most fields shown beside the title and what is computed.
const FIELDS: usize = 4;

/// Writes a page of records: the title, what is computed, the fields that say most, the id.
pub fn page(page: &Page, titles: Titles<'_>, out: &mut impl Write) -> io::Result<()> {
    let kind = page
        .items
        .first()
        .and_then(|item| item.get("kind")?.as_str());
    if let Some(kind) = kind.and_then(kind_named) {
        let fields = telling(kind, &page.items);
        let states = kind.states.iter().copied();
        let columns: Vec<&str> = states
            .chain(fields.iter().map(|field| field.name))
            .collect();
        let mut table = Table::new(["title"].iter().chain(&columns).chain(&["id"]).copied());
        for item in &page.items {
            let cell = |name: &&str| match item.get(*name) {
                // Ids are long and not unique at their beginning: a link in a cell is its title.
                Some(Json::String(text))
                    if text.parse().is_ok_and(|id| titles.of(id).is_some()) =>
                {
                    text.parse()
                        .ok()
                        .and_then(|id| titles.of(id))
                        .map(|title| value::safe(&title))
                }
                Some(value) => Some(value::line(value, titles)),
                None => None,
            };
            let title = item.get("label").and_then(Json::as_str).map(value::safe);
            let id = item.get("id").and_then(Json::as_str).map(str::to_owned);
            let cells = std::iter::once(title)
                .chain(columns.iter().map(cell))
                .chain([id]);
            table.row(cells.map(Option::unwrap_or_default));
        }
        table.write(out)?;
    }
    writeln!(out, "{}", words::shown(page.items.len(), page.total))
}

/// The short fields that something stands in, and that are not in the title already.
fn telling(kind: &'static Kind, items: &[Fields]) -> Vec<&'static Field> {
    let short = |field: &&Field| {
        matches!(
            field.ty,
            Type::Choice(_)
                | Type::Day
                | Type::Moment
                | Type::Country
                | Type::Subdivision
                | Type::Number
                | Type::Money
                | Type::Link(_)
                | Type::AnyLink
        )
    };
    let filled = |field: &&Field| {
        items
            .iter()
            .any(|item| item.get(field.name).is_some_and(|value| !value.is_null()))
    };
    let fields = kind
        .fields
        .iter()
        .filter(|field| !kind.title.contains(&field.name));
    fields.filter(short).filter(filled).take(FIELDS).collect()
}

/// Writes what a search found.
pub fn found(found: &Found, out: &mut impl Write) -> io::Result<()> {
    if !found.items.is_empty() {
        let mut table = Table::new(["title", "kind", "field", "text", "id"]);
        for hit in &found.items {
            let (field, text) = match &hit.snippet {
                Some(snippet) => (snippet.field.clone(), value::safe(&snippet.text)),
                None => Default::default(),
            };
            let title = value::safe(&hit.card.title);
            table.row([
                title,
                hit.card.kind.clone(),
                field,
                text,
                hit.card.id.to_string(),
            ]);
        }
        table.write(out)?;
    }
    writeln!(out, "{}", words::shown(found.items.len(), found.total))
}

/// Writes what is due.
pub fn due(due: &Listed<Due>, out: &mut impl Write) -> io::Result<()> {
    if !due.items.is_empty() {
        let mut table = Table::new(["on", "what", "certain", "overdue", "title", "kind", "id"]);
        for one in &due.items {
            table.row([
                value::span(one.on),
                words::due(one.what).to_owned(),
                words::truth(one.certain).to_owned(),
                words::flag(one.overdue).to_owned(),
                value::safe(&one.card.title),
                one.card.kind.clone(),
                one.card.id.to_string(),
            ]);
        }
        table.write(out)?;
    }
    writeln!(out, "{}", words::shown(due.items.len(), due.total))
}

/// Writes the kinds with their fields.
pub fn kinds(kinds: &Listed<KindShown>, out: &mut impl Write) -> io::Result<()> {
    let mut table = Table::new(["kind", "field", "type", "required", "choices"]);
    for kind in &kinds.items {
        for field in &kind.fields {
            let required = if field.required {
                words::flag(true)
            } else {
                ""
            };
            let choices = field.choices.unwrap_or_default().join(" ");
            table.row([kind.kind, field.name, &field.ty, required, &choices]);
        }
        for state in kind.computed {
            table.row([kind.kind, state, words::COMPUTED, "", ""]);
        }
    }
    table.write(out)
}
