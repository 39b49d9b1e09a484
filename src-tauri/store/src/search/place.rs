//! Narrowing a search by theme and country, which a record has through others.

use std::collections::BTreeSet;

use rusqlite::params;

use super::Question;
use crate::error::{Error, Result, Rule};
use crate::kinds::{KINDS, kind_named};
use crate::reading::Reading;
use crate::values::{Id, Type};

/// How many links away from a country a record may lie: report, mission, agreement, party, partner,
/// territory, parent territory.
const STEPS_MAX: usize = 7;

impl Reading<'_> {
    /// The records to which theme and country narrow a question, if either is asked for.
    pub(super) fn narrowed(&self, question: &Question) -> Result<Option<Vec<i64>>> {
        let theme = question
            .theme
            .map(|theme| self.with_theme(theme))
            .transpose()?;
        let country = question
            .country
            .as_deref()
            .map(|code| self.in_country(code))
            .transpose()?;
        Ok(match (theme, country) {
            (None, None) => None,
            (Some(only), None) | (None, Some(only)) => Some(only.into_iter().collect()),
            (Some(theme), Some(country)) => Some(theme.intersection(&country).copied().collect()),
        })
    }

    /// The records that name a theme or one below it, and those themes.
    fn with_theme(&self, theme: Id) -> Result<BTreeSet<i64>> {
        let mut find = self.conn.prepare_cached(
            "WITH RECURSIVE below(id) AS (
                 SELECT ?1 UNION SELECT d.id FROM below b JOIN link l ON l.target = b.id AND l.field = 'parent' JOIN doc d USING (n)
             )
             SELECT l.n FROM below b JOIN link l ON l.target = b.id UNION SELECT d.n FROM below b JOIN doc d USING (id)",
        )?;
        let found = find.query_map([theme], |row| row.get(0))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The records that lie in a country: by their own code, through the records they are located by,
    /// or through their parts.
    pub(crate) fn in_country(&self, code: &str) -> Result<BTreeSet<i64>> {
        let canonical = Type::Country
            .canonical(&code.into())
            .map_err(|rule| Error::invalid("country", rule))?;
        let Some(code) = canonical.as_str() else {
            return Err(Error::invalid("country", Rule::NotACountry));
        };
        let mut here: BTreeSet<i64> = BTreeSet::new();
        let mut newest = self.with_code(code)?;
        for _ in 0..STEPS_MAX {
            let fresh: Vec<i64> = newest
                .iter()
                .filter(|n| here.insert(**n))
                .copied()
                .collect();
            if fresh.is_empty() {
                break;
            }
            newest = Vec::new();
            for n in fresh {
                newest.extend(self.located_at(n)?);
                newest.extend(self.wholes_of(n)?);
            }
        }
        Ok(here)
    }

    fn with_code(&self, code: &str) -> Result<Vec<i64>> {
        let mut found = Vec::new();
        for kind in KINDS {
            for field in kind.fields.iter().filter(|field| field.ty == Type::Country) {
                let sql = format!(
                    "SELECT n FROM \"{}\" WHERE removed = 0 AND \"{}\" = ?1",
                    kind.name, field.name
                );
                let mut find = self.conn.prepare_cached(&sql)?;
                found.extend(
                    find.query_map([code], |row| row.get::<_, i64>(0))?
                        .collect::<rusqlite::Result<Vec<_>>>()?,
                );
            }
        }
        Ok(found)
    }

    /// The records that lie where record `n` lies.
    fn located_at(&self, n: i64) -> Result<Vec<i64>> {
        let mut find = self.conn.prepare_cached(
            "SELECT l.n, d.kind, l.field FROM doc t JOIN link l ON l.target = t.id JOIN doc d ON d.n = l.n WHERE t.n = ?1",
        )?;
        let found = find.query_map([n], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let found = found.collect::<rusqlite::Result<Vec<(i64, String, String)>>>()?;
        let located = |kind: &str, field: &str| {
            kind_named(kind)
                .and_then(|kind| kind.field(field))
                .is_some_and(|field| field.located)
        };
        Ok(found
            .into_iter()
            .filter(|(_, kind, field)| located(kind, field))
            .map(|(n, _, _)| n)
            .collect())
    }

    /// The records of which record `n` is a part.
    fn wholes_of(&self, n: i64) -> Result<Vec<i64>> {
        let mut find = self.conn.prepare_cached(
            "SELECT t.n, d.kind, l.field FROM link l JOIN doc d ON d.n = l.n JOIN doc t ON t.id = l.target WHERE l.n = ?1",
        )?;
        let found = find.query_map(params![n], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
        let found = found.collect::<rusqlite::Result<Vec<(i64, String, String)>>>()?;
        let part = |kind: &str, field: &str| {
            kind_named(kind)
                .and_then(|kind| kind.field(field))
                .is_some_and(|field| field.part_of)
        };
        Ok(found
            .into_iter()
            .filter(|(_, kind, field)| part(kind, field))
            .map(|(n, _, _)| n)
            .collect())
    }
}
