//! What was done to records, and what has to be settled.

use std::io::{self, Write};

use escale_store::{About, Conflict, Erasing, History, Reversed, Written};
use serde_json::Value as Json;

use super::{Titles, value};
use crate::words;

/// Writes which record was written and what it is now.
pub fn written(written: &Written, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "id: {}", written.id)?;
    writeln!(out, "heads: {}", written.heads)
}

/// Writes a record's history.
pub fn history(history: &History, titles: Titles<'_>, out: &mut impl Write) -> io::Result<()> {
    for entry in &history.items {
        let author = signed(&entry.author, entry.device.as_deref());
        writeln!(out, "{}  {author}  {}", entry.at, words::verb(entry.verb))?;
        if entry.odd_clock {
            writeln!(out, "  {}", words::ODD_CLOCK)?;
        }
        for field in &entry.fields {
            let (before, after) = (
                value::line(&field.before, titles),
                value::line(&field.after, titles),
            );
            let or_nothing = |text: String| {
                if text.is_empty() {
                    words::NOTHING.into()
                } else {
                    text
                }
            };
            let (before, after) = (or_nothing(before), or_nothing(after));
            writeln!(
                out,
                "  {}",
                words::difference(&field.field, &before, &after)
            )?;
        }
        writeln!(out, "  heads: {}", entry.heads)?;
    }
    writeln!(out, "{}", words::shown(history.items.len(), history.total))
}

/// Writes what an undo or redo did.
pub fn reversed(reversed: &Reversed, titles: Titles<'_>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", words::reversed(reversed.verb))?;
    for id in &reversed.records {
        let title = titles.of(*id).unwrap_or_default();
        writeln!(
            out,
            "  {}",
            words::record(&value::safe(&title), &id.to_string())
        )?;
    }
    for kept in &reversed.kept {
        writeln!(out, "  {}", words::problem(&kept.field, kept.rule))?;
    }
    Ok(())
}

/// Writes what would go if a person were erased.
pub fn erasing(erasing: &Erasing, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", words::WOULD_GO)?;
    for card in std::iter::once(&erasing.card).chain(&erasing.with) {
        let title = value::safe(&card.title);
        let record = words::record(&title, &card.id.to_string());
        writeln!(out, "  {}: {record}", card.kind)?;
    }
    writeln!(out, "{}", words::named_by(erasing.named_by))?;
    writeln!(out, "{}", words::SAY_YES)
}

/// Writes what has to be settled, a block each.
pub fn conflicts(
    conflicts: &[Conflict],
    titles: Titles<'_>,
    out: &mut impl Write,
) -> io::Result<()> {
    for conflict in conflicts {
        let title = value::safe(&conflict.card.title);
        writeln!(
            out,
            "{}",
            words::record(&title, &conflict.card.id.to_string())
        )?;
        let member = conflict.member.as_deref().map(value::safe);
        let about = words::about(conflict.conflict);
        writeln!(
            out,
            "  {}",
            words::dispute(&conflict.field, member.as_deref(), about)
        )?;
        let or_nothing = |value: &Json| match value::line(value, titles) {
            empty if empty.is_empty() => words::NOTHING.to_owned(),
            text => text,
        };
        if conflict.conflict == About::Field {
            writeln!(out, "    {}", words::before(&or_nothing(&conflict.before)))?;
        }
        for one in &conflict.values {
            let author = signed(&one.author, one.device.as_deref());
            let text = or_nothing(&one.value);
            writeln!(
                out,
                "    {}",
                words::alternative(&text, &author, &one.at.to_string())
            )?;
        }
        if let Some(other) = &conflict.other {
            let title = value::safe(&other.title);
            writeln!(out, "    {}", words::record(&title, &other.id.to_string()))?;
        }
    }
    writeln!(out, "{}", words::to_settle(conflicts.len()))
}

/// Who wrote something, and on which device.
fn signed(author: &str, device: Option<&str>) -> String {
    let device = device.map(value::safe);
    words::on_device(&value::safe(author), device.as_deref())
}
