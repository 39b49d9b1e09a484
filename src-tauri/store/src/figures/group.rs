//! To which groups a record belongs.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use crate::error::{Error, Result, Rule};
use crate::kinds::{KINDS, Kind};
use crate::reading::Reading;
use crate::values::{Fields, Id, Type};

/// The countries (ISO 3166-1) of records, by their numbers.
pub(super) type Places = BTreeMap<i64, BTreeSet<String>>;

/// By what records are grouped.
pub(super) enum Grouping {
    /// All in one.
    Whole,
    /// By what a field says: a choice, a code, a link, or each member of a set of them.
    Field { name: String, linked: bool },
    /// By a computed state.
    State(&'static str),
    /// By the countries that a record is tied to.
    Country,
}

impl Grouping {
    pub fn of(kind: &'static Kind, name: Option<&str>) -> Result<Self> {
        let Some(name) = name else {
            return Ok(Self::Whole);
        };
        if let Some(state) = kind.states.iter().find(|state| **state == name) {
            return Ok(Self::State(state));
        }
        // A kind's name stands for the field that links to it.
        let links = |ty: Type| matches!(ty.member(), Type::Link(to) if to == name);
        let mut fields = kind.fields.iter();
        let field = kind
            .field(name)
            .or_else(|| fields.find(|field| links(field.ty)));
        match field {
            Some(field) if groups(field.ty.member()) => Ok(Self::Field {
                name: field.name.to_owned(),
                linked: matches!(field.ty.member(), Type::Link(_) | Type::AnyLink),
            }),
            None if name == "country" => Ok(Self::Country),
            _ => Err(Error::invalid("group", Rule::UnknownColumn)),
        }
    }

    /// What has to be known of all records before the first is grouped.
    pub fn places(&self, reading: &Reading<'_>) -> Result<Places> {
        match self {
            Self::Country => reading.places(),
            _ => Ok(Places::new()),
        }
    }

    /// The groups of a record; `None` where it says nothing.
    pub fn of_record(
        &self,
        n: i64,
        fields: &Fields,
        computed: &Fields,
        places: &Places,
    ) -> Vec<Option<String>> {
        let groups: Vec<Option<String>> = match self {
            Self::Whole => Vec::new(),
            Self::Field { name, .. } => texts(fields.get(name)),
            Self::State(name) => texts(computed.get(*name)),
            Self::Country => {
                let known = places.get(&n).into_iter().flatten();
                known.map(|code| Some(code.clone())).collect()
            }
        };
        if groups.is_empty() {
            vec![None]
        } else {
            groups
        }
    }

    /// The title of the record that a group stands for.
    pub fn title(&self, reading: &Reading<'_>, group: Option<&str>) -> Result<String> {
        match (self, group.and_then(|group| group.parse::<Id>().ok())) {
            (Self::Field { linked: true, .. }, Some(id)) => match reading.card(id) {
                Ok(card) => Ok(card.title),
                Err(Error::NotFound) => Ok(String::new()),
                Err(error) => Err(error),
            },
            _ => Ok(String::new()),
        }
    }
}

fn groups(ty: Type) -> bool {
    matches!(
        ty,
        Type::Choice(_)
            | Type::Flag
            | Type::Link(_)
            | Type::AnyLink
            | Type::Country
            | Type::Language
            | Type::Text
    )
}

fn texts(value: Option<&Json>) -> Vec<Option<String>> {
    match value {
        Some(Json::String(text)) => vec![Some(text.clone())],
        Some(Json::Bool(flag)) => vec![Some(flag.to_string())],
        Some(Json::Array(members)) => members
            .iter()
            .filter_map(|member| member.as_str().map(|text| Some(text.to_owned())))
            .collect(),
        _ => Vec::new(),
    }
}

impl Reading<'_> {
    /// The countries of every record that lies in one. The office's own is left out where a record is
    /// tied to another: nobody cooperates with home.
    fn places(&self) -> Result<Places> {
        let own = self.own()?;
        let mut home = BTreeSet::new();
        let mut places = Places::new();
        for code in self.countries()? {
            let here = self.in_country(&code)?;
            if !here.is_disjoint(&own) {
                home.insert(code.clone());
            }
            for n in here {
                places.entry(n).or_default().insert(code.clone());
            }
        }
        for tied in places.values_mut() {
            if !tied.is_subset(&home) {
                tied.retain(|code| !home.contains(code));
            }
        }
        Ok(places)
    }

    fn own(&self) -> Result<BTreeSet<i64>> {
        let mut own = BTreeSet::new();
        for (kind, field) in fields_where(|field| field.own) {
            let sql = format!("SELECT n FROM \"{kind}\" WHERE \"{field}\" = 1");
            own.extend(self.numbers(&sql, Vec::new())?);
        }
        Ok(own)
    }

    fn countries(&self) -> Result<BTreeSet<String>> {
        let mut codes = BTreeSet::new();
        for (kind, field) in fields_where(|field| field.ty == Type::Country) {
            let mut find = self.conn.prepare_cached(&format!(
                "SELECT DISTINCT \"{field}\" FROM \"{kind}\" WHERE removed = 0 AND \"{field}\" IS NOT NULL"
            ))?;
            let found = find.query_map([], |row| row.get(0))?;
            codes.extend(found.collect::<rusqlite::Result<Vec<String>>>()?);
        }
        Ok(codes)
    }
}

fn fields_where(
    is: impl Fn(&crate::kinds::Field) -> bool,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    KINDS
        .iter()
        .flat_map(|kind| kind.fields.iter().map(|field| (kind.name, field)))
        .filter(move |(_, field)| is(field))
        .map(|(kind, field)| (kind, field.name))
}
