//! An agreement's terms on a day, spelled out.

use std::io::{self, Write};

use escale_store::TermsOnDay;
use escale_store::renewal::Span;
use serde_json::Value as Json;

use super::{Titles, value};
use crate::words::{self, terms as label};

/// Writes the terms: what it is, why, its days, the papers that amend it, who is bound.
pub fn write(terms: &TermsOnDay, out: &mut impl Write) -> io::Result<()> {
    let standing = &terms.standing;
    writeln!(out, "{}", value::safe(&terms.agreement.title))?;
    let mut line = |label: &str, text: &str| writeln!(out, "  {label}: {text}");
    line(label::ON, &terms.on.to_string())?;
    line(label::STATUS, words::status(standing.status))?;
    line(label::WHY, words::why(standing.reason.rule))?;
    if let [_, _, ..] = standing.possible.as_slice() {
        let possible: Vec<_> = standing
            .possible
            .iter()
            .map(|one| words::status(*one))
            .collect();
        line(label::POSSIBLE, &possible.join("; "))?;
    }
    if let Some(term) = &standing.term {
        let number = match term.number_latest {
            Some(latest) if latest == term.number => term.number.to_string(),
            Some(latest) => words::between(&term.number.to_string(), &latest.to_string()),
            None => words::not_before(&term.number.to_string()),
        };
        line(label::TERM, &number)?;
        line(label::FIRST_DAY, &value::span(term.first_day))?;
        line(label::LAST_DAY, &day(term.last_day))?;
    }
    line(label::LAST_DAY_OF_ALL, &day(standing.last_day))?;
    line(label::ANNIVERSARY, &day(standing.anniversary))?;
    line(label::NOTICE_BY, &day(standing.notice_by))?;
    if let Some(passed) = standing.notice_passed {
        line(label::NOTICE_PASSED, words::truth(passed))?;
    }
    if let Ok(Json::Object(used)) = serde_json::to_value(&standing.reason) {
        for (name, value) in used.iter().filter(|(name, _)| *name != "rule") {
            line(name, &used_value(value))?;
        }
    }
    for one in &standing.unusable {
        if let Ok(one) = serde_json::to_value(one) {
            line(label::UNUSABLE, &value::line(&one, Titles(None)))?;
        }
    }
    for paper in &terms.amended_by {
        let title = words::record(&value::safe(&paper.card.title), &paper.card.id.to_string());
        let (applied, why) = (words::truth(paper.applied), words::applied(paper.why));
        line(label::AMENDED_BY, &words::amended(&title, applied, why))?;
    }
    for party in &terms.parties {
        let partner = party.partner.as_ref();
        let name = partner.map_or_else(String::new, |card| value::safe(&card.title));
        let capacity = party
            .capacity
            .as_ref()
            .map_or("", |capacity| capacity.code());
        let side = party.side.as_deref().map(value::safe).unwrap_or_default();
        let parts = [name.as_str(), &side, capacity, words::bound(party.certain)];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        line(label::PARTY, &parts.join(", "))?;
    }
    line(label::ID, &terms.agreement.id.to_string())
}

fn day(span: Option<Span>) -> String {
    span.map_or_else(|| label::NONE.to_owned(), value::span)
}

/// A recorded value: a day as it is known, else as it stands.
fn used_value(json: &Json) -> String {
    match serde_json::from_value::<Span>(json.clone()) {
        Ok(span) => value::span(span),
        Err(_) => value::line(json, Titles(None)),
    }
}
