//! What opens a workspace: passphrases, recovery sheets, an authority's key, a keychain.

use std::fs;

use serde_json::json;

use crate::desk::{Desk, problems};

/// The first word of the English list: twelve of it, a key of nothing but zeros, end with a wrong
/// checksum whatever sheet they are held against.
const NOUGHT: &str = "abandon";

#[test]
fn a_new_sheet_is_told_once_counts_when_read_back_and_replaces_a_forgotten_passphrase() {
    let desk = Desk::empty();
    let old = desk.file("old", "goémon séché au vent\n");
    let new = desk.file("new", "phare de la Jument\n");
    let made = desk.ok(&["init", "--passphrase-file", &old, "--language", "fr"]);
    let words = made["words"].as_str().expect("the words").to_owned();
    assert_eq!(words.split(' ').count(), 12, "twelve words: {words}");
    assert_eq!(made["recovery"], "unread", "nobody has read them back");
    let sheet = desk.file("sheet", &words);
    let other = desk.file("other", [NOUGHT; 12].join(" "));
    let refusal = desk.refused(
        3,
        &["recovery", "--check", &other, "--passphrase-file", &old],
        "",
    );
    assert_eq!(
        problems(&refusal),
        ["words: not_recovery_words"],
        "the checksum"
    );
    let read = desk.ok(&["recovery", "--check", &sheet, "--passphrase-file", &old]);
    assert_eq!(read["recovery"], "read", "now it counts");
    assert_eq!(read["words"], json!(null), "and is told no more");

    let unlocked = desk.ok(&[
        "unlock",
        "--recovery-file",
        &sheet,
        "--new-passphrase-file",
        &new,
    ]);
    assert_eq!(unlocked["protected"], true, "it stays protected");
    desk.refused(5, &["list", "event", "--passphrase-file", &old], "");
    desk.ok(&["list", "event", "--passphrase-file", &new]);

    let page = desk.beside("sheet.html");
    let page = page.display().to_string();
    let renewed = [
        "recovery",
        "--recovery-to",
        &page,
        "--language",
        "es",
        "--passphrase-file",
        &new,
    ];
    let renewed = desk.ok(&renewed);
    assert_eq!(renewed["recovery"], "renewed", "the one before opens still");
    assert_eq!(
        renewed["words"],
        json!(null),
        "the words are in the file alone"
    );
    let written = fs::read_to_string(&page).expect("the sheet");
    assert!(
        written.contains("Hoja de rescate"),
        "in the language asked for"
    );
    fs::remove_file(&page).expect("it is deleted");
}

#[test]
fn a_workspace_is_protected_later_changed_and_opened_by_an_authority() {
    // The private key is 32 bytes of 0x42: nobody else seals anything for it.
    const PUBLIC: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    const PRIVATE: &str =
        "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
    let desk = Desk::new();
    desk.create("event", &json!({ "name": "Sea Tech Week" }));
    let (first, second) = (
        desk.file("first", "une première phrase"),
        desk.file("second", "une deuxième phrase"),
    );
    let short = desk.file("short", "trop court");
    let refusal = desk.refused(3, &["passphrase", "--new-passphrase-file", &short], "");
    assert_eq!(
        problems(&refusal),
        ["passphrase: too_short"],
        "a rule of the store"
    );
    let words = [
        "passphrase",
        "--new-passphrase-file",
        &first,
        "--authority",
        PUBLIC,
    ];
    let locked = desk.ok(&words);
    assert_eq!(
        (&locked["protected"], &locked["authority"]),
        (&json!(true), &json!(PUBLIC)),
        "both"
    );
    assert!(
        !desk.bytes("escale.db").starts_with(b"SQLite format 3"),
        "the file says nothing in clear"
    );
    desk.refused(5, &["list", "event"], "");
    assert_eq!(
        desk.ok(&["list", "event", "--passphrase-file", &first])["total"],
        1,
        "all is there"
    );

    let keys = desk.file("keys", PRIVATE);
    desk.ok(&[
        "unlock",
        "--authority-key",
        &keys,
        "--new-passphrase-file",
        &second,
    ]);
    assert_eq!(
        desk.ok(&["list", "event", "--passphrase-file", &second])["total"],
        1,
        "reopened"
    );
    let open = desk.ok(&["passphrase", "--remove", "--passphrase-file", &second]);
    assert_eq!(open["protected"], false, "protection is off");
    assert_eq!(
        desk.ok(&["list", "event"])["total"],
        1,
        "nothing is needed any more"
    );
    let refusal = desk.refused(3, &["recovery"], "");
    assert_eq!(
        problems(&refusal),
        ["workspace: not_protected"],
        "there is no sheet without a lock"
    );
}

#[test]
fn without_a_keychain_unlocking_says_so_and_the_passphrase_opens_as_before() {
    let desk = Desk::empty();
    let file = desk.file("pass", "goémon séché au vent");
    desk.ok(&["init", "--passphrase-file", &file]);
    // No bus, no secret service: as on a server.
    let refusal = desk.refused(9, &["unlock", "--keychain", "--passphrase-file", &file], "");
    assert_eq!(refusal["code"], "keychain", "a code of its own");
    let locked = desk.ok(&["lock", "--passphrase-file", &file]);
    assert_eq!(locked["keychain"], false, "nothing is left behind");
    desk.ok(&["list", "event", "--passphrase-file", &file]);
}
