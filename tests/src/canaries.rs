//! Words that nobody else writes, put wherever people write, and looked for wherever they must not be.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use aho_corasick::AhoCorasick;
use escale_store::values::{Fields, Type};
use escale_store::{Field, Kind};
use serde_json::{Value as Json, json};

use crate::chance::Chance;

/// How many there are.
const COUNT: usize = 50;
/// Letters of each: too many for one to turn up by chance.
const LETTERS: usize = 16;
/// Ways in which each may be written: UTF-8 and UTF-16, as it is and as the search index folds it.
const FORMS: usize = 4;

/// Fifty words, and what finds them.
pub struct Canaries {
    words: Vec<String>,
    forms: Vec<Vec<u8>>,
    finds: AhoCorasick,
    next: usize,
}

impl Canaries {
    /// The words of a seed: other ones for each.
    ///
    /// # Panics
    /// If they cannot be searched for.
    pub fn new(seed: u64) -> Self {
        let mut chance = Chance::new(seed, "canaries");
        let mut letter = |place: usize| {
            let drawn = u8::try_from(chance.below(26)).unwrap_or_default();
            // Capitals here and there, which folding takes away.
            char::from(if place.is_multiple_of(3) { b'A' } else { b'a' } + drawn)
        };
        let words: Vec<String> = (0..COUNT)
            .map(|_| (0..LETTERS).map(&mut letter).collect())
            .collect();
        let forms: Vec<Vec<u8>> = words.iter().flat_map(|word| forms(word)).collect();
        Self {
            finds: AhoCorasick::new(&forms).expect("words can be searched for"),
            forms,
            words,
            next: 0,
        }
    }

    /// One of the words, each in turn.
    pub fn sings(&mut self) -> String {
        let word = self.words[self.next % COUNT].clone();
        self.next += 1;
        word
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.words.len()
    }

    /// Every form of every word.
    pub fn forms(&self) -> &[Vec<u8>] {
        &self.forms
    }

    /// The same fields with a word in each in which one writes freely.
    pub fn in_fields(&mut self, kind: &Kind, mut fields: Fields) -> Fields {
        for field in kind.fields {
            if let Some(value) = fields.get_mut(field.name)
                && is_free(kind, field)
            {
                self.put(field.ty, value);
            }
        }
        fields
    }

    fn put(&mut self, ty: Type, value: &mut Json) {
        match ty {
            Type::Text => *value = json!(format!("Dossier {}é", self.sings())),
            Type::Prose => {
                let (head, bold, item) = (self.sings(), self.sings(), self.sings());
                *value = json!(format!("# {head}\n\nUn **{bold}** dit.\n\n- {item}"));
            }
            Type::Words => *value = json!({ "fr": self.sings(), "en": self.sings() }),
            Type::Email => *value = json!(format!("{}@example.org", self.sings())),
            Type::Url => *value = json!(format!("https://example.org/{}", self.sings())),
            Type::Set(member) => {
                let mut members = value.as_array().cloned().unwrap_or_default();
                for one in &mut members {
                    self.put(*member, one);
                }
                *value = Json::Array(members);
            }
            _ => {}
        }
    }

    /// The words that stand in some bytes, by their number.
    pub fn heard_in(&self, bytes: &[u8]) -> BTreeSet<usize> {
        let found = self.finds.find_overlapping_iter(bytes);
        found.map(|at| at.pattern().as_usize() / FORMS).collect()
    }

    /// The files of a folder, and of all within it, in which a word stands or which are called by one, with
    /// the words; and how many files there are.
    ///
    /// # Panics
    /// If a folder cannot be read.
    pub fn heard_within(&self, folder: &Path) -> (Vec<(PathBuf, BTreeSet<usize>)>, usize) {
        let mut heard = Vec::new();
        let mut files = 0;
        let mut folders = vec![folder.to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("the folder reads").flatten() {
                let path = entry.path();
                let Ok(sort) = entry.file_type() else {
                    continue;
                };
                let mut words = self.heard_in(entry.file_name().as_encoded_bytes());
                if sort.is_dir() {
                    folders.push(path.clone());
                } else if sort.is_file() {
                    files += 1;
                    words.extend(self.heard_in(&fs::read(&path).unwrap_or_default()));
                }
                if !words.is_empty() {
                    heard.push((path, words));
                }
            }
        }
        (heard, files)
    }
}

fn forms(word: &str) -> [Vec<u8>; FORMS] {
    let folded = word.to_lowercase();
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let plain = |text: &str| text.as_bytes().to_vec();
    [plain(word), plain(&folded), wide(word), wide(&folded)]
}

/// Whether one writes in a field as one likes.
fn is_free(kind: &Kind, field: &Field) -> bool {
    !matches!(
        (kind.name, field.name),
        ("partner", "siret") | ("view", "of_kind")
    )
}
