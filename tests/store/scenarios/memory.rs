//! What a program still holds in its memory once a protected workspace is closed.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use escale_store::{Header, Question, Store};
use escale_tests::{Desk, counted_in, empty_folder};
use serde_json::json;

/// Where the workspace lies that the program which this test starts opens and closes.
const PLACE: &str = "ESCALE_MEMORY";
const PASSPHRASE: &str = "goémon séché au vent d’ouest";
const OPEN: &str = "it is open";
const CLOSED: &str = "it is closed";

/// Opens the workspace as the window does, with readers beside it, asks it things, and closes it.
fn opens_and_closes(folder: &Path) {
    let header = Header::read(folder).expect("the header is there");
    let key = header.key(Some(PASSPHRASE)).expect("it opens");
    let store = Store::open(folder, key).expect("it opens");
    let readers = store.readers(4).expect("readers");
    let today = escale_store::values::Moment::from_millis(0).day();
    for word in ["goémon", "technopole", "maritime", "bout"] {
        let question = Question {
            words: word.to_owned(),
            limit: 10,
            ..Question::default()
        };
        let found = readers.ask(|reading| reading.search(&question, today));
        found.expect("it is answered");
    }
    says(OPEN);
    waits();
    drop((readers, store));
    says(CLOSED);
    waits();
}

fn says(word: &str) {
    println!("\n{word}");
    std::io::stdout().flush().expect("it is said");
}

fn waits() {
    let mut line = String::new();
    std::io::stdin()
        .read_line(&mut line)
        .expect("it is told to go on");
}

/// Reads on until the program says a word.
fn hears(child: &mut Child, lines: &mut impl std::io::BufRead, word: &str) {
    for line in lines.lines() {
        if line.expect("it says something").trim() == word {
            return;
        }
    }
    let mut said = String::new();
    let _ = child
        .stderr
        .take()
        .map(|mut told| told.read_to_string(&mut said));
    panic!("it never said that {word}: {said}");
}

#[test]
fn the_key_of_a_workspace_that_was_closed_stands_nowhere_in_memory() {
    if let Some(folder) = std::env::var_os(PLACE) {
        return opens_and_closes(Path::new(&folder));
    }
    let mut desk = Desk::protected("Claire", 34, empty_folder(), PASSPHRASE);
    for number in 0..50 {
        let name = format!("Technopole maritime {number}");
        desk.create("partner", json!({ "name": name }));
    }
    desk.closes();
    let header = Header::read(desk.folder()).expect("the header is there");
    let key = header.key(Some(PASSPHRASE)).expect("it opens");
    let key = key.expect("it is protected").bytes().to_vec();
    let hexadecimal: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    // Any eight bytes of it that stand together, since something else may have been written over others.
    let mut needles = vec![key.clone()];
    needles.extend(key.chunks(8).map(<[u8]>::to_vec));
    needles.push(hexadecimal.to_uppercase().into_bytes());
    needles.extend(hexadecimal.as_bytes().chunks(16).map(<[u8]>::to_vec));

    let mut again = Command::new(std::env::current_exe().expect("this program"));
    let mut child = again
        .args(["the_key_of_a_workspace_that_was_closed", "--nocapture"])
        .env(PLACE, desk.folder())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs again");
    let mut input = child.stdin.take().expect("it listens");
    let mut lines = BufReader::new(child.stdout.take().expect("it speaks"));
    let process = child.id().to_string();
    hears(&mut child, &mut lines, OPEN);
    let open = counted_in(&process, &needles);
    writeln!(input).expect("it goes on");
    hears(&mut child, &mut lines, CLOSED);
    let closed = counted_in(&process, &needles);
    writeln!(input).expect("it goes on");
    child.wait().expect("it ends");
    let (Some(open), Some(closed)) = (open, closed) else {
        println!("Left out: no memory of another process may be read here.");
        return;
    };
    println!("open {open:?}, closed {closed:?}");
    assert!(
        open[0] > 0,
        "while it is open the key is there, so it would be found"
    );
    assert!(
        closed.iter().all(|count| *count == 0),
        "once it is closed no part of it is: {closed:?}"
    );
}
