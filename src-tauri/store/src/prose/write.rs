//! From wanted blocks to the smallest change of a text object.
//!
//! Automerge's own `update_spans` is not used: it reads the newest text even when the document is
//! isolated at earlier heads, and its cost per mark grows with the text.

use automerge::transaction::Transactable;
use automerge::{AutomergeError, ObjId, ObjType, ScalarValue, TextEncoding, Value};

use super::read::{Stored, stored};
use super::{Block, Glyph, Kind, tidy};

mod change;
mod marks;

use change::{Change, Stretch};

pub(super) fn write(
    tx: &mut impl Transactable,
    text: &ObjId,
    wanted: &[Block],
) -> Result<(), AutomergeError> {
    let mut before = match tx.length(text) {
        0 => Vec::new(),
        _ => stored(tx, text)?,
    };
    let mut settled: Vec<Block> = before.iter().map(|s| s.block.clone()).collect();
    tidy::settle(settled.iter_mut());
    if settled.iter().filter(|block| !block.is_blank()).eq(wanted) {
        return Ok(());
    }
    if tx.text_encoding() == TextEncoding::GraphemeCluster {
        return Err(AutomergeError::InvalidOp(ObjType::Text));
    }
    for (stored, block) in before.iter_mut().zip(&settled) {
        stored.is_silent = stored.has_marker && block.is_blank();
    }
    let old_words: Vec<String> = before.iter().map(|s| s.block.words()).collect();
    let new_words: Vec<String> = wanted.iter().map(Block::words).collect();
    let mut pen = Pen {
        width: Width(tx.text_encoding()),
        tx,
        text,
        at: 0,
        before: &before,
    };
    for change in change::between(&before, &old_words, wanted, &new_words) {
        match change {
            Change::KeepMarker => pen.at += pen.width.of_marker(),
            Change::KeepWords(words) => pen.at += pen.width.of_words(words),
            Change::Replace {
                old,
                new,
                before_words,
            } => pen.replace(&old, &new, before_words)?,
        }
    }
    let marked = |block: &Block| block.text.iter().any(Glyph::is_marked);
    if wanted.iter().any(marked) || before.iter().any(|stored| marked(&stored.block)) {
        marks::settle(pen.tx, text, wanted, pen.width)?;
    }
    Ok(())
}

/// How many positions text takes in the document.
#[derive(Clone, Copy)]
struct Width(TextEncoding);

impl Width {
    fn of(self, c: char) -> usize {
        match self.0 {
            TextEncoding::Utf8CodeUnit => c.len_utf8(),
            TextEncoding::Utf16CodeUnit => c.len_utf16(),
            TextEncoding::UnicodeCodePoint | TextEncoding::GraphemeCluster => 1,
        }
    }

    fn of_words(self, words: &str) -> usize {
        words.chars().map(|c| self.of(c)).sum()
    }

    /// Automerge counts a marker as this character.
    fn of_marker(self) -> usize {
        self.of('\u{fffc}')
    }
}

/// A hand that goes through the text once, from its start, and changes it under way.
struct Pen<'a, T> {
    tx: &'a mut T,
    text: &'a ObjId,
    width: Width,
    at: usize,
    before: &'a [Stored],
}

