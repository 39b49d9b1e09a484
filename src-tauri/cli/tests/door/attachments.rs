//! Attached files: taken in, opened, replaced, looked through.

use std::fs;
use std::path::PathBuf;

use serde_json::json;

use crate::desk::{Desk, problems};

const LETTER: &[u8] = b"%PDF-1.7\nLettre.";

/// The encrypted files that lie in the workspace.
fn sealed(desk: &Desk) -> Vec<PathBuf> {
    let entries = fs::read_dir(desk.folder().join("blobs")).expect("the folder is there");
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

#[test]
fn a_file_is_attached_to_a_new_document_and_comes_out_as_it_went_in() {
    let desk = Desk::new();
    let made = desk.ok(&["attach", &desk.file("lettre.pdf", LETTER)]);
    assert_eq!(
        made["media_type"], "application/pdf",
        "known by its content"
    );
    assert_eq!(made["size"], 16, "and its length");
    let id = made["id"].as_str().expect("an id");
    let record = desk.ok(&["get", id]);
    assert_eq!(
        record["title"], "lettre.pdf",
        "the document is called as its file"
    );
    assert_eq!(record["file"]["name"], "lettre.pdf", "and has it");
    let to = desk.beside("copie.pdf");
    let opened = desk.ok(&["open-file", id, "--to", to.to_str().expect("UTF-8")]);
    assert_eq!(opened["opened"], false, "a copy is opened by nobody");
    assert_eq!(fs::read(&to).expect("the copy"), LETTER, "it is the file");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&to).expect("the copy").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "nobody else can read it");
    }
    for path in sealed(&desk) {
        let bytes = fs::read(path).expect("the encrypted file");
        let shows = bytes.windows(6).any(|six| six == b"Lettre");
        assert!(!shows, "on the disk nothing of it can be read");
    }
}

#[test]
fn no_answer_shows_what_opens_a_file() {
    let desk = Desk::new();
    let made = desk.ok(&[
        "attach",
        &desk.file("lettre.pdf", LETTER),
        "--title",
        "Lettre",
    ]);
    let id = made["id"].as_str().expect("an id");
    desk.ok(&["attach", &desk.file("v2.pdf", b"%PDF-1.7\n2"), "--to", id]);
    for words in [
        &["get", id][..],
        &["list", "document"],
        &["history", id],
        &["search", "lettre"],
        &["check", "--attachments"],
    ] {
        for json in [&[][..], &["--json"]] {
            let said = desk.run(&[words, json].concat());
            assert_eq!(said.code, 0, "{words:?} answers: {}", said.err);
            assert!(
                !said.out.contains("AGE-SECRET-KEY"),
                "{words:?} shows no key"
            );
        }
    }
}

#[test]
fn a_replaced_file_comes_back_by_undo_and_one_replaced_by_two_is_a_conflict() {
    let desk = Desk::new();
    let made = desk.ok(&["attach", &desk.file("lettre.pdf", LETTER)]);
    let id = made["id"].as_str().expect("an id");
    let heads = made["heads"][0].as_str().expect("heads");
    desk.ok(&["attach", &desk.file("v2.pdf", b"%PDF-1.7\n2"), "--to", id]);
    desk.ok(&["undo"]);
    let to = desk.beside("copie.pdf");
    desk.ok(&["open-file", id, "--to", to.to_str().expect("UTF-8")]);
    assert_eq!(
        fs::read(&to).expect("the copy"),
        LETTER,
        "its first file is back"
    );
    desk.ok(&["redo"]);
    let other = desk.file("v3.pdf", b"%PDF-1.7\n3");
    desk.ok(&["attach", &other, "--to", id, "--based-on", heads]);
    let conflicts = desk.ok(&["conflicts"]);
    assert_eq!(
        conflicts["items"][0]["field"], "file",
        "neither file is lost"
    );
    let refused = desk.refused(2, &["attach", &other, "--to", id, "--title", "x"], "");
    assert_eq!(
        problems(&refused),
        ["to: contradiction"],
        "a title is a new document's alone"
    );
}

#[test]
fn a_missing_file_is_not_found_with_who_has_it_and_a_damaged_one_is_said_to_be() {
    let desk = Desk::new();
    let made = desk.ok(&[
        "attach",
        &desk.file("lettre.pdf", LETTER),
        "--author",
        "Claire",
    ]);
    let id = made["id"].as_str().expect("an id");
    let path = sealed(&desk).remove(0);
    let bytes = fs::read(&path).expect("the encrypted file");
    let to = desk.beside("copie.pdf");
    let open = ["open-file", id, "--to", to.to_str().expect("UTF-8")];

    fs::remove_file(&path).expect("another program takes it away");
    assert_eq!(
        desk.refused(4, &open, "")["code"],
        "not_found",
        "it is not here"
    );
    let said = desk.run(&open);
    assert!(
        said.err.contains("Claire"),
        "who has it is said: {}",
        said.err
    );
    let check = desk.ok(&["check"]);
    assert_eq!(
        check["attachments"]["missing"][0]["holders"],
        json!(["Claire"]),
        "in a check too"
    );
    assert_eq!(
        check["sound"], true,
        "one that has not arrived is no damage"
    );

    let mut altered = bytes.clone();
    *altered.last_mut().expect("bytes") ^= 1;
    fs::write(&path, &altered).expect("a byte rots");
    let said = desk.run(&["check", "--attachments", "--json"]);
    assert_eq!(said.code, 6, "damage has its exit code");
    assert_eq!(
        said.json()["attachments"]["damaged"][0]["id"],
        id,
        "and says where"
    );
    assert_eq!(
        desk.refused(6, &open, "")["code"],
        "damaged",
        "it is not handed out"
    );
    assert!(!to.exists(), "not even in part");

    fs::write(&path, &bytes).expect("a colleague's copy comes");
    desk.ok(&open);
}

