//! What a record must say, and which conflicts must stand, in few words.

use std::collections::BTreeSet;

use escale_store::values::Id;
use escale_store::{About, Conflict, Error, Rule};
use serde_json::Value as Json;

use crate::desk::Desk;

/// What must hold of a record.
#[derive(Debug, Clone, Default)]
pub struct Expect {
    fields: Vec<(String, Json)>,
    conflicts: BTreeSet<String>,
    removed: bool,
}

impl Expect {
    /// These fields say this (`null`: empty); nothing is disputed, and the record is not in the bin.
    ///
    /// # Panics
    /// If the fields are no object.
    pub fn fields(fields: Json) -> Self {
        let fields = fields.as_object().cloned().expect("fields are an object");
        Self {
            fields: fields.into_iter().collect(),
            ..Self::default()
        }
    }

    /// And this conflict stands, as [`conflict_lines`] writes it.
    #[must_use]
    pub fn conflict(mut self, line: &str) -> Self {
        self.conflicts.insert(line.to_owned());
        self
    }

    /// And the record is in the bin.
    #[must_use]
    pub fn removed(mut self) -> Self {
        self.removed = true;
        self
    }

    /// Asserts it at one desk.
    ///
    /// # Panics
    /// If it does not hold.
    #[track_caller]
    pub fn check(&self, desk: &Desk, id: Id) {
        let record = desk.record(id);
        let who = desk.author();
        for (field, wanted) in &self.fields {
            let shown = record.fields.get(field).cloned().unwrap_or_default();
            assert_eq!(shown, *wanted, "what {who} sees in {field}");
        }
        assert_eq!(
            record.removed, self.removed,
            "whether {who} sees it in the bin"
        );
        let all = desk
            .store()
            .read()
            .conflicts()
            .expect("the conflicts are listed");
        let mine: Vec<Conflict> = all
            .into_iter()
            .filter(|conflict| conflict.card.id == id)
            .collect();
        assert_eq!(
            conflict_lines(&mine),
            self.conflicts,
            "the conflicts {who} sees"
        );
    }
}

/// Conflicts as lines: `field name: "A" | "B"` (values sorted), `field other_names[fr]: …`,
/// `removed: false | true`, `text description`, `problem ends_on end_before_start`,
/// `link mission`, `twin name`.
pub fn conflict_lines(conflicts: &[Conflict]) -> BTreeSet<String> {
    conflicts.iter().map(line).collect()
}

fn line(conflict: &Conflict) -> String {
    let mut values: Vec<String> = conflict
        .values
        .iter()
        .map(|one| one.value.to_string())
        .collect();
    values.sort();
    let field = &conflict.field;
    let member = conflict
        .member
        .as_ref()
        .map(|member| format!("[{member}]"))
        .unwrap_or_default();
    match conflict.conflict {
        About::Field => format!("field {field}{member}: {}", values.join(" | ")),
        About::Removed => format!("removed: {}", values.join(" | ")),
        About::Text => format!("text {field}"),
        About::Problem => format!(
            "problem {field} {}",
            conflict.rule.as_deref().unwrap_or_default()
        ),
        About::Link => format!("link {field}"),
        About::Twin => format!("twin {field}"),
    }
}

/// The problems of a refused request, each as `field rule`; nothing if it was not refused as invalid.
pub fn rules<T>(result: &Result<T, Error>) -> Vec<(String, Rule)> {
    match result {
        Err(Error::Invalid(problems)) => problems
            .iter()
            .map(|problem| (problem.field.clone(), problem.rule))
            .collect(),
        _ => Vec::new(),
    }
}
