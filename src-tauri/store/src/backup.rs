//! Copies of the database, verified before they count.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::error::{Damage, Error, Result};

/// A verified copy before the ground tables change.
pub(crate) fn before_upgrade(conn: &Connection, folder: &Path, from: u32) -> Result<PathBuf> {
    let backups = folder.join("backups");
    std::fs::create_dir_all(&backups)?;
    let path = backups.join(format!(
        "before-schema-{}-from-{from}.db",
        crate::schema::NEWEST
    ));
    copy(conn, &path)?;
    Ok(path)
}

/// Writes a compact copy through SQLite and checks it whole. The copy has the database's own key.
/// It reads tables, not indexes, so damage in an index is not copied.
pub(crate) fn copy(conn: &Connection, to: &Path) -> Result<()> {
    if to.exists() {
        std::fs::remove_file(to)?;
    }
    conn.execute("VACUUM INTO ?1", [to.to_string_lossy()])?;
    let attached = conn.execute("ATTACH DATABASE ?1 AS copy", [to.to_string_lossy()]);
    attached?;
    let verdict = conn.query_row("PRAGMA copy.integrity_check(1)", [], |row| {
        row.get::<_, String>(0)
    });
    conn.execute_batch("DETACH DATABASE copy")?;
    if verdict? == "ok" {
        Ok(())
    } else {
        Err(Error::Damaged(Damage::Database))
    }
}

/// Writes the ground tables alone into a fresh database beside this one, reading them by row number
/// so that a damaged index is not consulted. Rows that cannot be read end it.
pub(crate) fn copy_ground(conn: &Connection, to: &Path) -> Result<()> {
    if to.exists() {
        std::fs::remove_file(to)?;
    }
    // The connection opens files that exist, so that nothing is ever replaced by an empty one.
    std::fs::File::create_new(to)?;
    conn.execute("ATTACH DATABASE ?1 AS mended", [to.to_string_lossy()])?;
    let copied = conn.execute_batch(&ground_sql());
    conn.execute_batch("DETACH DATABASE mended")?;
    Ok(copied?)
}

/// Each copy has a condition that always holds: without one SQLite would copy whole trees, those of
/// damaged indexes too.
fn ground_sql() -> String {
    let schema = crate::schema::ground()
        .replace("CREATE TABLE ", "CREATE TABLE mended.")
        .replace("CREATE INDEX ", "CREATE INDEX mended.");
    format!(
        "BEGIN; {schema}
         INSERT INTO mended.doc SELECT * FROM main.doc NOT INDEXED WHERE n IS NOT NULL;
         INSERT INTO mended.inbox SELECT * FROM main.inbox WHERE id IS NOT NULL;
         INSERT INTO mended.deed SELECT * FROM main.deed NOT INDEXED WHERE seq IS NOT NULL;
         INSERT INTO mended.outbox SELECT * FROM main.outbox NOT INDEXED WHERE seq IS NOT NULL;
         INSERT INTO mended.ledger SELECT * FROM main.ledger WHERE key IS NOT NULL;
         INSERT INTO mended.erased SELECT * FROM main.erased WHERE id IS NOT NULL;
         INSERT INTO mended.away SELECT * FROM main.away WHERE id IS NOT NULL;
         INSERT INTO mended.fact SELECT * FROM main.fact WHERE key <> 'shapes';
         PRAGMA mended.user_version = {};
         PRAGMA mended.application_id = {};
         COMMIT;",
        crate::schema::NEWEST,
        crate::schema::APPLICATION
    )
}
