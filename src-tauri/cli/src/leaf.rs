//! The single values of a command, read alike from the command line and from a line of a batch.

use std::any::TypeId;
use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};
use clap::builder::ValueParser;
use escale_lock::List;
use escale_store::values::{Day, Id, Moment};
use escale_store::{Filter, Heads, Rule};
use serde::{Deserialize, Deserializer};
use serde_json::Value as Json;

use crate::words;

/// A value that cannot be read: the rule it breaks, and what it should be in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Misread {
    /// The rule.
    pub rule: Rule,
    words: &'static str,
}

impl Misread {
    fn new(rule: Rule) -> Self {
        let words = words::rule(rule);
        Self { rule, words }
    }
}

const NOT_AN_EXACT_DAY: Misread = Misread {
    rule: Rule::NotADay,
    words: words::EXACT_DAY,
};
const NOT_HEADS: Misread = Misread {
    rule: Rule::UnknownHeads,
    words: words::HEADS,
};

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words)
    }
}

impl std::error::Error for Misread {}

/// One exact calendar day, in any wording a date field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ExactDay(pub NaiveDate);

impl FromStr for ExactDay {
    type Err = Misread;

    fn from_str(text: &str) -> Result<Self, Misread> {
        let day = Day::read(text).map_err(|_| NOT_AN_EXACT_DAY)?;
        day.is_exact_day().map(Self).ok_or(NOT_AN_EXACT_DAY)
    }
}

impl TryFrom<String> for ExactDay {
    type Error = Misread;

    fn try_from(text: String) -> Result<Self, Misread> {
        text.parse()
    }
}

/// A record's id.
pub fn id(text: &str) -> Result<Id, Misread> {
    text.trim()
        .parse()
        .map_err(|_| Misread::new(Rule::NotALink))
}

/// Heads: hexadecimal hashes with commas between them.
pub fn heads(text: &str) -> Result<Heads, Misread> {
    match text.parse::<Heads>() {
        Ok(heads) if !heads.is_empty() => Ok(heads),
        _ => Err(NOT_HEADS),
    }
}

/// A filter, `field=value`.
pub fn filter(text: &str) -> Result<Filter, Misread> {
    text.parse().map_err(|rule| Misread {
        rule,
        words: words::FILTER,
    })
}

/// A moment with its offset or zone, or a day, whose midnight in UTC is meant.
pub fn moment(text: &str) -> Result<Moment, Misread> {
    let midnight = |day: NaiveDate| {
        let at = day.and_time(NaiveTime::MIN).and_utc();
        Moment::from_millis(at.timestamp_millis())
    };
    text.parse().or_else(|_| {
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .map(midnight)
            .map_err(|_| Misread::new(Rule::NotAMoment))
    })
}

/// An author's name: one line, not empty, as long as a line of text may be.
pub fn author(text: &str) -> Result<String, Misread> {
    escale_store::author(text).map_err(Misread::new)
}

/// A language of recovery sheets: `fr`, `en` or `es`.
pub fn language(text: &str) -> Result<List, Misread> {
    text.parse().map_err(Misread::new)
}

/// The rule that `text` breaks as a value of an argument with this parser.
pub fn rule_broken(parser: &ValueParser, text: &str) -> Option<Rule> {
    let is = |ty: TypeId| parser.type_id() == ty;
    let broken = if is(TypeId::of::<ExactDay>()) {
        text.parse::<ExactDay>().err()
    } else if is(TypeId::of::<Id>()) {
        id(text).err()
    } else if is(TypeId::of::<Heads>()) {
        heads(text).err()
    } else if is(TypeId::of::<Filter>()) {
        filter(text).err()
    } else {
        None
    };
    broken.map(|misread| misread.rule)
}

/// Whether an argument with this parser is a whole number.
pub fn is_number(parser: &ValueParser) -> bool {
    [
        TypeId::of::<usize>(),
        TypeId::of::<u32>(),
        TypeId::of::<i32>(),
    ]
    .iter()
    .any(|ty| parser.type_id() == *ty)
}

/// Whether an argument with this parser is heads, which are one text or a list of them.
pub fn is_heads(parser: &ValueParser) -> bool {
    parser.type_id() == TypeId::of::<Heads>()
}

/// In a line of a batch, one text stands for a list of one.
#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

/// Several texts, or one.
pub fn texts<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    Ok(match OneOrMany::deserialize(from)? {
        OneOrMany::One(text) => vec![text],
        OneOrMany::Many(texts) => texts,
    })
}

/// Heads, as a list or as one text.
pub fn some_heads<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Heads>, D::Error> {
    let text = texts(from)?.join(",");
    heads(&text).map(Some).map_err(serde::de::Error::custom)
}

/// Filters, each as text.
pub fn filters<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Filter>, D::Error> {
    let read = |text: &String| filter(text).map_err(serde::de::Error::custom);
    texts(from)?.iter().map(read).collect()
}

/// Ids, each as text.
pub fn ids<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Id>, D::Error> {
    let read = |text: &String| id(text).map_err(serde::de::Error::custom);
    texts(from)?.iter().map(read).collect()
}

/// A value that was given, `null` among them.
pub fn given<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Json>, D::Error> {
    Json::deserialize(from).map(Some)
}
