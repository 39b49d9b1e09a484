//! Damage on the disk: what is derived is made again, what is true is never guessed.

use std::path::Path;

use escale_store::values::Id;
use escale_store::{Damage, Error, Rule, Seen, Store};
use escale_tests::{Desk, database_of, exchange};
use rusqlite::Connection;
use serde_json::json;

const MANY: usize = 12;

/// A desk with some partners, closed.
fn closed() -> (Desk, Vec<Id>) {
    let mut desk = Desk::new("Claire", 1);
    let ids = (0..MANY)
        .map(|number| {
            desk.create(
                "partner",
                json!({ "name": format!("Partner {number}"), "description": "Known _for years_." }),
            )
        })
        .collect();
    desk.closes();
    (desk, ids)
}

fn open_beside(folder: &Path) -> Connection {
    let conn = Connection::open(database_of(folder)).expect("the database opens");
    conn.execute_batch("PRAGMA writable_schema = OFF")
        .expect("a setting");
    conn
}

/// Changes bytes of the file: in the page `page`, or anywhere, the first place where `from` stands.
fn strike(folder: &Path, page: Option<usize>, from: &[u8]) {
    let path = database_of(folder);
    let mut bytes = std::fs::read(&path).expect("the file reads");
    let within = match page {
        Some(page) => (page - 1) * 4096..page * 4096,
        None => 0..bytes.len(),
    };
    let at = bytes[within.clone()]
        .windows(from.len())
        .position(|window| window == from);
    let at = within.start + at.expect("the bytes to damage are there") + from.len() - 1;
    bytes[at] ^= 0x41;
    std::fs::write(path, bytes).expect("the file is written");
}

fn checked(conn: &Connection, which: &str) -> String {
    conn.query_row(&format!("PRAGMA {which}(1)"), [], |row| row.get(0))
        .expect("the check runs")
}

#[test]
fn scenario_09_sqlite_is_newer_than_the_wal_reset_race_and_one_connection_writes() {
    assert!(
        rusqlite::version_number() >= 3_051_003,
        "SQLite before 3.51.3 can lose a write-ahead log: {}",
        rusqlite::version()
    );
    let mut desk = Desk::new("Claire", 1);
    let folder = desk.folder().to_path_buf();
    let refused = desk.write(|writing| {
        writing.create(
            "partner",
            &json!({ "name": "A" })
                .as_object()
                .cloned()
                .expect("an object"),
        )?;
        let other = open_beside(&folder);
        other
            .busy_timeout(std::time::Duration::ZERO)
            .expect("a setting");
        Ok(other.execute_batch("BEGIN IMMEDIATE").is_err())
    });
    assert!(
        refused.expect("the write succeeds"),
        "while one writes nobody else can"
    );
    desk.is_sound();
}

#[test]
fn scenario_12_a_damaged_document_is_named_and_made_whole_by_a_colleagues_changes() {
    let mut desk = Desk::new("Claire", 1);
    let mut laptop = Desk::new("Youenn", 2);
    let id = desk.create(
        "partner",
        json!({ "name": "TMQ", "description": "A technopole at Rimouski, on the Saint Lawrence." }),
    );
    let well = desk.create("partner", json!({ "name": "Brest métropole" }));
    exchange(&mut desk, &mut laptop);
    desk.closes();
    let snap: Vec<u8> = open_beside(desk.folder())
        .query_row(
            "SELECT snap FROM doc WHERE id = ?1",
            [id.bytes().to_vec()],
            |row| row.get(0),
        )
        .expect("the document is stored");
    strike(
        desk.folder(),
        None,
        &snap[snap.len() / 2..snap.len() / 2 + 24],
    );
    desk.opens();
    let verdict = desk.checks();
    assert_eq!(
        verdict.damaged,
        [id],
        "the damaged record is named: {verdict:?}"
    );
    assert!(!verdict.sound, "and the workspace is not called sound");
    let read = desk.store().read().get(id, desk.today());
    assert!(
        matches!(read, Err(Error::Damaged(Damage::Document))),
        "what does not verify is not shown: {read:?}"
    );
    let edited = desk.try_edit(id, None, &json!({ "acronym": "TMQ" }));
    assert!(
        matches!(edited, Err(Error::Damaged(Damage::Document))),
        "nor written over: {edited:?}"
    );
    let sent = desk
        .store()
        .read()
        .changes_since(&Seen::new(), &mut |_, _| Ok(()), |_| Ok(()));
    assert!(
        matches!(sent, Err(Error::Damaged(_))),
        "nor does it go out as nothing"
    );
    assert_eq!(
        desk.value(well, "name"),
        json!("Brest métropole"),
        "the others are well"
    );
    let merged = desk.takes(laptop.sends(&Seen::new()));
    assert_eq!(merged.repaired, [id], "a colleague's changes make it whole");
    assert_eq!(desk.value(id, "name"), json!("TMQ"), "it says what it said");
    desk.is_sound();
}

