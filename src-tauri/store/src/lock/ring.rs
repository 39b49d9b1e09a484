//! What opens an open workspace from now on. Each change rewrites the header alone, whole or not at all:
//! cut short, it leaves what was there before.

use super::key::{Key, Secret};
use super::passphrase::Passphrase;
use super::wrap::Wrap;
use super::{Opener, Protection};
use crate::by::By;
use crate::error::{Error, Result, Rule};
use crate::header::Header;
use crate::store::Store;
use crate::values::Id;

impl Store {
    /// A key for one other purpose than the database; none while the workspace is not protected.
    pub fn key_for(&self, purpose: &'static str) -> Option<Key> {
        self.key.as_ref().map(|key| key.derive(purpose))
    }

    /// The key itself, for whoever seals it under a public key.
    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    /// Another passphrase opens from now on; the one before no longer does.
    ///
    /// # Errors
    /// `Invalid` with `not_protected`, `too_short` or `too_long`, or what the disk says.
    pub fn change_passphrase(&self, by: &mut By, passphrase: Passphrase<'_>) -> Result<()> {
        self.rewrap(|header, protection, key| {
            let new = Wrap::passphrase(header, by, passphrase, key)?;
            let wraps = &mut protection.wraps;
            wraps.retain(|wrap| !matches!(wrap, Wrap::Passphrase { .. }));
            wraps.insert(0, new);
            Ok(())
        })
    }

    /// Makes a recovery secret, to be written down in words of `list`. It opens at once; the sheet before
    /// opens too until this one has been read back.
    ///
    /// # Errors
    /// `Invalid` with `not_protected`, or what the disk says.
    pub fn add_recovery(&self, by: &mut By, list: &str) -> Result<Secret> {
        self.rewrap(|header, protection, key| {
            let (new, secret) = Wrap::recovery(header, by, list, key)?;
            let unread = |wrap: &Wrap| matches!(wrap, Wrap::Recovery { checked: false, .. });
            protection.wraps.retain(|wrap| !unread(wrap));
            protection.wraps.push(new);
            Ok(secret)
        })
    }

    /// Somebody has read the sheet back: it counts, and any other sheet no longer opens.
    ///
    /// # Errors
    /// `Locked` if this is no sheet of this workspace, `Invalid` with `not_protected`, or what the disk
    /// says.
    pub fn check_recovery(&self, secret: &Secret) -> Result<()> {
        self.rewrap(|workspace, protection, _| {
            let opens = |wrap: &Wrap| wrap.open(workspace, Opener::Recovery(secret));
            let mut read = None;
            for wrap in &protection.wraps {
                if opens(wrap)?.is_some() {
                    read = Some(wrap.clone());
                }
            }
            let mut read = read.ok_or(Error::Locked)?;
            if let Wrap::Recovery { checked, .. } = &mut read {
                *checked = true;
            }
            let wraps = &mut protection.wraps;
            wraps.retain(|wrap| !matches!(wrap, Wrap::Recovery { .. }));
            wraps.push(read);
            Ok(())
        })
    }

    /// Keeps the key sealed for an authority's public key, in the place of any other's; `None`: for no
    /// authority any more.
    ///
    /// # Errors
    /// `Invalid` with `not_protected`, or what the disk says.
    pub fn set_authority(&self, authority: Option<(String, String)>) -> Result<()> {
        self.rewrap(|_, protection, _| {
            let wraps = &mut protection.wraps;
            wraps.retain(|wrap| !matches!(wrap, Wrap::Authority { .. }));
            wraps
                .extend(authority.map(|(recipient, sealed)| Wrap::Authority { recipient, sealed }));
            Ok(())
        })
    }

    /// Makes a secret for a keychain to hold under the id.
    ///
    /// # Errors
    /// `Invalid` with `not_protected`, or what the disk says.
    pub fn add_keychain(&self, by: &mut By) -> Result<(Id, Secret)> {
        self.rewrap(|header, protection, key| {
            let (new, id, secret) = Wrap::keychain(header, by, key)?;
            protection.wraps.push(new);
            Ok((id, secret))
        })
    }

    /// No keychain opens it any more.
    ///
    /// # Errors
    /// `Invalid` with `not_protected`, or what the disk says.
    pub fn forget_keychains(&self) -> Result<()> {
        self.rewrap(|_, protection, _| {
            let wraps = &mut protection.wraps;
            wraps.retain(|wrap| !matches!(wrap, Wrap::Keychain { .. }));
            Ok(())
        })
    }

    fn rewrap<T>(&self, change: impl FnOnce(Id, &mut Protection, &Key) -> Result<T>) -> Result<T> {
        let mut header = Header::read(self.folder())?;
        let unprotected = || Error::invalid("workspace", Rule::NotProtected);
        let key = self.key.as_ref().ok_or_else(unprotected)?;
        let protection = header.protection.as_mut().ok_or_else(unprotected)?;
        protection.verify(header.id)?;
        let before = protection.clone();
        let changed = change(header.id, protection, key)?;
        protection.digest = protection.digested(header.id)?;
        if *protection != before {
            header.write(self.folder())?;
        }
        Ok(changed)
    }
}
