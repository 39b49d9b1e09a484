//! The kinds, one file each.

mod action;
mod agreement;
mod application;
mod call;
mod claim;
mod commitment;
mod document;
mod event;
mod figure;
mod funding;
mod meeting;
mod mission;
mod note;
mod office;
mod outcome;
mod participant;
mod partner;
mod party;
mod person;
mod project;
mod report;
mod role;
mod stop;
mod territory;
mod theme;
mod view;

pub use action::Action;
pub use agreement::{Agreement, AgreementType, Renewal};
pub use application::{Application, Decision};
pub use call::{Call, CallType};
pub use claim::Claim;
pub use commitment::Commitment;
pub use document::{Document, DocumentType};
pub use event::Event;
pub use figure::{Figure, Measure};
pub use funding::Funding;
pub use meeting::Meeting;
pub use mission::{Direction, Mission, MissionType};
pub use note::Note;
pub use office::{Office, Typography};
pub use outcome::{Outcome, OutcomeResult};
pub use participant::{Participant, ParticipantCapacity};
pub use partner::{Partner, PartnerType};
pub use party::{Party, PartyCapacity};
pub use person::{DataBasis, Person};
pub use project::Project;
pub use report::{Report, ReportState, ReportType};
pub use role::Role;
pub use stop::Stop;
pub use territory::{Territory, TerritoryType};
pub use theme::Theme;
pub use view::View;

use crate::error::{Problem, Rule};
use crate::values::Day;

/// An end that certainly lies before its start is a problem of the end's field; a year and a month
/// that may still agree are none.
fn check_order(problems: &mut Vec<Problem>, start: Option<&Day>, end: Option<&Day>, field: &str) {
    if let (Some(start), Some(end)) = (start, end)
        && let (Some(earliest), Some(latest)) = (start.bounds().earliest, end.bounds().latest)
        && latest < earliest
    {
        problems.push(Problem::new(field, Rule::EndBeforeStart));
    }
}
