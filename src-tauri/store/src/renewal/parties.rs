//! Who is a party on a day.

use crate::values::Truth;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::span::Span;

/// When somebody took part in an agreement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Part {
    /// First day as a party; missing, they are one from the start.
    pub joined_on: Option<Span>,
    /// First day no longer a party; missing, they have not left.
    pub left_on: Option<Span>,
}

/// The parts held on day `on`, as places in `parts`, and whether that is certain.
/// Those certainly not held are left out. Whether the agreement itself is in
/// force that day is another question.
#[must_use]
pub fn parties_on(parts: &[Part], on: NaiveDate) -> Vec<(usize, Truth)> {
    let held = |part: &Part| {
        let joined = part
            .joined_on
            .map_or(Truth::Yes, |day| day.is_on_or_before(on));
        let still = part.left_on.map_or(Truth::Yes, |day| day.is_after(on));
        joined.and(still)
    };
    parts
        .iter()
        .map(held)
        .enumerate()
        .filter(|(_, truth)| *truth != Truth::No)
        .collect()
}
