//! What the screen is told of team, storage and exchange: never a key, never a password.

use escale_exchange::{self as exchange, Bring, Cause, Report, TargetShown};
use serde::Serialize;

use super::At;
use crate::error::Result;

/// How things stand with team and storage.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Sharing {
    /// The team, if this workspace belongs to one or did.
    pub team: Option<Team>,
    /// The code to tell whoever shall take this device in, while they have not.
    pub asked: Option<String>,
    /// The storage that was chosen.
    pub storage: Option<Storage>,
    /// Whether all attached files come here, or those that are asked for.
    pub all_files: bool,
    /// Changes that have not been shared yet.
    pub outgoing: usize,
    /// Whether an exchange is under way.
    pub under_way: bool,
    /// How the last exchange ended, since the program was started.
    pub last: Option<Last>,
}

/// A team.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Team {
    /// Whether this device belongs to it still.
    pub belongs: bool,
    /// The devices, those that belong first, each group by person.
    pub devices: Vec<Device>,
}

/// A device of a team.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Device {
    /// The device's own name.
    pub id: String,
    /// Whose it is.
    pub person: String,
    /// What they call it.
    pub device: String,
    /// Whether it belongs to the team still.
    pub belongs: bool,
    /// Whether it is this one.
    pub here: bool,
    /// When it was taken in or put out, by the clock of who did it: milliseconds since 1970.
    pub since: i64,
    /// Who did it.
    pub by: String,
}

/// The shared storage.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Storage {
    /// `folder`, `webdav` or `s3`.
    pub sort: String,
    /// The folder or the address.
    pub place: String,
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
    /// Records on which people now disagree.
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
        let team = exchange::team(at)?;
        let asked = match team {
            Some(_) => None,
            None => exchange::asked(at)?,
        };
        Ok(Self {
            team: team.map(Team::of),
            asked: asked.map(|code| code.to_string()),
            storage: storage.map(|storage| Storage {
                sort: storage.sort.to_owned(),
                place: storage.place,
            }),
            all_files: exchange::bring_of(at)? == Bring::All,
            outgoing: at.read(|reading| reading.unshared())?,
            under_way,
            last,
        })
    }
}

impl Team {
    fn of(team: exchange::TeamShown) -> Self {
        let me = team.me;
        let device = |member: exchange::MemberShown| Device {
            here: member.id == me,
            id: member.id.to_string(),
            person: member.person,
            device: member.device,
            belongs: member.belongs,
            since: member.since,
            by: member.by,
        };
        Self {
            belongs: team.belongs,
            devices: team.members.into_iter().map(device).collect(),
        }
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
