//! Lists of a kind's records: filtered, sorted, a page at a time.

mod filter;
mod order;

use chrono::NaiveDate;
use rusqlite::params_from_iter;
use rusqlite::types::Value as Sql;
use serde::Serialize;
use serde_json::json;

pub use filter::Filter;

use crate::derive::{self, sort_id};
use crate::error::{Error, Problem, Result, Rule};
use crate::kinds::{Field, Kind, kind_named};
use crate::reading::{LABEL, Reading};
use crate::rows::short_row;
use crate::values::{Fields, Moment, Type};
use order::{Sort, Span};

/// Most records in one page.
pub const PAGE_MAX: usize = 1_000;

/// What to list.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// The kind.
    pub kind: String,
    /// Every one of these holds.
    pub filters: Vec<Filter>,
    /// The field to sort by; the label if none. A link is sorted by the titles of what it names.
    pub sort: Option<String>,
    /// Turns the order round; records without the field stay last.
    pub descending: bool,
    /// How many records, at most [`PAGE_MAX`].
    pub limit: usize,
    /// How many to pass over.
    pub offset: usize,
    /// Only these fields and computed states; all of them if none is named. Long texts that nobody asks
    /// for are not even read.
    pub fields: Vec<String>,
}

impl Query {
    fn asks_for(&self, name: &str) -> bool {
        self.fields.is_empty() || self.fields.iter().any(|field| field == name)
    }

    /// # Errors
    /// `Invalid` with `unknown_column` for each that the kind does not have.
    fn check_fields(&self, kind: &Kind) -> Result<()> {
        let known = |name: &str| kind.field(name).is_some() || kind.states.contains(&name);
        let unknown = self.fields.iter().filter(|name| !known(name));
        let unknown: Vec<_> = unknown
            .map(|name| Problem::new(name, Rule::UnknownColumn))
            .collect();
        if unknown.is_empty() {
            return Ok(());
        }
        Err(Error::Invalid(unknown))
    }
}

/// A page of records.
#[derive(Debug, Clone, Default, PartialEq, Serialize, specta::Type)]
pub struct Page {
    /// The records, each as a flat object of the fields asked for with `id`, `kind`, `label`, `title` and
    /// `removed`. The label is the record's title whatever its fields are called; `title` is the same
    /// unless the kind has a field of that name.
    pub items: Vec<Fields>,
    /// How many there are in all.
    pub total: usize,
}

