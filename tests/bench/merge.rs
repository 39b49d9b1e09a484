//! Two copies of a workspace: edits made on one, as separate acts, travel to the other in a file.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::BufReader;
use std::path::PathBuf;

use escale_store::values::{Fields, Id};
use escale_store::{Delivery, Kind, Seen, Store, read_changes};

use crate::Result;
use crate::bare::{Bare, Edit};
use crate::dice::Dice;
use crate::make::{Touch, change};
use crate::measure::{Both, Spent, timed};
use crate::table::{Line, Reach};
use crate::workspace::{Workspace, by, millis, today};
use crate::{bare, row};

/// Records edited, edits of each, and how often it is all done, each time with other records.
const RECORDS: usize = 1_000;
const EDITS: usize = 10;
const ROUNDS: usize = 4;
/// Records of a full copy that are merged into an empty workspace.
const FULL: usize = 20_000;
const BATCH: usize = 500;
/// These edits come after all others.
const LATER: usize = 2_000_000;

/// Merging the edits of one copy into the other, and a full copy into an empty workspace.
///
/// # Errors
/// What the store or the disk says.
pub fn measure(workspace: &Workspace) -> Result<Vec<Line>> {
    let mut dice = workspace.dice(3);
    let records = workspace.records()?;
    let rounds: Vec<_> = records
        .chunks((records.len() / ROUNDS).max(1))
        .take(ROUNDS)
        .map(|part| {
            part.iter()
                .step_by((part.len() / RECORDS).max(1))
                .take(RECORDS)
                .copied()
                .collect::<Vec<_>>()
        })
        .collect();
    let copy = copy(workspace, "copy")?;
    let mut here = workspace.open()?;
    let mut there = Store::open(&copy, None)?;
    let mut plain = Bare::open(&workspace.theirs())?;
    let mut short = Rounds::default();
    let mut any = Rounds::default();
    for (round, records) in rounds.iter().enumerate() {
        let touch = if round.is_multiple_of(2) {
            Touch::Short
        } else {
            Touch::Any
        };
        let sums = if touch == Touch::Short {
            &mut short
        } else {
            &mut any
        };
        let seen = seen(&copy)?;
        let (edits, spent) = edit(&mut here, &mut dice, records, round, touch)?;
        sums.edited.push(spent);
        let path = workspace.folder().join("changes");
        let (sent, spent) = timed(|| {
            here.read()
                .write_changes(&seen, File::create(&path)?, &mut |_, _| Ok(()))
        });
        sent?;
        sums.written.push(spent);
        let mut by = by(&mut dice, LATER + round);
        let (outcome, spent) = timed(|| {
            let deliveries = read_changes(BufReader::new(File::open(&path)?))?;
            there.write(&mut by, |writing| {
                writing.merge(deliveries, &mut |_, _| Ok(()))
            })
        });
        sums.applied += outcome?.applied;
        sums.rounds += 1;
        sums.merged.push(spent);
        let edits: Vec<Edit<'_>> = edits
            .iter()
            .map(|(kind, id, changed, after)| Edit {
                kind,
                id: *id,
                changed,
                texts: row::texts(kind, after),
            })
            .collect();
        let (done, spent) = timed(|| plain.edit(&edits, millis(LATER), "Anne Le Goff"));
        done?;
        sums.theirs.push(spent);
        eprintln!("  round {}", round + 1);
    }
    drop(there);
    let mut lines = short.lines("merge", records.len());
    lines.extend(any.lines("merge with long texts", records.len()));
    lines.extend(full(workspace, &here, &mut dice)?);
    fs::remove_dir_all(&copy)?;
    Ok(lines)
}

/// What the rounds of one sort of edits cost.
#[derive(Default)]
struct Rounds {
    rounds: usize,
    applied: usize,
    edited: Both,
    written: Both,
    merged: Both,
    theirs: Both,
}

impl Rounds {
    #[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
    fn lines(&self, name: &str, records: usize) -> Vec<Line> {
        let changes = self.applied / self.rounds.max(1);
        let a_second = |count: usize, ms: f64| count as f64 / ms * 1_000.0;
        let done = RECORDS * EDITS;
        vec![
            Line::new(
                format!("{name}, of CPU"),
                "changes/s",
                a_second(changes, self.merged.cpu.median()),
            )
            .theirs(a_second(done, self.theirs.cpu.median()))
            .reach(Reach::AtLeast(8_000.0))
            .note(format!(
                "{changes} changes over {RECORDS} records out of {records}, file to disk in one transaction: {:.0} ms of CPU, {:.0} on the wall; theirs: the same edits as updates of rows and fts in one transaction",
                self.merged.cpu.median(),
                self.merged.wall.median()
            )),
            Line::new(
                "  writing those changes to a file",
                "ms",
                self.written.cpu.median(),
            )
            .note("CPU, all records looked at"),
            Line::new(
                "  making those edits, 500 a transaction",
                "/s",
                a_second(done, self.edited.cpu.median()),
            )
            .note("CPU, each a separate act"),
        ]
    }
}