/// The page of the index over ids, while it is a single leaf.
fn index_page(folder: &Path) -> usize {
    open_beside(folder)
        .query_row(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_doc_1'",
            [],
            |row| row.get::<_, i64>(0),
        )
        .map(|page| usize::try_from(page).expect("a page number"))
        .expect("the index is there")
}

#[test]
fn scenario_13_damage_in_an_index_alone_is_found_by_the_full_check_and_mended_on_a_copy() {
    let (mut desk, ids) = closed();
    strike(
        desk.folder(),
        Some(index_page(desk.folder())),
        &ids[5].bytes(),
    );
    let conn = open_beside(desk.folder());
    assert_eq!(
        checked(&conn, "quick_check"),
        "ok",
        "the quick check does not see it"
    );
    assert_ne!(
        checked(&conn, "integrity_check"),
        "ok",
        "the full check does"
    );
    drop(conn);

    let store = Store::open_unchecked(desk.folder(), None).expect("it opens to be looked at");
    let verdict = store.check(&mut |_, _| Ok(())).expect("the check runs");
    assert!(
        !verdict.sound && !verdict.database.is_empty(),
        "our check finds it too: {verdict:?}"
    );
    let damaged = store.rebuild(&mut |_, _| Ok(())).expect("it is mended");
    assert!(damaged.is_empty(), "no document was damaged: {damaged:?}");
    let aside = desk.folder().join("escale.db.damaged-1");
    assert!(
        aside.exists(),
        "the unwell file is kept beside the mended one"
    );
    desk.opens();
    desk.is_sound();
    for (number, id) in ids.iter().enumerate() {
        assert_eq!(
            desk.value(*id, "name"),
            json!(format!("Partner {number}")),
            "every record is there"
        );
    }
    desk.undo();
    desk.is_sound();
}

#[test]
fn scenario_13_after_a_run_that_was_cut_short_the_full_check_runs_before_anything_is_trusted() {
    let (desk, ids) = closed();
    strike(
        desk.folder(),
        Some(index_page(desk.folder())),
        &ids[5].bytes(),
    );
    std::fs::write(desk.folder().join("escale.open"), b"").expect("as a killed program leaves it");
    let opened = Store::open(desk.folder(), None).map(drop);
    assert!(
        matches!(opened, Err(Error::Damaged(Damage::Database))),
        "it is not trusted: {opened:?}"
    );
    let store = Store::open_unchecked(desk.folder(), None).expect("it opens to be mended");
    store.rebuild(&mut |_, _| Ok(())).expect("it is mended");
    let opened = Store::open(desk.folder(), None);
    assert!(opened.is_ok(), "then it opens: {:?}", opened.err());
}

