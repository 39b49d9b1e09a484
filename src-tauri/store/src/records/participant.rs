//! Somebody in a delegation.

use super::{Mission, Partner, Person};
use crate::kinds::kind;
use crate::values::{Day, Link, Text, choice};

choice! {
    /// In what capacity somebody travels.
    ParticipantCapacity {
        Elected = "elected", Staff = "staff", Company = "company", Research = "research",
        Student = "student", Interpreter = "interpreter", Guest = "guest",
    }
}

kind! {
    /// A member of a mission's delegation.
    Participant is "participant", title: ["person", "partner"];
    /// The mission.
    mission: Link<Mission>, required, part_of;
    /// Who; empty while only the company is known.
    person: Link<Person>, personal;
    /// For whom.
    partner: Link<Partner>;
    /// In what capacity.
    capacity: ParticipantCapacity;
    /// Who pays.
    paid_by: Link<Partner>;
    /// The special mandate of an elected member (CGCT L.2123-18), given before the mission.
    mandate_reference: Text;
    /// When the mandate was given.
    mandate_on: Day;
    /// Whom to call.
    emergency_contact: Text;
}
