//! The same workspace protected: what the lock costs whoever searches and whoever opens a record.

use std::fs;

use escale_store::{Cost, Passphrase, Reader, Store};

use crate::Result;
use crate::measure::{Samples, timed};
use crate::merge::copy;
use crate::search::{Words, question};
use crate::table::{Line, Reach};
use crate::workspace::{Workspace, by, today};

/// How often each question is asked.
const TIMES: usize = 7;
/// Records that are opened.
const RECORDS: usize = 1_000;
const LATER: usize = 4_000_000;

/// Searches and records of a protected copy beside the same of the workspace itself.
///
/// # Errors
/// What store or disk say.
pub fn measure(workspace: &Workspace) -> Result<Vec<Line>> {
    let mut dice = workspace.dice(5);
    let words = Words::of(workspace)?;
    let folder = copy(workspace, "locked")?;
    let unprotected = Store::open(&folder, None)?;
    let chosen = Passphrase {
        text: "a passphrase of the benchmark",
        cost: Cost::FLOOR,
    };
    let mut by = by(&mut dice, LATER);
    let (recased, protecting) = timed(|| unprotected.protect(&mut by, chosen));
    let (locked, clear) = (recased?.store, workspace.open()?);
    let (under, beside) = (locked.reader()?, clear.reader()?);
    let mut lines = Vec::new();
    for (name, questions) in words.sorts() {
        lines.push(searches(name, questions, &under, &beside)?);
    }
    lines.push(records(workspace, &locked, &clear)?);
    lines.push(
        Line::new("protecting it all", "s of CPU", protecting.cpu / 1_000.0).note(format!(
            "copied, compared and put in place; {:.1} s on the wall",
            protecting.wall / 1_000.0
        )),
    );
    drop((under, locked));
    fs::remove_dir_all(&folder)?;
    Ok(lines)
}

/// Asks both in turn, each question several times; the middle of its times counts.
fn searches(name: &str, questions: &[String], under: &Reader, beside: &Reader) -> Result<Line> {
    let (mut ours, mut theirs, mut ratios) =
        (Samples::default(), Samples::default(), Samples::default());
    for words in questions {
        let question = question(words);
        let mut times = [Samples::default(), Samples::default()];
        for _ in 0..TIMES {
            for (times, reader) in times.iter_mut().zip([under, beside]) {
                let (found, spent) =
                    timed(|| reader.newest(|reading| reading.search(&question, today())));
                found?;
                times.push(spent.wall);
            }
        }
        let [locked, clear] = times.map(|times| times.median());
        ours.push(locked);
        theirs.push(clear);
        ratios.push(locked / clear);
    }
    let line = Line::new(format!("{name}, under the lock"), "ms", ours.median());
    Ok(line
        .p95(ours.percentile(95))
        .theirs(theirs.median())
        .reach(Reach::Times(2.0))
        .note(format!(
            "beside the same workspace unprotected; worst ratio {:.2}",
            ratios.percentile(100)
        )))
}

/// Opens records of both, each once.
fn records(workspace: &Workspace, locked: &Store, clear: &Store) -> Result<Line> {
    let records = workspace.records()?;
    let (mut ours, mut theirs) = (Samples::default(), Samples::default());
    let some = records.iter().step_by((records.len() / RECORDS).max(1));
    for (id, _) in some {
        for (times, store) in [(&mut ours, locked), (&mut theirs, clear)] {
            let (record, spent) = timed(|| store.read().get(*id, today()));
            record?;
            times.push(spent.wall);
        }
    }
    let line = Line::new("a record, under the lock", "ms", ours.median());
    Ok(line
        .p95(ours.percentile(95))
        .theirs(theirs.median())
        .reach(Reach::Times(2.0))
        .note(format!("{RECORDS} records, each opened once")))
}
