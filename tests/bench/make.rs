//! Records as an office would have them: a mix of kinds, filled as people fill them, with links
//! among them, days known by halves and some long texts.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days, NaiveDate};
use escale_store::values::{Fields, Id, Type};
use escale_store::{KINDS, Kind, kind_named};
use serde_json::{Value as Json, json};

use crate::dice::Dice;
use crate::phrases;
use crate::words::City;

/// How many records of each kind there are among a hundred thousand.
const MIX: [(&str, usize); 26] = [
    ("partner", 31_000),
    ("person", 14_000),
    ("role", 12_000),
    ("party", 5_000),
    ("participant", 5_000),
    ("stop", 3_500),
    ("meeting", 3_500),
    ("territory", 3_000),
    ("mission", 3_000),
    ("agreement", 2_500),
    ("funding", 2_500),
    ("action", 2_500),
    ("figure", 2_000),
    ("commitment", 2_000),
    ("report", 2_000),
    ("project", 1_500),
    ("note", 1_500),
    ("document", 1_000),
    ("application", 800),
    ("outcome", 700),
    ("event", 400),
    ("call", 300),
    ("claim", 200),
    ("theme", 60),
    ("view", 38),
    ("office", 2),
];

/// A record before it is stored.
pub struct Made {
    /// Its kind.
    pub kind: &'static Kind,
    /// Its values as a person would give them.
    pub fields: Fields,
}

/// Makes records, always the same for the same seed.
pub struct Maker {
    dice: Dice,
    ids: Vec<Id>,
    known: BTreeMap<&'static str, Vec<usize>>,
    pending: Vec<&'static Kind>,
    city: City,
    day: NaiveDate,
}

