//! What came of it, asked again later.

use super::Partner;
use crate::kinds::kind;
use crate::values::{AnyLink, Count, Day, Link, Money, Prose, choice};

choice! {
    /// What came of a mission or call for a partner.
    OutcomeResult {
        Contract = "contract", Talks = "talks", Partnership = "partnership", Nothing = "nothing",
        Unknown = "unknown",
    }
}

kind! {
    /// A result, asked at 6, 12 or 24 months.
    Outcome is "outcome", title: ["partner", "subject"];
    /// What it came of: an application, a participant, a project.
    subject: AnyLink, required, part_of;
    /// For whom.
    partner: Link<Partner>;
    /// When it was asked.
    asked_on: Day;
    /// How many months after: 6, 12 or 24.
    horizon_months: Count;
    /// What came of it.
    result: OutcomeResult;
    /// Money it brought.
    amount: Money;
    /// In words.
    text: Prose;
}
