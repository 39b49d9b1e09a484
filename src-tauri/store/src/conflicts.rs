//! What has to be settled by a person: values that stand side by side, and what checks find after a
//! merge. None of it ever blocks a merge.

mod find;
mod twins;

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::document::{Alternative, ClashKind};
use crate::error::Result;
use crate::kinds::KINDS;
use crate::list::PAGE_MAX;
use crate::reading::{Card, Reading};
use crate::values::Id;
use find::Within;

/// Something that a person has to look at.
#[derive(Debug, Clone, PartialEq, Serialize, specta::Type)]
pub struct Conflict {
    /// The record.
    #[serde(flatten)]
    pub card: Card,
    /// What it is about.
    pub conflict: About,
    /// The field.
    pub field: String,
    /// The member of a set or the language of a text, where only that is disputed.
    pub member: Option<String>,
    /// What stood there when everybody who wrote one of the values had last seen the same.
    pub before: Json,
    /// The values that stand side by side, the shown one first; for a merged text, the passages to read.
    pub values: Vec<Alternative>,
    /// The rule that is broken, as a code.
    pub rule: Option<String>,
    /// The other record concerned.
    pub other: Option<Card>,
}

/// Which of what has to be settled.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct ConflictsAsked {
    /// Only in this record.
    pub of: Option<Id>,
    /// Only about this.
    pub about: Option<About>,
    /// Only in records of this kind.
    pub kind: Option<String>,
    /// At most so many, and never more than [`PAGE_MAX`].
    pub limit: u32,
    /// After so many.
    pub offset: u32,
}

/// Some of what has to be settled.
#[derive(Debug, Clone, Default, PartialEq, Serialize, specta::Type)]
pub struct ConflictPage {
    /// What has to be settled, group by group, each record's together.
    pub items: Vec<Conflict>,
    /// How much there is of what was asked for.
    pub total: usize,
    /// Every group, whatever group was asked for.
    pub groups: Vec<ConflictGroup>,
}

/// What has to be settled for one cause in records of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct ConflictGroup {
    /// What it is about.
    pub about: About,
    /// The kind of the records.
    pub kind: String,
    /// How much there is.
    pub count: usize,
    /// In how many records.
    pub records: usize,
}

/// What a conflict is about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Different values in the same field.
    Field,
    /// Removed by one, changed by another.
    Removed,
    /// A passage changed on both sides: merged, please read.
    Text,
    /// A record contradicts itself.
    Problem,
    /// A link to a record in the bin.
    Link,
    /// Two records of the same thing.
    Twin,
}

impl From<ClashKind> for About {
    fn from(kind: ClashKind) -> Self {
        match kind {
            ClashKind::Field => Self::Field,
            ClashKind::Removed => Self::Removed,
            ClashKind::Text => Self::Text,
        }
    }
}

impl Reading<'_> {
    /// Everything that has to be settled.
    ///
    /// # Errors
    /// What the disk says.
    pub fn conflicts(&self) -> Result<Vec<Conflict>> {
        self.at_once(|| {
            let within = Within::all(self)?;
            let mut all = Vec::new();
            for group in within.groups(self)? {
                all.extend(within.items(self, &group, usize::MAX, 0)?);
            }
            Ok(all)
        })
    }

    /// A page of what has to be settled. What is counted is counted by the database, and only what is
    /// on the page is read.
    ///
    /// # Errors
    /// What the disk says.
    pub fn conflict_page(&self, asked: &ConflictsAsked) -> Result<ConflictPage> {
        self.at_once(|| {
            let within = match asked.of {
                Some(id) => Within::record(self, id)?,
                None => Within::all(self)?,
            };
            let groups = within.groups(self)?;
            let mut page = ConflictPage::default();
            let most = (asked.limit as usize).min(PAGE_MAX);
            let mut skipped = asked.offset as usize;
            for group in groups.iter().filter(|group| asked.takes(group)) {
                page.total += group.count;
                let left = most - page.items.len();
                if skipped >= group.count {
                    skipped -= group.count;
                } else if left > 0 {
                    page.items.extend(within.items(self, group, left, skipped)?);
                    skipped = 0;
                }
            }
            page.groups = groups;
            Ok(page)
        })
    }

    /// What stands side by side in one record, and how it contradicts itself.
    pub(crate) fn conflicts_of(&self, id: Id) -> Result<Vec<Conflict>> {
        let within = Within::itself(self, id)?;
        let mut all = Vec::new();
        for group in within.groups_within(self)? {
            all.extend(within.items(self, &group, usize::MAX, 0)?);
        }
        Ok(all)
    }
}

impl ConflictsAsked {
    fn takes(&self, group: &ConflictGroup) -> bool {
        self.about.is_none_or(|about| about == group.about)
            && self.kind.as_ref().is_none_or(|kind| *kind == group.kind)
    }
}

/// Groups by what they are about, then in the order in which kinds are shown.
fn in_order(groups: &mut [ConflictGroup]) {
    let place = |kind: &str| KINDS.iter().position(|known| known.name == kind);
    groups.sort_by_key(|group| (group.about, place(&group.kind)));
}
