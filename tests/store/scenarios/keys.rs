//! Keys and passphrases: wrong ones, lost ones, and changes that are cut short.

use std::fs;
use std::path::Path;

use escale_store::{
    Cost, DATABASE, Damage, Error, HEADER, Header, Opener, Passphrase, Rule, Secret, Store,
};
use escale_tests::{Desk, empty_folder, rules};
use serde_json::json;
use tempfile::TempDir;

/// The rules of the lock: broken here, but for words and authorities, which the lock itself reads.
pub const RULES: [Rule; 5] = [
    Rule::TooShort,
    Rule::NotProtected,
    Rule::AlreadyProtected,
    Rule::NotRecoveryWords,
    Rule::NotAnAuthority,
];
const RIGHT: &str = "goémon séché au vent d’ouest";
const OTHER: &str = "phare de la Jument, février";
/// A name that nobody else writes, to look for in files.
const NAME: &str = "Technopôle du Bout du Monde";

fn passphrase(text: &str) -> Passphrase<'_> {
    Passphrase {
        text,
        cost: Cost::FLOOR,
    }
}

/// A protected workspace with one partner in it, closed.
fn protected() -> (Desk, TempDir) {
    let mut desk = Desk::new("Claire", 34);
    let folder = empty_folder();
    let mut by = desk.by();
    let store = Store::create(folder.path(), &mut by, Some(passphrase(RIGHT)));
    let mut store = store.expect("it is made");
    let fields = json!({ "name": NAME });
    let fields = fields.as_object().expect("fields").clone();
    let written = store.write(&mut desk.by(), |writing| writing.create("partner", &fields));
    written.expect("it is written");
    (desk, folder)
}

fn header(folder: &Path) -> Header {
    Header::read(folder).expect("the header is there")
}

fn opened(folder: &Path, opener: Opener<'_>) -> Result<Store, Error> {
    Store::open(folder, Header::read(folder)?.open(opener)?)
}

fn opened_by(folder: &Path, text: &str) -> Result<Store, Error> {
    opened(folder, Opener::Passphrase(text))
}

/// How many partners there are.
fn partners(store: &Store) -> usize {
    let query = escale_store::Query {
        kind: "partner".into(),
        limit: 10,
        ..escale_store::Query::default()
    };
    let today = escale_store::values::Moment::from_millis(0).day();
    store.read().list(&query, today).expect("the list").total
}

