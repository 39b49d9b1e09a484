//! The acts that write.

use clap::{ArgGroup, Args, Subcommand};
use escale_store::values::{Fields, Id};
use escale_store::{Error, Heads, Result, Rule, Writing};
use serde::Deserialize;
use serde_json::Value as Json;

use crate::answer::Answer;
use crate::input;
use crate::leaf::{self, ExactDay};
use crate::refusal::Refusal;
use crate::settle::Settle;
use crate::words::help;

/// Something that writes.
#[derive(Debug, Subcommand, Deserialize)]
#[serde(tag = "command", rename_all = "snake_case")]
pub enum Deed {
    /// Make a record; its fields are a JSON object on standard input
    #[command(after_help = help::CREATE_HELP)]
    Create(Create),
    /// Change fields of a record: a JSON object on standard input, null empties a field
    #[command(after_help = help::EDIT_HELP)]
    Edit(Edit),
    /// Put a record into the bin
    Remove(One),
    /// Take a record out of the bin, with all it said
    Restore(One),
    /// Erase a person for good, with what is only about that person (GDPR art. 17); cannot be undone
    #[command(after_help = help::ERASE_HELP)]
    Erase(Erase),
    /// Undo your last act that is not yet undone
    Undo,
    /// Do again what you undid last
    Redo,
    /// Settle the conflict of a field: the value to keep is JSON on standard input
    #[command(after_help = help::RESOLVE_HELP)]
    Resolve(Resolve),
    /// Settle many conflicts by one rule: one act, one undo
    #[command(after_help = help::SETTLE_HELP)]
    Settle(Settle),
    /// Make two records of the same thing one: one is kept for both, one undo
    Combine(Combine),
    /// Note that two records that look alike are of different things
    TellApart(TellApart),
    /// Make a record say again what it said on a day or at some heads (see `history`)
    BringBack(BringBack),
}

/// Arguments of `create`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Create {
    /// The kind; `kinds` lists them
    pub kind: String,
    /// The values, from standard input or the line.
    #[arg(skip)]
    pub fields: Option<Fields>,
}

/// Arguments of `edit`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// The record
    #[arg(value_parser = leaf::id)]
    pub id: Id,
    /// The heads you had seen: what others changed since then becomes a conflict, not lost
    #[arg(long, value_name = "HEADS", value_parser = leaf::heads)]
    #[serde(default, deserialize_with = "leaf::some_heads")]
    pub based_on: Option<Heads>,
    /// The values, from standard input or the line.
    #[arg(skip)]
    pub fields: Option<Fields>,
}

/// The argument of acts on one record.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct One {
    /// The record
    #[arg(value_parser = leaf::id)]
    pub id: Id,
}

/// Arguments of `erase`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erase {
    /// The person
    #[arg(value_parser = leaf::id)]
    pub id: Id,
    /// Do it; without this it is only told what would go
    #[arg(long)]
    #[serde(default)]
    pub yes: bool,
}

/// Arguments of `resolve`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resolve {
    /// The record
    #[arg(value_parser = leaf::id)]
    pub id: Id,
    /// The field; `removed` for a removal (true confirms it), true for a merged text that is right
    pub field: String,
    /// The value to keep, from standard input or the line.
    #[arg(skip)]
    #[serde(default, deserialize_with = "leaf::given")]
    pub value: Option<Json>,
}

/// Arguments of `bring-back`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
#[command(group(ArgGroup::new("version").required(true).args(["on", "heads"])))]
pub struct BringBack {
    /// The record
    #[arg(value_parser = leaf::id)]
    pub id: Id,
    /// As it was at the end of this day
    #[arg(long, value_name = "DAY")]
    #[serde(default)]
    pub on: Option<ExactDay>,
    /// As it was at these heads, from `history`
    #[arg(long, value_name = "HEADS", value_parser = leaf::heads)]
    #[serde(default, deserialize_with = "leaf::some_heads")]
    pub heads: Option<Heads>,
}

/// Arguments of `combine`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Combine {
    /// The record that is kept
    #[arg(value_parser = leaf::id)]
    pub keep: Id,
    /// The record that goes into the bin; what names it will name the kept one
    #[arg(value_parser = leaf::id)]
    pub other: Id,
    /// Only say what would come of it
    #[arg(long)]
    #[serde(default)]
    pub dry_run: bool,
}

/// Arguments of `tell-apart`.
#[derive(Debug, Args, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TellApart {
    /// One record
    #[arg(value_parser = leaf::id)]
    pub one: Id,
    /// The other
    #[arg(value_parser = leaf::id)]
    pub other: Id,
}

/// What the acts take besides arguments: from standard input, or in a line of a batch under this name.
pub const INPUT: [(&str, &str); 3] = [
    ("create", "fields"),
    ("edit", "fields"),
    ("resolve", "value"),
];

impl Deed {
    /// Reads from standard input what the act takes from there.
    ///
    /// # Errors
    /// `Invalid` if it is too long, no JSON, or no object where one is needed.
    pub fn take_input(&mut self) -> std::result::Result<(), Refusal> {
        match self {
            Self::Create(Create { fields, .. }) | Self::Edit(Edit { fields, .. }) => {
                *fields = Some(input::object()?);
            }
            Self::Resolve(Resolve { value, .. }) => *value = Some(input::json()?),
            _ => {}
        }
        Ok(())
    }

    /// Does it.
    ///
    /// # Errors
    /// What the store says.
    pub fn run(self, writing: &mut Writing<'_>) -> Result<Answer> {
        let required = |field| Error::invalid(field, Rule::Required);
        let written = match self {
            Self::Create(Create { kind, fields }) => {
                writing.create(&kind, &fields.ok_or_else(|| required("fields"))?)
            }
            Self::Edit(Edit {
                id,
                based_on,
                fields,
            }) => {
                let fields = fields.ok_or_else(|| required("fields"))?;
                writing.edit(id, based_on.as_ref(), &fields)
            }
            Self::Remove(One { id }) => writing.remove(id),
            Self::Restore(One { id }) => writing.restore(id),
            Self::Erase(Erase { id, yes: false }) => {
                return writing.read().erasing(id).map(Answer::Erasing);
            }
            Self::Erase(Erase { id, yes: true }) => {
                let erased = writing.erase(id)?;
                return Ok(Answer::Erased { erased });
            }
            Self::Undo => return writing.undo().map(Answer::Reversed),
            Self::Redo => return writing.redo().map(Answer::Reversed),
            Self::Resolve(Resolve { id, field, value }) => {
                writing.resolve(id, &field, &value.ok_or_else(|| required("value"))?)
            }
            Self::Settle(settle) => return settle.run(writing),
            Self::Combine(Combine {
                keep,
                other,
                dry_run: true,
            }) => {
                let combination = writing.read().combination(keep, other)?;
                return Ok(Answer::Combination(Box::new(combination)));
            }
            Self::Combine(Combine { keep, other, .. }) => writing.combine(keep, other),
            Self::TellApart(TellApart { one, other }) => writing.tell_apart(one, other),
            Self::BringBack(BringBack { id, on, heads }) => {
                let heads = match (heads, on) {
                    (Some(heads), None) => heads,
                    (None, Some(ExactDay(day))) => writing.read().heads_on(id, day)?,
                    (Some(_), Some(_)) => return Err(Error::invalid("heads", Rule::Contradiction)),
                    (None, None) => return Err(required("heads")),
                };
                writing.bring_back(id, &heads)
            }
        };
        written.map(Answer::Written)
    }
}
