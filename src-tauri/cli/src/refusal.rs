//! Why something was not done: its code, its problems, its exit code, and how it is told.

use std::error::Error as _;
use std::io;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use escale_store::{DiskTrouble, Error, Problem, Rule};
use serde::Serialize;

use crate::leaf::Misread;
use crate::words;

/// Why something was not done.
#[derive(Debug)]
pub enum Refusal {
    /// What the store says.
    Store(Error),
    /// The command line is wrong.
    Usage(Vec<Problem>),
    /// The command line is wrong, and its reader has explained it to people.
    Explained(Box<clap::Error>),
    /// There is no file where the named argument says.
    NoFile(&'static str),
    /// A record's file is not on this computer; these people have it.
    FileMissing(Vec<String>),
    /// The system has no viewer that could be started.
    NoViewer,
    /// The operating system gives no random numbers.
    NoChance,
    /// No keychain answers.
    NoKeychain,
    /// The exchange with the team says no.
    Exchange(escale_exchange::Error),
    /// Some lines of a batch were no JSON objects; the others were answered.
    NotAllRead,
    /// Nobody reads the answer any more.
    Closed,
}

/// A refusal for machines.
#[derive(Debug, Serialize)]
pub struct Object<'a> {
    /// The closed code.
    pub code: &'static str,
    /// Everything that is wrong with the request.
    pub problems: &'a [Problem],
    /// A word for the log: never what a record says, nor a path.
    pub detail: String,
}

/// The store's refusal for machines.
pub fn object(error: &Error) -> Object<'_> {
    let problems = match error {
        Error::Invalid(problems) => problems.as_slice(),
        _ => &[],
    };
    Object {
        code: error.code(),
        problems,
        detail: error.to_string(),
    }
}

impl Refusal {
    /// One wrong argument.
    pub fn usage(field: &str, rule: Rule) -> Self {
        Self::Usage(vec![Problem::new(field, rule)])
    }

    /// What became of writing the answer.
    pub fn output(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::Closed
        } else {
            error.into()
        }
    }

    /// The program's exit code.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Closed => 0,
            Self::Usage(_) | Self::Explained(_) => 2,
            Self::NotAllRead | Self::Store(Error::Invalid(_)) => 3,
            Self::NoFile(_) | Self::FileMissing(_) | Self::Store(Error::NotFound) => 4,
            Self::Store(Error::Locked) => 5,
            Self::Store(Error::Damaged(_)) => 6,
            Self::Store(Error::Busy) => 7,
            Self::Store(Error::TooNew { .. }) => 8,
            Self::NoChance | Self::NoKeychain | Self::NoViewer | Self::Store(Error::Disk(_)) => 9,
            Self::Exchange(error) => exchange_code(error),
            // A defect of ours; sysexits.h calls it EX_SOFTWARE.
            Self::Store(Error::Superseded | Error::Cancelled | Error::Sql(_)) => 70,
        })
    }

    /// Tells it on standard error. When even that fails there is nobody left to tell.
    pub fn print(&self, json: bool) {
        let mut err = io::stderr().lock();
        let _ = match self {
            Self::Closed => Ok(()),
            Self::Explained(error) if !json => error.print(),
            _ if json => self.print_json(&mut err),
            _ => self.print_words(&mut err),
        };
    }

    fn print_json(&self, err: &mut impl io::Write) -> io::Result<()> {
        let (code, problems, detail) = match self {
            Self::Store(error) => {
                serde_json::to_writer(&mut *err, &object(error))?;
                return writeln!(err);
            }
            _ => self.told(),
        };
        let object = Object {
            code,
            problems: &problems,
            detail,
        };
        serde_json::to_writer(&mut *err, &object)?;
        writeln!(err)
    }

    fn print_words(&self, err: &mut impl io::Write) -> io::Result<()> {
        let (code, problems, sentence) = self.told();
        writeln!(err, "{}", words::error_line(&sentence, code))?;
        for problem in &problems {
            writeln!(err, "  {}", words::problem(&problem.field, problem.rule))?;
        }
        Ok(())
    }

    /// Its code, its problems and a sentence.
    fn told(&self) -> (&'static str, Vec<Problem>, String) {
        match self {
            Self::Store(error) => {
                let problems = object(error).problems.to_vec();
                (error.code(), problems, words::refusal(error))
            }
            Self::Usage(problems) => ("usage", problems.clone(), words::USAGE.into()),
            Self::Explained(error) => ("usage", problems_of(error), words::USAGE.into()),
            Self::NoFile(argument) => ("not_found", Vec::new(), words::no_file(argument)),
            Self::FileMissing(holders) => (
                "not_found",
                Vec::new(),
                words::file_missing(&holders.join(", ")),
            ),
            Self::NoViewer => ("disk", Vec::new(), words::NO_VIEWER.into()),
            Self::NoChance => ("disk", Vec::new(), words::NO_CHANCE.into()),
            Self::NoKeychain => ("keychain", Vec::new(), words::keys::NO_KEYCHAIN.into()),
            Self::Exchange(error) => (error.code(), Vec::new(), exchange_words(error).into()),
            Self::NotAllRead => {
                let problem = Problem::new("input", Rule::NotJson);
                ("invalid", vec![problem], words::NOT_ALL_READ.into())
            }
            Self::Closed => ("disk", Vec::new(), String::new()),
        }
    }
}

