//! A forum, fair or congress; editions repeat.

use super::{Territory, check_order};
use crate::error::Problem;
use crate::kinds::kind;
use crate::values::{Day, Fields, Link, Prose, Text, Url};

kind! {
    /// An edition of a forum, fair or congress.
    Event is "event", title: ["name", "edition"], identity: ["title"], check: check;
    /// Its name.
    name: Text, required;
    /// Which edition, such as `2020` or `12e`.
    edition: Text;
    /// Where.
    territory: Link<Territory>, located;
    /// First day.
    starts_on: Day;
    /// Last day.
    ends_on: Day;
    /// Web site.
    website: Url;
    /// What one should know.
    description: Prose;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let event = Event::of(fields);
    let mut problems = Vec::new();
    check_order(
        &mut problems,
        event.starts_on.as_ref(),
        event.ends_on.as_ref(),
        "ends_on",
    );
    problems
}
