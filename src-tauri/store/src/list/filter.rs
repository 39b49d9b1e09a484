//! Filters of a list: `field=value`, read by the field's type.

use rusqlite::types::Value as Sql;
use serde_json::{Value as Json, json};

use super::Condition;
use crate::error::{Error, Problem, Result, Rule};
use crate::fold::fold;
use crate::kinds::{Field, Kind};
use crate::values::{Day, Id, Type};

/// What holds when nothing is asked of the bin.
pub(super) const OUTSIDE_BIN: &str = "r.removed = 0";

/// One condition on a field. An empty value asks for records without the field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// The field, or `title`, `removed`, `created_by`, `changed_by`, or a computed state.
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
            || ["id", "title", "removed", "created_by", "changed_by"].contains(&name)
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

/// The stored filters as one SQL condition on the row `r`.
pub(super) fn condition(kind: &Kind, filters: &[Filter]) -> Result<Condition> {
    let mut parts = Vec::new();
    let mut values = Vec::new();
    let mut problems = Vec::new();
    if !filters.iter().any(|filter| filter.field == "removed") {
        parts.push(OUTSIDE_BIN.to_owned());
    }
    for filter in filters {
        match one(kind, filter) {
            Ok((sql, bound)) => {
                parts.push(sql);
                values.extend(bound);
            }
            Err(rule) => problems.push(Problem::new(&filter.field, rule)),
        }
    }
    if problems.is_empty() {
        Ok(Condition {
            sql: parts.join(" AND "),
            values,
        })
    } else {
        Err(Error::Invalid(problems))
    }
}

type Part = (String, Vec<Sql>);

fn one(kind: &Kind, filter: &Filter) -> std::result::Result<Part, Rule> {
    let text = || Sql::Text(fold(&filter.value));
    match kind.field(&filter.field) {
        Some(field) => on_field(field, &filter.value),
        None => Ok(match filter.field.as_str() {
            "removed" => (
                format!("r.removed = {}", i32::from(flag(&filter.value)?)),
                Vec::new(),
            ),
            "id" => ("r.id = ?".into(), vec![Sql::Text(filter.value.clone())]),
            "title" => ("fold(r.label) = ?".into(), vec![text()]),
            other => (format!("fold(r.\"{other}\") = ?"), vec![text()]),
        }),
    }
}

fn on_field(field: &Field, value: &str) -> std::result::Result<Part, Rule> {
    let column = format!("r.\"{}\"", field.name);
    if value.is_empty() {
        return Ok((format!("{column} IS NULL"), Vec::new()));
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
        Type::Link(_) | Type::AnyLink => linked(field, value)?,
        Type::Set(Type::Link(_) | Type::AnyLink) => linked(field, value)?,
        Type::Set(_) | Type::Names | Type::Words => (
            format!(
                "EXISTS (SELECT 1 FROM json_each({column}) m WHERE fold(CAST(m.value AS TEXT)) = ?)"
            ),
            folded(),
        ),
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

/// Days that lie certainly within the day, month, year or span asked for.
fn on_day(name: &str, value: &str) -> std::result::Result<Part, Rule> {
    let bounds = Day::read(value).map_err(|_| Rule::NotADay)?.bounds();
    let mut sql = format!("r.\"{name}\" IS NOT NULL");
    let mut values = Vec::new();
    for (bound, column, order) in [
        (bounds.earliest, "earliest", ">="),
        (bounds.latest, "latest", "<="),
    ] {
        if let Some(day) = bound {
            sql.push_str(&format!(" AND r.\"{name}_{column}\" {order} ?"));
            values.push(Sql::Text(day.to_string()));
        }
    }
    Ok((sql, values))
}

fn linked(field: &Field, value: &str) -> std::result::Result<Part, Rule> {
    let id: Id = value.parse().map_err(|_| Rule::NotALink)?;
    let sql = "r.n IN (SELECT n FROM link WHERE target = ? AND field = ?)".to_owned();
    Ok((
        sql,
        vec![Sql::Blob(id.bytes().to_vec()), Sql::Text(field.name.into())],
    ))
}

fn flag(value: &str) -> std::result::Result<bool, Rule> {
    match value {
        "true" | "1" => Ok(true),
        "false" | "0" | "" => Ok(false),
        _ => Err(Rule::NotAFlag),
    }
}
