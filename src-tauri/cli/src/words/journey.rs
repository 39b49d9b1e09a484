//! Words about journeys.

use escale_exchange::Unready;

/// Nothing was taken off this computer.
pub const ALL_GO: &str = "Everything travels; nothing was left at home.";
/// Traces remain until the workspace is opened again.
pub const TRACES: &str = "Somebody is reading the workspace: what may be left of it in the file goes at the next exchange.";

fn records(count: usize) -> String {
    let what = if count == 1 { "record" } else { "records" };
    format!("{count} {what}")
}

/// What would travel and what would stay.
pub fn preview(goes: usize, stays: usize) -> String {
    format!(
        "{} would travel, {stays} would stay at home.",
        records(goes)
    )
}

/// What stayed.
pub fn left(goes: usize, left: usize) -> String {
    format!(
        "On the way: {}. At home: {left}; the storage has given all of them back once. Old copies of the database in this workspace are gone too. `home` wants them back.",
        records(goes)
    )
}

/// Attached files that nobody offers.
pub fn files_missing(count: usize) -> String {
    format!("attached files that travel and that nobody offers: {count}")
}

/// What is at home.
pub fn at_home(left: usize) -> String {
    format!(
        "On a journey: {} stayed at home (`home` wants them back).",
        records(left)
    )
}

/// What came in for records at home.
pub fn passed_over(count: usize) -> String {
    format!(
        "passed over, since they stayed at home: {} (they come again after `home`)",
        records(count)
    )
}

/// What is on its way.
pub fn coming(coming: usize) -> String {
    format!(
        "still to come back: {} (`exchange` brings them)",
        records(coming)
    )
}

/// Why nothing was left.
pub fn unready(unready: Unready) -> &'static str {
    match unready {
        Unready::Away => "This computer travels already: `home` comes first.",
        Unready::Unsent => {
            "Something written here has not gone out to the storage; nothing was left at home."
        }
        Unready::NotThere => {
            "The storage does not give back all that is to stay at home; nothing was taken off this computer."
        }
        Unready::Files => {
            "The storage does not give back an attached file that is to stay at home; nothing was taken off this computer."
        }
        Unready::Changed => "Somebody wrote here meanwhile; nothing was left at home. Try again.",
    }
}
