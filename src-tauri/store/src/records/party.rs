//! Somebody's part in an agreement. Sides, signatories and lead are kept apart: two sides can have
//! four signatories.

use super::{Agreement, Partner, Person, check_order};
use crate::error::Problem;
use crate::kinds::kind;
use crate::values::{Day, Fields, Link, Text, choice};

choice! {
    /// In what capacity a partner takes part.
    PartyCapacity {
        Signatory = "signatory", Lead = "lead", TechnicalSupport = "technical_support",
        Associate = "associate", Funder = "funder", Witness = "witness",
    }
}

kind! {
    /// A partner's part in an agreement.
    Party is "party", title: ["partner"], check: check;
    /// The agreement.
    agreement: Link<Agreement>, required, part_of;
    /// The partner.
    partner: Link<Partner>, required, located;
    /// A free short name; parties of one side share it.
    side: Text;
    /// In what capacity.
    capacity: PartyCapacity;
    /// Who signed for it.
    signed_by: Link<Person>;
    /// When it signed.
    signed_on: Day;
    /// Its council's resolution.
    resolution_reference: Text;
    /// From when it takes part, if later than the agreement.
    joined_on: Day;
    /// Its first day outside the agreement.
    left_on: Day;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let party = Party::of(fields);
    let mut problems = Vec::new();
    check_order(
        &mut problems,
        party.joined_on.as_ref().or(party.signed_on.as_ref()),
        party.left_on.as_ref(),
        "left_on",
    );
    problems
}
