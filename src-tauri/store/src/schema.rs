//! The ground tables' versions, and whether the derived ones still have the shapes of this version.

use rusqlite::{Connection, OptionalExtension as _, params};

use crate::derive;
use crate::error::{Error, Result};

/// Numbered steps, each from the version before; the number reached is SQLite's `user_version`.
const STEPS: [&str; 4] = [
    include_str!("schema/1.sql"),
    include_str!("schema/2.sql"),
    include_str!("schema/3.sql"),
    include_str!("schema/4.sql"),
];
/// The ground tables; every other table is derived, and dropped when shapes change.
pub(crate) const GROUND: [&str; 8] = [
    "doc", "inbox", "deed", "fact", "outbox", "ledger", "erased", "away",
];
/// Marks the file as ours: "ESCL".
pub(crate) const APPLICATION: i32 = 0x4553_434C;
/// The newest ground schema this version reads.
pub(crate) const NEWEST: u32 = STEPS.len() as u32;

/// The schema version found in the file.
///
/// # Errors
/// `TooNew` before anything has been written, `Damaged` if the file is another program's.
pub(crate) fn found(conn: &Connection) -> Result<u32> {
    let found: u32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let application: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if found > NEWEST {
        return Err(Error::TooNew {
            found,
            readable: NEWEST,
        });
    }
    if found > 0 && application != APPLICATION {
        return Err(Error::Damaged(crate::error::Damage::Database));
    }
    Ok(found)
}

/// Brings the ground tables up to this version inside one transaction.
pub(crate) fn upgrade(tx: &Connection, from: u32) -> Result<()> {
    for step in STEPS.iter().skip(from as usize) {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "user_version", NEWEST)?;
    tx.pragma_update(None, "application_id", APPLICATION)?;
    Ok(())
}

/// Whether the derived tables were made by other shapes than this version's, or by none.
pub(crate) fn is_stale(conn: &Connection) -> Result<bool> {
    let noted: Option<String> = conn
        .query_row("SELECT value FROM fact WHERE key = 'shapes'", [], |row| {
            row.get(0)
        })
        .optional()?;
    Ok(noted.as_deref() != Some(derive::fingerprint().as_str()))
}

/// Makes the derived tables, empty.
pub(crate) fn derive_tables(tx: &Connection) -> Result<()> {
    derive::create(tx)?;
    tx.execute(
        "INSERT OR REPLACE INTO fact (key, value) VALUES ('shapes', ?1)",
        params![derive::fingerprint()],
    )?;
    Ok(())
}

/// The SQL of the ground tables as they are today.
pub(crate) fn ground() -> String {
    STEPS.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_ground_table_is_taken_for_a_derived_one() {
        let conn = Connection::open_in_memory().expect("a database");
        upgrade(&conn, 0).expect("the ground tables are made");
        let mut names = conn
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            .expect("a question");
        let made: Vec<String> = names
            .query_map([], |row| row.get(0))
            .expect("an answer")
            .collect::<rusqlite::Result<_>>()
            .expect("names");
        let mut named = GROUND.to_vec();
        named.sort_unstable();
        assert_eq!(
            made, named,
            "what is not named here is dropped with the derived tables"
        );
    }
}
