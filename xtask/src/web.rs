//! The interface: its Node, its packages, its checks and its build.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::Place;
use crate::step;
use crate::stop::Stop;

/// The oldest Node that the interface's tools run on; where the machine's is older, one of npm's is fetched.
const NODE_MIN: (u32, u32) = (20, 19);
const NODE_OURS: &str = "22";
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };
const PACKER: &str = "@tauri-apps/cli@2.12.5";

/// Builds the interface, unless nothing of it changed since the last time.
pub fn build(place: &Place) -> Result<(), Stop> {
    if is_fresh(place) {
        return Ok(());
    }
    install(place)?;
    script(place, "build")
}

/// Types, tests and build of the interface.
pub fn check(place: &Place) -> Result<(), Stop> {
    install(place)?;
    script(place, "check")
}

fn folder(place: &Place) -> PathBuf {
    place.root().join("ui")
}

/// Whether the build is newer than every file it was made from.
fn is_fresh(place: &Place) -> bool {
    let folder = folder(place);
    let made = fs::metadata(folder.join("dist/index.html")).and_then(|meta| meta.modified());
    let Ok(made) = made else { return false };
    ["src", "index.html", "package-lock.json", "vite.config.ts"]
        .iter()
        .all(|name| !is_newer(&folder.join(name), made))
}

fn is_newer(path: &Path, than: std::time::SystemTime) -> bool {
    if path.is_dir() {
        let entries = fs::read_dir(path).into_iter().flatten().flatten();
        return entries
            .into_iter()
            .any(|entry| is_newer(&entry.path(), than));
    }
    fs::metadata(path)
        .and_then(|meta| meta.modified())
        .is_ok_and(|changed| changed > than)
}

/// Installs the packages of the lock file, exactly those, if they are not there already.
fn install(place: &Place) -> Result<(), Stop> {
    let folder = folder(place);
    let lock = fs::read(folder.join("package-lock.json")).unwrap_or_default();
    let mark = folder.join("node_modules/.escale-lock");
    if fs::read(&mark).is_ok_and(|known| known == lock) {
        return Ok(());
    }
    let mut npm = Command::new(NPM);
    npm.current_dir(&folder)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .arg("--loglevel=error");
    step::finish("npm ci", &mut npm)?;
    fs::write(&mark, lock).map_err(|source| Stop::File { path: mark, source })
}

/// Runs a script of the interface's manifest on a Node that is new enough.
fn script(place: &Place, name: &str) -> Result<(), Stop> {
    let mut run = match own_node(place)? {
        None => {
            let mut npm = Command::new(NPM);
            npm.args(["run", "--silent", name]);
            npm
        }
        // A distribution's npm may not run on any Node but its own: ours runs the script itself.
        Some(bin) => {
            let mut node = Command::new(bin.join("node"));
            node.args(["--run", name]);
            before_path(&mut node, &bin);
            node
        }
    };
    step::finish(&format!("npm run {name}"), run.current_dir(folder(place)))
}

/// The program that packs the window, ready made. It is not among the interface's packages: its lock
/// file would have to name the programs of all systems.
pub fn packer(place: &Place) -> Result<Command, Stop> {
    let tools = place.tools().join("packer");
    let name = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    let own = tools.join("node_modules/.bin").join(name);
    if !own.exists() {
        fetch(&tools, PACKER)?;
    }
    let mut packer = Command::new(own);
    packer.current_dir(place.root().join("src-tauri"));
    if let Some(bin) = own_node(place)? {
        before_path(&mut packer, &bin);
    }
    place.tell_target(&mut packer);
    Ok(packer)
}

/// Puts a package of npm's into a folder of our tools.
fn fetch(tools: &Path, package: &str) -> Result<(), Stop> {
    fs::create_dir_all(tools).map_err(|source| Stop::File {
        path: tools.to_path_buf(),
        source,
    })?;
    let mut npm = Command::new(NPM);
    npm.args(["install", "--ignore-scripts", "--no-audit", "--no-fund"])
        .arg("--loglevel=error");
    npm.arg("--prefix").arg(tools).arg(package);
    step::finish(&format!("npm install {package}"), &mut npm)
}

/// Nothing where the machine's own Node does; else the folder of one that npm fetched.
fn own_node(place: &Place) -> Result<Option<PathBuf>, Stop> {
    if version(Command::new("node").arg("--version")) >= Some(NODE_MIN) {
        return Ok(None);
    }
    let tools = place.tools().join("node");
    let package = format!("node-{}-{}", system(), processor());
    let bin = tools.join("node_modules").join(&package).join("bin");
    if version(Command::new(bin.join("node")).arg("--version")) < Some(NODE_MIN) {
        fetch(&tools, &format!("{package}@{NODE_OURS}"))?;
    }
    Ok(Some(bin))
}

/// The system, as Node's packages call it.
fn system() -> &'static str {
    match std::env::consts::OS {
        "macos" => "darwin",
        "windows" => "win",
        other => other,
    }
}

/// The processor, as Node's packages call it.
fn processor() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    }
}

/// Puts a folder first in what a command searches for programs.
fn before_path(command: &mut Command, bin: &Path) {
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(bin.to_path_buf()).chain(std::env::split_paths(&rest));
    if let Ok(path) = std::env::join_paths(folders) {
        command.env("PATH", path);
    }
}

/// The first two numbers of `v20.19.4`.
fn version(command: &mut Command) -> Option<(u32, u32)> {
    let said = command.output().ok()?.stdout;
    let said = String::from_utf8(said).ok()?;
    let mut numbers = said.trim().trim_start_matches('v').split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}
