//! Checking what somebody wants to write: every problem at once, nothing written.

use serde_json::Value as Json;

use crate::error::{Error, Problem, Result, Rule};
use crate::kinds::{Field, Kind};
use crate::reading::Reading;
use crate::values::{Fields, Id, Type};

/// Values to be written into a record.
pub(crate) struct Input<'a> {
    /// The record's kind.
    pub kind: &'static Kind,
    /// The record, if it exists.
    pub id: Option<Id>,
    /// What it says to the person writing.
    pub current: &'a Fields,
}

impl Input<'_> {
    /// The canonical values, `null` where a field is emptied.
    ///
    /// # Errors
    /// `Invalid` with every problem of every field, then of the record as a whole.
    pub fn check(&self, reading: &Reading<'_>, input: &Fields) -> Result<Fields> {
        let mut problems = Vec::new();
        let mut fields = Fields::new();
        for (name, value) in input {
            let Some(field) = self.kind.field(name) else {
                problems.push(Problem::new(name, Rule::UnknownField));
                continue;
            };
            match self.canonical(field, value) {
                Ok(value) => {
                    self.check_links(reading, field, &value, &mut problems)?;
                    fields.insert(name.clone(), value);
                }
                Err(rule) => problems.push(Problem::new(name, rule)),
            }
        }
        self.check_required(&fields, &mut problems);
        if problems.is_empty() {
            self.check_whole(&fields, &mut problems);
        }
        if problems.is_empty() {
            Ok(fields)
        } else {
            Err(Error::Invalid(problems))
        }
    }

    /// A value that stands there already is always good, even one of a newer version's list.
    fn canonical(&self, field: &Field, value: &Json) -> std::result::Result<Json, Rule> {
        match self.current.get(field.name) {
            Some(current) if current == value => Ok(value.clone()),
            _ => field.ty.canonical(value),
        }
    }

    fn check_required(&self, fields: &Fields, problems: &mut Vec<Problem>) {
        for field in self.kind.fields.iter().filter(|field| field.required) {
            let refused = problems.iter().any(|problem| problem.field == field.name);
            let emptied = fields.get(field.name).is_some_and(Json::is_null);
            let missing = self.id.is_none() && !fields.contains_key(field.name);
            if !refused && (emptied || missing) {
                problems.push(Problem::new(field.name, Rule::Required));
            }
        }
    }

    /// Only what this writing brings about: a problem that a merge left must not stop other edits.
    fn check_whole(&self, fields: &Fields, problems: &mut Vec<Problem>) {
        let known = match self.id {
            Some(_) => (self.kind.check)(self.current),
            None => Vec::new(),
        };
        let mut whole = self.current.clone();
        for (name, value) in fields {
            if value.is_null() {
                whole.remove(name);
            } else {
                whole.insert(name.clone(), value.clone());
            }
        }
        let found = (self.kind.check)(&whole);
        problems.extend(found.into_iter().filter(|problem| !known.contains(problem)));
    }

    fn check_links(
        &self,
        reading: &Reading<'_>,
        field: &Field,
        value: &Json,
        problems: &mut Vec<Problem>,
    ) -> Result<()> {
        let wanted = match field.ty.member() {
            Type::Link(kind) => Some(kind),
            Type::AnyLink => None,
            _ => return Ok(()),
        };
        let there = targets(self.current.get(field.name).unwrap_or(&Json::Null));
        for target in targets(value)
            .into_iter()
            .filter(|target| !there.contains(target))
        {
            let rule = match reading.kind_and_bin(target)? {
                None => Some(Rule::NoSuchRecord),
                Some((kind, _)) if wanted.is_some_and(|wanted| wanted != kind) => {
                    Some(Rule::WrongKind)
                }
                Some((_, true)) => Some(Rule::LinkToRemoved),
                Some(_) if self.id == Some(target) => Some(Rule::LinkToItself),
                Some(_) => None,
            };
            if let Some(rule) = rule {
                problems.push(Problem::new(field.name, rule));
                break;
            }
        }
        Ok(())
    }
}

/// The records a canonical value names.
fn targets(value: &Json) -> Vec<Id> {
    match value {
        Json::String(id) => id.parse().into_iter().collect(),
        Json::Array(ids) => ids
            .iter()
            .filter_map(|id| id.as_str()?.parse().ok())
            .collect(),
        _ => Vec::new(),
    }
}
