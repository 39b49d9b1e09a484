//! A line of a financing plan.

use super::Partner;
use crate::kinds::kind;
use crate::values::{AnyLink, Count, Link, Money, Text};

kind! {
    /// Money, or work counted as money, from a funder for something.
    Funding is "funding", title: ["funder", "subject"];
    /// What is funded.
    subject: AnyLink, required, part_of;
    /// Who funds.
    funder: Link<Partner>;
    /// Budget year.
    year: Count;
    /// Estimated amount.
    planned: Money;
    /// Amount granted.
    granted: Money;
    /// Amount paid.
    paid: Money;
    /// Whether it is a contribution in kind.
    in_kind: bool;
    /// The scheme it comes from.
    scheme: Text;
    /// The funder's reference.
    reference: Text;
}
