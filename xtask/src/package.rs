//! `cargo xtask package`: what a person installs.

use crate::place::Place;
use crate::step;
use crate::stop::Stop;
use crate::web;

/// The forms that can be made on this system. An AppImage would fetch programs of its own.
const FORMS: &str = if cfg!(target_os = "macos") {
    "dmg"
} else if cfg!(windows) {
    "nsis,msi"
} else {
    "deb,rpm"
};

/// Builds the window for release and packs it; extra words go to the packer.
pub fn package(place: &Place, words: &[String]) -> Result<(), Stop> {
    step::timed("the interface", || web::build(place))?;
    step::timed("packages", || {
        let mut pack = web::packer(place)?;
        pack.args(["build", "--ci", "--bundles", FORMS]).args(words);
        step::finish("tauri build", &mut pack)
    })?;
    println!("The packages lie in {}.", place.packages().display());
    Ok(())
}
