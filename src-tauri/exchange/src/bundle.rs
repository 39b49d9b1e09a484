//! A bundle: what a device has to say, in one file that is never changed. A mark, a version, a header
//! that everybody with access to the storage may read, the device's signature under it, the sealed
//! contents, an end mark. The header holds the contents' length and digest, so the signature covers
//! them too.

use std::io::Read as _;

use escale_store::Delivery;
use serde::{Deserialize, Serialize};

use crate::cbor;
use crate::keys::{self, Card, DeviceKeys};
use crate::ledger::Stands;
use crate::names::{DeviceId, Digest, Incarnation, NUMBER_MAX, Sort, TeamId};

const MARK: &[u8; 8] = b"ESCALEBU";
const END: &[u8; 8] = b"ESCALEND";
/// The newest format of bundles this version reads.
pub const VERSION: u32 = 1;
/// The newest format of contents this version reads; the first one cannot say that a record was erased.
pub const CONTENTS_VERSION: u32 = 2;
const SIGNATURE: usize = 64;
const SIGNED: &[u8] = b"escale bundle 1\0";
/// A header is a few hundred bytes, one that covers a hundred runs some hundred thousand.
const HEADER_MAX: u32 = 4 * 1024 * 1024;
/// A bundle's file is no longer than this; what is longer is not read.
pub const BUNDLE_MAX: u64 = 96 * 1024 * 1024;
/// Contents are no longer than this once they are unpacked: one record with a very long history.
const CONTENTS_MAX: u64 = 320 * 1024 * 1024;
const LEVEL: i32 = 12;

/// What everybody may know of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The team.
    pub team: TeamId,
    /// The device that wrote it.
    pub device: DeviceId,
    /// Its run of numbers.
    pub run: Incarnation,
    /// Its number in that run, from 1.
    pub sequence: u64,
    /// The digest of the bundle before it in the run.
    pub previous: Option<Digest>,
    /// The epoch under whose key it is sealed.
    pub epoch: Digest,
    /// Which bundles it can stand for; none if it says something of its own.
    pub covers: Vec<Span>,
    /// The digests of the newest of them: a number that was given twice, by a restored backup or a cloned
    /// disk, is told by them.
    pub seen: Vec<Seen>,
    /// Which of several parts that stand for them together, from 0.
    pub part: u32,
    /// How many parts there are.
    pub parts: u32,
    /// How many changes it holds; 0 if it stands for other bundles.
    pub changes: u64,
    /// How many changes its run holds up to it, its own among them: what is missing can be counted.
    pub so_far: u64,
    /// The oldest format of contents a reader must understand.
    pub min_reader: u32,
    /// Length of the sealed contents in bytes.
    pub length: u64,
    /// Digest of the sealed contents.
    pub digest: Digest,
}

impl Header {
    /// Whether its numbers can be worked with. A member may sign what it likes.
    fn is_sound(&self) -> bool {
        let spans = |span: &Span| span.first <= span.last && span.last <= NUMBER_MAX;
        (1..=NUMBER_MAX).contains(&self.sequence)
            && self.part < self.parts
            && u64::from(self.part) < self.sequence
            && self.first_part() + u64::from(self.parts) <= NUMBER_MAX + 1
            && self.covers.iter().all(spans)
    }

    /// The number of the first part of the whole to which this belongs; its own where it is the only one.
    pub fn first_part(&self) -> u64 {
        self.sequence.saturating_sub(self.part.into())
    }

    /// What this stands for, with the other parts of its whole.
    pub fn stands(&self, sort: Sort) -> Stands {
        let first = self.first_part();
        let number = |seen: &Seen| (seen.device, seen.run, seen.sequence);
        let shared = |one: &&Seen| {
            let twins = self.seen.iter().filter(|two| number(two) == number(one));
            twins.count() > 1
        };
        Stands {
            covers: self.covers.clone(),
            first,
            last: first + u64::from(self.parts.saturating_sub(1)),
            // Others hold only what their own device wrote.
            twice: match sort {
                Sort::Whole => self.seen.iter().filter(shared).copied().collect(),
                _ => Vec::new(),
            },
        }
    }
}

/// One bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// The device.
    pub device: DeviceId,
    /// The run.
    pub run: Incarnation,
    /// The number.
    pub sequence: u64,
    /// The digest.
    pub digest: Digest,
}

/// Neighbouring numbers of one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The device.
    pub device: DeviceId,
    /// The run.
    pub run: Incarnation,
    /// The first number.
    pub first: u64,
    /// The last number.
    pub last: u64,
}

/// What a bundle says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contents {
    /// Changes and whole documents, record by record.
    pub deliveries: Vec<Delivery>,
}

/// Why bytes are no bundle that can be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Not whole: cut short, altered, or something else altogether.
    Damaged,
    /// Made by a newer version.
    TooNew,
    /// Signed by nobody who is known, or for another team.
    Foreign,
    /// Sealed under a key that this device was not given.
    NoKey,
}