#[test]
fn what_no_record_names_is_listed_and_kept_for_a_day() {
    let desk = Desk::new();
    desk.ok(&["attach", &desk.file("lettre.pdf", LETTER)]);
    let left = desk.folder().join("blobs").join("a".repeat(64));
    fs::write(&left, b"left over").expect("a file");
    fs::write(desk.folder().join("blobs/.tmpAbc.part"), b"half").expect("a file");
    let found = desk.ok(&["scrub", "--remove-orphans"]);
    assert_eq!(found["orphans"][0]["sealed"], "a".repeat(64), "it is found");
    assert_eq!(found["removed"], json!([]), "and kept, since it is young");
    assert_eq!(
        sealed(&desk).len(),
        2,
        "a half file of a run cut short is gone"
    );
    let file = fs::File::options()
        .append(true)
        .open(&left)
        .expect("it is there");
    let long_ago = std::time::SystemTime::now() - std::time::Duration::from_secs(48 * 3600);
    file.set_modified(long_ago).expect("a time");
    assert_eq!(
        desk.ok(&["scrub"])["removed"],
        json!([]),
        "nothing goes unless asked"
    );
    let found = desk.ok(&["scrub", "--remove-orphans"]);
    assert_eq!(
        found["removed"][0]["sealed"],
        "a".repeat(64),
        "an old one goes"
    );
    assert_eq!(sealed(&desk).len(), 1, "the file of a record stays");
}

#[test]
fn what_cannot_be_attached_or_opened_is_refused_by_name() {
    let desk = Desk::new();
    assert_eq!(
        desk.refused(4, &["attach", "/nowhere/at/all"], "")["code"],
        "not_found",
        "no file"
    );
    let partner = desk.create("partner", &json!({"name": "Brest métropole"}));
    let file = desk.file("lettre.pdf", LETTER);
    let refused = desk.refused(3, &["attach", &file, "--to", &partner], "");
    assert_eq!(
        problems(&refused),
        ["file: unknown_field"],
        "a partner has no file"
    );
    let empty = desk.create("document", &json!({"title": "Vide"}));
    let refused = desk.refused(3, &["open-file", &empty], "");
    assert_eq!(
        problems(&refused),
        ["file: required"],
        "nothing is attached there"
    );
    assert_eq!(sealed(&desk).len(), 0, "nothing was read for nothing");
}

#[cfg(target_os = "linux")]
#[test]
fn a_program_is_never_given_to_the_viewer() {
    let desk = Desk::new();
    let made = desk.ok(&[
        "attach",
        &desk.file("facture.pdf", b"\x7fELF\x02\x01\x01\0"),
    ]);
    let id = made["id"].as_str().expect("an id");
    let opened = desk.ok(&["open-file", id]);
    assert_eq!(opened["opened"], false, "whatever it is called");
    let copy = PathBuf::from(opened["to"].as_str().expect("a path"));
    assert!(copy.exists(), "a copy lies ready to be looked at");
    fs::remove_dir_all(copy.parent().expect("its folder")).expect("removed");
}

/// The most that a process had in memory until it ended, in bytes.
#[cfg(target_os = "linux")]
fn peak_of(command: &mut std::process::Command) -> u64 {
    let mut child = command
        .stdout(std::process::Stdio::null())
        .spawn()
        .expect("it starts");
    let mut peak = 0;
    while child.try_wait().expect("it is asked").is_none() {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id()));
        let status = status.unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilos = line.and_then(|line| line.trim().strip_suffix(" kB"));
        peak = peak.max(kilos.and_then(|kilos| kilos.parse().ok()).unwrap_or(0) * 1024);
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let ended = child.wait().expect("it ended");
    assert!(ended.success(), "it did its work");
    peak
}

#[cfg(target_os = "linux")]
#[test]
fn scenario_74_a_film_of_two_hundred_megabytes_never_sits_in_memory() {
    let desk = Desk::new();
    let film = desk.beside("film.mp4");
    let file = fs::File::create(&film).expect("a file");
    file.set_len(200_000_000).expect("with a hole");
    let workspace = desk.folder();
    let run = |words: &[&str]| {
        let mut command = crate::desk::program();
        command.arg("--workspace").arg(&workspace).args(words);
        peak_of(&mut command)
    };
    let attached = run(&["attach", film.to_str().expect("UTF-8")]);
    let id = desk.ok(&["list", "document"])["items"][0]["id"].clone();
    let to = desk.beside("copie.mp4");
    let id = id.as_str().expect("an id");
    let opened = run(&["open-file", id, "--to", to.to_str().expect("UTF-8")]);
    let length = fs::metadata(&to).expect("the copy").len();
    assert_eq!(length, 200_000_000, "all of it came out");
    for (deed, peak) in [("attach", attached), ("open-file", opened)] {
        assert!(peak > 1_000_000, "it was measured: {peak}");
        assert!(peak < 64_000_000, "{deed} took {peak} bytes of memory");
    }
}
