//! Filters of a list: `field=value`, read by the field's type.

use chrono::NaiveDate;
use rusqlite::types::Value as Sql;
use serde_json::{Value as Json, json};

use crate::derive::{Key, key_of, sort_id};
use crate::error::{Error, Problem, Result, Rule};
use crate::fold::fold;
use crate::kinds::{Field, Kind};
use crate::reading::LABEL;
use crate::values::{Day, Id, Type};

/// Stands for whatever a field says: asks for records with the field.
pub(super) const ANY: &str = "*";

/// One condition on a field. An empty value asks for records without the field, `*` for those with it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Filter {
    /// The field, or `label` (the record's title), `title` where no field is called so, `removed`, `created_by`, `changed_by`, or a computed state.
    pub field: String,
    /// The value as people type it.
    pub value: String,
}

impl std::str::FromStr for Filter {
    type Err = Rule;

    fn from_str(text: &str) -> std::result::Result<Self, Rule> {
        let (field, value) = text.split_once('=').ok_or(Rule::UnknownColumn)?;
        Ok(Self {
            field: field.trim().to_owned(),
            value: value.trim().to_owned(),
        })
    }
}

/// Filters on what is stored, and filters on what is computed.
pub(super) fn split(kind: &Kind, filters: &[Filter]) -> Result<(Vec<Filter>, Vec<Filter>)> {
    let known = |name: &str| {
        kind.field(name).is_some()
            || ["id", LABEL, "title", "removed", "created_by", "changed_by"].contains(&name)
    };
    let computed = |filter: &&Filter| kind.states.contains(&filter.field.as_str());
    let unknown: Vec<Problem> = filters
        .iter()
        .filter(|filter| !known(&filter.field) && !computed(filter))
        .map(|filter| Problem::new(&filter.field, Rule::UnknownColumn))
        .collect();
    if !unknown.is_empty() {
        return Err(Error::Invalid(unknown));
    }
    Ok(filters
        .iter()
        .cloned()
        .partition(|filter| !kind.states.contains(&filter.field.as_str())))
}

/// Filters on what is stored, as SQL with its values.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// Questions to the sort keys and links, which know no record in the bin.
    index: Vec<String>,
    /// Conditions on the row.
    rows: Vec<String>,
    index_values: Vec<Sql>,
    row_values: Vec<Sql>,
    /// The values, in the order of the marks in [`Asked::sql`].
    pub values: Vec<Sql>,
}

impl Asked {
    /// The numbers of the records for which all of it holds, in order of creation.
    pub fn sql(&self, kind: &Kind) -> String {
        let index = self.index.join(" INTERSECT ");
        let mut rows = self.rows.clone();
        if self.rows.is_empty() && !self.index.is_empty() {
            return format!("SELECT n FROM ({index}) ORDER BY n");
        }
        if !self.index.is_empty() {
            rows.insert(0, format!("n IN ({index})"));
        }
        let rows = rows.join(" AND ");
        format!("SELECT n FROM \"{}\" WHERE {rows} ORDER BY n", kind.name)
    }

    /// Leaves out what cannot be in the states asked for on this day.
    pub fn narrow(&mut self, kind: &Kind, states: &[Filter], on: NaiveDate) {
        let rows = states
            .iter()
            .filter_map(|state| (kind.narrowed)(&state.field, &state.value, on));
        self.rows.extend(rows);
    }

    fn add(&mut self, part: Part) {
        match part {
            Part::Index(sql, values) => {
                self.index.push(sql);
                self.index_values.extend(values);
            }
            Part::Row(sql, values) => {
                self.rows.push(sql);
                self.row_values.extend(values);
            }
        }
    }
}

/// One question: to an index, or to the rows themselves.
enum Part {
    Index(String, Vec<Sql>),
    Row(String, Vec<Sql>),
}

/// The stored filters as one question.
///
/// # Errors
/// `Invalid` with the problem of every filter's value.
pub(super) fn asked(kind: &Kind, filters: &[Filter]) -> Result<Asked> {
    let mut asked = Asked::default();
    let mut problems = Vec::new();
    let with_bin = filters.iter().any(|filter| filter.field == "removed");
    for filter in filters {
        match parts(kind, filter, with_bin) {
            Ok(parts) => parts.into_iter().for_each(|part| asked.add(part)),
            Err(rule) => problems.push(Problem::new(&filter.field, rule)),
        }
    }
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    if !with_bin && asked.index.is_empty() {
        asked.rows.insert(0, "removed = 0".to_owned());
    }
    asked.values.append(&mut asked.index_values);
    asked.values.append(&mut asked.row_values);
    Ok(asked)
}

