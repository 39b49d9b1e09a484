//! Everything that can be asked of a workspace.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::attachments::without_keys;
use crate::derive;
use crate::document::State;
use crate::error::{Error, Result};
use crate::heads::Heads;
use crate::kinds::{Kind, kind_named};
use crate::values::{Fields, Id, Moment, hide_keys_within};
use crate::writing::stored;

/// What a record's title is called in a flat object: no field bears that name.
pub(crate) const LABEL: &str = "label";
/// Most records shown that link to one record.
const LINKED_MAX: usize = 200;

/// A view of the records as they stand.
#[derive(Clone, Copy)]
pub struct Reading<'c> {
    pub(crate) conn: &'c Connection,
}

/// A record's short form: enough for a list, a chip or a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Card {
    /// The record.
    pub id: Id,
    /// Its kind.
    pub kind: String,
    /// Its title; those of linked records stand in where its kind says so.
    pub title: String,
    /// Whether it is in the bin.
    pub removed: bool,
    /// Whether it was left at home: it exists, and nothing of it is on this computer for now.
    pub away: bool,
    /// Whether it was erased for good, on whichever desk: nothing of it is anywhere.
    pub erased: bool,
}

/// A record that links to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Backlink {
    /// The record that links.
    #[serde(flatten)]
    pub card: Card,
    /// In which field.
    pub field: String,
}

/// A record in full.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The record.
    pub id: Id,
    /// Its kind.
    pub kind: String,
    /// What this copy of it has seen.
    pub heads: Heads,
    /// Its title.
    pub title: String,
    /// Whether it is in the bin.
    pub removed: bool,
    /// Its filled fields.
    pub fields: Fields,
    /// Fields only a newer version knows, as they are.
    pub extra: Fields,
    /// What is computed of it on the day asked.
    pub computed: Fields,
    /// Who created it, when.
    pub created: Option<(String, Moment)>,
    /// Who changed it last, when.
    pub changed: Option<(String, Moment)>,
    /// The fields in which several values stand side by side.
    pub conflicts: Vec<String>,
    /// The records that link to it.
    pub linked_from: Vec<Backlink>,
}

impl Record {
    /// The record as one flat object: every field of its kind (`null` when empty), then `id`, `kind`,
    /// `heads`, `label`, `removed`, and what is computed. `title` is the label too, unless the kind has
    /// a field of that name.
    pub fn to_json(&self) -> Fields {
        let mut flat = Fields::new();
        for (key, value) in [
            ("id", json!(self.id)),
            ("kind", json!(self.kind)),
            (LABEL, json!(self.title)),
            ("title", json!(self.title)),
        ] {
            flat.insert(key.into(), value);
        }
        for field in kind_named(&self.kind)
            .map(|kind| kind.fields)
            .unwrap_or_default()
        {
            flat.insert(
                field.name.into(),
                self.fields.get(field.name).cloned().unwrap_or_default(),
            );
        }
        flat.extend(self.computed.clone());
        let stamp = |by: &Option<(String, Moment)>| match by {
            Some((author, at)) => (json!(author), json!(at.to_string())),
            None => (Json::Null, Json::Null),
        };
        let ((created_by, created_at), (changed_by, changed_at)) =
            (stamp(&self.created), stamp(&self.changed));
        for (key, value) in [
            ("removed", json!(self.removed)),
            ("created_by", created_by),
            ("created_at", created_at),
            ("changed_by", changed_by),
            ("changed_at", changed_at),
            ("conflicts", json!(self.conflicts)),
            ("linked_from", json!(self.linked_from)),
            ("heads", json!(self.heads)),
        ] {
            flat.insert(key.into(), value);
        }
        if !self.extra.is_empty() {
            flat.insert("extra".into(), Json::Object(self.extra.clone()));
        }
        flat
    }
}

impl<'c> Reading<'c> {
    pub(crate) fn new(conn: &'c Connection) -> Self {
        Self { conn }
    }

    /// Asks several questions of one and the same state, and takes the file's lock once for all.
    pub(crate) fn at_once<T>(&self, ask: impl FnOnce() -> Result<T>) -> Result<T> {
        if !self.conn.is_autocommit() {
            return ask();
        }
        let state = self.conn.unchecked_transaction()?;
        let answer = ask()?;
        state.commit()?;
        Ok(answer)
    }

