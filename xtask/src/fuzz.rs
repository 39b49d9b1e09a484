//! `cargo xtask fuzz`: whatever reads what others send is fed bytes that libFuzzer makes up.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::Place;
use crate::step;
use crate::stop::Stop;
use crate::tools;

/// Memory in megabytes that one reading may take: contents may be 320 of them once they are unpacked.
const MEMORY: &str = "-rss_limit_mb=4096";
/// Seconds that one reading may take.
const TIME: &str = "-timeout=60";
/// Longest input in bytes.
const LENGTH: &str = "-max_len=131072";

/// Feeds one target, or each in turn, for so many seconds. What is found new stays in the target folder,
/// and the next run goes on from there.
pub fn run(place: &Place, args: &[String]) -> Result<(), Stop> {
    let (wanted, seconds) = match args {
        [seconds] => (None, seconds),
        [target, seconds] => (Some(target), seconds),
        _ => return Err(Stop::UnknownVerb("fuzz".to_owned())),
    };
    let seconds: u64 = seconds
        .parse()
        .map_err(|_| Stop::UnknownVerb(format!("fuzz {seconds}")))?;
    let folder = place.root().join("tests").join("fuzz");
    let targets: Vec<String> = targets(&folder)?
        .into_iter()
        .filter(|target| wanted.is_none_or(|wanted| wanted == target))
        .collect();
    if targets.is_empty() {
        return Err(Stop::UnknownVerb(format!("fuzz {}", args.join(" "))));
    }
    let tool = tools::cargo_fuzz(place)?;
    // What is fuzzed stands on the same versions as what is built.
    let lock = folder.join("Cargo.lock");
    fs::copy(place.root().join("Cargo.lock"), &lock)
        .map_err(|source| Stop::File { path: lock, source })?;
    for target in targets {
        step::timed(&format!("fuzzing {target}"), || {
            feed(place, &tool, &target, seconds)
        })?;
    }
    Ok(())
}

fn feed(place: &Place, tool: &Path, target: &str, seconds: u64) -> Result<(), Stop> {
    let known = place.root().join("tests/fixtures/corpus").join(target);
    let build = place.fuzzed();
    let found = build.join("corpus").join(target);
    fs::create_dir_all(&found).map_err(|source| Stop::File {
        path: found.clone(),
        source,
    })?;
    let mut fuzz = Command::new(tool);
    fuzz.current_dir(place.root());
    fuzz.args(["fuzz", "run", "--fuzz-dir", "tests/fuzz", "--target-dir"])
        .arg(&build)
        // As it is delivered, with the checks that the manifest names; stable Rust has no sanitizers.
        .args(["--release", "--sanitizer", "none", "--no-cfg-fuzzing"])
        .arg(target)
        .args([&found, &known])
        .args(["--", MEMORY, TIME, LENGTH, "-print_final_stats=1"])
        .arg(format!("-max_total_time={seconds}"))
        // The flags by which code is watched are no promise of stable Rust's.
        .env("RUSTC_BOOTSTRAP", "1");
    step::finish(&format!("fuzzing {target}"), &mut fuzz)
}

/// The names of the targets: one file each.
fn targets(folder: &Path) -> Result<Vec<String>, Stop> {
    let targets = folder.join("targets");
    let failed = |source| Stop::File {
        path: targets.clone(),
        source,
    };
    let mut names = Vec::new();
    for entry in fs::read_dir(&targets).map_err(failed)? {
        let path: PathBuf = entry.map_err(failed)?.path();
        let name = path
            .file_stem()
            .map(|name| name.to_string_lossy().into_owned());
        names.extend(name);
    }
    names.sort();
    Ok(names)
}
