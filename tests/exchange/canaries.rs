//! What people write in a protected workspace can be read nowhere: not in its folder, not on the shared
//! storage, not among temporary files.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use escale_attachments::add;
use escale_exchange::{Opened, Where};
use escale_store::values::Id;
use escale_store::{KINDS, Kind};
use escale_tests::{Canaries, Desk, Member, filled};
use serde_json::Value as Json;

use crate::meeting::all_exchange;

/// Where the program that this test starts does all its work.
const PLACE: &str = "ESCALE_CANARIES";
const SEED: u64 = 2025;
const PASSPHRASE: &str = "goémon séché au vent d’ouest";
const ANOTHER: &str = "phare de la Jument, février";

/// Every kind is written in full, edited in full, and some of it removed; a file is attached.
fn works(desk: &mut Desk, canaries: &mut Canaries, outside: &Path) {
    let mut records: Vec<(&Kind, Id)> = Vec::new();
    for kind in KINDS {
        let fields = filled(desk, kind, 0);
        let fields = canaries.in_fields(kind, fields);
        records.push((kind, desk.create(kind.name, Json::Object(fields))));
    }
    for (place, (kind, id)) in records.into_iter().enumerate() {
        let fields = filled(desk, kind, 1);
        let fields = canaries.in_fields(kind, fields);
        desk.edit(id, Json::Object(fields));
        if place % 4 == 0 {
            desk.remove(id);
        }
    }
    fs::create_dir_all(outside).expect("a folder");
    let path = outside.join(format!("{}.txt", canaries.sings()));
    let lines: String = (0..canaries.count())
        .map(|_| canaries.sings() + "\n")
        .collect();
    fs::write(&path, lines).expect("a file");
    let blob = add(desk.folder(), &path, &mut |_, _| Ok(())).expect("it is taken in");
    desk.write(|writing| writing.attach_new(Some(&canaries.sings()), None, &blob))
        .expect("a document");
}

/// Works in two protected workspaces and exchanges through a folder, all within `place`.
fn exchanges_within(place: &Path) {
    let mut canaries = Canaries::new(SEED);
    let folder = || {
        let mut folder = tempfile::tempdir_in(place).expect("a folder");
        // Whoever started this looks through it afterwards.
        folder.disable_cleanup(true);
        folder
    };
    let mut hers = Desk::protected("Claire", 1, folder(), PASSPHRASE);
    works(&mut hers, &mut canaries, &place.with_extension("outside"));
    let claire = Member::at("Claire", 1, hers);
    let his = Desk::protected("Youenn", 2, folder(), ANOTHER);
    let youenn = Member::at("Youenn", 2, his);
    claire.founds();
    claire.admits(&youenn);
    let path = folder().path().to_string_lossy().into_owned();
    let storage = Opened::at(&Where::Folder { path }).expect("a folder");
    all_exchange(&[&claire, &youenn], &storage);
    let seen = (claire.desk().seen(), youenn.desk().seen());
    assert_eq!(seen.0, seen.1, "all of it arrived");
    let found = youenn.desk().finds(&canaries.sings()).total;
    assert!(found > 0, "Youenn reads what Claire wrote");
    youenn.desk().is_sound();
    // While everything is open, its journals among it; and what a crash would leave.
    reads_nowhere(&canaries, place);
}

#[track_caller]
fn reads_nowhere(canaries: &Canaries, place: &Path) {
    let (heard, files) = canaries.heard_within(place);
    assert!(
        files > 10,
        "there is something to look through: {files} files"
    );
    assert!(
        heard.is_empty(),
        "no word of theirs stands anywhere: {heard:?}"
    );
}

#[test]
fn what_is_written_in_a_protected_workspace_stands_readable_in_no_file_anywhere() {
    if let Some(place) = std::env::var_os(PLACE) {
        return exchanges_within(Path::new(&place));
    }
    let around = tempfile::tempdir().expect("a folder");
    let (place, temporary) = (around.path().join("all"), around.path().join("all/tmp"));
    fs::create_dir_all(&temporary).expect("a folder");
    // Another process, so that its temporary files can be told apart from everybody's.
    let mut again = Command::new(std::env::current_exe().expect("this program"));
    again
        .arg("what_is_written_in_a_protected_workspace")
        .env(PLACE, &place)
        .env("TMPDIR", &temporary);
    let ended = again.output().expect("it runs again");
    let said = String::from_utf8_lossy(&ended.stdout);
    assert!(ended.status.success(), "all went well: {said}");
    assert!(said.contains("1 passed"), "and was done: {said}");
    reads_nowhere(&Canaries::new(SEED), &place);
}

#[test]
fn in_a_workspace_that_is_not_protected_every_word_is_found() {
    let mut canaries = Canaries::new(SEED);
    let outside = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::new("Claire", 1);
    works(&mut desk, &mut canaries, outside.path());
    let (heard, _) = canaries.heard_within(desk.folder());
    let words: BTreeSet<usize> = heard.into_iter().flat_map(|(_, words)| words).collect();
    assert_eq!(
        words.len(),
        canaries.count(),
        "so they would be, if they stood there"
    );
}
