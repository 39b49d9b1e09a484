//! Answers for people: aligned text. Machines get the types' own JSON.

mod acts;
mod files;
mod journey;
mod keys;
mod lists;
mod record;
mod settling;
mod state;
mod table;
mod team;
mod terms;
mod value;

use std::io::{self, Write};

use escale_store::Reading;
use escale_store::values::Id;

use crate::answer::Answer;
use crate::words;

/// Titles of linked records, where the workspace is at hand.
#[derive(Clone, Copy)]
pub struct Titles<'a>(Option<Reading<'a>>);

impl Titles<'_> {
    /// The title of a record, if it is here and has one.
    pub fn of(self, id: Id) -> Option<String> {
        let card = self.0?.card(id).ok()?;
        Some(card.title).filter(|title| !title.is_empty())
    }
}

/// Writes an answer for people.
///
/// # Errors
/// What becomes of writing it.
pub fn write(
    answer: &Answer,
    reading: Option<Reading<'_>>,
    out: &mut impl Write,
) -> io::Result<()> {
    let titles = Titles(reading);
    match answer {
        Answer::Written(written) => acts::written(written, out),
        Answer::Record(record) => record::write(record, titles, out),
        Answer::Page(page) => lists::page(page, titles, out),
        Answer::Found(found) => lists::found(found, out),
        Answer::History(history) => acts::history(history, titles, out),
        Answer::Terms(terms) => terms::write(terms, out),
        Answer::Due(due) => lists::due(due, out),
        Answer::Conflicts(conflicts) => acts::conflicts(&conflicts.items, titles, out),
        Answer::Erasing(erasing) => acts::erasing(erasing, out),
        Answer::Erased { erased } => writeln!(out, "{}", words::erased(erased.len())),
        Answer::Plan(plan) => settling::plan(plan, titles, out),
        Answer::Settled(settled) => settling::settled(settled, out),
        Answer::Combination(combination) => settling::combination(combination, titles, out),
        Answer::Reversed(reversed) => acts::reversed(reversed, titles, out),
        Answer::Kinds(kinds) => lists::kinds(kinds, out),
        Answer::Made(made) => state::made(made, out),
        Answer::Sent(sent) => state::sent(sent, out),
        Answer::Merged(merged) => state::merged(merged, titles, out),
        Answer::Verdict(checked) => files::checked(checked, out),
        Answer::Scrubbed(found) => files::scrubbed(found, out),
        Answer::Attached(attached) => files::attached(attached, out),
        Answer::Opened(opened) => files::opened(opened, out),
        Answer::Team(shown) => team::team(shown, out),
        Answer::Asked(asked) => team::asked(asked, out),
        Answer::TakenIn(taken) => team::taken_in(taken, out),
        Answer::Target(target) => team::target(target, out),
        Answer::Brings { files } => writeln!(out, "{}", words::team::brings(*files)),
        Answer::Probe(probe) => team::probe(probe, out),
        Answer::Exchanged(report) => team::exchanged(report, out),
        Answer::Preview(preview) => journey::preview(preview, out),
        Answer::Departed(departed) => journey::departed(departed, out),
        Answer::Home(home) => journey::away(home.away, out),
        Answer::Rebuilt(rebuilt) => state::rebuilt(rebuilt, out),
        Answer::Protection(locked) => keys::locked(locked, out),
    }
}
