//! Checking everything, and making everything derived again.

use crate::Result;
use crate::bare::Bare;
use crate::measure::timed;
use crate::table::Line;
use crate::workspace::Workspace;

/// Check and rebuild, for every thousand records.
///
/// # Errors
/// What the store or SQLite says.
#[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
pub fn measure(workspace: &Workspace) -> Result<Vec<Line>> {
    let store = workspace.open()?;
    let (verdict, check) = timed(|| store.check(&mut |_, _| Ok(())));
    let verdict = verdict?;
    let thousands = verdict.records as f64 / 1_000.0;
    let bare = Bare::open(&workspace.theirs())?;
    let (sound, theirs) = timed(|| {
        bare.0
            .query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0))
    });
    sound?;
    let (damaged, rebuild) = timed(|| store.rebuild(&mut |_, _| Ok(())));
    let damaged = damaged?.len();
    let size = std::fs::metadata(workspace.database())?.len() as f64;
    Ok(vec![
        Line::new("check, 1000 records", "ms", check.cpu / thousands)
            .theirs(theirs.cpu / thousands)
            .note(format!(
                "CPU; {:.1} s for all; sound: {}; theirs: the engine's check alone",
                check.cpu / 1_000.0,
                verdict.sound
            )),
        Line::new("rebuild, 1000 records", "ms", rebuild.cpu / thousands).note(format!(
            "CPU; {:.1} s for all, in one transaction; {damaged} damaged",
            rebuild.cpu / 1_000.0
        )),
        Line::new(
            "database after a rebuild, a record",
            "bytes",
            size / thousands / 1_000.0,
        ),
    ])
}
