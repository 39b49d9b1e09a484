//! The office's own vocabulary, mapped once to the lists others ask for.

use std::collections::BTreeSet;

use crate::kinds::kind;
use crate::values::{Count, Link, Prose, Text, Words};

kind! {
    /// A theme of cooperation.
    Theme is "theme", title: ["name"], identity: ["title"], always: true;
    /// Its name per language.
    name: Words, required;
    /// The wider theme.
    parent: Link<Theme>;
    /// Sustainable Development Goals (United Nations, 1 to 17).
    sdg_goals: BTreeSet<Count>;
    /// Targets of the goals, such as `14.2`.
    sdg_targets: BTreeSet<Text>;
    /// OECD DAC CRS purpose codes, five digits.
    dac_codes: BTreeSet<Text>;
    /// What belongs to it.
    description: Prose;
}