    /// A record as it stands, with what is computed of it on `today`.
    ///
    /// # Errors
    /// `NotFound`, or `Damaged` if its document does not verify.
    pub fn get(&self, id: Id, today: NaiveDate) -> Result<Record> {
        self.at_once(|| self.record(id, None, today))
    }

    /// A record as it was known at the end of `day` (UTC), with what is computed of it on that day.
    ///
    /// # Errors
    /// `NotFound` too if it did not exist yet.
    pub fn get_on(&self, id: Id, day: NaiveDate) -> Result<Record> {
        let document = stored(self.conn, id)?.ok_or(Error::NotFound)?.document()?;
        let heads = document.heads_at(end_of(day));
        if heads.is_empty() {
            return Err(Error::NotFound);
        }
        self.record(id, Some(heads), day)
    }

    fn record(&self, id: Id, at: Option<Heads>, day: NaiveDate) -> Result<Record> {
        let stored = stored(self.conn, id)?.ok_or(Error::NotFound)?;
        let document = stored.document()?;
        let now = document.heads();
        let at = at.filter(|heads| *heads != now);
        let state = match kind_named(&stored.kind) {
            Some(kind) => document.state(kind, at.as_ref().map(Heads::hashes))?,
            None => document.unknown_state()?,
        };
        let heads = at.unwrap_or(now);
        let signatures = document.signatures_until(&heads);
        let stamp = |signature: &crate::document::Signature| {
            (signature.author.clone(), Moment::from_millis(signature.at))
        };
        let mut conflicts: Vec<String> = state
            .clashes
            .iter()
            .map(|clash| clash.field.clone())
            .collect();
        conflicts.dedup();
        Ok(Record {
            id,
            heads,
            title: self.title_of(&stored.kind, &state.fields, 2)?,
            computed: self.computed(id, &stored.kind, &state, day)?,
            created: signatures.first().map(stamp),
            changed: signatures.last().map(stamp),
            linked_from: self.linked_from(id)?,
            fields: without_keys(kind_named(&stored.kind), state.fields),
            kind: stored.kind,
            removed: state.removed,
            extra: hidden(state.extra),
            conflicts,
        })
    }

    fn computed(&self, id: Id, kind: &str, state: &State, day: NaiveDate) -> Result<Fields> {
        match kind_named(kind) {
            Some(kind) => kind.computed_on(self, id, &state.fields, day),
            None => Ok(Fields::new()),
        }
    }

