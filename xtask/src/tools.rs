//! Tools of cargo's that testing takes.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::Place;
use crate::step;
use crate::stop::Stop;

/// The version of cargo-deny that is installed where none is found.
const DENY: (u32, u32, u32) = (0, 20, 2);
/// The oldest cargo-deny that understands deny.toml.
const DENY_OLDEST: (u32, u32, u32) = (0, 19, 0);

/// The version of cargo-fuzz.
const FUZZ: &str = "=0.13.2";

/// The version of the window's driver.
const DRIVER: &str = "=2.1.0";

/// Adds rustfmt and Clippy to the toolchain where a minimal installation left them out.
pub fn components(place: &Place) -> Result<(), Stop> {
    for (verb, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if step::succeeds(place.cargo().args([verb, "--version"])) {
            continue;
        }
        println!("Installing {component}.");
        let mut rustup = Command::new("rustup");
        rustup
            .args(["component", "add", component])
            .current_dir(place.root());
        step::finish("rustup component add", &mut rustup)?;
    }
    Ok(())
}

/// The path of a cargo-deny that will do: our own, one that the machine has, or a new one of ours.
pub fn cargo_deny(place: &Place) -> Result<PathBuf, Stop> {
    let own = place
        .tools()
        .join("bin")
        .join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    let found = [own.clone(), "cargo-deny".into()]
        .into_iter()
        .find(|deny| will_do(deny));
    if let Some(deny) = found {
        return Ok(deny);
    }

    install(
        place,
        "cargo-deny",
        &format!("={}.{}.{}", DENY.0, DENY.1, DENY.2),
    )?;
    Ok(own)
}

/// The path of the program that drives the window in tests.
pub fn window_driver(place: &Place) -> Result<PathBuf, Stop> {
    let own = place
        .tools()
        .join("bin")
        .join(format!("tauri-driver{}", std::env::consts::EXE_SUFFIX));
    if !step::succeeds(Command::new(&own).arg("--help")) {
        install(place, "tauri-driver", DRIVER)?;
    }
    Ok(own)
}

/// The path of a cargo-fuzz.
pub fn cargo_fuzz(place: &Place) -> Result<PathBuf, Stop> {
    let own = place
        .tools()
        .join("bin")
        .join(format!("cargo-fuzz{}", std::env::consts::EXE_SUFFIX));
    if !step::succeeds(Command::new(&own).args(["fuzz", "--version"])) {
        install(place, "cargo-fuzz", FUZZ)?;
    }
    Ok(own)
}

fn install(place: &Place, name: &str, version: &str) -> Result<(), Stop> {
    println!(
        "Installing {name} {version} into {} (some minutes).",
        place.tools().display()
    );
    let build = place.tools().join("build");
    let mut install = place.cargo();
    install.args(["install", "--quiet", "--locked", name, "--version", version]);
    install
        .arg("--root")
        .arg(place.tools())
        .arg("--target-dir")
        .arg(&build);
    // Its own release settings optimise for its speed: three times the compiling for no gain to us.
    install.env("CARGO_PROFILE_RELEASE_LTO", "off");
    install.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
    step::finish(&format!("the installation of {name}"), &mut install)?;
    // Some 300 MB that nobody needs again; if they cannot be removed they only take room.
    let _ = std::fs::remove_dir_all(build);
    Ok(())
}

fn will_do(deny: &Path) -> bool {
    let Ok(output) = Command::new(deny).arg("--version").output() else {
        return false;
    };
    version(&String::from_utf8_lossy(&output.stdout)).is_some_and(|found| found >= DENY_OLDEST)
}

/// Reads `cargo-deny 0.20.2`.
fn version(line: &str) -> Option<(u32, u32, u32)> {
    let mut numbers = line
        .split_whitespace()
        .nth(1)?
        .split('.')
        .map(|number| number.parse().ok());
    Some((numbers.next()??, numbers.next()??, numbers.next()??))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn a_version_is_read_and_compared_by_its_numbers() {
        assert_eq!(
            version("cargo-deny 0.20.2\n"),
            Some((0, 20, 2)),
            "the line that the tool prints"
        );
        assert!(
            version("cargo-deny 0.9.14") < version("cargo-deny 0.19.0"),
            "9 comes before 19"
        );
        assert_eq!(
            version("cargo-deny"),
            None,
            "a line without a version has none"
        );
    }
}
