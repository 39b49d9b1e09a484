//! A trip out or a visit in.

use super::{Agreement, Event, Person, Project, Theme, check_order};
use crate::error::Problem;
use crate::kinds::kind;
use crate::values::{Day, Fields, Link, Links, Prose, Text, choice};

choice! {
    /// What a mission is for.
    MissionType {
        Prospecting = "prospecting", Economic = "economic", Softlanding = "softlanding",
        Institutional = "institutional", Technical = "technical", Forum = "forum",
        Training = "training", Hosting = "hosting",
    }
}

choice! {
    /// Which way it goes.
    Direction { Outgoing = "outgoing", Incoming = "incoming" }
}

kind! {
    /// A mission.
    Mission is "mission", title: ["title"], identity: ["title"],
        check: check, computed: crate::stage::of_mission as ["stage"],
        narrowed: crate::stage::rows_at;
    /// Its title.
    title: Text, required;
    /// What it is for.
    r#type: MissionType;
    /// Which way it goes.
    direction: Direction;
    /// First day.
    starts_on: Day;
    /// Last day.
    ends_on: Day;
    /// What it is meant to bring.
    objectives: Prose;
    /// The agreements it falls under.
    agreements: Links<Agreement>, located;
    /// The projects it serves.
    projects: Links<Project>, located;
    /// The event it goes to.
    event: Link<Event>, located;
    /// Its themes.
    themes: Links<Theme>;
    /// Who leads the delegation.
    lead: Link<Person>;
    /// The travel order's reference.
    order_reference: Text;
    /// The travel order's day.
    order_on: Day;
    /// The special mandate's reference (elected members).
    mandate_reference: Text;
    /// The special mandate's day, before the mission.
    mandate_on: Day;
    /// Whether it was called off.
    cancelled: bool;
    /// Why it was called off.
    cancelled_reason: Text;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let mission = Mission::of(fields);
    let mut problems = Vec::new();
    check_order(
        &mut problems,
        mission.starts_on.as_ref(),
        mission.ends_on.as_ref(),
        "ends_on",
    );
    problems
}
