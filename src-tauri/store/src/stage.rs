//! How far a mission has come on a day, and why.

use chrono::{Days, NaiveDate};
use serde::Serialize;
use serde_json::Value as Json;

use crate::error::Result;
use crate::reading::Reading;
use crate::records::{Action, Meeting, Mission, Report};
use crate::values::{Bounds, Day, Fields, Id, Truth};

/// How far a mission has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// It lies ahead, or has no day yet.
    Planned,
    /// It is going on.
    UnderWay,
    /// It is over and no report has been handed in.
    ReportOwed,
    /// A report has been handed in.
    Reported,
    /// The report is approved and nothing remains to be done.
    Closed,
    /// It was called off.
    Cancelled,
}

/// Why a mission is at its stage.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StageReason {
    /// The rule that decided.
    pub rule: StageRule,
    /// First day, as known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Day>,
    /// Last day, as known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Day>,
    /// The report that counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<Id>,
    /// Follow-ups that remain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_actions: Option<usize>,
}

/// The rules that decide a mission's stage, in the order in which they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StageRule {
    /// It is marked as called off.
    Cancelled,
    /// A report has been approved and no follow-up is open.
    ReportValidated,
    /// A report has been approved and follow-ups are open.
    ActionsOpen,
    /// A report has been handed in.
    ReportSubmitted,
    /// No day is known.
    NoDay,
    /// The first day is still to come.
    NotStarted,
    /// The first day may have come: only its month or year is known.
    MayHaveStarted,
    /// The day lies between the first and the last.
    BetweenDays,
    /// The last day may have passed: only its month or year is known.
    MayHaveEnded,
    /// The last day has passed.
    Ended,
}

/// When a report is owed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ReportOwed {
    /// By when; an interval where the mission's end is not a day.
    pub due: Bounds,
    /// The draft, if one exists.
    pub report: Option<Id>,
}

/// What a mission's `get` shows beside its fields: `stage`, `stage_reason` and, while a report is owed,
/// `report_due`.
pub(crate) fn of_mission(
    reading: &Reading<'_>,
    id: Id,
    fields: &Fields,
    days: &[NaiveDate],
) -> Result<Vec<Fields>> {
    let mission = Mission::of(fields);
    let reports = reading.naming::<Report>(&Report::KIND, "mission", id)?;
    days.iter()
        .map(|day| computed(reading, id, &mission, &reports, *day))
        .collect()
}

fn computed(
    reading: &Reading<'_>,
    id: Id,
    mission: &Mission,
    reports: &[(Id, Report)],
    on: NaiveDate,
) -> Result<Fields> {
    let (stage, reason) = stage(reading, id, mission, reports, on)?;
    let mut computed = Fields::new();
    computed.insert("stage".into(), to_json(&stage));
    computed.insert("stage_reason".into(), to_json(&reason));
    if stage == Stage::ReportOwed {
        let due = owed(mission, reports, reading.report_due_days()?).map(|owed| owed.due);
        computed.insert("report_due".into(), to_json(&due));
    }
    Ok(computed)
}

fn to_json(value: &impl Serialize) -> Json {
    serde_json::to_value(value).unwrap_or_default()
}

fn stage(
    reading: &Reading<'_>,
    id: Id,
    mission: &Mission,
    reports: &[(Id, Report)],
    on: NaiveDate,
) -> Result<(Stage, StageReason)> {
    let because = |rule| StageReason {
        rule,
        starts_on: mission.starts_on.clone(),
        ends_on: mission.ends_on.clone(),
        report: None,
        open_actions: None,
    };
    if mission.cancelled == Some(true) {
        return Ok((Stage::Cancelled, because(StageRule::Cancelled)));
    }
    if let Some((report, _)) = reports.iter().find(|(_, report)| report.is_validated()) {
        let open = open_actions(reading, id, reports)?;
        let (stage, rule) = match open {
            0 => (Stage::Closed, StageRule::ReportValidated),
            _ => (Stage::Reported, StageRule::ActionsOpen),
        };
        return Ok((
            stage,
            StageReason {
                report: Some(*report),
                open_actions: Some(open),
                ..because(rule)
            },
        ));
    }
    if let Some((report, _)) = reports.iter().find(|(_, report)| report.is_submitted()) {
        let reason = StageReason {
            report: Some(*report),
            ..because(StageRule::ReportSubmitted)
        };
        return Ok((Stage::Reported, reason));
    }
    let (stage, rule) = by_days(mission, on);
    Ok((stage, because(rule)))
}

