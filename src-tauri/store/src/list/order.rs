//! The order of a list: that of one field's sort keys, or of the titles of what a link names.
//!
//! A link's keys are the records it names. No title of another record is kept with them, so that a
//! record renamed stands in its new place everywhere at once: the titles are met in their own order,
//! and under each the records that name it.

use std::collections::{HashMap, HashSet};

use rusqlite::types::Value as Sql;
use rusqlite::{OptionalExtension as _, params, params_from_iter};

use crate::derive::{self, Key, key_of_text, sort_id, title_field};
use crate::error::{Error, Problem, Result, Rule};
use crate::kinds::{Kind, kind_named};
use crate::reading::{LABEL, Reading};
use crate::values::{Id, Type};

/// Up to so many matches are sorted by looking at each; more are met in the order of the sort keys.
const FEW: usize = 1_500;
/// The same of a link: titles that lead to no match are met as well, so that looking pays for longer.
const FEW_LINKING: usize = 4_000;
/// Where a link names no more records than these, their titles alone are put in order; more are met in
/// the order of all titles. With a hundred thousand titles, both take 20 ms at this number and less aside.
const FEW_NAMED: usize = 4_500;

/// What a list is sorted by.
pub(super) struct Sort<'a> {
    kind: &'static Kind,
    name: &'a str,
    /// The number of its keys.
    keys: i64,
    /// The kind by whose titles it is sorted, where it is a link.
    to: Option<&'static Kind>,
}

impl<'a> Sort<'a> {
    /// What is asked for; the label if nothing is.
    ///
    /// # Errors
    /// `Invalid` with `unknown_column`. A set of links has no first, and links to every kind name titles
    /// that no index has in one order: neither is a column to sort by.
    pub fn of(kind: &'static Kind, asked: Option<&'a str>) -> Result<Self> {
        let name = match asked {
            None | Some(LABEL) => by_title(kind),
            Some("title") if kind.field("title").is_none() => by_title(kind),
            Some(name) => name,
        };
        let unknown = || Error::Invalid(vec![Problem::new(name, Rule::UnknownColumn)]);
        let keys = sort_id(kind, name).ok_or_else(unknown)?;
        let to = match kind.field(name).map(|field| field.ty) {
            Some(Type::Link(to)) => Some(kind_named(to).ok_or_else(unknown)?),
            Some(ty) if is_link(ty.member()) => return Err(unknown()),
            _ => None,
        };
        Ok(Self {
            kind,
            name,
            keys,
            to,
        })
    }

    /// The records that have a place in this order. The first value is the number of its keys, the
    /// second that of the titles it is sorted by.
    fn placed(&self, order: &str) -> String {
        match self.to {
            None => format!("SELECT n FROM sort WHERE field = ?1 ORDER BY key {order}, n {order}"),
            Some(_) => format!(
                "SELECT s.n FROM sort t CROSS JOIN doc d ON d.n = t.n
                 CROSS JOIN sort s ON s.field = ?1 AND s.key = d.id
                 WHERE t.field = ?2 ORDER BY t.key {order}, t.n {order}, s.n {order}"
            ),
        }
    }

    fn values(&self) -> Vec<Sql> {
        let titles = self.to.and_then(|to| sort_id(to, title_field(to)));
        std::iter::once(self.keys)
            .chain(titles)
            .map(Sql::Integer)
            .collect()
    }

    /// The records with a key and without a place: what they name is in the bin, or not here.
    fn unplaced(&self) -> Option<String> {
        let to = self.to?;
        Some(format!(
            "SELECT s.n FROM sort s WHERE s.field = {} AND NOT EXISTS (
                 SELECT 1 FROM doc d CROSS JOIN \"{}\" r ON r.n = d.n
                 WHERE d.id = s.key AND r.removed = 0 AND r.\"{}\" IS NOT NULL)",
            self.keys,
            to.name,
            title_field(to)
        ))
    }
}

/// Which stretch of a list.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub offset: usize,
    pub limit: usize,
    pub descending: bool,
}

impl Span {
    fn order(self) -> &'static str {
        if self.descending { "DESC" } else { "ASC" }
    }

    fn of(self, rows: impl Iterator<Item = i64>) -> Vec<i64> {
        rows.skip(self.offset).take(self.limit).collect()
    }
}

