//! Where in a record the words were found, with the words marked.

use rusqlite::Row;
use serde::Serialize;
use serde_json::Value as Json;
use unicode_normalization::char::is_combining_mark;

use super::words::Asked;
use crate::derive;
use crate::error::Result;
use crate::fold::clip;
use crate::kinds::{Field, Kind};
use crate::values::Type;

/// Characters shown around the first match.
const WINDOW: usize = 160;
/// Characters kept before it.
const BEFORE: usize = 40;

/// A passage of a record's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Snippet {
    /// The field it comes from.
    pub field: String,
    /// The passage.
    pub text: String,
    /// The matching words in it.
    pub marks: Vec<Mark>,
    /// Whether text was left out before and after.
    pub cut: (bool, bool),
}

/// A marked word: where it starts and how long it is, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
pub struct Mark {
    /// First character, from 0.
    pub start: usize,
    /// How many characters.
    pub length: usize,
}

/// The first field in which a word was found, titles first.
pub(super) fn of(
    kind: &Kind,
    row: &Row<'_>,
    title: &str,
    asked: &Asked,
) -> Result<Option<Snippet>> {
    let is_title = |field: &&Field| kind.title.contains(&field.name);
    let titles = kind.fields.iter().filter(is_title);
    let rest = kind.fields.iter().filter(|field| !is_title(field));
    for field in titles.chain(rest).filter(|field| has_words(field.ty)) {
        let value = derive::field_of(kind, row, field)?;
        if let (Type::Prose, Json::String(markdown)) = (field.ty, &value)
            && !words_of(markdown).any(|(_, word)| asked.marks(word))
        {
            // Making plain text of a long report costs more than looking twice.
            continue;
        }
        let mut texts = texts(field.ty, &value).into_iter();
        let found = texts.find_map(|text| passage(field.name, &text, asked));
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(passage("title", title, asked))
}

fn has_words(ty: Type) -> bool {
    matches!(
        ty,
        Type::Prose
            | Type::Text
            | Type::Email
            | Type::Url
            | Type::Words
            | Type::Names
            | Type::Blob
            | Type::Set(Type::Text | Type::Email)
    )
}

fn texts(ty: Type, value: &Json) -> Vec<String> {
    match (ty, value) {
        (Type::Prose, Json::String(text)) => vec![crate::prose::plain(text).replace('\n', " ")],
        (Type::Text | Type::Email | Type::Url, Json::String(text)) => vec![text.clone()],
        (Type::Words, Json::Object(texts)) => texts
            .values()
            .filter_map(Json::as_str)
            .map(str::to_owned)
            .collect(),
        (Type::Set(Type::Text | Type::Email) | Type::Names, Json::Array(members)) => members
            .iter()
            .filter_map(Json::as_str)
            .map(str::to_owned)
            .collect(),
        (Type::Blob, blob) => blob
            .get("name")
            .and_then(Json::as_str)
            .map(str::to_owned)
            .into_iter()
            .collect(),
        _ => Vec::new(),
    }
}

/// The words around the first that was asked for. A long text is read no further than what is shown.
fn passage(field: &str, text: &str, asked: &Asked) -> Option<Snippet> {
    let mut found = words_of(text).filter(|(_, word)| asked.marks(word));
    let first = found.next()?;
    let start = beginning(text, first.0);
    let shown = clip(text.get(start..)?, WINDOW).len();
    let end = (start + shown).max(first.0 + first.1.len());
    let inside = found.take_while(|(place, word)| place + word.len() <= end);
    let shown = text.get(start..end)?;
    Some(Snippet {
        field: field.to_owned(),
        marks: std::iter::once(first)
            .chain(inside)
            .map(|(place, word)| mark_of(shown, place - start, word))
            .collect(),
        text: shown.to_owned(),
        cut: (start > 0, end < text.len()),
    })
}

/// The words of a text with their places, in bytes.
fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    // Combining marks belong to the letter before them.
    let inside = |letter: char| letter.is_alphanumeric() || is_combining_mark(letter);
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.get(from..)?;
        let start = from + rest.find(inside)?;
        let (_, word) = text.split_at(start);
        let (word, _) = word.split_at(word.find(|letter| !inside(letter)).unwrap_or(word.len()));
        from = start + word.len();
        Some((start, word))
    })
}

/// Where the passage begins that shows a word: some characters before it, with a whole word.
fn beginning(text: &str, word: usize) -> usize {
    let (before, _) = text.split_at(word);
    let from = match before.char_indices().rev().nth(BEFORE - 1) {
        None | Some((0, _)) => return 0,
        Some((from, _)) => from,
    };
    let near = before.get(from..).unwrap_or_default();
    let after = near.trim_start_matches(char::is_alphanumeric);
    let whole = after.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    word - whole.len()
}

fn mark_of(shown: &str, place: usize, word: &str) -> Mark {
    let before = shown.get(..place).unwrap_or_default();
    Mark {
        start: before.chars().count(),
        length: word.chars().count(),
    }
}
