//! Opening, and the reads that are neither lists nor searches.

use escale_store::values::Moment;

use crate::Result;
use crate::bare::Bare;
use crate::measure::{Both, timed};
use crate::table::{Line, Reach};
use crate::workspace::{Workspace, millis, today};

const READS: usize = 400;
const OPENINGS: usize = 15;

/// Open, get, history, due, conflicts.
///
/// # Errors
/// What the store or SQLite says.
pub fn measure(workspace: &Workspace) -> Result<Vec<Line>> {
    let mut lines = opening(workspace)?;
    let records = workspace.records()?;
    let store = workspace.open()?;
    let bare = Bare::open(&workspace.theirs())?;
    let mut dice = workspace.dice(4);
    let some: Vec<_> = (0..READS)
        .filter_map(|_| dice.pick(&records).copied())
        .collect();
    let (mut get, mut row, mut history) = (Both::default(), Both::default(), Both::default());
    let now = Moment::from_millis(millis(3_000_000));
    for (id, kind) in some {
        let (found, spent) = timed(|| store.read().get(id, today()));
        found?;
        get.push(spent);
        let sql = format!("SELECT * FROM \"{}\" WHERE id = ?1", kind.name);
        let (found, spent) = timed(|| {
            let mut find = bare.0.prepare_cached(&sql)?;
            find.query_row([id.to_string()], |_| Ok(()))
        });
        found?;
        row.push(spent);
        let (found, spent) = timed(|| store.read().history(id, now, 50, 0));
        found?;
        history.push(spent);
    }
    lines.push(
        Line::new("get", "ms", get.wall.median())
            .p95(get.wall.percentile(95))
            .theirs(row.wall.median())
            .note(
                "with its document verified, backlinks and what is computed; theirs: one row by id",
            ),
    );
    lines.push(
        Line::new("history of a record", "ms", history.wall.median())
            .p95(history.wall.percentile(95)),
    );
    let due = Both::repeat(3, |_| store.read().due(today(), 6).map(drop))?;
    lines.push(
        Line::new("due within six months", "ms", due.wall.median())
            .note(format!("{} found", store.read().due(today(), 6)?.len())),
    );
    let conflicts = Both::repeat(3, |_| store.read().conflicts().map(drop))?;
    lines.push(
        Line::new("all conflicts", "ms", conflicts.wall.median())
            .note(format!("{} found", store.read().conflicts()?.len())),
    );
    Ok(lines)
}

fn opening(workspace: &Workspace) -> Result<Vec<Line>> {
    let (first, spent) = timed(|| workspace.open());
    drop(first?);
    let (mut ours, mut theirs) = (Both::default(), Both::default());
    for _ in 0..OPENINGS {
        let (store, spent) = timed(|| workspace.open());
        drop(store?);
        ours.push(spent);
        let (bare, spent) = timed(|| Bare::open(&workspace.theirs()));
        drop(bare?);
        theirs.push(spent);
    }
    // Left behind by a run that was cut short: everything is looked at once.
    std::fs::write(workspace.ours().join("escale.open"), b"")?;
    let (store, after_crash) = timed(|| workspace.open());
    drop(store?);
    Ok(vec![
        Line::new("open", "ms", ours.wall.median())
            .p95(ours.wall.percentile(95))
            .theirs(theirs.wall.median())
            .reach(Reach::AtMost(50.0))
            .note("after a clean close, in the cache of the system"),
        Line::new("the first opening in this part", "ms", spent.wall).reach(Reach::AtMost(50.0)),
        Line::new("open after a crash", "ms", after_crash.wall)
            .note("with the engine's check of the whole file"),
    ])
}