/// Records in their order, and those that have no place in it, which come last either way.
struct Ordered {
    placed: Vec<i64>,
    rest: Vec<i64>,
}

impl Reading<'_> {
    /// The page in the order of the sort keys, then of the records without a place.
    pub(super) fn walk(&self, sort: &Sort<'_>, page: Span) -> Result<Vec<i64>> {
        let mut rows = Vec::new();
        let mut before = 0;
        self.each_placed(sort, page, |n| {
            if before < page.offset {
                before += 1;
            } else if rows.len() < page.limit {
                rows.push(n);
            }
            rows.len() < page.limit
        })?;
        if rows.len() < page.limit && sort.kind.field(sort.name).is_some() {
            rows.extend(self.rest(sort, page, page.limit - rows.len())?);
        }
        Ok(rows)
    }

    /// Shows every record with a place to `visit`, in order, until it has seen enough.
    fn each_placed(
        &self,
        sort: &Sort<'_>,
        page: Span,
        mut visit: impl FnMut(i64) -> bool,
    ) -> Result<()> {
        let order = page.order();
        let Some(named) = self.few_named(sort, page)? else {
            let mut find = self.conn.prepare_cached(&sort.placed(order))?;
            let mut rows = find.query(params_from_iter(sort.values()))?;
            while let Some(row) = rows.next()?
                && visit(row.get(0)?)
            {}
            return Ok(());
        };
        let mut find = self.conn.prepare_cached(&format!(
            "SELECT n FROM sort WHERE field = ?1 AND key = ?2 ORDER BY n {order}"
        ))?;
        for id in named {
            let mut rows = find.query(params![sort.keys, id])?;
            while let Some(row) = rows.next()? {
                if !visit(row.get(0)?) {
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// So many of the records without a place, after all that have one.
    fn rest(&self, sort: &Sort<'_>, page: Span, left: usize) -> Result<Vec<i64>> {
        let keyed = "SELECT count(*) FROM sort WHERE field = ?1";
        let mut placed = self.count(keyed, &[sort.keys])?;
        let mut without = format!("\"{}\" IS NULL", sort.name);
        if let Some(unplaced) = sort.unplaced() {
            let lacking = self.count(&format!("SELECT count(*) FROM ({unplaced})"), &[])?;
            placed = placed.saturating_sub(lacking);
            without = format!("({without} OR n IN ({unplaced}))");
        }
        let sql = format!(
            "SELECT n FROM \"{}\" WHERE removed = 0 AND {without} ORDER BY n LIMIT ?1 OFFSET ?2",
            sort.kind.name
        );
        let offset = page.offset.saturating_sub(placed);
        self.numbers(&sql, vec![whole(left), whole(offset)])
    }

    /// The same of those found alone. Of a few each is looked at.
    pub(super) fn walk_among(
        &self,
        sort: &Sort<'_>,
        page: Span,
        found: Vec<i64>,
    ) -> Result<Vec<i64>> {
        let most = if sort.to.is_some() { FEW_LINKING } else { FEW };
        let (found, others) = match sort.to {
            Some(_) if found.len() > most => self.linking(sort, found)?,
            _ => (found, Vec::new()),
        };
        if found.len() <= most {
            let Ordered { placed, rest } = self.ordered(sort, page, found)?;
            return Ok(page.of(placed.into_iter().chain(merged(rest, others))));
        }
        let mut left: HashSet<i64> = found.iter().copied().collect();
        let mut met = Vec::new();
        let wanted = page.offset.saturating_add(page.limit);
        self.each_placed(sort, page, |n| {
            if left.remove(&n) {
                met.push(n);
            }
            met.len() < wanted
        })?;
        if met.len() < wanted {
            let rest = found.into_iter().filter(|n| left.contains(n)).collect();
            let rest = merged(rest, others).into_iter();
            met.extend(rest.take(wanted - met.len()));
        }
        Ok(met.into_iter().skip(page.offset).collect())
    }

    /// Those found that link to something, and the others.
    fn linking(&self, sort: &Sort<'_>, found: Vec<i64>) -> Result<(Vec<i64>, Vec<i64>)> {
        let sql = "SELECT n FROM sort WHERE field = ?1";
        let keyed = self.numbers(sql, vec![Sql::Integer(sort.keys)])?;
        let keyed: HashSet<i64> = keyed.into_iter().collect();
        Ok(found.into_iter().partition(|n| keyed.contains(n)))
    }

    /// The records that a link names, by their titles, where they are few.
    fn few_named(&self, sort: &Sort<'_>, page: Span) -> Result<Option<Vec<Id>>> {
        let Some(to) = sort.to else {
            return Ok(None);
        };
        // From each key straight to the next, however many records share it.
        let mut find = self.conn.prepare_cached(
            "WITH RECURSIVE named (key) AS (
                 SELECT min(key) FROM sort WHERE field = ?1
                 UNION ALL
                 SELECT (SELECT min(key) FROM sort WHERE field = ?1 AND key > named.key)
                 FROM named WHERE named.key IS NOT NULL LIMIT ?2)
             SELECT key FROM named WHERE typeof(key) = 'blob'",
        )?;
        let most = i64::try_from(FEW_NAMED).unwrap_or(i64::MAX);
        let ids = find.query_map([sort.keys, most.saturating_add(1)], |row| row.get(0))?;
        let ids = ids.collect::<rusqlite::Result<Vec<Id>>>()?;
        if ids.len() > FEW_NAMED {
            return Ok(None);
        }
        let mut placed = Vec::with_capacity(ids.len());
        for id in ids {
            placed.extend(self.title_place(to, id)?.map(|place| (place, id)));
        }
        placed.sort();
        if page.descending {
            placed.reverse();
        }
        Ok(Some(placed.into_iter().map(|(_, id)| id).collect()))
    }

    fn ordered(&self, sort: &Sort<'_>, page: Span, found: Vec<i64>) -> Result<Ordered> {
        let mut find = self.conn.prepare_cached(&format!(
            "SELECT \"{}\" FROM \"{}\" WHERE n = ?1",
            sort.name, sort.kind.name
        ))?;
        let field = sort.kind.field(sort.name);
        let mut named = HashMap::new();
        let mut placed = Vec::with_capacity(found.len());
        let mut rest = Vec::new();
        for n in found {
            let key = find.query_row([n], |row| {
                let cell = row.get_ref(0)?;
                match field {
                    Some(field) => Ok(derive::key_of(field.ty, &derive::value_of(field.ty, cell))),
                    None => derive::key_of_cell(cell),
                }
            })?;
            let place = match (key, sort.to) {
                (Some(Key::Link(id)), Some(to)) => match named.get(&id) {
                    Some(known) => Option::clone(known),
                    None => named.entry(id).or_insert(self.title_place(to, id)?).clone(),
                },
                (_, Some(_)) => None,
                (key, None) => key.map(|key| (key, 0)),
            };
            match place {
                Some(place) => placed.push((place, n)),
                None => rest.push(n),
            }
        }
        placed.sort();
        if page.descending {
            placed.reverse();
        }
        let placed = placed.into_iter().map(|(_, n)| n).collect();
        Ok(Ordered { placed, rest })
    }

    /// The place of a record among those of its kind: the key of its title, then its number.
    fn title_place(&self, kind: &Kind, id: Id) -> Result<Option<(Key, i64)>> {
        let title = title_field(kind);
        let mut find = self.conn.prepare_cached(&format!(
            "SELECT r.n, r.\"{title}\" FROM doc d CROSS JOIN \"{}\" r ON r.n = d.n
             WHERE d.id = ?1 AND r.removed = 0 AND r.\"{title}\" IS NOT NULL",
            kind.name
        ))?;
        let found = find
            .query_row([id], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))
            .optional()?;
        Ok(found.map(|(n, title)| (key_of_text(&title), n)))
    }
}

/// Both in order of creation.
fn merged(mut some: Vec<i64>, others: Vec<i64>) -> Vec<i64> {
    some.extend(others);
    some.sort_unstable();
    some
}

/// What a title is sorted by: one that is made of links by the first of them.
fn by_title(kind: &Kind) -> &'static str {
    let first = kind.title.first().and_then(|name| kind.field(name));
    match first {
        Some(field) if matches!(field.ty, Type::Link(_)) => field.name,
        _ => title_field(kind),
    }
}

fn is_link(ty: Type) -> bool {
    matches!(ty, Type::Link(_) | Type::AnyLink)
}

fn whole(number: usize) -> Sql {
    Sql::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
