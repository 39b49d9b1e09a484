//! What can go wrong, named by what the caller can do about it.

use serde::Serialize;

/// The result of everything the store does.
pub type Result<T> = std::result::Result<T, Error>;

/// Why the store did not do what it was asked. It never carries what a record says, nor a path.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such record, act or workspace.
    #[error("not found")]
    NotFound,
    /// The request itself is wrong; all problems are listed at once and nothing was written.
    #[error("invalid: {} problems", .0.len())]
    Invalid(Vec<Problem>),
    /// The file was written by a newer version of Escale; nothing was read further or written.
    #[error("written by a newer version: format {found}, readable up to {readable}")]
    TooNew {
        /// The format found in the file.
        found: u32,
        /// The newest format this version reads.
        readable: u32,
    },
    /// What is stored does not verify; nothing was written over it.
    #[error("damaged: {0:?}")]
    Damaged(Damage),
    /// Another program has the workspace open.
    #[error("in use by another program")]
    Busy,
    /// The workspace is protected and the key is missing or wrong.
    #[error("locked: key missing or wrong")]
    Locked,
    /// The disk refuses: full, read-only, or failing.
    #[error("disk: {0:?}")]
    Disk(DiskTrouble),
    /// A newer search took the place of this one.
    #[error("superseded by a newer search")]
    Superseded,
    /// The person stopped long work; nothing of it was kept.
    #[error("cancelled")]
    Cancelled,
    /// The database engine refused a statement; a defect of ours.
    #[error("database engine: {0}")]
    Sql(String),
}

/// What was found damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Damage {
    /// The database file is no database, or its pages contradict each other.
    Database,
    /// The database file is missing although the workspace exists.
    DatabaseMissing,
    /// A record's document does not load, or its heads differ from those noted.
    Document,
    /// `workspace.json` cannot be read.
    Header,
    /// A file of changes does not verify.
    Changes,
    /// An attached file is not what its record says.
    Attachment,
}

/// How the disk refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DiskTrouble {
    /// No space left on the volume of the workspace.
    Full,
    /// Reading or writing failed.
    Failing,
    /// The volume or the files may not be written.
    ReadOnly,
    /// The folder or file cannot be reached.
    Unreachable,
}

/// One thing wrong with a request: where, and against which rule. Words belong to the interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Problem {
    /// The field (or argument) concerned.
    pub field: String,
    /// The rule it breaks.
    pub rule: Rule,
}

impl Problem {
    /// A problem of `field` with `rule`.
    pub fn new(field: impl Into<String>, rule: Rule) -> Self {
        Self {
            field: field.into(),
            rule,
        }
    }
}

