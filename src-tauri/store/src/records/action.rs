//! A follow-up.

use super::{Partner, Person};
use crate::kinds::kind;
use crate::values::{AnyLink, Day, Link, Prose};

kind! {
    /// Something to be done.
    Action is "action", title: ["text"];
    /// What.
    text: Prose, required;
    /// Who does it.
    owner: Link<Person>;
    /// By when.
    due_on: Day;
    /// When it was done.
    done_on: Day;
    /// Whether it was given up.
    dropped: bool;
    /// What it follows from: a meeting, report, mission, agreement or call.
    from: AnyLink, part_of;
    /// For or with whom.
    partner: Link<Partner>, located;
}

impl Action {
    /// Whether it still has to be done.
    pub fn is_open(&self) -> bool {
        self.done_on.is_none() && self.dropped != Some(true)
    }
}
