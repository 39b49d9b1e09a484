//! Lists of a kind's records: filtered, sorted, a page at a time.

mod filter;

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
/// Up to so many matches are sorted in memory; more are met in the order of the sort keys.
const FEW: usize = 4_000;

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
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Page {
    /// The records, each as a flat object of its fields with `id`, `kind`, `title` and `removed`.
    pub items: Vec<Fields>,
    /// How many there are in all.
    pub total: usize,
}

/// A condition in SQL with its values.
#[derive(Debug, Clone, Default)]
pub(crate) struct Condition {
    pub sql: String,
    pub values: Vec<Sql>,
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
        let limit = query.limit.min(PAGE_MAX);
        let (stored, computed) = filter::split(kind, &query.filters)?;
        let condition = filter::condition(kind, &stored)?;
        let plain = stored.is_empty() && computed.is_empty();
        let (rows, total) = if plain {
            let total = self.count_all(kind)?;
            (self.walk(kind, sort, query, &condition, limit)?, total)
        } else {
            self.matches(kind, sort, query, &condition, &computed, today, limit)?
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
    fn walk(
        &self,
        kind: &Kind,
        sort: &str,
        query: &Query,
        condition: &Condition,
        limit: usize,
    ) -> Result<Vec<i64>> {
        let order = if query.descending { "DESC" } else { "ASC" };
        let field = sort_id(kind, sort);
        let sql = format!(
            "SELECT s.n FROM sort s CROSS JOIN \"{}\" r ON r.n = s.n WHERE s.field = ? AND {} ORDER BY s.key {order}, s.n {order} LIMIT ? OFFSET ?",
            kind.name, condition.sql
        );
        let plain = "SELECT n FROM sort WHERE field = ? ORDER BY key ASC, n ASC LIMIT ? OFFSET ?"
            .replace("ASC", order);
        let sql = if condition.values.is_empty() && condition.sql == filter::OUTSIDE_BIN {
            plain
        } else {
            sql
        };
        let mut values = vec![Sql::Integer(field.unwrap_or_default())];
        values.extend(condition.values.iter().cloned());
        values.extend([whole(limit), whole(query.offset)]);
        let mut rows = self.numbers(&sql, values)?;
        if rows.len() < limit {
            let keyed = self.keyed(kind, sort, condition)?;
            let left = limit - rows.len();
            rows.extend(self.without_key(
                kind,
                sort,
                condition,
                left,
                query.offset.saturating_sub(keyed),
            )?);
        }
        Ok(rows)
    }

    fn keyed(&self, kind: &Kind, sort: &str, condition: &Condition) -> Result<usize> {
        let sql = format!(
            "SELECT count(*) FROM sort s CROSS JOIN \"{}\" r ON r.n = s.n WHERE s.field = ? AND {}",
            kind.name, condition.sql
        );
        let mut values = vec![Sql::Integer(sort_id(kind, sort).unwrap_or_default())];
        values.extend(condition.values.iter().cloned());
        Ok(self
            .conn
            .prepare_cached(&sql)?
            .query_row(params_from_iter(values), |row| row.get(0))?)
    }

    /// Records that have nothing in the sort field, in order of creation.
    fn without_key(
        &self,
        kind: &Kind,
        sort: &str,
        condition: &Condition,
        limit: usize,
        offset: usize,
    ) -> Result<Vec<i64>> {
        if kind.field(sort).is_none() {
            return Ok(Vec::new());
        }
        let sql = format!(
            "SELECT r.n FROM \"{}\" r WHERE {} AND r.\"{sort}\" IS NULL ORDER BY r.n LIMIT ? OFFSET ?",
            kind.name, condition.sql
        );
        let mut values = condition.values.clone();
        values.extend([whole(limit), whole(offset)]);
        self.numbers(&sql, values)
    }

    /// The page of a filtered list, and how many match.
    #[expect(clippy::too_many_arguments, reason = "one query, taken apart once")]
    fn matches(
        &self,
        kind: &'static Kind,
        sort: &str,
        query: &Query,
        condition: &Condition,
        computed: &[Filter],
        today: NaiveDate,
        limit: usize,
    ) -> Result<(Vec<i64>, usize)> {
        let few = if computed.is_empty() {
            FEW + 1
        } else {
            usize::MAX >> 1
        };
        let sql = format!(
            "SELECT r.n FROM \"{}\" r WHERE {} LIMIT ?",
            kind.name, condition.sql
        );
        let mut values = condition.values.clone();
        values.push(whole(few));
        let mut found = self.numbers(&sql, values)?;
        if !computed.is_empty() {
            found = self.in_state(kind, found, computed, today)?;
        }
        if found.len() > FEW && computed.is_empty() {
            let sql = format!(
                "SELECT count(*) FROM \"{}\" r WHERE {}",
                kind.name, condition.sql
            );
            let mut count = self.conn.prepare_cached(&sql)?;
            let total =
                count.query_row(params_from_iter(condition.values.iter()), |row| row.get(0))?;
            return Ok((self.walk(kind, sort, query, condition, limit)?, total));
        }
        let total = found.len();
        let mut keyed = Vec::with_capacity(total);
        for n in found {
            let key = self.sort_key(kind, sort, n)?;
            keyed.push((key.is_none(), key, n));
        }
        keyed.sort();
        if query.descending {
            // Records without the field stay last either way.
            let filled = keyed.partition_point(|(empty, _, _)| !empty);
            keyed[..filled].reverse();
        }
        let page = keyed
            .into_iter()
            .skip(query.offset)
            .take(limit)
            .map(|(_, _, n)| n)
            .collect();
        Ok((page, total))
    }

    fn sort_key(&self, kind: &'static Kind, sort: &str, n: i64) -> Result<Option<derive::Key>> {
        let column = match sort {
            "label" | "created_at" | "changed_at" => {
                let sql = format!("SELECT \"{sort}\" FROM \"{}\" WHERE n = ?1", kind.name);
                let mut find = self.conn.prepare_cached(&sql)?;
                return Ok(find.query_row([n], |row| derive::key_of_cell(row.get_ref(0)?))?);
            }
            field => kind.field(field),
        };
        let Some(field) = column else { return Ok(None) };
        Ok(self
            .row_fields(kind, n)?
            .get(field.name)
            .and_then(|value| derive::key_of(field.ty, value)))
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
            let computed = (kind.computed)(self, id, &fields, today)?;
            let holds = |filter: &Filter| {
                computed.get(&filter.field).and_then(|state| state.as_str()) == Some(&filter.value)
            };
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
            let computed = (kind.computed)(self, id, &filled, today)?;
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
