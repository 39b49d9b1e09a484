//! The standing of an agreement on a day: its records put into the renewal arithmetic.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value as Json;

use crate::error::{Error, Result, Rule};
use crate::kinds::Named as _;
use crate::reading::{Card, Reading};
use crate::records::{Agreement, AgreementType, Party, PartyCapacity, Renewal};
use crate::renewal::{self, Amendment, Paper, Part, Span, Standing, Upcoming, WhyApplied};
use crate::values::{Day, Fields, Id, Truth};

/// Terms in force on a day, with who is bound by them.
#[derive(Debug, Clone, Serialize)]
pub struct TermsOnDay {
    /// The day asked.
    pub on: NaiveDate,
    /// The agreement.
    pub agreement: Card,
    /// Status, term, deadlines and their reason.
    #[serde(flatten)]
    pub standing: Standing,
    /// The papers that amend it and whether they apply that day, in order of application.
    pub amended_by: Vec<AmendedBy>,
    /// Who is a party that day.
    pub parties: Vec<PartyOnDay>,
}

/// A paper that amends an agreement.
#[derive(Debug, Clone, Serialize)]
pub struct AmendedBy {
    /// The amendment.
    #[serde(flatten)]
    pub card: Card,
    /// Its number.
    pub number: Option<i64>,
    /// Whether it applies on the day.
    pub applied: Truth,
    /// Why.
    pub why: WhyApplied,
}

/// A party to an agreement on a day.
#[derive(Debug, Clone, Serialize)]
pub struct PartyOnDay {
    /// The partner.
    pub partner: Option<Card>,
    /// The side it is on.
    pub side: Option<String>,
    /// In what capacity.
    pub capacity: Option<PartyCapacity>,
    /// Whether it certainly is a party that day.
    pub certain: Truth,
}

impl Reading<'_> {
    /// The terms of an agreement in force on a day, with every amendment in force that day applied.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` if the record is no agreement.
    pub fn terms(&self, id: Id, on: NaiveDate) -> Result<TermsOnDay> {
        let agreement = self.card(id)?;
        if agreement.kind != Agreement::NAME {
            return Err(Error::invalid("agreement", Rule::WrongKind));
        }
        let record = self
            .one::<Agreement>(&Agreement::KIND, id)?
            .ok_or(Error::NotFound)?;
        let file = File::of(self, id, &record)?;
        let standing = renewal::standing_amended(&file.paper, &file.amendments, on);
        let amended_by = file.amended_by(self, &standing)?;
        let parties = file.parties(self, on)?;
        Ok(TermsOnDay {
            on,
            agreement,
            standing,
            amended_by,
            parties,
        })
    }
}

/// Everything on record that bears on an agreement's terms.
struct File {
    paper: Paper,
    amendments: Vec<Amendment>,
    papers: Vec<Id>,
    bound: Vec<Party>,
}

impl File {
    fn of(reading: &Reading<'_>, id: Id, agreement: &Agreement) -> Result<Self> {
        let papers = reading.naming::<Agreement>(&Agreement::KIND, "amends", id)?;
        Self::put_together(id, agreement, &papers, |of| {
            reading.naming::<Party>(&Party::KIND, "agreement", of)
        })
    }

    fn put_together(
        id: Id,
        agreement: &Agreement,
        amending: &[(Id, Agreement)],
        parties_of: impl Fn(Id) -> Result<Vec<(Id, Party)>>,
    ) -> Result<Self> {
        let mut bound: Vec<Party> = parties_of(id)?
            .into_iter()
            .map(|(_, party)| party)
            .collect();
        let mut papers = Vec::new();
        let mut amendments = Vec::new();
        for (paper_id, paper) in amending {
            if paper.r#type != Some(AgreementType::Annex) && *paper_id != id {
                amendments.push(Amendment {
                    number: paper.number.map(|n| n.0.into()),
                    paper: paper_of(paper, &[]),
                });
                papers.push(*paper_id);
                // Who joins or leaves by an amendment is a party of the agreement, from the day on record.
                let joining = parties_of(*paper_id)?.into_iter();
                bound.extend(joining.map(|(_, party)| party.joining_by(paper)));
            }
        }
        Ok(Self {
            paper: paper_of(agreement, &bound),
            amendments,
            papers,
            bound,
        })
    }

    fn standing(&self, on: NaiveDate) -> Standing {
        renewal::standing_amended(&self.paper, &self.amendments, on)
    }

    fn upcoming(&self, from: NaiveDate, until: NaiveDate) -> Vec<Upcoming> {
        renewal::upcoming_amended(&self.paper, &self.amendments, from, until)
    }

    fn amended_by(&self, reading: &Reading<'_>, standing: &Standing) -> Result<Vec<AmendedBy>> {
        let mut amended = Vec::new();
        for one in &standing.amendments {
            if let Some(id) = self.papers.get(one.index) {
                let card = reading.card(*id)?;
                amended.push(AmendedBy {
                    card,
                    number: one.number,
                    applied: one.applied,
                    why: one.why,
                });
            }
        }
        Ok(amended)
    }

    fn parties(&self, reading: &Reading<'_>, on: NaiveDate) -> Result<Vec<PartyOnDay>> {
        let parts: Vec<Part> = self
            .bound
            .iter()
            .map(|party| Part {
                joined_on: party.joined_on.as_ref().and_then(span),
                left_on: party.left_on.as_ref().and_then(span),
            })
            .collect();
        let mut parties = Vec::new();
        for (place, certain) in renewal::parties_on(&parts, on) {
            if let Some(party) = self.bound.get(place) {
                parties.push(PartyOnDay {
                    partner: party
                        .partner
                        .map(|partner| reading.card(partner.0))
                        .transpose()?,
                    side: party.side.clone(),
                    capacity: party.capacity.clone(),
                    certain,
                });
            }
        }
        Ok(parties)
    }
}

