//! The words of a record: its title, and what search looks through.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::Value as Json;

use crate::document::Document;
use crate::error::Result;
use crate::fold::{clip, fold, words};
use crate::kinds::Kind;
use crate::values::{Day, Fields, Type};

/// Longest title made of a long text's first line, in characters.
const LABEL_MAX: usize = 100;
/// Most years a span counts for in the year filter.
const YEARS_MAX: i32 = 60;
/// Longest word kept for the middle of words and typing errors, in characters.
const WORD_MAX: usize = 32;

/// The record's title as far as its own fields make it; titles of linked records are added on reading.
pub(crate) fn label(kind: &Kind, fields: &Fields) -> String {
    let part = |name: &&str| {
        let field = kind.field(name)?;
        let value = fields.get(*name)?;
        match (field.ty, value) {
            (Type::Text, Json::String(text)) => Some(text.clone()),
            (Type::Choice(_), Json::String(text)) => Some(text.clone()),
            (Type::Words, value) => preferred(value).map(str::to_owned),
            (Type::Prose, Json::String(text)) => {
                let plain = crate::prose::plain(clip(text, LABEL_MAX * 4));
                plain
                    .lines()
                    .find(|line| !line.trim().is_empty())
                    .map(|line| clip(line.trim(), LABEL_MAX).to_owned())
            }
            _ => None,
        }
    };
    let links = kind.title.iter().any(|name| {
        kind.field(name)
            .is_some_and(|f| matches!(f.ty, Type::Link(_) | Type::AnyLink))
    });
    if links {
        String::new()
    } else {
        kind.title
            .iter()
            .filter_map(part)
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// The text shown of several languages where none is asked for: French, English, Spanish, else any.
pub(crate) fn preferred(words: &Json) -> Option<&str> {
    let texts = words.as_object()?;
    let first = ["fr", "en", "es"].iter().find_map(|tag| texts.get(*tag));
    first.or_else(|| texts.values().next())?.as_str()
}

/// What search looks through, folded; titles count most, long texts least.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Texts {
    title: String,
    names: String,
    body: String,
    facets: String,
}

impl Texts {
    pub fn of(kind: &Kind, label: &str, fields: &Fields) -> Self {
        let mut texts = Self {
            facets: kind_token(kind.name),
            ..Self::default()
        };
        push(&mut texts.title, label);
        for field in kind.fields {
            let Some(value) = fields.get(field.name) else {
                continue;
            };
            texts.add(
                field.ty,
                value,
                kind.title.contains(&field.name) && !label.is_empty(),
            );
        }
        texts
    }

    fn words(&self) -> impl Iterator<Item = String> {
        [&self.title, &self.names, &self.body]
            .into_iter()
            .flat_map(|text| words(text))
    }

    fn add(&mut self, ty: Type, value: &Json, in_title: bool) {
        match (ty, value) {
            (Type::Day, Json::String(text)) => self.add_years(text),
            (Type::Prose, Json::String(text)) => push(&mut self.body, &crate::prose::plain(text)),
            (Type::Words, Json::Object(texts)) => {
                texts
                    .values()
                    .filter_map(Json::as_str)
                    .for_each(|text| push(&mut self.names, text));
            }
            (Type::Text | Type::Email | Type::Url, Json::String(text)) if !in_title => {
                push(&mut self.names, text)
            }
            (Type::Set(Type::Text | Type::Email) | Type::Names, Json::Array(members)) => {
                members
                    .iter()
                    .filter_map(Json::as_str)
                    .for_each(|text| push(&mut self.names, text));
            }
            (Type::Blob, blob) => {
                if let Some(name) = blob.get("name").and_then(Json::as_str) {
                    push(&mut self.names, name);
                }
            }
            _ => {}
        }
    }

    fn add_years(&mut self, text: &str) {
        use chrono::Datelike as _;
        let Some(bounds) = Day::parse(text).ok().map(|day| day.bounds()) else {
            return;
        };
        let (Some(from), to) = (bounds.earliest, bounds.latest) else {
            return;
        };
        let last = to
            .map_or(from.year(), |to| to.year())
            .min(from.year().saturating_add(YEARS_MAX));
        for year in from.year()..=last {
            let token = year_token(year);
            if !self.facets.split(' ').any(|known| known == token) {
                push(&mut self.facets, &token);
            }
        }
    }
}

fn push(to: &mut String, text: &str) {
    if !to.is_empty() {
        to.push(' ');
    }
    let folded = fold(text);
    to.push_str(&folded);
    if !folded.contains('-') {
        return;
    }
    // "soft-landing" is also found as "softlanding".
    for joined in folded
        .split_whitespace()
        .filter(|word| word.contains('-') && word.len() <= 40)
    {
        let whole: String = joined.chars().filter(|c| c.is_alphanumeric()).collect();
        if !whole.is_empty() && whole.chars().any(char::is_alphabetic) {
            to.push(' ');
            to.push_str(&whole);
        }
    }
}

/// The word in the index that stands for a kind.
pub(crate) fn kind_token(kind: &str) -> String {
    format!("kind0{}", kind.replace('_', "0"))
}

/// The word in the index that stands for a year.
pub(crate) fn year_token(year: i32) -> String {
    format!(
        "year0{}{}",
        if year < 0 { "b" } else { "" },
        year.unsigned_abs()
    )
}

/// Puts the texts of record `n` in place of what was indexed, or takes it out of the index.
pub(super) fn write(
    tx: &Connection,
    n: i64,
    texts: Option<&Texts>,
    old: Option<&Texts>,
) -> Result<()> {
    let Some(texts) = texts else {
        tx.prepare_cached("DELETE FROM fts WHERE rowid = ?1")?
            .execute([n])?;
        return Ok(());
    };
    let mut put = tx.prepare_cached(
        "INSERT OR REPLACE INTO fts (rowid, title, names, body, facets) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    put.execute(params![
        n,
        texts.title,
        texts.names,
        texts.body,
        texts.facets
    ])?;
    write_words(tx, texts, old)
}

