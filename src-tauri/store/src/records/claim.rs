//! Another source says otherwise.

use crate::kinds::kind;
use crate::values::{AnyLink, Day, Prose, Text};

kind! {
    /// What another source says of a field.
    Claim is "claim", title: ["subject", "field"];
    /// The record it is about.
    subject: AnyLink, required, part_of, personal;
    /// The field it contradicts.
    field: Text, required;
    /// What the source says, in the source's own form.
    value: Text, required;
    /// Which source.
    source: Text, required;
    /// When it was read there.
    read_on: Day;
    /// Whether the office prefers it.
    preferred: bool;
    /// Why one is preferred.
    comment: Prose;
}
