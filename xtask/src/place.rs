//! Where things are: the workspace, the compiled files, the tools.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::stop::Stop;

/// The folders that a command works in, as absolute paths.
pub struct Place {
    root: PathBuf,
    target: PathBuf,
    /// `target` is our choice, so cargo has to be told.
    chosen: bool,
    tools: PathBuf,
}

impl Place {
    /// Finds the workspace and decides on the folders.
    ///
    /// Compiled files go where the person says (`CARGO_TARGET_DIR`), else, on CI, whose clones are
    /// always fresh, into the cache folder, else into `target` of the clone; tools into the cache
    /// folder. Where no cache folder can be made, `target` serves.
    pub fn find() -> Result<Place, Stop> {
        let here = env::current_dir().map_err(|source| Stop::File {
            path: ".".into(),
            source,
        })?;
        // Cargo sets it to xtask's own folder when it runs us.
        let root = match set("CARGO_MANIFEST_DIR").map(PathBuf::from) {
            Some(own) => own.parent().map_or(own.clone(), Path::to_path_buf),
            None => here.clone(),
        };
        let own_target = root.join("target");
        let wanted = set("CARGO_TARGET_DIR").or_else(|| set("CARGO_BUILD_TARGET_DIR"));
        let on_ci = set("CI").is_some_and(|ci| ci != "false" && ci != "0");
        let cached = if on_ci && wanted.is_none() {
            cache("target")
        } else {
            None
        };

        Ok(Place {
            chosen: cached.is_some(),
            tools: cache("tools").unwrap_or_else(|| own_target.join("tools")),
            target: cached
                .or_else(|| wanted.map(|dir| here.join(dir)))
                .unwrap_or(own_target),
            root,
        })
    }

    /// The cargo that runs us, about to work on the workspace.
    pub fn cargo(&self) -> Command {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(&self.root);
        self.tell_target(&mut cargo);
        cargo
    }

    /// Tells a program that starts cargo where compiled files go, where that is our choice.
    pub fn tell_target(&self, command: &mut Command) {
        if self.chosen {
            command.env("CARGO_TARGET_DIR", &self.target);
        }
    }

    /// Where packages lie when they are made.
    pub fn packages(&self) -> PathBuf {
        self.target.join("release").join("bundle")
    }

    /// The workspace's root.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A program of ours as the dev profile builds it.
    pub fn built(&self, name: &str) -> PathBuf {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        self.target.join("debug").join(file)
    }

    /// A program of ours, or a folder of them, as the release profile builds it.
    pub fn released(&self, name: &str) -> PathBuf {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        self.target.join("release").join(file)
    }

    /// Where what is fuzzed is compiled, and what fuzzing found is kept.
    pub fn fuzzed(&self) -> PathBuf {
        self.target.join("fuzz")
    }

    /// Where the sample workspace lives.
    pub fn sample(&self) -> PathBuf {
        self.target.join("sample")
    }

    /// Where cargo installs the tools that we need and the machine lacks.
    pub fn tools(&self) -> &Path {
        &self.tools
    }

    /// Makes this clone the one that a target folder outside of it was last used for.
    ///
    /// Cargo tells by file times alone whether a workspace member is stale, and takes the member of
    /// another clone for the same one. If somebody else's newer build stands there, it would be
    /// tested in place of our older files; so our files are made new.
    pub fn claim(&self) -> Result<(), Stop> {
        if self.target.starts_with(&self.root) {
            return Ok(());
        }
        let mark = self.target.join("escale-clone.txt");
        let ours = self.root.to_string_lossy();
        if fs::read_to_string(&mark).is_ok_and(|last| last == ours) {
            return Ok(());
        }
        renew(&self.root, SystemTime::now())?;
        fs::create_dir_all(&self.target)
            .and_then(|()| fs::write(&mark, ours.as_bytes()))
            .map_err(|source| Stop::File { path: mark, source })
    }
}

/// An environment variable that is there and not empty.
fn set(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

/// A folder of ours in the person's cache folder, made if need be; none where it cannot be made.
fn cache(name: &str) -> Option<PathBuf> {
    let home = set("XDG_CACHE_HOME").map(PathBuf::from).or_else(|| {
        if cfg!(windows) {
            set("LOCALAPPDATA").map(PathBuf::from)
        } else {
            set("HOME").map(|home| Path::new(&home).join(".cache"))
        }
    })?;
    let folder = home.join("escale").join(name);
    fs::create_dir_all(&folder).ok()?;
    let trial = folder.join("escale-trial");
    fs::write(&trial, b"")
        .and_then(|()| fs::remove_file(&trial))
        .ok()?;
    Some(folder)
}

/// Gives every file in a folder the time `now`, leaving out what cargo does not compile.
fn renew(folder: &Path, now: SystemTime) -> Result<(), Stop> {
    let failed = |path: &Path| {
        let path = path.to_path_buf();
        move |source| Stop::File { path, source }
    };
    for entry in fs::read_dir(folder).map_err(failed(folder))? {
        let entry = entry.map_err(failed(folder))?;
        let (path, name) = (entry.path(), entry.file_name());
        let kind = entry.file_type().map_err(failed(&path))?;
        let ignored =
            name == "target" || name == "node_modules" || name.as_encoded_bytes().starts_with(b".");
        if kind.is_dir() && !ignored {
            renew(&path, now)?;
        } else if kind.is_file() {
            File::options()
                .append(true)
                .open(&path)
                .and_then(|file| file.set_modified(now))
                .map_err(failed(&path))?;
        }
    }
    Ok(())
}
