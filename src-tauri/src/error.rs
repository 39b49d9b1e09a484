//! What the interface is told when something was not done: a closed code and the problems, no words.

use escale_store::{Error, Problem, Rule};
use serde::Serialize;

/// Why something was not done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Failure {
    /// The store's closed code, `no_workspace`, `keychain` or `no_viewer`.
    pub code: String,
    /// Everything that is wrong with the request.
    pub problems: Vec<Problem>,
}

/// The result of every command.
pub type Result<T> = std::result::Result<T, Failure>;

impl Failure {
    /// No workspace is open.
    pub fn no_workspace() -> Self {
        Self::of("no_workspace")
    }

    /// A closed code alone.
    pub fn of(code: &str) -> Self {
        Self {
            code: code.into(),
            problems: Vec::new(),
        }
    }

    /// The system has no program that could be started.
    pub fn no_viewer() -> Self {
        Self {
            code: "no_viewer".into(),
            problems: Vec::new(),
        }
    }

    /// One wrong argument.
    pub fn invalid(field: &str, rule: Rule) -> Self {
        Error::invalid(field, rule).into()
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let code = error.code().to_owned();
        let problems = match error {
            Error::Invalid(problems) => problems,
            _ => Vec::new(),
        };
        Self { code, problems }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Error::from(error).into()
    }
}
