//! The command line: what stands before the command, and the commands.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use escale_store::Heads;
use escale_store::values::{Id, Moment};
use serde::Deserialize;

use crate::asks::Ask;
use crate::deeds::Deed;
use crate::journey::Depart;
use crate::keys;
use crate::leaf;
use crate::share::{Exchange, Target};
use crate::team::Team;
use crate::words::help;

/// Everything said on the command line.
#[derive(Debug, Parser)]
#[command(name = "escale-cli", version, about = help::ABOUT, after_help = help::AFTER_HELP)]
#[command(
    subcommand_required = true,
    arg_required_else_help = true,
    max_term_width = 100
)]
pub struct Door {
    /// What every command takes.
    #[command(flatten)]
    pub ground: Ground,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
pub struct Ground {
    /// The workspace's folder; every command needs it but `kinds`
    #[arg(long, global = true, value_name = "DIR", help_heading = help::EVERYWHERE)]
    pub workspace: Option<PathBuf>,
    /// A file with the passphrase of a protected workspace (one line break at its end is not part of it)
    #[arg(long, global = true, value_name = "FILE", help_heading = help::EVERYWHERE)]
    pub passphrase_file: Option<PathBuf>,
    /// Who acts, as history will show it [default: the user of this computer]
    #[arg(long, global = true, value_name = "NAME", value_parser = leaf::author, help_heading = help::EVERYWHERE)]
    pub author: Option<String>,
    /// When, such as 2026-09-14T14:30:00Z or 2026-09-14 (midnight, UTC) [default: now]
    #[arg(long, global = true, value_name = "MOMENT", value_parser = leaf::moment, help_heading = help::EVERYWHERE)]
    pub now: Option<Moment>,
    /// Answer in JSON, errors too, one object on one line
    #[arg(long, global = true, help_heading = help::EVERYWHERE)]
    pub json: bool,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a new workspace, protected if a passphrase file is given
    Init(Init),
    /// Take the key out of this computer's keychain: a passphrase is needed again
    Lock,
    /// Keep the key in this computer's keychain, or choose a new passphrase with a sheet or an authority's key
    #[command(after_help = help::UNLOCK_HELP)]
    Unlock(keys::Unlock),
    /// Choose another passphrase, protect what was not, or take protection off
    Passphrase(keys::Passphrase),
    /// Make a new recovery sheet, or read one back so that it counts and the one before is void
    Recovery(keys::Recovery),
    /// Show every kind of record with its fields and their types
    Kinds,
    /// What is done to records, or asked of them; each can be a line of a batch, too.
    #[command(flatten)]
    Act(Act),
    /// Write what another copy lacks into a file of changes
    Changes(Changes),
    /// Take in a file of changes; nothing here is lost by it, conflicts are listed
    Merge(Merge),
    /// Found a team, join one, see who belongs, put a device out
    #[command(subcommand)]
    Team(Team),
    /// Choose the storage through which the team exchanges, and try it out
    #[command(subcommand)]
    Target(Target),
    /// Exchange with the team: take in what others published, publish what was done here
    Exchange(Exchange),
    /// Before a journey: leave all records at home but those that travel, once the storage has given them back
    Depart(Depart),
    /// After a journey: want back what was left at home; the next `exchange` brings it
    Home,
    /// Try out the storage that was chosen, as `target probe` does
    VerifyTarget,
    /// Attach a file: to a new document, or in the place of the file that a record has
    Attach(Attach),
    /// Open a record's file in the system's viewer, or write a copy of it
    OpenFile(OpenFile),
    /// Verify every document, compare every row with its document, check the whole database file
    Check(Check),
    /// Read every attached file to its end, find those that are damaged, missing or left over
    Scrub(Scrub),
    /// Make everything that is derived from the documents again; a damaged file is kept beside
    Rebuild,
    /// Do many acts: a JSON object a line in, an answer a line out, every 500 lines one transaction
    #[command(after_help = help::BATCH_HELP)]
    Batch,
}

/// What is done to records, or asked of them.
#[derive(Debug, Subcommand, Deserialize)]
#[serde(untagged)]
pub enum Act {
    /// Something that writes.
    #[command(flatten)]
    Deed(Deed),
    /// Something that only reads.
    #[command(flatten)]
    Ask(Ask),
}

/// Arguments of `init`.
#[derive(Debug, Args)]
pub struct Init {
    /// Fill it with the sample records
    #[arg(long)]
    pub sample: bool,
    /// The recovery sheet of a protected workspace
    #[command(flatten)]
    pub sheet: keys::Sheet,
    /// A public key (age1…) that can open it too
    #[arg(long, value_name = "KEY")]
    pub authority: Option<String>,
}

/// Arguments of `attach`.
#[derive(Debug, Args)]
pub struct Attach {
    /// The file
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The document (or person) whose file it becomes [default: a new document]
    #[arg(long, value_name = "ID", value_parser = leaf::id, conflicts_with = "title")]
    pub to: Option<Id>,
    /// The new document's title [default: the file's name]
    #[arg(long, value_name = "TITLE")]
    pub title: Option<String>,
    /// The heads you had seen: a file that others attached since then becomes a conflict, not lost
    #[arg(long, value_name = "HEADS", value_parser = leaf::heads, requires = "to")]
    pub based_on: Option<Heads>,
}

/// Arguments of `open-file`.
#[derive(Debug, Args)]
pub struct OpenFile {
    /// The document (or person)
    #[arg(value_parser = leaf::id)]
    pub id: Id,
    /// Write a copy that only you can read here, instead of opening it
    #[arg(long, value_name = "FILE")]
    pub to: Option<PathBuf>,
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct Check {
    /// Read every attached file to its end, too
    #[arg(long)]
    pub attachments: bool,
}

/// Arguments of `scrub`.
#[derive(Debug, Args)]
pub struct Scrub {
    /// Remove encrypted files that no record names or ever named and that are older than a day
    #[arg(long)]
    pub remove_orphans: bool,
}

/// Arguments of `changes`.
#[derive(Debug, Args)]
pub struct Changes {
    /// What the other copy has: a file of changes it wrote, or its heads by id in JSON [default: nothing]
    #[arg(long, value_name = "HEADS-FILE")]
    pub since: Option<PathBuf>,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    pub to: PathBuf,
}

/// Arguments of `merge`.
#[derive(Debug, Args)]
pub struct Merge {
    /// A file of changes
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}