fn holds(folder: &Path, needle: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for part in [folder.to_path_buf(), folder.join("backups")] {
        for entry in fs::read_dir(part).expect("the folder").flatten() {
            let bytes = fs::read(entry.path()).unwrap_or_default();
            if bytes.windows(needle.len()).any(|window| window == needle) {
                found.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
    }
    found
}

#[test]
fn scenario_34_a_wrong_passphrase_a_damaged_header_and_a_damaged_database_are_three_answers() {
    let (_, folder) = protected();
    let wrong = opened_by(folder.path(), OTHER).map(drop);
    assert!(matches!(wrong, Err(Error::Locked)), "wrong: {wrong:?}");
    let missing = header(folder.path()).key(None);
    assert!(matches!(missing, Err(Error::Locked)), "none: {missing:?}");

    // Every byte of the header changed once: whatever it makes of it, it never says that the passphrase
    // is wrong, for that would have somebody search their memory for what the disk has lost.
    let path = folder.path().join(HEADER);
    let sound = fs::read(&path).expect("the header");
    for place in 0..sound.len() {
        for change in [0x01, 0x20, 0x80] {
            let mut bytes = sound.clone();
            bytes[place] ^= change;
            fs::write(&path, &bytes).expect("it is written");
            let Ok(header) = Header::read(folder.path()) else {
                continue;
            };
            if header.protection.is_none() {
                continue;
            }
            // A secret of the wrong length is refused after the header was looked at, without the cost
            // of a guess.
            let answer = header.open(Opener::Bare(&Secret::new(b"short")));
            let unchanged = serde_json::from_slice::<Header>(&sound).expect("it reads") == header;
            assert!(
                unchanged || !matches!(answer, Err(Error::Locked)),
                "byte {place} changed by {change:#x}: {answer:?}"
            );
        }
    }
    for length in 0..sound.len() {
        fs::write(&path, &sound[..length]).expect("it is written");
        let cut = Header::read(folder.path());
        assert!(
            matches!(cut, Err(Error::Damaged(Damage::Header))),
            "{length} bytes of it are no header: {cut:?}"
        );
    }
    fs::write(&path, &sound).expect("it is whole again");

    let database = folder.path().join(DATABASE);
    let mut bytes = fs::read(&database).expect("the database");
    bytes[100] ^= 0xFF;
    fs::write(&database, &bytes).expect("it is damaged");
    let damaged = opened_by(folder.path(), RIGHT).map(drop);
    assert!(
        matches!(damaged, Err(Error::Damaged(Damage::Database))),
        "the right passphrase before a damaged file: {damaged:?}"
    );
    bytes[100] ^= 0xFF;
    fs::write(&database, &bytes).expect("it is whole again");
    let store = opened_by(folder.path(), RIGHT).expect("nothing was written by any of this");
    assert_eq!(partners(&store), 1, "all is there");
}

#[test]
fn scenario_34_a_header_that_makes_guessing_cheap_or_opening_endless_is_refused() {
    let (_, folder) = protected();
    let path = folder.path().join(HEADER);
    let sound = fs::read_to_string(&path).expect("the header");
    for (memory, passes) in [
        ("8", "1"),
        ("65536", "1"),
        ("65535", "3"),
        ("4294967295", "3"),
    ] {
        let bent = sound
            .replace(
                "\"memory_kib\": 65536",
                &format!("\"memory_kib\": {memory}"),
            )
            .replace("\"passes\": 3", &format!("\"passes\": {passes}"));
        assert_ne!(bent, sound, "the header says what is changed here");
        fs::write(&path, bent).expect("it is written");
        let refused = opened_by(folder.path(), RIGHT).map(drop);
        assert!(
            matches!(refused, Err(Error::Damaged(Damage::Header))),
            "{memory} KiB, {passes} passes: {refused:?}"
        );
    }
}

#[test]
fn scenario_35_a_lost_keychain_takes_nothing_away() {
    let (mut desk, folder) = protected();
    let store = opened_by(folder.path(), RIGHT).expect("it opens");
    let (id, secret) = store
        .add_keychain(&mut desk.by())
        .expect("a keychain is added");
    let recovery = store
        .add_recovery(&mut desk.by(), "fr")
        .expect("a sheet is made");
    drop(store);
    opened(folder.path(), Opener::Keychain(id, &secret)).expect("what the keychain holds opens");
    let other = desk.by();
    let foreign = Secret::new(&[7; 32]);
    let lost = opened(folder.path(), Opener::Keychain(id, &foreign)).map(drop);
    assert!(
        matches!(lost, Err(Error::Locked)),
        "a keychain that was reset opens nothing and damages nothing: {lost:?}"
    );
    drop(other);
    let store = opened_by(folder.path(), RIGHT).expect("the passphrase opens");
    assert_eq!(partners(&store), 1, "all is there");
    drop(store);
    let store = opened(folder.path(), Opener::Recovery(&recovery)).expect("the sheet opens too");
    store.forget_keychains().expect("the keychain is left");
    drop(store);
    let left = opened(folder.path(), Opener::Keychain(id, &secret)).map(drop);
    assert!(
        matches!(left, Err(Error::Locked)),
        "what a keychain still holds opens no more: {left:?}"
    );
}

#[test]
fn scenario_37_a_forgotten_passphrase_is_replaced_by_the_sheet_or_the_authority() {
    let (mut desk, folder) = protected();
    let store = opened_by(folder.path(), RIGHT).expect("it opens");
    let sheet = store
        .add_recovery(&mut desk.by(), "fr")
        .expect("a sheet is made");
    let state = |folder: &Path| {
        let protection = header(folder).protection.expect("it is protected");
        (protection.has_recovery(), protection.has_unread_recovery())
    };
    assert_eq!(
        state(folder.path()),
        (false, true),
        "it counts when it is read back"
    );
    let misread = store.check_recovery(&Secret::new(&[1; 16]));
    assert!(
        matches!(misread, Err(Error::Locked)),
        "other words: {misread:?}"
    );
    store.check_recovery(&sheet).expect("the right ones");
    assert_eq!(state(folder.path()), (true, false), "now it counts");
    let bare = Secret::new(store.key().expect("the key").bytes());
    store
        .set_authority(Some(("age1…".into(), "sealed".into())))
        .expect("an authority is added");
    drop(store);

    let store = opened(folder.path(), Opener::Recovery(&sheet)).expect("the sheet opens");
    store
        .change_passphrase(&mut desk.by(), passphrase(OTHER))
        .expect("another passphrase is chosen");
    drop(store);
    let forgotten = opened_by(folder.path(), RIGHT).map(drop);
    assert!(
        matches!(forgotten, Err(Error::Locked)),
        "the old one is void: {forgotten:?}"
    );
    let store = opened_by(folder.path(), OTHER).expect("the new one opens");
    let renewed = store
        .add_recovery(&mut desk.by(), "en")
        .expect("another sheet");
    drop(store);
    opened(folder.path(), Opener::Recovery(&sheet))
        .map(drop)
        .expect("the sheet before opens until the new one has been read back");
    let store = opened(folder.path(), Opener::Recovery(&renewed)).expect("the new one does too");
    store.check_recovery(&renewed).expect("it is read back");
    drop(store);
    let void = opened(folder.path(), Opener::Recovery(&sheet)).map(drop);
    assert!(
        matches!(void, Err(Error::Locked)),
        "then the old sheet is void: {void:?}"
    );
    let store =
        opened(folder.path(), Opener::Bare(&bare)).expect("what the authority gave back opens");
    assert_eq!(partners(&store), 1, "all is there");
    let protection = header(folder.path()).protection.expect("it is protected");
    assert_eq!(
        protection.authority(),
        Some(("age1…", "sealed")),
        "changing one thing that opens leaves the others"
    );
}

#[test]
fn scenario_39_a_change_of_passphrase_cut_short_leaves_the_old_or_the_new_and_the_data_alone() {
    let (mut desk, folder) = protected();
    let path = folder.path().join(HEADER);
    let before = fs::read(&path).expect("the header");
    let database = fs::read(folder.path().join(DATABASE)).expect("the database");
    let store = opened_by(folder.path(), RIGHT).expect("it opens");
    store
        .change_passphrase(&mut desk.by(), passphrase(OTHER))
        .expect("it is changed");
    drop(store);
    let after = fs::read(&path).expect("the new header");
    assert_eq!(
        fs::read(folder.path().join(DATABASE)).expect("the database"),
        database,
        "only the header was written"
    );
    // Until it takes its place the new header is a file beside, of which any part may be there.
    let beside = folder.path().join("workspace.json.1.part");
    for length in 0..=after.len() {
        fs::write(&path, &before).expect("the old header stands");
        fs::write(&beside, &after[..length]).expect("so much of the new one");
        assert_eq!(
            header(folder.path()),
            serde_json::from_slice(&before).expect("the old header"),
            "{length} bytes beside it change nothing"
        );
    }
    opened_by(folder.path(), RIGHT)
        .map(drop)
        .expect("the old one opens before");
    fs::rename(&beside, &path).expect("the new one takes its place in one step");
    opened_by(folder.path(), OTHER)
        .map(drop)
        .expect("the new one opens after");
}

#[test]
fn scenario_39_protecting_cut_short_at_any_step_leaves_the_workspace_whole_and_in_one_form() {
    let mut desk = Desk::new("Claire", 39);
    desk.create("partner", json!({ "name": NAME }));
    let (store, folder) = desk.into_store();
    drop(store);
    fs::create_dir_all(folder.path().join("backups")).expect("backups");
    let backup = folder
        .path()
        .join("backups")
        .join("before-schema-2-from-1.db");
    fs::copy(folder.path().join(DATABASE), &backup).expect("a backup from before");
    fs::write(folder.path().join("escale.db.damaged-1"), NAME).expect("a damaged one, kept");
    let clear = snapshot(folder.path());
    let mut desk = Desk::new("Claire", 40);

    let store = Store::open(folder.path(), None).expect("it opens");
    let done = store
        .protect(&mut desk.by(), passphrase(RIGHT))
        .expect("it is protected");
    assert_eq!(
        done.left,
        ["escale.db.damaged-1"],
        "what cannot be read is named"
    );
    assert_eq!(partners(&done.store), 1, "all is there");
    drop(done);
    assert_eq!(
        holds(folder.path(), NAME.as_bytes()),
        ["escale.db.damaged-1"],
        "nothing else says anything in clear, the backup neither"
    );
    let sealed = snapshot(folder.path());
    let copied = |name: &str, state: &[(String, Vec<u8>)]| {
        let (_, bytes) = state
            .iter()
            .find(|(one, _)| one == name)
            .expect("it is there");
        bytes.clone()
    };
    let backup = "backups/before-schema-2-from-1.db";
    let step = |header: &[(String, Vec<u8>)], swapped: &[&str]| {
        restore(folder.path(), &clear);
        fs::write(folder.path().join(HEADER), copied(HEADER, header)).expect("the header");
        for name in [backup, DATABASE] {
            let copy = copied(name, &sealed);
            let place = folder.path().join(name);
            if swapped.contains(&name) {
                fs::write(place, copy).expect("it has taken its place");
            } else {
                fs::write(folder.path().join(format!("{name}.recased")), copy).expect("it waits");
            }
        }
    };
    // Before the header is written the copies are thrown away.
    step(&clear, &[]);
    let store = Store::open(folder.path(), None).expect("it opens without a passphrase");
    assert_eq!(partners(&store), 1, "all is there");
    drop(store);
    assert!(
        !folder.path().join(format!("{DATABASE}.recased")).exists(),
        "no copy is left"
    );
    // After it they take their places, wherever that was cut short.
    for swapped in [&[][..], &[backup]] {
        step(&sealed, swapped);
        let store = opened_by(folder.path(), RIGHT).expect("it opens with its passphrase");
        assert_eq!(partners(&store), 1, "all is there: {swapped:?}");
        drop(store);
        assert_eq!(
            holds(folder.path(), NAME.as_bytes()),
            ["escale.db.damaged-1"],
            "and nothing is left in clear: {swapped:?}"
        );
    }
    let store = opened_by(folder.path(), RIGHT).expect("it opens");
    let twice = store.protect(&mut desk.by(), passphrase(OTHER)).map(drop);
    assert_eq!(
        rules(&twice),
        [("workspace".to_owned(), Rule::AlreadyProtected)],
        "protected once"
    );
    let store = opened_by(folder.path(), RIGHT).expect("it opens as before");
    let done = store.unprotect().expect("protection is taken off");
    assert_eq!(partners(&done.store), 1, "all is there");
    drop(done);
    let store = Store::open(folder.path(), None).expect("it opens without a passphrase");
    let again = store.unprotect().map(drop);
    assert_eq!(
        rules(&again),
        [("workspace".to_owned(), Rule::NotProtected)],
        "once"
    );
}

fn snapshot(folder: &Path) -> Vec<(String, Vec<u8>)> {
    [
        HEADER,
        DATABASE,
        "backups/before-schema-2-from-1.db",
        "escale.db.damaged-1",
    ]
    .iter()
    .map(|name| {
        let bytes = fs::read(folder.join(name)).expect("the file");
        ((*name).to_owned(), bytes)
    })
    .collect()
}

fn restore(folder: &Path, state: &[(String, Vec<u8>)]) {
    for (name, bytes) in state {
        fs::write(folder.join(name), bytes).expect("it is put back");
    }
}

#[test]
fn scenario_40_a_workspace_protected_by_the_first_version_opens_with_what_its_header_says() {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/protected-1");
    let folder = empty_folder();
    for name in [HEADER, DATABASE] {
        fs::copy(kept.join(name), folder.path().join(name)).expect("the kept workspace");
    }
    let store = opened_by(folder.path(), RIGHT).expect("the passphrase of then opens");
    assert_eq!(partners(&store), 1, "all is there");
    drop(store);
    let path = folder.path().join(HEADER);
    let text = fs::read_to_string(&path).expect("the header");
    let newer = text.replace("\"cipher\": 4", "\"cipher\": 5");
    assert_ne!(newer, text, "the header names the cipher");
    fs::write(&path, newer).expect("it is written");
    let refused = opened_by(folder.path(), RIGHT).map(drop);
    assert!(
        refused.is_err(),
        "a cipher that is not this one is not tried"
    );
}

#[test]
fn a_passphrase_that_is_too_short_is_refused_before_anything_is_made() {
    let folder = empty_folder();
    let mut desk = Desk::new("Claire", 41);
    let refused = Store::create(folder.path(), &mut desk.by(), Some(passphrase("court"))).map(drop);
    assert_eq!(
        rules(&refused),
        [("passphrase".to_owned(), Rule::TooShort)],
        "by its rule"
    );
    assert!(!folder.path().join(DATABASE).exists(), "nothing was made");
}

#[test]
fn the_same_passphrase_is_the_same_however_a_keyboard_composes_its_letters() {
    let (_, folder) = protected();
    let decomposed = RIGHT.replace('é', "e\u{301}");
    assert_ne!(decomposed, RIGHT, "other bytes");
    opened_by(folder.path(), &decomposed)
        .map(drop)
        .expect("the same letters");
}

#[test]
fn nothing_in_a_protected_folder_says_what_a_record_says() {
    let (mut desk, folder) = protected();
    let mut store = opened_by(folder.path(), RIGHT).expect("it opens");
    let fields = json!({ "name": "Second" });
    let fields = fields.as_object().expect("fields").clone();
    let written = store.write(&mut desk.by(), |writing| writing.create("partner", &fields));
    written.expect("it is written");
    // While it is open the write-ahead log and what is shared between connections lie there as well.
    assert_eq!(
        holds(folder.path(), NAME.as_bytes()),
        [""; 0],
        "while it is open"
    );
    assert_eq!(
        holds(folder.path(), b"SQLite format 3"),
        [""; 0],
        "not even what it is"
    );
    drop(store);
    assert_eq!(
        holds(folder.path(), NAME.as_bytes()),
        [""; 0],
        "and when it is closed"
    );
}
