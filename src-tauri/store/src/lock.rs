//! Protection: a random key opens the database, and is itself sealed under whatever may open it: a
//! passphrase, a recovery sheet, an authority's key, this computer's keychain. Each seal is a *wrap* in
//! the public header; to change one is to rewrite the header, never the data.

mod cost;
mod key;
mod passphrase;
mod recipher;
mod ring;
mod wrap;

use serde::{Deserialize, Serialize};

pub use cost::Cost;
pub use key::{Key, Secret};
pub use passphrase::{PASSPHRASE_MIN, Passphrase};
pub use recipher::Recased;
pub(crate) use recipher::settle;
pub use wrap::Wrap;

use crate::by::By;
use crate::error::{Damage, Error, Result};
use crate::values::Id;

/// The generation of SQLCipher's parameters (page size, digests, derivation) that protected databases
/// are written with. It stands in the header, so that a later default changes no database that exists.
pub(crate) const CIPHER: u32 = 4;

/// How a workspace is protected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protection {
    /// The generation of the cipher's parameters.
    pub cipher: u32,
    /// By which the right key is known.
    pub check: String,
    /// By which a damaged header is known: without it, damage would pass for a wrong passphrase. It
    /// guards against accidents; against people the wraps guard themselves.
    pub digest: String,
    /// Everything under which the key is sealed.
    pub wraps: Vec<Wrap>,
}

/// What somebody brings to open a workspace.
#[derive(Debug, Clone, Copy)]
pub enum Opener<'a> {
    /// A passphrase.
    Passphrase(&'a str),
    /// What stands on the recovery sheet.
    Recovery(&'a Secret),
    /// What a keychain holds under an id.
    Keychain(Id, &'a Secret),
    /// The key itself, as an authority's own key gave it back.
    Bare(&'a Secret),
}

impl Protection {
    /// Seals a new key under a passphrase.
    pub(crate) fn new(
        workspace: Id,
        by: &mut By,
        passphrase: Passphrase<'_>,
    ) -> Result<(Self, Key)> {
        let key = Key::new(by);
        let wrap = Wrap::passphrase(workspace, by, passphrase, &key)?;
        let mut protection = Self {
            cipher: CIPHER,
            check: key.check(),
            digest: String::new(),
            wraps: vec![wrap],
        };
        protection.digest = protection.digested(workspace)?;
        Ok((protection, key))
    }

    /// The key, opened by what somebody brings.
    ///
    /// # Errors
    /// `Locked` if that opens nothing here, `Damaged` if the header is not as it was written, `TooNew` if
    /// a newer version's cipher is needed.
    pub(crate) fn open(&self, workspace: Id, opener: Opener<'_>) -> Result<Key> {
        self.verify(workspace)?;
        let key = match opener {
            Opener::Bare(secret) => Key::of(secret.bytes()).ok_or(Error::Locked)?,
            _ => self.opened(workspace, opener)?,
        };
        match (key.check() == self.check, opener) {
            (true, _) => Ok(key),
            (false, Opener::Bare(_)) => Err(Error::Locked),
            // A wrap that opens holds the key, unless somebody wrote something else there.
            (false, _) => Err(Error::Damaged(Damage::Header)),
        }
    }

    fn opened(&self, workspace: Id, opener: Opener<'_>) -> Result<Key> {
        for wrap in &self.wraps {
            if let Some(key) = wrap.open(workspace, opener)? {
                return Ok(key);
            }
        }
        Err(Error::Locked)
    }

    fn verify(&self, workspace: Id) -> Result<()> {
        if self.digest != self.digested(workspace)? {
            return Err(Error::Damaged(Damage::Header));
        }
        match self.cipher {
            CIPHER => Ok(()),
            newer if newer > CIPHER => Err(Error::TooNew {
                found: newer,
                readable: CIPHER,
            }),
            _ => Err(Error::Damaged(Damage::Header)),
        }
    }

    fn digested(&self, workspace: Id) -> Result<String> {
        let said = (workspace, self.cipher, &self.check, &self.wraps);
        let said = serde_json::to_vec(&said).map_err(|_| Error::Damaged(Damage::Header))?;
        Ok(blake3::hash(&said).to_hex().to_string())
    }

    /// Whether a recovery sheet exists that somebody has read back.
    pub fn has_recovery(&self) -> bool {
        let is = |wrap: &Wrap| matches!(wrap, Wrap::Recovery { checked: true, .. });
        self.wraps.iter().any(is)
    }

    /// Whether a recovery sheet was made that nobody has read back yet.
    pub fn has_unread_recovery(&self) -> bool {
        let is = |wrap: &Wrap| matches!(wrap, Wrap::Recovery { checked: false, .. });
        self.wraps.iter().any(is)
    }

    /// The ids under which keychains hold what opens it.
    pub fn keychains(&self) -> impl Iterator<Item = Id> + '_ {
        self.wraps.iter().filter_map(|wrap| match wrap {
            Wrap::Keychain { id, .. } => Some(*id),
            _ => None,
        })
    }

    /// The authority's public key and what is sealed for it, if there is one.
    pub fn authority(&self) -> Option<(&str, &str)> {
        self.wraps.iter().find_map(|wrap| match wrap {
            Wrap::Authority { recipient, sealed } => Some((recipient.as_str(), sealed.as_str())),
            _ => None,
        })
    }

    /// The list of words in which recovery sheets are written, the newest sheet's first.
    pub fn recovery_lists(&self) -> impl Iterator<Item = &str> {
        self.wraps.iter().rev().filter_map(|wrap| match wrap {
            Wrap::Recovery { list, .. } => Some(list.as_str()),
            _ => None,
        })
    }
}
