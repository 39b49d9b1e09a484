//! How long a guess takes on this computer.

use std::time::Instant;

use escale_store::{Cost, Result};

/// A cost that takes this computer at least 0.7 s, measured now: one to three seconds of work.
///
/// # Errors
/// As [`Cost::calibrated`].
pub fn calibrated() -> Result<Cost> {
    let begun = Instant::now();
    Cost::calibrated(|| begun.elapsed())
}
