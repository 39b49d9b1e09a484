//! How large the database is, and which tables make it so.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;

use crate::Result;
use crate::bare::Bare;
use crate::table::{Line, Reach};
use crate::workspace::Workspace;

/// Sizes of both databases, as they are and after a checkpoint, and the store's tables one by one.
///
/// # Errors
/// What SQLite says.
#[expect(clippy::cast_precision_loss, reason = "counts far below 2^52")]
pub fn measure(workspace: &Workspace) -> Result<Vec<Line>> {
    let (ours, theirs) = (workspace.database(), workspace.theirs());
    let as_is = size(&ours) + size(&ours.with_extension("db-wal"));
    drop(workspace.open()?);
    let bare = Bare::open(&theirs)?;
    bare.0.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")?;
    let look = workspace.look()?;
    let records =
        look.query_row("SELECT count(*) FROM doc", [], |row| row.get::<_, i64>(0))? as f64;
    let changes = look.query_row("SELECT sum(n_changes) FROM doc", [], |row| {
        row.get::<_, i64>(0)
    })? as f64;
    let mut lines = vec![
        Line::new("database, a record", "bytes", size(&ours) as f64 / records)
            .theirs(size(&theirs) as f64 / records)
            .reach(Reach::AtMost(3_500.0))
            .note(format!(
                "{:.0} MB after a checkpoint; {:.2} changes a record; aim 2500",
                size(&ours) as f64 / 1e6,
                changes / records
            )),
        Line::new("database as found", "bytes", as_is as f64 / records)
            .note("with its write-ahead log"),
    ];
    let their_tables = tables(&bare.0)?;
    for (name, (bytes, unused)) in tables(&look)? {
        let mut line = Line::new(format!("  {name}"), "bytes", bytes / records).note(format!(
            "{:.0} % of its pages empty",
            unused / bytes * 100.0
        ));
        if let Some((bytes, _)) = their_tables.get(&name) {
            line = line.theirs(bytes / records);
        }
        lines.push(line);
    }
    lines.sort_by(|one, other| {
        let key = |line: &Line| (line.what.starts_with(' '), -line.ours);
        key(one)
            .0
            .cmp(&key(other).0)
            .then(key(one).1.total_cmp(&key(other).1))
    });
    Ok(lines)
}

fn size(file: &Path) -> u64 {
    std::fs::metadata(file)
        .map(|file| file.len())
        .unwrap_or_default()
}

/// Bytes and unused bytes of every table and index; kinds' own tables together.
fn tables(conn: &Connection) -> Result<BTreeMap<String, (f64, f64)>> {
    let sql = "SELECT s.name, coalesce(m.tbl_name, s.name), s.pgsize, s.unused
               FROM (SELECT name, sum(pgsize) AS pgsize, sum(unused) AS unused FROM dbstat GROUP BY name) s
               LEFT JOIN sqlite_schema m ON m.name = s.name";
    let mut all = conn.prepare(sql)?;
    let found = all.query_map([], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, f64>(2)?,
            row.get::<_, f64>(3)?,
        ))
    })?;
    let mut tables: BTreeMap<String, (f64, f64)> = BTreeMap::new();
    for one in found {
        let (name, table, bytes, unused) = one?;
        let own = escale_store::kind_named(&table).is_some();
        let name = match own {
            true if name == table => "rows of all kinds".to_owned(),
            true => "indexes of the kinds' rows".to_owned(),
            false if name.starts_with("sqlite_autoindex") => format!("{table} (unique index)"),
            false => name,
        };
        let sum = tables.entry(name).or_default();
        sum.0 += bytes;
        sum.1 += unused;
    }
    Ok(tables)
}
