//! Where in a record the words were found, with the words marked.

use rusqlite::Row;
use serde::Serialize;
use serde_json::Value as Json;

use super::words::Asked;
use crate::derive;
use crate::error::Result;
use crate::fold::fold;
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
            && !asked.may_mark(&fold(markdown))
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

fn passage(field: &str, text: &str, asked: &Asked) -> Option<Snippet> {
    if !asked.may_mark(&fold(text)) {
        return None;
    }
    let letters: Vec<char> = text.chars().collect();
    let marks: Vec<Mark> = words_of(&letters)
        .filter(|mark| is_marked(&letters, *mark, asked))
        .collect();
    let first = marks.first()?;
    let start = if first.start <= BEFORE {
        0
    } else {
        next_word(&letters, first.start - BEFORE)
    };
    let end = (start + WINDOW)
        .min(letters.len())
        .max(first.start + first.length);
    let inside = marks
        .iter()
        .filter(|mark| mark.start >= start && mark.start + mark.length <= end);
    Some(Snippet {
        field: field.to_owned(),
        text: letters.get(start..end).unwrap_or_default().iter().collect(),
        marks: inside
            .map(|mark| Mark {
                start: mark.start - start,
                length: mark.length,
            })
            .collect(),
        cut: (start > 0, end < letters.len()),
    })
}

fn words_of(letters: &[char]) -> impl Iterator<Item = Mark> {
    let mut words = Vec::new();
    let mut start = None;
    for (place, letter) in letters.iter().chain(std::iter::once(&' ')).enumerate() {
        // Combining marks belong to the letter before them.
        let inside =
            letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(*letter);
        match (inside, start) {
            (true, None) => start = Some(place),
            (false, Some(from)) => {
                words.push(Mark {
                    start: from,
                    length: place - from,
                });
                start = None;
            }
            _ => {}
        }
    }
    words.into_iter()
}

fn is_marked(letters: &[char], mark: Mark, asked: &Asked) -> bool {
    let word: String = letters
        .get(mark.start..mark.start + mark.length)
        .unwrap_or_default()
        .iter()
        .collect();
    asked.marks(&fold(&word))
}

/// The start of the first whole word from here.
fn next_word(letters: &[char], from: usize) -> usize {
    let rest = letters.iter().enumerate().skip(from);
    rest.skip_while(|(_, letter)| letter.is_alphanumeric())
        .find(|(_, letter)| letter.is_alphanumeric())
        .map_or(from, |(place, _)| place)
}
