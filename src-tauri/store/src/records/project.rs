//! An action carried out under agreements.

use super::{Agreement, Partner, Theme, check_order};
use crate::error::Problem;
use crate::kinds::kind;
use crate::values::{Day, Fields, Link, Links, Prose, Text, Words};

kind! {
    /// A project.
    Project is "project", title: ["title"], identity: ["title"], check: check;
    /// Its title.
    title: Text, required;
    /// Its title in other languages.
    other_titles: Words;
    /// The agreements it falls under.
    agreements: Links<Agreement>, located;
    /// Who takes part.
    partners: Links<Partner>, located;
    /// Who leads.
    lead: Link<Partner>;
    /// Its themes.
    themes: Links<Theme>;
    /// First day.
    starts_on: Day;
    /// Last day.
    ends_on: Day;
    /// What it is for.
    objectives: Prose;
    /// What came of it.
    results: Prose;
    /// Whether it was called off.
    cancelled: bool;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let project = Project::of(fields);
    let mut problems = Vec::new();
    check_order(
        &mut problems,
        project.starts_on.as_ref(),
        project.ends_on.as_ref(),
        "ends_on",
    );
    problems
}
