//! The only asker of time and chance: the store takes both as arguments.

use escale_store::values::Moment;
use escale_store::{By, DiskTrouble, Error};

/// The moment, as this computer's clock has it.
pub fn now() -> Moment {
    Moment::from_millis(jiff::Timestamp::now().as_millisecond())
}

/// The day on this computer's calendar.
pub fn today() -> chrono::NaiveDate {
    let day = jiff::Zoned::now().date();
    let (month, date) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    chrono::NaiveDate::from_ymd_opt(day.year().into(), month.into(), date.into())
        .unwrap_or_default()
}

/// A point in time to measure from; it tells no time of day.
pub fn tick() -> std::time::Instant {
    std::time::Instant::now()
}

/// The signature for one transaction.
///
/// # Errors
/// `Disk` if the operating system gives no chance.
pub fn by(author: &str) -> Result<By, Error> {
    Ok(By::new(author, now(), chance()?))
}

/// The operating system's chance.
///
/// # Errors
/// `Disk` if it gives none.
pub fn chance() -> Result<[u8; 32], Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| Error::Disk(DiskTrouble::Failing))?;
    Ok(bytes)
}

/// So many different places from 1 to `of`, by chance, in order.
///
/// # Errors
/// `Disk` if the operating system gives no chance.
pub fn places(of: usize, count: usize) -> Result<Vec<usize>, Error> {
    let mut left: Vec<usize> = (1..=of).collect();
    let mut chosen = Vec::with_capacity(count);
    while chosen.len() < count && !left.is_empty() {
        let drawn = getrandom::u32().map_err(|_| Error::Disk(DiskTrouble::Failing))?;
        chosen.push(left.swap_remove(drawn as usize % left.len()));
    }
    chosen.sort_unstable();
    Ok(chosen)
}
