//! What may be shown of team and storage, and choosing the storage.

use escale_store::Away;
use serde::Serialize;
use zeroize::Zeroizing;

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::ledger;
use crate::names::{DeviceId, TeamId};
use crate::state::State;
use crate::storage::{Target, Where};

/// The team, as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct TeamShown {
    /// The team.
    #[specta(type = String)]
    pub team: TeamId,
    /// This device.
    #[specta(type = String)]
    pub me: DeviceId,
    /// Whether it belongs to the team.
    pub belongs: bool,
    /// The devices, those that belong first, each group by person.
    pub members: Vec<MemberShown>,
    /// The records that are not on this computer: left at home, or on their way back.
    pub away: Away,
}

/// A device, as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct MemberShown {
    /// The device.
    #[specta(type = String)]
    pub id: DeviceId,
    /// Whose it is.
    pub person: String,
    /// What it is called.
    pub device: String,
    /// Whether it belongs to the team still.
    pub belongs: bool,
    /// When it was taken in or put out, by the clock of who did it: milliseconds since 1970.
    pub since: i64,
    /// Who did it.
    pub by: String,
}

/// The storage, as it may be shown: never what opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct TargetShown {
    /// What it is: `folder`, `webdav` or `s3`.
    pub sort: &'static str,
    /// The folder or the address.
    pub place: String,
}

/// The team, if there is one.
///
/// # Errors
/// What the store says.
pub fn team<D: Desk>(desk: &D) -> Result<Option<TeamShown>> {
    let state = match State::of(desk) {
        Err(Error::NoTeam) => return Ok(None),
        state => state?,
    };
    let standing = &state.standing;
    let person = |id: DeviceId| {
        let card = standing.card(id);
        card.map_or_else(String::new, |card| card.person.clone())
    };
    let mut members: Vec<MemberShown> = Vec::new();
    for (id, member) in &standing.members {
        members.push(MemberShown {
            id: *id,
            person: member.card.person.clone(),
            device: member.card.device.clone(),
            belongs: true,
            since: member.at,
            by: person(member.by),
        });
    }
    for (id, removal) in &standing.removed {
        members.push(MemberShown {
            id: *id,
            person: removal.card.person.clone(),
            device: removal.card.device.clone(),
            belongs: false,
            since: removal.at,
            by: person(removal.by),
        });
    }
    members.sort_by(|one, other| {
        let key = |member: &MemberShown| (!member.belongs, member.person.clone(), member.since);
        key(one).cmp(&key(other))
    });
    Ok(Some(TeamShown {
        team: state.team,
        me: state.me(),
        belongs: state.belongs(),
        members,
        away: state.away,
    }))
}

/// The code of the request that nobody has answered yet, to be told by another way than the request. None
/// in a team.
///
/// # Errors
/// What the store says.
pub fn asked<D: Desk>(desk: &D) -> Result<Option<Zeroizing<String>>> {
    Ok(desk.read(|reading| ledger::code(&reading))?)
}

/// The storage that was chosen, with what opens it: for the one who is about to reach it.
///
/// # Errors
/// `NoTarget`, or what the store says.
pub fn target_of<D: Desk>(desk: &D) -> Result<Where> {
    let target = desk.read(|reading| ledger::target(&reading))?;
    Ok(target.ok_or(Error::NoTarget)?.place)
}

/// Chooses the storage. What was noted of the one before is forgotten.
///
/// # Errors
/// `Storage` if it makes no sense, or what the store says.
pub fn set_target<D: Desk>(desk: &D, place: Where) -> Result<()> {
    place.check().map_err(Error::Storage)?;
    let target = Target {
        place,
        marked: false,
    };
    desk.write(|writing| ledger::put_target(writing, &target))?;
    Ok(())
}

/// Forgets the storage; what lies there stays there.
///
/// # Errors
/// What the store says.
pub fn forget_target<D: Desk>(desk: &D) -> Result<()> {
    desk.write(ledger::drop_target)?;
    Ok(())
}

impl TargetShown {
    /// What may be shown of a place.
    pub fn of(place: &Where) -> Self {
        Self {
            sort: match place {
                Where::Folder { .. } => "folder",
                Where::Webdav { .. } => "webdav",
                Where::S3 { .. } => "s3",
            },
            place: place.shown(),
        }
    }
}
