//! Which characters of plain words Markdown would take for its own, and how to keep them words.

use super::Glyph;

/// The longest named character reference that Markdown knows, and some.
const LONGEST_REFERENCE: usize = 40;

/// Whether the character needs a backslash wherever it stands in its line.
pub(super) fn inside_line(text: &[Glyph], at: usize, in_label: bool) -> bool {
    let Some(glyph) = text.get(at) else {
        return false;
    };
    let back = |steps| at.checked_sub(steps).and_then(|at| text.get(at));
    let next = text.get(at + 1).map(|glyph| glyph.c);
    match glyph.c {
        '\\' | '`' | '[' => true,
        ']' => in_label || glyph.target.is_some(),
        // Alone between two spaces, and beside no mark, it can mark nothing.
        '*' => {
            let alone = back(1).is_some_and(|g| g.c == ' ') && next == Some(' ');
            !alone || glyph.bold || glyph.italic || glyph.target.is_some()
        }
        // Inside a word it can mark nothing. The letters beside it must not stand beside a mark
        // either: there they may be written by their numbers.
        '_' => {
            let inside = [(back(1), back(2)), (text.get(at + 1), text.get(at + 2))];
            !inside.into_iter().all(|(near, far)| {
                near.is_some_and(|near| is_word(near.c) && same_marks(near, glyph))
                    && far.is_none_or(|far| same_marks(far, glyph))
            })
        }
        '<' => next.is_some_and(|c| !c.is_whitespace()),
        '&' => starts_reference(text, at + 1),
        _ => false,
    }
}

/// Whether the character will be written as the letter it is: one right before a mark may be
/// written by its number.
pub(super) fn stays_word(text: &[Glyph], at: usize) -> bool {
    text.get(at).is_some_and(|glyph| {
        let next = text.get(at + 1);
        is_word(glyph.c) && next.is_none_or(|g| g.c.is_whitespace() || same_marks(g, glyph))
    })
}

fn same_marks(a: &Glyph, b: &Glyph) -> bool {
    a.bold == b.bold && a.italic == b.italic && a.target == b.target
}

fn starts_reference(text: &[Glyph], from: usize) -> bool {
    let rest = || text.iter().skip(from).map(|glyph| glyph.c);
    if rest().next() == Some('#') {
        return true;
    }
    let name = rest()
        .take(LONGEST_REFERENCE)
        .take_while(char::is_ascii_alphanumeric)
        .count();
    name > 0 && text.get(from + name).is_some_and(|glyph| glyph.c == ';')
}

/// Whether the first character of a line needs a backslash for its line to stay words.
pub(super) fn at_line_start(text: &[Glyph], at: usize) -> bool {
    let rest = || text.iter().skip(at).map(|glyph| glyph.c);
    let ends_marker = |c: Option<char>| c.is_none_or(|c| c.is_whitespace() || c.is_control());
    let next = rest().nth(1);
    match rest().next() {
        Some('#') => ends_marker(rest().take(7).find(|c| *c != '#')),
        Some('-') => next == Some('-') || ends_marker(next),
        Some('+') => ends_marker(next),
        Some('>' | '=') => true,
        Some('~') => rest().take(3).filter(|c| *c == '~').count() == 3,
        _ => false,
    }
}

/// The place of the character that ends the number of an ordered item (`1.`, `1)`), when the
/// line that starts here would be one.
pub(super) fn number_end(text: &[Glyph], line: usize) -> Option<usize> {
    let rest = || text.iter().skip(line).map(|glyph| glyph.c);
    let digits = rest().take(10).take_while(char::is_ascii_digit).count();
    let ends = (1..=9).contains(&digits) && matches!(rest().nth(digits), Some('.' | ')'));
    let after = rest().nth(digits + 1);
    let parted = after.is_none_or(|c| c.is_whitespace() || c.is_control());
    (ends && parted).then_some(line + digits)
}

/// Adds the address of a link, so that it ends where it ends.
pub(super) fn push_address(out: &mut String, address: &str) {
    let enclosed = address.contains(['(', ')']);
    if enclosed {
        out.push('<');
    }
    for c in address.chars() {
        if c == '&' {
            out.push('\\');
        }
        out.push(c);
    }
    if enclosed {
        out.push('>');
    }
}

/// Surely neither punctuation nor a gap to Markdown.
pub(super) fn is_word(c: char) -> bool {
    // The circled and squared letters are symbols.
    let symbol = matches!(c, '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f189}');
    c.is_ascii_alphanumeric() || (c.is_alphabetic() && !symbol)
}

/// Surely punctuation or a gap to Markdown.
pub(super) fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || matches!(c, '¡' | '§' | '«' | '¶' | '·' | '»' | '¿' | '€' | '£')
        || matches!(c, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}')
        || matches!(c, '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}')
}
