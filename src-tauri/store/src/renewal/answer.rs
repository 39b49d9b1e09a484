//! What is answered: a status, its reason as data, the term and its days.

use serde::{Deserialize, Serialize};

use super::amend::AmendmentOnDay;
use super::{Renewal, Span};
use crate::values::Truth;

/// What an agreement is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nothing is signed by that day.
    Draft,
    /// Signed, not in force yet; also when it may have started but may not.
    Signed,
    /// In force.
    InForce,
    /// Nothing is done under it, though it has not ended.
    Dormant,
    /// Some possible days make it over, others do not.
    MayHaveEnded,
    /// Its time has run out.
    Ended,
    /// It was stopped before its time.
    Terminated,
}

/// Why the status is what it is. Each goes with the values in [`Reason`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Draft: no date of signature, start, termination or dormancy is recorded.
    NothingSigned,
    /// Draft: the signature comes later.
    NotYetSigned,
    /// Signed: the day of signature may or may not have come.
    MayHaveBeenSigned,
    /// Signed: the start comes later.
    NotYetInForce,
    /// Signed: the start may or may not have come.
    MayHaveStarted,
    /// In force: no end is recorded.
    OpenEnded,
    /// In force: a first term, counted in months or prolonged tacitly later, runs.
    FirstTerm,
    /// In force: a tacitly renewed term runs, or may run already.
    TacitRenewal,
    /// In force: the signed end has not passed.
    SignedEnd,
    /// In force: a recorded termination comes later, before the end.
    TerminationAhead,
    /// In force: it may have become dormant already.
    MayBeDormant,
    /// May have ended: a date is not known well enough.
    EndUncertain,
    /// Ended: the only term is over.
    TermOver,
    /// Ended: the term is over and only a signed paper would have renewed it.
    NotRenewed,
    /// Ended: the last allowed renewal is over.
    RenewalsUsedUp,
    /// Ended: the signed end has passed.
    SignedEndPassed,
    /// Terminated.
    Terminated,
    /// Terminated before it ever was in force.
    TerminatedBeforeStart,
    /// Dormant.
    Dormant,
    /// A length the answer needs is missing or unusable: see [`Standing::unusable`].
    Undetermined,
    /// An amendment may be in force or not, or may have come before or after the
    /// first renewal, and that changes the answer.
    AmendmentUncertain,
}

/// Which date the start is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StartFrom {
    /// The recorded entry into force.
    InForceOn,
    /// The signature, for want of an entry into force.
    SignedOn,
    /// Neither, though a termination or a dormancy shows that it did start.
    Unknown,
}

/// What the recorded end is the end of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndMeans {
    /// The first term, or the only one.
    FirstTerm,
    /// The agreement, whatever the tacit renewals.
    Agreement,
}

/// Where the length of the renewed terms comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RenewalTermFrom {
    /// It is recorded.
    Recorded,
    /// It is the recorded length of the first term.
    FirstTerm,
    /// It is the whole number of months between the exact start and exact end.
    Dates,
}

/// How a termination stands to the terms. The day notice was given is not known:
/// only the day it took effect is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Termination {
    /// It takes effect on an anniversary, as a notice given in time does.
    pub at_anniversary: Truth,
    /// It takes effect no later than the notice deadline of the term it falls in
    /// (yes on an anniversary, which opens a term). Missing without a notice.
    pub by_notice_deadline: Option<Truth>,
}

/// The rule and the values it used; what does not apply is left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    /// The rule.
    pub rule: Rule,
    /// The recorded signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_on: Option<Span>,
    /// The start as recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Span>,
    /// Which date the start is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_from: Option<StartFrom>,
    /// The day from which anniversaries are counted: the start, or the day after
    /// a recorded end, or an anniversary at which an amendment changed the terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counted_from: Option<Span>,
    /// As recorded, in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_term_months: Option<i64>,
    /// As recorded: last day in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Span>,
    /// What `ends_on` is the end of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_means: Option<EndMeans>,
    /// As recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewal: Option<Renewal>,
    /// The length used, in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewal_term_months: Option<u32>,
    /// Where that length comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewal_term_from: Option<RenewalTermFrom>,
    /// As recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_renewals: Option<i64>,
    /// Renewals before the term of the answer, the fewest possible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewals_so_far: Option<u32>,
    /// The most possible, when that differs and is bounded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewals_so_far_latest: Option<u32>,
    /// As recorded, in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_months: Option<i64>,
    /// As recorded: first day no longer in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terminated_on: Option<Span>,
    /// How the termination stands to the terms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub termination: Option<Termination>,
    /// As recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dormant_since: Option<Span>,
}

/// The term that contains the day; before the start the first one, after the end
/// the last one. Its days cover every possible term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// 1 is the first term; the smallest possible number.
    pub number: u32,
    /// The largest possible number: equal to `number` when it is certain, nothing
    /// when the start has no earliest day.
    pub number_latest: Option<u32>,
    /// First day of the term.
    pub first_day: Span,
    /// Last day in force of the term, cut by the signed end and by termination;
    /// nothing when it has no end, an open latest side when it may have none.
    pub last_day: Option<Span>,
}

/// A recorded value that cannot be used as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unusable {
    /// Which.
    pub field: Field,
    /// What is wrong with it.
    pub why: WhyUnusable,
}

/// The fields that may be unusable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The length of the first term.
    FirstTermMonths,
    /// The recorded last day in force.
    EndsOn,
    /// The length of a renewed term.
    RenewalTermMonths,
    /// The number of renewals.
    MaxRenewals,
    /// The notice.
    NoticeMonths,
    /// The amendments as a whole.
    Amendments,
}

/// What is wrong with an unusable value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyUnusable {
    /// Below the least or above the most that makes sense.
    OutOfRange,
    /// Needed and not recorded.
    Missing,
    /// The end precedes every possible start; it is set aside.
    BeforeStart,
    /// How many renewals are left depends on an uncertain day.
    Ambiguous,
    /// More amendments of uncertain date than are weighed; the rest is set aside.
    TooMany,
}

/// The standing of an agreement on a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    /// The status.
    pub status: Status,
    /// Every status that some possible days give ([`Status::MayHaveEnded`] is
    /// never among them), in the order of the enumeration.
    pub possible: Vec<Status>,
    /// Why.
    pub reason: Reason,
    /// The term; nothing for a draft without a start, for what was terminated
    /// before its start, or when a length it needs is not known.
    pub term: Option<Term>,
    /// Last day in force of the whole agreement as it is recorded; nothing when
    /// no end is fixed, an open latest side when there may be none.
    pub last_day: Option<Span>,
    /// First day after the term as agreed, termination set aside.
    pub anniversary: Option<Span>,
    /// Last day for giving notice before that anniversary. Under `express` and
    /// `none` it is only noted: nothing is extended without it.
    pub notice_by: Option<Span>,
    /// Whether that day has passed.
    pub notice_passed: Option<Truth>,
    /// Values that cannot be used as recorded, whether the answer needs them or
    /// not.
    pub unusable: Vec<Unusable>,
    /// Every amendment and whether it applies, in the order of application.
    pub amendments: Vec<AmendmentOnDay>,
}
