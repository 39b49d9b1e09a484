//! The window on a hundred thousand records beside an empty window of the same webview, in one run:
//! time to a usable first screen, memory, and what a person waits for when typing and opening.

mod memory;
mod pages;
mod screen;

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::Result;
use crate::measure::Samples;
use crate::table::{Line, Reach};
use crate::workspace::Workspace;
use screen::{Region, Screen};

/// How often each window is opened; they take turns.
const STARTS: usize = 7;

/// The two programs, as `cargo xtask bench` built them.
struct Programs {
    ours: PathBuf,
    empty: PathBuf,
}

impl Programs {
    fn told() -> Option<Self> {
        let told = |name: &str| std::env::var_os(name).map(PathBuf::from);
        Some(Self {
            ours: told("ESCALE_WINDOW")?,
            empty: told("ESCALE_EMPTY")?,
        })
    }
}

/// Everything that needs a window.
///
/// # Errors
/// What the programs, the display or the driver say.
pub fn measure(workspace: &Workspace) -> Result<Vec<Line>> {
    let Some(programs) = Programs::told() else {
        eprintln!("  left out: `cargo xtask bench` builds the windows and says where they are");
        return Ok(Vec::new());
    };
    let mut lines = starts(workspace, &programs)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    lines.extend(runtime.block_on(pages::measure(workspace, &programs.empty))?);
    lines.push(size(&programs.ours)?);
    Ok(lines)
}

/// From the start of the program until the first screen can be used: for ours what Home says is due
/// is drawn, for the empty one its only word.
fn starts(workspace: &Workspace, programs: &Programs) -> Result<Vec<Line>> {
    let home = workspace.folder().join("home");
    pages::settle(&home, &workspace.ours())?;
    let screen = Screen::open()?;
    // Once for the disk's cache, not counted.
    screen.start(&programs.empty, &home, Region::ANYWHERE)?;
    screen.start(&programs.ours, &home, Region::MAIN)?;
    let (mut ours, mut empty) = (Samples::default(), Samples::default());
    for _ in 0..STARTS {
        empty.push(ms(screen.start(
            &programs.empty,
            &home,
            Region::ANYWHERE,
        )?));
        ours.push(ms(screen.start(&programs.ours, &home, Region::MAIN)?));
    }
    Ok(vec![
        Line::new("usable first screen", "ms", ours.median())
            .p95(ours.percentile(95))
            .theirs(empty.median())
            .reach(Reach::Times(1.5))
            .note("beside an empty window; aim 1.3 times; read off the display's own memory"),
    ])
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn size(program: &Path) -> Result<Line> {
    let bytes = std::fs::metadata(program)?.len();
    Ok(Line::new("installed program", "MB", bytes as f64 / 1e6)
        .reach(Reach::AtMost(25.0))
        .note("the interface is inside"))
}
