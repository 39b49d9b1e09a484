//! One value as text for a terminal.

use escale_store::renewal::Span;
use escale_store::values::Id;
use serde_json::Value as Json;

use super::Titles;
use crate::words;

/// A value on one line; nothing for what is empty.
pub fn line(value: &Json, titles: Titles<'_>) -> String {
    match value {
        Json::Null => String::new(),
        Json::Bool(flag) => words::flag(*flag).to_owned(),
        Json::Number(number) => number.to_string(),
        Json::String(text) => match text.parse::<Id>() {
            Ok(id) => linked(id, titles),
            Err(_) => safe(text),
        },
        Json::Array(members) => {
            let members: Vec<String> = members.iter().map(|one| line(one, titles)).collect();
            members.join("; ")
        }
        Json::Object(members) => match (members.get("amount"), members.get("currency")) {
            (Some(Json::String(amount)), Some(Json::String(currency))) => {
                safe(&[amount.as_str(), currency].join(" "))
            }
            _ => {
                let named =
                    |(name, value): (&String, &Json)| [safe(name), line(value, titles)].join(": ");
                let members: Vec<String> = members.iter().map(named).collect();
                members.join("; ")
            }
        },
    }
}

/// A linked record: its title if it is known, and its id.
fn linked(id: Id, titles: Titles<'_>) -> String {
    match titles.of(id) {
        Some(title) => words::record(&safe(&title), &id.to_string()),
        None => id.to_string(),
    }
}

/// Text without what could steer a terminal or turn the reading direction: such characters, which only
/// a hostile or newer copy can have written, are shown as U+FFFD.
pub fn safe(text: &str) -> String {
    let shown = |c: char| match c {
        '\n' | '\t' => ' ',
        c if c.is_control() => '\u{FFFD}',
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' => '\u{FFFD}',
        c => c,
    };
    text.chars().map(shown).collect()
}

/// A day, or what is known of it.
pub fn span(span: Span) -> String {
    match (span.earliest(), span.latest()) {
        (Some(earliest), Some(latest)) if earliest == latest => earliest.to_string(),
        (Some(earliest), Some(latest)) => {
            words::between(&earliest.to_string(), &latest.to_string())
        }
        (Some(earliest), None) => words::not_before(&earliest.to_string()),
        (None, Some(latest)) => words::not_after(&latest.to_string()),
        (None, None) => "?".to_owned(),
    }
}
