//! The measurements: a workspace of a hundred thousand records beside the same records in bare
//! SQLite, in one run, so that every figure is a ratio and the machine's own speed drops out.
//!
//! The window is measured beside an empty one of the same webview.
//!
//! Nothing here fails for being slow: it prints a table, and people decide.
#![allow(clippy::print_stdout, reason = "the table is what it is for")]

mod bare;
mod check;
mod create;
mod dice;
mod edit;
mod exchange;
mod home;
mod lists;
mod lock;
mod make;
mod measure;
mod merge;
mod phrases;
mod read;
mod row;
mod search;
mod size;
mod table;
#[cfg(feature = "window")]
mod window;
mod words;
mod workspace;

use std::path::PathBuf;

use clap::Parser;

use table::Line;
use workspace::Workspace;

/// What can go wrong here only stops the run, and is shown as it is.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// A part of the benchmark: its name, and what measures it.
type Part = (&'static str, fn(&Workspace) -> Result<Vec<Line>>);

/// What is measured, in this order.
const PARTS: &[Part] = &[
    ("create", create::measure),
    ("size", size::measure),
    ("search", search::measure),
    ("list", lists::measure),
    ("read", read::measure),
    ("home", home::measure),
    ("edit", edit::measure),
    ("merge", merge::measure),
    ("exchange", exchange::measure),
    ("lock", lock::measure),
    ("check", check::measure),
    #[cfg(feature = "window")]
    ("window", window::measure),
];

/// Measures the store beside bare SQLite, and the window beside an empty one.
#[derive(Debug, Clone, Parser)]
#[command(name = "bench")]
pub struct Options {
    /// How many records.
    #[arg(long, default_value_t = 100_000)]
    records: usize,
    /// The seed of the records; the same seed makes the same ones.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only these parts: create, size, search, list, read, home, edit, merge, exchange, lock, check, window.
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,
    /// Keeps the databases in this folder; what an earlier run left there is used again.
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// Prints JSON instead of the table.
    #[arg(long)]
    json: bool,
    /// Runs as the process that does the store's work alone.
    #[arg(long, hide = true)]
    child: bool,
}

fn main() -> Result<()> {
    let options = Options::parse();
    if options.child {
        return create::child(&options);
    }
    let workspace = Workspace::at(&options)?;
    let mut lines = Vec::new();
    let mut described = options.json;
    for (name, measure) in PARTS.iter().copied() {
        // Without records nothing else can be measured.
        let needed = name == "create" && !workspace.is_filled();
        let asked = options.only.is_empty() && (name != "create" || needed);
        if needed || asked || options.only.iter().any(|only| only == name) {
            eprintln!("{name} …");
            let measured = measure(&workspace)?;
            // All of it takes many minutes: each part is shown as soon as it is known.
            if !described {
                println!("{}", workspace.describe()?);
                described = true;
            }
            if !options.json {
                table::print(&measured);
            }
            lines.extend(measured);
        }
    }
    if options.json {
        println!("{}", serde_json::to_string_pretty(&lines)?);
    }
    Ok(())
}
