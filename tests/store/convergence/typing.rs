//! What people write in a run: few enough different values that two people sometimes write the same,
//! and words that nobody else ever types.

use std::collections::BTreeMap;

use escale_store::kind_named;
use escale_store::values::{Fields, Id};
use escale_tests::Chance;
use serde_json::{Value as Json, json};

use super::model::Place;

/// Values for one to three fields of a kind.
pub fn values(kind: &str, chance: &mut Chance) -> Fields {
    let texts = [json!("A"), json!("B"), json!("C"), json!(null)];
    let days = [
        json!("2010"),
        json!("2010-05"),
        json!("2017~"),
        json!("2010/.."),
        json!(null),
    ];
    let languages = ["fr", "en", "es"];
    let mut fields = Fields::new();
    for _ in 0..=chance.below(3) {
        let (field, value) = match (kind, chance.below(6)) {
            ("partner", 0) => ("acronym", pick(&texts, chance)),
            ("partner", 1) => ("founded_on", pick(&days, chance)),
            ("partner", 2) => (
                "ours",
                pick(&[json!(true), json!(false), json!(null)], chance),
            ),
            ("partner", 3) => (
                "type",
                pick(&[json!("port"), json!("cluster"), json!("other")], chance),
            ),
            ("partner", 4) => ("other_names", words(&languages, chance)),
            ("partner", _) => ("name", pick(&texts[..3], chance)),
            ("person", 0) => ("given_name", pick(&texts, chance)),
            ("person", 1) => ("languages", members(&languages, chance)),
            ("person", 2) => (
                "emails",
                members(&["a@example.org", "b@example.org", "c@example.org"], chance),
            ),
            ("person", 3) => ("protocol_title", words(&languages, chance)),
            ("person", 4) => ("informed_on", pick(&days, chance)),
            ("person", _) => ("family_name", pick(&texts[..3], chance)),
            (_, 0..3) => (
                "sdg_targets",
                members(&["14.1", "14.2", "14.3", "14.4"], chance),
            ),
            (_, _) => ("dac_codes", members(&["41010", "31310"], chance)),
        };
        fields.insert(field.to_owned(), value);
    }
    fields
}

fn pick(of: &[Json], chance: &mut Chance) -> Json {
    chance.one_of(of).cloned().unwrap_or_default()
}

fn members(of: &[&str], chance: &mut Chance) -> Json {
    let mut chosen: Vec<&str> = of.to_vec();
    chosen.retain(|_| chance.happens(50));
    json!(chosen)
}

fn words(languages: &[&str], chance: &mut Chance) -> Json {
    let mut texts = Fields::new();
    for language in languages {
        if chance.happens(50) {
            texts.insert(
                (*language).to_owned(),
                pick(&[json!("Un"), json!("Deux"), json!("Trois")], chance),
            );
        }
    }
    Json::Object(texts)
}

/// What a record of a kind cannot do without.
pub fn required(kind: &str) -> Fields {
    let fields = match kind {
        "partner" => json!({ "name": "A" }),
        "person" => json!({ "family_name": "A" }),
        _ => json!({ "name": { "fr": "Un" } }),
    };
    fields.as_object().cloned().unwrap_or_default()
}

/// The long text of a kind into which people type.
pub fn prose(kind: &str) -> &'static str {
    match kind {
        "person" => "notes",
        _ => "description",
    }
}

/// The single places that a value certainly goes to, with what is written there. Members that an
/// edit takes out are not named: which those are depends on what the writer saw.
pub fn places(field: &str, value: &Json) -> Vec<(Place, Json)> {
    match value {
        Json::Array(members) => members
            .iter()
            .map(|member| {
                (
                    (field.to_owned(), member.as_str().map(str::to_owned)),
                    json!(true),
                )
            })
            .collect(),
        Json::Object(texts) => texts
            .iter()
            .map(|(language, text)| ((field.to_owned(), Some(language.clone())), text.clone()))
            .collect(),
        single => vec![((field.to_owned(), None), single.clone())],
    }
}

/// Whether a field of a kind is one value, not a set, texts or a long text.
pub fn is_single(kind: &str, field: &str) -> bool {
    use escale_store::values::Shape;
    let field = kind_named(kind).and_then(|kind| kind.field(field));
    field.is_some_and(|field| field.ty.shape() == Shape::Scalar)
}

/// A text after somebody has typed: the text, the new words, and the words that are gone.
pub fn retyped(
    text: &str,
    typed: &BTreeMap<String, (Id, String)>,
    chance: &mut Chance,
) -> (String, Vec<String>, Vec<String>) {
    let mut paragraphs: Vec<Vec<String>> = text
        .split("\n\n")
        .map(|paragraph| {
            paragraph
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    if paragraphs.is_empty() || chance.happens(15) {
        paragraphs.insert(chance.below(paragraphs.len() + 1), Vec::new());
    }
    let here = chance.below(paragraphs.len());
    let mut new = Vec::new();
    let mut gone = Vec::new();
    let paragraph = &mut paragraphs[here];
    if chance.happens(25) && !paragraph.is_empty() {
        let taken = paragraph.remove(chance.below(paragraph.len()));
        gone.extend(typed.keys().filter(|word| taken.contains(*word)).cloned());
    } else if chance.happens(15) && !paragraph.is_empty() {
        let place = chance.below(paragraph.len());
        let word = paragraph[place].trim_matches('*').to_owned();
        paragraph[place] = format!("**{word}**");
    } else if chance.happens(15) && paragraph.len() > 1 {
        let rest = paragraph.split_off(1 + chance.below(paragraph.len() - 1));
        paragraphs.insert(here + 1, rest);
    }
    for _ in 0..=chance.below(2) {
        let word = new_word(typed.len() + new.len(), chance);
        let paragraph = &mut paragraphs[here];
        paragraph.insert(chance.below(paragraph.len() + 1), word.clone());
        new.push(word);
    }
    let text: Vec<String> = paragraphs
        .iter()
        .map(|paragraph| paragraph.join(" "))
        .collect();
    (text.join("\n\n"), new, gone)
}

/// A word that nobody has typed before.
fn new_word(number: usize, chance: &mut Chance) -> String {
    let letters = b"bcdfghjklmnpqrstvwxz";
    let mut word: String = (0..5)
        .map(|_| char::from(letters[chance.below(letters.len())]))
        .collect();
    let mut rest = number;
    for _ in 0..3 {
        word.push(char::from(b"aeiou"[rest % 5]));
        word.push(char::from(letters[chance.below(letters.len())]));
        rest /= 5;
    }
    word
}
