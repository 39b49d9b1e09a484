//! `cargo xtask cli`: the command line on a sample workspace.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::place::Place;
use crate::step;
use crate::stop::Stop;

/// Fills the sample workspace afresh and shows it; given words, runs `escale-cli` with them on the
/// workspace as it stands, and fills it only if there is none.
pub fn run(place: &Place, words: &[String]) -> Result<(), Stop> {
    let folder = place.sample();
    let mut build = place.cargo();
    build.args(["build", "--locked", "--package", "escale-cli"]);
    step::finish("the build of escale-cli", &mut build)?;

    if words.is_empty() || !folder.exists() {
        fill(place, &folder)?;
    }
    if words.is_empty() {
        return show(place, &folder);
    }
    step::finish("escale-cli", cli(place, &folder).args(words))
}

fn fill(place: &Place, folder: &Path) -> Result<(), Stop> {
    match fs::remove_dir_all(folder) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => {
            return Err(Stop::File {
                path: folder.to_path_buf(),
                source,
            });
        }
        _ => {}
    }
    step::finish(
        "escale-cli init",
        cli(place, folder).args(["init", "--sample"]),
    )
}

fn show(place: &Place, folder: &Path) -> Result<(), Stop> {
    let today = date(SystemTime::now());
    let lists: [&[&str]; 4] = [
        &["list", "agreement"],
        &["list", "partner"],
        &["list", "mission"],
        &["due", "--on", &today, "--within", "12"],
    ];
    for words in lists {
        println!("\n$ escale-cli {}", words.join(" "));
        step::finish("escale-cli", cli(place, folder).args(words))?;
    }
    println!("\nThe sample workspace is {}.", folder.display());
    println!("Go on with `cargo xtask cli ARGS`, for instance `cargo xtask cli help`.");
    Ok(())
}

fn cli(place: &Place, folder: &Path) -> Command {
    let mut command = place.cargo();
    command.args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "escale-cli",
        "--",
        "--workspace",
    ]);
    command.arg(folder);
    command
}

/// The date of an instant in UTC, as `2026-11-23`.
fn date(instant: SystemTime) -> String {
    let seconds = instant
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let mut days = seconds / 86_400;
    let mut year = 1970;
    while days >= length_of_year(year) {
        days -= length_of_year(year);
        year += 1;
    }
    let february = length_of_year(year) - 337;
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}

fn length_of_year(year: u64) -> u64 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    if leap { 366 } else { 365 }
}

#[cfg(test)]
mod tests {
    use super::date;
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn an_instant_falls_on_its_day_in_common_and_leap_years() {
        for (seconds, expected) in [
            (0, "1970-01-01"),
            (951_782_400, "2000-02-29"),
            (1_709_251_199, "2024-02-29"),
            (1_709_251_200, "2024-03-01"),
            (1_798_761_599, "2026-12-31"),
            (1_798_761_600, "2027-01-01"),
        ] {
            let instant = UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(
                date(instant),
                expected,
                "{seconds} seconds after 1970 began"
            );
        }
    }
}
