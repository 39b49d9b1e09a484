//! In which years a record counts.

use chrono::{Datelike as _, NaiveDate};
use serde_json::Value as Json;

use super::{Counts, FiguresQuery, When, YEARS_MAX};
use crate::error::{Error, Result, Rule};
use crate::kinds::Kind;
use crate::reading::Reading;
use crate::values::{Day, Fields, Id, Type};

/// The years asked, and how a record falls into them.
pub(super) struct Window {
    pub years: Vec<i32>,
    how: How,
}

enum How {
    /// As it stands on these days, one for each year; in this state, if one is asked.
    At {
        days: Vec<NaiveDate>,
        state: Option<&'static str>,
    },
    /// By this field, a day or a year written as a number.
    During { field: String, ty: Type },
}

/// A year in which a record counts, with what is computed of it on that year's day.
pub(super) struct Met {
    pub year: usize,
    pub counts: Counts,
    pub computed: Fields,
}

impl Window {
    pub fn of(kind: &'static Kind, query: &FiguresQuery) -> Result<Self> {
        let years: Vec<i32> = (query.first_year..=query.last_year)
            .take(YEARS_MAX + 1)
            .collect();
        if years.len() > YEARS_MAX {
            return Err(Error::invalid("last_year", Rule::TooMany));
        }
        let how = match &query.by {
            When::At { month, day } => How::At {
                days: days(&years, *month, *day)?,
                state: match &query.state {
                    Some(_) => Some(state_of(kind)?),
                    None => None,
                },
            },
            When::During(name) => {
                let field = kind.field(name);
                let dated = field.filter(|field| matches!(field.ty, Type::Day | Type::Count));
                let field = dated.ok_or_else(|| Error::invalid("by", Rule::UnknownColumn))?;
                How::During {
                    field: name.clone(),
                    ty: field.ty,
                }
            }
        };
        Ok(Self { years, how })
    }

    /// The years in which a record counts.
    pub fn met(
        &self,
        reading: &Reading<'_>,
        kind: &'static Kind,
        id: Id,
        fields: &Fields,
        query: &FiguresQuery,
    ) -> Result<Vec<Met>> {
        match &self.how {
            How::At { days, state } => {
                let mut computed = (kind.computed)(reading, id, fields, days)?;
                computed.resize(days.len(), Fields::new());
                let wanted = query.state.as_deref();
                let met = computed
                    .into_iter()
                    .enumerate()
                    .filter_map(|(year, computed)| {
                        let counts = match (state, wanted) {
                            (Some(name), Some(wanted)) => in_state(&computed, name, wanted)?,
                            _ => Counts::Surely,
                        };
                        Some(Met {
                            year,
                            counts,
                            computed,
                        })
                    });
                Ok(met.collect())
            }
            How::During { field, ty } => Ok(self.during(fields.get(field), *ty)),
        }
    }

    fn during(&self, value: Option<&Json>, ty: Type) -> Vec<Met> {
        let Some((first, last)) = value.and_then(|value| years_of(value, ty)) else {
            return Vec::new();
        };
        let counts = if first.is_some() && first == last {
            Counts::Surely
        } else {
            Counts::Maybe
        };
        let within = |year: i32| {
            first.is_none_or(|first| first <= year) && last.is_none_or(|last| year <= last)
        };
        let years = self.years.iter().enumerate();
        years
            .filter(|(_, year)| within(**year))
            .map(|(year, _)| Met {
                year,
                counts,
                computed: Fields::new(),
            })
            .collect()
    }
}

/// The first and last year a value may mean.
fn years_of(value: &Json, ty: Type) -> Option<(Option<i32>, Option<i32>)> {
    if ty == Type::Count {
        let year = i32::try_from(value.as_i64()?).ok()?;
        return Some((Some(year), Some(year)));
    }
    let day: Day = serde_json::from_value(value.clone()).ok()?;
    let bounds = day.bounds();
    let year = |day: Option<NaiveDate>| day.map(|day| day.year());
    Some((year(bounds.earliest), year(bounds.latest)))
}

/// How a record whose state may be one of several counts where one is asked for.
fn in_state(computed: &Fields, name: &str, wanted: &str) -> Option<Counts> {
    let possible = computed.get("possible").and_then(Json::as_array);
    let is = computed.get(name).and_then(Json::as_str) == Some(wanted);
    match possible {
        Some(all) if all.len() > 1 => {
            let may = is || all.iter().any(|one| one.as_str() == Some(wanted));
            may.then_some(Counts::Maybe)
        }
        _ => is.then_some(Counts::Surely),
    }
}

fn state_of(kind: &'static Kind) -> Result<&'static str> {
    let state = kind.states.first().copied();
    state.ok_or_else(|| Error::invalid("state", Rule::UnknownColumn))
}

/// That day of every year; a month's end where the month is shorter.
fn days(years: &[i32], month: u32, day: u32) -> Result<Vec<NaiveDate>> {
    let leap = NaiveDate::from_ymd_opt(2000, month, day);
    leap.ok_or_else(|| Error::invalid("by", Rule::NoSuchDay))?;
    let in_year = |year: &i32| {
        NaiveDate::from_ymd_opt(*year, month, day)
            .or_else(|| NaiveDate::from_ymd_opt(*year, month, day - 1))
            .ok_or_else(|| Error::invalid("first_year", Rule::NoSuchDay))
    };
    years.iter().map(in_year).collect()
}
