//! A place one cooperates with.

use crate::error::{Problem, Rule};
use crate::kinds::kind;
use crate::values::{
    Country, Fields, Link, Place, Prose, Subdivision, Text, TimeZone, Words, choice,
};

choice! {
    /// What kind of place a territory is.
    TerritoryType {
        Municipality = "municipality", Intermunicipal = "intermunicipal", Metropolis = "metropolis",
        County = "county", Province = "province", Region = "region", State = "state",
        Country = "country", Port = "port",
    }
}

kind! {
    /// A place one cooperates with: a city, a province, a port.
    Territory is "territory", title: ["name"], identity: ["title", "geonames", "wikidata"], check: check, always: true;
    /// Its usual name, in the spelling used in the office's first language.
    name: Text, required;
    /// The same place in other languages.
    other_names: Words;
    /// What kind of place it is.
    r#type: TerritoryType;
    /// ISO 3166-1 country.
    country: Country;
    /// ISO 3166-2 subdivision.
    subdivision: Subdivision;
    /// A point in it, for the map.
    location: Place;
    /// Its IANA time zone.
    time_zone: TimeZone;
    /// The territory it belongs to.
    parent: Link<Territory>, located;
    /// GeoNames number.
    geonames: Text;
    /// Wikidata item, such as `Q62`.
    wikidata: Text;
    /// What one should know of it.
    description: Prose;
}

fn check(fields: &Fields) -> Vec<Problem> {
    let territory = Territory::of(fields);
    let mut problems = Vec::new();
    if let (Some(country), Some(subdivision)) = (&territory.country, &territory.subdivision)
        && !subdivision.0.starts_with(&format!("{}-", country.0))
    {
        problems.push(Problem::new("subdivision", Rule::Contradiction));
    }
    problems
}
