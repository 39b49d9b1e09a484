//! The bits of a recovery sheet as twelve words with a checksum (BIP-39), in three languages.

use bip0039::{English, French, Mnemonic, Spanish};
use escale_store::{Error, Result, Rule, Secret};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// How many words a sheet has.
pub const WORDS: usize = 12;

/// A list of words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum List {
    /// French.
    #[default]
    Fr,
    /// English.
    En,
    /// Spanish.
    Es,
}

impl List {
    /// Every list.
    pub const ALL: [Self; 3] = [Self::Fr, Self::En, Self::Es];

    /// Its language (ISO 639-1).
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
            Self::Es => "es",
        }
    }

    fn every(self) -> &'static [&'static str; 2048] {
        match self {
            Self::Fr => French::words(),
            Self::En => English::words(),
            Self::Es => Spanish::words(),
        }
    }
}

impl std::str::FromStr for List {
    type Err = Rule;

    fn from_str(text: &str) -> std::result::Result<Self, Rule> {
        let list = Self::ALL.into_iter().find(|list| list.code() == text);
        list.ok_or(Rule::UnknownChoice)
    }
}

/// The words of a secret, with a space between them.
///
/// # Errors
/// `Invalid` with `not_recovery_words` if the secret has not the length of a sheet's.
pub fn words_of(secret: &Secret, list: List) -> Result<Zeroizing<String>> {
    let bits = secret.bytes().to_vec();
    let wrong = |_| not_words();
    let phrase = match list {
        List::Fr => Mnemonic::<French>::from_entropy(bits)
            .map_err(wrong)?
            .into_phrase(),
        List::En => Mnemonic::<English>::from_entropy(bits)
            .map_err(wrong)?
            .into_phrase(),
        List::Es => Mnemonic::<Spanish>::from_entropy(bits)
            .map_err(wrong)?
            .into_phrase(),
    };
    let decomposed = Zeroizing::new(phrase);
    let words: Vec<String> = decomposed.split(' ').map(composed).collect();
    let words = Zeroizing::new(words);
    if words.len() == WORDS {
        Ok(Zeroizing::new(words.join(" ")))
    } else {
        Err(not_words())
    }
}

/// The secret that was written down in these words, in whichever list they stand: capitals, accents,
/// numbers before the words, commas and line breaks do not matter.
///
/// # Errors
/// `Invalid` on `words` with `not_recovery_words` if a word is not in the list, one is missing, or the
/// checksum says that one is not as it was.
pub fn read_words(text: &str) -> Result<Secret> {
    let typed: Vec<Zeroizing<String>> = text
        .split(|c: char| !c.is_alphabetic() && !is_accent(c))
        .map(plain)
        .filter(|word| !word.is_empty())
        .map(Zeroizing::new)
        .collect();
    let read = List::ALL.into_iter().find_map(|list| read_in(list, &typed));
    read.ok_or_else(not_words)
}

fn read_in(list: List, typed: &[Zeroizing<String>]) -> Option<Secret> {
    if typed.len() != WORDS {
        return None;
    }
    let every: Vec<String> = list.every().iter().map(|word| plain(word)).collect();
    let whole = |word: &Zeroizing<String>| {
        let place = every.iter().position(|known| *known == **word)?;
        Some(list.every()[place])
    };
    let words: Vec<&str> = typed.iter().map(whole).collect::<Option<_>>()?;
    let phrase = words.join(" ");
    let bits = match list {
        List::Fr => Mnemonic::<French>::from_phrase(phrase).ok()?.into_entropy(),
        List::En => Mnemonic::<English>::from_phrase(phrase)
            .ok()?
            .into_entropy(),
        List::Es => Mnemonic::<Spanish>::from_phrase(phrase)
            .ok()?
            .into_entropy(),
    };
    Some(Secret::new(&Zeroizing::new(bits)))
}

/// A word without accents and capitals: in none of the lists do two words differ by these alone.
pub fn plain(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let letters = word.nfkd().filter(|c| !is_accent(*c));
    letters.flat_map(char::to_lowercase).collect()
}

fn composed(word: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    word.nfc().collect()
}

fn is_accent(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

fn not_words() -> Error {
    Error::invalid("words", Rule::NotRecoveryWords)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(seed: u8) -> Secret {
        Secret::new(&[
            seed, 3, 7, 250, 99, seed, 0, 1, 2, 128, 64, seed, 5, 77, 200, 31,
        ])
    }

    #[test]
    fn a_secret_written_in_any_list_is_read_back_without_saying_which() {
        for list in List::ALL {
            for seed in 0..50 {
                let words = words_of(&secret(seed), list).expect("words");
                assert_eq!(words.split(' ').count(), WORDS, "twelve words in {list:?}");
                let read = read_words(&words).expect("they are read");
                assert_eq!(
                    read.bytes(),
                    secret(seed).bytes(),
                    "the same bits in {list:?}"
                );
            }
        }
    }

    #[test]
    fn words_are_read_as_people_copy_them() {
        let words = words_of(&secret(3), List::Fr).expect("words");
        let numbered: Vec<String> = words
            .split(' ')
            .enumerate()
            .map(|(at, word)| format!("{}. {}", at + 1, plain(word).to_uppercase()))
            .collect();
        let read = read_words(&numbered.join(",\n")).expect("they are read");
        assert_eq!(
            read.bytes(),
            secret(3).bytes(),
            "numbers, capitals and missing accents do not matter"
        );
    }

    #[test]
    fn a_wrong_word_is_noticed() {
        let words = words_of(&secret(9), List::Es).expect("words");
        let mut all: Vec<&str> = words.split(' ').collect();
        all.swap(0, 11);
        let swapped = read_words(&all.join(" "));
        let refused = [swapped, read_words("abaisser abandon"), read_words("")];
        for refused in refused {
            assert!(
                matches!(&refused, Err(Error::Invalid(problems)) if problems[0].rule == Rule::NotRecoveryWords),
                "{refused:?}"
            );
        }
    }

    #[test]
    fn no_two_words_of_a_list_differ_by_accents_alone() {
        for list in List::ALL {
            let plain: std::collections::BTreeSet<String> =
                list.every().iter().map(|word| plain(word)).collect();
            assert_eq!(plain.len(), 2048, "in {list:?}");
        }
    }
}
