//! `cargo xtask run`: the window.

use std::env;

use crate::place::Place;
use crate::step;
use crate::stop::Stop;
use crate::web;

/// Builds the interface and the window, and opens it.
pub fn run(place: &Place) -> Result<(), Stop> {
    step::timed("the interface", || web::build(place))?;
    step::timed("the window", || {
        let mut build = place.cargo();
        build.args(["build", "--locked", "--package", "escale"]);
        step::finish("the build of the window", &mut build)
    })?;
    let binary = place.built("escale");
    let mut window = if has_display() {
        std::process::Command::new(binary)
    } else {
        println!("There is no display: the window opens on a virtual one, unseen. Ctrl+C ends it.");
        let mut virtual_one = std::process::Command::new("xvfb-run");
        virtual_one.arg("-a").arg(binary);
        virtual_one
    };
    step::finish("Escale", &mut window)
}

fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}
