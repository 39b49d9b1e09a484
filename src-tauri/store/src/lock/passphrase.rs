//! A passphrase: how long a new one must be, and how the same one is the same on every keyboard.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::cost::Cost;
use crate::error::{Error, Result, Rule};

/// The fewest characters of a new passphrase.
pub const PASSPHRASE_MIN: usize = 12;
/// The most; nobody types more.
const PASSPHRASE_MAX: usize = 1_000;

/// A passphrase that is being chosen, and what guessing it shall cost.
#[derive(Clone, Copy)]
pub struct Passphrase<'a> {
    /// What is typed.
    pub text: &'a str,
    /// What a guess costs.
    pub cost: Cost,
}

impl Passphrase<'_> {
    /// Whether it may be chosen.
    ///
    /// # Errors
    /// `Invalid` on `passphrase` with `too_short` or `too_long`.
    pub fn check(&self) -> Result<()> {
        let broken = match canonical(self.text).chars().count() {
            0 => Rule::Required,
            1..PASSPHRASE_MIN => Rule::TooShort,
            PASSPHRASE_MIN..=PASSPHRASE_MAX => return Ok(()),
            _ => Rule::TooLong,
        };
        Err(Error::invalid("passphrase", broken))
    }
}

/// The same letters typed on another system are the same passphrase (RFC 8265, OpaqueString: NFC).
pub(crate) fn canonical(text: &str) -> Zeroizing<String> {
    // Room for all of it at once: a text that grows leaves pieces behind.
    let mut canonical = Zeroizing::new(String::with_capacity(text.len() * 3));
    canonical.extend(text.nfc());
    canonical
}

impl std::fmt::Debug for Passphrase<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_counted_as_people_see_them() {
        let check = |text| {
            let cost = Cost::FLOOR;
            Passphrase { text, cost }.check().is_ok()
        };
        assert!(check("bréhat-ouest"), "twelve letters");
        assert!(
            !check("bre\u{301}hat-oues"),
            "an accent is no letter of its own"
        );
        assert!(!check(""), "nothing is no passphrase");
    }
}
