//! The keychain of this computer: Secret Service, Keychain Services or the Credential Manager.

use std::fmt;

use escale_store::Secret;
use escale_store::values::Id;
use keyring::v1::{Entry, Error};
use zeroize::Zeroizing;

/// Whose entries they are.
const SERVICE: &str = "Escale";

/// There is no keychain, it is locked, or it refuses. A passphrase or the recovery sheet opens all the
/// same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unavailable;

impl fmt::Display for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no keychain answers")
    }
}

impl std::error::Error for Unavailable {}

/// A place that keeps secrets under ids.
pub trait Keychain: Send + Sync {
    /// Keeps a secret.
    ///
    /// # Errors
    /// If nothing keeps it.
    fn put(&self, id: Id, secret: &Secret) -> Result<(), Unavailable>;
    /// The secret kept under an id, if there is one that can be read.
    fn get(&self, id: Id) -> Option<Secret>;
    /// Forgets what is kept under an id; what cannot be reached stays, and opens nothing any more once
    /// the workspace has forgotten it too.
    fn forget(&self, id: Id);
}

/// The system's own.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemKeychain;

impl SystemKeychain {
    fn entry(id: Id) -> Result<Entry, Error> {
        Entry::new(SERVICE, &id.to_string())
    }
}

impl Keychain for SystemKeychain {
    fn put(&self, id: Id, secret: &Secret) -> Result<(), Unavailable> {
        let put = Self::entry(id).and_then(|entry| entry.set_secret(secret.bytes()));
        put.map_err(|_| Unavailable)?;
        // Some keychains take what they do not keep.
        match self.get(id) {
            Some(kept) if kept.bytes() == secret.bytes() => Ok(()),
            _ => Err(Unavailable),
        }
    }

    fn get(&self, id: Id) -> Option<Secret> {
        let kept = Self::entry(id).and_then(|entry| entry.get_secret()).ok()?;
        Some(Secret::new(&Zeroizing::new(kept)))
    }

    fn forget(&self, id: Id) {
        let _ = Self::entry(id).and_then(|entry| entry.delete_credential());
    }
}
