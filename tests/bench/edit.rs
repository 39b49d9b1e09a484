//! One edit at a time, each durable before the next: ours beside an update of the plain row.

use escale_store::values::{Fields, Id};
use escale_store::{Kind, Store};
use serde_json::json;

use crate::Result;
use crate::bare::{Bare, Edit};
use crate::dice::Dice;
use crate::make::{Touch, change};
use crate::measure::{Both, timed};
use crate::table::{Line, Reach};
use crate::workspace::{Workspace, by, millis, today};
use crate::{phrases, row};

const EDITS: usize = 400;
/// Edits before any is measured.
const WARM_UP: usize = 100;
const LONG: usize = 60;
/// Edits come after all creations.
const LATER: usize = 1_000_000;

/// Edits of any record, and of reports' long texts.
///
/// # Errors
/// What either says.
pub fn measure(workspace: &Workspace) -> Result<Vec<Line>> {
    let records = workspace.records()?;
    let mut store = workspace.open()?;
    let mut bare = Bare::open(&workspace.theirs())?;
    let mut dice = workspace.dice(2);
    let any: Vec<_> = (0..WARM_UP + EDITS)
        .filter_map(|_| dice.pick(&records).copied())
        .collect();
    let (ours, theirs) = alternate(&mut store, &mut bare, &mut dice, &any, |dice, kind, now| {
        change(dice, kind, now, Touch::Any)
    })?;
    let note = "1 to 3 fields; theirs: find n by id, UPDATE of the row's changed columns and stamp, UPDATE of its fts row, in one transaction";
    let mut lines = vec![
        Line::new("one edit, of CPU", "ms", ours.cpu.median())
            .p95(ours.cpu.percentile(95))
            .theirs(theirs.cpu.median())
            .reach(Reach::AtMost(3.0))
            .note(format!(
                "{EDITS} edits by turns after {WARM_UP} others, {note}"
            )),
        Line::new("one edit, on the wall", "ms", ours.wall.median())
            .p95(ours.wall.percentile(95))
            .theirs(theirs.wall.median())
            .reach(Reach::Times(2.0))
            .note("synchronous=FULL"),
    ];
    let reports: Vec<_> = records
        .iter()
        .filter(|(_, kind)| kind.name == "report")
        .copied()
        .take(WARM_UP + LONG)
        .collect();
    let (ours, theirs) = alternate(&mut store, &mut bare, &mut dice, &reports, longer)?;
    lines.push(
        Line::new("one edit of a long text, of CPU", "ms", ours.cpu.median())
            .p95(ours.cpu.percentile(95))
            .theirs(theirs.cpu.median())
            .note("a sentence added to a report of 10 to 60"),
    );
    Ok(lines)
}

type Change = fn(&mut Dice, &Kind, &Fields) -> Fields;

/// One sentence more at the end of the body.
fn longer(dice: &mut Dice, _: &Kind, now: &Fields) -> Fields {
    let body = now
        .get("body")
        .and_then(|body| body.as_str())
        .unwrap_or_default();
    Fields::from_iter([(
        "body".to_owned(),
        json!(format!("{body}\n\n{}", phrases::text(dice, 1))),
    )])
}

/// Both edit the same fields of the same records, by turns.
fn alternate(
    store: &mut Store,
    bare: &mut Bare,
    dice: &mut Dice,
    records: &[(Id, &'static Kind)],
    change: Change,
) -> Result<(Both, Both)> {
    let (mut ours, mut theirs) = (Both::default(), Both::default());
    // The first edits after a bulk import pay for the full-text index settling, on both sides.
    for (turn, (id, kind)) in records.iter().enumerate() {
        let before = store.read().get(*id, today())?;
        let changed = change(dice, kind, &before.fields);
        let mut by = by(dice, LATER + turn);
        let (written, spent) = timed(|| {
            store.write(&mut by, |writing| {
                writing.edit(*id, Some(&before.heads), &changed)
            })
        });
        written.map_err(|error| format!("{} {changed:?}: {error:?}", kind.name))?;
        if turn >= WARM_UP {
            ours.push(spent);
        }
        let mut after = before.fields.clone();
        after.extend(changed.clone());
        let edit = Edit {
            kind,
            id: *id,
            changed: &changed,
            texts: row::texts(kind, &after),
        };
        let (done, spent) = timed(|| bare.edit(&[edit], millis(LATER + turn), &by.author));
        done?;
        if turn >= WARM_UP {
            theirs.push(spent);
        }
    }
    Ok((ours, theirs))
}
