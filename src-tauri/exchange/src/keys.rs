//! The keys of a device: one to say who wrote (Ed25519, RFC 8032), one to read what is meant for it
//! (age X25519).

use age::secrecy::ExposeSecret as _;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::names::DeviceId;

/// Longest name of a person or a device.
pub const NAME_MAX: usize = 200;

/// A device's own keys; they never leave it.
pub struct DeviceKeys {
    sign: SigningKey,
    read: age::x25519::Identity,
}

/// What everybody may know of a device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Whose it is.
    pub person: String,
    /// What the device is called.
    pub device: String,
    /// The key by which its signatures are checked (Ed25519).
    #[serde(with = "serde_bytes")]
    pub sign: [u8; 32],
    /// To whom one seals what it shall read (age, `age1…`).
    pub read: String,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    #[serde(with = "serde_bytes")]
    sign: [u8; 32],
    read: String,
}

impl DeviceKeys {
    /// New keys; `seed` is chance never used before.
    pub fn new(seed: Zeroizing<[u8; 32]>) -> Self {
        Self {
            sign: SigningKey::from_bytes(&seed),
            read: age::x25519::Identity::generate(),
        }
    }

    /// As they are noted in the workspace.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(crate::cbor::bytes(&Kept {
            sign: self.sign.to_bytes(),
            read: self.read.to_string().expose_secret().to_owned(),
        }))
    }

    /// As they were noted.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let kept: Kept = crate::cbor::value(bytes)?;
        Some(Self {
            sign: SigningKey::from_bytes(&kept.sign),
            read: kept.read.parse().ok()?,
        })
    }

    /// What others may know of them.
    pub fn card(&self, person: &str, device: &str) -> Card {
        Card {
            person: short(person),
            device: short(device),
            sign: self.sign.verifying_key().to_bytes(),
            read: self.read.to_public().to_string(),
        }
    }

    /// The device's id.
    pub fn id(&self) -> DeviceId {
        id_of(&self.sign.verifying_key().to_bytes())
    }

    /// Signs.
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.sign.sign(bytes).to_bytes()
    }

    /// The key that opens what is sealed to this device.
    pub fn reader(&self) -> &age::x25519::Identity {
        &self.read
    }
}

impl Card {
    /// The device's id.
    pub fn id(&self) -> DeviceId {
        id_of(&self.sign)
    }

    /// Whether the device signed these bytes. Strict: one signature has one spelling, and keys of small
    /// order are refused.
    pub fn signed(&self, bytes: &[u8], signature: &[u8; 64]) -> bool {
        VerifyingKey::from_bytes(&self.sign).is_ok_and(|key| {
            key.verify_strict(bytes, &Signature::from_bytes(signature))
                .is_ok()
        })
    }

    /// To whom one seals what the device shall read.
    pub fn reader(&self) -> Option<age::x25519::Recipient> {
        self.read.parse().ok()
    }

    /// Whether it can be worked with: a key that is one, names that are short.
    pub fn is_sound(&self) -> bool {
        let short =
            |text: &str| text.chars().count() <= NAME_MAX && !text.contains(char::is_control);
        short(&self.person)
            && short(&self.device)
            && VerifyingKey::from_bytes(&self.sign).is_ok_and(|key| !key.is_weak())
            && self.reader().is_some()
    }
}

fn id_of(sign: &[u8; 32]) -> DeviceId {
    let digest = blake3::derive_key("escale device 1", sign);
    let mut id = [0; 16];
    id.copy_from_slice(&digest[..16]);
    DeviceId(id)
}

fn short(text: &str) -> String {
    let line: String = text.chars().filter(|c| !c.is_control()).collect();
    line.trim().chars().take(NAME_MAX).collect()
}

/// Seals bytes to some readers (age).
///
/// # Errors
/// If there is nobody to read them.
pub fn seal(to: &[age::x25519::Recipient], bytes: &[u8]) -> Option<Vec<u8>> {
    use std::io::Write as _;
    let readers = to.iter().map(|reader| reader as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(readers).ok()?;
    let mut sealed = Vec::with_capacity(bytes.len() + 512);
    let mut writer = encryptor.wrap_output(&mut sealed).ok()?;
    writer.write_all(bytes).ok()?;
    writer.finish().ok()?;
    Some(sealed)
}

/// Opens what was sealed to a reader, if it is no longer than `most`.
pub fn open(by: &age::x25519::Identity, sealed: &[u8], most: u64) -> Option<Zeroizing<Vec<u8>>> {
    use std::io::Read as _;
    let decryptor = age::Decryptor::new(sealed).ok()?;
    let reader = decryptor
        .decrypt(std::iter::once(by as &dyn age::Identity))
        .ok()?;
    let mut bytes = Zeroizing::new(Vec::new());
    reader.take(most + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 <= most).then_some(bytes)
}
