//! By whom, when and with what chance something is done: the store has neither clock nor dice.

use automerge::ActorId;
use rand_chacha::ChaCha12Rng;
use rand_chacha::rand_core::{RngCore as _, SeedableRng as _};
use serde_json::Value as Json;
use uuid::Uuid;

use crate::error::{Error, Result as Done, Rule};
use crate::fold::clip;
use crate::values::{Id, Moment, Type};

/// Who acts, at what moment, and the seed from which the ids of the act are drawn.
#[derive(Debug, Clone)]
pub struct By {
    /// The name of the person, as shown in history.
    pub author: String,
    /// The moment, as this computer knows it. It decides nothing in a merge.
    pub now: Moment,
    /// The name of the device, as shown in history; empty where it has none.
    pub device: String,
    chance: ChaCha12Rng,
}

/// So many characters of a device's name are noted with what is written there.
const DEVICE_MAX: usize = 40;
/// The bytes of an actor that are chance, or the act.
const ACTOR_BYTES: usize = 16;
/// The bytes after them in an actor of a change beside others; the first of these is always 0.
const PLACE_BYTES: usize = 8;

impl By {
    /// `seed` must come from the operating system's random source and never be used twice.
    pub fn new(author: impl Into<String>, now: Moment, seed: [u8; 32]) -> Self {
        Self {
            author: author.into(),
            now,
            device: String::new(),
            chance: ChaCha12Rng::from_seed(seed),
        }
    }

    /// The same on the device of this name, as far as one line holds it.
    #[must_use]
    pub fn on(mut self, device: &str) -> Self {
        let shown = device.trim().chars().filter(|c| !c.is_control());
        self.device = clip(&shown.collect::<String>(), DEVICE_MAX).to_owned();
        self
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

    /// A new actor for the engine: chance, then the device's name, which a document holds once for all
    /// changes of one run.
    pub(crate) fn actor(&mut self) -> ActorId {
        let mut bytes = vec![0; ACTOR_BYTES];
        self.chance.fill_bytes(&mut bytes);
        bytes.extend_from_slice(self.device.as_bytes());
        ActorId::from(bytes)
    }
}

/// The actor of a change beside others of one act: the act, its place among them, then the device's name.
pub(crate) fn actor_apart(act: Id, place: usize, device: &str) -> ActorId {
    let mut bytes = act.0.as_bytes().to_vec();
    let place = u64::try_from(place).unwrap_or(u64::MAX);
    bytes.extend_from_slice(&place.to_be_bytes());
    bytes.extend_from_slice(device.as_bytes());
    ActorId::from(bytes)
}

/// The device's name that an actor bears, if it bears one.
pub(crate) fn device_of(actor: &ActorId) -> Option<String> {
    let rest = actor.to_bytes().get(ACTOR_BYTES..)?;
    // No name begins with a 0.
    let name = match rest.first()? {
        0 => rest.get(PLACE_BYTES..)?,
        _ => rest,
    };
    let name = std::str::from_utf8(name).ok()?;
    let is_name = !name.is_empty()
        && name.chars().count() <= DEVICE_MAX
        && !name.chars().any(char::is_control);
    is_name.then(|| name.to_owned())
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
    /// Two records of the same thing became one.
    Combine,
    /// Two records that look alike were said to be of different things.
    TellApart,
    /// Something a newer version does.
    Newer,
}

impl Verb {
    const CODES: [(Self, char); 10] = [
        (Self::Create, 'c'),
        (Self::Edit, 'e'),
        (Self::Remove, 'x'),
        (Self::Restore, 'r'),
        (Self::Undo, 'u'),
        (Self::Redo, 'd'),
        (Self::Resolve, 's'),
        (Self::BringBack, 'b'),
        (Self::Combine, 'm'),
        (Self::TellApart, 'a'),
    ];
}

/// The signature under every change of one act.
#[derive(Debug, Clone)]
pub(crate) struct Hand {
    pub author: String,
    pub device: String,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn by() -> By {
        By::new("Claire", Moment::from_millis(0), [3; 32])
    }

    #[test]
    fn an_actor_bears_its_device_and_says_so_again() {
        let name = "Portable de Claire";
        assert_eq!(
            device_of(&by().on(name).actor()).as_deref(),
            Some(name),
            "of a change on top of all"
        );
        let act = by().id();
        for place in [0, 7, 65_536] {
            assert_eq!(
                device_of(&actor_apart(act, place, name)).as_deref(),
                Some(name),
                "of one beside others"
            );
            assert_eq!(
                device_of(&actor_apart(act, place, "")),
                None,
                "a place is not taken for a name"
            );
        }
        assert_eq!(device_of(&by().actor()), None, "none was given");
    }

    #[test]
    fn a_device_is_one_line_of_bounded_length() {
        let long = "é\u{0}".repeat(100);
        let device = by().on(&long).device;
        assert_eq!(device.chars().count(), DEVICE_MAX, "cut short");
        assert!(!device.contains('\u{0}'), "without what cannot be shown");
    }
}
