//! The state of a workspace: made, sent, merged, checked, mended.

use std::io::{self, Write};

use escale_store::values::Id;
use escale_store::{Held, Merged, Verdict};

use super::{Titles, acts, keys, value};
use crate::answer::{Made, Rebuilt, SentTo};
use crate::words;

/// Writes that a workspace was made.
pub fn made(made: &Made, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", words::made(&made.workspace, made.records))?;
    match &made.protection {
        Some(protection) => keys::protection(protection, out),
        None => writeln!(out, "{}", words::NOT_PROTECTED),
    }
}

/// Writes what was put into a file of changes.
pub fn sent(sent: &SentTo, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", words::sent(&sent.to, sent.changes, sent.records))
}

/// Writes what a merge did.
pub fn merged(merged: &Merged, titles: Titles<'_>, out: &mut impl Write) -> io::Result<()> {
    let records = merged.records.len();
    writeln!(
        out,
        "{}",
        words::merged(merged.applied, records, merged.known)
    )?;
    records_under(words::ERASED, &merged.erased, Titles(None), out)?;
    if merged.left > 0 {
        writeln!(out, "{}", words::journey::passed_over(merged.left))?;
    }
    records_under(words::NEEDS_UPDATE, &merged.needs_update, titles, out)?;
    records_under(words::REPAIRED, &merged.repaired, titles, out)?;
    records_under(words::ODD_CLOCKS, &merged.odd_clocks, titles, out)?;
    held_under(words::WAITING, &merged.waiting, out)?;
    held_under(words::QUARANTINED, &merged.quarantined, out)?;
    acts::conflicts(&merged.conflicts, titles, out)
}

/// Writes what a check found in the records.
pub fn verdict(verdict: &Verdict, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", words::looked_at(verdict.records))?;
    if verdict.held > 0 {
        writeln!(out, "{}", words::held(verdict.held))?;
    }
    records_under(words::DAMAGED, &verdict.damaged, Titles(None), out)?;
    records_under(words::STALE, &verdict.stale, Titles(None), out)?;
    lines_under(words::TABLES, &verdict.tables, out)?;
    lines_under(words::DATABASE, &verdict.database, out)
}

/// Writes what a rebuild left.
pub fn rebuilt(rebuilt: &Rebuilt, out: &mut impl Write) -> io::Result<()> {
    if rebuilt.damaged.is_empty() {
        return writeln!(out, "{}", words::REBUILT);
    }
    records_under(words::DAMAGED, &rebuilt.damaged, Titles(None), out)
}

fn records_under(
    sentence: &str,
    records: &[Id],
    titles: Titles<'_>,
    out: &mut impl Write,
) -> io::Result<()> {
    let shown = |id: &Id| match titles.of(*id) {
        Some(title) => words::record(&value::safe(&title), &id.to_string()),
        None => id.to_string(),
    };
    lines_under(
        sentence,
        &records.iter().map(shown).collect::<Vec<_>>(),
        out,
    )
}

fn held_under(sentence: &str, held: &[Held], out: &mut impl Write) -> io::Result<()> {
    let shown = |held: &Held| {
        let why = held.rule.map_or("", words::rule);
        words::held_of(&held.id.to_string(), held.changes, why)
    };
    lines_under(sentence, &held.iter().map(shown).collect::<Vec<_>>(), out)
}

/// Writes lines below a sentence; nothing where there are none.
pub fn lines_under(sentence: &str, lines: &[String], out: &mut impl Write) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(out, "{sentence}")?;
    lines
        .iter()
        .try_for_each(|line| writeln!(out, "  {}", value::safe(line)))
}