#[test]
fn scenario_14_damage_in_the_search_index_alone_touches_no_data_and_a_rebuild_mends_it() {
    let (mut desk, ids) = closed();
    let conn = open_beside(desk.folder());
    conn.execute_batch("UPDATE fts_data SET block = zeroblob(length(block)) WHERE id > 10; DELETE FROM word_tri_data WHERE id > 10;").expect("the index is damaged");
    drop(conn);
    desk.opens();
    for id in &ids {
        assert_eq!(
            desk.value(*id, "description"),
            json!("Known _for years_."),
            "the data is untouched"
        );
    }
    assert_eq!(
        desk.lists("partner", &[], None, false).total,
        MANY,
        "lists do not need it"
    );
    let verdict = desk.checks();
    assert!(
        verdict.damaged.is_empty(),
        "no document is called damaged: {verdict:?}"
    );
    assert!(
        verdict.tables.contains(&"fts".to_owned()),
        "the index is named: {verdict:?}"
    );
    let edited = desk.try_edit(ids[0], None, &json!({ "acronym": "TMQ" }));
    assert!(edited.is_ok(), "people can go on writing: {edited:?}");
    let (store, folder) = desk.into_store();
    let damaged = store
        .rebuild(&mut |_, _| Ok(()))
        .expect("the index is made again");
    assert!(damaged.is_empty(), "no document was damaged");
    let desk = Desk::at("Claire", 2, folder);
    assert_eq!(
        desk.finds("partner").total,
        MANY,
        "search finds everything again"
    );
    assert_eq!(
        desk.value(ids[0], "acronym"),
        json!("TMQ"),
        "what was written meanwhile is there"
    );
    desk.is_sound();
}

#[test]
fn derived_rows_that_somebody_changed_are_named_and_made_again() {
    let (mut desk, ids) = closed();
    let conn = open_beside(desk.folder());
    conn.execute(
        "UPDATE partner SET name = 'forged', label = 'forged' WHERE id = ?1",
        [ids[3].to_string()],
    )
    .expect("a row is forged");
    conn.execute_batch(
        "DELETE FROM sort WHERE n = 2; INSERT INTO problem VALUES (999, 'name', 'twin');",
    )
    .expect("rows are lost and made up");
    drop(conn);
    desk.opens();
    let verdict = desk.checks();
    assert!(
        verdict.stale.contains(&ids[3]),
        "the forged row is found: {verdict:?}"
    );
    assert!(
        verdict.stale.contains(&ids[1]),
        "the lost key is found: {verdict:?}"
    );
    assert!(
        verdict.tables.contains(&"problem".to_owned()),
        "the row of no record is found: {verdict:?}"
    );
    assert_eq!(
        desk.value(ids[3], "name"),
        json!("Partner 3"),
        "what a record says comes from its document"
    );
    let (store, folder) = desk.into_store();
    store
        .rebuild(&mut |_, _| Ok(()))
        .expect("what is derived is made again");
    Desk::at("Claire", 2, folder).is_sound();
}

#[test]
fn a_folder_of_another_program_a_newer_one_and_a_damaged_one_are_told_apart() {
    let (desk, _) = closed();
    let header = desk.folder().join(escale_store::HEADER);
    let ours = std::fs::read_to_string(&header).expect("the header reads");
    let opened = |text: &str| {
        std::fs::write(&header, text).expect("the header is written");
        Store::open(desk.folder(), None).map(drop)
    };
    let foreign = opened(&ours.replace("\"escale\"", "\"other\""));
    let problems = escale_tests::rules(&foreign);
    assert_eq!(
        problems,
        [("workspace".to_owned(), Rule::NotAWorkspace)],
        "another program's: {foreign:?}"
    );
    let newer = opened(&ours.replace("\"format\": 1", "\"format\": 2"));
    assert!(
        matches!(newer, Err(Error::TooNew { found: 2, .. })),
        "a newer version's: {newer:?}"
    );
    let damaged = opened(&ours[..ours.len() / 2]);
    assert!(
        matches!(damaged, Err(Error::Damaged(Damage::Header))),
        "half a header: {damaged:?}"
    );
    std::fs::remove_file(&header).expect("the header goes");
    let lost = Store::open(desk.folder(), None).map(drop);
    assert!(
        matches!(lost, Err(Error::Damaged(Damage::Header))),
        "a database without its header is never an empty start: {lost:?}"
    );
    let again = opened(&ours);
    assert!(
        again.is_ok(),
        "nothing was written by any of this: {again:?}"
    );
}
