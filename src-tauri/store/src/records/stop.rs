//! A leg of a trip.

use super::{Mission, Territory};
use crate::error::{Problem, Rule};
use crate::kinds::kind;
use crate::values::{Fields, Link, Moment, Prose, Text};

kind! {
    /// A stay at one place of a mission.
    Stop is "stop", title: ["territory"], check: check;
    /// The mission.
    mission: Link<Mission>, required, part_of;
    /// Where.
    territory: Link<Territory>, located;
    /// Arrival, in the place's time.
    arrives: Moment;
    /// Departure, in the place's time.
    leaves: Moment;
    /// How one gets there.
    transport: Text;
    /// Where one sleeps.
    lodging: Text;
    /// What one should know.
    notes: Prose;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let stop = Stop::of(fields);
    match (stop.arrives, stop.leaves) {
        (Some(arrives), Some(leaves)) if leaves.millis() < arrives.millis() => {
            vec![Problem::new("leaves", Rule::EndBeforeStart)]
        }
        _ => Vec::new(),
    }
}
