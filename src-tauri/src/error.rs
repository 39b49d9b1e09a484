//! What the interface is told when something was not done: a closed code and the problems, no words.

use escale_exchange::Trouble;
use escale_store::{Error, Problem, Rule};
use serde::Serialize;

/// Why something was not done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Failure {
    /// The store's or the exchange's closed code, `no_workspace`, `keychain` or `no_viewer`.
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

impl From<escale_exchange::Error> for Failure {
    fn from(error: escale_exchange::Error) -> Self {
        use escale_exchange::Error as Carried;
        match error {
            Carried::Store(error) => error.into(),
            Carried::Storage(trouble) => Self::of(&storage_code(trouble)),
            Carried::Introduction(doubt) => Self::of(&code("introduction", &doubt)),
            Carried::Departure(unready) => Self::of(&code("departure", &unready)),
            other => Self::of(other.code()),
        }
    }
}

/// The closed code of what ails the shared storage.
pub fn storage_code(trouble: Trouble) -> String {
    code("storage", &trouble)
}

/// A closed code and, behind it, which of its sort it is.
fn code(of: &str, which: &impl Serialize) -> String {
    match serde_json::to_value(which) {
        Ok(serde_json::Value::String(which)) => format!("{of}_{which}"),
        _ => of.to_owned(),
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Error::from(error).into()
    }
}
