//! The one shape a text has in Markdown, whatever a merge or a paste left in it.

use std::rc::Rc;

use super::{Block, Glyph, Kind, Target};

/// Brings blocks to canonical form and drops those that show nothing.
pub(super) fn tidy(blocks: &mut Vec<Block>) {
    settle(blocks.iter_mut());
    blocks.retain(|block| !block.is_blank());
}

/// Brings blocks to canonical form and keeps those that show nothing, so that each still stands
/// at its place.
pub(super) fn settle<'a>(blocks: impl Iterator<Item = &'a mut Block>) {
    let mut above = 0;
    for block in blocks {
        settle_text(&block.kind, &mut block.text);
        if block.is_blank() {
            continue;
        }
        // An item hangs under another: a gap in depth has no form in Markdown.
        if let Kind::Item { depth, .. } = &mut block.kind {
            *depth = (*depth).clamp(1, 6).min(above + 1);
            above = *depth;
        } else {
            above = 0;
        }
    }
}

fn settle_text(kind: &Kind, text: &mut Vec<Glyph>) {
    let one_line = matches!(kind, Kind::Heading(_) | Kind::Picture(_));
    let words_only = matches!(kind, Kind::Picture(_));
    let mut kept: Vec<Glyph> = Vec::with_capacity(text.len());
    let mut after_return = false;
    for mut glyph in text.drain(..) {
        let returned = std::mem::replace(&mut after_return, glyph.c == '\r');
        glyph.c = match glyph.c {
            '\n' if returned => continue,
            '\r' | '\n' if one_line => ' ',
            '\r' => '\n',
            // Markdown reads the null character as this one.
            '\0' => char::REPLACEMENT_CHARACTER,
            c => c,
        };
        if words_only {
            glyph = Glyph::plain(glyph.c);
        }
        push_trimmed(&mut kept, glyph);
    }
    while kept.last().is_some_and(|g| g.c == '\n' || is_blank(g.c)) {
        kept.pop();
    }
    settle_gaps(&mut kept);
    *text = kept;
}

/// Blanks at either end of a line, and empty first lines, have no form in Markdown.
fn push_trimmed(kept: &mut Vec<Glyph>, glyph: Glyph) {
    if glyph.c == '\n' {
        while kept.last().is_some_and(|g| is_blank(g.c)) {
            kept.pop();
        }
    }
    let at_line_start = kept.last().is_none_or(|g| g.c == '\n');
    let dropped = if glyph.c == '\n' {
        kept.is_empty()
    } else {
        at_line_start && is_blank(glyph.c)
    };
    if !dropped {
        kept.push(glyph);
    }
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{b}' | '\u{c}')
}

/// A gap between words is bold or italic when both neighbours are: Markdown cannot mark a gap
/// by itself, and the eye cannot tell.
fn settle_gaps(text: &mut [Glyph]) {
    let mut from = 0;
    while let Some(gap) = text.get(from..) {
        let words = gap.iter().take_while(|g| !g.c.is_whitespace()).count();
        from += words;
        let width = gap
            .iter()
            .skip(words)
            .take_while(|g| g.c.is_whitespace())
            .count();
        if width == 0 {
            return;
        }
        let before = from.checked_sub(1).and_then(|at| text.get(at)).cloned();
        let after = text.get(from + width).cloned();
        let gap = text.get_mut(from..from + width).unwrap_or_default();
        let (bold, italic, target) = match before.zip(after) {
            Some((a, b)) => (
                a.bold && b.bold,
                a.italic && b.italic,
                shared(a.target, b.target.as_ref(), gap),
            ),
            None => (false, false, None),
        };
        for glyph in gap {
            glyph.bold = bold;
            glyph.italic = italic;
            glyph.target.clone_from(&target);
        }
        from += width;
    }
}

/// Two links to one place stay two unless the gap between them belongs to them as well.
fn shared(
    before: Option<Rc<Target>>,
    after: Option<&Rc<Target>>,
    gap: &[Glyph],
) -> Option<Rc<Target>> {
    let whole = before.as_ref() == after && gap.iter().all(|g| g.target == before);
    before.filter(|_| whole)
}
