//! What a party promised.

use super::{Agreement, Document, Partner};
use crate::kinds::kind;
use crate::values::{Day, Link, Prose, Text};

kind! {
    /// A promise in an agreement.
    Commitment is "commitment", title: ["text"];
    /// The agreement.
    agreement: Link<Agreement>, required, part_of;
    /// Who promised.
    partner: Link<Partner>, located;
    /// What was promised.
    text: Prose, required;
    /// The article that says so.
    article: Text;
    /// By when.
    due_on: Day;
    /// When it was kept.
    done_on: Day;
    /// What proves it.
    proof: Link<Document>;
}
