//! Lists of a kind's records: filtered, sorted, a page at a time.

mod filter;

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::params_from_iter;
use rusqlite::types::Value as Sql;
use serde::Serialize;
use serde_json::json;

pub use filter::Filter;

use crate::derive::{self, sort_id};
use crate::error::{Error, Problem, Result, Rule};
use crate::kinds::{Kind, kind_named};
use crate::reading::Reading;
use crate::values::{Fields, Moment};

/// Most records in one page.
pub const PAGE_MAX: usize = 1_000;
/// Up to so many matches are sorted by looking at each; more are met in the order of the sort keys.
const FEW: usize = 1_500;

/// What to list.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// The kind.
    pub kind: String,
    /// Every one of these holds.
    pub filters: Vec<Filter>,
    /// The field to sort by; the title if none.
    pub sort: Option<String>,
    /// Turns the order round; records without the field stay last.
    pub descending: bool,
    /// How many records, at most [`PAGE_MAX`].
    pub limit: usize,
    /// How many to pass over.
    pub offset: usize,
}

/// A page of records.
#[derive(Debug, Clone, Default, PartialEq, Serialize, specta::Type)]
pub struct Page {
    /// The records, each as a flat object of its fields with `id`, `kind`, `title` and `removed`.
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
        let sort = sort_field(kind, query.sort.as_deref())?;
        let (stored, computed) = filter::split(kind, &query.filters)?;
        self.at_once(|| self.page(kind, sort, query, &stored, &computed, today))
    }

    fn page(
        &self,
        kind: &'static Kind,
        sort: &str,
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
            (self.walk(kind, sort, page)?, self.count_all(kind)?)
        } else {
            let asked = filter::asked(kind, stored)?;
            let mut found = self.numbers(&asked.sql(kind), asked.values)?;
            if !computed.is_empty() {
                found = self.in_state(kind, found, computed, today)?;
            }
            let total = found.len();
            let rows = if total <= FEW {
                self.sorted(kind, sort, page, found)?
            } else {
                self.walk_among(kind, sort, page, &found)?
            };
            (rows, total)
        };
        let items = rows
            .into_iter()
            .map(|n| self.item(kind, n, today))
            .collect::<Result<_>>()?;
        Ok(Page { items, total })
    }

    fn count_all(&self, kind: &Kind) -> Result<usize> {
        // Every record outside the bin has exactly one key of its creation.
        let field = sort_id(kind, "created_at");
        let mut count = self
            .conn
            .prepare_cached("SELECT count(*) FROM sort WHERE field = ?1")?;
        Ok(count.query_row([field], |row| row.get(0))?)
    }

    /// The page in the order of the sort keys, then of the records without the field.
    fn walk(&self, kind: &Kind, sort: &str, page: Span) -> Result<Vec<i64>> {
        let field = sort_id(kind, sort).unwrap_or_default();
        let order = page.order();
        let sql = format!(
            "SELECT n FROM sort WHERE field = ?1 ORDER BY key {order}, n {order} LIMIT ?2 OFFSET ?3"
        );
        let values = vec![Sql::Integer(field), whole(page.limit), whole(page.offset)];
        let mut rows = self.numbers(&sql, values)?;
        if rows.len() < page.limit && kind.field(sort).is_some() {
            let mut count = self
                .conn
                .prepare_cached("SELECT count(*) FROM sort WHERE field = ?1")?;
            let keyed: usize = count.query_row([field], |row| row.get(0))?;
            let sql = format!(
                "SELECT n FROM \"{}\" WHERE removed = 0 AND \"{sort}\" IS NULL ORDER BY n LIMIT ?1 OFFSET ?2",
                kind.name
            );
            let left = page.limit - rows.len();
            let offset = page.offset.saturating_sub(keyed);
            rows.extend(self.numbers(&sql, vec![whole(left), whole(offset)])?);
        }
        Ok(rows)
    }

    /// The same of those found alone.
    fn walk_among(&self, kind: &Kind, sort: &str, page: Span, found: &[i64]) -> Result<Vec<i64>> {
        let mut left: HashSet<i64> = found.iter().copied().collect();
        let mut met = Vec::new();
        let order = page.order();
        let mut find = self.conn.prepare_cached(&format!(
            "SELECT n FROM sort WHERE field = ?1 ORDER BY key {order}, n {order}"
        ))?;
        let mut rows = find.query([sort_id(kind, sort)])?;
        let wanted = page.offset.saturating_add(page.limit);
        while met.len() < wanted
            && let Some(row) = rows.next()?
        {
            let n = row.get(0)?;
            if left.remove(&n) {
                met.push(n);
            }
        }
        if met.len() < wanted {
            let rest = found.iter().filter(|n| left.contains(n));
            met.extend(rest.take(wanted - met.len()));
        }
        Ok(met.into_iter().skip(page.offset).collect())
    }

    /// The same of a few: each is looked at.
    fn sorted(
        &self,
        kind: &'static Kind,
        sort: &str,
        page: Span,
        found: Vec<i64>,
    ) -> Result<Vec<i64>> {
        let mut find = self.conn.prepare_cached(&format!(
            "SELECT \"{sort}\" FROM \"{}\" WHERE n = ?1",
            kind.name
        ))?;
        let mut keyed = Vec::with_capacity(found.len());
        for n in found {
            let key = find.query_row([n], |row| {
                let cell = row.get_ref(0)?;
                match kind.field(sort) {
                    Some(field) => Ok(derive::key_of(field.ty, &derive::value_of(field.ty, cell))),
                    None => derive::key_of_cell(cell),
                }
            })?;
            keyed.push((key.is_none(), key, n));
        }
        keyed.sort();
        if page.descending {
            // Records without the field stay last either way.
            let filled = keyed.partition_point(|(empty, _, _)| !empty);
            keyed[..filled].reverse();
        }
        let rows = keyed.into_iter().map(|(_, _, n)| n);
        Ok(rows.skip(page.offset).take(page.limit).collect())
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

    fn item(&self, kind: &'static Kind, n: i64, today: NaiveDate) -> Result<Fields> {
        let sql = format!("SELECT * FROM \"{}\" WHERE n = ?1", kind.name);
        let mut find = self.conn.prepare_cached(&sql)?;
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
        item.insert("title".into(), json!(title));
        for field in kind.fields {
            item.insert(
                field.name.into(),
                filled.get(field.name).cloned().unwrap_or_default(),
            );
        }
        if !kind.states.is_empty()
            && let Ok(id) = id.parse()
        {
            let computed = kind.computed_on(self, id, &filled, today)?;
            for state in kind.states {
                item.insert(
                    (*state).into(),
                    computed.get(*state).cloned().unwrap_or_default(),
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

/// Which stretch of a list.
#[derive(Clone, Copy)]
struct Span {
    offset: usize,
    limit: usize,
    descending: bool,
}

impl Span {
    fn order(self) -> &'static str {
        if self.descending { "DESC" } else { "ASC" }
    }
}

/// What a list is sorted by.
fn sort_field<'a>(kind: &Kind, asked: Option<&'a str>) -> Result<&'a str> {
    match asked {
        None => Ok(derive::title_field(kind)),
        Some("title") if kind.field("title").is_none() => Ok(derive::title_field(kind)),
        Some(field) if sort_id(kind, field).is_some() => Ok(field),
        Some(field) => Err(Error::Invalid(vec![Problem::new(
            field,
            Rule::UnknownColumn,
        )])),
    }
}

fn whole(number: usize) -> Sql {
    Sql::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
