//! Founding a team, joining one, taking somebody in, putting a device out.

use escale_store::Reading;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::cbor;
use crate::desk::{Desk, Stored};
use crate::error::{Doubt, Error, Result, Trouble};
use crate::keys::{Card, DeviceKeys};
use crate::ledger::{self, Run};
use crate::names::{DeviceId, Digest, TeamId, path};
use crate::roster::{Deed, ROSTER_MAX, Roster, Statement};
use crate::state::{self, State, marked};
use crate::storage::Storage;

const REQUEST: &[u8; 8] = b"ESCALERQ";
const APPROVAL: &[u8; 8] = b"ESCALEAP";
/// Letters and figures of a code: none that is taken for another.
const CODE: &[u8] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// 16 of 32 letters: 80 bits of chance, more than can be tried out.
const CODE_LENGTH: usize = 16;
const GROUP: usize = 4;
/// A request or an approval is smaller than so many bytes.
pub const INTRODUCTION_MAX: u64 = ROSTER_MAX;
/// A request is a few hundred bytes.
const REQUEST_MAX: u64 = 16 * 1024;
/// More requests than this are not looked through.
const REQUESTS_MAX: usize = 1_000;

/// A request to join a team.
pub struct Request {
    /// The file to hand over, by e-mail, on a stick or through the storage: it is no secret.
    pub file: Vec<u8>,
    /// The code to tell the one who approves, by another way, such as the telephone.
    pub code: Zeroizing<String>,
    /// The device that asks.
    pub device: DeviceId,
}