/// The rules a request can break: a closed list, each with its words in every catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The field must be filled.
    Required,
    /// The kind has no such field.
    UnknownField,
    /// There is no such kind.
    UnknownKind,
    /// Only people are erased; everything else goes into the bin.
    NotPersonal,
    /// There is no such command.
    UnknownCommand,
    /// The input is not JSON, or not UTF-8.
    NotJson,
    /// The input must be a JSON object.
    NotAnObject,
    /// Must be a JSON string.
    NotText,
    /// A one-line text holds a line break.
    NotOneLine,
    /// Holds a control character.
    ControlCharacter,
    /// Longer than the field may be.
    TooLong,
    /// More members than a set may have.
    TooMany,
    /// Must be `true`, `false` or `null`.
    NotAFlag,
    /// Must be a finite number.
    NotANumber,
    /// Must be a whole number that is not negative, at most 9999.
    NotACount,
    /// Not a day, month, year or span (EDTF, ISO 8601-2).
    NotADay,
    /// No such day in the calendar.
    NoSuchDay,
    /// Not an instant with a zone (RFC 9557).
    NotAMoment,
    /// Not an amount with an ISO 4217 currency.
    NotMoney,
    /// Not a latitude and a longitude.
    NotAPlace,
    /// Not a code of the list.
    UnknownChoice,
    /// Not an ISO 3166-1 alpha-2 code.
    NotACountry,
    /// Not an ISO 3166-2 code.
    NotASubdivision,
    /// Not a BCP 47 language tag.
    NotALanguage,
    /// Not an IANA time zone.
    NotATimeZone,
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a telephone number.
    NotAPhone,
    /// Not an http, https or mailto address.
    NotAUrl,
    /// Not an attached file's description.
    NotABlob,
    /// The file is larger than an attachment may be.
    FileTooLarge,
    /// The file was changed or taken away while it was read.
    ChangedWhileRead,
    /// Must be a list.
    NotAList,
    /// Must be an object of language to text.
    NotWords,
    /// Not a record's id.
    NotALink,
    /// No record has that id.
    NoSuchRecord,
    /// The record linked to is of another kind.
    WrongKind,
    /// The record linked to has been removed.
    LinkToRemoved,
    /// A record cannot be linked to itself here.
    LinkToItself,
    /// The end lies before the start.
    EndBeforeStart,
    /// Both fields cannot hold together.
    Contradiction,
    /// The identifier's check digits are wrong (SIRET, ROR).
    BadCheckDigits,
    /// Another record says the same.
    Twin,
    /// These heads are not in the record's history.
    UnknownHeads,
    /// The record is in the bin: restore it first.
    Removed,
    /// The record is not in the bin.
    NotRemoved,
    /// Nothing to undo, or to redo.
    NothingToUndo,
    /// Somebody changed it since; it was left as it is.
    ChangedSince,
    /// The team does not have all of it yet.
    Unshared,
    /// There is no conflict there.
    NoConflict,
    /// A workspace is already there.
    AlreadyThere,
    /// Other files are in the folder.
    NotEmpty,
    /// The folder is not named from the root of a disk on.
    NotAbsolute,
    /// The folder is on a network file system.
    NetworkFolder,
    /// The folder is synchronised by a cloud program.
    SyncedFolder,
    /// The workspace was made by another program.
    NotAWorkspace,
    /// The passphrase has too few characters.
    TooShort,
    /// The workspace is not protected.
    NotProtected,
    /// The workspace is protected already.
    AlreadyProtected,
    /// Not the words of a recovery sheet.
    NotRecoveryWords,
    /// Not an authority's key (age).
    NotAnAuthority,
    /// The list has no such column to sort or filter by.
    UnknownColumn,
    /// A change does not belong to the record it was sent for.
    ForeignChange,
    /// Bytes that are no change.
    DamagedChange,
    /// A second change with the same author and number.
    DuplicateSequence,
    /// The engine gave up on these changes.
    EngineFault,
}

impl Error {
    /// The closed code of this error, as it goes over the wire.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Invalid(_) => "invalid",
            Self::TooNew { .. } => "too_new",
            Self::Damaged(_) => "damaged",
            Self::Busy => "busy",
            Self::Locked => "locked",
            Self::Disk(_) => "disk",
            Self::Superseded => "superseded",
            Self::Cancelled => "cancelled",
            Self::Sql(_) => "sql",
        }
    }

    /// A single problem as an error.
    pub fn invalid(field: impl Into<String>, rule: Rule) -> Self {
        Self::Invalid(vec![Problem::new(field, rule)])
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::Damaged(Damage::Database),
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::Busy,
            Some(Code::DiskFull) => Self::Disk(DiskTrouble::Full),
            Some(Code::SystemIoFailure) => Self::Disk(DiskTrouble::Failing),
            Some(
                Code::ReadOnly | Code::PermissionDenied | Code::AuthorizationForStatementDenied,
            ) => Self::Disk(DiskTrouble::ReadOnly),
            Some(Code::CannotOpen) => Self::Disk(DiskTrouble::Unreachable),
            Some(Code::OperationInterrupted) => Self::Superseded,
            _ => Self::Sql(error.to_string()),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => {
                Self::Disk(DiskTrouble::Full)
            }
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::Disk(DiskTrouble::ReadOnly),
            Kind::NotFound | Kind::NotADirectory => Self::Disk(DiskTrouble::Unreachable),
            Kind::ResourceBusy => Self::Busy,
            _ => Self::Disk(DiskTrouble::Failing),
        }
    }
}

impl From<automerge::AutomergeError> for Error {
    fn from(_: automerge::AutomergeError) -> Self {
        Self::Damaged(Damage::Document)
    }
}
