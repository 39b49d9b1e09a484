//! What a command answers. For machines its JSON is the type's own; for people see `output`.

use std::collections::BTreeSet;

use escale_attachments::{Orphan, Scrubbed};
use escale_store::values::{Id, Type};
use escale_store::{
    Combination, Conflict, Due, Erasing, Found, History, KINDS, Kind, Merged, Page, Plan, Record,
    Reversed, TermsOnDay, Verdict, Written,
};
use serde::{Serialize, Serializer};
use zeroize::Zeroizing;

/// Exit code of a look at a damaged workspace: the look succeeded, the workspace is not well.
const DAMAGED: u8 = 6;
/// Exit code of a trial of storage that cannot be relied on.
const UNREACHABLE: u8 = 10;

/// What a command answers.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Answer {
    /// A record was written.
    Written(Written),
    /// A record in full.
    #[serde(serialize_with = "flat")]
    Record(Box<Record>),
    /// A list.
    Page(Page),
    /// What a search found.
    Found(Found),
    /// A record's history.
    History(History),
    /// An agreement's terms on a day.
    Terms(Box<TermsOnDay>),
    /// What is due.
    Due(Listed<Due>),
    /// What has to be settled.
    Conflicts(Listed<Conflict>),
    /// What would go if a person were erased.
    Erasing(Erasing),
    /// A person was erased.
    Erased {
        /// The person and the records that went too.
        erased: BTreeSet<Id>,
    },
    /// What one rule would make of many conflicts.
    Plan(Plan),
    /// What one rule made of them.
    Settled(Settled),
    /// What making two records one would do.
    Combination(Box<Combination>),
    /// What an undo or redo did.
    Reversed(Reversed),
    /// The kinds of records.
    Kinds(Listed<KindShown>),
    /// A new workspace.
    Made(Made),
    /// A file of changes was written.
    Sent(SentTo),
    /// What a merge did.
    Merged(Box<Merged>),
    /// What a check found.
    Verdict(Box<Checked>),
    /// What a scrub of attached files found.
    Scrubbed(Files),
    /// A file was attached.
    Attached(Attached),
    /// A file was opened or copied.
    Opened(OpenedFile),
    /// What a rebuild left.
    Rebuilt(Rebuilt),
    /// Who belongs to the team.
    Team(escale_exchange::TeamShown),
    /// A request to join a team.
    Asked(crate::team::Asked),
    /// Somebody who was taken in.
    TakenIn(crate::team::TakenIn),
    /// The shared storage.
    Target(escale_exchange::TargetShown),
    /// Which attached files come here.
    Brings {
        /// All, or those that are asked for.
        files: escale_exchange::Bring,
    },
    /// How a trial of the storage went.
    Probe(escale_exchange::Probe),
    /// What an exchange did.
    Exchanged(Box<escale_exchange::Report>),
    /// What would travel.
    Preview(crate::journey::Preview),
    /// What a departure did.
    Departed(escale_exchange::Departed),
    /// What is on its way back.
    Home(crate::journey::Home),
    /// What opens the workspace; nothing has to, where it is not protected.
    Protection(Locked),
}

/// A whole list and its length.
#[derive(Debug, Serialize)]
pub struct Listed<T> {
    /// Everything.
    pub items: Vec<T>,
    /// How many.
    pub total: usize,
}

impl<T> Listed<T> {
    /// The list of these.
    pub fn of(items: Vec<T>) -> Self {
        Self {
            total: items.len(),
            items,
        }
    }
}

/// What one rule made of many conflicts.
#[derive(Debug, Serialize)]
pub struct Settled {
    /// How many fields were settled.
    pub settled: usize,
    /// In how many records.
    pub records: usize,
    /// How many were left as they are.
    pub left: usize,
}

/// A new workspace.
#[derive(Debug, Serialize)]
pub struct Made {
    /// Its folder, as it was given.
    pub workspace: String,
    /// Its own id.
    pub id: Id,
    /// Whether it is protected by a passphrase.
    pub protected: bool,
    /// How many sample records it holds.
    pub records: usize,
    /// What opens it, if it is protected.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub protection: Option<Protection>,
}

/// A workspace as it stands after its protection was seen to.
#[derive(Debug, Serialize)]
pub struct Locked {
    /// Whether anything is needed to open it.
    pub protected: bool,
    /// What opens it, if it is protected.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub protection: Option<Protection>,
    /// Files of the workspace that could not be read, and are in the form they had.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<String>,
}

