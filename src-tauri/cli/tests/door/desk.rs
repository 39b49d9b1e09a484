//! A workspace in a temporary folder and the program that works on it.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value as Json;

/// The moment of every act, unless a test says otherwise.
pub const NOW: &str = "2026-02-11T09:00:00Z";

/// A workspace of its own.
pub struct Desk {
    home: tempfile::TempDir,
}

/// What one run of the program said.
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Desk {
    /// A new workspace.
    pub fn new() -> Self {
        let desk = Self::empty();
        desk.ok(&["init"]);
        desk
    }

    /// A place without a workspace.
    pub fn empty() -> Self {
        let home = tempfile::tempdir().expect("a temporary folder");
        Self { home }
    }

    /// A copy of the whole workspace folder.
    pub fn copy(&self) -> Self {
        let copy = Self::empty();
        copy_folder(&self.folder(), &copy.folder());
        copy
    }

    pub fn folder(&self) -> PathBuf {
        self.home.path().join("workspace")
    }

    /// A path beside the workspace.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// A file beside the workspace, with this in it.
    pub fn file(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.beside(name);
        fs::write(&path, text).expect("a file beside the workspace");
        path.to_str().expect("a UTF-8 path").to_owned()
    }

    pub fn run(&self, words: &[&str]) -> Said {
        self.run_with(words, b"")
    }

    /// Runs the program with this on its standard input.
    pub fn run_with(&self, words: &[&str], input: impl AsRef<[u8]>) -> Said {
        let mut command = program();
        command.arg("--workspace").arg(self.folder()).args(words);
        if !words.contains(&"--now") {
            command.args(["--now", NOW]);
        }
        finish(&mut command, input.as_ref())
    }

    /// The JSON answer of a run that must succeed.
    pub fn ok(&self, words: &[&str]) -> Json {
        self.ok_with(words, "")
    }

    pub fn ok_with(&self, words: &[&str], input: &str) -> Json {
        let said = self.run_with(&[words, &["--json"]].concat(), input);
        assert_eq!(said.code, 0, "{words:?} must succeed: {}", said.err);
        said.json()
    }

    /// The refusal of a run that must fail with this exit code.
    pub fn refused(&self, code: i32, words: &[&str], input: impl AsRef<[u8]>) -> Json {
        let said = self.run_with(&[words, &["--json"]].concat(), input);
        assert_eq!(
            said.code, code,
            "exit code of {words:?}: {}{}",
            said.out, said.err
        );
        assert_eq!(
            said.out, "",
            "a refusal of {words:?} says nothing on standard output"
        );
        said.refusal()
    }

    /// Creates a record and returns its id.
    pub fn create(&self, kind: &str, fields: &Json) -> String {
        let made = self.ok_with(&["create", kind], &fields.to_string());
        made["id"].as_str().expect("an id").to_owned()
    }

    /// Answers to the lines of a batch, and its exit code.
    pub fn batch(&self, lines: impl AsRef<[u8]>) -> (Vec<Json>, i32) {
        let said = self.run_with(&["batch"], lines);
        let answers = said.out.lines();
        let answers = answers.map(|line| serde_json::from_str(line).expect("a line of JSON"));
        (answers.collect(), said.code)
    }

    /// Every file of the workspace with its bytes.
    pub fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder().join(name)).expect("a file of the workspace")
    }
}

impl Said {
    pub fn json(&self) -> Json {
        serde_json::from_str(&self.out).expect("an answer is one JSON value")
    }

    pub fn refusal(&self) -> Json {
        let refusal: Json = serde_json::from_str(&self.err).expect("a refusal is one JSON value");
        let mut keys: Vec<&String> = refusal.as_object().expect("an object").keys().collect();
        keys.sort();
        assert_eq!(
            keys,
            ["code", "detail", "problems"],
            "a refusal has these and no more"
        );
        refusal
    }
}

/// The problems of a refusal as `field: rule`, sorted.
pub fn problems(refusal: &Json) -> Vec<String> {
    let list = refusal["problems"].as_array().expect("a list of problems");
    let text = |one: &Json, name: &str| one[name].as_str().expect("text").to_owned();
    let line = |one: &Json| format!("{}: {}", text(one, "field"), text(one, "rule"));
    let mut lines: Vec<String> = list.iter().map(line).collect();
    lines.sort();
    lines
}

/// The program, without what the environment might say.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_escale-cli"));
    command.env_remove("USERNAME").env("USER", "Anne Le Gall");
    command
}

/// Runs a command to its end with this on its standard input.
pub fn finish(command: &mut Command, input: &[u8]) -> Said {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    // The program may refuse before it has read everything.
    let feeding = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let Output {
        status,
        stdout,
        stderr,
    } = child.wait_with_output().expect("the program ends");
    feeding.join().expect("the input was fed");
    Said {
        code: status.code().expect("an exit code, not a signal"),
        out: String::from_utf8(stdout).expect("UTF-8 on standard output"),
        err: String::from_utf8(stderr).expect("UTF-8 on standard error"),
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder to copy").flatten() {
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).expect("a file to copy");
        }
    }
}