/// Every word that search ever found a record by.
pub(crate) fn words_ever(kind: &Kind, document: &Document) -> Result<HashSet<String>> {
    let mut all = HashSet::new();
    for step in document.steps() {
        let fields = document.state(kind, Some(&[step.hash]))?.fields;
        let label = label(kind, &fields);
        all.extend(Texts::of(kind, &label, &fields).words());
    }
    Ok(all)
}

/// Forgets those of some words by which no record is found any more.
pub(crate) fn forget_words(tx: &Connection, words: &HashSet<String>) -> Result<()> {
    let mut used = tx.prepare_cached("SELECT 1 FROM fts WHERE fts MATCH ?1 LIMIT 1")?;
    let mut forget = tx.prepare_cached("DELETE FROM word WHERE text = ?1 RETURNING w")?;
    let mut unindex = tx.prepare_cached("DELETE FROM word_tri WHERE rowid = ?1")?;
    for word in words {
        if used.exists([format!("\"{}\"", word.replace('"', "\"\""))])? {
            continue;
        }
        let forgotten = forget.query_row([word], |row| row.get::<_, i64>(0));
        if let Some(w) = forgotten.optional()? {
            unindex.execute([w])?;
        }
    }
    Ok(())
}

/// Leaves nothing in the indexes of what was taken out of them: until they are merged they only note it.
/// Goes through the whole of both, so once for all that a transaction erased.
pub(crate) fn merge_indexes(tx: &Connection) -> Result<()> {
    tx.execute_batch(
        "INSERT INTO fts (fts) VALUES ('optimize'); INSERT INTO word_tri (word_tri) VALUES ('optimize')",
    )?;
    Ok(())
}

/// Notes the words that nobody has used yet; a word once noted stays.
fn write_words(tx: &Connection, texts: &Texts, old: Option<&Texts>) -> Result<()> {
    let mut seen: HashSet<String> = old.into_iter().flat_map(Texts::words).collect();
    let mut known = tx.prepare_cached("INSERT OR IGNORE INTO word (text) VALUES (?1)")?;
    let mut index = tx.prepare_cached("INSERT INTO word_tri (rowid, text) VALUES (?1, ?2)")?;
    for word in texts.words() {
        let length = word.chars().count();
        let kept = (3..=WORD_MAX).contains(&length) && !word.chars().all(|c| c.is_ascii_digit());
        if kept && seen.insert(word.clone()) && known.execute([&word])? == 1 {
            index.execute(params![tx.last_insert_rowid(), word])?;
        }
    }
    Ok(())
}