/// The exit code of what keeps an exchange, or a deed in the team, from coming about.
fn exchange_code(error: &escale_exchange::Error) -> u8 {
    use escale_exchange::{Error as Exchange, Trouble, Unready};
    match error {
        Exchange::Storage(Trouble::Misconfigured | Trouble::Insecure) => 2,
        Exchange::Storage(_) => 10,
        // What stays must be on the storage first.
        Exchange::Departure(Unready::Unsent | Unready::NotThere | Unready::Files) => 10,
        Exchange::Departure(Unready::Away | Unready::Changed) => 3,
        Exchange::NotAMember => 11,
        Exchange::NoSuchMember | Exchange::NoTeam | Exchange::NoTarget => 4,
        // A store's own error is told as the store's.
        Exchange::InATeam | Exchange::Introduction(_) | Exchange::Store(_) => 3,
    }
}

fn exchange_words(error: &escale_exchange::Error) -> &'static str {
    use crate::words::team as words;
    use escale_exchange::Error as Exchange;
    match error {
        Exchange::Storage(trouble) => words::trouble(*trouble),
        Exchange::NotAMember => words::NOT_A_MEMBER,
        Exchange::NoTeam => words::NO_TEAM,
        Exchange::InATeam => words::IN_A_TEAM,
        Exchange::NoTarget => words::NO_TARGET,
        Exchange::NoSuchMember => words::NO_SUCH_MEMBER,
        Exchange::Introduction(doubt) => words::doubt(*doubt),
        Exchange::Departure(unready) => crate::words::journey::unready(*unready),
        Exchange::Store(_) => "",
    }
}

impl Refusal {
    /// Whether it may go by itself: storage comes and goes, and so do other programs.
    pub fn may_pass(&self) -> bool {
        matches!(
            self,
            Self::Exchange(escale_exchange::Error::Storage(_)) | Self::Store(Error::Busy)
        )
    }
}

impl From<escale_exchange::Error> for Refusal {
    fn from(error: escale_exchange::Error) -> Self {
        match error {
            escale_exchange::Error::Store(error) => Self::Store(error),
            error => Self::Exchange(error),
        }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        // A folder where a file should be, or the other way round, is out of reach like a missing disk.
        match error.kind() {
            io::ErrorKind::IsADirectory => Error::Disk(DiskTrouble::Unreachable).into(),
            _ => Error::from(error).into(),
        }
    }
}

/// What the reader of the command line has to say: help is an answer, all else a refusal.
///
/// # Errors
/// The refusal.
pub fn of_arguments(error: clap::Error, json: bool) -> Result<u8, Refusal> {
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        error.print().map_err(Refusal::output)?;
        return Ok(0);
    }
    if json {
        return Err(Refusal::Usage(problems_of(&error)));
    }
    Err(Refusal::Explained(Box::new(error)))
}

/// The wrong arguments and the rules they break.
fn problems_of(error: &clap::Error) -> Vec<Problem> {
    let rule = match error.kind() {
        ErrorKind::InvalidSubcommand => Rule::UnknownCommand,
        ErrorKind::MissingSubcommand
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::MissingRequiredArgument
        | ErrorKind::TooFewValues => Rule::Required,
        ErrorKind::UnknownArgument => Rule::UnknownField,
        ErrorKind::TooManyValues => Rule::TooMany,
        ErrorKind::ArgumentConflict => Rule::Contradiction,
        ErrorKind::InvalidUtf8 => Rule::NotText,
        _ => {
            let source = error
                .source()
                .and_then(|source| source.downcast_ref::<Misread>());
            source.map_or(Rule::NotACount, |misread| misread.rule)
        }
    };
    let named: Vec<String> = match error.get(ContextKind::InvalidArg) {
        // An argument nobody knows may be anything, a name or a path: it is not repeated.
        _ if error.kind() == ErrorKind::UnknownArgument => vec!["argument".into()],
        Some(ContextValue::String(name)) => vec![argument(name)],
        Some(ContextValue::Strings(names)) => names.iter().map(|name| argument(name)).collect(),
        _ => vec!["command".into()],
    };
    named
        .into_iter()
        .map(|name| Problem::new(name, rule))
        .collect()
}

/// The name of `--based-on <HEADS>` or `<ID>` as it stands in JSON: `based_on`, `id`.
fn argument(usage: &str) -> String {
    let name = usage.split_whitespace().next().unwrap_or_default();
    name.trim_matches(['-', '<', '>', '[', ']', '.'])
        .replace('-', "_")
        .to_lowercase()
}
