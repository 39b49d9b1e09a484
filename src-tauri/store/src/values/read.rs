//! Reading a value from JSON into its one canonical form, and to and from what a document holds.

use automerge::ScalarValue;
use serde_json::{Value as Json, json};

use super::{Blob, Day, Id, Moment, Money, NotADay, Place, Type, codes};
use crate::error::Rule;

/// Longest one-line text, in characters.
pub const TEXT_MAX: usize = 1_000;
/// Longest long text, in characters.
pub const PROSE_MAX: usize = 1_000_000;
/// Most members of a set, or languages of a text.
pub const MEMBERS_MAX: usize = 1_000;

impl Type {
    /// The canonical form of `input`; `null` when it is empty.
    ///
    /// # Errors
    /// The rule it breaks.
    pub fn canonical(self, input: &Json) -> Result<Json, Rule> {
        match (self, input) {
            (_, Json::Null) => Ok(Json::Null),
            (Self::Flag, Json::Bool(flag)) => Ok(json!(flag)),
            (Self::Flag, _) => Err(Rule::NotAFlag),
            (Self::Number, _) => number(input),
            (Self::Count, _) => count(input),
            (Self::Set(member), _) => set(*member, input),
            (Self::Words, _) => words(input),
            (Self::Names, _) => names(input),
            (Self::Money, Json::Object(_)) => money(input),
            (Self::Place, Json::Object(_)) => place(input),
            (Self::Blob, _) => blob(input),
            (_, Json::String(text)) => self.canonical_text(text),
            _ => Err(Rule::NotText),
        }
    }

    fn canonical_text(self, text: &str) -> Result<Json, Rule> {
        if self == Self::Prose {
            return prose(text);
        }
        let text = one_line(text)?;
        if text.is_empty() {
            return Ok(Json::Null);
        }
        let found = match self {
            Self::Text => Some(text.to_owned()),
            Self::Day => return day(text),
            Self::Moment => text.parse::<Moment>().ok().map(|moment| moment.to_string()),
            Self::Choice(codes) => codes.contains(&text).then(|| text.to_owned()),
            Self::Country => codes::country(text),
            Self::Subdivision => codes::subdivision(text),
            Self::Language => codes::language(text),
            Self::TimeZone => codes::time_zone(text),
            Self::Email => email_address::EmailAddress::is_valid(text).then(|| text.to_owned()),
            Self::Phone => phone(text).then(|| text.to_owned()),
            Self::Url => url(text).then(|| text.to_owned()),
            Self::Link(_) | Self::AnyLink => text.parse::<Id>().ok().map(|id| id.to_string()),
            Self::Money => {
                return Money::parse(text)
                    .map(|money| json!(money))
                    .ok_or(Rule::NotMoney);
            }
            Self::Place => {
                return Place::parse(text)
                    .map(|place| json!(place))
                    .ok_or(Rule::NotAPlace);
            }
            _ => None,
        };
        found.map(Json::String).ok_or_else(|| self.rule())
    }

    /// The rule a text breaks that is not of this type.
    fn rule(self) -> Rule {
        match self {
            Self::Moment => Rule::NotAMoment,
            Self::Choice(_) => Rule::UnknownChoice,
            Self::Country => Rule::NotACountry,
            Self::Subdivision => Rule::NotASubdivision,
            Self::Language => Rule::NotALanguage,
            Self::TimeZone => Rule::NotATimeZone,
            Self::Email => Rule::NotAnEmail,
            Self::Phone => Rule::NotAPhone,
            Self::Url => Rule::NotAUrl,
            Self::Link(_) | Self::AnyLink => Rule::NotALink,
            Self::Blob => Rule::NotABlob,
            _ => Rule::NotText,
        }
    }

