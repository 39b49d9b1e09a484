//! Labels of an agreement's terms.

/// The day asked.
pub const ON: &str = "on";
/// What it is.
pub const STATUS: &str = "status";
/// Why.
pub const WHY: &str = "why";
/// What else it may be.
pub const POSSIBLE: &str = "possible";
/// The number of the term.
pub const TERM: &str = "term";
/// The term's first day.
pub const FIRST_DAY: &str = "first day of the term";
/// The term's last day.
pub const LAST_DAY: &str = "last day in force of the term";
/// The agreement's last day.
pub const LAST_DAY_OF_ALL: &str = "last day in force of the agreement";
/// The day after the term.
pub const ANNIVERSARY: &str = "anniversary";
/// The last day for notice.
pub const NOTICE_BY: &str = "last day for notice";
/// Whether it has passed.
pub const NOTICE_PASSED: &str = "that day has passed";
/// A value that cannot be used.
pub const UNUSABLE: &str = "cannot be used";
/// A paper that amends it.
pub const AMENDED_BY: &str = "amended by";
/// Who is bound.
pub const PARTY: &str = "party";
/// The record.
pub const ID: &str = "id";
/// No such day.
pub const NONE: &str = "none fixed";
