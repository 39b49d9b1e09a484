//! An authority's key: whoever answers for the office can open what nobody else can any more.

use age::x25519::{Identity, Recipient};
use escale_store::{Error, Key, Result, Rule, Secret};
use zeroize::Zeroizing;

/// Seals the key for a public key (`age1…`). Gives back the public key and what is sealed for it.
///
/// # Errors
/// `Invalid` on `authority` with `not_an_authority`.
pub fn authority(key: &Key, recipient: &str) -> Result<(String, String)> {
    let recipient: Recipient = recipient.trim().parse().map_err(|_| not_an_authority())?;
    let sealed = age::encrypt_and_armor(&recipient, key.bytes()).map_err(|_| not_an_authority())?;
    Ok((recipient.to_string(), sealed))
}

/// The key that was sealed, opened by one of the private keys in a file as `age-keygen` writes it.
///
/// # Errors
/// `Invalid` on `authority_key` if the file holds no private key, `Locked` if none in it opens this.
pub fn opened_by_authority(sealed: &str, file: &str) -> Result<Secret> {
    let identities: Vec<Identity> = file
        .lines()
        .filter_map(|line| line.trim().parse().ok())
        .collect();
    if identities.is_empty() {
        return Err(Error::invalid("authority_key", Rule::NotAnAuthority));
    }
    let opened = identities
        .iter()
        .find_map(|identity| age::decrypt(identity, sealed.as_bytes()).ok());
    let opened = Zeroizing::new(opened.ok_or(Error::Locked)?);
    Ok(Secret::new(&opened))
}

fn not_an_authority() -> Error {
    Error::invalid("authority", Rule::NotAnAuthority)
}

#[cfg(test)]
mod tests {
    use super::*;
    use age::secrecy::ExposeSecret as _;

    #[test]
    fn what_was_sealed_for_an_authority_is_opened_by_its_private_key_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let now = escale_store::values::Moment::from_millis(0);
        let mut by = escale_store::By::new("Claire", now, [5; 32]);
        let passphrase = escale_store::Passphrase {
            text: "une phrase assez longue",
            cost: escale_store::Cost::FLOOR,
        };
        let store = escale_store::Store::create(folder.path(), &mut by, Some(passphrase));
        let store = store.expect("it is made");
        let key = store.key().expect("it is protected");
        let (ours, theirs) = (Identity::generate(), Identity::generate());
        let recipient = ours.to_public().to_string();
        let (known, sealed) = authority(key, &recipient).expect("it is sealed");
        assert_eq!(known, recipient, "the key it was sealed for");
        let file = format!("# of the office\n{}\n", ours.to_string().expose_secret());
        let opened = opened_by_authority(&sealed, &file).expect("it opens");
        assert_eq!(opened.bytes(), key.bytes(), "it is the key");
        let other = opened_by_authority(&sealed, theirs.to_string().expose_secret());
        assert!(matches!(other, Err(Error::Locked)), "another's: {other:?}");
        let none = opened_by_authority(&sealed, "no key at all");
        assert!(matches!(none, Err(Error::Invalid(_))), "none: {none:?}");
        assert!(authority(key, "age1nonsense").is_err(), "no public key");
    }
}
