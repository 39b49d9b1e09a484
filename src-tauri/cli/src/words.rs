//! Every word meant for people: administrators' English for now, whole sentences to be translated.

mod files;
pub mod help;
pub mod journey;
pub mod keys;
mod settling;
pub mod team;
pub mod terms;

pub use files::*;
pub use settling::*;

use escale_store::renewal::{self, Status, WhyApplied};
use escale_store::values::Truth;
use escale_store::{About, Damage, DiskTrouble, DueKind, Error, Rule, Verb};

/// The progress of work whose length is known.
pub const PROGRESS: &str = "{bar:40} {human_pos} of {human_len} ({eta} left)";
/// The progress of work whose length is not known.
pub const PROGRESS_OPEN: &str = "{spinner} {human_pos} done";
/// The command line is wrong.
pub const USAGE: &str = "The command line is not right.";
/// No random numbers.
pub const NO_CHANCE: &str = "The operating system gives no random numbers.";

/// A refusal's one line.
pub fn error_line(sentence: &str, code: &str) -> String {
    format!("{sentence} [{code}]")
}

/// One problem of a request.
pub fn problem(field: &str, broken: Rule) -> String {
    format!("{field}: {}", rule(broken))
}

/// Some lines of a batch could not be read.
pub const NOT_ALL_READ: &str = "Some lines were no JSON objects; all others were answered.";
/// What an exact day must be.
pub const EXACT_DAY: &str = "must be one exact day, such as 2024-07-31";
/// What heads must be.
pub const HEADS: &str = "must be hexadecimal heads, with commas between them";
/// What a filter must be.
pub const FILTER: &str = "must be FIELD=VALUE";
/// A person may have forgotten that JSON is expected.
pub const GIVE_JSON: &str =
    "JSON on standard input, please (end it with Ctrl-D; Ctrl-Z on Windows):";

/// There is no such file.
pub fn no_file(argument: &str) -> String {
    format!("There is no such file: {argument}.")
}

/// A refusal of the store.
pub fn refusal(error: &Error) -> String {
    match error {
        Error::NotFound => "There is no such record or workspace.".into(),
        Error::Invalid(_) => "Nothing was written, because of this:".into(),
        Error::TooNew { .. } => "A newer version of Escale made this; it was left alone.".into(),
        Error::Damaged(damage) => damaged(*damage).into(),
        Error::Busy => "Another program has the workspace open.".into(),
        Error::Locked => {
            "The workspace is protected and the passphrase is missing or wrong.".into()
        }
        Error::Disk(trouble) => disk(*trouble).into(),
        Error::Superseded => "The search was interrupted.".into(),
        Error::Cancelled => "The work was stopped; nothing of it was kept.".into(),
        Error::Sql(cause) => format!(
            "The database engine refused a statement, which is a defect of Escale: {cause}."
        ),
    }
}

fn damaged(damage: Damage) -> &'static str {
    match damage {
        Damage::Database => {
            "The database is damaged; nothing was written. `check` and `rebuild` can help."
        }
        Damage::DatabaseMissing => "The workspace has lost its database file.",
        Damage::Document => {
            "A record's document is damaged; a colleague's changes can make it whole."
        }
        Damage::Header => "The workspace's file workspace.json is damaged or missing.",
        Damage::Attachment => {
            "The attached file here is not the one that the record names: it is damaged."
        }
        Damage::Changes => "This is no file of changes, or it is not whole; nothing was taken in.",
    }
}

fn disk(trouble: DiskTrouble) -> &'static str {
    match trouble {
        DiskTrouble::Full => "The disk is full.",
        DiskTrouble::Failing => "Reading or writing failed.",
        DiskTrouble::ReadOnly => "The place may not be written or read by this user.",
        DiskTrouble::Unreachable => "The folder or file cannot be reached.",
    }
}