impl Reading<'_> {
    /// A page of a kind's records, with what is computed of them on `today`.
    ///
    /// # Errors
    /// `Invalid` with `unknown_kind`, `unknown_column` or the problem of a filter's value.
    pub fn list(&self, query: &Query, today: NaiveDate) -> Result<Page> {
        let kind =
            kind_named(&query.kind).ok_or_else(|| Error::invalid("kind", Rule::UnknownKind))?;
        query.check_fields(kind)?;
        let sort = Sort::of(kind, query.sort.as_deref())?;
        let (stored, computed) = filter::split(kind, &query.filters)?;
        self.at_once(|| self.page(kind, &sort, query, &stored, &computed, today))
    }

    fn page(
        &self,
        kind: &'static Kind,
        sort: &Sort<'_>,
        query: &Query,
        stored: &[Filter],
        computed: &[Filter],
        today: NaiveDate,
    ) -> Result<Page> {
        let page = Span {
            offset: query.offset,
            limit: query.limit.min(PAGE_MAX),
            descending: query.descending,
        };
        let (rows, total) = if stored.is_empty() && computed.is_empty() {
            (self.walk(sort, page)?, self.count_all(kind)?)
        } else {
            let mut asked = filter::asked(kind, stored)?;
            asked.narrow(kind, computed, today);
            let mut found = self.numbers(&asked.sql(kind), asked.values)?;
            if !computed.is_empty() {
                found = self.in_state(kind, found, computed, today)?;
            }
            let total = found.len();
            let rows = self.walk_among(sort, page, found)?;
            (rows, total)
        };
        let items = rows
            .into_iter()
            .map(|n| self.item(kind, n, query, today))
            .collect::<Result<_>>()?;
        Ok(Page { items, total })
    }

    fn count_all(&self, kind: &Kind) -> Result<usize> {
        // Every record outside the bin has exactly one key of its creation.
        let field = sort_id(kind, "created_at").unwrap_or_default();
        self.count("SELECT count(*) FROM sort WHERE field = ?1", &[field])
    }

    /// Those of the records whose computed states are the ones asked for.
    pub(crate) fn in_state(
        &self,
        kind: &'static Kind,
        found: Vec<i64>,
        states: &[Filter],
        today: NaiveDate,
    ) -> Result<Vec<i64>> {
        let mut kept = Vec::new();
        for n in found {
            let id = self
                .conn
                .prepare_cached("SELECT id FROM doc WHERE n = ?1")?
                .query_row([n], |row| row.get(0))?;
            let fields = self.row_fields(kind, n)?;
            let computed = kind.computed_on(self, id, &fields, today)?;
            let holds =
                |filter: &Filter| filter::is_state(computed.get(&filter.field), &filter.value);
            if states.iter().all(holds) {
                kept.push(n);
            }
        }
        Ok(kept)
    }

    pub(crate) fn numbers(&self, sql: &str, values: Vec<Sql>) -> Result<Vec<i64>> {
        let mut find = self.conn.prepare_cached(sql)?;
        let found = find.query_map(params_from_iter(values), |row| row.get(0))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) fn count(&self, sql: &str, values: &[i64]) -> Result<usize> {
        let mut count = self.conn.prepare_cached(sql)?;
        Ok(count.query_row(params_from_iter(values), |row| row.get(0))?)
    }

    fn item(&self, kind: &'static Kind, n: i64, query: &Query, today: NaiveDate) -> Result<Fields> {
        let long = |field: &Field| field.ty == Type::Prose && query.asks_for(field.name);
        let mut find = match kind.fields.iter().any(long) {
            true => {
                let whole = format!("SELECT * FROM \"{}\" WHERE n = ?1", kind.name);
                self.conn.prepare_cached(&whole)?
            }
            false => self.conn.prepare_cached(short_row(kind))?,
        };
        let mut rows = find.query([n])?;
        let Some(row) = rows.next()? else {
            return Ok(Fields::new());
        };
        let filled = derive::fields_of(kind, row)?;
        let id: String = row.get("id")?;
        let removed: bool = row.get("removed")?;
        let changed_at: Option<i64> = row.get("changed_at")?;
        let changed_by: Option<String> = row.get("changed_by")?;
        let title = self.title_of(kind.name, &filled, 2)?;
        let mut item = Fields::new();
        item.insert("id".into(), json!(id));
        item.insert("kind".into(), json!(kind.name));
        item.insert(LABEL.into(), json!(title));
        item.insert("title".into(), json!(title));
        let asked = |name: &&str| query.asks_for(name);
        for field in kind.fields.iter().filter(|field| asked(&field.name)) {
            item.insert(
                field.name.into(),
                filled.get(field.name).cloned().unwrap_or_default(),
            );
        }
        let states: Vec<&str> = kind.states.iter().copied().filter(asked).collect();
        if !states.is_empty()
            && let Ok(id) = id.parse()
        {
            let computed = kind.computed_on(self, id, &filled, today)?;
            for state in states {
                item.insert(
                    state.into(),
                    computed.get(state).cloned().unwrap_or_default(),
                );
            }
        }
        item.insert("removed".into(), json!(removed));
        item.insert(
            "changed_at".into(),
            json!(changed_at.map(|at| Moment::from_millis(at).to_string())),
        );
        item.insert("changed_by".into(), json!(changed_by));
        Ok(item)
    }
}