    /// What a document holds for a canonical value that is one scalar.
    pub(crate) fn to_scalar(self, value: &Json) -> ScalarValue {
        match (self, value) {
            (_, Json::Null) => ScalarValue::Null,
            (_, Json::Bool(flag)) => ScalarValue::Boolean(*flag),
            (Self::Count, Json::Number(number)) => {
                ScalarValue::Uint(number.as_u64().unwrap_or_default())
            }
            (_, Json::Number(number)) => ScalarValue::F64(number.as_f64().unwrap_or_default()),
            (_, Json::String(text)) => ScalarValue::Str(text.into()),
            (Self::Money | Self::Place, composite) => match self.to_line(composite) {
                Some(line) => ScalarValue::Str(line.into()),
                None => ScalarValue::Null,
            },
            (_, composite) => ScalarValue::Str(composite.to_string().into()),
        }
    }

    /// The one-line form of an amount or a place, as documents and rows hold it.
    pub(crate) fn to_line(self, value: &Json) -> Option<String> {
        match self {
            Self::Money => serde_json::from_value::<Money>(value.clone())
                .ok()
                .map(|money| money.to_line()),
            Self::Place => serde_json::from_value::<Place>(value.clone())
                .ok()
                .map(Place::to_line),
            _ => None,
        }
    }

    /// The value a document's scalar stands for. A choice of a newer version is kept as it is.
    ///
    /// # Errors
    /// The raw value, where it does not read as this type.
    pub(crate) fn of_scalar(self, scalar: &ScalarValue) -> Result<Json, Json> {
        let raw = match scalar {
            ScalarValue::Null => return Ok(Json::Null),
            ScalarValue::Boolean(flag) => json!(flag),
            ScalarValue::Uint(number) => json!(number),
            ScalarValue::Int(number) => json!(number),
            ScalarValue::F64(number) => json!(number),
            ScalarValue::Timestamp(number) => json!(number),
            ScalarValue::Str(text) => json!(text.as_str()),
            other => json!(other.to_string()),
        };
        let canonical = match (self, &raw) {
            (Self::Choice(_), Json::String(_)) => return Ok(raw),
            (Self::Names | Self::Blob, Json::String(text)) => match serde_json::from_str(text) {
                Ok(value) => self.canonical(&value),
                Err(_) => Err(Rule::NotJson),
            },
            _ => self.canonical(&raw),
        };
        canonical.map_err(|_| raw)
    }

    /// The key under which a set keeps a member.
    pub(crate) fn member_key(self, member: &Json) -> String {
        match member {
            Json::String(text) => text.clone(),
            other => other.to_string(),
        }
    }

    /// The member that a set keeps under `key`.
    pub(crate) fn member_of_key(self, key: &str) -> Json {
        match self {
            Self::Number | Self::Count => serde_json::from_str(key).unwrap_or_else(|_| json!(key)),
            _ => json!(key),
        }
    }
}

fn one_line(text: &str) -> Result<&str, Rule> {
    // Bytes bound characters from above, so the common case counts nothing.
    if text.len() > TEXT_MAX && text.chars().count() > TEXT_MAX {
        return Err(Rule::TooLong);
    }
    let text = text.trim();
    if text.contains(['\n', '\r', '\u{2028}', '\u{2029}']) {
        return Err(Rule::NotOneLine);
    }
    if text.chars().any(char::is_control) {
        return Err(Rule::ControlCharacter);
    }
    Ok(text)
}

fn prose(text: &str) -> Result<Json, Rule> {
    if text.len() > PROSE_MAX && text.chars().count() > PROSE_MAX {
        return Err(Rule::TooLong);
    }
    if text
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
    {
        return Err(Rule::ControlCharacter);
    }
    let canonical = crate::prose::canonical(text);
    Ok(if canonical.is_empty() {
        Json::Null
    } else {
        Json::String(canonical)
    })
}

fn day(text: &str) -> Result<Json, Rule> {
    match Day::read(text) {
        Ok(day) => Ok(json!(day.as_str())),
        Err(NotADay::NoSuchDay) => Err(Rule::NoSuchDay),
        Err(NotADay::EndBeforeStart) => Err(Rule::EndBeforeStart),
        Err(NotADay::TooLong) => Err(Rule::TooLong),
        Err(_) => Err(Rule::NotADay),
    }
}