impl Maker {
    /// A maker of records.
    pub fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let city = phrases::city(&mut dice);
        Self {
            dice,
            ids: Vec::new(),
            known: BTreeMap::new(),
            pending: Vec::new(),
            city,
            day: NaiveDate::default(),
        }
    }

    /// The next records. They link to those of earlier batches, of which [`Maker::stored`] tells.
    pub fn batch(&mut self, size: usize) -> Vec<Made> {
        let made: Vec<Made> = (0..size).map(|_| self.record()).collect();
        self.pending = made.iter().map(|made| made.kind).collect();
        made
    }

    /// The ids of the last batch, in its order.
    pub fn stored(&mut self, ids: &[Id]) {
        for (kind, id) in self.pending.drain(..).zip(ids) {
            self.known
                .entry(kind.name)
                .or_default()
                .push(self.ids.len());
            self.ids.push(*id);
        }
    }

    fn record(&mut self) -> Made {
        let kind = self.kind();
        self.city = phrases::city(&mut self.dice);
        let days = u64::try_from(self.dice.below(14_000)).unwrap_or_default();
        self.day = NaiveDate::from_ymd_opt(1985, 1, 1).unwrap_or_default() + Days::new(days);
        let mut fields = Fields::new();
        for field in kind.fields {
            if field.required || self.dice.percent(likelihood(kind.name, field.name)) {
                let value = self.value(kind.name, field.name, field.ty);
                if !value.is_null() {
                    fields.insert(field.name.to_owned(), value);
                }
            }
        }
        amend(&mut fields, kind.name);
        Made { kind, fields }
    }

    /// A kind by the mix; one whose required links have no target yet has to wait.
    fn kind(&mut self) -> &'static Kind {
        let all = MIX.iter().map(|(_, share)| share).sum();
        let mut place = self.dice.below(all);
        let named = MIX.iter().find(|(_, share)| {
            let here = place < *share;
            place = place.saturating_sub(*share);
            here
        });
        let kind = named
            .and_then(|(name, _)| kind_named(name))
            .unwrap_or(&KINDS[0]);
        let waits = kind
            .fields
            .iter()
            .filter(|field| field.required)
            .any(|field| match field.ty {
                Type::Link(target) => !self.known.contains_key(target),
                Type::AnyLink => !about(kind.name)
                    .iter()
                    .any(|target| self.known.contains_key(target)),
                _ => false,
            });
        if waits { &KINDS[0] } else { kind }
    }

    fn value(&mut self, kind: &str, name: &str, ty: Type) -> Json {
        let dice = &mut self.dice;
        match ty {
            Type::Text => json!(phrases::line(dice, kind, name)),
            Type::Prose => {
                let sentences = sentences(dice, kind, name);
                json!(phrases::text(dice, sentences))
            }
            Type::Words => {
                let [fr, en, es] = phrases::languages(dice, kind, name);
                if dice.percent(50) {
                    json!({"fr": fr, "en": en})
                } else {
                    json!({"fr": fr, "es": es})
                }
            }
            Type::Day => self.next_day(),
            Type::Moment => self.next_moment(),
            Type::Number => json!(dice.between(10, 2_000_000)),
            Type::Count => json!(count(dice, name)),
            Type::Money => json!(format!(
                "{}.{:02} EUR",
                dice.between(500, 400_000),
                dice.below(100)
            )),
            Type::Choice(codes) => json!(dice.pick(codes)),
            Type::Flag => {
                if dice.percent(30) {
                    json!(true)
                } else {
                    Json::Null
                }
            }
            Type::Country => json!(self.city.1),
            Type::Subdivision => json!(self.city.2),
            Type::TimeZone => json!(self.city.3),
            Type::Place => json!({"latitude": self.city.4, "longitude": self.city.5}),
            Type::Language => json!(dice.word(&["fr", "en", "es", "br", "fr-CA", "es-AR", "de"])),
            Type::Email => json!(format!(
                "contact{}@{}.example",
                dice.below(90_000),
                ascii(&phrases::coined(dice))
            )),
            Type::Phone => json!(format!(
                "+33 2 98 {:02} {:02} {:02}",
                dice.below(100),
                dice.below(100),
                dice.below(100)
            )),
            Type::Url => json!(format!(
                "https://www.{}.example/international",
                ascii(&phrases::coined(dice))
            )),
            Type::Link(target) => self.link(target),
            Type::AnyLink => {
                let known: Vec<&str> = about(kind)
                    .iter()
                    .copied()
                    .filter(|target| self.known.contains_key(target))
                    .collect();
                let target = self.dice.word(&known);
                self.link(target)
            }
            Type::Set(member) => {
                let size = self.dice.between(1, 3);
                let members: std::collections::BTreeSet<String> = (0..size)
                    .map(|_| self.value(kind, name, *member))
                    .filter(|member| !member.is_null())
                    .map(|member| member.to_string())
                    .collect();
                members
                    .iter()
                    .filter_map(|text| serde_json::from_str::<Json>(text).ok())
                    .collect()
            }
            Type::Names => json!(["title", "changed_at"]),
            Type::Blob => {
                let digest: String = dice
                    .seed()
                    .iter()
                    .map(|byte| format!("{byte:02x}"))
                    .collect();
                let name = format!("{}.pdf", phrases::coined(dice));
                json!({"digest": digest, "size": dice.below(5_000_000), "media_type": "application/pdf", "name": name,
                    "sealed": digest, "key": format!("AGE-SECRET-KEY-1{}", "Q".repeat(58))})
            }
        }
    }

    fn link(&mut self, kind: &str) -> Json {
        let Some(known) = self.known.get(kind) else {
            return Json::Null;
        };
        let place = self.dice.favourite(known.len());
        let id = known.get(place).and_then(|number| self.ids.get(*number));
        id.map_or(Json::Null, |id| json!(id.to_string()))
    }

    /// Days follow one another within a record; many are known by halves.
    fn next_day(&mut self) -> Json {
        let later = u64::try_from(self.dice.between(1, 500)).unwrap_or_default();
        self.day = self
            .day
            .checked_add_days(Days::new(later))
            .unwrap_or(self.day);
        let (day, year) = (self.day, self.day.year());
        json!(match self.dice.below(20) {
            0..12 => day.to_string(),
            12..15 => format!("{year}-{:02}", day.month()),
            15..18 => year.to_string(),
            18 => format!("{year}~"),
            _ => format!("{year}/{}", year + 2),
        })
    }

    fn next_moment(&mut self) -> Json {
        let later = u64::try_from(self.dice.between(1, 5)).unwrap_or_default();
        self.day = self
            .day
            .checked_add_days(Days::new(later))
            .unwrap_or(self.day);
        let hour = self.dice.between(8, 18);
        json!(format!("{}T{hour:02}:30[{}]", self.day, self.city.3))
    }
}

