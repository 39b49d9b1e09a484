//! Why a command stopped short, and the sentence that says so.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::suite::Counts;

/// Every reason for which xtask ends with something other than success.
#[derive(Debug)]
pub enum Stop {
    /// A program ran and reported failure; its own output has said why.
    Step { name: String, code: u8 },
    /// The tests ran and some failed, or one of their binaries did not get to its end.
    Tests { counts: Counts, code: u8 },
    /// Not one test was run: the filter fits none, or there is none.
    NoTest,
    /// A program could not be started at all.
    Start { program: String, source: io::Error },
    /// Something has to be installed by hand: what, and how.
    Missing { what: String, remedy: String },
    /// A file or folder could not be read or written.
    File { path: PathBuf, source: io::Error },
    /// The first word is none of the commands.
    UnknownVerb(String),
}

impl Stop {
    /// What the process exits with: a failed step's own code, else 1, or 2 for a wrong command.
    pub fn code(&self) -> u8 {
        match self {
            Stop::Step { code, .. } | Stop::Tests { code, .. } => *code,
            Stop::UnknownVerb(_) => 2,
            _ => 1,
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stop::Step { name, code } => {
                write!(
                    f,
                    "Stopped: {name} failed with exit code {code}; the reason stands above."
                )
            }
            Stop::Tests { code, .. } => {
                write!(
                    f,
                    "Stopped: the tests failed with exit code {code}; their names stand above."
                )
            }
            Stop::NoTest => write!(f, "Stopped: no test was run. Does the filter fit a name?"),
            Stop::Start { program, source } => {
                write!(f, "Stopped: {program} could not be started: {source}.")
            }
            Stop::Missing { what, remedy } => {
                write!(f, "Stopped: missing on this machine: {what}.\n{remedy}")
            }
            Stop::File { path, source } => {
                write!(f, "Stopped: {} is not usable: {source}.", path.display())
            }
            Stop::UnknownVerb(verb) => {
                write!(
                    f,
                    "There is no command {verb:?}; `cargo xtask help` lists them."
                )
            }
        }
    }
}