/// A day of which only the month or year is known decides nothing before it is certain: a mission is
/// planned until it has certainly begun, and under way until it has certainly ended.
fn by_days(mission: &Mission, on: NaiveDate) -> (Stage, StageRule) {
    let Some(start) = mission.starts_on.as_ref().or(mission.ends_on.as_ref()) else {
        return (Stage::Planned, StageRule::NoDay);
    };
    let end = mission.ends_on.as_ref().unwrap_or(start);
    match (start.after(on), end.before(on)) {
        (_, Truth::Yes) => (Stage::ReportOwed, StageRule::Ended),
        (Truth::Yes, _) => (Stage::Planned, StageRule::NotStarted),
        (Truth::May, _) => (Stage::Planned, StageRule::MayHaveStarted),
        (Truth::No, Truth::No) => (Stage::UnderWay, StageRule::BetweenDays),
        (Truth::No, Truth::May) => (Stage::UnderWay, StageRule::MayHaveEnded),
    }
}

/// What the row of every mission at a stage says, by the rules of [`by_days`]. A day that the row does not
/// know may be any.
pub(crate) fn rows_at(_: &str, stage: &str, on: NaiveDate) -> Option<String> {
    let start = "CASE WHEN starts_on IS NULL THEN ends_on_latest ELSE starts_on_latest END";
    let end = "CASE WHEN ends_on IS NULL THEN starts_on_latest ELSE ends_on_latest END";
    let begun = format!("ifnull({start} <= '{on}', 1)");
    let over = format!("ifnull({end} < '{on}', 1)");
    let not_over = format!("ifnull({end} >= '{on}', 1)");
    let by_days = match stage {
        "cancelled" => return Some("cancelled = 1".to_owned()),
        "planned" => not_over,
        "under_way" => format!("{begun} AND {not_over}"),
        "report_owed" => over,
        _ => return None,
    };
    Some(format!("cancelled IS NOT 1 AND {by_days}"))
}

/// The reports owed on a day, with their missions: what is over by then and has none handed in.
pub(crate) fn reports_owed(reading: &Reading<'_>, on: NaiveDate) -> Result<Vec<(Id, ReportOwed)>> {
    let reports = reading.all_naming::<Report>(&Report::KIND, "mission")?;
    let days = reading.report_due_days()?;
    let missions = reading.all::<Mission>(&Mission::KIND, "cancelled IS NOT 1")?;
    Ok(missions
        .into_iter()
        .filter(|(_, mission)| by_days(mission, on).0 == Stage::ReportOwed)
        .filter_map(|(id, mission)| {
            let reports = reports.get(&id).map(Vec::as_slice).unwrap_or_default();
            Some((id, owed(&mission, reports, days)?))
        })
        .collect())
}

/// The report a mission owes, if none has been handed in: due on the draft's own day, or as many days
/// after the mission as the office allows. Nothing if neither is known.
fn owed(mission: &Mission, reports: &[(Id, Report)], days: i64) -> Option<ReportOwed> {
    if mission.cancelled == Some(true) || reports.iter().any(|(_, report)| report.is_submitted()) {
        return None;
    }
    let draft = reports.first();
    let report = draft.map(|(id, _)| *id);
    if let Some(due) = draft.and_then(|(_, report)| report.due_on.as_ref()) {
        let due = due.bounds();
        return Some(ReportOwed { due, report });
    }
    let end = mission.ends_on.as_ref().or(mission.starts_on.as_ref())?;
    let days = u64::try_from(days).unwrap_or_default();
    let later = |day: NaiveDate| day.checked_add_days(Days::new(days)).unwrap_or(day);
    let Bounds { earliest, latest } = end.bounds();
    let due = Bounds {
        earliest: earliest.map(later),
        latest: latest.map(later),
    };
    Some(ReportOwed { due, report })
}

impl Reading<'_> {
    /// How many days after a mission its report is due, as the office says; none if it says nothing.
    fn report_due_days(&self) -> Result<i64> {
        let said = "SELECT report_due_days FROM office WHERE removed = 0 AND report_due_days IS NOT NULL ORDER BY n LIMIT 1";
        Ok(self
            .numbers(said, Vec::new())?
            .first()
            .copied()
            .unwrap_or_default())
    }
}

/// Follow-ups of the mission, of its reports and of its meetings that still have to be done.
fn open_actions(reading: &Reading<'_>, id: Id, reports: &[(Id, Report)]) -> Result<usize> {
    let meetings = reading.naming::<Meeting>(&Meeting::KIND, "mission", id)?;
    let sources = std::iter::once(id)
        .chain(reports.iter().map(|(report, _)| *report))
        .chain(meetings.iter().map(|(meeting, _)| *meeting));
    let mut open = 0;
    for source in sources {
        let actions = reading.naming::<Action>(&Action::KIND, "from", source)?;
        open += actions
            .iter()
            .filter(|(_, action)| action.is_open())
            .count();
    }
    Ok(open)
}
