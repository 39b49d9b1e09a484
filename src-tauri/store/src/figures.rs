//! Figures: how many records, or how much, on a day of each year or during each year, by group. What
//! is certain and what only may be, because a day is known as a year or "about", are told apart.

mod group;
mod when;

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::error::{Error, Result, Rule};
use crate::kinds::{Kind, kind_named};
use crate::list::PAGE_MAX;
use crate::reading::{Card, Reading};
use crate::values::{Fields, Id, Money, Truth, Type};
use group::Grouping;
use when::Window;

/// Most years in one question.
const YEARS_MAX: usize = 200;

/// What to count or add up.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct FiguresQuery {
    /// The kind of records.
    pub kind: String,
    /// The number or money field to add up; if none, records are counted.
    pub sum: Option<String>,
    /// On a day of each year, or during each year.
    pub by: When,
    /// The first year.
    pub first_year: i32,
    /// The last year.
    pub last_year: i32,
    /// Only records in this computed state on the day, such as `in_force`.
    pub state: Option<String>,
    /// By which choice, link or computed state; `country` by the countries a record is tied to.
    pub group: Option<String>,
}

/// On a day of each year, or during each year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum When {
    /// As records stand on this day of each year.
    At {
        /// The month, 1 to 12.
        month: u32,
        /// The day of the month; 29 February is the 28th in common years.
        day: u32,
    },
    /// Records whose day in this field falls into the year.
    During(String),
}

/// The answer: one row per group and currency, one cell per year.
#[derive(Debug, Clone, Default, PartialEq, Serialize, specta::Type)]
pub struct Figures {
    /// The years, in order.
    pub years: Vec<i32>,
    /// The groups, the largest first; at most a page.
    pub rows: Vec<FiguresRow>,
}

/// One group.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct FiguresRow {
    /// The choice, country code or record that the group stands for; none where the field is empty.
    pub group: Option<String>,
    /// The linked record's title; empty for choices and countries, whose words are the interface's.
    pub title: String,
    /// The currency (ISO 4217) of amounts of money.
    pub currency: Option<String>,
    /// One cell per year.
    pub cells: Vec<Cell>,
}

/// One figure: exact decimals as text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, specta::Type)]
pub struct Cell {
    /// What certainly counts.
    pub sure: String,
    /// What may count besides.
    pub maybe: String,
}

/// A record that a figure is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct FiguresRecord {
    /// The record.
    #[serde(flatten)]
    pub card: Card,
    /// Whether it certainly counts, or only may.
    pub certain: Truth,
}

/// A question whose names are known to exist.
struct Asked {
    kind: &'static Kind,
    window: Window,
    sum: Option<(String, Type)>,
    grouping: Grouping,
}

/// How a record counts in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Counts {
    Surely,
    Maybe,
}

impl Counts {
    fn certain(self) -> Truth {
        match self {
            Self::Surely => Truth::Yes,
            Self::Maybe => Truth::May,
        }
    }
}

/// One record in one cell.
struct Counted<'a> {
    id: Id,
    group: Option<&'a str>,
    currency: Option<&'a str>,
    year: usize,
    counts: Counts,
    amount: Decimal,
}

