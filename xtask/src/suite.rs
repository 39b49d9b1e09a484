//! `cargo xtask test`: every check, the quickest to fail first.

use std::fmt;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::place::Place;
use crate::services::Services;
use crate::step;
use crate::stop::Stop;
use crate::tools;
use crate::web;
use crate::window;

/// How long the database of known faults may take to come; it is a few megabytes.
const FETCH_LIMIT: Duration = Duration::from_secs(30);

/// Runs all checks, or, given words, the tests alone with those words for their binaries.
pub fn test(place: &Place, words: &[String]) -> Result<(), Stop> {
    let began = Instant::now();
    let counts = if words.is_empty() {
        checks(place).and_then(|()| step::timed("tests", || tests(place, words)))
    } else {
        web::build(place).and_then(|()| tests(place, words))
    };
    println!("   total: {:.1} s", began.elapsed().as_secs_f32());
    println!("{}", counts?);
    Ok(())
}

/// The random runs of the exchange, for so many seconds, from a seed on.
pub fn soak(place: &Place, args: &[String]) -> Result<(), Stop> {
    let mut numbers = args.iter().map(|arg| arg.parse::<u64>());
    let (Some(Ok(seconds)), seed) = (numbers.next(), numbers.next()) else {
        return Err(Stop::UnknownVerb("soak".to_owned()));
    };
    let mut cargo = place.cargo();
    cargo.args(["test", "--locked", "--package", "escale-tests"]);
    cargo.args(["--test", "exchange", "--", "--nocapture", "nothing_is_lost"]);
    cargo.env("ESCALE_SOAK_SECONDS", seconds.to_string());
    if let Some(Ok(seed)) = seed {
        cargo.env("ESCALE_SEED", seed.to_string());
    }
    step::finish("soak", &mut cargo)
}

fn checks(place: &Place) -> Result<(), Stop> {
    tools::components(place)?;
    step::timed("formatting", || {
        step::finish(
            "formatting",
            place.cargo().args(["fmt", "--all", "--check"]),
        )
    })?;
    // The window holds the interface's build, so it comes before whatever compiles the window.
    step::timed("interface", || web::check(place))?;
    step::timed("lints", || {
        let mut clippy = place.cargo();
        clippy.args(["clippy", "--workspace", "--all-targets", "--locked"]);
        clippy.args(window::FEATURES).args(["--", "-D", "warnings"]);
        step::finish("clippy", &mut clippy)
    })?;
    let deny = step::timed("cargo-deny", || tools::cargo_deny(place))?;
    step::timed("licences, sources, bans", || {
        let mut check = denying(place, &deny);
        check.args([
            "check",
            "--hide-inclusion-graph",
            "licenses",
            "sources",
            "bans",
        ]);
        step::finish("cargo deny", &mut check)
    })?;
    step::timed("known faults", || known_faults(place, &deny))
}

/// Checks the dependencies against the public database of known faults, where it can be had.
fn known_faults(place: &Place, deny: &Path) -> Result<(), Stop> {
    let mut fetch = denying(place, deny);
    // Git must neither ask for a password nor wait for a host that says nothing.
    fetch.args(["fetch", "db"]).env("GIT_TERMINAL_PROMPT", "0");
    fetch
        .env("GIT_HTTP_LOW_SPEED_LIMIT", "1000")
        .env("GIT_HTTP_LOW_SPEED_TIME", "20");
    if !step::succeeds_within(FETCH_LIMIT, &mut fetch) {
        println!("   Skipped: the database of known faults cannot be fetched from this machine.");
        return Ok(());
    }
    let mut check = denying(place, deny);
    check.args(["--offline", "check", "--hide-inclusion-graph", "advisories"]);
    step::finish("cargo deny", &mut check)
}

fn denying(place: &Place, deny: &Path) -> Command {
    let mut command = Command::new(deny);
    command.arg("--locked").current_dir(place.root());
    command
}

/// Runs the tests, all binaries even if one fails, passing their output on and adding up.
fn tests(place: &Place, words: &[String]) -> Result<Counts, Stop> {
    let mut cargo = place.cargo();
    cargo.args(["test", "--workspace", "--locked", "--no-fail-fast"]);
    // The webviews of the other systems have no driver that comes with them.
    if cfg!(target_os = "linux") {
        let driver = tools::window_driver(place)?;
        window::build(place)?;
        cargo = window::on_a_display(cargo);
        cargo
            .args(window::FEATURES)
            .env("ESCALE_DRIVER", driver)
            .env("ESCALE_WINDOW", place.built("escale"));
    }
    // They end when this is dropped, however the tests end.
    let services = Services::start(place);
    services.tell(&mut cargo);
    cargo.arg("--").args(words);
    if io::stdout().is_terminal() {
        cargo.args(["--color", "always"]);
    }
    let mut child = cargo
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|source| step::not_started(&cargo, source))?;
    let counts = match child.stdout.take() {
        Some(output) => pass_on(output),
        None => Ok(Counts::default()),
    };
    let status = child
        .wait()
        .map_err(|source| step::not_started(&cargo, source))?;
    let counts = counts.map_err(|source| Stop::File {
        path: "the tests' output".into(),
        source,
    })?;

    if !status.success() || counts.failed > 0 {
        return Err(Stop::Tests {
            counts,
            code: step::code(status),
        });
    }
    if counts.passed == 0 {
        return Err(Stop::NoTest);
    }
    Ok(counts)
}

fn pass_on(output: impl io::Read) -> io::Result<Counts> {
    let mut counts = Counts::default();
    let mut reader = BufReader::new(output);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        io::stdout().write_all(&line)?;
        counts.add(&String::from_utf8_lossy(&line));
        line.clear();
    }
    Ok(counts)
}

/// How many tests ended how, over all test binaries.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Counts {
    passed: u64,
    failed: u64,
    skipped: u64,
}

impl Counts {
    /// Adds what a test binary's closing line says; any other line says nothing.
    fn add(&mut self, line: &str) {
        let Some(results) = line.strip_prefix("test result: ") else {
            return;
        };
        for result in results.split(';') {
            let mut words = result.split_whitespace().rev();
            let (Some(outcome), Some(number)) = (words.next(), words.next()) else {
                continue;
            };
            let number: u64 = number.parse().unwrap_or(0);
            match outcome {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.skipped += number,
                _ => {}
            }
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn the_closing_lines_of_all_test_binaries_are_added_up() {
        let mut counts = Counts::default();
        for line in [
            "running 5 tests",
            "test result: ok. 4 passed; 0 failed; 1 ignored; 0 measured; 2 filtered out; finished in 0.01s",
            "test result: \u{1b}[31mFAILED\u{1b}(B\u{1b}[m. 6 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
        ] {
            counts.add(line);
        }
        let expected = Counts {
            passed: 10,
            failed: 2,
            skipped: 1,
        };
        assert_eq!(
            counts, expected,
            "each closing line counts once, in colour or not"
        );
    }

    #[test]
    fn the_last_line_leaves_out_skipped_tests_where_there_are_none() {
        let mut counts = Counts {
            passed: 3,
            failed: 1,
            skipped: 0,
        };
        assert_eq!(
            counts.to_string(),
            "3 passed, 1 failed",
            "the form that CI reads"
        );
        counts.skipped = 2;
        assert_eq!(
            counts.to_string(),
            "3 passed, 1 failed, 2 skipped",
            "with skipped tests"
        );
    }
}
