//! Blocks taken apart into what a change can add or take away.

use std::ops::Range;

use super::super::super::read::Stored;
use super::super::super::{Block, Kind};

/// A word, a gap, a sign, or the start of a block.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Piece<'a> {
    Marker(&'a Kind),
    /// A stored block that shows nothing, by its place: it equals no other piece.
    Silent(usize),
    Words(&'a str),
}

/// The pieces of some blocks, one after the other.
pub(super) struct Pieces<'a> {
    pub(super) pieces: Vec<Piece<'a>>,
    /// Where each block begins, and at last where the pieces end.
    pub(super) starts: Vec<usize>,
}

impl<'a> Pieces<'a> {
    pub(super) fn stored(before: &'a [Stored], words: &'a [String]) -> Pieces<'a> {
        let mut all = Pieces {
            pieces: Vec::new(),
            starts: vec![0],
        };
        for (place, (stored, words)) in before.iter().zip(words).enumerate() {
            if stored.is_silent {
                all.pieces.push(Piece::Silent(place));
            } else {
                if stored.has_marker {
                    all.pieces.push(Piece::Marker(&stored.block.kind));
                }
                all.push_words(words);
            }
            all.starts.push(all.pieces.len());
        }
        all
    }

    pub(super) fn wanted(blocks: &'a [Block], words: &'a [String]) -> Pieces<'a> {
        let mut all = Pieces {
            pieces: Vec::new(),
            starts: vec![0],
        };
        for (block, words) in blocks.iter().zip(words) {
            all.pieces.push(Piece::Marker(&block.kind));
            all.push_words(words);
            all.starts.push(all.pieces.len());
        }
        all
    }

    pub(super) fn in_range(&self, range: &Range<usize>) -> &[Piece<'a>] {
        self.pieces.get(range.clone()).unwrap_or_default()
    }

    /// The pieces of a range of blocks.
    pub(super) fn of_blocks(&self, blocks: &Range<usize>) -> Range<usize> {
        let start = |block: usize| self.starts.get(block).copied();
        let end = self.pieces.len();
        start(blocks.start).unwrap_or(end)..start(blocks.end).unwrap_or(end)
    }

    /// The place of the block that this piece begins.
    pub(super) fn block_at(&self, piece: usize) -> Option<usize> {
        // Blocks without a piece start where the next one does.
        let next = self.starts.partition_point(|start| *start <= piece);
        next.checked_sub(1)
    }

    /// Words are whole, every other character stands alone; so does each sign of a script that
    /// writes words without gaps.
    fn push_words(&mut self, text: &'a str) {
        let mut from = 0;
        for (at, c) in text.char_indices() {
            let ideograph = matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'
                | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
            if !c.is_whitespace() && !c.is_ascii_punctuation() && !ideograph {
                continue;
            }
            let end = at + c.len_utf8();
            self.push_word(text.get(from..at));
            self.push_word(text.get(at..end));
            from = end;
        }
        self.push_word(text.get(from..));
    }

    fn push_word(&mut self, word: Option<&'a str>) {
        let word = word.filter(|word| !word.is_empty());
        self.pieces.extend(word.map(Piece::Words));
    }
}
