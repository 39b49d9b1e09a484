//! What opens a workspace: passphrase, recovery sheet, an authority's key, this computer's keychain.

use std::path::{Path, PathBuf};

use clap::{ArgGroup, Args};
use escale_lock::{Keychain as _, List, SystemKeychain};
use escale_store::{Header, Key, Opener, Rule, Store};
use zeroize::Zeroizing;

use crate::answer::{Answer, Locked, Protection, Recovery as Sheets};
use crate::args::Ground;
use crate::by::Who;
use crate::refusal::Refusal;
use crate::{input, leaf, upkeep};

/// Where a recovery sheet goes, and its language.
#[derive(Debug, Args)]
pub struct Sheet {
    /// Write the recovery sheet into this file, to be printed, instead of showing its words
    #[arg(long, value_name = "FILE")]
    pub recovery_to: Option<PathBuf>,
    /// The language of the sheet and its words: fr, en or es
    #[arg(long, value_name = "LANGUAGE", default_value = "fr", value_parser = leaf::language)]
    pub language: List,
}

/// Arguments of `unlock`.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("by").required(true).args(["keychain", "recovery_file", "authority_key"]))]
pub struct Unlock {
    /// Keep what opens it in this computer's keychain
    #[arg(long)]
    pub keychain: bool,
    /// A file with the words of the recovery sheet
    #[arg(long, value_name = "FILE", requires = "new_passphrase_file")]
    pub recovery_file: Option<PathBuf>,
    /// A file with the authority's private key (AGE-SECRET-KEY-1…)
    #[arg(long, value_name = "FILE", requires = "new_passphrase_file")]
    pub authority_key: Option<PathBuf>,
    /// A file with the passphrase that shall open from now on
    #[arg(long, value_name = "FILE", conflicts_with = "keychain")]
    pub new_passphrase_file: Option<PathBuf>,
}

/// Arguments of `passphrase`.
#[derive(Debug, Args)]
#[group(required = true, multiple = true, args = ["new_passphrase_file", "authority", "remove"])]
pub struct Passphrase {
    /// A file with the passphrase that shall open from now on
    #[arg(long, value_name = "FILE")]
    pub new_passphrase_file: Option<PathBuf>,
    /// A public key (age1…) that can open it too, in the place of any other
    #[arg(long, value_name = "KEY")]
    pub authority: Option<String>,
    /// Take protection off: whoever has the disk can read the workspace
    #[arg(long, conflicts_with_all = ["new_passphrase_file", "authority"])]
    pub remove: bool,
}

/// Arguments of `recovery`.
#[derive(Debug, Args)]
pub struct Recovery {
    /// Where the new sheet goes
    #[command(flatten)]
    pub sheet: Sheet,
    /// Read a sheet back: a file with its words
    #[arg(long, value_name = "FILE", conflicts_with = "recovery_to")]
    pub check: Option<PathBuf>,
}

/// The passphrase that was given, if any.
///
/// # Errors
/// As [`input::secret`].
pub fn given(ground: &Ground) -> Result<Option<Zeroizing<String>>, Refusal> {
    let file = ground.passphrase_file.as_deref();
    file.map(|file| input::secret(file, "--passphrase-file"))
        .transpose()
}

/// A passphrase that is being chosen; guessing it shall take long on this computer.
///
/// # Errors
/// What the store says.
pub fn chosen(text: &str) -> Result<escale_store::Passphrase<'_>, Refusal> {
    let floor = escale_store::Passphrase {
        text,
        cost: escale_store::Cost::FLOOR,
    };
    floor.check()?;
    Ok(escale_store::Passphrase {
        text,
        cost: escale_lock::calibrated()?,
    })
}

/// The key of a workspace: by the passphrase that was given, else by this computer's keychain.
///
/// # Errors
/// `Locked` if neither opens it.
pub fn key(ground: &Ground, folder: &Path) -> Result<Option<Key>, Refusal> {
    let header = Header::read(folder)?;
    let passphrase = given(ground)?;
    if let (None, Some(protection)) = (&passphrase, &header.protection) {
        for id in protection.keychains() {
            let Some(secret) = SystemKeychain.get(id) else {
                continue;
            };
            if let Ok(key) = header.open(Opener::Keychain(id, &secret)) {
                return Ok(key);
            }
        }
    }
    Ok(header.key(passphrase.as_ref().map(|text| text.as_str()))?)
}

/// Takes the key out of the keychain.
///
/// # Errors
/// As [`Store::open`].
pub fn lock(ground: &Ground, folder: &Path) -> Result<Answer, Refusal> {
    forget_keychains(&upkeep::open(ground, folder)?)?;
    standing(folder)
}

fn forget_keychains(store: &Store) -> Result<(), Refusal> {
    let protection = Header::read(store.folder())?.protection;
    store.forget_keychains()?;
    for id in protection
        .iter()
        .flat_map(|protection| protection.keychains())
    {
        SystemKeychain.forget(id);
    }
    Ok(())
}

