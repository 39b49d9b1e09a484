//! Two records of the same thing: made one, or told apart.

use std::collections::BTreeMap;

use rusqlite::params;
use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::by::Verb;
use crate::document::{APART, State};
use crate::error::{Error, Result, Rule};
use crate::history::Difference;
use crate::input::Input;
use crate::kinds::{Field, Kind, kind_named};
use crate::reading::{Backlink, Card, Reading};
use crate::values::{Fields, Id, Shape};
use crate::writing::{ACT_MAX, Writing, Written, stored};

/// Most records named that will link to the kept one.
const NAMED_MAX: usize = 200;

/// What making two records one would do.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct Combination {
    /// The record that is kept.
    pub kept: Card,
    /// The one that goes into the bin.
    pub other: Card,
    /// What the kept one takes over, field by field: what it says, and what it will say.
    pub gains: Vec<Difference>,
    /// Where both say different things: the kept one's value stays, the other's stays with the other.
    pub unlike: Vec<Unlike>,
    /// The first of the records that name the other and will name the kept one.
    pub links: Vec<Backlink>,
    /// How many such links there are.
    pub links_total: usize,
}

/// A field in which two records say different things.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct Unlike {
    /// The field.
    pub field: String,
    /// What the kept record says and goes on saying.
    pub kept: Json,
    /// What the other says.
    pub other: Json,
}

/// Two records side by side.
struct Pair {
    kind: &'static Kind,
    keep: Id,
    other: Id,
    kept: State,
    given: State,
}

/// What the kept record takes over, and what it does not.
struct Taken {
    fields: Fields,
    gains: Vec<Difference>,
    unlike: Vec<Unlike>,
}

impl Reading<'_> {
    /// What would come of keeping one of two records for both.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` if they are one record, of different kinds, or in the bin.
    pub fn combination(&self, keep: Id, other: Id) -> Result<Combination> {
        self.at_once(|| {
            let taken = self.side_by_side(keep, other)?.taken(self)?;
            let links = self.naming_other(keep, other)?;
            let named = links.iter().take(NAMED_MAX).map(|(id, field)| {
                Ok(Backlink {
                    card: self.card(*id)?,
                    field: field.clone(),
                })
            });
            Ok(Combination {
                kept: self.card(keep)?,
                other: self.card(other)?,
                gains: taken.gains,
                unlike: taken.unlike,
                links: named.collect::<Result<_>>()?,
                links_total: links.len(),
            })
        })
    }

    fn side_by_side(&self, keep: Id, other: Id) -> Result<Pair> {
        if keep == other {
            return Err(Error::invalid("other", Rule::LinkToItself));
        }
        let side = |id: Id| -> Result<(&'static Kind, State)> {
            let stored = stored(self.conn, id)?.ok_or(Error::NotFound)?;
            let kind = kind_named(&stored.kind)
                .ok_or_else(|| Error::invalid("kind", Rule::UnknownKind))?;
            Ok((kind, stored.document()?.state(kind, None)?))
        };
        let ((kind, kept), (of_other, given)) = (side(keep)?, side(other)?);
        if kind.name != of_other.name {
            return Err(Error::invalid("other", Rule::WrongKind));
        }
        for (name, state) in [("keep", &kept), ("other", &given)] {
            if state.removed {
                return Err(Error::invalid(name, Rule::Removed));
            }
        }
        Ok(Pair {
            kind,
            keep,
            other,
            kept,
            given,
        })
    }

    /// Every link to the other, from any record but the two.
    fn naming_other(&self, keep: Id, other: Id) -> Result<Vec<(Id, String)>> {
        let mut find = self.conn.prepare_cached(
            "SELECT d.id, l.field FROM link l JOIN doc d USING (n)
             WHERE l.target = ?1 AND d.id NOT IN (?1, ?2) ORDER BY l.n, l.field",
        )?;
        let links = find.query_map(params![other, keep], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(links.collect::<rusqlite::Result<_>>()?)
    }
}

impl Pair {
    /// What the kept record takes over: what it lacks, as far as it does not contradict itself with it. A
    /// field with a conflict of its own is left as it is.
    fn taken(&self, reading: &Reading<'_>) -> Result<Taken> {
        let input = Input {
            kind: self.kind,
            id: Some(self.keep),
            current: &self.kept.fields,
        };
        let mut taken = Taken {
            fields: Fields::new(),
            gains: Vec::new(),
            unlike: Vec::new(),
        };
        for field in self.kind.fields {
            let value = |state: &State| state.fields.get(field.name).cloned().unwrap_or_default();
            let (kept, given) = (value(&self.kept), value(&self.given));
            let disputed = self.kept.clashes.iter();
            let disputed = disputed
                .map(|clash| &clash.field)
                .any(|name| name == field.name);
            let wanted = self.of_both(field, &kept, &given);
            if wanted != kept && !disputed {
                taken.fields.insert(field.name.to_owned(), wanted.clone());
                if is_good(&input, reading, &taken.fields)? {
                    taken.gains.push(Difference {
                        field: field.name.to_owned(),
                        before: field.ty.shown(kept.clone()),
                        after: field.ty.shown(wanted.clone()),
                    });
                } else {
                    taken.fields.remove(field.name);
                }
            }
            let stands = taken.fields.get(field.name).unwrap_or(&kept);
            if !given.is_null() && !self.says(field, stands, &given) {
                taken.unlike.push(Unlike {
                    field: field.name.to_owned(),
                    kept: field.ty.shown(stands.clone()),
                    other: field.ty.shown(given),
                });
            }
        }
        Ok(taken)
    }

