//! From blocks in canonical form to Markdown that reads back as the same blocks.

use std::fmt::Write as _;
use std::rc::Rc;

use super::{Block, Glyph, Kind, Target};

mod escape;

use escape::{is_separator, is_word};

/// The Markdown of blocks in canonical form, without a final newline.
pub(super) fn markdown(blocks: &[Block]) -> String {
    let mut page = Page::default();
    let mut above: Option<&Kind> = None;
    for block in blocks {
        page.out.push_str(match (above, &block.kind) {
            (None, _) => "",
            (Some(Kind::Item { .. }), Kind::Item { .. }) => "\n",
            (Some(Kind::Quote), Kind::Quote) => "\n>\n",
            _ => "\n\n",
        });
        page.block(block);
        above = Some(&block.kind);
    }
    page.out
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Bold,
    Italic,
    Link,
}

/// A mark that has been opened and the place of the first character after it.
struct Open {
    mark: Mark,
    end: usize,
    target: Option<Rc<Target>>,
}

#[derive(Default)]
struct Page {
    out: String,
    /// What each further line of the block starts with.
    prefix: String,
    /// The number and the width of the marker of the last item at each depth.
    items: Vec<(Option<usize>, usize)>,
    open: Vec<Open>,
    /// The words could be taken for the start of a block here.
    at_line_start: bool,
    /// The last thing written is this character, which stands at this place.
    last: Option<(usize, char)>,
    /// The next thing written must be a gap or punctuation, for a mark to end before it.
    must_separate: bool,
    /// This character would make a list item of its line.
    number_end: Option<usize>,
}

impl Page {
    fn block(&mut self, block: &Block) {
        self.prefix.clear();
        self.at_line_start = true;
        if !matches!(block.kind, Kind::Item { .. }) {
            self.items.clear();
        }
        match &block.kind {
            Kind::Paragraph => {}
            Kind::Heading(level) => {
                for _ in 0..*level {
                    self.out.push('#');
                }
                self.out.push(' ');
                self.at_line_start = false;
            }
            Kind::Quote => {
                self.out.push_str("> ");
                self.prefix.push_str("> ");
            }
            Kind::Item { ordered, depth } => self.item(*ordered, usize::from(*depth)),
            Kind::Picture(source) => {
                self.at_line_start = false;
                self.out.push_str("![");
                self.words(&block.kind, &block.text);
                self.out.push_str("](");
                self.out.push_str(source);
                self.out.push(')');
                return;
            }
        }
        self.words(&block.kind, &block.text);
    }

    fn item(&mut self, ordered: bool, depth: usize) {
        self.items.truncate(depth);
        let before = if self.items.len() == depth {
            self.items.pop().and_then(|(number, _)| number)
        } else {
            None
        };
        let indent = self.items.iter().map(|(_, width)| width).sum();
        for _ in 0..indent {
            self.out.push(' ');
        }
        let number = ordered.then(|| before.unwrap_or(0) + 1);
        let marker = match number {
            Some(number) => format!("{number}. "),
            None => "- ".to_string(),
        };
        self.out.push_str(&marker);
        for _ in 0..indent + marker.len() {
            self.prefix.push(' ');
        }
        self.items.push((number, marker.len()));
    }

    fn words(&mut self, kind: &Kind, text: &[Glyph]) {
        self.last = None;
        self.must_separate = false;
        self.number_end = None;
        let mut gap = 0;
        for (at, glyph) in text.iter().enumerate() {
            if glyph.c.is_whitespace() {
                continue;
            }
            let between = text.get(gap..at).unwrap_or_default();
            gap = at + 1;
            let kept = self.still_open(text, at);
            let opening = opening(text, at, self.open.get(..kept).unwrap_or_default());
            self.close_down_to(kept);
            self.gap(between);
            self.open_up(opening, escape::stays_word(text, at));
            self.glyph(kind, text, at, glyph);
        }
        self.close_down_to(0);
        self.gap(text.get(gap..).unwrap_or_default());
    }

    /// How many of the open marks stay open at this character.
    fn still_open(&self, text: &[Glyph], at: usize) -> usize {
        let ended = self.open.iter().position(|open| open.end <= at);
        let kept = ended.unwrap_or(self.open.len());
        let in_link = self.open.iter().take(kept).any(|o| o.mark == Mark::Link);
        if in_link || text.get(at).is_none_or(|glyph| glyph.target.is_none()) {
            return kept;
        }
        // A link is one whole: what ends inside it must open inside it.
        let link_end = end_of(text, at, Mark::Link);
        let crossing = self.open.iter().position(|open| open.end < link_end);
        crossing.map_or(kept, |crossing| kept.min(crossing))
    }