fn parts(kind: &Kind, filter: &Filter, with_bin: bool) -> std::result::Result<Vec<Part>, Rule> {
    let Some(field) = kind.field(&filter.field) else {
        return Ok(vec![match filter.field.as_str() {
            "removed" => {
                let removed = i32::from(flag(&filter.value)?);
                Part::Row(format!("removed = {removed}"), Vec::new())
            }
            "id" => Part::Row("id = ?".into(), vec![Sql::Text(filter.value.clone())]),
            "title" => on_text(LABEL, &filter.value),
            other => on_text(other, &filter.value),
        }]);
    };
    let (row, values) = on_row(field, &filter.value)?;
    let row = Part::Row(row, values);
    if with_bin || filter.value.is_empty() {
        return Ok(vec![row]);
    }
    Ok(match (on_index(kind, field, &filter.value), field.ty) {
        // Sort keys of texts are cut short: the row decides what they say.
        (Some(index), Type::Text | Type::Email | Type::Phone | Type::Url)
            if filter.value != ANY =>
        {
            vec![index, row]
        }
        (Some(index), _) => vec![index],
        (None, _) => vec![row],
    })
}

/// The question to an index, where one answers it.
fn on_index(kind: &Kind, field: &Field, value: &str) -> Option<Part> {
    let sort = Sql::Integer(sort_id(kind, field.name)?);
    if value == ANY {
        // Every filled field has a key.
        let sql = "SELECT n FROM sort WHERE field = ?".to_owned();
        return Some(Part::Index(sql, vec![sort]));
    }
    let equal = |key: Key| {
        let sql = "SELECT n FROM sort WHERE field = ? AND key = ?".to_owned();
        Some(Part::Index(sql, vec![sort.clone(), key.into()]))
    };
    match field.ty {
        Type::Link(_) | Type::AnyLink | Type::Set(Type::Link(_) | Type::AnyLink) => {
            let id: Id = value.parse().ok()?;
            // The same name may be a link of several kinds.
            let sql = format!(
                "SELECT l.n FROM link l JOIN doc d ON d.n = l.n WHERE l.target = ? AND l.field = ? AND d.kind = '{}'",
                kind.name
            );
            let values = vec![Sql::Blob(id.bytes().to_vec()), Sql::Text(field.name.into())];
            Some(Part::Index(sql, values))
        }
        // A choice of a newer version has no place of its own in the order.
        Type::Choice(codes) if !codes.contains(&value) => None,
        Type::Choice(_) => equal(key_of(field.ty, &json!(value))?),
        Type::Flag => flag(value).ok()?.then(|| equal(Key::Whole(1)))?,
        Type::Day => within(sort, value),
        Type::Country
        | Type::Subdivision
        | Type::Language
        | Type::TimeZone
        | Type::Text
        | Type::Email
        | Type::Phone
        | Type::Url => equal(key_of(field.ty, &field.ty.canonical(&json!(value)).ok()?)?),
        _ => None,
    }
}

/// Days that lie certainly within the day, month, year or span asked for: a key is the earliest day,
/// then how many days the latest comes after it.
fn within(sort: Sql, value: &str) -> Option<Part> {
    let bounds = Day::read(value).ok()?.bounds();
    let days = |day: NaiveDate| i64::from(chrono::Datelike::num_days_from_ce(&day));
    let (from, to) = (days(bounds.earliest?), days(bounds.latest?));
    let sql = "SELECT n FROM sort WHERE field = ? AND key >= ? AND key < ? AND (key >> 30) + (key & ?) <= ?";
    let values = [from << 30, (to + 1) << 30, (1 << 30) - 1, to];
    let values = std::iter::once(sort).chain(values.map(Sql::Integer));
    Some(Part::Index(sql.to_owned(), values.collect()))
}

