//! A call for expressions of interest, or for projects.

use super::{Agreement, Mission, Partner, check_order};
use crate::error::Problem;
use crate::kinds::kind;
use crate::values::{Day, Fields, Link, Money, Prose, Text, Url, choice};

choice! {
    /// What a call asks for.
    CallType {
        ExpressionOfInterest = "expression_of_interest", Projects = "projects", Proposals = "proposals",
    }
}

kind! {
    /// A call that companies or others answer.
    Call is "call", title: ["title"], identity: ["title"], check: check;
    /// Its title.
    title: Text, required;
    /// What it asks for.
    r#type: CallType;
    /// Who calls.
    issuer: Link<Partner>, located;
    /// Whom it addresses.
    audience: Text;
    /// First day for answers.
    opens_on: Day;
    /// Last day for answers.
    closes_on: Day;
    /// Its rules.
    rules: Prose;
    /// The mission it recruits for.
    mission: Link<Mission>, located;
    /// The agreement it falls under.
    agreement: Link<Agreement>, located;
    /// The scheme it belongs to.
    scheme: Text;
    /// Money available.
    budget: Money;
    /// Web page.
    website: Url;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let call = Call::of(fields);
    let mut problems = Vec::new();
    check_order(
        &mut problems,
        call.opens_on.as_ref(),
        call.closes_on.as_ref(),
        "closes_on",
    );
    problems
}
