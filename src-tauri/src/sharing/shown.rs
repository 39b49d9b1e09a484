//! What the screen is told of team, storage and exchange: never a key, never a password.

use escale_exchange::{self as exchange, Bring, Cause, Report, TargetShown, TeamShown};
use serde::Serialize;

use super::At;
use crate::error::Result;

/// How things stand with team and storage.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Sharing {
    /// The team, if this workspace belongs to one or did.
    pub team: Option<TeamShown>,
    /// The code to tell whoever shall take this device in, while they have not.
    pub asked: Option<String>,
    /// The storage that was chosen.
    pub storage: Option<TargetShown>,
    /// Whether all attached files come here, or those that are asked for.
    pub all_files: bool,
    /// Changes that have not been shared yet.
    pub outgoing: usize,
    /// Whether an exchange is under way.
    pub under_way: bool,
    /// How the last exchange ended, since the program was started.
    pub last: Option<Last>,
}

/// How an exchange ended.
#[derive(Debug, Clone, Default, Serialize, specta::Type)]
pub struct Last {
    /// When: milliseconds since 1970, by this computer's clock.
    pub at: i64,
    /// The closed code of why it did not come about, if it did not.
    pub failure: Option<String>,
    /// Changes of others that were new here.
    pub read: usize,
    /// Changes that were shared.
    pub sent: usize,
    /// What there is to settle in the records that say something new.
    pub conflicts: usize,
    /// Whose changes are missing.
    pub waiting: Vec<Awaited>,
    /// Files on the storage that are not what they should be; they are left alone.
    pub unreadable: usize,
    /// Attached files that are not here.
    pub files_missing: usize,
    /// Whether somebody writes with a newer version.
    pub needs_update: bool,
}

/// Changes that are known to exist and have not arrived.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Awaited {
    /// Whose they are.
    pub person: String,
    /// On which device.
    pub device: String,
    /// How many, where that can be told.
    pub changes: Option<u32>,
    /// Whether they are there but the key to read them is not.
    pub key: bool,
}

impl Sharing {
    pub(super) fn of(at: &At<'_>, under_way: bool, last: Option<Last>) -> Result<Self> {
        use exchange::Desk as _;
        let storage = match exchange::target_of(at) {
            Err(exchange::Error::NoTarget) => None,
            place => Some(TargetShown::of(&place?)),
        };
        Ok(Self {
            team: exchange::team(at)?,
            asked: exchange::asked(at)?.map(|code| code.to_string()),
            storage,
            all_files: exchange::bring_of(at)? == Bring::All,
            outgoing: at.read(|reading| reading.unshared())?,
            under_way,
            last,
        })
    }
}

impl Last {
    pub(super) fn of(at: i64, went: &Result<Report>) -> Self {
        let report = match went {
            Ok(report) => report,
            Err(failure) => {
                return Self {
                    at,
                    failure: Some(failure.code.clone()),
                    ..Self::default()
                };
            }
        };
        let awaited = |one: &exchange::Waiting| Awaited {
            person: one.person.clone(),
            device: one.device.clone(),
            changes: one
                .changes
                .map(|count| u32::try_from(count).unwrap_or(u32::MAX)),
            key: one.cause == Cause::Key,
        };
        Self {
            at,
            failure: None,
            read: report.changes_read,
            sent: report.changes_sent,
            conflicts: report.conflicts,
            waiting: report.waiting.iter().map(awaited).collect(),
            unreadable: report.unreadable.len(),
            files_missing: report.files_missing,
            needs_update: !report.needs_update.is_empty(),
        }
    }
}