/// A copy of the workspace, as if a colleague had it.
///
/// # Errors
/// What the disk says.
pub fn copy(workspace: &Workspace, name: &str) -> Result<PathBuf> {
    let copy = workspace.folder().join(name);
    let _ = fs::remove_dir_all(&copy);
    for name in ["blobs", "backups"] {
        fs::create_dir_all(copy.join(name))?;
    }
    for name in [escale_store::DATABASE, escale_store::HEADER] {
        fs::copy(workspace.ours().join(name), copy.join(name))?;
    }
    Ok(copy)
}

/// What a copy has seen.
///
/// # Errors
/// What SQLite says.
pub fn seen(folder: &std::path::Path) -> Result<Seen> {
    let look = bare::look(&folder.join(escale_store::DATABASE))?;
    let mut all = look.prepare("SELECT id, lower(hex(heads)) FROM doc")?;
    let found = all.query_map([], |row| {
        Ok((row.get::<_, Id>(0)?, row.get::<_, String>(1)?))
    })?;
    let mut seen = BTreeMap::new();
    for one in found {
        let (id, hex) = one?;
        let hashes: Vec<&str> = (0..hex.len())
            .step_by(64)
            .filter_map(|at| hex.get(at..at + 64))
            .collect();
        seen.insert(id, hashes.join(",").parse().map_err(|_| "no heads")?);
    }
    Ok(seen)
}

/// An edit that was made: kind, record, what changed, and all fields after it.
pub type Edited = (&'static Kind, Id, Fields, Fields);

/// Every record is edited once a turn, turn after turn.
///
/// # Errors
/// What the store says.
pub fn edit(
    store: &mut Store,
    dice: &mut Dice,
    records: &[(Id, &'static Kind)],
    round: usize,
    touch: Touch,
) -> Result<(Vec<Edited>, Spent)> {
    let mut edits: Vec<Edited> = Vec::new();
    let mut all = Spent::default();
    for turn in 0..EDITS {
        for batch in records.chunks(BATCH) {
            let mut changes = Vec::new();
            for (id, kind) in batch {
                let mut fields = store.read().get(*id, today())?.fields;
                let changed = change(dice, kind, &fields, touch);
                fields.extend(changed.clone());
                changes.push((*kind, *id, changed, fields));
            }
            let mut by = by(dice, LATER + round * 1_000 + turn);
            let (written, spent) = timed(|| {
                store.write(&mut by, |writing| {
                    changes.iter().try_for_each(|(_, id, changed, _)| {
                        writing.edit(*id, None, changed).map(drop)
                    })
                })
            });
            written.map_err(|error| format!("{error:?}"))?;
            all.cpu += spent.cpu;
            all.wall += spent.wall;
            edits.extend(changes);
        }
    }
    Ok((edits, all))
}

/// Everything to a file, and part of it into an empty workspace.
#[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
fn full(workspace: &Workspace, store: &Store, dice: &mut Dice) -> Result<Vec<Line>> {
    let path = workspace.folder().join("everything");
    let (sent, spent) = timed(|| {
        store
            .read()
            .write_changes(&Seen::new(), File::create(&path)?, &mut |_, _| Ok(()))
    });
    let sent = sent?;
    let bytes = fs::metadata(&path)?.len() as f64;
    let records = sent.records as f64;
    let mut lines = vec![
        Line::new("everything as changes, a record", "bytes", bytes / records).note(format!(
            "{} changes of {} records",
            sent.changes, sent.records
        )),
        Line::new(
            "writing everything, 1000 records",
            "ms",
            spent.cpu / records * 1_000.0,
        )
        .note("CPU"),
    ];
    let folder = workspace.folder().join("empty");
    let _ = fs::remove_dir_all(&folder);
    let mut empty = Store::create(&folder, &mut by(dice, LATER), None)?;
    let deliveries = read_changes(File::open(&path)?)?
        .take(FULL)
        .collect::<escale_store::Result<Vec<Delivery>>>()?;
    let taken = deliveries.len() as f64;
    let mut deliveries = deliveries.into_iter();
    let mut spent = Both::default();
    loop {
        let batch: Vec<Delivery> = deliveries.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            break;
        }
        let mut by = by(dice, LATER);
        let (merged, time) = timed(|| {
            empty.write(&mut by, |writing| {
                let batch = batch.into_iter().map(Ok);
                writing.merge(batch, &mut |_, _| Ok(()))
            })
        });
        merged?;
        spent.push(time);
    }
    drop(empty);
    fs::remove_dir_all(&folder)?;
    fs::remove_file(&path)?;
    lines.push(
        Line::new(
            "merging a full copy, 1000 records",
            "ms",
            spent.cpu.sum() / taken * 1_000.0,
        )
        .note(format!(
            "CPU, the first {taken} into an empty workspace, {BATCH} records a transaction"
        )),
    );
    Ok(lines)
}
