//! The derived tables. Their shapes make a fingerprint; when it differs from the one noted in the
//! database, all of them are dropped and made again from the documents.

use std::fmt::Write as _;

use rusqlite::Connection;

use super::columns::columns;
use crate::error::Result;
use crate::kinds::{KINDS, Kind};

const COMMON: &str = r#"
-- Links, both ways: which record (`n`) names `target` in which field.
CREATE TABLE link (
    target BLOB NOT NULL, field TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (target, field, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_from ON link (n);

-- Sort keys: folded text, days, numbers and what links name, by kind and field (numbered in the order
-- of the kinds).
CREATE TABLE sort (
    field INTEGER NOT NULL, key ANY NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (field, key, n)
) STRICT, WITHOUT ROWID;

-- Which act touched which record.
CREATE TABLE history (
    act BLOB NOT NULL, n INTEGER NOT NULL, at INTEGER NOT NULL, author TEXT NOT NULL,
    PRIMARY KEY (act, n)
) STRICT, WITHOUT ROWID;

-- Where several values stand side by side.
CREATE TABLE clash (
    n INTEGER NOT NULL, place INTEGER NOT NULL, kind TEXT NOT NULL, field TEXT NOT NULL, member TEXT,
    alternatives TEXT NOT NULL, before TEXT NOT NULL, PRIMARY KEY (n, place)
) STRICT, WITHOUT ROWID;

-- What a merge left contradictory within one record.
CREATE TABLE problem (
    n INTEGER NOT NULL, field TEXT NOT NULL, rule TEXT NOT NULL, PRIMARY KEY (n, field, rule)
) STRICT, WITHOUT ROWID;

-- Which records look alike and were told apart: noted in the younger one.
CREATE TABLE apart (
    n INTEGER NOT NULL, other BLOB NOT NULL, PRIMARY KEY (n, other)
) STRICT, WITHOUT ROWID;

-- Folded words of every record that is not in the bin; `facets` holds its kind and years.
CREATE VIRTUAL TABLE fts USING fts5 (
    title, names, body, facets, content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2"
);

INSERT INTO fts (fts, rank) VALUES ('rank', 'bm25(10.0, 5.0, 1.0, 0.0)');

-- Every word ever indexed, for the middle of words and for typing errors.
CREATE TABLE word (w INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE VIRTUAL TABLE word_tri USING fts5 (
    text, content = '', contentless_delete = 1, detail = none, tokenize = "trigram"
);
"#;

const COMMON_NAMES: [&str; 9] = [
    "link", "sort", "history", "clash", "problem", "apart", "fts", "word_tri", "word",
];

/// The tables' shapes in one text.
fn shapes() -> String {
    let mut sql = COMMON.to_owned();
    for kind in KINDS {
        sql.push_str(&table(kind));
    }
    sql
}

fn table(kind: &Kind) -> String {
    let name = kind.name;
    let mut sql = format!("CREATE TABLE \"{name}\" (n INTEGER PRIMARY KEY");
    for (column, affinity) in columns(kind) {
        let _ = write!(sql, ", \"{column}\" {affinity}");
    }
    let _ = write!(
        sql,
        ") STRICT;\nCREATE INDEX \"{name}_bin\" ON \"{name}\" (n) WHERE removed = 1;\n"
    );
    sql
}

/// Names the shapes; derived rows made under another fingerprint are made again.
pub(crate) fn fingerprint() -> String {
    blake3::hash(shapes().as_bytes()).to_hex().to_string()
}

/// Drops whatever derived tables there are and makes them empty.
pub(crate) fn create(tx: &Connection) -> Result<()> {
    let ground = crate::schema::GROUND.map(|name| format!("'{name}'"));
    let mut names = tx.prepare(&format!(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ({})
         AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE TABLE ''fts_%' AND sql NOT LIKE 'CREATE TABLE ''word_tri_%'",
        ground.join(", ")
    ))?;
    let names = names
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let (first, rest): (Vec<_>, Vec<_>) = names
        .into_iter()
        .partition(|name| COMMON_NAMES.contains(&name.as_str()));
    for name in first.iter().chain(&rest) {
        tx.execute_batch(&format!(
            "DROP TABLE IF EXISTS \"{}\"",
            name.replace('"', "\"\"")
        ))?;
    }
    tx.execute_batch(&shapes())?;
    Ok(())
}
