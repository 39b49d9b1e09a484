//! Trying shared storage out before it is relied on: write, list, read back, compare, remove.

use serde::Serialize;

use super::Storage;
use crate::error::{Result, Trouble};
use crate::names::Digest;

/// What a trial found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Probe {
    /// Whether it can be relied on.
    pub good: bool,
    /// What was tried, in order, and how it went.
    pub steps: Vec<Step>,
}

/// One step of a trial.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// What was tried.
    pub tried: Tried,
    /// What went wrong, if anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trouble: Option<Trouble>,
}

/// What is tried of shared storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tried {
    /// Writing a file.
    Write,
    /// Finding it in its folder. A listing may be late: this alone does not make storage useless.
    List,
    /// Reading it back and comparing.
    Compare,
    /// Writing over it and reading that back.
    Replace,
    /// Removing it.
    Remove,
}

const FOLDER: &str = "escale-probe";
/// As long as most bundles are.
const LENGTH: usize = 200_000;

/// Tries storage out with a file that `chance` names; nothing is left behind unless removing fails.
pub fn probe(storage: &dyn Storage, chance: [u8; 32]) -> Probe {
    let name = format!("{}.probe", Digest::of(&chance));
    let path = format!("{FOLDER}/{name}");
    let mut bytes = vec![0; LENGTH];
    blake3::Hasher::new_keyed(&chance)
        .finalize_xof()
        .fill(&mut bytes);
    let compare = |with: &[u8]| match storage.read(&path, 2 * LENGTH as u64) {
        Ok(Some(read)) if read == with => Ok(()),
        Ok(_) => Err(Trouble::Unfaithful),
        Err(trouble) => Err(trouble),
    };
    let mut steps = Vec::new();
    let mut tried = |tried, went: Result<(), Trouble>| {
        let trouble = went.err();
        steps.push(Step { tried, trouble });
        trouble.is_none()
    };
    let listed = || {
        let names = storage.list(FOLDER)?;
        let there = names.iter().any(|entry| entry.name == name);
        there.then_some(()).ok_or(Trouble::Unfaithful)
    };
    let good = tried(Tried::Write, storage.write(&path, &bytes))
        && {
            tried(Tried::List, listed());
            tried(Tried::Compare, compare(&bytes))
        }
        && {
            bytes.truncate(LENGTH / 3);
            let replaced = storage.write(&path, &bytes).and_then(|()| compare(&bytes));
            tried(Tried::Replace, replaced)
        };
    let gone = storage
        .remove(&path)
        .and_then(|()| match storage.read(&path, LENGTH as u64) {
            Ok(None) => Ok(()),
            Ok(Some(_)) => Err(Trouble::Unfaithful),
            Err(trouble) => Err(trouble),
        });
    let removed = tried(Tried::Remove, gone);
    Probe {
        good: good && removed,
        steps,
    }
}
