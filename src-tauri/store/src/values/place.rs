//! A point on the Earth.

use serde::{Deserialize, Serialize};

use super::{Held, Type};

/// Latitude and longitude in decimal degrees (WGS 84), north and east positive.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// From -90 to 90.
    pub latitude: f64,
    /// From -180 to 180.
    pub longitude: f64,
}

impl Held for Place {
    const TYPE: Type = Type::Place;
}

impl Place {
    /// The one-line form kept in documents and rows: `48.3904 -4.4861`.
    pub fn to_line(self) -> String {
        format!("{} {}", self.latitude, self.longitude)
    }

    /// Reads the one-line form.
    pub fn parse(line: &str) -> Option<Self> {
        let (latitude, longitude) = line.trim().split_once(' ')?;
        Self {
            latitude: latitude.parse().ok()?,
            longitude: longitude.parse().ok()?,
        }
        .checked()
    }

    /// Itself, if it lies on the Earth.
    pub fn checked(self) -> Option<Self> {
        let on_earth =
            (-90.0..=90.0).contains(&self.latitude) && (-180.0..=180.0).contains(&self.longitude);
        on_earth.then_some(self)
    }
}
