//! The words of a question as a full-text query.

use serde::Serialize;

use super::Question;
use crate::derive::{kind_token, year_token};
use crate::fold;

/// How the words of a question were understood.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// As words, or beginnings of words.
    #[default]
    Word,
    /// As the middle of a word, or two words written as one.
    Part,
    /// With one typing error.
    Typo,
}

/// One word of a question: the forms that are as good as it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Term {
    /// Beginnings of words that match.
    pub prefixes: Vec<String>,
    /// Whole words that match; several words in one string are a phrase.
    pub words: Vec<String>,
}

/// A question's words, every one of which must match.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Asked {
    pub terms: Vec<Term>,
    pub why: Reason,
}

impl Asked {
    /// The words as they stand.
    pub fn exactly(words: &str) -> Self {
        let words: Vec<String> = fold::words(words).collect();
        let alone = words.len() == 1;
        Self {
            terms: words
                .iter()
                .map(|word| Term::exactly(word, alone))
                .collect(),
            why: Reason::Word,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The full-text query, if anything is asked of the index.
    pub fn matching(&self, facets: &[String]) -> Option<String> {
        let terms = self.terms.iter().map(Term::matching);
        let texts: Vec<String> = terms.collect();
        let mut parts = Vec::new();
        if !texts.is_empty() {
            parts.push(format!("{{title names body}} : ({})", texts.join(" AND ")));
        }
        parts.extend(facets.iter().map(|token| format!("facets : \"{token}\"")));
        (!parts.is_empty()).then(|| parts.join(" AND "))
    }

    /// Whether a word of a record is one that was asked for.
    pub fn marks(&self, word: &str) -> bool {
        self.terms.iter().any(|term| term.marks(word))
    }
}

impl Term {
    /// A word and what it is the beginning of. Very short words stand for themselves, unless alone;
    /// a plural finds its singular.
    pub fn exactly(word: &str, alone: bool) -> Self {
        let length = word.chars().count();
        if length <= 2 && !alone {
            return Self {
                prefixes: Vec::new(),
                words: vec![word.to_owned()],
            };
        }
        let singular = word.strip_suffix(['s', 'x']).filter(|_| length >= 5);
        Self {
            prefixes: vec![singular.unwrap_or(word).to_owned()],
            words: Vec::new(),
        }
    }

    fn marks(&self, word: &str) -> bool {
        // Most words need no folding but of their capitals.
        if word.is_ascii() {
            return self.is_met(word.as_bytes());
        }
        self.is_met(fold::fold(word).as_bytes())
    }

    fn is_met(&self, word: &[u8]) -> bool {
        let begins = |prefix: &String| {
            let start = word.get(..prefix.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
        };
        let is = |whole: &str| word.eq_ignore_ascii_case(whole.as_bytes());
        self.prefixes.iter().any(begins) || self.words.iter().any(|words| words.split(' ').any(is))
    }

    fn matching(&self) -> String {
        // Folded words hold letters and digits only, so quoting them is enough.
        let prefixes = self.prefixes.iter().map(|prefix| format!("\"{prefix}\"*"));
        let words = self.words.iter().map(|word| format!("\"{word}\""));
        let forms: Vec<String> = prefixes.chain(words).collect();
        if forms.len() == 1 {
            forms.concat()
        } else {
            format!("({})", forms.join(" OR "))
        }
    }
}

/// What the index knows besides words: kind and year.
pub(super) fn facets(question: &Question) -> Vec<String> {
    let kind = question.kind.as_deref().map(kind_token);
    kind.into_iter()
        .chain(question.year.map(year_token))
        .collect()
}
