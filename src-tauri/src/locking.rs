//! A protected workspace at the desk: locked, unlocked, and what opens it.

use std::path::{Path, PathBuf};

use escale_lock::{Keychain, List, Sheet, read_words, words_of};
use escale_store::{Error, Header, Key, Opener, Passphrase, Rule, Secret, Store};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::clock;
use crate::desk::{Desk, held};
use crate::error::{Failure, Result};
use crate::settings::{Language, Place};

/// How many words of a new sheet are asked back.
const ASKED: usize = 3;

/// A workspace that waits for its passphrase.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Locked {
    /// Its folder.
    pub path: String,
    /// The folder's name.
    pub name: String,
    /// Whether there is a recovery sheet.
    pub recovery: bool,
}

/// What opens the open workspace.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Opens {
    /// Whether there is a recovery sheet that somebody has read back.
    pub recovery: bool,
    /// Whether this computer's keychain opens it.
    pub keychain: bool,
    /// Whether an authority's key opens it.
    pub authority: bool,
}

/// A new recovery sheet, to be written down, and what is asked of it.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct NewSheet {
    /// Its words, in order.
    pub words: Vec<String>,
    /// The places of the words that are asked back, from 1 on.
    pub asked: Vec<usize>,
}

/// Files of the workspace that could not be read, and are in the form they had.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Recased {
    /// Their names.
    pub left: Vec<String>,
}

/// A word of a sheet, read back.
#[derive(Debug, Clone, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ReadBack {
    /// Its place, from 1 on.
    pub place: usize,
    /// The word.
    pub word: String,
}

/// A sheet that nobody has read back yet.
pub struct Pending {
    secret: Secret,
    words: Zeroizing<String>,
    list: List,
    asked: Vec<usize>,
}

impl Desk {
    /// The key of a workspace that nothing has to be asked for: not protected, or opened by this
    /// computer's keychain. `None` where somebody has to be asked.
    pub(crate) fn key_unasked(&self, header: &Header) -> Option<Option<Key>> {
        let Some(protection) = &header.protection else {
            return Some(None);
        };
        protection.keychains().find_map(|id| {
            let secret = self.keychain.get(id)?;
            header.open(Opener::Keychain(id, &secret)).ok()
        })
    }

    /// The workspace that waits for its passphrase.
    pub(crate) fn waiting(&self) -> Option<Locked> {
        let folder = held(&self.locked).clone()?;
        let Place { path, name } = Place::of(&folder);
        let protection = Header::read(&folder).ok()?.protection;
        let recovery = protection.is_some_and(|protection| {
            protection.has_recovery() || protection.has_unread_recovery()
        });
        Some(Locked {
            path,
            name,
            recovery,
        })
    }

    /// What opens the workspace in a folder, if anything has to.
    pub(crate) fn opens(folder: &Path) -> Option<Opens> {
        let protection = Header::read(folder).ok()?.protection?;
        Some(Opens {
            recovery: protection.has_recovery(),
            keychain: protection.keychains().next().is_some(),
            authority: protection.authority().is_some(),
        })
    }

    /// Closes the open workspace until somebody gives its passphrase: its key is wiped, and the page with
    /// all that stood on it is thrown away.
    ///
    /// # Errors
    /// `Invalid` with `not_protected`.
    pub fn lock(&self) -> Result<()> {
        let folder = self.folder()?;
        if Self::opens(&folder).is_none() {
            return Err(Failure::invalid("workspace", Rule::NotProtected));
        }
        held(&self.sheet).take();
        self.close();
        *held(&self.locked) = Some(folder);
        self.keep(|kept| kept.locked = true)?;
        self.window().locked();
        Ok(())
    }

    /// Opens the workspace that waits, by its passphrase.
    ///
    /// # Errors
    /// `Locked` if that is not it, or what the store says.
    pub fn unlock(&self, passphrase: &str) -> Result<()> {
        let folder = self.folder_waiting()?;
        let key = Header::read(&folder)?.key(Some(passphrase))?;
        self.seat(Store::open(&folder, key)?, &folder)
    }

    /// Opens the workspace that waits, by the words of its recovery sheet; another passphrase opens it
    /// from now on.
    ///
    /// # Errors
    /// `Locked` if they are no sheet of this workspace, `Invalid` on `words` or `passphrase`, or what the
    /// store says.
    pub fn unlock_by_sheet(&self, words: &str, passphrase: &str) -> Result<()> {
        let folder = self.folder_waiting()?;
        let secret = read_words(words)?;
        let key = Header::read(&folder)?.open(Opener::Recovery(&secret))?;
        let chosen = chosen(passphrase)?;
        let store = Store::open(&folder, key)?;
        store.change_passphrase(&mut self.by()?, chosen)?;
        // Whoever has just used the sheet has read it back.
        store.check_recovery(&secret)?;
        self.seat(store, &folder)
    }

    /// Protects the open workspace.
    ///
    /// # Errors
    /// What the store says; it is open as it was then.
    pub fn protect(&self, passphrase: &str) -> Result<Recased> {
        let chosen = chosen(passphrase)?;
        self.recase(|store, by| store.protect(by, chosen))
    }

    /// Takes the open workspace's protection off.
    ///
    /// # Errors
    /// `Locked` if that is not its passphrase, or what the store says.
    pub fn unprotect(&self, passphrase: &str) -> Result<Recased> {
        let header = Header::read(&self.folder()?)?;
        header.key(Some(passphrase))?;
        let recased = self.recase(|store, _| store.unprotect())?;
        self.forget_keychains(&header);
        Ok(recased)
    }

