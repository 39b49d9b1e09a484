//! Everything derived, as it lies in the database, without the numbers that every desk gives its
//! own rows.

use std::collections::BTreeSet;

use escale_store::KINDS;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};

use crate::desk::Desk;

/// Every derived row of a desk as one line of text, sorted.
///
/// # Panics
/// If the database cannot be read.
pub fn rows(desk: &Desk) -> BTreeSet<String> {
    let conn = connect(desk);
    let mut all = BTreeSet::new();
    // A kind without records has an empty table, which a full check sees to.
    let present = lines(&conn, "", "SELECT DISTINCT kind FROM doc", 0);
    let is_present = |kind: &str| {
        present
            .iter()
            .any(|line| line.trim_start_matches('\u{1f}') == kind)
    };
    for kind in KINDS.iter().filter(|kind| is_present(kind.name)) {
        let sql = format!("SELECT * FROM \"{}\"", kind.name);
        all.extend(lines(&conn, kind.name, &sql, 1));
    }
    for (table, columns) in [
        ("link", "hex(t.target), t.field"),
        ("sort", "t.field, t.key"),
        ("history", "hex(t.act), t.at, t.author"),
        (
            "clash",
            "t.place, t.kind, t.field, t.member, t.alternatives, t.before",
        ),
        ("apart", "hex(t.other)"),
        ("problem", "t.field, t.rule"),
    ] {
        let sql = format!("SELECT hex(d.id), {columns} FROM \"{table}\" t JOIN doc d ON d.n = t.n");
        all.extend(lines(&conn, table, &sql, 0));
    }
    all.extend(lines(
        &conn,
        "doc",
        "SELECT hex(id), kind, hex(heads), n_changes, format FROM doc",
        0,
    ));
    all
}

/// Every word in the full-text index, with the record and the place where it stands.
///
/// # Panics
/// If the database cannot be read.
pub fn words_indexed(desk: &Desk) -> BTreeSet<String> {
    let conn = connect(desk);
    conn.execute_batch("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, 'fts', 'instance')")
        .expect("the index can be read word by word");
    let sql =
        "SELECT hex(d.id), w.term, w.col, w.offset FROM temp.words w JOIN doc d ON d.n = w.doc";
    lines(&conn, "fts", sql, 0).into_iter().collect()
}

/// Asserts that two desks have derived the same.
///
/// # Panics
/// If they have not.
#[track_caller]
pub fn same_rows(left: &Desk, right: &Desk) {
    let (here, there) = (rows(left), rows(right));
    let differing: Vec<_> = here.symmetric_difference(&there).take(6).collect();
    assert!(
        differing.is_empty(),
        "{} and {} have seen the same and must show the same: {differing:#?}",
        left.author(),
        right.author()
    );
}

fn connect(desk: &Desk) -> Connection {
    let path = crate::place::database_of(desk.folder());
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags).expect("the database opens beside the store")
}

fn lines(conn: &Connection, table: &str, sql: &str, skip: usize) -> Vec<String> {
    let mut find = conn.prepare(sql).expect("the table is there");
    let width = find.column_count();
    let mut found = find.query([]).expect("the table reads");
    let mut lines = Vec::new();
    while let Some(row) = found.next().expect("the row reads") {
        let mut line = table.to_owned();
        for place in skip..width {
            line.push('\u{1f}');
            match row.get_ref(place).expect("the cell reads") {
                ValueRef::Null => line.push('∅'),
                ValueRef::Integer(number) => line.push_str(&number.to_string()),
                ValueRef::Real(number) => line.push_str(&number.to_string()),
                ValueRef::Text(text) | ValueRef::Blob(text) => {
                    line.push_str(&String::from_utf8_lossy(text))
                }
            }
        }
        lines.push(line);
    }
    lines
}
