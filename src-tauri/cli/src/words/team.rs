//! Words about team and storage.

use escale_exchange::{Bring, Cause, Doubt, Tried, Trouble};

/// No team.
pub const NO_TEAM: &str =
    "The workspace belongs to no team: `team create`, or `team request` to join one.";
/// In a team already.
pub const IN_A_TEAM: &str = "The workspace belongs to a team already.";
/// No storage.
pub const NO_TARGET: &str = "No shared storage has been chosen: `target set`.";
/// Not a member.
pub const NOT_A_MEMBER: &str = "This computer does not belong to the team, or no longer. What is in the workspace stays here; nothing is shared.";
/// No such member.
pub const NO_SUCH_MEMBER: &str = "No such device belongs to the team.";
/// A request was made, and lies in a file.
pub const ASKED: &str =
    "Hand over the file, and tell this code by another way, such as the telephone:";
/// A request was made, and lies on the storage.
pub const ASKED_THERE: &str = "The request lies on the storage. Tell this code to somebody in the team, by telephone for example:";
/// Nothing new.
pub const NOTHING_NEW: &str = "Nothing new on either side.";
/// Everything went out.
pub const ALL_SENT: &str = "published: all that is known here";
/// The storage was filled again.
pub const REFILLED: &str = "What others had published and is gone from the storage is there again.";
/// Numbering began anew.
pub const RENUMBERED: &str = "This workspace is a copy, or was put back from a backup: it goes on under numbers of its own, and nothing is lost.";
/// The storage can be relied on.
pub const GOOD: &str = "The storage does what it should.";
/// The storage cannot be relied on.
pub const NOT_GOOD: &str = "The storage does not do what it should; it was not chosen.";

/// Somebody was taken in; a file goes back.
pub fn taken_in(person: &str, device: &str, to: Option<&str>) -> String {
    match to {
        Some(file) => format!("{person} ({device}) belongs to the team. Hand back {file}."),
        None => {
            format!("{person} ({device}) belongs to the team; the approval lies on the storage.")
        }
    }
}

/// A device that belongs.
pub fn belongs(me: bool, day: &str, by: &str) -> String {
    let here = if me { ", this computer" } else { "" };
    format!("belongs since {day}, taken in by {by}{here}")
}

/// A device that belongs no longer.
pub fn is_out(day: &str, by: &str) -> String {
    format!("out since {day}, by {by}")
}

/// So many of something, in its singular or its plural.
fn many(count: u64, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

fn changes(count: u64) -> String {
    many(count, "change", "changes")
}

fn files(count: usize) -> String {
    many(count as u64, "attached file", "attached files")
}

/// What was taken in.
pub fn read(news: usize) -> String {
    format!("taken in: {}", changes(news as u64))
}

/// What was published.
pub fn sent(news: usize) -> String {
    format!("published: {}", changes(news as u64))
}

/// Files that came.
pub fn files_read(count: usize) -> String {
    format!("brought here: {}", files(count))
}

/// Files that were offered.
pub fn files_sent(count: usize) -> String {
    format!("offered to the others: {}", files(count))
}

/// Files that are not here.
pub fn files_missing(count: usize) -> String {
    format!("not on this computer: {}", files(count))
}

/// Which attached files come here.
pub fn brings(bring: Bring) -> &'static str {
    match bring {
        Bring::All => "All attached files come here, at every exchange.",
        Bring::Asked => "An attached file comes here when it is asked for: `open-file`.",
    }
}

/// What has to be settled.
pub fn conflicts(count: usize) -> String {
    format!("to settle: {count} (`conflicts` lists them)")
}

/// What is missing.
pub fn waiting(person: &str, device: &str, missing: Option<u64>, cause: Cause) -> String {
    let what = match missing {
        Some(missing) => format!("{} of {person} ({device})", changes(missing)),
        None => format!("changes of {person} ({device})"),
    };
    match cause {
        Cause::Gap => format!("waiting for {what}"),
        Cause::Key => format!(
            "waiting for the key to read {what}: another member gives it at their next exchange"
        ),
    }
}

/// Files that are not what they should be.
pub fn unreadable(count: usize) -> String {
    let what = many(count as u64, "file is", "files are");
    format!("{what} still arriving or damaged and left alone")
}

/// Written by who was put out.
pub fn set_aside(count: usize) -> String {
    let what = many(count as u64, "bundle was", "bundles were");
    format!("{what} written by devices after they were put out, and not taken in")
}

/// Of a newer version.
pub fn needs_update(count: usize) -> String {
    let who = many(count as u64, "device writes", "devices write");
    format!("{who} what only a newer version of Escale reads; it waits for that")
}

/// What ails the storage.
pub fn trouble(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Unreachable => "The storage cannot be reached; edits are kept here and wait.",
        Trouble::Denied => "The storage refuses the name, the password or the right to write.",
        Trouble::Emptied => {
            "The place that held the team's files is empty: is the share mounted, the stick in? `exchange --fill` fills it again."
        }
        Trouble::Foreign => {
            "Something answers that is not the team's storage, such as the login page of a network."
        }
        Trouble::Full => "The storage has no room left, or takes no files of that size.",
        Trouble::Unfaithful => "The storage does not give back what was written to it.",
        Trouble::Insecure => {
            "The address is not encrypted: --unencrypted accepts that everybody on the way reads the password."
        }
        Trouble::Misconfigured => "The settings of the storage make no sense.",
        Trouble::Failing => "The storage fails; edits are kept here and wait.",
    }
}

/// Why an introduction does not hold.
pub fn doubt(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Unreadable => "This is no request, or no approval, or it was cut short.",
        Doubt::WrongCode => {
            "The code does not fit: mistyped, for another request, or the file was changed on its way."
        }
        Doubt::OtherDevice => {
            "It is for another computer, or for one that was put out; a new request is needed."
        }
        Doubt::NoRequest => "No request was made in this workspace: `team request`.",
        Doubt::TooNew => "A newer version of Escale made this.",
    }
}

/// What was tried of the storage.
pub fn tried(tried: Tried) -> &'static str {
    match tried {
        Tried::Write => "write",
        Tried::List => "list",
        Tried::Compare => "read back",
        Tried::Replace => "replace",
        Tried::Remove => "remove",
    }
}

/// A step that went well.
pub const WENT_WELL: &str = "well";
