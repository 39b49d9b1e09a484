//! Words of settling many conflicts, and of making two records one.

/// The value that would stand in a field.
pub fn would_stand(field: &str, value: &str) -> String {
    format!("{field}: {value}")
}

/// How much one rule would settle.
pub fn would_settle(fields: usize, records: usize, left: usize) -> String {
    format!("Would settle: {fields}, in {records} records. Would be left as they are: {left}.")
}

/// How much one rule settled.
pub fn settled(fields: usize, records: usize, left: usize) -> String {
    format!("Settled: {fields}, in {records} records. Left as they are: {left}.")
}

/// The record that is kept for both.
pub fn kept_for_both(record: &str) -> String {
    format!("Kept for both: {record}")
}

/// The record that goes into the bin.
pub fn into_the_bin(record: &str) -> String {
    format!("Into the bin: {record}")
}

/// A field in which two records say different things.
pub fn unlike(field: &str, kept: &str, other: &str) -> String {
    format!("{field}: stays {kept}; the other says {other}")
}

/// How many links will name the kept record.
pub fn links_renamed(links: usize) -> String {
    format!("Links that will name the kept record: {links}.")
}
