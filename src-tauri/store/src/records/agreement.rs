//! A paper that binds: twinning, framework agreement, memorandum, amendment.

use std::collections::BTreeSet;

use super::{Territory, Theme, check_order};
use crate::error::{Problem, Rule};
use crate::kinds::kind;
use crate::values::{Count, Day, Fields, Language, Link, Links, Prose, Text, Words, choice};

choice! {
    /// What kind of paper.
    AgreementType {
        Twinning = "twinning", Framework = "framework", Agreement = "agreement", Grant = "grant",
        Friendship = "friendship", Memorandum = "memorandum", LetterOfIntent = "letter_of_intent",
        Charter = "charter", Amendment = "amendment", Annex = "annex",
    }
}

choice! {
    /// How an agreement goes on when its term ends.
    Renewal {
        /// It does not.
        None = "none",
        /// By a new decision only.
        Express = "express",
        /// By itself, unless notice is given.
        Tacit = "tacit",
    }
}

kind! {
    /// An agreement, or a paper that amends one.
    Agreement is "agreement", title: ["title"], identity: ["title", "reference"],
        check: check, computed: crate::standing::of_agreement as ["status"];
    /// Its title.
    title: Text, required;
    /// Its title in other languages.
    other_titles: Words;
    /// What kind of paper.
    r#type: AgreementType;
    /// The office's reference.
    reference: Text;
    /// The agreement it amends or is annexed to.
    amends: Link<Agreement>, part_of;
    /// Which amendment it is, from 1.
    number: Count;
    /// What it is for.
    objectives: Prose;
    /// Its themes.
    themes: Links<Theme>;
    /// Languages in which it was drawn up.
    languages: BTreeSet<Language>;
    /// When it was drafted.
    drafted_on: Day;
    /// When it was sent for signature.
    sent_on: Day;
    /// When it was signed.
    signed_on: Day;
    /// Its first day in force.
    in_force_on: Day;
    /// Length of the first term, in months.
    first_term_months: Count;
    /// Its last day in force.
    ends_on: Day;
    /// How it goes on.
    renewal: Renewal;
    /// Length of every further term, in months.
    renewal_term_months: Count;
    /// How many times it may be renewed.
    max_renewals: Count;
    /// Months of notice before a term's end.
    notice_months: Count;
    /// Its first day out of force, when it was terminated.
    terminated_on: Day;
    /// Since when nothing happens under it.
    dormant_since: Day;
    /// The council's resolution.
    resolution_reference: Text;
    /// The day of the resolution.
    resolution_on: Day;
    /// The day it was sent to the State's representative (CGCT L.1115-1).
    transmitted_on: Day;
    /// Where it was signed.
    place: Link<Territory>;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let agreement = Agreement::of(fields);
    let mut problems = Vec::new();
    let start = agreement
        .in_force_on
        .as_ref()
        .or(agreement.signed_on.as_ref());
    check_order(&mut problems, start, agreement.ends_on.as_ref(), "ends_on");
    check_order(
        &mut problems,
        start,
        agreement.terminated_on.as_ref(),
        "terminated_on",
    );
    check_order(
        &mut problems,
        agreement.drafted_on.as_ref(),
        agreement.signed_on.as_ref(),
        "signed_on",
    );
    let amends = agreement.amends.is_some();
    if agreement.r#type == Some(AgreementType::Amendment) && !amends {
        problems.push(Problem::new("amends", Rule::Required));
    }
    problems
}
