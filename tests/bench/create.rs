//! Creating records, five hundred a transaction. The store's part runs in a process of its own, so
//! that the memory it ever held is the store's alone; both take turns, batch by batch.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use escale_store::Store;
use escale_store::values::Id;
use serde::{Deserialize, Serialize};

use crate::bare::Bare;
use crate::make::Maker;
use crate::measure::{Both, Spent, peak_memory, timed};
use crate::table::{Line, Reach};
use crate::workspace::{Workspace, by, millis};
use crate::{Options, Result};

/// Records in one transaction.
const BATCH: usize = 500;

/// What the process that does the store's work says.
#[derive(Debug, Serialize, Deserialize)]
enum Said {
    Ready,
    Batch { spent: Spent, ids: Vec<Id> },
    Done { peak: Option<f64>, wal: u64 },
}

/// The process that does the store's work: one batch for every line it reads.
///
/// # Errors
/// What the store says.
pub fn child(options: &Options) -> Result<()> {
    let workspace = Workspace::at(options)?;
    let mut dice = workspace.dice(1);
    let mut store = Store::create(&workspace.ours(), &mut by(&mut dice, 0), None)?;
    let mut maker = Maker::new(options.seed);
    say(&Said::Ready)?;
    for (turn, line) in std::io::stdin().lines().enumerate() {
        let made = maker.batch(line?.parse()?);
        let mut by = by(&mut dice, turn);
        let (ids, spent) = timed(|| {
            store.write(&mut by, |writing| {
                let created = made
                    .iter()
                    .map(|one| writing.create(one.kind.name, &one.fields));
                created
                    .map(|written| Ok(written?.id))
                    .collect::<escale_store::Result<Vec<Id>>>()
            })
        });
        let ids = ids.map_err(|error| format!("{error:?}"))?;
        maker.stored(&ids);
        say(&Said::Batch { spent, ids })?;
    }
    let wal = std::fs::metadata(workspace.database().with_extension("db-wal"))?.len();
    say(&Said::Done {
        peak: peak_memory(),
        wal,
    })
}

fn say(said: &Said) -> Result<()> {
    println!("{}", serde_json::to_string(said)?);
    Ok(std::io::stdout().flush()?)
}

/// Fills both databases.
///
/// # Errors
/// What either says.
pub fn measure(workspace: &Workspace) -> Result<Vec<Line>> {
    workspace.clear()?;
    let options = &workspace.options;
    let mut child = Command::new(std::env::current_exe()?)
        .args(["--child", "--keep"])
        .arg(workspace.folder())
        .args(["--seed", &options.seed.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut ask = child.stdin.take().ok_or("no way to ask")?;
    let mut answers = BufReader::new(child.stdout.take().ok_or("no answers")?).lines();
    let mut answer = || -> Result<Said> {
        let line = answers.next().ok_or("the store's process ended")??;
        Ok(serde_json::from_str(&line)?)
    };
    answer()?;
    let mut bare = Bare::create(&workspace.theirs(), &workspace.look()?)?;
    let mut maker = Maker::new(options.seed);
    let (mut ours, mut theirs) = (Both::default(), Both::default());
    let mut written: usize = 0;
    let mut text: usize = 0;
    while written < options.records {
        let size = BATCH.min(options.records - written);
        let turn = written / BATCH;
        writeln!(ask, "{size}")?;
        ask.flush()?;
        let Said::Batch { spent, ids } = answer()? else {
            return Err("the store's process lost count".into());
        };
        ours.push(spent);
        let made = maker.batch(size);
        maker.stored(&ids);
        text += made
            .iter()
            .map(|one| serde_json::to_string(&one.fields).map_or(0, |json| json.len()))
            .sum::<usize>();
        let made: Vec<_> = ids.into_iter().zip(made).collect();
        let first = i64::try_from(written)? + 1;
        let (done, spent) = timed(|| bare.insert(first, &made, millis(turn), "Anne Le Goff"));
        done?;
        theirs.push(spent);
        written += size;
        if turn.is_multiple_of(20) {
            eprintln!(
                "  {written} records, {:.0} ms of CPU a batch",
                spent_of(&ours)
            );
        }
    }
    drop(ask);
    let Said::Done { peak, wal } = answer()? else {
        return Err("the store's process said too much".into());
    };
    if !child.wait()?.success() {
        return Err("the store's process failed".into());
    }
    workspace.mark_filled()?;
    Ok(lines(options.records, &ours, &theirs, text, peak, wal))
}

fn spent_of(both: &Both) -> f64 {
    both.cpu.median()
}

#[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
fn lines(
    records: usize,
    ours: &Both,
    theirs: &Both,
    text: usize,
    peak: Option<f64>,
    wal: u64,
) -> Vec<Line> {
    let records = records as f64;
    let a_second = |samples: &crate::measure::Samples| records / samples.sum() * 1_000.0;
    let last = ours.cpu.percentile(95);
    let mut lines = vec![
        Line::new("create, of CPU", "/s", a_second(&ours.cpu))
            .theirs(a_second(&theirs.cpu))
            .reach(Reach::AtLeast(1_000.0))
            .note(format!(
                "batches of {BATCH}; slowest 5 % of batches {:.0}/s; aim 1500",
                BATCH as f64 / last * 1_000.0
            )),
        Line::new("create, on the wall", "/s", a_second(&ours.wall))
            .theirs(a_second(&theirs.wall))
            .note("durable batch by batch"),
        Line::new("record as JSON", "bytes", text as f64 / records)
            .note("what a person typed, links as ids"),
        Line::new("write-ahead log at its end", "MB", wal as f64 / 1_048_576.0),
    ];
    if let Some(peak) = peak {
        lines.push(
            Line::new("peak memory while creating", "MB", peak)
                .reach(Reach::AtMost(250.0))
                .note("VmHWM of the process that does only the store's work"),
        );
    }
    lines
}
