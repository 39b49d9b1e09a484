//! The mission report (*compte rendu de mission*).

use super::{Mission, Person, check_order};
use crate::error::Problem;
use crate::kinds::kind;
use crate::values::{Day, Fields, Link, Links, Prose, Text, choice};

choice! {
    /// What kind of report.
    ReportType {
        Mission = "mission", Midterm = "midterm", Final = "final", Technical = "technical",
        Financial = "financial",
    }
}

choice! {
    /// How far a report has come.
    ReportState { Draft = "draft", Submitted = "submitted", Validated = "validated" }
}

kind! {
    /// A report.
    Report is "report", title: ["title"], check: check;
    /// The mission it reports on.
    mission: Link<Mission>, part_of;
    /// Its title.
    title: Text, required;
    /// What kind of report.
    r#type: ReportType;
    /// Who writes it.
    authors: Links<Person>;
    /// The report itself.
    body: Prose;
    /// How far it has come; empty means draft.
    state: ReportState;
    /// When it was handed in.
    submitted_on: Day;
    /// When it was approved.
    validated_on: Day;
    /// Who approved it.
    validated_by: Link<Person>;
    /// By when it is owed.
    due_on: Day;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let report = Report::of(fields);
    let mut problems = Vec::new();
    check_order(
        &mut problems,
        report.submitted_on.as_ref(),
        report.validated_on.as_ref(),
        "validated_on",
    );
    problems
}

impl Report {
    /// Whether it has been handed in: by its state, or by a date.
    pub fn is_submitted(&self) -> bool {
        self.is_validated()
            || self.state == Some(ReportState::Submitted)
            || self.submitted_on.is_some()
    }

    /// Whether it has been approved: by its state, or by a date.
    pub fn is_validated(&self) -> bool {
        self.state == Some(ReportState::Validated) || self.validated_on.is_some()
    }
}
