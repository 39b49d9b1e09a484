//! One seal around the key.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use zeroize::Zeroizing;

use super::Opener;
use super::cost::Cost;
use super::key::{Key, Secret};
use super::passphrase::{self, Passphrase};
use crate::by::By;
use crate::error::{Damage, Error, Result};
use crate::values::Id;

/// XChaCha20's nonce, which stands before what is sealed.
const NONCE: usize = 24;
const SALT: usize = 16;
/// The bits on a recovery sheet: beyond any guessing, and few enough to copy by hand.
const RECOVERY: usize = 16;
const KEYCHAIN: usize = 32;
const RECOVERY_PURPOSE: &str = "escale recovery sheet 1";
const KEYCHAIN_PURPOSE: &str = "escale keychain 1";

/// The key, sealed under one thing that opens it. `sealed` is nonce and XChaCha20-Poly1305 in base64; the
/// workspace's id and the wrap's own public parts are authenticated with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Wrap {
    /// A passphrase.
    Passphrase {
        /// What a guess costs.
        #[serde(flatten)]
        cost: Cost,
        /// Salt, base64.
        salt: String,
        /// The key, sealed.
        sealed: String,
    },
    /// A recovery sheet.
    Recovery {
        /// The list in which its words stand.
        list: String,
        /// Whether somebody has read it back.
        checked: bool,
        /// The key, sealed.
        sealed: String,
    },
    /// An authority's public key.
    Authority {
        /// The public key (age).
        recipient: String,
        /// The key, sealed (age, armoured).
        sealed: String,
    },
    /// This computer's keychain.
    Keychain {
        /// Under which it holds what opens this.
        id: Id,
        /// The key, sealed.
        sealed: String,
    },
    /// Something a newer version knows; kept as it is.
    #[serde(untagged)]
    Newer(Json),
}

/// What `by` says of the wraps that this version knows.
const KNOWN: [&str; 4] = ["passphrase", "recovery", "authority", "keychain"];

impl Wrap {
    /// Whether it says that it is of a sort that is known, and does not read as one: no newer version wrote
    /// that.
    pub(crate) fn is_garbled(&self) -> bool {
        let Self::Newer(json) = self else {
            return false;
        };
        let by = json.get("by").and_then(Json::as_str);
        by.is_some_and(|by| KNOWN.contains(&by))
    }

    /// Seals the key under a passphrase.
    pub(crate) fn passphrase(
        workspace: Id,
        by: &mut By,
        passphrase: Passphrase<'_>,
        key: &Key,
    ) -> Result<Self> {
        passphrase.check()?;
        let cost = passphrase.cost;
        let mut salt = [0; SALT];
        by.chance(&mut salt);
        let under = cost.derive(passphrase::canonical(passphrase.text).as_bytes(), &salt)?;
        let salt = BASE64.encode(salt);
        let about = about_passphrase(workspace, cost, &salt);
        Ok(Self::Passphrase {
            cost,
            salt,
            sealed: seal(key, &under, &about, by)?,
        })
    }

    /// Seals the key under a new recovery secret, to be written down in words of `list`.
    pub(crate) fn recovery(
        workspace: Id,
        by: &mut By,
        list: &str,
        key: &Key,
    ) -> Result<(Self, Secret)> {
        let secret = Secret::drawn(by, RECOVERY);
        let about = about(workspace, "recovery");
        let sealed = seal(key, &secret.key(RECOVERY_PURPOSE), &about, by)?;
        let list = list.to_owned();
        let wrap = Self::Recovery {
            list,
            checked: false,
            sealed,
        };
        Ok((wrap, secret))
    }

    /// Seals the key under a new secret that a keychain will hold.
    pub(crate) fn keychain(workspace: Id, by: &mut By, key: &Key) -> Result<(Self, Id, Secret)> {
        let id = by.id();
        let secret = Secret::drawn(by, KEYCHAIN);
        let about = about(workspace, &format!("keychain/{id}"));
        let sealed = seal(key, &secret.key(KEYCHAIN_PURPOSE), &about, by)?;
        Ok((Self::Keychain { id, sealed }, id, secret))
    }

    /// The key, if this is what opens it.
    ///
    /// # Errors
    /// `Damaged` if what stands here could never have been written.
    pub(crate) fn open(&self, workspace: Id, opener: Opener<'_>) -> Result<Option<Key>> {
        match (self, opener) {
            (Self::Passphrase { cost, salt, sealed }, Opener::Passphrase(text)) => {
                let bytes = decoded(salt)?;
                let under = cost.derive(passphrase::canonical(text).as_bytes(), &bytes)?;
                unseal(sealed, &under, &about_passphrase(workspace, *cost, salt))
            }
            (Self::Recovery { sealed, .. }, Opener::Recovery(secret)) => {
                let under = secret.key(RECOVERY_PURPOSE);
                unseal(sealed, &under, &about(workspace, "recovery"))
            }
            (Self::Keychain { id, sealed }, Opener::Keychain(held, secret)) if *id == held => {
                let under = secret.key(KEYCHAIN_PURPOSE);
                unseal(sealed, &under, &about(workspace, &format!("keychain/{id}")))
            }
            _ => Ok(None),
        }
    }
}

fn about(workspace: Id, what: &str) -> String {
    format!("escale wrap 1/{workspace}/{what}")
}

fn about_passphrase(workspace: Id, cost: Cost, salt: &str) -> String {
    let Cost { memory_kib, passes } = cost;
    about(
        workspace,
        &format!("passphrase/{memory_kib}/{passes}/{salt}"),
    )
}

fn seal(key: &Key, under: &Key, about: &str, by: &mut By) -> Result<String> {
    let mut nonce = [0; NONCE];
    by.chance(&mut nonce);
    let payload = Payload {
        msg: key.bytes(),
        aad: about.as_bytes(),
    };
    let sealed = cipher(under)?
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| damaged())?;
    Ok(BASE64.encode([nonce.as_slice(), &sealed].concat()))
}

fn unseal(sealed: &str, under: &Key, about: &str) -> Result<Option<Key>> {
    let sealed = decoded(sealed)?;
    let (nonce, sealed) = sealed.split_at_checked(NONCE).ok_or_else(damaged)?;
    let nonce = XNonce::try_from(nonce).map_err(|_| damaged())?;
    let payload = Payload {
        msg: sealed,
        aad: about.as_bytes(),
    };
    let Ok(opened) = cipher(under)?.decrypt(&nonce, payload) else {
        return Ok(None);
    };
    let opened = Zeroizing::new(opened);
    Key::of(&opened).map(Some).ok_or_else(damaged)
}

fn cipher(under: &Key) -> Result<XChaCha20Poly1305> {
    XChaCha20Poly1305::new_from_slice(under.bytes()).map_err(|_| damaged())
}

fn decoded(text: &str) -> Result<Vec<u8>> {
    BASE64.decode(text).map_err(|_| damaged())
}

fn damaged() -> Error {
    Error::Damaged(Damage::Header)
}