/// The same asked of the row.
fn on_row(field: &Field, value: &str) -> std::result::Result<(String, Vec<Sql>), Rule> {
    let column = format!("\"{}\"", field.name);
    if value.is_empty() {
        return Ok((format!("{column} IS NULL"), Vec::new()));
    }
    if value == ANY {
        return Ok((format!("{column} IS NOT NULL"), Vec::new()));
    }
    let folded = || vec![Sql::Text(fold(value))];
    Ok(match field.ty {
        Type::Flag if flag(value)? => (format!("{column} = 1"), Vec::new()),
        Type::Flag => (format!("{column} IS NOT 1"), Vec::new()),
        Type::Number | Type::Count => {
            let number: f64 = value.parse().map_err(|_| Rule::NotANumber)?;
            (format!("{column} = ?"), vec![Sql::Real(number)])
        }
        Type::Day => return on_day(field.name, value),
        Type::Link(_) | Type::AnyLink => {
            let id: Id = value.parse().map_err(|_| Rule::NotALink)?;
            (format!("{column} = ?"), vec![Sql::Text(id.to_string())])
        }
        Type::Set(Type::Link(_) | Type::AnyLink) => {
            let id: Id = value.parse().map_err(|_| Rule::NotALink)?;
            (has_member(&column), vec![Sql::Text(id.to_string())])
        }
        Type::Set(_) | Type::Names | Type::Words => (has_member(&column), folded()),
        Type::Prose => (format!("instr(fold({column}), ?) > 0"), folded()),
        Type::Money | Type::Place => {
            let canonical = field.ty.canonical(&json!(value))?;
            let line = field.ty.to_line(&canonical).unwrap_or_default();
            (format!("{column} = ?"), vec![Sql::Text(line)])
        }
        Type::Moment => (
            format!("substr({column}, 1, length(?)) = ?"),
            vec![Sql::Text(value.into()), Sql::Text(value.into())],
        ),
        // What stands in a newer version's list can be asked for as well.
        Type::Choice(_) => (format!("{column} = ?"), vec![Sql::Text(value.into())]),
        Type::Country | Type::Subdivision | Type::Language | Type::TimeZone => {
            let Json::String(code) = field.ty.canonical(&json!(value))? else {
                return Err(Rule::NotText);
            };
            (format!("{column} = ?"), vec![Sql::Text(code)])
        }
        Type::Text | Type::Email | Type::Phone | Type::Url | Type::Blob => {
            (format!("fold({column}) = ?"), folded())
        }
    })
}

/// A line of text that every row has, if only an empty one.
fn on_text(column: &str, value: &str) -> Part {
    match value {
        "" => Part::Row(format!("coalesce(\"{column}\", '') = ''"), Vec::new()),
        ANY => Part::Row(format!("coalesce(\"{column}\", '') <> ''"), Vec::new()),
        _ => Part::Row(
            format!("fold(\"{column}\") = ?"),
            vec![Sql::Text(fold(value))],
        ),
    }
}

/// Whether a computed state is what is asked for.
pub(super) fn is_state(state: Option<&Json>, value: &str) -> bool {
    let state = state.and_then(Json::as_str);
    match value {
        "" => state.is_none(),
        ANY => state.is_some(),
        _ => state == Some(value),
    }
}

fn has_member(column: &str) -> String {
    format!("EXISTS (SELECT 1 FROM json_each({column}) m WHERE fold(CAST(m.value AS TEXT)) = ?)")
}

/// Days that lie certainly within the day, month, year or span asked for.
fn on_day(name: &str, value: &str) -> std::result::Result<(String, Vec<Sql>), Rule> {
    let bounds = Day::read(value).map_err(|_| Rule::NotADay)?.bounds();
    let mut sql = format!("\"{name}\" IS NOT NULL");
    let mut values = Vec::new();
    for (bound, column, order) in [
        (bounds.earliest, "earliest", ">="),
        (bounds.latest, "latest", "<="),
    ] {
        if let Some(day) = bound {
            sql.push_str(&format!(" AND \"{name}_{column}\" {order} ?"));
            values.push(Sql::Text(day.to_string()));
        }
    }
    Ok((sql, values))
}

fn flag(value: &str) -> std::result::Result<bool, Rule> {
    match value {
        "true" | "1" => Ok(true),
        "false" | "0" | "" => Ok(false),
        _ => Err(Rule::NotAFlag),
    }
}
