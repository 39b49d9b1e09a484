//! What is due within some months: notices, expiries, renewals, reports owed, follow-ups, calls that
//! close, promises. What was due before and is still open comes too.

use chrono::{Months, NaiveDate};
use serde::Serialize;

use crate::error::Result;
use crate::reading::{Card, Reading};
use crate::records::{Action, Agreement, AgreementType, Call, Commitment, Mission};
use crate::renewal::{Span, UpcomingCode};
use crate::stage::{Stage, report_owed, stage};
use crate::standing::{File, span};
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

/// What can be due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
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
        let until = on
            .checked_add_months(Months::new(months))
            .unwrap_or(NaiveDate::MAX);
        let window = Window { on, until };
        let mut due = Vec::new();
        self.due_agreements(window, &mut due)?;
        self.due_reports(window, &mut due)?;
        for (id, action) in
            self.all::<Action>(&Action::KIND, "due_on IS NOT NULL AND done_on IS NULL")?
        {
            if action.is_open() {
                self.due_on(
                    DueKind::Action,
                    id,
                    action.due_on.as_ref(),
                    window,
                    &mut due,
                )?;
            }
        }
        for (id, promise) in
            self.all::<Commitment>(&Commitment::KIND, "due_on IS NOT NULL AND done_on IS NULL")?
        {
            self.due_on(
                DueKind::Commitment,
                id,
                promise.due_on.as_ref(),
                window,
                &mut due,
            )?;
        }
        for (id, call) in self.all::<Call>(&Call::KIND, "closes_on IS NOT NULL")? {
            // A call that has closed asks for nothing more.
            if call
                .closes_on
                .as_ref()
                .is_some_and(|day| day.before(on) != Truth::Yes)
            {
                self.due_on(
                    DueKind::CallCloses,
                    id,
                    call.closes_on.as_ref(),
                    window,
                    &mut due,
                )?;
            }
        }
        due.sort_by_key(|one| (one.on.earliest(), one.on.latest(), one.what, one.card.id));
        Ok(due)
    }

    fn due_agreements(&self, window: Window, due: &mut Vec<Due>) -> Result<()> {
        for (id, agreement) in self.all::<Agreement>(&Agreement::KIND, "1 = 1")? {
            if matches!(
                agreement.r#type,
                Some(AgreementType::Amendment | AgreementType::Annex)
            ) {
                continue;
            }
            for coming in File::of(self, id, &agreement)?.upcoming(window.on, window.until) {
                let what = match coming.code {
                    UpcomingCode::NoticeDeadline => DueKind::NoticeDeadline,
                    UpcomingCode::NoticeNoted => DueKind::NoticeNoted,
                    UpcomingCode::Expiry => DueKind::Expiry,
                    UpcomingCode::TacitRenewal => DueKind::TacitRenewal,
                };
                let (card, certain) = (self.card(id)?, coming.certain);
                due.push(Due {
                    what,
                    card,
                    on: coming.on,
                    certain,
                    overdue: false,
                    term: coming.term,
                });
            }
        }
        Ok(())
    }

    fn due_reports(&self, window: Window, due: &mut Vec<Due>) -> Result<()> {
        for (id, mission) in self.all::<Mission>(&Mission::KIND, "cancelled IS NOT 1")? {
            let Some(owed) = report_owed(self, id, &mission)? else {
                continue;
            };
            let (stage, _) = stage(self, id, &mission, window.until)?;
            if stage == Stage::ReportOwed
                && let Ok(on) = Span::between(owed.due.earliest, owed.due.latest)
            {
                self.push(DueKind::Report, owed.report.unwrap_or(id), on, window, due)?;
            }
        }
        Ok(())
    }

    fn due_on(
        &self,
        what: DueKind,
        id: Id,
        day: Option<&Day>,
        window: Window,
        due: &mut Vec<Due>,
    ) -> Result<()> {
        match day.and_then(span) {
            Some(on) => self.push(what, id, on, window, due),
            None => Ok(()),
        }
    }

    fn push(
        &self,
        what: DueKind,
        id: Id,
        on: Span,
        window: Window,
        due: &mut Vec<Due>,
    ) -> Result<()> {
        let certain = on.is_on_or_before(window.until);
        if certain != Truth::No {
            let overdue = on.is_before(window.on) == Truth::Yes;
            due.push(Due {
                what,
                card: self.card(id)?,
                on,
                certain,
                overdue,
                term: None,
            });
        }
        Ok(())
    }
}

/// From the day asked to the last day asked about.
#[derive(Clone, Copy)]
struct Window {
    on: NaiveDate,
    until: NaiveDate,
}