fn number(input: &Json) -> Result<Json, Rule> {
    let number = input
        .as_f64()
        .filter(|number| number.is_finite())
        .ok_or(Rule::NotANumber)?;
    // A whole number is one form whether written 3 or 3.0, as far as a double holds it exactly.
    let whole = number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
    Ok(if whole {
        json!(number as i64)
    } else {
        json!(number)
    })
}

fn count(input: &Json) -> Result<Json, Rule> {
    input
        .as_u64()
        .filter(|count| *count <= 9_999)
        .map(|count| json!(count))
        .ok_or(Rule::NotACount)
}

fn set(member: Type, input: &Json) -> Result<Json, Rule> {
    let Json::Array(members) = input else {
        return Err(Rule::NotAList);
    };
    if members.len() > MEMBERS_MAX {
        return Err(Rule::TooMany);
    }
    let mut seen = std::collections::BTreeMap::new();
    for value in members {
        match member.canonical(value)? {
            Json::Null => {}
            value => {
                seen.insert(member.member_key(&value), value);
            }
        }
    }
    Ok(if seen.is_empty() {
        Json::Null
    } else {
        seen.into_values().collect()
    })
}

fn words(input: &Json) -> Result<Json, Rule> {
    let Json::Object(texts) = input else {
        return Err(Rule::NotWords);
    };
    if texts.len() > MEMBERS_MAX {
        return Err(Rule::TooMany);
    }
    let mut canonical = serde_json::Map::new();
    for (tag, text) in texts {
        let tag = codes::language(tag).ok_or(Rule::NotALanguage)?;
        match Type::Text.canonical(text)? {
            Json::Null => {}
            text => {
                canonical.insert(tag, text);
            }
        }
    }
    Ok(if canonical.is_empty() {
        Json::Null
    } else {
        Json::Object(canonical)
    })
}

fn names(input: &Json) -> Result<Json, Rule> {
    let Json::Array(members) = input else {
        return Err(Rule::NotAList);
    };
    if members.len() > MEMBERS_MAX {
        return Err(Rule::TooMany);
    }
    let names = members
        .iter()
        .map(|name| Type::Text.canonical(name))
        .collect::<Result<Vec<_>, _>>()?;
    let names: Vec<_> = names.into_iter().filter(|name| !name.is_null()).collect();
    Ok(if names.is_empty() {
        Json::Null
    } else {
        Json::Array(names)
    })
}

fn money(input: &Json) -> Result<Json, Rule> {
    let text = |key: &str| match input.get(key) {
        Some(Json::String(text)) => Some(text.clone()),
        Some(Json::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let known = input.as_object().is_some_and(|object| object.len() == 2);
    match (known, text("amount"), text("currency")) {
        (true, Some(amount), Some(currency)) => Money::new(&amount, &currency)
            .map(|money| json!(money))
            .ok_or(Rule::NotMoney),
        _ => Err(Rule::NotMoney),
    }
}

fn place(input: &Json) -> Result<Json, Rule> {
    let place = serde_json::from_value::<Place>(input.clone()).map_err(|_| Rule::NotAPlace)?;
    place
        .checked()
        .map(|place| json!(place))
        .ok_or(Rule::NotAPlace)
}

fn blob(input: &Json) -> Result<Json, Rule> {
    let blob = serde_json::from_value::<Blob>(input.clone()).map_err(|_| Rule::NotABlob)?;
    blob.checked().map(|blob| json!(blob)).ok_or(Rule::NotABlob)
}

/// As people write it: an optional +, digits, the usual separators, an extension. ITU-T E.164 bounds
/// the digits at 15; extensions come on top.
fn phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let usual = |c: char| {
        c.is_ascii_digit() || " +-./()x#;=ext".contains(c) || c == '\u{a0}' || c == '\u{202f}'
    };
    (2..=25).contains(&digits) && text.len() <= 60 && text.chars().all(usual)
}

fn url(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| match url.scheme() {
        "http" | "https" => url.has_host(),
        "mailto" => true,
        _ => false,
    })
}
