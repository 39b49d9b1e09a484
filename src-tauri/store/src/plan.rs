//! One rule for many conflicts: what it would make of them, to be seen before it is done.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Row;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::conflicts::About;
use crate::document::{Alternative, ClashKind};
use crate::error::{Error, Result, Rule};
use crate::input::Input;
use crate::kinds::{Kind, kind_named};
use crate::list::PAGE_MAX;
use crate::reading::{Card, Reading};
use crate::settling::Settlement;
use crate::values::{Fields, Id, Shape, Type};
use crate::writing::{ACT_MAX, Writing};

/// Which of the values that stand side by side is kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Keep {
    /// What this person wrote.
    Of(String),
    /// What was written last, by the writers' clocks.
    Newest,
    /// What is shown; a merged text counts as read.
    AsShown,
}

/// One rule for many conflicts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What is kept.
    pub keep: Keep,
    /// Only conflicts about this.
    pub about: Option<About>,
    /// Only records of this kind.
    pub kind: Option<String>,
    /// Only these records; all, if none is named.
    pub ids: Vec<Id>,
}

/// What one rule would make of many conflicts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, specta::Type)]
pub struct Plan {
    /// A page of the values that would stand.
    pub items: Vec<Planned>,
    /// How many fields would be settled in all.
    pub total: usize,
    /// In how many records.
    pub records: usize,
    /// How many of the fields asked about would be left as they are: nobody of that name wrote there, the
    /// value could not stand, or it is more than one act may hold.
    pub left: usize,
    /// Everybody who wrote one of the values asked about.
    pub authors: BTreeSet<String>,
    /// Names exactly this plan, so that nothing else is done in its place.
    pub mark: String,
}

/// A value that would stand.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct Planned {
    /// The record.
    #[serde(flatten)]
    pub card: Card,
    /// The field, or `removed`.
    pub field: String,
    /// What would stand there; of a merged text `true`.
    pub value: Json,
}

/// The clashes of one field.
struct Disputed {
    n: i64,
    id: Id,
    kind: &'static Kind,
    field: String,
    clash: ClashKind,
    members: Vec<(Option<String>, Vec<Alternative>)>,
}

/// Everything that a plan would do.
#[derive(Default)]
struct Drawn {
    settlements: Vec<Settlement>,
    left: usize,
    authors: BTreeSet<String>,
    mark: String,
}

