//! The office's own settings: one record.

use std::collections::BTreeSet;

use super::{Partner, Territory};
use crate::kinds::kind;
use crate::values::{Count, Language, Link, Text, choice};

choice! {
    /// Whose typographic rules long texts follow.
    Typography { French = "french", Canadian = "canadian", English = "english", Spanish = "spanish" }
}

kind! {
    /// The office that keeps this workspace.
    Office is "office", title: ["name"], always: true;
    /// Its name.
    name: Text, required;
    /// The organisation it belongs to.
    partner: Link<Partner>;
    /// Where it is.
    territory: Link<Territory>, located;
    /// Its working languages.
    languages: BTreeSet<Language>;
    /// Days after a mission within which its report is owed.
    report_due_days: Count;
    /// Typographic rules.
    typography: Typography;
    /// Where missions start from.
    travel_home: Link<Territory>;
}
