//! One signed statement about a team.

use serde::{Deserialize, Serialize};

use crate::cbor;
use crate::keys::{Card, DeviceKeys};
use crate::names::{DeviceId, Digest, Incarnation, TeamId};

const MARK: &[u8; 8] = b"ESCALEST";
const SIGNATURE: usize = 64;
/// A statement is a few hundred bytes, a new key for fifty members some ten thousand.
const BYTES_MAX: usize = 256 * 1024;
/// What is signed begins with this, so that a signature under something else is none under a statement.
const SIGNED: &[u8] = b"escale statement 1\0";
/// Most statements that one may name as seen.
const AFTER_MAX: usize = 64;

/// A statement: who says what, having seen which others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The team; absent in the statement that founds it.
    pub team: Option<TeamId>,
    /// The device that says it.
    pub by: DeviceId,
    /// The newest statements it had seen.
    pub after: Vec<Digest>,
    /// When, by its own clock, in milliseconds since 1970. It decides nothing.
    pub at: i64,
    /// What it says.
    pub deed: Deed,
}

/// What a statement does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Deed {
    /// Founds a team with its first device.
    Found {
        /// The device.
        card: Card,
        /// Chance, so that no two teams are one.
        salt: Digest,
    },
    /// Takes a device in.
    Admit {
        /// The device.
        card: Card,
    },
    /// Puts a device out, or says that it leaves.
    Remove {
        /// The device.
        device: DeviceId,
        /// How far its bundles had been read: what it wrote until then counts.
        read: Vec<Tip>,
    },
    /// Begins a key epoch: from now on bundles are sealed to this reader.
    Begin {
        /// To whom (age).
        reader: String,
        /// Its secret, sealed to each member.
        given: Vec<Given>,
    },
    /// Gives an epoch's secret to members who lack it.
    Give {
        /// The statement that began the epoch.
        epoch: Digest,
        /// Its secret, sealed to each of them.
        given: Vec<Given>,
    },
}

/// A secret sealed to one device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The device.
    pub to: DeviceId,
    /// The secret, sealed to it (age).
    #[serde(with = "serde_bytes")]
    pub sealed: Vec<u8>,
}

/// How far a run of a device's numbers goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tip {
    /// The run.
    pub run: Incarnation,
    /// Its last number.
    pub sequence: u64,
}

impl Statement {
    /// Signs it. Returns it as it travels.
    pub fn signed(&self, keys: &DeviceKeys) -> Vec<u8> {
        let body = cbor::bytes(self);
        let signature = keys.sign(&[SIGNED, &body].concat());
        [MARK.as_slice(), &signature, &body].concat()
    }

    /// Reads one as it travels, its signature not yet looked at.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let (_, body) = split(bytes)?;
        let statement: Self = cbor::value(body)?;
        let founding = matches!(statement.deed, Deed::Found { .. });
        let sound = statement.team.is_none() == founding
            && statement.after.is_empty() == founding
            && statement.after.len() <= AFTER_MAX
            && statement.card().is_none_or(Card::is_sound);
        sound.then_some(statement)
    }

    /// Whether `card`'s device signed it.
    pub fn is_signed_by(bytes: &[u8], card: &Card) -> bool {
        split(bytes)
            .is_some_and(|(signature, body)| card.signed(&[SIGNED, body].concat(), &signature))
    }

    /// The device that it takes in.
    pub fn card(&self) -> Option<&Card> {
        match &self.deed {
            Deed::Found { card, .. } | Deed::Admit { card } => Some(card),
            _ => None,
        }
    }

    /// The team that a founding statement founds.
    pub fn founds(bytes: &[u8]) -> TeamId {
        let digest = blake3::derive_key("escale team 1", bytes);
        let mut id = [0; 16];
        id.copy_from_slice(&digest[..16]);
        TeamId(id)
    }
}

fn split(bytes: &[u8]) -> Option<([u8; SIGNATURE], &[u8])> {
    let rest = bytes.strip_prefix(MARK)?;
    let (signature, body) = rest.split_first_chunk::<SIGNATURE>()?;
    (body.len() <= BYTES_MAX).then_some((*signature, body))
}
