//! What a stranger might send, each sort of bytes given to what reads it. `tests/fuzz` makes such bytes up
//! (libFuzzer); the suites replay a corpus of them. Whatever comes in is taken or refused, never a panic.
//!
//! Nobody guesses a digest, a signature or a proof of a code. So whatever has one is read twice: as it is,
//! and with them put right, as a hostile member could. What only chance could bring about (statements that
//! name each other, contents under a seal) is made from the bytes instead.

mod bundle;
mod changes;
mod header;
mod introduction;
mod mend;
mod roster;
mod seeds;
mod snapshot;

pub use mend::Mutate;

/// What became of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fed {
    /// Something in them was taken in, as they are or with digests put right.
    Taken,
    /// They were refused.
    Refused,
}

impl Fed {
    fn taken(taken: bool) -> Self {
        if taken { Self::Taken } else { Self::Refused }
    }
}

/// A sort of bytes, and what they are given to.
pub struct Target {
    /// What it is called, as its folder of the corpus and its file in `tests/fuzz` are.
    pub name: &'static str,
    /// Reads bytes.
    ///
    /// # Panics
    /// If what was read does not hold.
    pub feed: fn(&[u8]) -> Fed,
    /// Sound ones, by name.
    pub seeds: fn() -> Vec<(String, Vec<u8>)>,
}

/// Every target.
pub static TARGETS: [Target; 6] = [
    Target {
        name: "bundle",
        feed: bundle::feed,
        seeds: seeds::bundles,
    },
    Target {
        name: "roster",
        feed: roster::feed,
        seeds: seeds::rosters,
    },
    Target {
        name: "header",
        feed: header::feed,
        seeds: seeds::headers,
    },
    Target {
        name: "introduction",
        feed: introduction::feed,
        seeds: seeds::introductions,
    },
    Target {
        name: "snapshot",
        feed: snapshot::feed,
        seeds: seeds::snapshots,
    },
    Target {
        name: "changes",
        feed: changes::feed,
        seeds: seeds::changes,
    },
];

/// Gives bytes to a target, by name.
///
/// # Panics
/// If there is none, or what was read does not hold.
pub fn feed(target: &str, bytes: &[u8]) -> Fed {
    let target = TARGETS.iter().find(|one| one.name == target);
    (target.expect("there is such a target").feed)(bytes)
}

/// Other bytes from these, `room` at most, altered within a change where they hold changes: how many.
/// `mutate` alters bytes as the fuzzer does.
pub fn mutated(target: &str, bytes: &mut [u8], length: usize, seed: u32, mutate: Mutate) -> usize {
    match target {
        "snapshot" => mend::within_contents(bytes, length, seed, mutate),
        "changes" => mend::within_file(bytes, length, seed, mutate),
        _ => mutate(bytes, length, bytes.len()),
    }
}
