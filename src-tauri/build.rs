//! Declares the commands: one that is not named here can be called from nowhere.

include!("src/names.rs");

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error=the window's configuration cannot be read: {error:#}");
    }
}
