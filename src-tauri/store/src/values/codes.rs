//! Codes of international lists: countries, subdivisions, languages, time zones.

use serde::{Deserialize, Serialize};

use super::text::member;
use super::{Held, Type};

member! {
    /// ISO 3166-1 alpha-2, such as `CA`.
    Country = Type::Country;
    /// ISO 3166-2, such as `CA-QC`.
    Subdivision = Type::Subdivision;
    /// BCP 47, such as `fr` or `es-AR`.
    Language = Type::Language;
    /// IANA time zone, such as `America/Toronto`.
    TimeZone = Type::TimeZone;
}

/// The canonical country code (ISO 3166-1 alpha-2), if it is one.
pub(super) fn country(code: &str) -> Option<String> {
    let code = code.trim().to_ascii_uppercase();
    rust_iso3166::from_alpha2(&code).map(|found| found.alpha2.to_owned())
}

/// The canonical subdivision code (ISO 3166-2), if it is one.
pub(super) fn subdivision(code: &str) -> Option<String> {
    let code = code.trim().to_ascii_uppercase();
    rust_iso3166::iso3166_2::from_code(&code).map(|found| found.code.to_owned())
}

/// The language tag in its usual case (BCP 47), if it is well formed.
pub(super) fn language(tag: &str) -> Option<String> {
    oxilangtag::LanguageTag::parse_and_normalize(tag.trim())
        .ok()
        .map(oxilangtag::LanguageTag::into_inner)
}

/// The zone's name, if IANA has it.
pub(super) fn time_zone(name: &str) -> Option<String> {
    name.trim()
        .parse::<chrono_tz::Tz>()
        .ok()
        .map(|zone| zone.name().to_owned())
}