/// Which fields an edit touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touch {
    /// Texts of a line, choices and flags.
    Short,
    /// Long texts as well: a paragraph is added.
    Any,
}

/// An edit as people make them: one to three fields get other values.
pub fn change(dice: &mut Dice, kind: &Kind, now: &Fields, touch: Touch) -> Fields {
    const TIED: [&str; 7] = [
        "siret", "ror", "geonames", "wikidata", "of_kind", "field", "type",
    ];
    let open: Vec<_> = kind
        .fields
        .iter()
        .filter(|field| {
            matches!(
                field.ty,
                Type::Text | Type::Prose | Type::Choice(_) | Type::Flag
            )
        })
        .filter(|field| touch == Touch::Any || field.ty != Type::Prose)
        .filter(|field| !TIED.contains(&field.name))
        .collect();
    let mut changed = Fields::new();
    for _ in 0..dice.between(1, 3) {
        let Some(field) = dice.pick(&open) else { break };
        let value = match field.ty {
            Type::Text => json!(phrases::line(dice, kind.name, field.name)),
            Type::Choice(codes) => json!(dice.pick(codes)),
            Type::Flag => json!(now.get(field.name) != Some(&json!(true))),
            _ => {
                let before = now
                    .get(field.name)
                    .and_then(Json::as_str)
                    .unwrap_or_default();
                json!(format!("{before}\n\n{}", phrases::text(dice, 1)).trim())
            }
        };
        changed.insert(field.name.to_owned(), value);
    }
    changed
}

/// An amendment amends something, and only an amendment does.
fn amend(fields: &mut Fields, kind: &str) {
    if kind == "agreement" {
        if fields.contains_key("amends") {
            fields.insert("type".into(), json!("amendment"));
        } else if fields.get("type") == Some(&json!("amendment")) {
            fields.insert("type".into(), json!("agreement"));
        }
    }
}

/// How often of a hundred times a field is filled.
fn likelihood(kind: &str, field: &str) -> usize {
    match (kind, field) {
        (
            _,
            "dissolved_on" | "terminated_on" | "dormant_since" | "cancelled" | "cancelled_reason"
            | "dropped",
        ) => 3,
        (_, "successor" | "photo" | "ours") => 2,
        (_, "left_on" | "confidential" | "edition") => 10,
        ("agreement", "amends" | "number") => 15,
        (_, "done_on" | "notes" | "ror" | "validated_on") => 50,
        ("partner", "description" | "mission_statement" | "other_names" | "siret") => 60,
        _ => 85,
    }
}

/// What records of a kind may be about.
fn about(kind: &str) -> &'static [&'static str] {
    match kind {
        "figure" => &["territory", "partner"],
        "funding" => &["project", "mission"],
        "action" => &["meeting", "mission", "report", "agreement"],
        "outcome" => &["application", "participant", "project"],
        "claim" => &["agreement", "partner"],
        "document" => &["agreement", "mission", "partner"],
        _ => &["mission", "partner", "person"],
    }
}

fn sentences(dice: &mut Dice, kind: &str, field: &str) -> usize {
    match (kind, field) {
        ("report", "body") => dice.between(10, 60),
        ("meeting", "notes") => dice.between(3, 15),
        (_, "address") => 1,
        // A long text here and there.
        _ if dice.percent(1) => dice.between(20, 60),
        _ => dice.between(1, 3),
    }
}

fn count(dice: &mut Dice, field: &str) -> usize {
    match field {
        "sdg_goals" => dice.between(1, 17),
        "year" => dice.between(2005, 2027),
        "number" | "max_renewals" => dice.between(1, 5),
        "notice_months" => dice.between(1, 6),
        _ => dice.between(1, 5) * 12,
    }
}

fn ascii(name: &str) -> String {
    name.to_lowercase().chars().filter(char::is_ascii).collect()
}