impl Reading<'_> {
    /// Counts or adds up.
    ///
    /// # Errors
    /// `Invalid` with `unknown_kind`, `unknown_column`, `required` or `too_many` years.
    pub fn figures(&self, query: &FiguresQuery) -> Result<Figures> {
        let asked = Asked::of(query)?;
        let years = asked.window.years.clone();
        type Sums = Vec<(Decimal, Decimal)>;
        let mut rows: BTreeMap<(Option<String>, Option<String>), Sums> = BTreeMap::new();
        self.at_once(|| {
            self.each_counted(&asked, query, |one| {
                let key = (
                    one.group.map(str::to_owned),
                    one.currency.map(str::to_owned),
                );
                let cells = rows
                    .entry(key)
                    .or_insert_with(|| vec![Default::default(); years.len()]);
                if let Some((sure, maybe)) = cells.get_mut(one.year) {
                    match one.counts {
                        Counts::Surely => *sure = sure.saturating_add(one.amount),
                        Counts::Maybe => *maybe = maybe.saturating_add(one.amount),
                    }
                }
            })?;
            let mut rows: Vec<_> = rows.into_iter().collect();
            rows.sort_by_cached_key(|(_, cells)| {
                let total = |sum: Decimal, (sure, maybe): &(Decimal, Decimal)| sum + sure + maybe;
                std::cmp::Reverse(cells.iter().fold(Decimal::ZERO, total))
            });
            rows.truncate(PAGE_MAX);
            let rows = rows
                .into_iter()
                .map(|((group, currency), cells)| {
                    Ok(FiguresRow {
                        title: asked.grouping.title(self, group.as_deref())?,
                        group,
                        currency,
                        cells: cells.iter().map(Cell::of).collect(),
                    })
                })
                .collect::<Result<_>>()?;
            Ok(Figures { years, rows })
        })
    }

    /// The records counted in one cell, those that only may count after the others; at most a page.
    ///
    /// # Errors
    /// As [`Reading::figures`].
    pub fn behind(
        &self,
        query: &FiguresQuery,
        year: i32,
        group: Option<&str>,
    ) -> Result<Vec<FiguresRecord>> {
        let asked = Asked::of(query)?;
        let place = asked.window.years.iter().position(|known| *known == year);
        let mut met: Vec<(Id, Truth)> = Vec::new();
        self.at_once(|| {
            self.each_counted(&asked, query, |one| {
                if Some(one.year) == place && one.group == group && met.len() < PAGE_MAX {
                    met.push((one.id, one.counts.certain()));
                }
            })?;
            met.sort_by_key(|(_, certain)| *certain != Truth::Yes);
            let record = |(id, certain)| {
                let card = self.card(id)?;
                Ok(FiguresRecord { card, certain })
            };
            met.into_iter().map(record).collect()
        })
    }

    /// Shows every record to `count`, once for every cell in which it counts.
    fn each_counted(
        &self,
        asked: &Asked,
        query: &FiguresQuery,
        mut count: impl FnMut(Counted<'_>),
    ) -> Result<()> {
        let places = asked.grouping.places(self)?;
        let sql = format!(
            "SELECT r.n, d.id FROM \"{}\" r JOIN doc d USING (n) WHERE r.removed = 0 ORDER BY n",
            asked.kind.name
        );
        let mut find = self.conn.prepare_cached(&sql)?;
        let mut rows = find.query([])?;
        while let Some(row) = rows.next()? {
            let (n, id): (i64, Id) = (row.get(0)?, row.get(1)?);
            let fields = self.row_fields(asked.kind, n)?;
            let Some((amount, currency)) = asked.amount(&fields) else {
                continue;
            };
            for met in asked.window.met(self, asked.kind, id, &fields, query)? {
                for group in asked.grouping.of_record(n, &fields, &met.computed, &places) {
                    count(Counted {
                        id,
                        group: group.as_deref(),
                        currency: currency.as_deref(),
                        year: met.year,
                        counts: met.counts,
                        amount,
                    });
                }
            }
        }
        Ok(())
    }
}

impl Asked {
    fn of(query: &FiguresQuery) -> Result<Self> {
        let kind =
            kind_named(&query.kind).ok_or_else(|| Error::invalid("kind", Rule::UnknownKind))?;
        let sum = query.sum.as_deref().map(|name| {
            let field = kind.field(name);
            let summed =
                field.filter(|field| matches!(field.ty, Type::Number | Type::Count | Type::Money));
            summed
                .map(|field| (name.to_owned(), field.ty))
                .ok_or_else(|| Error::invalid("sum", Rule::UnknownColumn))
        });
        Ok(Self {
            kind,
            window: Window::of(kind, query)?,
            sum: sum.transpose()?,
            grouping: Grouping::of(kind, query.group.as_deref())?,
        })
    }

    /// What a record adds, and in which currency; nothing if it has no amount.
    fn amount(&self, fields: &Fields) -> Option<(Decimal, Option<String>)> {
        let Some((name, ty)) = &self.sum else {
            return Some((Decimal::ONE, None));
        };
        let value = fields.get(name)?;
        if *ty == Type::Money {
            let money: Money = serde_json::from_value(value.clone()).ok()?;
            return Some((money.amount, Some(money.currency)));
        }
        let Json::Number(number) = value else {
            return None;
        };
        let text = number.to_string();
        let amount = text
            .parse()
            .or_else(|_| Decimal::from_scientific(&text))
            .ok()?;
        Some((amount, None))
    }
}

impl Cell {
    fn of((sure, maybe): &(Decimal, Decimal)) -> Self {
        Self {
            sure: sure.normalize().to_string(),
            maybe: maybe.normalize().to_string(),
        }
    }
}
