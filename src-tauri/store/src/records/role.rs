//! What a person is in an organisation, and when.

use super::{Partner, Person, check_order};
use crate::error::Problem;
use crate::kinds::kind;
use crate::values::{Day, Fields, Link, Text, Words};

kind! {
    /// A person in a partner, dated.
    Role is "role", title: ["person", "partner"], check: check;
    /// Who.
    person: Link<Person>, required, part_of, personal;
    /// Where.
    partner: Link<Partner>, required, part_of;
    /// The function's name per language.
    title: Words;
    /// First day.
    from: Day;
    /// Last day.
    until: Day;
    /// Whether this is whom to write to.
    main_contact: bool;
    /// In what capacity the person signs.
    signatory_capacity: Text;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let role = Role::of(fields);
    let mut problems = Vec::new();
    check_order(
        &mut problems,
        role.from.as_ref(),
        role.until.as_ref(),
        "until",
    );
    problems
}