/// Keeps the key in the keychain, or chooses a passphrase by other means than the one before.
///
/// # Errors
/// `Locked` if what was given opens nothing here, or what the store says.
pub fn unlock(ground: &Ground, folder: &Path, unlock: &Unlock) -> Result<Answer, Refusal> {
    if unlock.keychain {
        let store = upkeep::open(ground, folder)?;
        forget_keychains(&store)?;
        let (id, secret) = store.add_keychain(&mut Who::of(ground).by()?)?;
        if SystemKeychain.put(id, &secret).is_err() {
            store.forget_keychains()?;
            return Err(Refusal::NoKeychain);
        }
        return standing(folder);
    }
    let file = unlock.new_passphrase_file.as_deref();
    let file = file.ok_or_else(|| Refusal::usage("new_passphrase_file", Rule::Required))?;
    let text = input::secret(file, "--new-passphrase-file")?;
    let header = Header::read(folder)?;
    let (store, sheet) = match (&unlock.recovery_file, &unlock.authority_key) {
        (Some(words), _) => {
            let secret = escale_lock::read_words(&input::secret(words, "--recovery-file")?)?;
            let key = header.open(Opener::Recovery(&secret))?;
            (Store::open(folder, key)?, Some(secret))
        }
        (None, keys) => {
            let keys = keys.as_deref();
            let keys = keys.ok_or_else(|| Refusal::usage("authority_key", Rule::Required))?;
            let keys = input::secret(keys, "--authority-key")?;
            let protection = header.protection.as_ref();
            let sealed = protection.and_then(|protection| protection.authority());
            let (_, sealed) = sealed.ok_or(escale_store::Error::Locked)?;
            let secret = escale_lock::opened_by_authority(sealed, &keys)?;
            (
                Store::open(folder, header.open(Opener::Bare(&secret))?)?,
                None,
            )
        }
    };
    store.change_passphrase(&mut Who::of(ground).by()?, chosen(&text)?)?;
    // Whoever has just used the sheet has read it back.
    sheet
        .map(|secret| store.check_recovery(&secret))
        .transpose()?;
    standing(folder)
}

/// Chooses another passphrase, protects what was not, or takes protection off.
///
/// # Errors
/// What the store says.
pub fn passphrase(ground: &Ground, folder: &Path, wanted: &Passphrase) -> Result<Answer, Refusal> {
    let file = wanted.new_passphrase_file.as_deref();
    let text = file.map(|file| input::secret(file, "--new-passphrase-file"));
    let text = text.transpose()?;
    let mut by = Who::of(ground).by()?;
    let mut store = upkeep::open(ground, folder)?;
    let mut left = Vec::new();
    if wanted.remove {
        left = store.unprotect()?.left;
        return standing_with(folder, left);
    }
    match &text {
        Some(text) if store.key().is_some() => store.change_passphrase(&mut by, chosen(text)?)?,
        Some(text) => {
            let recased = store.protect(&mut by, chosen(text)?)?;
            (store, left) = (recased.store, recased.left);
        }
        None => {}
    }
    set_authority(&store, wanted.authority.as_deref())?;
    standing_with(folder, left)
}

/// Makes a recovery sheet, or reads one back.
///
/// # Errors
/// `Locked` if the words are no sheet of this workspace, or what the store says.
pub fn recovery(ground: &Ground, folder: &Path, wanted: &Recovery) -> Result<Answer, Refusal> {
    let store = upkeep::open(ground, folder)?;
    if let Some(words) = &wanted.check {
        let secret = escale_lock::read_words(&input::secret(words, "--check")?)?;
        store.check_recovery(&secret)?;
        return standing(folder);
    }
    let protection = new_sheet(ground, &store, &wanted.sheet)?;
    Ok(Answer::Protection(Locked {
        protected: true,
        protection: Some(protection),
        left: Vec::new(),
    }))
}

/// Lets a public key open the workspace too, if one is given.
///
/// # Errors
/// `Invalid` if it is none, or what the store says.
pub fn set_authority(store: &Store, recipient: Option<&str>) -> Result<(), Refusal> {
    let Some(recipient) = recipient else {
        return Ok(());
    };
    let unprotected = || escale_store::Error::invalid("workspace", Rule::NotProtected);
    let key = store.key().ok_or_else(unprotected)?;
    Ok(store.set_authority(Some(escale_lock::authority(key, recipient)?))?)
}

/// A new recovery sheet: written where it was asked for, else its words told once.
///
/// # Errors
/// What the store says.
pub fn new_sheet(ground: &Ground, store: &Store, wanted: &Sheet) -> Result<Protection, Refusal> {
    let who = Who::of(ground);
    let secret = store.add_recovery(&mut who.by()?, wanted.language.code())?;
    let words = escale_lock::words_of(&secret, wanted.language)?;
    let mut opens = protection_of(store.folder())?.unwrap_or_default();
    let Some(to) = &wanted.recovery_to else {
        opens.words = Some(words);
        return Ok(opens);
    };
    let folder = store.folder();
    let name = folder.file_name().unwrap_or(folder.as_os_str());
    let sheet = escale_lock::Sheet {
        workspace: &name.to_string_lossy(),
        id: Header::read(folder)?.id,
        day: &who.now().day().format("%d/%m/%Y").to_string(),
        words: &words,
        list: wanted.language,
    };
    sheet.write(to)?;
    opens.recovery_to = Some(to.display().to_string());
    Ok(opens)
}

fn standing(folder: &Path) -> Result<Answer, Refusal> {
    standing_with(folder, Vec::new())
}

fn standing_with(folder: &Path, left: Vec<String>) -> Result<Answer, Refusal> {
    let protection = protection_of(folder)?;
    Ok(Answer::Protection(Locked {
        protected: protection.is_some(),
        protection,
        left,
    }))
}

fn protection_of(folder: &Path) -> Result<Option<Protection>, Refusal> {
    let Some(protection) = Header::read(folder)?.protection else {
        return Ok(None);
    };
    let sheets = (protection.has_recovery(), protection.has_unread_recovery());
    Ok(Some(Protection {
        recovery: match sheets {
            (false, false) => Sheets::None,
            (false, true) => Sheets::Unread,
            (true, false) => Sheets::Read,
            (true, true) => Sheets::Renewed,
        },
        authority: protection.authority().map(|(known, _)| known.to_owned()),
        keychain: protection.keychains().next().is_some(),
        words: None,
        recovery_to: None,
    }))
}
