//! Typed rows of records, as what is computed of them reads them: without their long texts.

use std::collections::HashMap;
use std::sync::LazyLock;

use rusqlite::{OptionalExtension as _, params};
use serde_json::Value as Json;

use crate::derive;
use crate::error::Result;
use crate::kinds::{KINDS, Kind};
use crate::reading::Reading;
use crate::values::{Fields, Id};

impl Reading<'_> {
    /// The filled fields of a row, without its long texts.
    pub(crate) fn row_fields(&self, kind: &'static Kind, n: i64) -> Result<Fields> {
        let mut find = self.conn.prepare_cached(&ShortRows::of(kind).one)?;
        let found = find
            .query_row([n], |row| Ok(derive::fields_of(kind, row)))
            .optional()?;
        Ok(found.transpose()?.unwrap_or_default())
    }

    /// The typed rows of every record of a kind that is not in the bin, with their ids and without their
    /// long texts.
    pub(crate) fn all<T: From<Fields>>(
        &self,
        kind: &'static Kind,
        condition: &str,
    ) -> Result<Vec<(Id, T)>> {
        let mut all = Vec::new();
        self.each(kind, condition, |id, fields| all.push((id, fields.into())))?;
        Ok(all)
    }

    fn each(
        &self,
        kind: &'static Kind,
        condition: &str,
        mut visit: impl FnMut(Id, Fields),
    ) -> Result<()> {
        let sql = short_rows(kind, &format!("removed = 0 AND ({condition}) ORDER BY n"));
        let mut find = self.conn.prepare_cached(&sql)?;
        let mut rows = find.query([])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get("id")?;
            if let Ok(id) = id.parse() {
                visit(id, derive::fields_of(kind, row)?);
            }
        }
        Ok(())
    }

    /// The records of a kind that name `target` in `field`, not those in the bin, without their long texts.
    pub(crate) fn naming<T: From<Fields>>(
        &self,
        kind: &'static Kind,
        field: &str,
        target: Id,
    ) -> Result<Vec<(Id, T)>> {
        let mut find = self.conn.prepare_cached(&ShortRows::of(kind).naming)?;
        let mut rows = find.query(params![target, field])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let id: String = row.get("id")?;
            if let Ok(id) = id.parse() {
                all.push((id, T::from(derive::fields_of(kind, row)?)));
            }
        }
        Ok(all)
    }

    /// All that `naming` answers for every target at once: where many are asked about, one walk through the
    /// kind's rows costs far less than as many searches.
    pub(crate) fn all_naming<T: From<Fields>>(
        &self,
        kind: &'static Kind,
        field: &str,
    ) -> Result<HashMap<Id, Vec<(Id, T)>>> {
        let mut by_target: HashMap<Id, Vec<(Id, T)>> = HashMap::new();
        self.each(kind, &format!("\"{field}\" IS NOT NULL"), |id, fields| {
            let target = fields.get(field).and_then(Json::as_str);
            if let Some(target) = target.and_then(|target| target.parse().ok()) {
                by_target
                    .entry(target)
                    .or_default()
                    .push((id, fields.into()));
            }
        })?;
        Ok(by_target)
    }

    /// The one record of a kind with this id, typed, without its long texts.
    pub(crate) fn one<T: From<Fields>>(&self, kind: &'static Kind, id: Id) -> Result<Option<T>> {
        let mut find = self
            .conn
            .prepare_cached("SELECT n FROM doc WHERE id = ?1 AND kind = ?2")?;
        let n = find
            .query_row(params![id, kind.name], |row| row.get(0))
            .optional()?;
        n.map(|n| self.row_fields(kind, n).map(T::from)).transpose()
    }
}

/// Questions for rows in which long texts stand empty: those lie on pages of their own, which are then not
/// read.
struct ShortRows {
    /// One row.
    one: String,
    /// Those that name a record in a field.
    naming: String,
}

impl ShortRows {
    fn of(kind: &Kind) -> &'static Self {
        static ALL: LazyLock<HashMap<&'static str, ShortRows>> = LazyLock::new(|| {
            let naming =
                "n IN (SELECT n FROM link WHERE target = ?1 AND field = ?2) AND removed = 0";
            let of = |kind: &Kind| ShortRows {
                one: short_rows(kind, "n = ?1"),
                naming: short_rows(kind, naming),
            };
            KINDS.iter().map(|kind| (kind.name, of(kind))).collect()
        });
        &ALL[kind.name]
    }
}

/// The question for one row of a kind without its long texts.
pub(crate) fn short_row(kind: &Kind) -> &'static str {
    &ShortRows::of(kind).one
}

fn short_rows(kind: &Kind, condition: &str) -> String {
    let columns = derive::without_prose(kind);
    format!("SELECT {columns} FROM \"{}\" WHERE {condition}", kind.name)
}
