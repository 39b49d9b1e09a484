//! Finding what has to be settled: counted by the database, read a page at a time.

use std::fmt::Write as _;
use std::sync::LazyLock;

use rusqlite::{ToSql, params};
use serde::de::DeserializeOwned;

use super::{About, Conflict, ConflictGroup, in_order};
use crate::error::Result;
use crate::kinds::KINDS;
use crate::reading::Reading;
use crate::values::Id;

/// Where it is looked for: in all records, or in one. What no index finds is found beforehand.
pub(super) struct Within {
    n: Option<i64>,
    twins: Vec<Found>,
}

/// Something found by a check, with the kind of the record it was found in.
pub(super) struct Found {
    pub id: Id,
    pub kind: String,
    pub field: String,
    pub other: Id,
}

impl Within {
    pub fn all(reading: &Reading<'_>) -> Result<Self> {
        Ok(Self {
            n: None,
            twins: reading.twins()?,
        })
    }

    pub fn record(reading: &Reading<'_>, id: Id) -> Result<Self> {
        Ok(match reading.number_and_kind(id)? {
            Some((n, kind)) => Self {
                n: Some(n),
                twins: reading.twins_of(n, id, &kind)?,
            },
            None => Self::nowhere(),
        })
    }

    /// In one record alone, with no eye to others.
    pub fn itself(reading: &Reading<'_>, id: Id) -> Result<Self> {
        Ok(match reading.number_and_kind(id)? {
            Some((n, _)) => Self {
                n: Some(n),
                twins: Vec::new(),
            },
            None => Self::nowhere(),
        })
    }

    /// Nothing has to be settled in what is not there.
    fn nowhere() -> Self {
        Self {
            n: Some(0),
            twins: Vec::new(),
        }
    }

    /// How much there is of what, in the order in which it is told.
    pub fn groups(&self, reading: &Reading<'_>) -> Result<Vec<ConflictGroup>> {
        let mut groups = self.groups_within(reading)?;
        let links = self.links();
        let sql =
            format!("SELECT 'link', kind, count(*), count(DISTINCT n) FROM ({links}) GROUP BY 2");
        self.count(reading, &sql, &mut groups)?;
        for kind in KINDS {
            let twins = self.twins.iter().filter(|twin| twin.kind == kind.name);
            let count = twins.count();
            if count > 0 {
                groups.push(ConflictGroup {
                    about: About::Twin,
                    kind: kind.name.to_owned(),
                    count,
                    records: count,
                });
            }
        }
        in_order(&mut groups);
        Ok(groups)
    }

    /// The same of what stands side by side in records, and of how they contradict themselves.
    pub fn groups_within(&self, reading: &Reading<'_>) -> Result<Vec<ConflictGroup>> {
        let mut groups = Vec::new();
        let counted = [
            ("c.kind", "clash c JOIN doc d USING (n)", "c.n"),
            ("'problem'", "problem p JOIN doc d USING (n)", "p.n"),
        ];
        for (about, from, n) in counted {
            let only = self.only(n);
            let sql = format!(
                "SELECT {about}, d.kind, count(*), count(DISTINCT d.n) FROM {from} WHERE {only} GROUP BY 1, 2"
            );
            self.count(reading, &sql, &mut groups)?;
        }
        in_order(&mut groups);
        Ok(groups)
    }

    /// Some of one group, record by record.
    pub fn items(
        &self,
        reading: &Reading<'_>,
        group: &ConflictGroup,
        limit: usize,
        offset: usize,
    ) -> Result<Vec<Conflict>> {
        let kind = &group.kind;
        let most = i64::try_from(limit).unwrap_or(-1);
        let page = params![self.n, kind, most, offset];
        match group.about {
            About::Field | About::Removed | About::Text => {
                let sql = format!(
                    "SELECT d.id, c.field, c.member, c.before, c.alternatives, NULL, NULL FROM clash c JOIN doc d USING (n)
                     WHERE {} AND d.kind = ?2 AND c.kind = ?5 ORDER BY c.n, c.place LIMIT ?3 OFFSET ?4",
                    self.only("c.n")
                );
                let about = code(group.about);
                let page = params![self.n, kind, most, offset, about];
                reading.unsettled(group.about, &sql, page)
            }
            About::Problem => {
                let sql = format!(
                    "SELECT d.id, p.field, NULL, NULL, NULL, p.rule, NULL FROM problem p JOIN doc d USING (n)
                     WHERE {} AND d.kind = ?2 ORDER BY p.n, p.field, p.rule LIMIT ?3 OFFSET ?4",
                    self.only("p.n")
                );
                reading.unsettled(group.about, &sql, page)
            }
            About::Link => {
                let sql = format!(
                    "SELECT id, field, NULL, NULL, NULL, 'link_to_removed', target FROM ({}) WHERE kind = ?2
                     ORDER BY n, field, target LIMIT ?3 OFFSET ?4",
                    self.links()
                );
                reading.unsettled(group.about, &sql, page)
            }
            About::Twin => {
                let twins = self.twins.iter().filter(|twin| twin.kind == *kind);
                let page = twins.skip(offset).take(limit);
                page.map(|twin| reading.twin(twin)).collect()
            }
        }
    }