impl Reading<'_> {
    /// What a rule would make of the conflicts it is meant for.
    ///
    /// # Errors
    /// `Invalid` with `too_many` if it names too many records, or what the disk says.
    pub fn plan(&self, choice: &Choice, limit: u32, offset: u32) -> Result<Plan> {
        self.at_once(|| {
            let drawn = self.draw(choice)?;
            let records: BTreeSet<Id> = drawn.settlements.iter().map(|one| one.id).collect();
            let page = drawn.settlements.iter().skip(offset as usize);
            let planned = |one: &Settlement| {
                Ok(Planned {
                    card: self.card(one.id)?,
                    field: one.field.clone(),
                    value: one.value.clone(),
                })
            };
            Ok(Plan {
                items: page
                    .take((limit as usize).min(PAGE_MAX))
                    .map(planned)
                    .collect::<Result<_>>()?,
                total: drawn.settlements.len(),
                records: records.len(),
                left: drawn.left,
                authors: drawn.authors,
                mark: drawn.mark,
            })
        })
    }

    fn draw(&self, choice: &Choice) -> Result<Drawn> {
        if choice.ids.len() > ACT_MAX {
            return Err(Error::invalid("ids", Rule::TooMany));
        }
        let disputed = self.disputed(choice)?;
        let mut drawn = Drawn::default();
        let mut digest = blake3::Hasher::new();
        let values = disputed.iter().flat_map(|one| &one.members);
        let values = values.flat_map(|(_, alternatives)| alternatives);
        drawn.authors = values.map(|one| one.author.clone()).collect();
        for record in disputed.chunk_by(|one, next| one.n == next.n) {
            let mut values = Vec::with_capacity(record.len());
            for one in record {
                values.push(one.settled(self, &choice.keep)?);
            }
            let standing = self.standing_together(record, values)?;
            for (one, value) in record.iter().zip(standing) {
                match value {
                    Some(value) if drawn.settlements.len() < ACT_MAX => {
                        // Whatever comes to stand there meanwhile makes it another plan.
                        let said = serde_json::json!([one.id, one.field, value, one.members]);
                        digest.update(said.to_string().as_bytes());
                        drawn.settlements.push(Settlement {
                            id: one.id,
                            field: one.field.clone(),
                            value,
                        });
                    }
                    _ => drawn.left += 1,
                }
            }
        }
        drawn.mark = digest.finalize().to_hex().to_string();
        Ok(drawn)
    }

    /// Of the values chosen for one record, those with which it does not contradict itself: all of them
    /// together, or else each that goes with those before it.
    fn standing_together(
        &self,
        record: &[Disputed],
        values: Vec<Option<Json>>,
    ) -> Result<Vec<Option<Json>>> {
        let Some(first) = record.first() else {
            return Ok(values);
        };
        let current = self.row_fields(first.kind, first.n)?;
        let check = |fields: &Fields| {
            let input = Input {
                kind: first.kind,
                id: Some(first.id),
                current: &current,
            };
            match input.check(self, fields) {
                Ok(_) => Ok(true),
                Err(Error::Invalid(_)) => Ok(false),
                Err(error) => Err(error),
            }
        };
        let checked = |one: &Disputed, value: &Option<Json>| match value {
            Some(value) if one.is_checked() => Some((one.field.clone(), value.clone())),
            _ => None,
        };
        let together = record.iter().zip(&values);
        let together: Fields = together
            .filter_map(|(one, value)| checked(one, value))
            .collect();
        if check(&together)? {
            return Ok(values);
        }
        let mut so_far = Fields::new();
        let mut standing = Vec::with_capacity(values.len());
        for (one, value) in record.iter().zip(values) {
            if let Some((field, wanted)) = checked(one, &value) {
                so_far.insert(field, wanted);
                if !check(&so_far)? {
                    so_far.remove(&one.field);
                    standing.push(None);
                    continue;
                }
            }
            standing.push(value);
        }
        Ok(standing)
    }

    /// The disputed fields that a rule is meant for, record by record.
    fn disputed(&self, choice: &Choice) -> Result<Vec<Disputed>> {
        let ids: BTreeSet<Id> = choice.ids.iter().copied().collect();
        let mut find = self.conn.prepare_cached(
            "SELECT c.n, d.id, d.kind, c.field, c.kind, c.member, c.alternatives
             FROM clash c JOIN doc d USING (n) ORDER BY c.n, c.place",
        )?;
        let mut rows = find.query([])?;
        let mut all: Vec<Disputed> = Vec::new();
        while let Some(row) = rows.next()? {
            let Some(mut next) = read(row)? else { continue };
            let meant = choice
                .about
                .is_none_or(|about| about == About::from(next.clash))
                && choice
                    .kind
                    .as_ref()
                    .is_none_or(|kind| kind == next.kind.name)
                && (ids.is_empty() || ids.contains(&next.id));
            match all.last_mut() {
                Some(last) if meant && (last.n, &last.field) == (next.n, &next.field) => {
                    last.members.append(&mut next.members);
                }
                _ if meant => all.push(next),
                _ => {}
            }
        }
        Ok(all)
    }
}

fn read(row: &Row<'_>) -> Result<Option<Disputed>> {
    let (kind, clash): (String, String) = (row.get(2)?, row.get(4)?);
    let alternatives: String = row.get(6)?;
    let alternatives = serde_json::from_str(&alternatives).unwrap_or_default();
    let Some(kind) = kind_named(&kind) else {
        return Ok(None);
    };
    Ok(Some(Disputed {
        n: row.get(0)?,
        id: row.get(1)?,
        kind,
        field: row.get(3)?,
        clash: ClashKind::named(&clash),
        members: vec![(row.get(5)?, alternatives)],
    }))
}

