//! What an exchange did, and what is still missing.

use escale_store::Away;
use escale_store::values::Id;
use serde::{Deserialize, Serialize};

use crate::names::{DeviceId, Digest, Incarnation};

/// What an exchange did.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Report {
    /// Bundles of others that were taken in.
    pub bundles_read: usize,
    /// Changes in them that were new here.
    pub changes_read: usize,
    /// The records that say something new.
    pub records: Vec<Id>,
    /// What there is to settle in the records that say something new.
    pub conflicts: usize,
    /// Bundles that were published.
    pub bundles_sent: usize,
    /// Changes in them.
    pub changes_sent: usize,
    /// Whose changes are missing, and how many.
    pub waiting: Vec<Waiting>,
    /// Files that are not what they should be: cut short, altered, still arriving. They are left alone.
    pub unreadable: Vec<Unreadable>,
    /// Devices whose bundles need a newer version of Escale.
    pub needs_update: Vec<DeviceId>,
    /// Bundles of devices that no longer belong, written after they were put out; they are not taken in.
    pub set_aside: usize,
    /// Records with changes that are kept apart because they cannot be applied.
    pub quarantined: usize,
    /// Attached files that were brought here.
    pub files_read: usize,
    /// Attached files that were offered to the others.
    pub files_sent: usize,
    /// Attached files that records here name and that are not here: not offered yet, or not asked for.
    pub files_missing: usize,
    /// Whether all that is known here was published, not only what was new.
    pub all_sent: bool,
    /// Whether the storage had to be filled again.
    pub refilled: bool,
    /// Whether this device began to number anew because its numbers were used elsewhere.
    pub renumbered: bool,
    /// The records that are not on this computer: left at home, or on their way back.
    pub away: Away,
}

/// Changes that are known to exist and have not arrived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Waiting {
    /// Whose they are.
    pub person: String,
    /// On which device.
    pub device: String,
    /// How many; none where it cannot be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<u64>,
    /// Why.
    pub cause: Cause,
}

/// Why changes are missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// A file between others is not there yet.
    Gap,
    /// The key to read it has not been given to this device yet.
    Key,
}

/// A file that is not what it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unreadable {
    /// Whose folder it lies in.
    pub device: DeviceId,
    /// Its run.
    pub run: Incarnation,
    /// Its number.
    pub sequence: u64,
    /// What its digest should be.
    pub digest: Digest,
}

/// How far an exchange has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Pace {
    /// What it does.
    pub phase: Phase,
    /// How many are done.
    pub done: usize,
    /// Of how many.
    pub total: usize,
}

/// What an exchange does, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Looking at what is there.
    Look,
    /// Taking in what others wrote.
    Read,
    /// Publishing what was written here.
    Publish,
    /// Packing small bundles into larger ones.
    Tidy,
    /// Carrying attached files, piece by piece.
    Files,
    /// Before a departure: reading all that the storage holds, as one who comes home will.
    Rehearse,
    /// Taking what stays at home off this computer.
    Leave,
}

/// Told how far an exchange has come; an error, such as `Cancelled`, ends it between two files.
pub type Watch<'a> = &'a mut dyn FnMut(Pace) -> escale_store::Result<()>;