impl<T: Transactable> Pen<'_, T> {
    /// The first old markers become the first new ones, so that a paragraph made a heading stays
    /// the same block to everybody.
    fn replace(
        &mut self,
        old: &[Stretch<'_>],
        new: &[Stretch<'_>],
        before_words: bool,
    ) -> Result<(), AutomergeError> {
        let mut old = old.iter();
        let mut new = new.iter();
        let old_start = old.next().map_or("", |stretch| &stretch.words);
        let new_start = new.next().map_or("", |stretch| &stretch.words);
        let mut to_pair = old
            .clone()
            .filter(|stretch| stretch.marker.is_some())
            .count();
        // Words that stay must find the marker they are to belong to right above them.
        let words_follow = before_words && new.len() <= to_pair;
        to_pair = to_pair.min(new.len());
        if words_follow && to_pair == 0 && old_start.is_empty() {
            // Two blocks become one: what comes between them goes behind the marker, so that
            // words typed at the end of the first stay in front of it.
            if let Some(stretch) = old.next() {
                let marker = self.at;
                self.at += self.width.of_marker();
                self.retype("", new_start)?;
                self.tx.delete(self.text, marker)?;
                self.at -= self.width.of_marker();
                self.retype(&stretch.words, "")?;
            } else {
                self.retype("", new_start)?;
            }
        } else {
            self.retype(old_start, new_start)?;
        }
        for stretch in old {
            let paired = stretch.marker.and_then(|kind| Some((kind, new.next()?)));
            let Some((kind, wanted)) = paired else {
                self.drop_block(stretch, words_follow && to_pair == 0)?;
                continue;
            };
            to_pair -= 1;
            if let Some(wanted) = wanted.marker.filter(|wanted| *wanted != kind) {
                let block = self.block()?;
                set_kind(self.tx, &block, wanted)?;
            }
            self.at += self.width.of_marker();
            self.retype(&stretch.words, &wanted.words)?;
        }
        for stretch in new {
            if let Some(kind) = stretch.marker {
                let block = self.tx.split_block(self.text, self.at)?;
                for (key, value) in said_of(kind) {
                    self.tx.put(&block, key, value)?;
                }
                self.at += self.width.of_marker();
            }
            self.retype("", &stretch.words)?;
        }
        Ok(())
    }

    /// Takes a block away. Its empty marker stays where it may: it shows nothing, and words that
    /// somebody else is typing into the block then stay a block instead of running into another.
    fn drop_block(
        &mut self,
        stretch: &Stretch<'_>,
        with_marker: bool,
    ) -> Result<(), AutomergeError> {
        if with_marker {
            self.tx.delete(self.text, self.at)?;
        } else {
            let stored = stretch.place.and_then(|place| self.before.get(place));
            let shows_when_empty =
                stored.is_some_and(|s| !s.is_known || matches!(s.block.kind, Kind::Picture(_)));
            if shows_when_empty && stretch.marker.is_some() {
                let block = self.block()?;
                set_kind(self.tx, &block, &Kind::Paragraph)?;
            }
            self.at += self.width.of_marker();
        }
        self.retype(&stretch.words, "")
    }

    /// Replaces words where the pen stands, by no more than what differs.
    fn retype(&mut self, old: &str, new: &str) -> Result<(), AutomergeError> {
        let (start, end) = shared_ends(old, new);
        let gone = old.get(start..old.len() - end).unwrap_or_default();
        let come = new.get(start..new.len() - end).unwrap_or_default();
        let at = self.at + self.width.of_words(old.get(..start).unwrap_or_default());
        if !gone.is_empty() || !come.is_empty() {
            let gone = isize::try_from(self.width.of_words(gone)).unwrap_or(isize::MAX);
            self.tx.splice_text(self.text, at, gone, come)?;
        }
        self.at += self.width.of_words(new);
        Ok(())
    }

    /// The block whose marker the pen stands at.
    fn block(&self) -> Result<ObjId, AutomergeError> {
        match self.tx.get(self.text, self.at)? {
            Some((Value::Object(ObjType::Map), block)) => Ok(block),
            _ => Err(AutomergeError::InvalidIndex(self.at)),
        }
    }
}

/// How many bytes two texts share at their starts and at their ends, when one is an edit of the
/// other. One word put in the place of another shares nothing: its letters are its writer's own,
/// and must not go when somebody else deletes the other word.
fn shared_ends(old: &str, new: &str) -> (usize, usize) {
    let same = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        let same = pairs.take_while(|(a, b)| a == b);
        same.map(|(c, _)| c.len_utf8()).sum()
    };
    let start = same(&mut old.chars().zip(new.chars()));
    let old_rest = old.get(start..).unwrap_or_default();
    let new_rest = new.get(start..).unwrap_or_default();
    let end = same(&mut old_rest.chars().rev().zip(new_rest.chars().rev()));
    let shared = start + end;
    let shorter = old.len().min(new.len());
    let longer = old.len().max(new.len());
    if shared == shorter || shared * 3 >= longer * 2 {
        (start, end)
    } else {
        (0, 0)
    }
}

/// Gives a block its kind, touching only what differs. Keys of another kind are left: nobody
/// reads them, and a newer version may.
fn set_kind(tx: &mut impl Transactable, block: &ObjId, kind: &Kind) -> Result<(), AutomergeError> {
    for (key, value) in said_of(kind) {
        let same = matches!(tx.get(block, key)?, Some((Value::Scalar(now), _)) if *now == value);
        if !same {
            tx.put(block, key, value)?;
        }
    }
    Ok(())
}

/// What a block's marker says of its kind.
fn said_of(kind: &Kind) -> Vec<(&'static str, ScalarValue)> {
    match kind {
        Kind::Paragraph => vec![("type", "paragraph".into())],
        Kind::Heading(level) => vec![
            ("type", "heading".into()),
            ("level", i64::from(*level).into()),
        ],
        Kind::Item { ordered, depth } => vec![
            ("type", "item".into()),
            ("ordered", (*ordered).into()),
            ("depth", i64::from(*depth).into()),
        ],
        Kind::Quote => vec![("type", "quote".into())],
        Kind::Picture(source) => vec![
            ("type", "picture".into()),
            ("source", source.as_str().into()),
        ],
    }
}
