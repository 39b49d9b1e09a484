//! A record in full: a line a field.

use std::io::{self, Write};

use escale_store::values::{Fields, Type};
use escale_store::{Kind, Record, kind_named};
use serde_json::Value as Json;

use super::{Titles, value};

/// Writes a record: its filled fields, what is computed of it, then what it is.
pub fn write(record: &Record, titles: Titles<'_>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", value::safe(&record.title))?;
    let kind = kind_named(&record.kind);
    let mut lines = Lines { titles, out };
    for field in kind.map(|kind| kind.fields).unwrap_or_default() {
        match record.fields.get(field.name) {
            Some(Json::String(text)) if field.ty == Type::Prose => lines.prose(field.name, text)?,
            Some(value) => lines.field(1, field.name, value)?,
            None => {}
        }
    }
    lines.fields(&record.extra)?;
    lines.computed(kind, &record.computed)?;
    for link in &record.linked_from {
        let title = value::safe(&link.card.title);
        let text = [
            link.card.kind.as_str(),
            &link.field,
            &title,
            &link.card.id.to_string(),
        ];
        lines.text(1, "linked_from", &text.join("  "))?;
    }
    for field in &record.conflicts {
        lines.text(1, "conflict", field)?;
    }
    for (label, stamp) in [("created", &record.created), ("changed", &record.changed)] {
        if let Some((author, at)) = stamp {
            lines.text(1, label, &[at.to_string(), value::safe(author)].join("  "))?;
        }
    }
    if record.removed {
        lines.field(1, "removed", &Json::Bool(true))?;
    }
    lines.text(1, "kind", &record.kind)?;
    lines.text(1, "heads", &record.heads.to_string())?;
    lines.text(1, "id", &record.id.to_string())
}

struct Lines<'a, W> {
    titles: Titles<'a>,
    out: &'a mut W,
}

impl<W: Write> Lines<'_, W> {
    fn text(&mut self, depth: usize, label: &str, text: &str) -> io::Result<()> {
        let gap = if text.is_empty() { "" } else { " " };
        writeln!(
            self.out,
            "{:indent$}{label}:{gap}{text}",
            "",
            indent = 2 * depth
        )
    }

    fn field(&mut self, depth: usize, label: &str, value: &Json) -> io::Result<()> {
        let text = value::line(value, self.titles);
        self.text(depth, label, &text)
    }

    fn fields(&mut self, fields: &Fields) -> io::Result<()> {
        fields
            .iter()
            .try_for_each(|(label, value)| self.field(1, label, value))
    }

    /// Long texts stand below their name, indented.
    fn prose(&mut self, label: &str, text: &str) -> io::Result<()> {
        writeln!(self.out, "  {label}:")?;
        for line in text.lines() {
            let indented = ["    ", &value::safe(line)].concat();
            writeln!(self.out, "{}", indented.trim_end())?;
        }
        Ok(())
    }

    /// What lists can be filtered by comes first; what it rests on stands below it.
    fn computed(&mut self, kind: Option<&Kind>, computed: &Fields) -> io::Result<()> {
        let states = kind.map(|kind| kind.states).unwrap_or_default();
        let is_state = |name: &str| states.contains(&name);
        let (first, rest): (Vec<_>, Vec<_>) = computed.iter().partition(|(name, _)| is_state(name));
        for (label, value) in first.into_iter().chain(rest) {
            self.nested(1, label, value)?;
        }
        Ok(())
    }

    fn nested(&mut self, depth: usize, label: &str, value: &Json) -> io::Result<()> {
        match value {
            Json::Null => Ok(()),
            Json::Array(members) if members.is_empty() => Ok(()),
            Json::Object(members) => match known_day(members) {
                Some(day) => self.text(depth, label, &day),
                None => {
                    self.text(depth, label, "")?;
                    members
                        .iter()
                        .try_for_each(|(name, value)| self.nested(depth + 1, name, value))
                }
            },
            value => self.field(depth, label, value),
        }
    }
}

/// What is known of a day, where an object says just that.
fn known_day(members: &Fields) -> Option<String> {
    let is_span = members.contains_key("earliest") && members.contains_key("latest");
    let span = is_span.then(|| serde_json::from_value(Json::Object(members.clone())));
    span?.ok().map(value::span)
}
