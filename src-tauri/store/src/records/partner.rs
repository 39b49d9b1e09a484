//! An organisation, ours included.

use super::{Person, Territory, Theme, check_order};
use crate::error::{Problem, Rule};
use crate::kinds::kind;
use crate::values::{Day, Email, Fields, Link, Links, Phone, Prose, Text, Url, Words, choice};

choice! {
    /// What kind of organisation a partner is.
    PartnerType {
        LocalAuthority = "local_authority", Intermunicipal = "intermunicipal", Cluster = "cluster",
        Technopole = "technopole", University = "university", Research = "research",
        Chamber = "chamber", Company = "company", Association = "association",
        TwinningAssociation = "twinning_association", Ministry = "ministry", Agency = "agency",
        Port = "port", International = "international", Other = "other",
    }
}

kind! {
    /// An organisation one works with, or one's own.
    Partner is "partner", title: ["name"], identity: ["title", "siret", "ror", "wikidata"], check: check;
    /// Its usual name.
    name: Text, required;
    /// Its acronym, such as `TMQ`.
    acronym: Text;
    /// Its name in other languages.
    other_names: Words;
    /// What kind of organisation it is.
    r#type: PartnerType;
    /// Whether it is ours.
    ours: bool, own;
    /// Legal form, in the words of its country.
    legal_form: Text;
    /// Where it sits.
    territory: Link<Territory>, located;
    /// Postal address.
    address: Prose;
    /// Web site.
    website: Url;
    /// General e-mail address.
    email: Email;
    /// General telephone number.
    phone: Phone;
    /// French establishment number (INSEE, 14 digits).
    siret: Text;
    /// Research Organization Registry id (9 characters).
    ror: Text;
    /// Wikidata item.
    wikidata: Text;
    /// What it says its mission is.
    mission_statement: Prose;
    /// What one should know of it.
    description: Prose;
    /// Day or year of foundation.
    founded_on: Day;
    /// Day or year of dissolution.
    dissolved_on: Day;
    /// The organisation that took over.
    successor: Link<Partner>;
    /// Themes it works on.
    themes: Links<Theme>;
    /// Who follows it at our office.
    followed_by: Link<Person>;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let partner = Partner::of(fields);
    let mut problems = Vec::new();
    check_order(
        &mut problems,
        partner.founded_on.as_ref(),
        partner.dissolved_on.as_ref(),
        "dissolved_on",
    );
    if partner.siret.is_some_and(|siret| !is_siret(&siret)) {
        problems.push(Problem::new("siret", Rule::BadCheckDigits));
    }
    problems
}

/// INSEE: 14 digits with a Luhn sum divisible by 10; La Poste's establishments (SIREN 356000000)
/// have instead a plain digit sum divisible by 5.
fn is_siret(siret: &str) -> bool {
    let digits: Vec<u32> = siret
        .chars()
        .filter(|c| *c != ' ')
        .filter_map(|c| c.to_digit(10))
        .collect();
    let only_digits = siret.chars().all(|c| c == ' ' || c.is_ascii_digit());
    let luhn = |(place, digit): (usize, &u32)| {
        let weighted = digit * if place % 2 == 0 { 2 } else { 1 };
        weighted / 10 + weighted % 10
    };
    let sound = digits.iter().enumerate().map(luhn).sum::<u32>() % 10 == 0;
    let la_poste =
        siret.replace(' ', "").starts_with("356000000") && digits.iter().sum::<u32>() % 5 == 0;
    only_digits && digits.len() == 14 && (sound || la_poste)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_siret_is_checked_by_its_digits() {
        assert!(
            is_siret("242 900 314 00012") == is_siret("24290031400012"),
            "spaces do not matter"
        );
        assert!(
            is_siret("73282932000074"),
            "the Luhn sum of this number is 40"
        );
        assert!(!is_siret("73282932000075"), "one digit off breaks the sum");
        assert!(
            is_siret("35600000000048"),
            "La Poste's head office has a correct Luhn sum as well"
        );
        assert!(!is_siret("7328293200007"), "thirteen digits are too few");
    }
}
