//! Link definitions that are somebody's words.
//!
//! Markdown hides a definition (`[note]: words`) and says no event for it, so it is found where
//! the source has something between two events. One that no link uses, or that repeats another,
//! is kept as it is written.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, OffsetIter, Tag};

use super::super::{Block, Glyph};

pub(super) struct Definitions<'a> {
    source: &'a str,
    /// Without this sign there is none, and nothing is looked for.
    may_be: bool,
    /// How far events have covered the source.
    seen: usize,
    gap: Range<usize>,
    /// The gaps that hold definitions, and the place of the block that waits for each.
    gaps: Vec<(usize, Range<usize>)>,
    /// The definitions that links use, by their starts.
    used: BTreeMap<usize, usize>,
}

impl<'a> Definitions<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Definitions {
            source,
            may_be: source.contains("]:"),
            seen: 0,
            gap: 0..0,
            gaps: Vec::new(),
            used: BTreeMap::new(),
        }
    }

    pub(super) fn mark_used(&mut self, label: &str, events: &OffsetIter<'_>) {
        if !self.may_be || label.is_empty() {
            return;
        }
        if let Some(definition) = events.reference_definitions().get(label) {
            self.used.insert(definition.span.start, definition.span.end);
        }
    }

    /// Whether definitions stand right before this event.
    pub(super) fn lie_before(&mut self, event: &Event<'_>, range: &Range<usize>) -> bool {
        let holds_others = matches!(
            event,
            Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::Item) | Event::End(_)
        );
        if holds_others {
            return false;
        }
        let found = self.lie_up_to(range.start);
        self.seen = self.seen.max(range.end);
        found
    }

    /// Whether definitions stand between the last event and this place.
    pub(super) fn lie_up_to(&mut self, to: usize) -> bool {
        if !self.may_be || to <= self.seen {
            return false;
        }
        self.gap = self.seen..to;
        self.seen = to;
        let gap = self.source.get(self.gap.clone());
        gap.is_some_and(|gap| gap.contains("]:"))
    }

    /// The block at this place waits for the definitions that were last found.
    pub(super) fn found_at(&mut self, block: usize) {
        self.gaps.push((block, self.gap.clone()));
    }

    /// Gives each waiting block its words; none when links use them all.
    pub(super) fn fill(&self, blocks: &mut [Block]) {
        for (place, gap) in &self.gaps {
            let mut words = String::new();
            let mut from = gap.start;
            for (start, end) in self.used.range(gap.clone()) {
                words.push_str(self.source.get(from..*start).unwrap_or_default());
                from = *end;
            }
            words.push_str(self.source.get(from..gap.end).unwrap_or_default());
            let lines: Vec<&str> = words.lines().filter_map(without_markers).collect();
            if let Some(block) = blocks.get_mut(*place) {
                block.text = lines.join("\n").chars().map(Glyph::plain).collect();
            }
        }
    }
}

/// A line of a definition without the quote and list markers before its words; none when
/// nothing else is on it.
fn without_markers(line: &str) -> Option<&str> {
    let words = line.trim_start_matches(|c: char| {
        c.is_ascii_whitespace() || c.is_ascii_digit() || ">-+*.)".contains(c)
    });
    match words.chars().next() {
        None => None,
        Some('[') => Some(words),
        Some(_) => Some(line.trim_start_matches([' ', '\t', '>'])),
    }
}