impl Disputed {
    /// The value that settles the whole field, if the rule knows one for each of its members.
    fn settled(&self, reading: &Reading<'_>, keep: &Keep) -> Result<Option<Json>> {
        if self.clash == ClashKind::Text {
            return Ok((*keep == Keep::AsShown).then_some(Json::Bool(true)));
        }
        let mut chosen: BTreeMap<&str, &Json> = BTreeMap::new();
        for (member, alternatives) in &self.members {
            match (member, kept(keep, alternatives)) {
                (_, None) => return Ok(None),
                (None, Some(one)) => return Ok(Some(one.value.clone())),
                (Some(member), Some(one)) => drop(chosen.insert(member, &one.value)),
            }
        }
        let shown = reading.row_fields(self.kind, self.n)?;
        let shown = shown.get(&self.field).unwrap_or(&Json::Null);
        let ty = self.kind.field(&self.field).map(|field| field.ty);
        Ok(ty.map(|ty| with_members(ty, shown, &chosen)))
    }

    /// Whether its value is one that people type: not a removal, a text that was read, or a file.
    fn is_checked(&self) -> bool {
        let field = self.kind.field(&self.field);
        self.clash == ClashKind::Field && field.is_some_and(|field| field.ty != Type::Blob)
    }
}

/// The value that a rule keeps. Of several by one person, the newest.
fn kept<'a>(keep: &Keep, alternatives: &'a [Alternative]) -> Option<&'a Alternative> {
    // Of equally new ones the first, which is the shown one.
    let newest = |one: &&Alternative, two: &&Alternative| {
        one.at
            .millis()
            .cmp(&two.at.millis())
            .then(std::cmp::Ordering::Greater)
    };
    match keep {
        Keep::AsShown => alternatives.first(),
        Keep::Newest => alternatives.iter().max_by(newest),
        Keep::Of(author) => alternatives
            .iter()
            .filter(|one| one.author == *author)
            .max_by(newest),
    }
}

/// A set, or a text per language, with its disputed members as they were chosen.
fn with_members(ty: Type, shown: &Json, chosen: &BTreeMap<&str, &Json>) -> Json {
    if ty.shape() == Shape::Words {
        let mut texts = shown.as_object().cloned().unwrap_or_default();
        for (language, text) in chosen {
            texts.insert((*language).to_owned(), (*text).clone());
        }
        texts.retain(|_, text| !text.is_null());
        return match texts.is_empty() {
            true => Json::Null,
            false => Json::Object(texts),
        };
    }
    let member = ty.member();
    let there = shown.as_array().map(Vec::as_slice).unwrap_or_default();
    let mut keys: BTreeSet<String> = there.iter().map(|one| member.member_key(one)).collect();
    for (key, is_in) in chosen {
        if **is_in == Json::Bool(true) {
            keys.insert((*key).to_owned());
        } else {
            keys.remove(*key);
        }
    }
    if keys.is_empty() {
        return Json::Null;
    }
    keys.iter().map(|key| member.member_of_key(key)).collect()
}

impl Writing<'_> {
    /// Does what [`Reading::plan`] said under this mark, as one act. Returns how many fields it settled.
    ///
    /// # Errors
    /// `Invalid` with `changed_since` if the plan would be another by now; as [`Writing::resolve_all`].
    pub fn settle(&mut self, choice: &Choice, mark: &str) -> Result<usize> {
        let drawn = self.read().draw(choice)?;
        if drawn.mark != mark {
            return Err(Error::invalid("mark", Rule::ChangedSince));
        }
        self.resolve_all(&drawn.settlements)?;
        Ok(drawn.settlements.len())
    }
}
