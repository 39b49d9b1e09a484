//! Attached files on the shared storage. What travels is the encrypted file itself, cut into pieces: a
//! transfer that is cut short goes on with the next piece, and no storage is asked to take a large file.
//! Each device puts pieces into its own folder; whoever has a file that nobody offers whole offers it.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use escale_attachments::{Arriving, forget_arriving, length, piece};
use serde::{Deserialize, Serialize};

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::ledger;
use crate::names::{DeviceId, Digest, Incarnation, NotAName, path};
use crate::publish::put_whole;
use crate::report::{Pace, Phase, Report, Unreadable, Watch};
use crate::state::State;
use crate::storage::Storage;

/// A piece is so long, but for the last one of a file.
const PIECE: u64 = 8 * 1024 * 1024;
const ENDING: &str = ".piece";
/// Files belong to no run of numbers.
const NO_RUN: Incarnation = Incarnation([0; 8]);

/// Which attached files are brought to this device.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bring {
    /// All of them, at every exchange.
    #[default]
    All,
    /// Those that somebody asks for.
    Asked,
}

/// A piece of a file, as it is named on the storage.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Piece {
    file: Digest,
    number: u32,
    of: u32,
    digest: Digest,
}

impl std::fmt::Display for Piece {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            file,
            number,
            of,
            digest,
        } = self;
        write!(f, "{file}-{number:06}-{of:06}-{digest}{ENDING}")
    }
}

impl FromStr for Piece {
    type Err = NotAName;

    fn from_str(text: &str) -> Result<Self, NotAName> {
        let stem = text.strip_suffix(ENDING).ok_or(NotAName)?;
        let parts: Vec<&str> = stem.split('-').collect();
        let [file, number, of, digest] = parts.as_slice() else {
            return Err(NotAName);
        };
        let piece = Self {
            file: file.parse()?,
            number: number.parse().map_err(|_| NotAName)?,
            of: of.parse().map_err(|_| NotAName)?,
            digest: digest.parse()?,
        };
        // As it is written and in no other way.
        (piece.number < piece.of && piece.to_string() == text)
            .then_some(piece)
            .ok_or(NotAName)
    }
}

/// What lies on the storage: pieces by file, with the devices that offer each.
type Offered = BTreeMap<Digest, BTreeMap<Piece, Vec<DeviceId>>>;

/// Which attached files are brought here.
///
/// # Errors
/// What the store says.
pub fn bring_of<D: Desk>(desk: &D) -> Result<Bring> {
    Ok(desk.read(|reading| ledger::bring(&reading))?)
}

/// Chooses which attached files are brought here.
///
/// # Errors
/// What the store says.
pub fn set_bring<D: Desk>(desk: &D, bring: Bring) -> Result<()> {
    Ok(desk.write(|writing| ledger::put_bring(writing, bring))?)
}

/// Brings one attached file here, by the name under which it lies encrypted. Returns whether it is here
/// now; it may not have been offered yet.
///
/// # Errors
/// `NoTeam`, `NotAMember`, `Storage`, or what the store says, `Cancelled` among it.
pub fn fetch_file<D: Desk>(
    desk: &D,
    storage: &dyn Storage,
    sealed: &str,
    watch: Watch<'_>,
) -> Result<bool> {
    let state = State::of(desk)?;
    if !state.belongs() {
        return Err(Error::NotAMember);
    }
    let Ok(file) = sealed.parse::<Digest>() else {
        return Ok(false);
    };
    let offered = offered(&state, storage, &BTreeSet::new())?;
    let Some(pieces) = offered.get(&file).and_then(whole) else {
        return Ok(false);
    };
    fetch(
        desk,
        &state,
        storage,
        file,
        &pieces,
        &mut Report::default(),
        watch,
    )
}

