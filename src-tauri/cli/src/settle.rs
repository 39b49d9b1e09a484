//! Settling many conflicts by one rule.

use clap::Args;
use escale_store::values::Id;
use escale_store::{About, Choice, Error, Keep, PAGE_MAX, Plan, Result, Rule, Writing};
use serde::Deserialize;

use crate::answer::{Answer, Settled};
use crate::leaf;

/// Arguments of `settle`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settle {
    /// What is kept: `mine`, `author` (see --of), `newest`, or `shown` (which also says that merged texts are right)
    #[arg(long, value_name = "WHAT")]
    pub keep: String,
    /// Whose values are kept, with --keep author
    #[arg(long, value_name = "NAME")]
    #[serde(default)]
    pub of: Option<String>,
    /// Only records of this kind
    #[arg(long)]
    #[serde(default)]
    pub kind: Option<String>,
    /// Only conflicts about this: `field`, `removed` or `text`
    #[arg(long, value_name = "CAUSE")]
    #[serde(default)]
    pub about: Option<String>,
    /// Only this record, or these if given several times
    #[arg(long = "id", value_name = "ID", value_parser = leaf::id)]
    #[serde(rename = "id", default, deserialize_with = "leaf::ids")]
    pub id: Vec<Id>,
    /// Only say which values would stand
    #[arg(long)]
    #[serde(default)]
    pub dry_run: bool,
}

impl Settle {
    /// Does it, or only says what it would do.
    ///
    /// # Errors
    /// `Invalid` for what cannot be read, or what the store says.
    pub fn run(self, writing: &mut Writing<'_>) -> Result<Answer> {
        let choice = Choice {
            keep: self.keep(writing)?,
            about: self.about()?,
            kind: self.kind,
            ids: self.id,
        };
        let plan = whole(writing, &choice)?;
        if self.dry_run {
            return Ok(Answer::Plan(plan));
        }
        writing.settle(&choice, &plan.mark)?;
        Ok(Answer::Settled(Settled {
            settled: plan.total,
            records: plan.records,
            left: plan.left,
        }))
    }

    fn keep(&self, writing: &Writing<'_>) -> Result<Keep> {
        match (self.keep.as_str(), &self.of) {
            ("author", Some(name)) => Ok(Keep::Of(name.clone())),
            ("author", None) => Err(Error::invalid("of", Rule::Required)),
            (_, Some(_)) => Err(Error::invalid("of", Rule::Contradiction)),
            ("mine", None) => Ok(Keep::Of(writing.by().author.clone())),
            ("newest", None) => Ok(Keep::Newest),
            ("shown", None) => Ok(Keep::AsShown),
            _ => Err(Error::invalid("keep", Rule::UnknownChoice)),
        }
    }

    fn about(&self) -> Result<Option<About>> {
        Ok(match self.about.as_deref() {
            None => None,
            Some("field") => Some(About::Field),
            Some("removed") => Some(About::Removed),
            Some("text") => Some(About::Text),
            Some(_) => return Err(Error::invalid("about", Rule::UnknownChoice)),
        })
    }
}

/// The whole of a plan, of which the store gives at most so much at a time.
fn whole(writing: &Writing<'_>, choice: &Choice) -> Result<Plan> {
    let most = u32::try_from(PAGE_MAX).unwrap_or(u32::MAX);
    let mut plan = writing.read().plan(choice, most, 0)?;
    while plan.items.len() < plan.total {
        let offset = u32::try_from(plan.items.len()).unwrap_or(u32::MAX);
        let more = writing.read().plan(choice, most, offset)?;
        if more.items.is_empty() {
            break;
        }
        plan.items.extend(more.items);
    }
    Ok(plan)
}
