//! What people type, as EDTF. Every rule either gives one reading or none: nothing is guessed, and
//! whatever comes out still has to pass the strict reading.

use super::words::{
    ABOUT, ARTICLES, DECADE, FILLERS, ORDINALS, SINCE, SPANS, UNTIL, month, season, words,
};

/// The EDTF string of a French, English or Spanish wording, if it is known. It may still name a day
/// that does not exist.
pub(super) fn edtf(text: &str) -> Option<String> {
    let words = words(text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let since = || after_any(&words, SINCE).map(|start| format!("{start}/.."));
    let until = || after_any(&words, UNTIL).map(|end| format!("../{end}"));
    let span = || {
        SPANS
            .iter()
            .find_map(|(opening, joint)| span(&words, opening, joint))
    };
    moment(&words).or_else(since).or_else(until).or_else(span)
}

/// The moment that follows one of the phrases.
fn after_any(words: &[&str], phrases: &[&str]) -> Option<String> {
    phrases
        .iter()
        .find_map(|phrase| moment(after(words, phrase)?))
}

/// The words behind `phrase`, when they begin with it.
fn after<'w, 't>(words: &'w [&'t str], phrase: &str) -> Option<&'w [&'t str]> {
    phrase
        .split_whitespace()
        .try_fold(words, |rest, word| match rest {
            [first, rest @ ..] if *first == word => Some(rest),
            _ => None,
        })
}

fn span(words: &[&str], opening: &str, joint: &str) -> Option<String> {
    let words = after(words, opening)?;
    let (start, end) = (0..words.len()).find_map(|at| {
        let (start, rest) = words.split_at_checked(at)?;
        Some((moment(start)?, moment(after(rest, joint)?)?))
    })?;
    // A winter lies in two years: "winter 2019-2020" is one winter and not all the time until 2020.
    let one_season = joint == "-" && is_season(&start) && !end.contains('-');
    (!one_season).then(|| format!("{start}/{end}"))
}

fn is_season(edtf: &str) -> bool {
    edtf.get(4..6) == Some("-2")
}

/// A date with its qualifiers: `vers` before it, `?` behind it.
fn moment(words: &[&str]) -> Option<String> {
    let (words, doubtful) = match words {
        [words @ .., "?"] => (words, true),
        _ => (words, false),
    };
    let estimate = || ABOUT.iter().find_map(|phrase| date(after(words, phrase)?));
    let (date, estimated) = match date(words) {
        Some(date) => (date, false),
        None => (estimate()?, true),
    };
    let qualifier = match (doubtful, estimated) {
        (true, true) => "%",
        (true, false) => "?",
        (false, true) => "~",
        (false, false) => "",
    };
    Some(date + qualifier)
}

/// A date without qualifiers.
fn date(words: &[&str]) -> Option<String> {
    let articles = words
        .iter()
        .take_while(|word| ARTICLES.contains(word))
        .count();
    match without_fillers(words.get(articles..)?)?.as_slice() {
        [one] => in_figures(one).or_else(|| decade_with_s(one)),
        [name, number] if DECADE.contains(name) => decade(number),
        [name, number] => {
            let part = season(name).map(str::to_owned).or_else(|| month(name))?;
            Some(format!("{}-{part}", year(number)?))
        }
        [first, second, number] => {
            let (name, figures) = if month(second).is_some() {
                (second, first)
            } else {
                (first, second)
            };
            Some(format!(
                "{}-{}-{}",
                year(number)?,
                month(name)?,
                day(figures)?
            ))
        }
        _ => None,
    }
}

/// Words such as *de* and *of* stand between others; at either end they belong to something else.
fn without_fillers<'t>(words: &[&'t str]) -> Option<Vec<&'t str>> {
    let at_an_end = [words.first()?, words.last()?]
        .iter()
        .any(|word| FILLERS.contains(word));
    (!at_an_end).then(|| {
        words
            .iter()
            .copied()
            .filter(|word| !FILLERS.contains(word))
            .collect()
    })
}

/// A date in figures alone. The year tells the order: in front as in ISO 8601, or behind day and
/// month, in that order only.
fn in_figures(word: &str) -> Option<String> {
    let separator = word.chars().find(|char| !char.is_ascii_digit());
    let parts: Vec<&str> = match separator {
        Some(separator @ ('/' | '.' | '-')) => word.split(separator).collect(),
        Some(_) => return None,
        None => vec![word],
    };
    match parts.as_slice() {
        [only] => year(only).map(str::to_owned),
        [first, month] if year(first).is_some() => iso(word, &[month]),
        [first, month, day] if year(first).is_some() => iso(word, &[month, day]),
        [month, last] => Some(format!("{}-{}", year(last)?, month_in_figures(month)?)),
        [first, month, last] => Some(format!(
            "{}-{}-{}",
            year(last)?,
            two_figures(month)?,
            two_figures(first)?
        )),
        _ => None,
    }
}

/// ISO 8601 inside a wording, such as "since 2010-04"; the seasons' numbers are nothing one types.
fn iso(word: &str, parts: &[&str]) -> Option<String> {
    month_in_figures(parts.first()?)?;
    let two_each = parts.iter().all(|part| part.len() == 2 && is_figures(part));
    (two_each && word.contains('-')).then(|| word.to_owned())
}

/// `2010s`, `'90s`, `90's`. Written so, a full century but the present one may mean ten years or a
/// hundred: `1900s` is not understood.
fn decade_with_s(word: &str) -> Option<String> {
    let number = word.strip_suffix('s')?;
    let number = number.strip_suffix('\'').unwrap_or(number);
    let number = number.strip_prefix('\'').unwrap_or(number);
    let century = number.len() == 4 && number.ends_with("00") && number != "2000";
    if century { None } else { decade(number) }
}

/// The decade that begins with the number. Of two digits, 30 to 90 are of the twentieth century; 00,
/// 10 and 20 may be of either.
fn decade(number: &str) -> Option<String> {
    let tens = number.strip_suffix('0').filter(|tens| is_figures(tens))?;
    match tens.len() {
        3 => Some(format!("{tens}X")),
        1 if tens >= "3" => Some(format!("19{tens}X")),
        _ => None,
    }
}

fn year(word: &str) -> Option<&str> {
    (word.len() == 4 && is_figures(word)).then_some(word)
}

fn month_in_figures(word: &str) -> Option<String> {
    two_figures(word).filter(|month| ("01"..="12").contains(&month.as_str()))
}

fn day(word: &str) -> Option<String> {
    let number = ORDINALS
        .iter()
        .find_map(|ordinal| word.strip_suffix(ordinal))
        .unwrap_or(word);
    two_figures(number)
}

/// One or two figures as two. Whether there is such a day is for the calendar to say.
fn two_figures(word: &str) -> Option<String> {
    (matches!(word.len(), 1 | 2) && is_figures(word)).then(|| format!("{word:0>2}"))
}

fn is_figures(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}