    /// A record's short form.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn card(&self, id: Id) -> Result<Card> {
        self.card_within(id, 2)?.ok_or(Error::NotFound)
    }

    /// The number and the kind of a record that is here.
    pub(crate) fn number_and_kind(&self, id: Id) -> Result<Option<(i64, String)>> {
        let mut find = self
            .conn
            .prepare_cached("SELECT n, kind FROM doc WHERE id = ?1")?;
        let found = find.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(found.optional()?)
    }

    fn card_within(&self, id: Id, depth: u8) -> Result<Option<Card>> {
        let Some((n, kind)) = self.number_and_kind(id)? else {
            return match self.away_card(id)? {
                None => self.erased_card(id),
                away => Ok(away),
            };
        };
        let Some(known) = kind_named(&kind) else {
            return Ok(Some(Card {
                id,
                kind,
                title: String::new(),
                removed: false,
                away: false,
                erased: false,
            }));
        };
        let mut find = self.conn.prepare_cached(&format!(
            "SELECT label, removed FROM \"{kind}\" WHERE n = ?1"
        ))?;
        let row = find
            .query_row([n], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?))
            })
            .optional()?;
        let (label, removed) = row.unwrap_or_default();
        let title = if label.is_empty() {
            self.linked_title(known, n, depth)?
        } else {
            label
        };
        Ok(Some(Card {
            id,
            kind,
            title,
            removed,
            away: false,
            erased: false,
        }))
    }

    /// The title of a record with these fields.
    pub(crate) fn title_of(&self, kind: &str, fields: &Fields, depth: u8) -> Result<String> {
        let Some(kind) = kind_named(kind) else {
            return Ok(String::new());
        };
        let label = derive::label(kind, fields);
        if !label.is_empty() || depth == 0 {
            return Ok(label);
        }
        let mut parts = Vec::new();
        for name in kind.title {
            let Some(Json::String(value)) = fields.get(*name) else {
                continue;
            };
            match value.parse::<Id>() {
                Ok(target) => {
                    parts.extend(self.card_within(target, depth - 1)?.map(|card| card.title))
                }
                Err(_) => parts.push(value.clone()),
            }
        }
        parts.retain(|part| !part.is_empty());
        Ok(parts.join(" · "))
    }

    /// A record's short form, and what `look` sees in its row.
    pub(crate) fn card_and<T>(
        &self,
        kind: &'static Kind,
        id: Id,
        n: i64,
        look: impl FnOnce(&rusqlite::Row<'_>, &str) -> Result<T>,
    ) -> Result<(Card, T)> {
        let sql = format!("SELECT * FROM \"{}\" WHERE n = ?1", kind.name);
        let mut find = self.conn.prepare_cached(&sql)?;
        let mut rows = find.query([n])?;
        let row = rows.next()?.ok_or(Error::NotFound)?;
        // By place: looking columns up by name costs more than reading them.
        let mut title: String = row.get(derive::LABEL)?;
        if title.is_empty() {
            title = self.title_of(kind.name, &derive::fields_of(kind, row)?, 2)?;
        }
        let seen = look(row, &title)?;
        let card = Card {
            id,
            kind: kind.name.to_owned(),
            title,
            removed: row.get(derive::IN_BIN)?,
            away: false,
            erased: false,
        };
        Ok((card, seen))
    }

    fn linked_title(&self, kind: &'static Kind, n: i64, depth: u8) -> Result<String> {
        if depth == 0 {
            return Ok(String::new());
        }
        let fields = self.row_fields(kind, n)?;
        self.title_of(kind.name, &fields, depth)
    }

    /// A record's kind, and whether it is in the bin.
    pub(crate) fn kind_and_bin(&self, id: Id) -> Result<Option<(String, bool)>> {
        let Some((n, kind)) = self.number_and_kind(id)? else {
            let away = self.away_card(id)?;
            return Ok(away.map(|card| (card.kind, false)));
        };
        if kind_named(&kind).is_none() {
            return Ok(Some((kind, false)));
        }
        // Answered by the index of the bin alone.
        let sql = format!("SELECT 1 FROM \"{kind}\" WHERE n = ?1 AND removed = 1");
        let removed = self.conn.prepare_cached(&sql)?.exists([n])?;
        Ok(Some((kind, removed)))
    }

    /// The records that link to `id`, at most two hundred.
    fn linked_from(&self, id: Id) -> Result<Vec<Backlink>> {
        let mut find = self.conn.prepare_cached(
            "SELECT d.id, l.field FROM link l JOIN doc d USING (n) WHERE l.target = ?1 ORDER BY l.field, l.n LIMIT ?2",
        )?;
        let found = find.query_map(params![id, LINKED_MAX], |row| {
            Ok((row.get::<_, Id>(0)?, row.get::<_, String>(1)?))
        })?;
        let found = found.collect::<rusqlite::Result<Vec<_>>>()?;
        let mut links = Vec::new();
        for (from, field) in found {
            links.extend(
                self.card_within(from, 2)?
                    .map(|card| Backlink { card, field }),
            );
        }
        Ok(links)
    }
}

/// The last millisecond of a day, UTC, since 1 January 1970.
pub(crate) fn end_of(day: NaiveDate) -> i64 {
    let next = day
        .succ_opt()
        .unwrap_or(NaiveDate::MAX)
        .and_time(chrono::NaiveTime::MIN);
    next.and_utc().timestamp_millis() - 1
}

/// What this version cannot read, without what opens an attached file.
fn hidden(extra: Fields) -> Fields {
    let mut extra = extra;
    extra.values_mut().for_each(hide_keys_within);
    extra.retain(|_, value| !value.is_null());
    extra
}
