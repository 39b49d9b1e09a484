//! The words of dates in French, English and Spanish, in the form [`words`] gives: lower case, no
//! accents, no full stop behind an abbreviation, elisions undone (`jusqu'en` is `jusque en`).

use unicode_normalization::UnicodeNormalization;

/// Months in order, each in all languages, with the abbreviations that can be but one month.
const MONTHS: [&[&str]; 12] = [
    &["janvier", "janv", "jan", "january", "enero", "ene"],
    &["fevrier", "fevr", "fev", "february", "feb", "febrero"],
    &["mars", "mar", "march", "marzo"],
    &["avril", "avr", "april", "apr", "abril", "abr"],
    &["mai", "may", "mayo"],
    &["juin", "june", "jun", "junio"],
    &["juillet", "juill", "juil", "july", "jul", "julio"],
    &["aout", "august", "aug", "agosto", "ago"],
    &[
        "septembre",
        "sept",
        "sep",
        "september",
        "septiembre",
        "setiembre",
    ],
    &["octobre", "oct", "october", "octubre"],
    &["novembre", "nov", "november", "noviembre"],
    &["decembre", "dec", "december", "diciembre", "dic"],
];

/// Seasons with their EDTF numbers.
const SEASONS: [(&str, &[&str]); 4] = [
    ("21", &["printemps", "spring", "primavera"]),
    ("22", &["ete", "summer", "verano"]),
    ("23", &["automne", "autumn", "fall", "otono"]),
    ("24", &["hiver", "winter", "invierno"]),
];

/// Before a number: the decade of that number.
pub(super) const DECADE: &[&str] = &["annees", "decennie", "anos", "decada"];

/// Before a date, adding nothing to it.
pub(super) const ARTICLES: &[&str] = &["le", "la", "les", "the", "el", "los", "en", "in", "on"];

/// Within a date, adding nothing to it.
pub(super) const FILLERS: &[&str] = &["de", "del", "of", "du", "the", "les", "los"];

/// What may stand behind the number of a day.
pub(super) const ORDINALS: &[&str] = &["er", "ro", "o", "°", "st", "nd", "rd", "th"];

/// Before a date: an estimate.
pub(super) const ABOUT: &[&str] = &[
    "~",
    "vers",
    "environ",
    "autour de",
    "aux environs de",
    "aux alentours de",
    "c",
    "ca",
    "circa",
    "about",
    "around",
    "approximately",
    "hacia",
    "alrededor de",
    "aproximadamente",
];

/// Before a date: from then on, without an end.
pub(super) const SINCE: &[&str] = &[
    "depuis",
    "des",
    "a partir de",
    "a partir du",
    "a compter de",
    "a compter du",
    "since",
    "from",
    "desde",
    "a partir del",
];

/// Before a date: up to then, without a beginning.
pub(super) const UNTIL: &[&str] = &[
    "jusque en",
    "jusque au",
    "jusque a",
    "until",
    "till",
    "up to",
    "hasta",
    "hasta el",
];

/// Pairs that hold a span: the word before the first date (perhaps none), the word between the two.
pub(super) const SPANS: &[(&str, &str)] = &[
    ("", "-"),
    ("", "a"),
    ("", "au"),
    ("", "al"),
    ("", "to"),
    ("", "until"),
    ("", "hasta"),
    ("de", "a"),
    ("de", "au"),
    ("de", "al"),
    ("de", "jusque en"),
    ("de", "jusque a"),
    ("du", "au"),
    ("du", "jusque au"),
    ("del", "al"),
    ("depuis", "jusque en"),
    ("depuis", "jusque au"),
    ("depuis", "jusque a"),
    ("entre", "et"),
    ("entre", "y"),
    ("from", "to"),
    ("from", "until"),
    ("between", "and"),
    ("desde", "hasta"),
    ("desde", "a"),
    ("desde", "al"),
];

/// The two-figure number of the month of that name.
pub(super) fn month(word: &str) -> Option<String> {
    let index = MONTHS.iter().position(|names| names.contains(&word))?;
    Some(format!("{:02}", index + 1))
}

/// The EDTF number of the season of that name.
pub(super) fn season(word: &str) -> Option<&'static str> {
    SEASONS
        .iter()
        .find(|(_, names)| names.contains(&word))
        .map(|(number, _)| *number)
}

/// The text in words: compatibility decomposition takes care of accents, wide figures, narrow spaces
/// and raised letters alike (Unicode Standard Annex 15).
pub(super) fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .nfkd()
        .filter(|char| !is_mark(*char))
        .flat_map(char::to_lowercase)
        .filter_map(plain_char)
        .collect();
    let plain = plain
        .replace("jusqu'", "jusque ")
        .replace("d'", "de ")
        .replace("l'", "le ");
    plain.split_whitespace().flat_map(parts).collect()
}

fn is_mark(char: char) -> bool {
    unicode_normalization::char::is_combining_mark(char)
}

fn plain_char(char: char) -> Option<char> {
    match char {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '\u{2018}' | '\u{2019}' | '\u{2032}' | '\u{02bc}' | '`' => Some('\''),
        ',' => Some(' '),
        // Soft hyphen, zero-width and direction marks come along from web pages and spreadsheets.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' => {
            None
        }
        other => Some(other),
    }
}

/// One blank-free piece as words: `sept.2019`, `~2010`, `2010?` and `2010-2017` are several.
fn parts(piece: &str) -> Vec<String> {
    let (piece, doubt) = piece
        .strip_suffix('?')
        .map_or((piece, None), |rest| (rest, Some("?")));
    let (about, piece) = piece
        .strip_prefix('~')
        .map_or((None, piece), |rest| (Some("~"), rest));
    let inner: Vec<&str> = if let Some((from, to)) = span(piece) {
        vec![from, "-", to]
    } else if let Some((abbreviation, rest)) = abbreviated(piece) {
        vec![abbreviation, rest]
    } else {
        vec![piece]
    };
    about
        .into_iter()
        .chain(inner)
        .chain(doubt)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A single hyphen behind a year of four digits, as in `2010-2017`, but not in `05-2010`.
fn span(piece: &str) -> Option<(&str, &str)> {
    let (from, to) = piece.split_once('-')?;
    let goes_on = ends_in_a_year(to) || to.starts_with(char::is_alphabetic);
    (ends_in_a_year(from) && goes_on && !to.contains('-')).then_some((from, to))
}

fn ends_in_a_year(piece: &str) -> bool {
    let figures = piece.bytes().rev().take_while(u8::is_ascii_digit).count();
    figures == 4
}

fn abbreviated(piece: &str) -> Option<(&str, &str)> {
    piece
        .split_once('.')
        .filter(|(word, _)| !word.is_empty() && word.chars().all(char::is_alphabetic))
}
