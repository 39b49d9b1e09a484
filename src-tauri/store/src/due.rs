//! What is due within some months: notices, expiries, renewals, reports owed, follow-ups, calls that
//! close, promises. What was due before and is still open comes too.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::list::PAGE_MAX;
use crate::reading::{Card, Reading};
use crate::records::{Action, Call, Commitment};
use crate::renewal::{Span, UpcomingCode};
use crate::stage::reports_owed;
use crate::standing::{span, upcoming_of_all};
use crate::values::{Day, Id, Truth};

/// Something due.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Due {
    /// What it is.
    pub what: DueKind,
    /// The record.
    #[serde(flatten)]
    pub card: Card,
    /// Its day, or the interval in which it lies.
    pub on: Span,
    /// Whether it certainly falls in the time asked about.
    pub certain: Truth,
    /// Whether its day has certainly passed.
    pub overdue: bool,
    /// Which term of the agreement it closes or opens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<u32>,
}

/// Which of what is due.
#[derive(Debug, Clone, Default, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct DueQuery {
    /// Within so many months.
    pub months: u32,
    /// Only these; all if none is named.
    pub what: Vec<DueKind>,
    /// Only of these records; of all if none is named.
    pub of: Vec<Id>,
    /// How many, at most [`PAGE_MAX`].
    pub limit: u32,
    /// How many to pass over.
    pub offset: u32,
}

/// Some of what is due.
#[derive(Debug, Clone, Default, Serialize, specta::Type)]
pub struct DuePage {
    /// What is late first, then the earliest.
    pub items: Vec<Due>,
    /// How much there is in all.
    pub total: usize,
}

/// What can be due.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum DueKind {
    /// Last day for giving notice before a tacit renewal.
    NoticeDeadline,
    /// Last day for a notice that is noted but prevents nothing.
    NoticeNoted,
    /// Last day in force of an agreement that ends.
    Expiry,
    /// First day of a tacitly renewed term.
    TacitRenewal,
    /// A mission's report.
    Report,
    /// A follow-up.
    Action,
    /// Last day for answering a call.
    CallCloses,
    /// A promise made in an agreement.
    Commitment,
}

