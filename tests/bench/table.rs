//! What is printed at the end: one line a figure, beside bare SQLite's and what has to be reached.

use serde::Serialize;

/// What a figure has to reach.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// Ours at least this.
    AtLeast(f64),
    /// Ours at most this.
    AtMost(f64),
    /// Ours at most so many times theirs.
    Times(f64),
    /// Nothing: shown for what it tells.
    Nothing,
}

/// One figure.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    /// What was measured.
    pub what: String,
    /// Its unit.
    pub unit: &'static str,
    /// Ours: the median where several were measured.
    pub ours: f64,
    /// Ours: 95 of a hundred lie at or below.
    pub p95: Option<f64>,
    /// What stands beside it: bare SQLite's, or an empty window's.
    pub theirs: Option<f64>,
    /// What has to be reached.
    pub reach: Reach,
    /// What the figure is of.
    pub note: String,
}

impl Line {
    /// A figure of ours alone, with nothing to reach.
    pub fn new(what: impl Into<String>, unit: &'static str, ours: f64) -> Self {
        Self {
            what: what.into(),
            unit,
            ours,
            p95: None,
            theirs: None,
            reach: Reach::Nothing,
            note: String::new(),
        }
    }

    /// With the 95th percentile.
    #[must_use]
    pub fn p95(mut self, p95: f64) -> Self {
        self.p95 = Some(p95);
        self
    }

    /// Beside bare SQLite's, or an empty window's.
    #[must_use]
    pub fn theirs(mut self, theirs: f64) -> Self {
        self.theirs = Some(theirs);
        self
    }

    /// With what has to be reached.
    #[must_use]
    pub fn reach(mut self, reach: Reach) -> Self {
        self.reach = reach;
        self
    }

    /// With a word on what it is of.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    fn ratio(&self) -> Option<f64> {
        let theirs = self.theirs.filter(|theirs| *theirs > 0.0)?;
        Some(self.ours / theirs)
    }

    fn met(&self) -> Option<bool> {
        match self.reach {
            Reach::AtLeast(least) => Some(self.ours >= least),
            Reach::AtMost(most) => Some(self.ours <= most),
            Reach::Times(most) => self.ratio().map(|ratio| ratio <= most),
            Reach::Nothing => None,
        }
    }

    fn cells(&self) -> [String; 8] {
        let optional = |value: Option<f64>| value.map_or_else(String::new, number);
        let reach = match self.reach {
            Reach::AtLeast(least) => format!("≥ {}", number(least)),
            Reach::AtMost(most) => format!("≤ {}", number(most)),
            Reach::Times(most) => format!("≤ {most} ×"),
            Reach::Nothing => String::new(),
        };
        let met = match self.met() {
            Some(true) => "yes",
            Some(false) => "NO",
            None => "",
        };
        [
            self.what.clone(),
            format!("{} {}", number(self.ours), self.unit),
            optional(self.p95),
            optional(self.theirs),
            self.ratio()
                .map_or_else(String::new, |ratio| format!("{ratio:.2}")),
            reach,
            met.to_owned(),
            self.note.clone(),
        ]
    }
}

/// Prints the figures as aligned text.
pub fn print(lines: &[Line]) {
    let heads = [
        "figure", "ours", "p95", "beside", "ratio", "to reach", "met", "of",
    ];
    let mut rows = vec![heads.map(str::to_owned)];
    rows.extend(lines.iter().map(Line::cells));
    // The parts are printed one by one and stand in the same columns.
    let mut widths = [40, 14, 6, 11, 6, 8, 3, 0];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    for row in rows {
        let mut line = String::new();
        for (place, (cell, width)) in row.iter().zip(widths).enumerate() {
            let gap = " ".repeat(width - cell.chars().count());
            // Names and remarks begin at the left, numbers end at the right.
            if place == 0 || place == 7 {
                line.push_str(&format!("{cell}{gap}  "));
            } else {
                line.push_str(&format!("{gap}{cell}  "));
            }
        }
        println!("{}", line.trim_end());
    }
}

/// A number with three digits that matter.
fn number(value: f64) -> String {
    let size = value.abs();
    if size >= 100.0 || value.fract() == 0.0 {
        format!("{value:.0}")
    } else if size >= 10.0 {
        format!("{value:.1}")
    } else if size >= 1.0 {
        format!("{value:.2}")
    } else {
        format!("{value:.3}")
    }
}