/// What a rule asks.
pub fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::Required => "must be given",
        Rule::UnknownField => "there is no such field",
        Rule::NotPersonal => "only people are erased; everything else goes into the bin (`remove`)",
        Rule::UnknownKind => "there is no such kind of record",
        Rule::UnknownCommand => "there is no such command",
        Rule::NotJson => "is not JSON in UTF-8",
        Rule::NotAnObject => "must be a JSON object",
        Rule::NotText => "must be text",
        Rule::NotOneLine => "must be one line",
        Rule::ControlCharacter => "holds a control character",
        Rule::TooLong => "is too long",
        Rule::TooMany => "has too many members",
        Rule::NotAFlag => "must be true or false",
        Rule::NotANumber => "must be a number",
        Rule::NotACount => "must be a whole number, not negative and not huge",
        Rule::NotADay => "must be a date, such as 2024-07-31, 2024-07, 2024~ or 2024/..",
        Rule::NoSuchDay => "the calendar has no such day",
        Rule::NotAMoment => "must be a moment, such as 2026-09-14T14:30:00-04:00[America/Toronto]",
        Rule::NotMoney => "must be an amount with its currency, such as 1250.50 EUR",
        Rule::NotAPlace => "must be a latitude and a longitude in degrees",
        Rule::UnknownChoice => "is not in the list of choices",
        Rule::NotACountry => "must be an ISO 3166-1 code, such as CA",
        Rule::NotASubdivision => "must be an ISO 3166-2 code, such as CA-QC",
        Rule::NotALanguage => "must be a BCP 47 language tag, such as fr-CA",
        Rule::NotATimeZone => "must be an IANA time zone, such as America/Toronto",
        Rule::NotAnEmail => "must be an e-mail address",
        Rule::NotAPhone => "must be a telephone number",
        Rule::NotAUrl => "must be an http, https or mailto address",
        Rule::NotABlob => "must describe an attached file",
        Rule::FileTooLarge => "is larger than an attached file may be",
        Rule::ChangedWhileRead => "was changed or taken away while it was read",
        Rule::NotAList => "must be a list",
        Rule::NotWords => "must be an object of language to text",
        Rule::NotALink => "must be a record's id",
        Rule::NoSuchRecord => "no record has this id",
        Rule::WrongKind => "the record is of another kind",
        Rule::LinkToRemoved => "the record is in the bin",
        Rule::LinkToItself => "a record cannot be linked to itself here",
        Rule::EndBeforeStart => "the end lies before the start",
        Rule::Contradiction => "cannot hold together with another value",
        Rule::BadCheckDigits => "the check digits are wrong",
        Rule::Twin => "another record says the same",
        Rule::UnknownHeads => "these heads are not in the record's history",
        Rule::Removed => "the record is in the bin: restore it first",
        Rule::NotRemoved => "the record is not in the bin",
        Rule::NothingToUndo => "there is nothing to undo or to redo",
        Rule::ChangedSince => "left as it is, because somebody changed it since",
        Rule::Unshared => "the team does not have all of it yet",
        Rule::NoConflict => "there is no conflict here",
        Rule::AlreadyThere => "a workspace is already there",
        Rule::NotEmpty => "other files are in the folder",
        Rule::NotAbsolute => "the whole path is needed, from the root of a disk on",
        Rule::NetworkFolder => {
            "the folder is on a network share, where databases lose data: take a local disk"
        }
        Rule::SyncedFolder => {
            "the folder is synchronised by a cloud program, which loses data: take another"
        }
        Rule::NotAWorkspace => "this was not made by Escale",
        Rule::TooShort => "is too short: at least 12 characters",
        Rule::NotProtected => "the workspace is not protected",
        Rule::AlreadyProtected => "the workspace is protected already",
        Rule::NotRecoveryWords => {
            "are not the twelve words of a recovery sheet: one is missing or not as it stands there"
        }
        Rule::NotAnAuthority => "is no age key (age1… or AGE-SECRET-KEY-1…)",
        Rule::UnknownColumn => "lists cannot be sorted or filtered by this",
        Rule::ForeignChange => "a change belongs to another record",
        Rule::DamagedChange => "bytes that are no change",
        Rule::DuplicateSequence => "a second change with the same author and number",
        Rule::EngineFault => "the engine gave up on it",
    }
}

/// What an agreement is on a day.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Draft => "draft",
        Status::Signed => "signed, not yet in force",
        Status::InForce => "in force",
        Status::Dormant => "dormant",
        Status::MayHaveEnded => "may have ended",
        Status::Ended => "ended",
        Status::Terminated => "terminated",
    }
}

