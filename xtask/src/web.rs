//! The interface: its Node, its packages, its checks and its build.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::Place;
use crate::step;
use crate::stop::Stop;

/// The oldest Node that the interface's tools run on, and the one we fetch where it is older.
const NODE_MIN: (u32, u32) = (20, 19);
const NODE_OURS: &str = "node@22";
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
    let mut npm = npm(place)?;
    npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    step::finish("npm ci", &mut npm)?;
    fs::write(&mark, lock).map_err(|source| Stop::File { path: mark, source })
}

fn script(place: &Place, name: &str) -> Result<(), Stop> {
    step::finish(
        &format!("npm run {name}"),
        npm(place)?.args(["run", "--silent", name]),
    )
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
    if let Some(path) = path_with_node(place)? {
        packer.env("PATH", path);
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
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error"]);
    npm.arg("--prefix").arg(tools).arg(package);
    step::finish(&format!("npm install {package}"), &mut npm)
}

/// npm in the interface's folder, on a Node that is new enough.
fn npm(place: &Place) -> Result<Command, Stop> {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(folder(place));
    if let Some(path) = path_with_node(place)? {
        npm.env("PATH", path);
    }
    Ok(npm)
}

/// Nothing where the machine's own Node does; else the search path with one that npm fetched.
fn path_with_node(place: &Place) -> Result<Option<std::ffi::OsString>, Stop> {
    if version(Command::new("node").arg("--version")) >= Some(NODE_MIN) {
        return Ok(None);
    }
    let tools = place.tools().join("node");
    let bin = tools.join("node_modules/node/bin");
    if version(Command::new(bin.join("node")).arg("--version")) < Some(NODE_MIN) {
        fetch(&tools, NODE_OURS)?;
    }
    let rest = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(bin).chain(std::env::split_paths(&rest)));
    Ok(path.ok())
}

/// The first two numbers of `v20.19.4`.
fn version(command: &mut Command) -> Option<(u32, u32)> {
    let said = command.output().ok()?.stdout;
    let said = String::from_utf8(said).ok()?;
    let mut numbers = said.trim().trim_start_matches('v').split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}
