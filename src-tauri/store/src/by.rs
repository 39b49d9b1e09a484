//! By whom, when and with what chance something is done: the store has neither clock nor dice.

use automerge::ActorId;
use rand_chacha::ChaCha12Rng;
use rand_chacha::rand_core::{RngCore as _, SeedableRng as _};
use serde_json::Value as Json;
use uuid::Uuid;

use crate::error::{Error, Result as Done, Rule};
use crate::values::{Id, Moment, Type};

/// Who acts, at what moment, and the seed from which the ids of the act are drawn.
#[derive(Debug, Clone)]
pub struct By {
    /// The name of the person, as shown in history.
    pub author: String,
    /// The moment, as this computer knows it. It decides nothing in a merge.
    pub now: Moment,
    chance: ChaCha12Rng,
}

impl By {
    /// `seed` must come from the operating system's random source and never be used twice.
    pub fn new(author: impl Into<String>, now: Moment, seed: [u8; 32]) -> Self {
        Self {
            author: author.into(),
            now,
            chance: ChaCha12Rng::from_seed(seed),
        }
    }

    /// Whether somebody signs it.
    pub(crate) fn check(&self) -> Done<()> {
        author(&self.author).map_err(|rule| Error::invalid("author", rule))?;
        Ok(())
    }

    /// A new id: UUIDv7 of this moment (RFC 9562).
    pub(crate) fn id(&mut self) -> Id {
        let mut bytes = [0; 10];
        self.chance.fill_bytes(&mut bytes);
        let millis = u64::try_from(self.now.millis()).unwrap_or_default();
        Id(uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid())
    }

    /// Fills `bytes` with chance.
    pub(crate) fn chance(&mut self, bytes: &mut [u8]) {
        self.chance.fill_bytes(bytes);
    }

    /// A new actor for the engine.
    pub(crate) fn actor(&mut self) -> ActorId {
        let mut bytes = [0; 16];
        self.chance.fill_bytes(&mut bytes);
        ActorId::from(bytes)
    }
}

/// The name of a person who signs acts: one line, not empty, as long as a line of text may be.
///
/// # Errors
/// The rule that `text` breaks.
pub fn author(text: &str) -> Result<String, Rule> {
    match Type::Text.canonical(&text.into())? {
        Json::String(name) => Ok(name),
        _ => Err(Rule::Required),
    }
}

/// What was done, as noted in every change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Verb {
    /// A record was created.
    Create,
    /// Fields were edited.
    Edit,
    /// A record was put into the bin.
    Remove,
    /// A record was taken out of the bin.
    Restore,
    /// An earlier act was undone.
    Undo,
    /// An undone act was done again.
    Redo,
    /// A conflict was settled.
    Resolve,
    /// An earlier version was brought back.
    BringBack,
    /// Something a newer version does.
    Newer,
}

impl Verb {
    const CODES: [(Self, char); 8] = [
        (Self::Create, 'c'),
        (Self::Edit, 'e'),
        (Self::Remove, 'x'),
        (Self::Restore, 'r'),
        (Self::Undo, 'u'),
        (Self::Redo, 'd'),
        (Self::Resolve, 's'),
        (Self::BringBack, 'b'),
    ];
}

/// The signature under every change of one act.
#[derive(Debug, Clone)]
pub(crate) struct Hand {
    pub author: String,
    pub actor: ActorId,
    pub at: i64,
    pub verb: Verb,
    pub act: Id,
}

impl Hand {
    /// The change's message: one letter for the verb, then the act's id.
    pub fn message(&self) -> String {
        let code = Verb::CODES
            .iter()
            .find(|(verb, _)| *verb == self.verb)
            .map_or('?', |(_, code)| *code);
        format!("{code}{}", self.act.0.simple())
    }

    /// Reads a message back.
    pub fn parse(message: &str) -> Option<(Verb, Id)> {
        let mut rest = message.chars();
        let code = rest.next()?;
        let act = Uuid::try_parse(rest.as_str()).ok()?;
        let verb = Verb::CODES
            .iter()
            .find(|(_, known)| *known == code)
            .map_or(Verb::Newer, |(verb, _)| *verb);
        Some((verb, Id(act)))
    }
}