/// What is coming of every agreement, papers that amend another left out. Who is bound is looked up only
/// where the signatures say when an agreement was signed.
pub(crate) fn upcoming_of_all(
    reading: &Reading<'_>,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<(Id, Upcoming)>> {
    let papers = reading.all_naming::<Agreement>(&Agreement::KIND, "amends")?;
    let alone = "type IS NULL OR type NOT IN ('amendment', 'annex')";
    let mut coming = Vec::new();
    for (id, agreement) in reading.all::<Agreement>(&Agreement::KIND, alone)? {
        let amending = papers.get(&id).map(Vec::as_slice).unwrap_or_default();
        let signed = agreement.signed_on.is_some();
        let file = File::put_together(id, &agreement, amending, |of| match signed {
            true => Ok(Vec::new()),
            false => reading.naming::<Party>(&Party::KIND, "agreement", of),
        })?;
        coming.extend(file.upcoming(from, until).into_iter().map(|one| (id, one)));
    }
    Ok(coming)
}

impl Party {
    /// A party named by an amendment joins when the amendment takes effect, unless its own day is known.
    fn joining_by(mut self, paper: &Agreement) -> Self {
        if self.joined_on.is_none() {
            self.joined_on = paper
                .in_force_on
                .clone()
                .or_else(|| paper.signed_on.clone());
        }
        self
    }
}

/// What the agreement's `get` shows beside its fields.
pub(crate) fn of_agreement(
    reading: &Reading<'_>,
    id: Id,
    fields: &Fields,
    days: &[NaiveDate],
) -> Result<Vec<Fields>> {
    let file = File::of(reading, id, &Agreement::of(fields))?;
    let on = |day: &NaiveDate| match serde_json::to_value(file.standing(*day)) {
        Ok(Json::Object(fields)) => fields,
        _ => Fields::new(),
    };
    Ok(days.iter().map(on).collect())
}

fn paper_of(agreement: &Agreement, parties: &[Party]) -> Paper {
    let count = |count: Option<crate::values::Count>| count.map(|count| i64::from(count.0));
    Paper {
        signed_on: agreement
            .signed_on
            .as_ref()
            .and_then(span)
            .or_else(|| last_signature(parties)),
        in_force_on: agreement.in_force_on.as_ref().and_then(span),
        first_term_months: count(agreement.first_term_months),
        ends_on: agreement.ends_on.as_ref().and_then(span),
        renewal: agreement.renewal.as_ref().and_then(renewal_of),
        renewal_term_months: count(agreement.renewal_term_months),
        max_renewals: count(agreement.max_renewals),
        notice_months: count(agreement.notice_months),
        terminated_on: agreement.terminated_on.as_ref().and_then(span),
        dormant_since: agreement.dormant_since.as_ref().and_then(span),
    }
}

/// Where only the signatories' days are on record, the agreement is signed when the last has signed.
fn last_signature(parties: &[Party]) -> Option<Span> {
    let signs = |party: &&Party| {
        matches!(
            party.capacity,
            None | Some(PartyCapacity::Signatory | PartyCapacity::Lead)
        )
    };
    let days: Option<Vec<Span>> = parties
        .iter()
        .filter(signs)
        .map(|party| party.signed_on.as_ref().and_then(span))
        .collect();
    let days = days.filter(|days| !days.is_empty())?;
    let latest =
        |side: fn(Span) -> Option<NaiveDate>| days.iter().filter_map(|day| side(*day)).max();
    Span::between(latest(Span::earliest), latest(Span::latest)).ok()
}

fn renewal_of(renewal: &Renewal) -> Option<renewal::Renewal> {
    match renewal {
        Renewal::None => Some(renewal::Renewal::None),
        Renewal::Express => Some(renewal::Renewal::Express),
        Renewal::Tacit => Some(renewal::Renewal::Tacit),
        Renewal::Newer(_) => None,
    }
}

/// A day as it is known, as the arithmetic takes it.
pub(crate) fn span(day: &Day) -> Option<Span> {
    let bounds = day.bounds();
    Span::between(bounds.earliest, bounds.latest).ok()
}