    /// What a field says of both: the kept one's value, or the other's where there is none; all members
    /// of a set, all languages. The kept record names neither itself nor the other.
    fn of_both(&self, field: &Field, kept: &Json, given: &Json) -> Json {
        match field.ty.shape() {
            Shape::Set => {
                let member = field.ty.member();
                let members = [kept, given]
                    .into_iter()
                    .filter_map(Json::as_array)
                    .flatten();
                let all: BTreeMap<String, &Json> = members
                    .filter(|one| !self.is_one_of_both(one))
                    .map(|one| (member.member_key(one), one))
                    .collect();
                match all.is_empty() {
                    true => Json::Null,
                    false => all.into_values().cloned().collect(),
                }
            }
            Shape::Words => {
                let mut texts: Map<String, Json> = given.as_object().cloned().unwrap_or_default();
                texts.extend(kept.as_object().cloned().unwrap_or_default());
                match texts.is_empty() {
                    true => Json::Null,
                    false => Json::Object(texts),
                }
            }
            Shape::Scalar | Shape::Prose => {
                let mut either = [kept, given].into_iter();
                let said = either.find(|value| !value.is_null() && !self.is_one_of_both(value));
                said.cloned().unwrap_or_default()
            }
        }
    }

    /// Whether what stands says all that the other said.
    fn says(&self, field: &Field, stands: &Json, given: &Json) -> bool {
        match field.ty.shape() {
            Shape::Set => self.of_both(field, stands, given) == *stands,
            Shape::Words => given.as_object().is_none_or(|texts| {
                let mut texts = texts.iter();
                texts.all(|(language, text)| stands.get(language) == Some(text))
            }),
            Shape::Scalar | Shape::Prose => stands == given || self.is_one_of_both(given),
        }
    }

    /// Whether a value is a link to one of the two.
    fn is_one_of_both(&self, value: &Json) -> bool {
        let id = value.as_str().and_then(|id| id.parse::<Id>().ok());
        id.is_some_and(|id| id == self.keep || id == self.other)
    }
}

fn is_good(input: &Input<'_>, reading: &Reading<'_>, fields: &Fields) -> Result<bool> {
    match input.check(reading, fields) {
        Ok(_) => Ok(true),
        Err(Error::Invalid(_)) => Ok(false),
        Err(error) => Err(error),
    }
}

impl Writing<'_> {
    /// Keeps one of two records for both: it takes over what it lacks, every link to the other names it,
    /// and the other goes into the bin. One act, with one undo.
    ///
    /// # Errors
    /// As [`Reading::combination`]; `Invalid` with `too_many` if more than [`ACT_MAX`] records change.
    pub fn combine(&mut self, keep: Id, other: Id) -> Result<Written> {
        let taken = self.read().side_by_side(keep, other)?.taken(&self.read())?;
        let mut links: BTreeMap<Id, Vec<String>> = BTreeMap::new();
        for (id, field) in self.read().naming_other(keep, other)? {
            links.entry(id).or_default().push(field);
        }
        if links.len() + 2 > ACT_MAX {
            return Err(Error::invalid("links", Rule::TooMany));
        }
        self.together(|writing| {
            let loaded = writing.load(keep)?;
            let mut document = loaded.document.clone();
            let hand = writing.hand(Verb::Combine);
            document.combine(&hand, loaded.known_kind()?, other, &taken.fields)?;
            let written = writing.finish(hand.act, &loaded, &document)?;
            for (id, fields) in &links {
                writing.rename_links(*id, fields, other, keep)?;
            }
            writing.set_removed(other, true, Verb::Combine)?;
            Ok(written)
        })
    }

    /// Makes the fields of a record that named `from` name `to`.
    fn rename_links(&mut self, id: Id, fields: &[String], from: Id, to: Id) -> Result<()> {
        let loaded = self.load(id)?;
        let kind = loaded.known_kind()?;
        let renamed = |value: &Json| match value {
            Json::String(id) if *id == from.to_string() => Json::String(to.to_string()),
            value => value.clone(),
        };
        let mut wanted = Fields::new();
        for name in fields {
            let value = match loaded.state.fields.get(name) {
                Some(Json::Array(members)) => {
                    let mut members: Vec<Json> = members.iter().map(renamed).collect();
                    members.sort_by_key(Json::to_string);
                    members.dedup();
                    Json::Array(members)
                }
                Some(value) => renamed(value),
                None => continue,
            };
            wanted.insert(name.clone(), value);
        }
        let input = Input {
            kind,
            id: Some(id),
            current: &loaded.state.fields,
        };
        let wanted = input.check(&self.read(), &wanted)?;
        let mut document = loaded.document.clone();
        let hand = self.hand(Verb::Combine);
        document.edit(&hand, None, kind, &wanted)?;
        self.finish(hand.act, &loaded, &document).map(drop)
    }

    /// Notes that two records that look alike are of different things. The younger one keeps the note, so
    /// that whoever says it too says the same.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` if they are one record, of different kinds, or in the bin.
    pub fn tell_apart(&mut self, one: Id, other: Id) -> Result<Written> {
        self.read().side_by_side(one, other)?;
        let loaded = self.load(one.max(other))?;
        let mut document = loaded.document.clone();
        let hand = self.hand(Verb::TellApart);
        document.note(&hand, &format!("{APART}{}", one.min(other)), true)?;
        self.finish(hand.act, &loaded, &document)
    }
}