    fn close_down_to(&mut self, kept: usize) {
        while self.open.len() > kept {
            let Some(open) = self.open.pop() else { return };
            let last = self.last.take();
            match (open.mark, open.target) {
                (Mark::Bold, _) => {
                    self.must_separate = !last.is_some_and(|(_, c)| is_word(c));
                    self.out.push_str("**");
                }
                (Mark::Italic, _) => {
                    self.must_separate = true;
                    self.out.push('_');
                }
                (Mark::Link, target) => {
                    self.must_separate = false;
                    self.out.push_str("](");
                    if let Some(target) = target {
                        escape::push_address(&mut self.out, &target.address());
                    }
                    self.out.push(')');
                }
            }
        }
    }

    fn gap(&mut self, gap: &[Glyph]) {
        for glyph in gap {
            if glyph.c == '\n' {
                self.out.push_str("\\\n");
                self.out.push_str(&self.prefix);
            } else {
                self.out.push(glyph.c);
            }
            self.at_line_start = glyph.c == '\n';
            self.last = None;
            self.must_separate = false;
        }
    }

    fn open_up(&mut self, opening: Vec<Open>, before_word: bool) {
        let Some(first) = opening.first() else { return };
        match (first.mark, self.last) {
            // Before a link an exclamation mark would make a picture of it.
            (Mark::Link, Some((at, '!'))) => self.out.insert(at, '\\'),
            (Mark::Bold | Mark::Italic, Some((at, c))) => {
                let bold_word = first.mark == Mark::Bold && opening.len() == 1 && before_word;
                if !bold_word && !is_separator(c) {
                    self.out.truncate(at);
                    self.push_reference(c);
                }
            }
            _ => {}
        }
        for open in &opening {
            self.out.push_str(match open.mark {
                Mark::Bold => "**",
                Mark::Italic => "_",
                Mark::Link => "[",
            });
        }
        self.open.extend(opening);
        self.last = None;
        self.at_line_start = false;
        self.must_separate = false;
    }

    fn glyph(&mut self, kind: &Kind, text: &[Glyph], at: usize, glyph: &Glyph) {
        if self.must_separate && !is_separator(glyph.c) {
            self.push_reference(glyph.c);
        } else {
            if self.at_line_start {
                self.number_end = escape::number_end(text, at);
            }
            let escaped = escape::inside_line(text, at, matches!(kind, Kind::Picture(_)))
                || self.number_end == Some(at)
                || (self.at_line_start && escape::at_line_start(text, at))
                || (matches!(kind, Kind::Heading(_)) && glyph.c == '#' && at + 1 == text.len());
            if escaped {
                self.out.push('\\');
            }
            self.last = Some((self.out.len(), glyph.c));
            self.out.push(glyph.c);
        }
        self.at_line_start = false;
        self.must_separate = false;
    }

    /// A character by its number: to Markdown its neighbours then stand beside punctuation.
    fn push_reference(&mut self, c: char) {
        // Writing to a String cannot fail.
        let _ = write!(self.out, "&#{};", u32::from(c));
        self.last = None;
    }
}

/// The marks to open at this character, the longest first, so that they nest.
fn opening(text: &[Glyph], at: usize, open: &[Open]) -> Vec<Open> {
    let Some(glyph) = text.get(at) else {
        return Vec::new();
    };
    let wanted = [
        (Mark::Bold, glyph.bold),
        (Mark::Italic, glyph.italic),
        (Mark::Link, glyph.target.is_some()),
    ];
    let mut opening: Vec<Open> = wanted
        .into_iter()
        .filter(|(mark, wanted)| *wanted && !open.iter().any(|open| open.mark == *mark))
        .map(|(mark, _)| Open {
            mark,
            end: end_of(text, at, mark),
            target: glyph.target.clone().filter(|_| mark == Mark::Link),
        })
        .collect();
    opening.sort_by_key(|open| std::cmp::Reverse(open.end));
    opening
}

/// The place of the first character after this one that does not carry the mark any more.
fn end_of(text: &[Glyph], at: usize, mark: Mark) -> usize {
    let from = text.get(at..).unwrap_or_default();
    let Some(first) = from.first() else { return at };
    let same = from.iter().take_while(|glyph| match mark {
        Mark::Bold => glyph.bold,
        Mark::Italic => glyph.italic,
        Mark::Link => glyph.target == first.target,
    });
    at + same.count()
}
