//! The acts that only read.

use clap::{Args, Subcommand};
use escale_store::values::{Id, Moment};
use escale_store::{Filter, PAGE_MAX, Page, Query, Question, Reading, Result};
use serde::Deserialize;

use crate::answer::{Answer, Listed};
use crate::leaf::{self, ExactDay};
use crate::words::help;

/// How much a search shows unless told.
const HITS: usize = 50;

/// Something that only reads.
#[derive(Debug, Subcommand, Deserialize)]
#[serde(tag = "command", rename_all = "snake_case")]
pub enum Ask {
    /// Show a record: every field, and what is computed from them
    Get(Get),
    /// List the records of a kind
    #[command(after_help = help::LIST_HELP)]
    List(List),
    /// Find records by words in their titles, names and texts
    Search(Search),
    /// Show who changed what of a record and when, the latest first
    History(History),
    /// Show an agreement's terms in force on a day, amendments applied, and why
    Terms(Terms),
    /// List what falls due: notices, ends, renewals, reports, follow-ups, calls, promises
    Due(Due),
    /// List what a person has to settle after merges
    Conflicts,
}

/// Arguments of `get`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Get {
    /// The record
    #[arg(value_parser = leaf::id)]
    pub id: Id,
    /// As it was known at the end of this day
    #[arg(long, value_name = "DAY")]
    #[serde(default)]
    pub on: Option<ExactDay>,
}

/// Arguments of `list`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// The kind; `kinds` lists them
    pub kind: String,
    /// Only records with this value in this field; all of several hold
    #[arg(id = "where", long = "where", value_name = "FIELD=VALUE", value_parser = leaf::filter)]
    #[serde(rename = "where", default, deserialize_with = "leaf::filters")]
    pub filters: Vec<Filter>,
    /// Sort by this field [default: the title]
    #[arg(long, value_name = "FIELD")]
    #[serde(default)]
    pub sort: Option<String>,
    /// Turn the order round
    #[arg(long)]
    #[serde(default)]
    pub descending: bool,
    /// At most so many [default: 1000]
    #[arg(long, value_name = "N")]
    #[serde(default)]
    pub limit: Option<usize>,
    /// Pass over so many first
    #[arg(long, value_name = "N")]
    #[serde(default)]
    pub offset: Option<usize>,
}

/// Arguments of `search`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// The words, all of which must be found; accents and case do not matter
    #[serde(default, deserialize_with = "leaf::texts")]
    pub words: Vec<String>,
    /// Only this kind
    #[arg(long)]
    #[serde(default)]
    pub kind: Option<String>,
    /// Only what has this theme, or one below it
    #[arg(long, value_name = "ID", value_parser = leaf::id)]
    #[serde(default)]
    pub theme: Option<Id>,
    /// Only what lies in this country (ISO 3166-1, such as CA)
    #[arg(long, value_name = "CC")]
    #[serde(default)]
    pub country: Option<String>,
    /// Only what has a day in this year
    #[arg(long, value_name = "Y", allow_negative_numbers = true)]
    #[serde(default)]
    pub year: Option<i32>,
    /// Only what is in this computed state, such as `in_force` or `report_owed`
    #[arg(long, value_name = "S")]
    #[serde(default)]
    pub state: Option<String>,
    /// At most so many [default: 50]
    #[arg(long, value_name = "N")]
    #[serde(default)]
    pub limit: Option<usize>,
    /// Pass over so many first
    #[arg(long, value_name = "N")]
    #[serde(default)]
    pub offset: Option<usize>,
}

/// Arguments of `history`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct History {
    /// The record
    #[arg(value_parser = leaf::id)]
    pub id: Id,
    /// At most so many acts [default: all]
    #[arg(long, value_name = "N")]
    #[serde(default)]
    pub limit: Option<usize>,
    /// Pass over so many first
    #[arg(long, value_name = "N")]
    #[serde(default)]
    pub offset: Option<usize>,
}

/// Arguments of `terms`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// The agreement
    #[arg(value_parser = leaf::id)]
    pub agreement: Id,
    /// The day asked about
    #[arg(long, value_name = "DAY")]
    pub on: ExactDay,
}

/// Arguments of `due`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Due {
    /// From this day; what was due before and is still open comes too
    #[arg(long, value_name = "DAY")]
    pub on: ExactDay,
    /// Until so many months later
    #[arg(long, value_name = "MONTHS")]
    pub within: u32,
}

impl Ask {
    /// Asks it, at the moment `now`.
    ///
    /// # Errors
    /// What the store says.
    pub fn run(self, reading: Reading<'_>, now: Moment) -> Result<Answer> {
        let today = now.day();
        Ok(match self {
            Self::Get(Get { id, on: None }) => Answer::Record(Box::new(reading.get(id, today)?)),
            Self::Get(Get {
                id,
                on: Some(ExactDay(day)),
            }) => Answer::Record(Box::new(reading.get_on(id, day)?)),
            Self::List(list) => Answer::Page(list.run(reading, now)?),
            Self::Search(search) => Answer::Found(reading.search(&search.question(), today)?),
            Self::History(History { id, limit, offset }) => {
                let (limit, offset) = (limit.unwrap_or(usize::MAX), offset.unwrap_or(0));
                Answer::History(reading.history(id, now, limit, offset)?)
            }
            Self::Terms(Terms { agreement, on }) => {
                Answer::Terms(Box::new(reading.terms(agreement, on.0)?))
            }
            Self::Due(Due { on, within }) => Answer::Due(Listed::of(reading.due(on.0, within)?)),
            Self::Conflicts => Answer::Conflicts(Listed::of(reading.conflicts()?)),
        })
    }
}

impl List {
    /// The store gives at most so much at a time; more is asked for in turn.
    fn run(self, reading: Reading<'_>, now: Moment) -> Result<Page> {
        let mut query = Query {
            kind: self.kind,
            filters: self.filters,
            sort: self.sort,
            descending: self.descending,
            limit: 0,
            offset: self.offset.unwrap_or(0),
            fields: Vec::new(),
        };
        let mut left = self.limit.unwrap_or(PAGE_MAX);
        let mut whole = Page::default();
        loop {
            query.limit = left.min(PAGE_MAX);
            let page = reading.list(&query, now.day())?;
            let found = page.items.len();
            whole.items.extend(page.items);
            whole.total = page.total;
            left = left.saturating_sub(found);
            query.offset = query.offset.saturating_add(found);
            if left == 0 || found < PAGE_MAX {
                return Ok(whole);
            }
        }
    }
}

impl Search {
    fn question(self) -> Question {
        Question {
            words: self.words.join(" "),
            kind: self.kind,
            theme: self.theme,
            country: self.country,
            year: self.year,
            state: self.state,
            limit: self.limit.unwrap_or(HITS),
            offset: self.offset.unwrap_or(0),
        }
    }
}