/// What opens a workspace from now on.
#[derive(Debug, Default, Serialize)]
pub struct Protection {
    /// Its recovery sheet.
    pub recovery: Recovery,
    /// The authority's public key that can open it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// Whether a keychain holds what opens it.
    pub keychain: bool,
    /// The words of a sheet that has just been made: told once.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(serialize_with = "told")]
    pub words: Option<Zeroizing<String>>,
    /// The file in which the sheet stands, as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_to: Option<String>,
}

/// What there is of recovery sheets.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Recovery {
    /// None.
    #[default]
    None,
    /// One that nobody has read back yet.
    Unread,
    /// One that has been read back.
    Read,
    /// One that has been read back, and a newer one that has not.
    Renewed,
}

/// A file of changes that was written.
#[derive(Debug, Serialize)]
pub struct SentTo {
    /// The file, as it was given.
    pub to: String,
    /// Records with changes in it.
    pub records: usize,
    /// Changes in it.
    pub changes: usize,
}

/// What a check found: the records as before, and beside them how things stand with attached files.
#[derive(Debug, Serialize)]
pub struct Checked {
    /// The records; `sound` speaks of the files too. Files that are not here yet are no damage.
    #[serde(flatten)]
    pub records: Verdict,
    /// The attached files.
    pub attachments: Files,
}

/// How things stand with attached files.
#[derive(Debug, Serialize)]
pub struct Files {
    /// How many records have one.
    pub total: usize,
    /// Whether each was read to its end.
    pub read: bool,
    /// Those that are not here, with who has them.
    pub missing: Vec<Scrubbed>,
    /// Those that are not what their records name; they are set aside.
    pub damaged: Vec<Scrubbed>,
    /// Encrypted files that no record names or ever named.
    pub orphans: Vec<Orphan>,
    /// Those of them that were removed.
    pub removed: Vec<Orphan>,
}

impl Files {
    /// Whether none is damaged.
    pub fn is_sound(&self) -> bool {
        self.damaged.is_empty()
    }
}

/// A file that was attached.
#[derive(Debug, Serialize)]
pub struct Attached {
    /// The record and what it says now.
    #[serde(flatten)]
    pub written: Written,
    /// The file's own name.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
    /// What it is, by its content.
    pub media_type: String,
    /// The BLAKE3 digest of its bytes.
    pub digest: String,
}

/// A file that was opened or copied.
#[derive(Debug, Serialize)]
pub struct OpenedFile {
    /// The record.
    pub id: Id,
    /// Where the copy lies.
    pub to: String,
    /// Whether it was given to the system's viewer; what may run programs never is.
    pub opened: bool,
}

/// What a rebuild left.
#[derive(Debug, Serialize)]
pub struct Rebuilt {
    /// Records whose document does not verify. A colleague's changes can make them whole.
    pub damaged: Vec<Id>,
}

/// A kind of record, as it is shown.
#[derive(Debug, Serialize)]
pub struct KindShown {
    /// Its name.
    pub kind: &'static str,
    /// Its fields, in the order of display.
    pub fields: Vec<FieldShown>,
    /// What is computed, and lists can be filtered by.
    pub computed: &'static [&'static str],
}

/// A field, as it is shown.
#[derive(Debug, Serialize)]
pub struct FieldShown {
    /// Its name.
    pub name: &'static str,
    /// Its type, such as `day`, `link:partner` or `set:choice`.
    #[serde(rename = "type")]
    pub ty: String,
    /// Whether a record without it is refused.
    pub required: bool,
    /// The closed list, where it is a choice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choices: Option<&'static [&'static str]>,
}

impl Answer {
    /// Every kind.
    pub fn kinds() -> Self {
        Self::Kinds(Listed::of(KINDS.iter().map(KindShown::of).collect()))
    }

    /// The exit code that goes with it.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Verdict(checked) if !checked.records.sound => DAMAGED,
            Self::Scrubbed(files) if !files.is_sound() => DAMAGED,
            Self::Probe(probe) if !probe.good => UNREACHABLE,
            Self::Rebuilt(rebuilt) if !rebuilt.damaged.is_empty() => DAMAGED,
            _ => 0,
        }
    }
}

impl KindShown {
    fn of(kind: &Kind) -> Self {
        let field = |field: &escale_store::Field| FieldShown {
            name: field.name,
            ty: Type::name(field.ty),
            required: field.required,
            choices: field.ty.choices(),
        };
        Self {
            kind: kind.name,
            fields: kind.fields.iter().map(field).collect(),
            computed: kind.states,
        }
    }
}

fn flat<S: Serializer>(record: &Record, to: S) -> Result<S::Ok, S::Error> {
    record.to_json().serialize(to)
}

fn told<S: Serializer>(words: &Option<Zeroizing<String>>, to: S) -> Result<S::Ok, S::Error> {
    words.as_ref().map(|words| words.as_str()).serialize(to)
}
