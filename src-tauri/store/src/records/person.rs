//! Anybody: a colleague, an elected member, somebody met on a mission.

use super::check_order;
use crate::error::Problem;
use crate::kinds::kind;
use crate::values::{Blob, Day, Email, Fields, Language, Phone, Prose, Text, Words, choice};

choice! {
    /// Why the office may keep a person's data (GDPR art. 6-1, CRPA).
    DataBasis {
        PublicTask = "public_task", Consent = "consent", Contract = "contract",
        LegalObligation = "legal_obligation", Public = "public",
    }
}

kind! {
    /// A person.
    Person is "person", title: ["given_name", "family_name"], identity: ["title", "emails"], check: check;
    /// Given name.
    given_name: Text;
    /// Family name.
    family_name: Text, required;
    /// How one is addressed, such as `Mme` or `Dr`.
    honorific: Text;
    /// Title by protocol, per language, such as `Madame la Mairesse`.
    protocol_title: Words;
    /// Languages spoken.
    languages: std::collections::BTreeSet<Language>;
    /// E-mail addresses.
    emails: std::collections::BTreeSet<Email>;
    /// Telephone numbers.
    phones: std::collections::BTreeSet<Phone>;
    /// Portrait.
    photo: Blob;
    /// What one should know.
    notes: Prose;
    /// Why the data may be kept (GDPR art. 6).
    data_basis: DataBasis;
    /// When the person was told (GDPR art. 13 and 14).
    informed_on: Day;
    /// Until when the data may be kept.
    keep_until: Day;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let person = Person::of(fields);
    let mut problems = Vec::new();
    check_order(
        &mut problems,
        person.informed_on.as_ref(),
        person.keep_until.as_ref(),
        "keep_until",
    );
    problems
}