/// Takes in the files that records here name, if all are wanted, and counts what is missing.
pub fn take<D: Desk>(
    desk: &D,
    state: &State,
    storage: &dyn Storage,
    report: &mut Report,
    watch: Watch<'_>,
) -> Result<()> {
    let (named, bring) = desk.read(|reading| Ok((named(&reading)?, ledger::bring(&reading)?)))?;
    let missing: Vec<Digest> = named
        .into_iter()
        .filter(|file| length(desk.folder(), &file.to_string()).is_none())
        .collect();
    forget_arriving(desk.folder(), |name| {
        name.parse()
            .is_ok_and(|file: Digest| missing.contains(&file))
    })?;
    if missing.is_empty() {
        return Ok(());
    }
    let offered = offered(state, storage, &BTreeSet::new())?;
    for file in missing {
        let came = match offered.get(&file).and_then(whole) {
            Some(pieces) if bring == Bring::All => {
                fetch(desk, state, storage, file, &pieces, report, watch)?
            }
            _ => false,
        };
        match came {
            true => report.files_read += 1,
            false => report.files_missing += 1,
        }
    }
    Ok(())
}

/// Offers the files that are here and that nobody offers whole and sound.
pub fn offer<D: Desk>(
    desk: &D,
    state: &State,
    storage: &dyn Storage,
    wanted: &BTreeSet<Unreadable>,
    report: &mut Report,
    watch: Watch<'_>,
) -> Result<()> {
    let named = desk.read(|reading| named(&reading))?;
    offer_these(desk, state, storage, wanted, named, report, watch)
}

/// Offers those of these files that are here and that nobody offers whole and sound.
pub fn offer_these<D: Desk>(
    desk: &D,
    state: &State,
    storage: &dyn Storage,
    wanted: &BTreeSet<Unreadable>,
    named: BTreeSet<Digest>,
    report: &mut Report,
    watch: Watch<'_>,
) -> Result<()> {
    if named.is_empty() {
        return Ok(());
    }
    let offered = offered(state, storage, wanted)?;
    for file in named {
        let sealed = file.to_string();
        let Some(bytes) = length(desk.folder(), &sealed) else {
            continue;
        };
        if offered.get(&file).and_then(whole).is_some() {
            continue;
        }
        let of = u32::try_from(bytes.div_ceil(PIECE).max(1)).unwrap_or(u32::MAX);
        for number in 0..of {
            watch(pace(number, of))?;
            let bytes = piece(desk.folder(), &sealed, u64::from(number) * PIECE, PIECE)?;
            let digest = Digest::of(&bytes);
            let name = Piece {
                file,
                number,
                of,
                digest,
            };
            let path = format!("{}/{name}", path::files(state.team, state.me()));
            put_whole(storage, &path, &bytes)?;
        }
        report.files_sent += 1;
    }
    Ok(())
}

/// The first of these files that the storage does not give back, byte for byte, if there is one.
pub fn first_lacking(
    state: &State,
    storage: &dyn Storage,
    files: &BTreeSet<Digest>,
    report: &mut Report,
    watch: Watch<'_>,
) -> Result<Option<Digest>> {
    if files.is_empty() {
        return Ok(None);
    }
    let offered = offered(state, storage, &BTreeSet::new())?;
    for (done, file) in files.iter().enumerate() {
        watch(Pace {
            phase: Phase::Rehearse,
            done,
            total: files.len(),
        })?;
        let pieces = offered.get(file).and_then(whole).unwrap_or_default();
        let mut digest = blake3::Hasher::new();
        for offers in &pieces {
            match read_piece(state, storage, offers, report)? {
                Some(bytes) => drop(digest.update(&bytes)),
                None => return Ok(Some(*file)),
            }
        }
        if Digest(*digest.finalize().as_bytes()) != *file {
            return Ok(Some(*file));
        }
    }
    Ok(None)
}

fn named(reading: &escale_store::Reading<'_>) -> escale_store::Result<BTreeSet<Digest>> {
    let sealed = reading.sealed_files()?.into_iter();
    Ok(sealed.filter_map(|name| name.parse().ok()).collect())
}