/// Why an agreement is what it is.
pub fn why(rule: renewal::Rule) -> &'static str {
    use renewal::Rule as R;
    match rule {
        R::NothingSigned => "No signature, start, termination or dormancy is recorded.",
        R::NotYetSigned => "The signature comes later.",
        R::MayHaveBeenSigned => "The day of signature may or may not have come.",
        R::NotYetInForce => "The start comes later.",
        R::MayHaveStarted => "The start may or may not have come.",
        R::OpenEnded => "No end is recorded.",
        R::FirstTerm => "The first term runs.",
        R::TacitRenewal => "A tacitly renewed term runs, or may run already.",
        R::SignedEnd => "The signed end has not passed.",
        R::TerminationAhead => "A termination is recorded and comes later.",
        R::MayBeDormant => "It may have become dormant already.",
        R::EndUncertain => "A date is not known well enough to tell whether it has ended.",
        R::TermOver => "Its only term is over.",
        R::NotRenewed => "The term is over and no paper renewed it.",
        R::RenewalsUsedUp => "The last allowed renewal is over.",
        R::SignedEndPassed => "The signed end has passed.",
        R::Terminated => "It was terminated.",
        R::TerminatedBeforeStart => "It was terminated before it was ever in force.",
        R::Dormant => "Nothing is done under it.",
        R::Undetermined => "A length that the answer needs is missing or unusable.",
        R::AmendmentUncertain => {
            "An amendment may or may not be in force, which changes the answer."
        }
    }
}

/// Whether something holds.
pub fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => "yes",
        Truth::No => "no",
        Truth::May => "perhaps",
    }
}

/// Yes or no.
pub fn flag(flag: bool) -> &'static str {
    truth(if flag { Truth::Yes } else { Truth::No })
}

/// Why an amendment applies or not.
pub fn applied(why: WhyApplied) -> &'static str {
    match why {
        WhyApplied::InForce => "it is in force",
        WhyApplied::NotSigned => "no signature or entry into force is recorded",
        WhyApplied::NotYetInForce => "it starts later",
        WhyApplied::MayHaveStarted => "it may have started or not",
        WhyApplied::AfterEnd => "the agreement had ended when it was agreed",
        WhyApplied::MayBeAfterEnd => "the agreement may have ended when it was agreed",
    }
}

/// What is due.
pub fn due(what: DueKind) -> &'static str {
    match what {
        DueKind::NoticeDeadline => "last day for notice",
        DueKind::NoticeNoted => "notice noted",
        DueKind::Expiry => "last day in force",
        DueKind::TacitRenewal => "renews tacitly",
        DueKind::Report => "mission report",
        DueKind::Action => "follow-up",
        DueKind::CallCloses => "call closes",
        DueKind::Commitment => "promise",
    }
}

/// What a conflict is about.
pub fn about(about: About) -> &'static str {
    match about {
        About::Field => "different values side by side",
        About::Removed => "removed by one, changed by another",
        About::Text => "merged text, please read",
        About::Problem => "contradicts itself",
        About::Link => "links to a record in the bin",
        About::Twin => "perhaps the same as another record",
    }
}

/// What was done.
pub fn verb(verb: Verb) -> &'static str {
    match verb {
        Verb::Create => "created",
        Verb::Edit => "edited",
        Verb::Remove => "put into the bin",
        Verb::Restore => "taken out of the bin",
        Verb::Undo => "undid",
        Verb::Redo => "redid",
        Verb::Resolve => "settled a conflict",
        Verb::BringBack => "brought back a version",
        Verb::Combine => "made two records one",
        Verb::TellApart => "told two records apart",
        Verb::Newer => "did something this version does not know",
    }
}

/// A day known to lie between two.
pub fn between(earliest: &str, latest: &str) -> String {
    format!("{earliest} to {latest}")
}

/// A day that is not known to lie before one.
pub fn not_before(earliest: &str) -> String {
    format!("{earliest} or later")
}

/// A day that is not known to lie after one.
pub fn not_after(latest: &str) -> String {
    format!("{latest} or earlier")
}

/// Below a list: how much of it was shown.
pub fn shown(shown: usize, total: usize) -> String {
    format!("{shown} of {total}")
}

/// A record by its title and id.
pub fn record(title: &str, id: &str) -> String {
    format!("{title} <{id}>")
}

/// One of the values side by side.
pub fn alternative(value: &str, author: &str, at: &str) -> String {
    format!("{value}   ({author}, {at})")
}

/// Who wrote something, and on which device if that is noted.
pub fn on_device(author: &str, device: Option<&str>) -> String {
    match device {
        Some(device) => format!("{author} on {device}"),
        None => author.to_owned(),
    }
}

/// What stood there before.
pub fn before(value: &str) -> String {
    format!("before: {value}")
}

/// A field from what to what.
pub fn difference(field: &str, before: &str, after: &str) -> String {
    format!("{field}: {before} → {after}")
}

