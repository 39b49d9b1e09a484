//! A dated, sourced fact in numbers: "49 400 inhabitants".

use crate::kinds::kind;
use crate::values::{AnyLink, Day, Number, Text, choice};

choice! {
    /// What a figure measures.
    Measure {
        Population = "population", Area = "area", Students = "students", Staff = "staff",
        Turnover = "turnover", Other = "other",
    }
}

kind! {
    /// A dated, sourced fact about a record.
    Figure is "figure", title: ["subject", "measure"];
    /// What it is about.
    subject: AnyLink, required, part_of;
    /// What is measured.
    measure: Measure, required;
    /// The number.
    value: Number, required;
    /// The unit, such as `inhabitants` or `km2`.
    unit: Text;
    /// The day or year for which it holds.
    as_of: Day;
    /// Where it was read.
    source: Text;
}
