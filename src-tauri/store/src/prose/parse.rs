//! From Markdown to blocks. Nothing here recurses: hostile nesting costs memory, not the stack.

use std::ops::Range;
use std::rc::Rc;

use pulldown_cmark::{
    CodeBlockKind, Event, HeadingLevel, LinkType, OffsetIter, Options, Parser, Tag, TagEnd,
};

use super::{Block, Glyph, Kind, Target, picture_source, tidy};

mod definitions;

use definitions::Definitions;

/// The blocks this Markdown says, in canonical form.
pub(super) fn blocks(markdown: &str) -> Vec<Block> {
    // The parser swallows a line in some texts with lone carriage returns.
    let with_line_feeds = markdown
        .contains('\r')
        .then(|| markdown.replace("\r\n", "\n").replace('\r', "\n"));
    let markdown = with_line_feeds.as_deref().unwrap_or(markdown);
    let mut page = Page::new(markdown);
    let mut events = Parser::new_ext(markdown, Options::empty()).into_offset_iter();
    while let Some((event, range)) = events.next() {
        if page.definitions.lie_before(&event, &range) {
            page.hold_for_definitions();
        }
        page.take(event, range, &events);
    }
    page.flush();
    if page.definitions.lie_up_to(markdown.len()) {
        page.hold_for_definitions();
    }
    let mut blocks = page.blocks;
    page.definitions.fill(&mut blocks);
    tidy::tidy(&mut blocks);
    blocks
}

/// An open block that holds others.
enum Holder {
    Quote,
    List {
        ordered: bool,
        /// The number of the next item, for a list that does not start at 1.
        number: Option<u64>,
    },
    /// An item and the block its words went to.
    Item {
        block: Option<usize>,
        number: Option<u64>,
    },
}

/// An open link or picture.
struct Open {
    picture: bool,
    address: String,
    title: String,
    start: usize,
}

/// A picture that may turn out to stand alone in its block.
struct Lone {
    source: String,
    title: String,
    alternative_end: usize,
    end: usize,
}

struct Page<'a> {
    source: &'a str,
    blocks: Vec<Block>,
    leaf: Vec<Glyph>,
    holders: Vec<Holder>,
    lists: usize,
    heading: Option<u8>,
    code: bool,
    bold: usize,
    italic: usize,
    open: Vec<Open>,
    lone: Option<Lone>,
    definitions: Definitions<'a>,
}

impl<'a> Page<'a> {
    fn new(source: &'a str) -> Self {
        Page {
            source,
            blocks: Vec::new(),
            leaf: Vec::new(),
            holders: Vec::new(),
            lists: 0,
            heading: None,
            code: false,
            bold: 0,
            italic: 0,
            open: Vec::new(),
            lone: None,
            definitions: Definitions::new(source),
        }
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>, events: &OffsetIter<'_>) {
        match event {
            Event::Start(tag) => self.start(tag, events),
            Event::End(tag) => self.end(tag),
            // Of these, mathematics and footnotes are not asked of the parser.
            Event::Text(text)
            | Event::Code(text)
            | Event::Html(text)
            | Event::InlineHtml(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text)
            | Event::FootnoteReference(text) => self.push(&text),
            // People press Enter once and mean it: addresses, signatures, tables. A line break
            // too many is harmless, one too few is lost.
            Event::SoftBreak | Event::HardBreak => self.push("\n"),
            Event::Rule => {
                self.flush();
                let rule = self.source.get(range).unwrap_or("---").trim();
                self.push(rule);
                self.flush();
            }
            Event::TaskListMarker(done) => self.push(if done { "[x] " } else { "[ ] " }),
        }
    }