impl Reading<'_> {
    /// What is due from `on` and within `months` months of it, the earliest first; and what was due
    /// before and is still open.
    ///
    /// # Errors
    /// What the disk says.
    pub fn due(&self, on: NaiveDate, months: u32) -> Result<Vec<Due>> {
        let owed = self.owed(Window::of(on, months), |_| true)?;
        owed.into_iter().map(|one| self.told(one)).collect()
    }

    /// A page of the same, of some sorts or some records alone.
    ///
    /// # Errors
    /// What the disk says.
    pub fn due_page(&self, on: NaiveDate, query: &DueQuery) -> Result<DuePage> {
        let asked = |what| query.what.is_empty() || query.what.contains(&what);
        let mut owed = self.owed(Window::of(on, query.months), asked)?;
        owed.retain(|one| query.of.is_empty() || query.of.contains(&one.id));
        owed.sort_by_key(|one| !one.overdue);
        let total = owed.len();
        let page = owed.into_iter().skip(query.offset as usize);
        let page = page.take((query.limit as usize).min(PAGE_MAX));
        Ok(DuePage {
            items: page.map(|one| self.told(one)).collect::<Result<_>>()?,
            total,
        })
    }

    fn owed(&self, window: Window, asked: impl Fn(DueKind) -> bool) -> Result<Vec<Owed>> {
        let mut owed = Vec::new();
        if AGREEMENTS.into_iter().any(&asked) {
            self.due_agreements(window, &mut owed)?;
        }
        if asked(DueKind::Report) {
            self.due_reports(window, &mut owed)?;
        }
        if asked(DueKind::Action) {
            self.due_actions(window, &mut owed)?;
        }
        if asked(DueKind::Commitment) {
            self.due_promises(window, &mut owed)?;
        }
        if asked(DueKind::CallCloses) {
            self.due_calls(window, &mut owed)?;
        }
        owed.retain(|one| asked(one.what));
        owed.sort_by_key(|one| (one.on.earliest(), one.on.latest(), one.what, one.id));
        Ok(owed)
    }

    fn told(&self, owed: Owed) -> Result<Due> {
        Ok(Due {
            what: owed.what,
            card: self.card(owed.id)?,
            on: owed.on,
            certain: owed.certain,
            overdue: owed.overdue,
            term: owed.term,
        })
    }

    fn due_agreements(&self, window: Window, owed: &mut Vec<Owed>) -> Result<()> {
        for (id, coming) in upcoming_of_all(self, window.on, window.until)? {
            let what = match coming.code {
                UpcomingCode::NoticeDeadline => DueKind::NoticeDeadline,
                UpcomingCode::NoticeNoted => DueKind::NoticeNoted,
                UpcomingCode::Expiry => DueKind::Expiry,
                UpcomingCode::TacitRenewal => DueKind::TacitRenewal,
            };
            owed.push(Owed {
                what,
                id,
                on: coming.on,
                certain: coming.certain,
                overdue: false,
                term: coming.term,
            });
        }
        Ok(())
    }

    fn due_reports(&self, window: Window, owed: &mut Vec<Owed>) -> Result<()> {
        for (mission, report) in reports_owed(self, window.until)? {
            if let Ok(on) = Span::between(report.due.earliest, report.due.latest) {
                let id = report.report.unwrap_or(mission);
                owed.extend(window.meets(DueKind::Report, id, on));
            }
        }
        Ok(())
    }

    fn due_actions(&self, window: Window, owed: &mut Vec<Owed>) -> Result<()> {
        for (id, action) in self.all::<Action>(&Action::KIND, STILL_OPEN)? {
            if action.is_open() {
                owed.extend(window.meets_day(DueKind::Action, id, action.due_on.as_ref()));
            }
        }
        Ok(())
    }

    fn due_promises(&self, window: Window, owed: &mut Vec<Owed>) -> Result<()> {
        for (id, promise) in self.all::<Commitment>(&Commitment::KIND, STILL_OPEN)? {
            owed.extend(window.meets_day(DueKind::Commitment, id, promise.due_on.as_ref()));
        }
        Ok(())
    }

    fn due_calls(&self, window: Window, owed: &mut Vec<Owed>) -> Result<()> {
        for (id, call) in self.all::<Call>(&Call::KIND, "closes_on IS NOT NULL")? {
            let closes = call.closes_on.as_ref();
            // A call that has closed asks for nothing more.
            if closes.is_some_and(|day| day.before(window.on) != Truth::Yes) {
                owed.extend(window.meets_day(DueKind::CallCloses, id, closes));
            }
        }
        Ok(())
    }
}

/// What agreements bring.
const AGREEMENTS: [DueKind; 4] = [
    DueKind::NoticeDeadline,
    DueKind::NoticeNoted,
    DueKind::Expiry,
    DueKind::TacitRenewal,
];
const STILL_OPEN: &str = "due_on IS NOT NULL AND done_on IS NULL";

/// Something due, before its record is named.
struct Owed {
    what: DueKind,
    id: Id,
    on: Span,
    certain: Truth,
    overdue: bool,
    term: Option<u32>,
}

/// From the day asked to the last day asked about.
#[derive(Clone, Copy)]
struct Window {
    on: NaiveDate,
    until: NaiveDate,
}

impl Window {
    fn of(on: NaiveDate, months: u32) -> Self {
        let until = on.checked_add_months(Months::new(months));
        Self {
            on,
            until: until.unwrap_or(NaiveDate::MAX),
        }
    }

    fn meets_day(self, what: DueKind, id: Id, day: Option<&Day>) -> Option<Owed> {
        self.meets(what, id, day.and_then(span)?)
    }

    fn meets(self, what: DueKind, id: Id, on: Span) -> Option<Owed> {
        let certain = on.is_on_or_before(self.until);
        (certain != Truth::No).then(|| Owed {
            what,
            id,
            on,
            certain,
            overdue: on.is_before(self.on) == Truth::Yes,
            term: None,
        })
    }
}
