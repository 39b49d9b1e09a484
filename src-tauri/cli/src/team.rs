//! The team: founding it, asking to join, taking somebody in, putting a device out.

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use escale_exchange::{DeviceId, TeamShown};
use escale_store::Rule;
use serde::Serialize;

use crate::answer::Answer;
use crate::args::Ground;
use crate::refusal::Refusal;
use crate::seat::Seat;
use crate::share::reach;

/// A request or an approval is smaller than this.
const FILE_MAX: u64 = 16 * 1024 * 1024;

/// What is done about the team.
#[derive(Debug, Subcommand)]
pub enum Team {
    /// Found a team with this workspace; all that is in it will be shared
    Create(Named),
    /// Ask to join a team: writes a file to hand over and shows a code to tell by another way
    Request(Request),
    /// Take in who asks, if the code they told fits: by their file, or what they left on the storage
    Approve(Approve),
    /// Join with the file that was handed back, or with what was left on the storage
    Join(Join),
    /// Put a device out: what is published from now on it cannot read
    Remove(Remove),
    /// List the devices that belong, and those that did
    List,
}

/// What this device is called.
#[derive(Debug, Args)]
pub struct Named {
    /// What the others will call this computer
    #[arg(long, value_name = "NAME", default_value = "laptop")]
    pub device: String,
}

/// Arguments of `team request`.
#[derive(Debug, Args)]
pub struct Request {
    /// What this device is called.
    #[command(flatten)]
    pub named: Named,
    /// Write the request into this file; without it, it is left on the storage (`target set`)
    #[arg(long, value_name = "FILE")]
    pub to: Option<PathBuf>,
}

/// Arguments of `team approve`.
#[derive(Debug, Args)]
pub struct Approve {
    /// The request that was handed over; without it, what lies on the storage is looked through
    #[arg(requires = "to")]
    pub request: Option<PathBuf>,
    /// The code that they told
    #[arg(long)]
    pub code: String,
    /// Write the approval into this file, to hand it back
    #[arg(long, value_name = "FILE", requires = "request")]
    pub to: Option<PathBuf>,
}

/// Arguments of `team join`.
#[derive(Debug, Args)]
pub struct Join {
    /// The approval that was handed back; without it, it is looked for on the storage
    pub approval: Option<PathBuf>,
}

/// Arguments of `team remove`.
#[derive(Debug, Args)]
pub struct Remove {
    /// The device, as `team list` names it; this device leaves by its own name
    pub device: String,
}

/// A request that was made.
#[derive(Debug, Serialize)]
pub struct Asked {
    /// The file, as it was named; none if it was left on the storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The code to tell.
    pub code: String,
}

/// Somebody who was taken in.
#[derive(Debug, Serialize)]
pub struct TakenIn {
    /// The person.
    pub person: String,
    /// Their device.
    pub device: String,
    /// The file to hand back, as it was named; none if it was left on the storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// Does it.
///
/// # Errors
/// Why it was not done.
pub fn run(ground: &Ground, folder: &Path, team: &Team) -> Result<Answer, Refusal> {
    let seat = Seat::take(ground, folder)?;
    match team {
        Team::Create(named) => {
            escale_exchange::create(&seat, seat.who().author(), &named.device)?;
            listed(&seat)
        }
        Team::Request(request) => ask(&seat, request),
        Team::Approve(approve) => take_in(&seat, approve),
        Team::Join(join) => {
            match &join.approval {
                Some(file) => drop(escale_exchange::join(&seat, &read(file, "approval")?)?),
                None => {
                    let joined = escale_exchange::join_posted(&seat, &reach(&seat)?)?;
                    joined.ok_or(Refusal::NoFile("approval"))?;
                }
            }
            listed(&seat)
        }
        Team::Remove(remove) => {
            let device: DeviceId = remove
                .device
                .parse()
                .map_err(|_| Refusal::usage("device", Rule::NoSuchRecord))?;
            escale_exchange::remove(&seat, device)?;
            listed(&seat)
        }
        Team::List => listed(&seat),
    }
}

fn listed(seat: &Seat) -> Result<Answer, Refusal> {
    let team: Option<TeamShown> = escale_exchange::team(seat)?;
    Ok(Answer::Team(team.ok_or(escale_exchange::Error::NoTeam)?))
}

fn ask(seat: &Seat, wanted: &Request) -> Result<Answer, Refusal> {
    // Without a file the storage must be there before anything is noted.
    let storage = match &wanted.to {
        Some(_) => None,
        None => Some(reach(seat)?),
    };
    let author = seat.who().author();
    let request = escale_exchange::request(seat, author, &wanted.named.device)?;
    match (&wanted.to, storage) {
        (Some(to), _) => write(to, &request.file)?,
        (None, Some(storage)) => escale_exchange::post_request(&storage, &request)?,
        (None, None) => {}
    }
    Ok(Answer::Asked(Asked {
        to: wanted.to.as_ref().map(|to| to.display().to_string()),
        code: request.code.to_string(),
    }))
}

fn take_in(seat: &Seat, wanted: &Approve) -> Result<Answer, Refusal> {
    let approval = match (&wanted.request, &wanted.to) {
        (Some(request), Some(to)) => {
            let approval =
                escale_exchange::approve(seat, &read(request, "request")?, &wanted.code)?;
            write(to, &approval.file)?;
            approval
        }
        _ => escale_exchange::approve_posted(seat, &reach(seat)?, &wanted.code)?,
    };
    Ok(Answer::TakenIn(TakenIn {
        person: approval.card.person,
        device: approval.card.device,
        to: wanted.to.as_ref().map(|to| to.display().to_string()),
    }))
}

fn write(to: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    Ok(escale_store::write_whole(to, |file| {
        file.write_all(bytes)?;
        Ok(())
    })?)
}

fn read(file: &Path, argument: &'static str) -> Result<Vec<u8>, Refusal> {
    let file = fs::File::open(file).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Refusal::NoFile(argument),
        _ => error.into(),
    })?;
    let mut bytes = Vec::new();
    file.take(FILE_MAX).read_to_end(&mut bytes)?;
    Ok(bytes)
}
