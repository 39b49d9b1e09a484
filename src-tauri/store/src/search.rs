//! Search: one question over titles, names and long texts, blind to accents, case and ligatures, that
//! forgives a plural, the middle of a word and one typing error, and says why it found what it found.

mod forgive;
mod place;
mod snippet;
mod words;

use chrono::NaiveDate;
use rusqlite::types::Value as Sql;
use rusqlite::{Row, params_from_iter};
use serde::Serialize;

pub use snippet::{Mark, Snippet};
pub use words::Reason;

use crate::error::{Error, Result, Rule};
use crate::fold::fold;
use crate::kinds::kind_named;
use crate::list::{Filter, PAGE_MAX};
use crate::reading::{Card, Reading};
use crate::values::Id;
use words::Asked;

/// Longest question, in characters.
pub const QUESTION_MAX: usize = 500;
/// So many matches are looked at when what is asked for has to be computed.
const COMPUTED_MAX: usize = 20_000;

/// What to search for.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// The words; all of them must be found.
    pub words: String,
    /// Only this kind.
    pub kind: Option<String>,
    /// Only what has this theme, or one below it.
    pub theme: Option<Id>,
    /// Only what lies in this country (ISO 3166-1), by its territory, partners or agreements.
    pub country: Option<String>,
    /// Only what has a day in this year.
    pub year: Option<i32>,
    /// Only what is in this computed state, such as `in_force` or `planned`.
    pub state: Option<String>,
    /// How many, at most [`PAGE_MAX`].
    pub limit: usize,
    /// How many to pass over.
    pub offset: usize,
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Serialize, specta::Type)]
pub struct Found {
    /// The records, the best first.
    pub items: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
}

/// One record that was found.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct Hit {
    /// The record.
    #[serde(flatten)]
    pub card: Card,
    /// Where in its texts, with the words marked.
    pub snippet: Option<Snippet>,
    /// How the words were understood.
    pub why: Reason,
}

impl Reading<'_> {
    /// The records in which every word is found, the best first.
    ///
    /// # Errors
    /// `Invalid` if nothing is asked, or too much; `Superseded` if a newer search took its place.
    pub fn search(&self, question: &Question, today: NaiveDate) -> Result<Found> {
        if question.words.chars().count() > QUESTION_MAX {
            return Err(Error::invalid("words", Rule::TooLong));
        }
        if let Some(kind) = &question.kind
            && kind_named(kind).is_none()
        {
            return Err(Error::invalid("kind", Rule::UnknownKind));
        }
        let only = self.narrowed(question)?;
        let exact = Asked::exactly(&question.words);
        let facets = words::facets(question);
        if exact.is_empty() && facets.is_empty() && only.is_none() {
            return Err(Error::invalid("words", Rule::Required));
        }
        self.at_once(|| self.found(&exact, &facets, only.as_deref(), question, today))
    }

    fn found(
        &self,
        exact: &Asked,
        facets: &[String],
        only: Option<&[i64]>,
        question: &Question,
        today: NaiveDate,
    ) -> Result<Found> {
        let found = self.matching(exact, facets, only, question, today)?;
        if found.total > 0 || exact.is_empty() {
            return Ok(found);
        }
        match self.forgiving(&question.words)? {
            Some(asked) => self.matching(&asked, facets, only, question, today),
            None => Ok(found),
        }
    }

    fn matching(
        &self,
        asked: &Asked,
        facets: &[String],
        only: Option<&[i64]>,
        question: &Question,
        today: NaiveDate,
    ) -> Result<Found> {
        let limit = question.limit.min(PAGE_MAX);
        let Some(matching) = asked.matching(facets) else {
            return self.page_of(only.unwrap_or_default().to_vec(), asked, question, today);
        };
        let mut condition = "fts MATCH ?".to_owned();
        let mut values = vec![Sql::Text(matching)];
        if let Some(only) = only {
            condition.push_str(" AND rowid IN (SELECT value FROM json_each(?))");
            values.push(Sql::Text(serde_json::to_string(only).unwrap_or_default()));
        }
        // One pass both ranks and counts: the index has to look at every match for either.
        let sql = format!("SELECT rowid FROM fts WHERE {condition} ORDER BY rank");
        let window = match question.state {
            Some(_) => 0..COMPUTED_MAX,
            None => question.offset..question.offset.saturating_add(limit),
        };
        let mut find = self.conn.prepare_cached(&sql)?;
        let mut matches = find.query(params_from_iter(values))?;
        let mut rows = Vec::new();
        let mut total = 0;
        while let Some(row) = matches.next()? {
            if window.contains(&total) {
                rows.push(row.get(0)?);
            }
            total += 1;
        }
        if question.state.is_some() {
            return self.page_of(rows, asked, question, today);
        }
        let mut items = self.hits(&rows, asked)?;
        if question.offset == 0 {
            // Who types a whole title means that record.
            let title = fold(&question.words);
            items.sort_by_cached_key(|hit| fold(&hit.card.title) != title);
        }
        Ok(Found { items, total })
    }

    /// A page of records already found, after what has to be computed is asked.
    fn page_of(
        &self,
        rows: Vec<i64>,
        asked: &Asked,
        question: &Question,
        today: NaiveDate,
    ) -> Result<Found> {
        let rows = match &question.state {
            Some(state) => self.in_any_state(rows, state, today)?,
            None => rows,
        };
        let page: Vec<i64> = rows
            .iter()
            .skip(question.offset)
            .take(question.limit.min(PAGE_MAX))
            .copied()
            .collect();
        Ok(Found {
            items: self.hits(&page, asked)?,
            total: rows.len(),
        })
    }

    fn in_any_state(&self, rows: Vec<i64>, state: &str, today: NaiveDate) -> Result<Vec<i64>> {
        let mut kept = Vec::new();
        for n in rows {
            let kind: String = self
                .conn
                .prepare_cached("SELECT kind FROM doc WHERE n = ?1")?
                .query_row([n], |row| row.get(0))?;
            let Some(kind) = kind_named(&kind) else {
                continue;
            };
            for name in kind.states {
                let filter = Filter {
                    field: (*name).to_owned(),
                    value: state.to_owned(),
                };
                kept.extend(self.in_state(kind, vec![n], &[filter], today)?);
            }
            let stored = kind.field("state").is_some()
                && self
                    .row_fields(kind, n)?
                    .get("state")
                    .and_then(|value| value.as_str())
                    == Some(state);
            if stored {
                kept.push(n);
            }
        }
        Ok(kept)
    }

    fn hits(&self, rows: &[i64], asked: &Asked) -> Result<Vec<Hit>> {
        let mut hits = Vec::with_capacity(rows.len());
        let mut find = self
            .conn
            .prepare_cached("SELECT id, kind FROM doc WHERE n = ?1")?;
        for n in rows {
            let mut found = find.query([n])?;
            let record = found.next()?.ok_or(Error::NotFound)?;
            let id: Id = record.get(0)?;
            let kind = record.get_ref(1)?.as_str().unwrap_or_default();
            let (card, snippet) = match kind_named(kind) {
                Some(kind) => {
                    let look = |row: &Row<'_>, title: &str| snippet::of(kind, row, title, asked);
                    self.card_and(kind, id, *n, look)?
                }
                None => (self.card(id)?, None),
            };
            hits.push(Hit {
                card,
                snippet,
                why: asked.why,
            });
        }
        Ok(hits)
    }
}
