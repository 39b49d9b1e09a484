//! Attached files: taken in, opened, looked through.

use std::io::{self, Write};

use escale_attachments::{Orphan, Scrubbed};

use super::state::lines_under;
use super::{state, value};
use crate::answer::{Attached, Checked, Files, OpenedFile};
use crate::words;

/// Writes what a check found, of records and files.
pub fn checked(checked: &Checked, out: &mut impl Write) -> io::Result<()> {
    let sentence = if checked.records.sound {
        words::SOUND
    } else {
        words::UNSOUND
    };
    writeln!(out, "{sentence}")?;
    state::verdict(&checked.records, out)?;
    scrubbed(&checked.attachments, out)
}

/// Writes how things stand with attached files.
pub fn scrubbed(files: &Files, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}", words::files_looked_at(files.total, files.read))?;
    lines_under(words::FILES_DAMAGED, &lines(&files.damaged), out)?;
    lines_under(words::FILES_MISSING, &lines(&files.missing), out)?;
    let left: Vec<Orphan> = files
        .orphans
        .iter()
        .filter(|orphan| !files.removed.contains(orphan))
        .cloned()
        .collect();
    lines_under(words::ORPHANS, &orphans(&left), out)?;
    lines_under(words::ORPHANS_REMOVED, &orphans(&files.removed), out)
}

/// Writes that a file was attached.
pub fn attached(attached: &Attached, out: &mut impl Write) -> io::Result<()> {
    let name = value::safe(&attached.name);
    writeln!(
        out,
        "{}",
        words::attached(&name, attached.size, &attached.media_type)
    )?;
    super::acts::written(&attached.written, out)
}

/// Writes where a copy lies.
pub fn opened(opened: &OpenedFile, out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "{}",
        words::opened(&value::safe(&opened.to), opened.opened)
    )
}

fn lines(files: &[Scrubbed]) -> Vec<String> {
    let line = |one: &Scrubbed| {
        words::file_with(
            &value::safe(&one.name),
            &one.id.to_string(),
            &one.holders.join(", "),
        )
    };
    files.iter().map(line).collect()
}

fn orphans(orphans: &[Orphan]) -> Vec<String> {
    let line = |one: &Orphan| words::orphan(&one.sealed, one.size, one.old);
    orphans.iter().map(line).collect()
}
