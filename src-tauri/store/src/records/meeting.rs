//! People met.

use super::{Mission, Partner, Person, Territory};
use crate::error::{Problem, Rule};
use crate::kinds::kind;
use crate::values::{Fields, Link, Links, Moment, Prose, Text};

kind! {
    /// A meeting, on a mission or not.
    Meeting is "meeting", title: ["subject"], check: check;
    /// The mission.
    mission: Link<Mission>, part_of;
    /// What about.
    subject: Text, required;
    /// Start, in the place's time.
    starts: Moment;
    /// End, in the place's time.
    ends: Moment;
    /// Which town.
    territory: Link<Territory>, located;
    /// Which room or house.
    place: Text;
    /// With which organisations.
    with_partners: Links<Partner>, located;
    /// With which people.
    with_people: Links<Person>;
    /// What was said.
    notes: Prose;
    /// What was agreed.
    outcome: Prose;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let meeting = Meeting::of(fields);
    match (meeting.starts, meeting.ends) {
        (Some(starts), Some(ends)) if ends.millis() < starts.millis() => {
            vec![Problem::new("ends", Rule::EndBeforeStart)]
        }
        _ => Vec::new(),
    }
}