/// Somebody who was taken in.
pub struct Approval {
    /// The file to hand back.
    pub file: Vec<u8>,
    /// Who was taken in.
    pub card: Card,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    card: Card,
    proof: Digest,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Approved {
    team: TeamId,
    device: DeviceId,
    #[serde(with = "serde_bytes")]
    roster: Vec<u8>,
    proof: Digest,
}

/// What this device is called in its team, if it is in one.
///
/// # Errors
/// What the store says.
pub fn device_name(reading: Reading<'_>) -> Stored<Option<String>> {
    Ok(ledger::names(&reading)?.map(|(_, device)| device))
}

/// Founds a team of which this device is the first member.
///
/// # Errors
/// `InATeam`, or what the store says.
pub fn create<D: Desk>(desk: &D, person: &str, device: &str) -> Result<TeamId> {
    refuse_second(desk)?;
    let keys = own_keys(desk)?;
    let founding = Statement {
        team: None,
        by: keys.id(),
        after: Vec::new(),
        at: desk.now(),
        deed: Deed::Found {
            card: keys.card(person, device),
            salt: Digest(desk.chance()?),
        },
    };
    let bytes = founding.signed(&keys);
    let team = Statement::founds(&bytes);
    enter(desk, &keys, team, (person, device), &[bytes])?;
    Ok(team)
}

/// Notes team, statements and keys, and begins to share: all that is here already goes out whole.
fn enter<D: Desk>(
    desk: &D,
    keys: &DeviceKeys,
    team: TeamId,
    (person, device): (&str, &str),
    statements: &[Vec<u8>],
) -> Result<()> {
    let run = Run {
        whole: true,
        ..state::new_run(desk)?
    };
    desk.write(|writing| {
        ledger::put_keys(writing, keys)?;
        ledger::put_names(writing, person, device)?;
        ledger::put_team(writing, team)?;
        ledger::put_run(writing, &run)?;
        let digests: Vec<Digest> = statements.iter().map(|bytes| Digest::of(bytes)).collect();
        let statements = statements.iter().map(Vec::as_slice);
        ledger::put_statements(writing, digests.iter().zip(statements))?;
        ledger::drop_code(writing)?;
        writing.begin_sharing()
    })?;
    State::of(desk)?.tend(desk)
}

/// Asks to join a team. A second request replaces the first.
///
/// # Errors
/// `InATeam`, or what the store says.
pub fn request<D: Desk>(desk: &D, person: &str, device: &str) -> Result<Request> {
    refuse_second(desk)?;
    let keys = own_keys(desk)?;
    let code = new_code(&desk.chance()?);
    desk.write(|writing| {
        ledger::put_keys(writing, &keys)?;
        ledger::put_names(writing, person, device)?;
        ledger::put_code(writing, &code)
    })?;
    let card = keys.card(person, device);
    let proof = proof(&code, "request", &cbor::bytes(&card));
    let file = [REQUEST.as_slice(), &cbor::bytes(&Asked { card, proof })].concat();
    let device = keys.id();
    Ok(Request { file, code, device })
}

/// Takes in who asks, if the code they told fits.
///
/// # Errors
/// `Introduction`, `NotAMember`, `NoTeam`, or what the store says.
pub fn approve<D: Desk>(desk: &D, request: &[u8], code: &str) -> Result<Approval> {
    let mut state = State::of(desk)?;
    if !state.belongs() {
        return Err(Error::NotAMember);
    }
    let card = read_request(request, code)?;
    let device = card.id();
    if state.standing.removed.contains_key(&device) {
        return Err(Error::Introduction(Doubt::OtherDevice));
    }
    if !state.standing.members.contains_key(&device) {
        state.say(desk, Deed::Admit { card: card.clone() })?;
    }
    state.tend(desk)?;
    let roster = state.roster.to_file();
    let said = cbor::bytes(&(state.team, device, Digest::of(&roster)));
    let approved = Approved {
        team: state.team,
        device,
        roster,
        proof: proof(&tidy(code), "approval", &said),
    };
    let file = [APPROVAL.as_slice(), &cbor::bytes(&approved)].concat();
    Ok(Approval { file, card })
}

/// Joins the team that took this device in.
///
/// # Errors
/// `Introduction`, `InATeam`, or what the store says.
pub fn join<D: Desk>(desk: &D, approval: &[u8]) -> Result<TeamId> {
    refuse_second(desk)?;
    let (keys, code, names) = desk.read(|reading| {
        Ok((
            ledger::keys(&reading)?,
            ledger::code(&reading)?,
            ledger::names(&reading)?,
        ))
    })?;
    let (Some(keys), Some(code), Some((person, device))) = (keys, code, names) else {
        return Err(Error::Introduction(Doubt::NoRequest));
    };
    let unreadable = || Error::Introduction(Doubt::Unreadable);
    let approved: Approved = marked(APPROVAL, approval).ok_or_else(unreadable)?;
    if approved.device != keys.id() {
        return Err(Error::Introduction(Doubt::OtherDevice));
    }
    let said = (approved.team, approved.device, Digest::of(&approved.roster));
    if proof(&code, "approval", &cbor::bytes(&said)) != approved.proof {
        return Err(Error::Introduction(Doubt::WrongCode));
    }
    let statements = Roster::read_file(&approved.roster).ok_or_else(unreadable)?;
    let mut roster = Roster::default();
    for bytes in &statements {
        roster.add(bytes);
    }
    let standing = roster.standing(approved.team);
    if !standing.members.contains_key(&keys.id()) {
        return Err(Error::NotAMember);
    }
    let names = (person.as_str(), device.as_str());
    enter(desk, &keys, approved.team, names, &statements)?;
    Ok(approved.team)
}

/// Puts a device out of the team, or leaves it. What it wrote, as far as it was read here, stays; what is
/// published from now on it cannot read.
///
/// # Errors
/// `NoSuchMember`, `NotAMember`, `NoTeam`, or what the store says.
pub fn remove<D: Desk>(desk: &D, device: DeviceId) -> Result<()> {
    let mut state = State::of(desk)?;
    if !state.belongs() {
        return Err(Error::NotAMember);
    }
    if !state.standing.members.contains_key(&device) {
        return Err(Error::NoSuchMember);
    }
    let read = state.tips(device);
    state.say(desk, Deed::Remove { device, read })?;
    state.tend(desk)
}

/// Puts a request where the team can find it.
///
/// # Errors
/// What ails the storage.
pub fn post_request(storage: &dyn Storage, request: &Request) -> Result<()> {
    let path = format!("{}/{}.request", path::REQUESTS, request.device);
    let put = storage.write(&path, &request.file);
    put.map_err(Error::Storage)
}

/// Finds the request on the storage that a code belongs to, takes its device in and leaves the approval
/// beside it.
///
/// # Errors
/// `Introduction(WrongCode)` if none fits, else as [`approve`].
pub fn approve_posted<D: Desk>(desk: &D, storage: &dyn Storage, code: &str) -> Result<Approval> {
    let names = storage.list(path::REQUESTS).map_err(Error::Storage)?;
    let names = names.iter().filter_map(|entry| {
        let device: DeviceId = entry.name.strip_suffix(".request")?.parse().ok()?;
        Some(device)
    });
    for device in names.take(REQUESTS_MAX) {
        let path = format!("{}/{device}.request", path::REQUESTS);
        let file = storage.read(&path, REQUEST_MAX).map_err(Error::Storage)?;
        if let Some(file) = file
            && read_request(&file, code).is_ok_and(|card| card.id() == device)
        {
            let approval = approve(desk, &file, code)?;
            let beside = format!("{}/{device}.approval", path::REQUESTS);
            storage
                .write(&beside, &approval.file)
                .and_then(|()| storage.remove(&path))
                .map_err(Error::Storage)?;
            return Ok(approval);
        }
    }
    Err(Error::Introduction(Doubt::WrongCode))
}

/// Joins with the approval that lies on the storage, if there is one already.
///
/// # Errors
/// As [`join`], or what ails the storage.
pub fn join_posted<D: Desk>(desk: &D, storage: &dyn Storage) -> Result<Option<TeamId>> {
    let keys = desk.read(|reading| ledger::keys(&reading))?;
    let keys = keys.ok_or(Error::Introduction(Doubt::NoRequest))?;
    let path = format!("{}/{}.approval", path::REQUESTS, keys.id());
    let Some(file) = storage.read(&path, ROSTER_MAX).map_err(Error::Storage)? else {
        return Ok(None);
    };
    let team = join(desk, &file)?;
    match storage.remove(&path) {
        // It says nothing to anybody else; leaving it there does no harm.
        Ok(()) | Err(Trouble::Denied) => Ok(Some(team)),
        Err(trouble) => Err(Error::Storage(trouble)),
    }
}

fn refuse_second<D: Desk>(desk: &D) -> Result<()> {
    match desk.read(|reading| ledger::team(&reading))? {
        Some(_) => Err(Error::InATeam),
        None => Ok(()),
    }
}

fn own_keys<D: Desk>(desk: &D) -> Result<DeviceKeys> {
    match desk.read(|reading| ledger::keys(&reading))? {
        Some(keys) => Ok(keys),
        None => Ok(DeviceKeys::new(Zeroizing::new(desk.chance()?))),
    }
}

fn read_request(request: &[u8], code: &str) -> Result<Card> {
    let asked: Option<Asked> = marked(REQUEST, request);
    let asked = asked
        .filter(|asked| asked.card.is_sound())
        .ok_or(Error::Introduction(Doubt::Unreadable))?;
    if proof(&tidy(code), "request", &cbor::bytes(&asked.card)) == asked.proof {
        Ok(asked.card)
    } else {
        Err(Error::Introduction(Doubt::WrongCode))
    }
}

/// A code as it is told: four groups of four.
fn new_code(chance: &[u8; 32]) -> Zeroizing<String> {
    let letter = |byte: &u8| char::from(CODE[usize::from(*byte) % CODE.len()]);
    let groups = chance[..CODE_LENGTH].chunks(GROUP);
    let groups: Vec<String> = groups
        .map(|group| group.iter().map(letter).collect())
        .collect();
    Zeroizing::new(groups.join("-"))
}

/// A code as it was typed, without what does not matter.
fn tidy(code: &str) -> Zeroizing<String> {
    let letters = code.chars().filter(char::is_ascii_alphanumeric);
    Zeroizing::new(letters.map(|letter| letter.to_ascii_uppercase()).collect())
}

/// Shows that who wrote this knew the code.
fn proof(code: &str, purpose: &str, bytes: &[u8]) -> Digest {
    let key = Zeroizing::new(blake3::derive_key(
        "escale introduction code 1",
        tidy(code).as_bytes(),
    ));
    let mut hasher = blake3::Hasher::new_keyed(&key);
    hasher.update(purpose.as_bytes());
    hasher.update(&[0]);
    hasher.update(bytes);
    Digest(*hasher.finalize().as_bytes())
}
