//! A line of a batch, read as the act it asks for. What an act takes is known from the command line's
//! own description, so that both doors take the same and all that is wrong is named at once.

use clap::{Arg, ArgAction, Subcommand as _};
use escale_store::{Error, Problem, Result, Rule};
use serde_json::{Map, Value as Json};

use crate::args::Act;
use crate::deeds::INPUT;
use crate::input::Line;
use crate::leaf;

/// What every act takes.
pub struct Lines {
    acts: clap::Command,
}

/// A line that is no JSON object at all.
#[derive(Debug, PartialEq, Eq)]
pub struct Unreadable(pub Rule);

impl Lines {
    /// Knows every act.
    pub fn new() -> Self {
        let mut acts =
            Act::augment_subcommands(clap::Command::new("batch").disable_help_subcommand(true));
        acts.build();
        Self { acts }
    }

    /// The JSON object of a line.
    ///
    /// # Errors
    /// Why it is none.
    pub fn object(line: Line) -> std::result::Result<Map<String, Json>, Unreadable> {
        match line {
            Line::TooLong => Err(Unreadable(Rule::TooLong)),
            Line::Whole(bytes) => match serde_json::from_slice(&bytes) {
                Ok(Json::Object(object)) => Ok(object),
                Ok(_) => Err(Unreadable(Rule::NotAnObject)),
                Err(_) => Err(Unreadable(Rule::NotJson)),
            },
        }
    }

    /// The act that a line asks for.
    ///
    /// # Errors
    /// `Invalid` with every member that is unknown, missing or of the wrong type.
    pub fn act(&self, mut line: Map<String, Json>) -> Result<Act> {
        let unknown = || Error::invalid("command", Rule::UnknownCommand);
        let name = match line.get("command") {
            Some(Json::String(name)) => name.replace('-', "_"),
            Some(_) => return Err(Error::invalid("command", Rule::NotText)),
            None => return Err(Error::invalid("command", Rule::Required)),
        };
        let act = self.acts.find_subcommand(name.replace('_', "-"));
        let act = act.ok_or_else(unknown)?;
        let input = INPUT.iter().find(|(of, _)| *of == name);
        let input = input.map(|(_, member)| *member);
        // An argument that is null is one that was not given; a value may well be null.
        line.retain(|member, value| !value.is_null() || input == Some(member));

        let mut problems = Vec::new();
        for (member, value) in &line {
            let arg = act.get_arguments().find(|arg| arg.get_id() == member);
            let rule = match arg {
                _ if member == "command" => None,
                _ if input == Some(member) => {
                    (member == "fields" && !value.is_object()).then_some(Rule::NotAnObject)
                }
                Some(arg) if !is_of_people(arg) => rule_broken(arg, value),
                _ => Some(Rule::UnknownField),
            };
            problems.extend(rule.map(|rule| Problem::new(member, rule)));
        }
        let required = act.get_arguments().filter(|arg| arg.is_required_set());
        let required = required.map(|arg| arg.get_id().as_str()).chain(input);
        let missing = required.filter(|name| !line.contains_key(*name));
        problems.extend(missing.map(|name| Problem::new(name, Rule::Required)));
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        line.insert("command".into(), Json::String(name));
        serde_json::from_value(Json::Object(line))
            .map_err(|_| Error::invalid("input", Rule::NotJson))
    }
}

/// `--help` and its like are no arguments of an act.
fn is_of_people(arg: &Arg) -> bool {
    matches!(
        arg.get_action(),
        ArgAction::Help | ArgAction::HelpLong | ArgAction::HelpShort | ArgAction::Version
    )
}

/// The rule that a member breaks as this argument.
fn rule_broken(arg: &Arg, value: &Json) -> Option<Rule> {
    let parser = arg.get_value_parser();
    if matches!(arg.get_action(), ArgAction::SetTrue) {
        return (!value.is_boolean()).then_some(Rule::NotAFlag);
    }
    if leaf::is_number(parser) {
        return number_broken(arg, value);
    }
    let many = matches!(arg.get_action(), ArgAction::Append) || leaf::is_heads(parser);
    match value {
        Json::String(text) => leaf::rule_broken(parser, text),
        Json::Array(members) if many => {
            let texts: Option<Vec<&str>> = members.iter().map(Json::as_str).collect();
            match texts {
                None => Some(Rule::NotText),
                Some(texts) if leaf::is_heads(parser) => {
                    leaf::rule_broken(parser, &texts.join(","))
                }
                Some(texts) => texts
                    .iter()
                    .find_map(|text| leaf::rule_broken(parser, text)),
            }
        }
        _ if many => Some(Rule::NotAList),
        _ => Some(Rule::NotText),
    }
}

/// Numbers are whole and not negative, but for years.
fn number_broken(arg: &Arg, value: &Json) -> Option<Rule> {
    let fits = if arg.get_id() == "year" {
        value
            .as_i64()
            .is_some_and(|year| i32::try_from(year).is_ok())
    } else {
        value
            .as_u64()
            .is_some_and(|count| u32::try_from(count).is_ok())
    };
    (!fits).then_some(Rule::NotACount)
}