    fn start(&mut self, tag: Tag<'_>, events: &OffsetIter<'_>) {
        match tag {
            Tag::Strong => self.bold += 1,
            Tag::Emphasis => self.italic += 1,
            Tag::Link {
                link_type,
                dest_url,
                title,
                id,
            } => {
                let email = link_type == LinkType::Email && !dest_url.starts_with("mailto:");
                let address = format!("{}{dest_url}", if email { "mailto:" } else { "" });
                self.open(false, address, title.to_string());
                self.definitions.mark_used(&id, events);
            }
            Tag::Image {
                dest_url,
                title,
                id,
                ..
            } => {
                self.open(true, dest_url.to_string(), title.to_string());
                self.definitions.mark_used(&id, events);
            }
            Tag::Heading { level, .. } => {
                self.flush();
                self.heading = Some(level_number(level));
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.holders.push(Holder::Quote);
            }
            Tag::List(first) => {
                self.flush();
                self.lists += 1;
                self.holders.push(Holder::List {
                    ordered: first.is_some(),
                    number: first.filter(|number| *number != 1),
                });
            }
            Tag::Item => {
                self.flush();
                let number = match self.holders.last_mut() {
                    Some(Holder::List { number, .. }) => {
                        let here = *number;
                        *number = here.map(|n| n.saturating_add(1));
                        here
                    }
                    _ => None,
                };
                self.holders.push(Holder::Item {
                    block: None,
                    number,
                });
            }
            Tag::CodeBlock(kind) => {
                self.flush();
                self.code = true;
                if let CodeBlockKind::Fenced(info) = kind
                    && !info.is_empty()
                {
                    self.push(&info);
                    self.push("\n");
                }
            }
            _ => self.flush(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            TagEnd::Link | TagEnd::Image => self.close(),
            TagEnd::BlockQuote(_) | TagEnd::Item => {
                self.flush();
                self.holders.pop();
            }
            TagEnd::List(_) => {
                self.flush();
                self.lists = self.lists.saturating_sub(1);
                self.holders.pop();
            }
            TagEnd::CodeBlock => {
                self.flush();
                self.code = false;
            }
            _ => self.flush(),
        }
    }

    /// Keeps the place of words that only the whole text can tell.
    fn hold_for_definitions(&mut self) {
        self.flush();
        self.definitions.found_at(self.blocks.len());
        self.blocks.push(Block {
            kind: Kind::Paragraph,
            text: Vec::new(),
        });
    }

    fn push(&mut self, text: &str) {
        let mut indenting = self.leaf.last().is_none_or(|g| g.c == '\n');
        for c in text.chars() {
            // Indentation of code is kept by spaces that Markdown does not drop.
            let shown = match c {
                ' ' if self.code && indenting => "\u{a0}",
                '\t' if self.code && indenting => "\u{a0}\u{a0}\u{a0}\u{a0}",
                _ => "",
            };
            indenting = c == '\n' || (indenting && !shown.is_empty());
            let (bold, italic) = (self.bold > 0, self.italic > 0);
            let glyph = |c| Glyph {
                c,
                bold,
                italic,
                target: None,
            };
            if shown.is_empty() {
                self.leaf.push(glyph(c));
            } else {
                self.leaf.extend(shown.chars().map(glyph));
            }
        }
    }

    fn open(&mut self, picture: bool, address: String, title: String) {
        self.open.push(Open {
            picture,
            address,
            title,
            start: self.leaf.len(),
        });
    }

    fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let label: String = self.leaf.iter().skip(open.start).map(|g| g.c).collect();
        let alternative_end = self.leaf.len();
        if label.trim().is_empty() {
            self.push(&open.address);
        }
        match Target::from_address(&open.address) {
            Some(target) if self.open.is_empty() => {
                let target = Rc::new(target);
                for glyph in self.leaf.iter_mut().skip(open.start) {
                    glyph.target = Some(Rc::clone(&target));
                }
            }
            _ if label.trim().is_empty() || label == open.address => {}
            _ => self.push(&format!(" ({})", open.address)),
        }
        if !open.title.is_empty() {
            self.push(&format!(" ({})", open.title));
        }
        if open.picture && open.start == 0 && self.open.is_empty() {
            self.lone = picture_source(&open.address).map(|source| Lone {
                source,
                title: open.title,
                alternative_end,
                end: self.leaf.len(),
            });
        }
    }

    /// Ends the words gathered so far: they become a block, or the next line of their item.
    fn flush(&mut self) {
        let heading = self.heading.take();
        let mut text = std::mem::take(&mut self.leaf);
        let lone = self.lone.take().filter(|lone| {
            text.iter()
                .skip(lone.end)
                .all(|glyph| glyph.c.is_whitespace())
        });
        self.open.clear();
        if let Some(lone) = lone {
            text.truncate(lone.alternative_end);
            if !lone.title.is_empty() {
                let title = format!(" ({})", lone.title);
                text.extend(title.chars().map(Glyph::plain));
            }
            self.blocks.push(Block {
                kind: Kind::Picture(lone.source),
                text,
            });
            return;
        }
        if text.iter().all(|glyph| glyph.c.is_whitespace()) {
            return;
        }
        if let Some(level) = heading {
            self.blocks.push(Block {
                kind: Kind::Heading(level),
                text,
            });
            return;
        }
        self.place(text);
    }

    fn place(&mut self, mut text: Vec<Glyph>) {
        let at = self.blocks.len();
        let list = self.holders.iter().rev().nth(1);
        let in_ordered = matches!(list, Some(Holder::List { ordered: true, .. }));
        let depth = u8::try_from(self.lists).unwrap_or(u8::MAX).min(6);
        let kind = match self.holders.last_mut() {
            Some(Holder::Quote) => Kind::Quote,
            Some(Holder::Item { block, number }) => match block {
                None => {
                    *block = Some(at);
                    match number {
                        None => Kind::Item {
                            ordered: in_ordered,
                            depth,
                        },
                        // The schema has no first number: it stays as words.
                        Some(number) => {
                            let label = format!("{number}. ");
                            text.splice(0..0, label.chars().map(Glyph::plain));
                            if depth == 1 {
                                Kind::Paragraph
                            } else {
                                Kind::Item {
                                    ordered: false,
                                    depth,
                                }
                            }
                        }
                    }
                }
                // An item is one block: its further paragraphs are its further lines.
                Some(block) if *block + 1 == at => {
                    if let Some(item) = self.blocks.last_mut() {
                        item.text.push(Glyph::plain('\n'));
                        item.text.append(&mut text);
                    }
                    return;
                }
                Some(_) => Kind::Paragraph,
            },
            _ => Kind::Paragraph,
        };
        self.blocks.push(Block { kind, text });
    }
}

fn level_number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
