//! An answer to a call.

use super::{Call, Partner, Person, check_order};
use crate::error::Problem;
use crate::kinds::kind;
use crate::values::{Day, Fields, Link, Number, Prose, choice};

choice! {
    /// What was decided of an application.
    Decision {
        Pending = "pending", Selected = "selected", Waiting = "waiting", Refused = "refused",
        Withdrawn = "withdrawn",
    }
}

kind! {
    /// An application to a call.
    Application is "application", title: ["applicant", "call"], check: check;
    /// The call.
    call: Link<Call>, required, part_of;
    /// Who applies.
    applicant: Link<Partner>, required;
    /// Whom to write to.
    contact: Link<Person>;
    /// When it came in.
    received_on: Day;
    /// Whether it meets the formal conditions.
    admissible: bool;
    /// Points given.
    score: Number;
    /// What was decided.
    decision: Decision;
    /// When it was decided.
    decided_on: Day;
    /// Why.
    reasons: Prose;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let application = Application::of(fields);
    let mut problems = Vec::new();
    check_order(
        &mut problems,
        application.received_on.as_ref(),
        application.decided_on.as_ref(),
        "decided_on",
    );
    problems
}
