//! Names, titles and texts put together from the words.

use crate::dice::Dice;
use crate::words::{
    CITIES, City, FAMILY, FORMS, GIVEN, HOUSES, OFFICES, SENTENCES, SYLLABLES, THEMES, TRADES,
};

/// A name that few others have, such as `Plouvenguen`.
pub fn coined(dice: &mut Dice) -> String {
    let mut name = String::new();
    for (place, part) in SYLLABLES.iter().enumerate() {
        name.push_str(dice.word(part));
        if place == 1 && dice.percent(40) {
            name.push_str(dice.word(part));
        }
    }
    name
}

/// A place of the list.
pub fn city(dice: &mut Dice) -> City {
    let place = dice.favourite(CITIES.len());
    CITIES.get(place).copied().unwrap_or(CITIES[0])
}

/// A family name.
pub fn family(dice: &mut Dice) -> String {
    if dice.percent(25) {
        dice.word(&FAMILY).to_owned()
    } else {
        coined(dice)
    }
}

/// A person's full name.
pub fn person(dice: &mut Dice) -> String {
    format!("{} {}", dice.word(&GIVEN), family(dice))
}

/// An organisation's name.
pub fn organisation(dice: &mut Dice) -> String {
    let (house, trade, name) = (dice.word(&HOUSES), dice.word(&TRADES), coined(dice));
    match dice.below(4) {
        0 => format!("{house} {name}"),
        1 => format!("{name} {trade}"),
        2 => format!("{house} de {trade} de {}", city(dice).0),
        _ => format!("{house} {trade} {name}"),
    }
}

/// A title of a paper, trip, meeting or project.
pub fn title(dice: &mut Dice) -> String {
    let (town, trade, name) = (city(dice).0, dice.word(&TRADES), coined(dice));
    let year = dice.between(1995, 2026);
    match dice.below(8) {
        0 => format!("Convention-cadre {town} – {name}, {trade}"),
        1 => format!("Mission {trade} à {town} ({year})"),
        2 => format!("Échange {name} : {trade}"),
        3 => format!("Memorandum of understanding on {trade}, {town} {year}"),
        4 => format!("Convenio de cooperación {town} {name}"),
        5 => format!("Entente de collaboration en {trade} avec {town}"),
        6 => format!("Misión comercial {trade} {name} {year}"),
        _ => format!("{name} – {town} {year}"),
    }
}

/// So many sentences, in paragraphs of a few, some of them with a heading, a list or a bold word.
pub fn text(dice: &mut Dice, sentences: usize) -> String {
    let mut text = String::new();
    for place in 0..sentences {
        if place > 0 {
            text.push_str(match dice.below(12) {
                0..3 => "\n\n",
                3 => "\n\n## Suites\n\n",
                4 => "\n\n- ",
                _ => " ",
            });
        }
        text.push_str(&sentence(dice));
    }
    text
}

fn sentence(dice: &mut Dice) -> String {
    let year = dice.between(1995, 2027).to_string();
    let number = dice.between(2, 90).to_string();
    let name = person(dice);
    let trade = match dice.percent(15) {
        true => format!("**{}**", dice.word(&TRADES)),
        false => dice.word(&TRADES).to_owned(),
    };
    dice.word(&SENTENCES)
        .replace("{city}", city(dice).0)
        .replace("{house}", &organisation(dice))
        .replace("{trade}", &trade)
        .replace("{name}", &name)
        .replace("{number}", &number)
        .replace("{year}", &year)
}

/// One line for a field of this name.
pub fn line(dice: &mut Dice, kind: &str, field: &str) -> String {
    match (kind, field) {
        ("territory", "name") if dice.percent(3) => city(dice).0.to_owned(),
        ("territory", "name") => format!("{}-{}", coined(dice), city(dice).0),
        ("event", "name") => format!("Forum {} de {}", dice.word(&TRADES), city(dice).0),
        ("office", "name") => "Mission internationale".into(),
        (_, "name") => organisation(dice),
        (_, "given_name") => dice.word(&GIVEN).to_owned(),
        (_, "family_name") => family(dice),
        (_, "title" | "subject") => title(dice),
        (_, "acronym") => coined(dice)
            .chars()
            .take(4)
            .collect::<String>()
            .to_uppercase(),
        (_, "legal_form") => dice.word(&FORMS).to_owned(),
        (_, "siret") => siret(dice),
        (_, "wikidata") => format!("Q{}", dice.between(60, 120_000_000)),
        (_, "geonames") => dice.between(1_000_000, 9_999_999).to_string(),
        (_, "ror") => format!("0{:08}", dice.below(99_999_999)),
        (_, "honorific") => dice
            .word(&["M.", "Mme", "Dr", "Ing.", "Lic.", "Mr", "Ms"])
            .into(),
        (_, "of_kind") => dice.word(&["partner", "mission", "agreement"]).into(),
        (_, "sort") => "-changed_at".into(),
        (_, "field") => "name".into(),
        (_, "unit") => dice.word(&["inhabitants", "km2", "students", "EUR"]).into(),
        (_, "edition") => dice.between(2001, 2027).to_string(),
        (_, "side") => city(dice).0.to_owned(),
        (_, "place" | "lodging") => format!("{} {}", dice.word(&HOUSES), coined(dice)),
        (_, "transport") => dice
            .word(&["avion", "train", "ferry", "voiture", "avión"])
            .into(),
        (_, name) if name.contains("reference") || name == "article" => {
            let (a, b) = (dice.between(1, 999), dice.between(1995, 2027));
            format!(
                "{}-{b}-{a:03}",
                dice.word(&["DEL", "ARR", "CONV", "ORD", "RES"])
            )
        }
        _ => format!("{}, {}", coined(dice), city(dice).0),
    }
}

/// One text in three languages for a field of this name.
pub fn languages(dice: &mut Dice, kind: &str, field: &str) -> [String; 3] {
    let listed = match (kind, field) {
        ("theme", "name") => dice.pick(&THEMES),
        (_, "title" | "protocol_title") => dice.pick(&OFFICES),
        _ => None,
    };
    match listed {
        Some(texts) => texts.map(str::to_owned),
        None => [title(dice), title(dice), title(dice)],
    }
}

/// A French establishment number with its check digit (INSEE: Luhn).
fn siret(dice: &mut Dice) -> String {
    let mut digits: Vec<usize> = (0..13).map(|_| dice.below(10)).collect();
    let weighted = |(place, digit): (usize, &usize)| {
        let weighted = digit * if place % 2 == 0 { 2 } else { 1 };
        weighted / 10 + weighted % 10
    };
    // The check digit stands in the fourteenth place, which counts once.
    let sum: usize = digits
        .iter()
        .enumerate()
        .map(|(place, digit)| weighted((place, digit)))
        .sum();
    digits.push((10 - sum % 10) % 10);
    digits.iter().map(usize::to_string).collect()
}