    /// Another passphrase opens the workspace from now on.
    ///
    /// # Errors
    /// `Locked` if `current` is not the passphrase, or what the store says.
    pub fn change_passphrase(&self, current: &str, passphrase: &str) -> Result<()> {
        Header::read(&self.folder()?)?.key(Some(current))?;
        let chosen = chosen(passphrase)?;
        let mut by = self.by()?;
        self.with_store(|store| store.change_passphrase(&mut by, chosen))
    }

    /// Whether this is the open workspace's passphrase.
    ///
    /// # Errors
    /// `Locked` if it is not, `Invalid` with `not_protected` if there is none.
    pub fn try_passphrase(&self, passphrase: &str) -> Result<()> {
        let header = Header::read(&self.folder()?)?;
        if header.protection.is_none() {
            return Err(Failure::invalid("workspace", Rule::NotProtected));
        }
        header.key(Some(passphrase))?;
        Ok(())
    }

    /// Makes a recovery sheet. The sheet before opens until this one has been read back.
    ///
    /// # Errors
    /// What the store says.
    pub fn make_sheet(&self) -> Result<NewSheet> {
        let list = match self.settings().language {
            Language::Fr => List::Fr,
            Language::En => List::En,
            Language::Es => List::Es,
        };
        let mut by = self.by()?;
        let secret = self.with_store(|store| store.add_recovery(&mut by, list.code()))?;
        let words = words_of(&secret, list)?;
        let told: Vec<String> = words.split(' ').map(str::to_owned).collect();
        let asked = clock::places(told.len(), ASKED)?;
        let new = NewSheet {
            words: told,
            asked: asked.clone(),
        };
        *held(&self.sheet) = Some(Pending {
            secret,
            words,
            list,
            asked,
        });
        Ok(new)
    }

    /// Asks where to put the sheet that was just made, to be printed; false if nowhere.
    ///
    /// # Errors
    /// `NotFound` if none was made, or what the disk says.
    pub fn keep_sheet(&self) -> Result<bool> {
        let folder = self.folder()?;
        let Some(to) = self.window().place_sheet() else {
            return Ok(false);
        };
        let pending = held(&self.sheet);
        let pending = pending.as_ref().ok_or(Error::NotFound)?;
        let sheet = Sheet {
            workspace: &Place::of(&folder).name,
            id: Header::read(&folder)?.id,
            day: &clock::today().format("%d/%m/%Y").to_string(),
            words: &pending.words,
            list: pending.list,
        };
        sheet.write(&to)?;
        self.window().show_file(&to);
        Ok(true)
    }

    /// Somebody reads some words of the new sheet back: it counts from now on.
    ///
    /// # Errors
    /// `Invalid` on `words` with `not_recovery_words` if one is wrong or none was asked.
    pub fn check_sheet(&self, read: &[ReadBack]) -> Result<()> {
        let mut pending = held(&self.sheet);
        let sheet = pending.as_ref().ok_or(Error::NotFound)?;
        let words: Vec<&str> = sheet.words.split(' ').collect();
        let right = |place: &usize| {
            let word = words.get(place.wrapping_sub(1));
            let said = read.iter().find(|one| one.place == *place);
            let said = said.map(|one| escale_lock::plain(&one.word));
            said.is_some_and(|said| word.is_some_and(|word| escale_lock::plain(word) == said))
        };
        if !sheet.asked.iter().all(right) {
            return Err(Failure::invalid("words", Rule::NotRecoveryWords));
        }
        self.with_store(|store| store.check_recovery(&sheet.secret))?;
        pending.take();
        Ok(())
    }

    /// Lets this computer's keychain open the workspace, or no longer.
    ///
    /// # Errors
    /// The code `keychain` if none keeps anything, or what the store says.
    pub fn set_keychain(&self, on: bool) -> Result<()> {
        let header = Header::read(&self.folder()?)?;
        self.with_store(Store::forget_keychains)?;
        self.forget_keychains(&header);
        if !on {
            return Ok(());
        }
        let mut by = self.by()?;
        let (id, secret) = self.with_store(|store| store.add_keychain(&mut by))?;
        if self.keychain.put(id, &secret).is_err() {
            self.with_store(Store::forget_keychains)?;
            return Err(Failure::of("keychain"));
        }
        Ok(())
    }

    fn forget_keychains(&self, header: &Header) {
        let protection = header.protection.iter();
        for id in protection.flat_map(|protection| protection.keychains()) {
            self.keychain.forget(id);
        }
    }

    fn recase(
        &self,
        work: impl FnOnce(Store, &mut escale_store::By) -> escale_store::Result<escale_store::Recased>,
    ) -> Result<Recased> {
        let mut by = self.by()?;
        let (store, folder) = self.take_store()?;
        match work(store, &mut by) {
            Ok(done) => {
                self.seat(done.store, &folder)?;
                Ok(Recased { left: done.left })
            }
            Err(error) => {
                self.open_at(&folder)?;
                Err(error.into())
            }
        }
    }

    fn folder_waiting(&self) -> Result<PathBuf> {
        held(&self.locked).clone().ok_or_else(Failure::no_workspace)
    }
}

/// A passphrase that is being chosen; guessing it shall take long on this computer.
fn chosen(text: &str) -> Result<Passphrase<'_>> {
    let mut passphrase = Passphrase {
        text,
        cost: escale_store::Cost::FLOOR,
    };
    passphrase.check()?;
    passphrase.cost = escale_lock::calibrated()?;
    Ok(passphrase)
}

/// A desk's keychain, where nothing else is said.
pub(crate) fn keychain() -> Box<dyn Keychain> {
    Box::new(escale_lock::SystemKeychain)
}
