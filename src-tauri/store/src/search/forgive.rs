//! When nothing is found as it was typed: the middle of words, two words written as one, one typing
//! error. All of it asks the vocabulary first, so it costs the same however many records there are.

use rusqlite::params;

use super::words::{Asked, Reason, Term};
use crate::error::Result;
use crate::fold;
use crate::reading::Reading;

/// Most words of the vocabulary that stand in for one that was typed.
const FORMS_MAX: usize = 30;
/// Most words looked at for a typing error.
const CANDIDATES_MAX: usize = 400;

impl Reading<'_> {
    /// The question with every word that the vocabulary lacks replaced by what was probably meant;
    /// nothing if some word cannot be explained.
    pub(super) fn forgiving(&self, words: &str) -> Result<Option<Asked>> {
        let mut asked = Asked::default();
        for word in fold::words(words) {
            let known = Term::exactly(&word, false);
            let (term, why) = if self.begins_a_word(known.prefixes.first().unwrap_or(&word))? {
                (self.also_in_the_middle(known, &word)?, Reason::Part)
            } else {
                match self.instead(&word)? {
                    Some(found) => found,
                    None => return Ok(None),
                }
            };
            asked.terms.push(term);
            asked.why = asked.why.max(why);
        }
        Ok(Some(asked))
    }

    fn begins_a_word(&self, prefix: &str) -> Result<bool> {
        let mut find = self
            .conn
            .prepare_cached("SELECT 1 FROM word WHERE text >= ?1 AND text < ?2 LIMIT 1")?;
        Ok(find.exists(params![prefix, format!("{prefix}\u{10FFFF}")])?)
    }

    fn also_in_the_middle(&self, mut term: Term, word: &str) -> Result<Term> {
        term.words.extend(self.containing(word)?);
        Ok(term)
    }

    /// What stands for a word that begins nothing.
    fn instead(&self, word: &str) -> Result<Option<(Term, Reason)>> {
        let mut parts = self.containing(word)?;
        parts.extend(self.split_in_two(word)?);
        if !parts.is_empty() {
            return Ok(Some((
                Term {
                    prefixes: Vec::new(),
                    words: parts,
                },
                Reason::Part,
            )));
        }
        let near = self.one_error_away(word)?;
        Ok((!near.is_empty()).then(|| {
            (
                Term {
                    prefixes: Vec::new(),
                    words: near,
                },
                Reason::Typo,
            )
        }))
    }

    /// Words that hold this one somewhere.
    fn containing(&self, word: &str) -> Result<Vec<String>> {
        if word.chars().count() < 3 {
            return Ok(Vec::new());
        }
        let mut find = self.conn.prepare_cached(
            "SELECT w.text FROM word_tri t JOIN word w ON w.w = t.rowid WHERE t.word_tri MATCH ?1 LIMIT ?2",
        )?;
        let trigrams = trigrams(word).join(" AND ");
        let found = find.query_map(params![trigrams, CANDIDATES_MAX], |row| {
            row.get::<_, String>(0)
        })?;
        let found = found.collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(found
            .into_iter()
            .filter(|candidate| candidate.contains(word))
            .take(FORMS_MAX)
            .collect())
    }

    /// "softlanding" for "soft landing".
    fn split_in_two(&self, word: &str) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for (cut, _) in word
            .char_indices()
            .filter(|(cut, _)| *cut >= 3 && word.len() - cut >= 3)
        {
            let (left, right) = word.split_at(cut);
            if self.is_a_word(left)? && self.is_a_word(right)? {
                found.push(format!("{left} {right}"));
            }
        }
        Ok(found)
    }

    fn is_a_word(&self, word: &str) -> Result<bool> {
        Ok(self
            .conn
            .prepare_cached("SELECT 1 FROM word WHERE text = ?1")?
            .exists([word])?)
    }

    /// Words that one letter missing, too many, wrong or swapped makes of this one.
    fn one_error_away(&self, word: &str) -> Result<Vec<String>> {
        let length = word.chars().count();
        if length < 4 {
            return Ok(Vec::new());
        }
        // One error spoils at most three trigrams; words that share any of the others are looked at.
        let mut find = self.conn.prepare_cached(
            "SELECT w.text FROM word_tri t JOIN word w ON w.w = t.rowid
             WHERE t.word_tri MATCH ?1 AND length(w.text) BETWEEN ?2 AND ?3",
        )?;
        let trigrams = trigrams(word).join(" OR ");
        let found = find.query_map(params![trigrams, length - 1, length + 1], |row| {
            row.get::<_, String>(0)
        })?;
        let mut near = Vec::new();
        for candidate in found {
            let candidate = candidate?;
            if strsim::osa_distance(word, &candidate) == 1 {
                near.push(candidate);
            }
            if near.len() == FORMS_MAX {
                break;
            }
        }
        Ok(near)
    }
}

/// The overlapping triples of letters of a word, each quoted.
fn trigrams(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    letters
        .windows(3)
        .map(|three| format!("\"{}\"", three.iter().collect::<String>()))
        .collect()
}