/// What every device that belongs or belonged offers, but for pieces that somebody could not read.
fn offered(state: &State, storage: &dyn Storage, wanted: &BTreeSet<Unreadable>) -> Result<Offered> {
    let mut offered = Offered::new();
    let devices = state.standing.members.keys();
    for device in devices.chain(state.standing.removed.keys()) {
        let folder = path::files(state.team, *device);
        let names = storage.list(&folder).map_err(Error::Storage)?;
        for name in names {
            let Ok(piece) = name.name.parse::<Piece>() else {
                continue;
            };
            if !wanted.contains(&complaint(*device, &piece)) {
                let pieces = offered.entry(piece.file).or_default();
                pieces.entry(piece).or_default().push(*device);
            }
        }
    }
    Ok(offered)
}

/// The pieces of a file in their order, each with those who offer it; none if one is missing.
fn whole(pieces: &BTreeMap<Piece, Vec<DeviceId>>) -> Option<Vec<Vec<(Piece, DeviceId)>>> {
    let of = pieces.keys().next()?.of;
    (0..of)
        .map(|number| {
            let same = pieces
                .iter()
                .filter(|(piece, _)| piece.of == of && piece.number == number);
            let offers: Vec<(Piece, DeviceId)> = same
                .flat_map(|(piece, by)| by.iter().map(|by| (piece.clone(), *by)))
                .collect();
            (!offers.is_empty()).then_some(offers)
        })
        .collect()
}

/// Brings a file piece by piece. Returns whether it is here; a piece that nobody offers as it should be is
/// told as unreadable.
fn fetch<D: Desk>(
    desk: &D,
    state: &State,
    storage: &dyn Storage,
    file: Digest,
    pieces: &[Vec<(Piece, DeviceId)>],
    report: &mut Report,
    watch: Watch<'_>,
) -> Result<bool> {
    let of = u32::try_from(pieces.len()).unwrap_or(u32::MAX);
    let mut arriving = Arriving::go_on(desk.folder(), &file.to_string(), PIECE)?;
    for (number, offers) in (0..of).zip(pieces) {
        if u64::from(number) * PIECE < arriving.length() {
            continue;
        }
        watch(pace(number, of))?;
        let Some(bytes) = read_piece(state, storage, offers, report)? else {
            return Ok(false);
        };
        arriving.add(&bytes)?;
    }
    // Pieces that are each what their names say can still be of something else.
    Ok(arriving.finish().is_ok())
}

/// A piece from whoever offers it as it should be; the others are told as unreadable.
fn read_piece(
    state: &State,
    storage: &dyn Storage,
    offers: &[(Piece, DeviceId)],
    report: &mut Report,
) -> Result<Option<Vec<u8>>> {
    for (piece, device) in offers {
        let path = format!("{}/{piece}", path::files(state.team, *device));
        let bytes = storage.read(&path, PIECE).map_err(Error::Storage)?;
        match bytes.filter(|bytes| Digest::of(bytes) == piece.digest) {
            Some(bytes) => return Ok(Some(bytes)),
            None => report.unreadable.push(complaint(*device, piece)),
        }
    }
    Ok(None)
}

/// A piece that cannot be read, told in the way in which bundles are.
fn complaint(device: DeviceId, piece: &Piece) -> Unreadable {
    Unreadable {
        device,
        run: NO_RUN,
        sequence: piece.number.into(),
        digest: piece.digest,
    }
}

fn pace(number: u32, of: u32) -> Pace {
    let count = |number| usize::try_from(number).unwrap_or(usize::MAX);
    Pace {
        phase: Phase::Files,
        done: count(number),
        total: count(of),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_s_name_is_read_back_as_it_was_written_and_nothing_else_is_taken_for_one() {
        let piece = Piece {
            file: Digest::of(b"a file"),
            number: 1,
            of: 3,
            digest: Digest::of(b"a piece"),
        };
        let text = piece.to_string();
        assert_eq!(text.parse(), Ok(piece), "it says what it said");
        for other in [
            text.to_uppercase(),
            text.replace("-000001-", "-000003-"),
            text.replace("-000001-", "-1-"),
            text.replace("-000001-", "-+00001-"),
            format!("../{text}"),
            format!("{text}.sync-conflict-20261123"),
            String::new(),
        ] {
            assert_eq!(
                other.parse::<Piece>(),
                Err(NotAName),
                "{other} is some other file"
            );
        }
    }
}
