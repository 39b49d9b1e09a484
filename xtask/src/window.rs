//! `cargo xtask run`: the window.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::place::Place;
use crate::step;
use crate::stop::Stop;
use crate::web;

/// The features with which everything is built; the tests of the window need a driver, which only
/// the webview of Linux brings along.
pub const FEATURES: &[&str] = if cfg!(target_os = "linux") {
    &["--features", "escale-tests/bridge,escale-tests/window"]
} else {
    &["--features", "escale-tests/bridge"]
};

/// Builds the interface and the window, and opens it.
pub fn run(place: &Place) -> Result<(), Stop> {
    step::timed("the interface", || web::build(place))?;
    step::timed("the window", || build(place))?;
    if !has_display() {
        println!("There is no display: the window opens on a virtual one, unseen. Ctrl+C ends it.");
    }
    let mut window = on_a_display(Command::new(place.built("escale")));
    step::finish("Escale", &mut window)
}

/// Builds the window; the interface has been built before.
pub fn build(place: &Place) -> Result<(), Stop> {
    let mut build = place.cargo();
    // As part of the whole, as the tests are built: alone it would get other features of what it
    // stands on, and everything would be compiled twice.
    build.args(["build", "--locked", "--workspace", "--bin", "escale"]);
    build.args(FEATURES);
    step::finish("the build of the window", &mut build)
}

/// Builds our window and an empty one as they would be installed, and says where they are.
pub fn for_bench(place: &Place) -> Result<(PathBuf, PathBuf), Stop> {
    web::build(place)?;
    let mut build = place.cargo();
    build.args(["build", "--release", "--locked", "--package", "escale"]);
    build.args(["--bin", "escale", "--example", "empty"]);
    step::finish("the build of the windows", &mut build)?;
    Ok((place.released("escale"), place.released("examples/empty")))
}

/// The command as it is where there is a display, else with a virtual one.
pub fn on_a_display(command: Command) -> Command {
    if has_display() {
        return command;
    }
    let mut with = Command::new("xvfb-run");
    with.args(["-a", "-s", "-screen 0 1280x820x24"])
        .arg(command.get_program())
        .args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        with.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => with.env(name, value),
            None => with.env_remove(name),
        };
    }
    with
}

fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}
