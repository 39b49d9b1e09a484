//! Questions to the open workspace.

use chrono::NaiveDate;
use escale_store::values::{Day, Fields, Id};
use escale_store::{
    Card, Choice, Combination, ConflictPage, ConflictsAsked, DuePage, DueQuery, Figures,
    FiguresQuery, FiguresRecord, Filter, Found, History, PAGE_MAX, Page, Plan, Query, Question,
    Rule,
};
use serde::{Deserialize, Serialize};
use tauri::State;

use crate::clock;
use crate::desk::Desk;
use crate::error::{Failure, Result};

/// What to list.
#[derive(Debug, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ListQuery {
    kind: String,
    filters: Vec<Filter>,
    sort: Option<String>,
    descending: bool,
    limit: u32,
    offset: u32,
    #[serde(default)]
    fields: Vec<String>,
}

/// What to search for.
#[derive(Debug, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct SearchQuestion {
    words: String,
    kind: Option<String>,
    theme: Option<Id>,
    country: Option<String>,
    year: Option<i32>,
    state: Option<String>,
    limit: u32,
    offset: u32,
}

/// A day as it was understood.
#[derive(Debug, Serialize, specta::Type)]
pub struct ReadDay {
    /// As it is kept: EDTF (ISO 8601-2).
    edtf: String,
    /// The first day it may be (ISO 8601).
    earliest: Option<String>,
    /// The last day it may be.
    latest: Option<String>,
}

fn day(text: &str) -> Result<NaiveDate> {
    text.parse()
        .map_err(|_| Failure::invalid("day", Rule::NotADay))
}

/// A page of a kind's records.
#[tauri::command(async)]
#[specta::specta]
pub fn list(desk: State<'_, Desk>, query: ListQuery) -> Result<Page> {
    let query = Query {
        kind: query.kind,
        filters: query.filters,
        sort: query.sort,
        descending: query.descending,
        limit: query.limit as usize,
        offset: query.offset as usize,
        fields: query.fields,
    };
    desk.ask(|reading| reading.list(&query, clock::today()))
}

/// A record as it stands.
#[tauri::command(async)]
#[specta::specta]
pub fn get(desk: State<'_, Desk>, id: Id) -> Result<Fields> {
    let record = desk.ask(|reading| reading.get(id, clock::today()))?;
    Ok(record.to_json())
}

/// A record as it was known on a day.
#[tauri::command(async)]
#[specta::specta]
pub fn get_on(desk: State<'_, Desk>, id: Id, on: String) -> Result<Fields> {
    let on = day(&on)?;
    let record = desk.ask(|reading| reading.get_on(id, on))?;
    Ok(record.to_json())
}

/// Records in short; those that do not exist are left out.
#[tauri::command(async)]
#[specta::specta]
pub fn cards(desk: State<'_, Desk>, ids: Vec<Id>) -> Result<Vec<Card>> {
    desk.ask(|reading| {
        let known = ids.iter().take(PAGE_MAX).map(|id| reading.card(*id));
        Ok(known.filter_map(escale_store::Result::ok).collect())
    })
}

/// Records in which all words are found, the best first.
#[tauri::command(async)]
#[specta::specta]
pub fn search(desk: State<'_, Desk>, question: SearchQuestion) -> Result<Found> {
    let question = Question {
        words: question.words,
        kind: question.kind,
        theme: question.theme,
        country: question.country,
        year: question.year,
        state: question.state,
        limit: question.limit as usize,
        offset: question.offset as usize,
    };
    desk.search(|reading| reading.search(&question, clock::today()))
}

/// Who changed what of a record, the latest first.
#[tauri::command(async)]
#[specta::specta]
pub fn history(desk: State<'_, Desk>, id: Id, limit: u32, offset: u32) -> Result<History> {
    let limit = (limit as usize).min(PAGE_MAX);
    desk.ask(|reading| reading.history(id, clock::now(), limit, offset as usize))
}

/// An agreement's terms in force on a day, and why.
#[tauri::command(async)]
#[specta::specta]
pub fn terms(desk: State<'_, Desk>, id: Id, on: String) -> Result<serde_json::Value> {
    let on = day(&on)?;
    let terms = desk.ask(|reading| reading.terms(id, on))?;
    Ok(serde_json::to_value(terms).unwrap_or_default())
}

/// A page of what falls due within some months, and of what is overdue.
#[tauri::command(async)]
#[specta::specta]
pub fn due(desk: State<'_, Desk>, query: DueQuery) -> Result<DuePage> {
    desk.ask(|reading| reading.due_page(clock::today(), &query))
}

/// A page of what a person has to settle.
#[tauri::command(async)]
#[specta::specta]
pub fn conflicts(desk: State<'_, Desk>, asked: ConflictsAsked) -> Result<ConflictPage> {
    desk.ask(|reading| reading.conflict_page(&asked))
}

/// What one rule would make of many conflicts.
#[tauri::command(async)]
#[specta::specta]
pub fn plan(desk: State<'_, Desk>, choice: Choice, limit: u32, offset: u32) -> Result<Plan> {
    desk.ask(|reading| reading.plan(&choice, limit, offset))
}

/// What would come of keeping one of two records for both.
#[tauri::command(async)]
#[specta::specta]
pub fn combination(desk: State<'_, Desk>, keep: Id, other: Id) -> Result<Combination> {
    desk.ask(|reading| reading.combination(keep, other))
}

/// How many records, or how much, by year and group.
#[tauri::command(async)]
#[specta::specta]
pub fn figures(desk: State<'_, Desk>, query: FiguresQuery) -> Result<Figures> {
    desk.count(|reading| reading.figures(&query))
}

/// The records behind one figure: at most a page.
#[tauri::command(async)]
#[specta::specta]
pub fn behind(
    desk: State<'_, Desk>,
    query: FiguresQuery,
    year: i32,
    group: Option<String>,
) -> Result<Vec<FiguresRecord>> {
    desk.count(|reading| reading.behind(&query, year, group.as_deref()))
}

/// Reads a day as people type it, in French, English or Spanish.
#[tauri::command(async)]
#[specta::specta]
pub fn read_day(text: String) -> Result<ReadDay> {
    let day = Day::read(&text).map_err(|_| Failure::invalid("day", Rule::NotADay))?;
    let bounds = day.bounds();
    Ok(ReadDay {
        edtf: day.to_string(),
        earliest: bounds.earliest.map(|day| day.to_string()),
        latest: bounds.latest.map(|day| day.to_string()),
    })
}
