//! What would be settled, and what was; two records made one.

use std::io::{self, Write};

use escale_store::{Combination, Plan};
use serde_json::Value as Json;

use super::{Titles, value};
use crate::answer::Settled;
use crate::words;

/// Writes which values would stand.
pub fn plan(plan: &Plan, titles: Titles<'_>, out: &mut impl Write) -> io::Result<()> {
    for one in &plan.items {
        let title = value::safe(&one.card.title);
        writeln!(out, "{}", words::record(&title, &one.card.id.to_string()))?;
        writeln!(
            out,
            "  {}",
            words::would_stand(&one.field, &or_nothing(&one.value, titles))
        )?;
    }
    writeln!(
        out,
        "{}",
        words::would_settle(plan.total, plan.records, plan.left)
    )
}

/// Writes how much was settled.
pub fn settled(settled: &Settled, out: &mut impl Write) -> io::Result<()> {
    let Settled {
        settled,
        records,
        left,
    } = *settled;
    writeln!(out, "{}", words::settled(settled, records, left))
}

/// Writes what would come of making two records one.
pub fn combination(
    combination: &Combination,
    titles: Titles<'_>,
    out: &mut impl Write,
) -> io::Result<()> {
    let record =
        |card: &escale_store::Card| words::record(&value::safe(&card.title), &card.id.to_string());
    let (kept, other) = (record(&combination.kept), record(&combination.other));
    writeln!(out, "{}", words::kept_for_both(&kept))?;
    writeln!(out, "{}", words::into_the_bin(&other))?;
    for gain in &combination.gains {
        let (before, after) = (
            or_nothing(&gain.before, titles),
            or_nothing(&gain.after, titles),
        );
        writeln!(out, "  {}", words::difference(&gain.field, &before, &after))?;
    }
    for unlike in &combination.unlike {
        let (kept, other) = (
            or_nothing(&unlike.kept, titles),
            or_nothing(&unlike.other, titles),
        );
        writeln!(out, "  {}", words::unlike(&unlike.field, &kept, &other))?;
    }
    writeln!(out, "{}", words::links_renamed(combination.links_total))
}

fn or_nothing(value: &Json, titles: Titles<'_>) -> String {
    match value::line(value, titles) {
        empty if empty.is_empty() => words::NOTHING.to_owned(),
        text => text,
    }
}