    /// The condition that keeps to the record; its number is the first argument, `NULL` where there is none.
    fn only(&self, n: &str) -> String {
        match self.n {
            Some(_) => format!("{n} = ?1"),
            None => "?1 IS NULL".to_owned(),
        }
    }

    /// The links that name records of the bin.
    fn links(&self) -> &'static str {
        match self.n {
            None => &LINKS_TO_BIN,
            Some(_) => &LINKS_TO_BIN_OF_ONE,
        }
    }

    fn count(
        &self,
        reading: &Reading<'_>,
        sql: &str,
        groups: &mut Vec<ConflictGroup>,
    ) -> Result<()> {
        let mut find = reading.conn.prepare_cached(sql)?;
        let mut rows = find.query([self.n])?;
        while let Some(row) = rows.next()? {
            groups.push(ConflictGroup {
                about: about(&row.get::<_, String>(0)?),
                kind: row.get(1)?,
                count: row.get(2)?,
                records: row.get(3)?,
            });
        }
        Ok(())
    }
}

/// From every record of the bin to those that name it.
static LINKS_TO_BIN: LazyLock<String> = LazyLock::new(|| {
    let of = |kind: &str| {
        format!(
            "SELECT l.n AS n, d.id AS id, d.kind AS kind, l.field AS field, t.id AS target FROM \"{kind}\" r
             CROSS JOIN doc t ON t.n = r.n CROSS JOIN link l ON l.target = t.id CROSS JOIN doc d ON d.n = l.n
             WHERE r.removed = 1 AND ?1 IS NULL"
        )
    };
    let kinds: Vec<String> = KINDS.iter().map(|kind| of(kind.name)).collect();
    kinds.join(" UNION ALL ")
});

/// From one record to what it names.
static LINKS_TO_BIN_OF_ONE: LazyLock<String> = LazyLock::new(|| {
    let mut in_bin = String::new();
    for kind in KINDS {
        let name = kind.name;
        let or = if in_bin.is_empty() { "" } else { " OR " };
        let _ = write!(
            in_bin,
            "{or}t.kind = '{name}' AND EXISTS (SELECT 1 FROM \"{name}\" r WHERE r.n = t.n AND r.removed = 1)"
        );
    }
    format!(
        "SELECT l.n AS n, d.id AS id, d.kind AS kind, l.field AS field, t.id AS target FROM link l
         CROSS JOIN doc d ON d.n = l.n CROSS JOIN doc t ON t.id = l.target WHERE l.n = ?1 AND ({in_bin})"
    )
});

fn code(about: About) -> &'static str {
    match about {
        About::Field => "field",
        About::Removed => "removed",
        About::Text => "text",
        About::Problem => "problem",
        About::Link => "link",
        About::Twin => "twin",
    }
}

fn about(code: &str) -> About {
    match code {
        "removed" => About::Removed,
        "text" => About::Text,
        "problem" => About::Problem,
        "link" => About::Link,
        _ => About::Field,
    }
}

impl Reading<'_> {
    /// What a query finds: the record, the field, the member, what stood before, the values, the rule and
    /// the other record; empty what does not belong to it.
    fn unsettled(&self, about: About, sql: &str, page: &[&dyn ToSql]) -> Result<Vec<Conflict>> {
        let mut find = self.conn.prepare_cached(sql)?;
        let mut rows = find.query(page)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let before: Option<String> = row.get(3)?;
            let values: Option<String> = row.get(4)?;
            let other: Option<Id> = row.get(6)?;
            found.push(Conflict {
                card: self.card(row.get(0)?)?,
                conflict: about,
                field: row.get(1)?,
                member: row.get(2)?,
                before: read(before),
                values: read(values),
                rule: row.get(5)?,
                other: other.map(|other| self.card(other)).transpose()?,
            });
        }
        Ok(found)
    }

    fn twin(&self, twin: &Found) -> Result<Conflict> {
        Ok(Conflict {
            card: self.card(twin.id)?,
            conflict: About::Twin,
            field: twin.field.clone(),
            member: None,
            before: serde_json::Value::Null,
            values: Vec::new(),
            rule: Some("twin".to_owned()),
            other: Some(self.card(twin.other)?),
        })
    }
}

/// What a column says in JSON; nothing where it is empty.
fn read<T: Default + DeserializeOwned>(json: Option<String>) -> T {
    json.and_then(|json| serde_json::from_str(&json).ok())
        .unwrap_or_default()
}