/// A clock that was certainly wrong.
pub const ODD_CLOCK: &str = "The writer's clock was wrong; the order does not depend on it.";
/// Stands for an empty value.
pub const NOTHING: &str = "(nothing)";
/// The type of what is computed.
pub const COMPUTED: &str = "(computed)";
/// A workspace without a passphrase.
pub const NOT_PROTECTED: &str = "It is not protected: whoever has the disk can read it. `passphrase --new-passphrase-file` protects it.";
/// Above records that a colleague erased.
pub const ERASED: &str = "Erased by a colleague, and gone here too:";
/// Records with parts of a newer version.
pub const NEEDS_UPDATE: &str =
    "These hold something that only a newer version understands; it is kept:";
/// Records that are whole again.
pub const REPAIRED: &str = "These were damaged here and are whole again:";
/// Records changed in the future.
pub const ODD_CLOCKS: &str = "These were changed in the future, by the writer's clock:";
/// Changes that wait.
pub const WAITING: &str = "These wait for changes that have not arrived:";
/// Changes that were refused.
pub const QUARANTINED: &str = "These were refused and are kept apart:";
/// A sound workspace.
pub const SOUND: &str = "All is as it should be.";
/// An unsound workspace.
pub const UNSOUND: &str = "The workspace is not well.";
/// Damaged records.
pub const DAMAGED: &str =
    "The documents of these do not verify; a colleague's changes can make them whole:";
/// Stale records.
pub const STALE: &str = "The rows of these are not what their documents say; `rebuild` mends them:";
/// Ailing tables.
pub const TABLES: &str = "These derived tables are not well; `rebuild` mends them:";
/// What the database engine says.
pub const DATABASE: &str = "The database engine says:";
/// A rebuild that went well.
pub const REBUILT: &str = "Everything derived was made again.";

/// A paper that amends an agreement.
pub fn amended(paper: &str, applied: &str, why: &str) -> String {
    format!("{paper}: {applied}, {why}")
}

/// Whether somebody certainly is a party.
pub fn bound(certain: Truth) -> &'static str {
    match certain {
        Truth::Yes => "",
        Truth::No => "not on this day",
        Truth::May => "perhaps",
    }
}

/// What an undo took back, or a redo did again.
pub fn reversed(was: Verb) -> String {
    match was {
        Verb::Undo => "Done again.".to_owned(),
        was => format!("Undone: {}.", verb(was)),
    }
}

/// Above what would go if a person were erased.
pub const WOULD_GO: &str = "Erased for good would be, with all their history:";
/// How one erases for good.
pub const SAY_YES: &str = "Nothing was erased. To do it: `erase ID --yes`. It cannot be undone.";

/// How many records name a person who would be erased.
pub fn named_by(records: usize) -> String {
    match records {
        0 => "No other record names this person.".to_owned(),
        1 => "One other record names this person and stays; its own texts stay as they are."
            .to_owned(),
        records => format!(
            "{records} other records name this person and stay; their own texts stay as they are."
        ),
    }
}

/// A person was erased.
pub fn erased(records: usize) -> String {
    match records {
        1 => "Erased for good: one record. The others lose it at their next exchange.".to_owned(),
        records => format!(
            "Erased for good: {records} records. The others lose them at their next exchange."
        ),
    }
}

/// What is disputed in a record.
pub fn dispute(field: &str, member: Option<&str>, about: &str) -> String {
    match member {
        Some(member) => format!("{field} [{member}]: {about}"),
        None => format!("{field}: {about}"),
    }
}

/// How much there is to settle.
pub fn to_settle(conflicts: usize) -> String {
    match conflicts {
        0 => "Nothing has to be settled.".into(),
        1 => "1 conflict has to be settled.".into(),
        more => format!("{more} conflicts have to be settled."),
    }
}

/// A workspace was made.
pub fn made(folder: &str, records: usize) -> String {
    match records {
        0 => format!("A new workspace is in {folder}."),
        records => format!("A new workspace with {records} sample records is in {folder}."),
    }
}

/// A file of changes was written.
pub fn sent(to: &str, changes: usize, records: usize) -> String {
    format!("Changes in {to}: {changes}, of {records} records.")
}

/// A merge.
pub fn merged(applied: usize, records: usize, known: usize) -> String {
    format!("New changes taken in: {applied}, in {records} records. Known already: {known}.")
}

/// How much a check looked at.
pub fn looked_at(records: usize) -> String {
    format!("Records looked at: {records}.")
}

/// Changes kept but not applied.
pub fn held(changes: usize) -> String {
    format!("Changes kept but not applied: {changes}.")
}

/// Changes of one record that are kept but not applied.
pub fn held_of(id: &str, changes: usize, why: &str) -> String {
    format!("{id}: {changes} {why}")
}
