//! An instant and the zone in which people live it (RFC 9557), such as
//! `2026-09-14T14:30:00-04:00[America/Toronto]`.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, Offset, TimeZone as _, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Held, Type};

/// An instant with its offset and, when known, its IANA zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    at: DateTime<FixedOffset>,
    zone: Option<Tz>,
}

/// The text is no instant with an offset or a zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAMoment;

impl Moment {
    /// The instant in UTC that lies `milliseconds` after 1 January 1970; out of range is clamped.
    pub fn from_millis(milliseconds: i64) -> Self {
        let at =
            DateTime::<Utc>::from_timestamp_millis(milliseconds).unwrap_or(if milliseconds < 0 {
                DateTime::<Utc>::MIN_UTC
            } else {
                DateTime::<Utc>::MAX_UTC
            });
        Self {
            at: at.fixed_offset(),
            zone: None,
        }
    }

    /// Milliseconds since 1 January 1970, UTC.
    pub fn millis(self) -> i64 {
        self.at.timestamp_millis()
    }

    /// The calendar day in the moment's own zone.
    pub fn day(self) -> NaiveDate {
        self.at.date_naive()
    }

    /// The IANA zone, when it was given.
    pub fn zone(self) -> Option<&'static str> {
        self.zone.map(|zone| zone.name())
    }

    fn in_zone(local: NaiveDateTime, zone: Tz) -> Option<Self> {
        // In the repeated hour of autumn the first passage is meant; the skipped hour of spring is refused.
        let at = zone.from_local_datetime(&local).earliest()?;
        let offset = at.offset().fix();
        Some(Self {
            at: at.with_timezone(&offset),
            zone: Some(zone),
        })
    }
}

impl FromStr for Moment {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        let text = text.trim();
        if text.len() > 100 {
            return Err(NotAMoment);
        }
        let (stamp, zone) = match text.strip_suffix(']') {
            None => (text, None),
            Some(rest) => {
                let (stamp, zone) = rest.split_once('[').ok_or(NotAMoment)?;
                (stamp, Some(zone.parse::<Tz>().map_err(|_| NotAMoment)?))
            }
        };
        match (DateTime::parse_from_rfc3339(stamp), zone) {
            (Ok(at), None) => Ok(Self { at, zone: None }),
            (Ok(at), Some(zone)) => {
                let here = at.with_timezone(&zone);
                // RFC 9557: an offset that contradicts the zone is an error, unless it says only "UTC".
                if here.offset().fix() != *at.offset() && !stamp.ends_with(['Z', 'z']) {
                    return Err(NotAMoment);
                }
                let offset = here.offset().fix();
                Ok(Self {
                    at: here.with_timezone(&offset),
                    zone: Some(zone),
                })
            }
            (Err(_), Some(zone)) => {
                let local = NaiveDateTime::parse_from_str(stamp, "%Y-%m-%dT%H:%M:%S%.f")
                    .or_else(|_| NaiveDateTime::parse_from_str(stamp, "%Y-%m-%dT%H:%M"))
                    .map_err(|_| NotAMoment)?;
                Self::in_zone(local, zone).ok_or(NotAMoment)
            }
            (Err(_), None) => Err(NotAMoment),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}",
            // RFC 9557: with a zone, `Z` would say that the offset there is not known.
            self.at
                .to_rfc3339_opts(chrono::SecondsFormat::AutoSi, self.zone.is_none())
        )?;
        match self.zone {
            Some(zone) => write!(f, "[{}]", zone.name()),
            None => Ok(()),
        }
    }
}

impl specta::Type for Moment {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        String::definition(types)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse()
            .map_err(|_| serde::de::Error::custom("not a moment"))
    }
}

impl Held for Moment {
    const TYPE: Type = Type::Moment;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_printed_as_it_was_given() {
        for text in [
            "2026-09-14T14:30:00-04:00[America/Toronto]",
            "2026-09-14T14:30:00Z",
            "2026-01-14T14:30:00+01:00",
        ] {
            let moment: Moment = text.parse().expect(text);
            assert_eq!(
                moment.to_string(),
                text,
                "a moment keeps its zone and offset"
            );
        }
    }

    #[test]
    fn a_local_time_with_a_zone_gets_the_offset_of_that_day() {
        let summer: Moment = "2026-07-14T14:30[Europe/Paris]"
            .parse()
            .expect("a local time is enough with a zone");
        assert_eq!(
            summer.to_string(),
            "2026-07-14T14:30:00+02:00[Europe/Paris]",
            "summer time in Paris is UTC+2"
        );
    }

    #[test]
    fn a_skipped_hour_and_a_contradicting_offset_are_refused() {
        assert!(
            "2026-03-29T02:30[Europe/Paris]".parse::<Moment>().is_err(),
            "02:30 does not exist that night"
        );
        assert!(
            "2026-07-14T14:30:00+05:00[Europe/Paris]"
                .parse::<Moment>()
                .is_err(),
            "Paris is never at UTC+5"
        );
    }
}