/// A bundle whose bytes are whole and whose format is known; its signature has not been looked at.
#[derive(Debug, Clone)]
pub struct Bundle<'b> {
    /// Its header.
    pub header: Header,
    signed: &'b [u8],
    signature: [u8; SIGNATURE],
    sealed: &'b [u8],
}

/// Packs contents: smaller, then unreadable to all but those with the epoch's key.
pub fn pack(reader: &age::x25519::Recipient, contents: &Contents) -> Option<Vec<u8>> {
    let plain = zeroize::Zeroizing::new(cbor::bytes(contents));
    let small = zeroize::Zeroizing::new(zstd::bulk::compress(&plain, LEVEL).ok()?);
    keys::seal(std::slice::from_ref(reader), &small)
}

/// The whole file: `header` must hold the length and digest of `sealed`.
pub fn write(header: &Header, sealed: &[u8], keys: &DeviceKeys) -> Vec<u8> {
    let head = cbor::bytes(header);
    let length = u32::try_from(head.len()).unwrap_or(u32::MAX);
    let front = [
        MARK.as_slice(),
        &VERSION.to_le_bytes(),
        &length.to_le_bytes(),
        &head,
    ]
    .concat();
    let signature = keys.sign(&[SIGNED, &front].concat());
    [front.as_slice(), &signature, sealed, END].concat()
}

/// Reads a file: whole or refused.
///
/// # Errors
/// `Damaged` or `TooNew`.
pub fn read(bytes: &[u8]) -> Result<Bundle<'_>, Refused> {
    let rest = bytes.strip_prefix(MARK).ok_or(Refused::Damaged)?;
    let (version, rest) = number(rest)?;
    if version > VERSION {
        return Err(Refused::TooNew);
    }
    let (length, rest) = number(rest)?;
    let length = usize::try_from(length.min(HEADER_MAX + 1)).map_err(|_| Refused::Damaged)?;
    if rest.len() < length || length > HEADER_MAX as usize {
        return Err(Refused::Damaged);
    }
    let (head, rest) = rest.split_at(length);
    let (signature, rest) = rest
        .split_first_chunk::<SIGNATURE>()
        .ok_or(Refused::Damaged)?;
    let sealed = rest.strip_suffix(END).ok_or(Refused::Damaged)?;
    let header: Header = cbor::value(head).ok_or(Refused::Damaged)?;
    let front = bytes.len() - rest.len() - SIGNATURE;
    if header.length != sealed.len() as u64 || header.digest != Digest::of(sealed) {
        return Err(Refused::Damaged);
    }
    if header.min_reader > CONTENTS_VERSION {
        return Err(Refused::TooNew);
    }
    if !header.is_sound() {
        return Err(Refused::Damaged);
    }
    Ok(Bundle {
        header,
        signed: bytes.get(..front).ok_or(Refused::Damaged)?,
        signature: *signature,
        sealed,
    })
}

impl Contents {
    /// How many changes it holds; that a record was erased counts for one.
    pub fn changes(&self) -> usize {
        let count = |one: &Delivery| one.changes.len() + usize::from(one.erased.is_some());
        self.deliveries.iter().map(count).sum()
    }

    /// The oldest format of contents that says all of it.
    pub fn min_reader(&self) -> u32 {
        let erases = self.deliveries.iter().any(|one| one.erased.is_some());
        if erases { CONTENTS_VERSION } else { 1 }
    }
}

impl Bundle<'_> {
    /// Whether `card`'s device signed it.
    pub fn is_signed_by(&self, card: &Card) -> bool {
        card.signed(&[SIGNED, self.signed].concat(), &self.signature)
    }

    /// What it says, for one who has the epoch's secret.
    ///
    /// # Errors
    /// `Damaged` if what was sealed cannot be read: a defect of the program that wrote it.
    pub fn open(&self, secret: &age::x25519::Identity) -> Result<Contents, Refused> {
        let small = keys::open(secret, self.sealed, BUNDLE_MAX).ok_or(Refused::Damaged)?;
        let mut plain = zeroize::Zeroizing::new(Vec::new());
        let decoder = zstd::stream::read::Decoder::new(small.as_slice());
        let read =
            decoder.and_then(|decoder| decoder.take(CONTENTS_MAX + 1).read_to_end(&mut plain));
        if read.is_err() || plain.len() as u64 > CONTENTS_MAX {
            return Err(Refused::Damaged);
        }
        cbor::value(&plain).ok_or(Refused::Damaged)
    }
}

fn number(bytes: &[u8]) -> Result<(u32, &[u8]), Refused> {
    let (number, rest) = bytes.split_first_chunk::<4>().ok_or(Refused::Damaged)?;
    Ok((u32::from_le_bytes(*number), rest))
}

impl Span {
    /// Whether a number of a run lies in it.
    pub fn has(&self, device: DeviceId, run: Incarnation, sequence: u64) -> bool {
        self.device == device && self.run == run && (self.first..=self.last).contains(&sequence)
    }
}
