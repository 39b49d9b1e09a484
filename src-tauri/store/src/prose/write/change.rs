//! What differs between a stored text and a wanted one, in words and markers.

use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput, Interner};

use super::super::read::Stored;
use super::super::{Block, Kind};

/// A word, a gap, a sign, or the start of a block.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Piece<'a> {
    Marker(&'a Kind),
    /// A stored block that shows nothing, by its place: it equals no other piece.
    Silent(usize),
    Words(&'a str),
}

/// A marker and the words up to the next one.
#[derive(Default)]
pub(super) struct Stretch<'a> {
    /// None only for the first stretch of a change: words whose marker stays.
    pub(super) marker: Option<&'a Kind>,
    /// The place of its stored block.
    pub(super) place: Option<usize>,
    pub(super) words: String,
}

/// One step through the stored text.
pub(super) enum Change<'a> {
    KeepMarker,
    KeepWords(&'a str),
    Replace {
        /// Cut at the markers; the first stretch has none.
        old: Vec<Stretch<'a>>,
        new: Vec<Stretch<'a>>,
        /// Words that stay follow: they belong to the last marker before them.
        before_words: bool,
    },
}

/// The steps that lead from the stored blocks to the wanted ones. `old_words` and `new_words`
/// hold the words of each block.
pub(super) fn between<'a>(
    before: &'a [Stored],
    old_words: &'a [String],
    wanted: &'a [Block],
    new_words: &'a [String],
) -> Vec<Change<'a>> {
    let (old, places) = old_pieces(before, old_words);
    let new = new_pieces(wanted, new_words);
    let mut input = InternedInput {
        before: Vec::new(),
        after: Vec::new(),
        interner: Interner::new(old.len() + new.len()),
    };
    input.update_before(old.iter().copied());
    input.update_after(new.iter().copied());
    // Myers with its cut-offs: hostile texts get a coarser change, never an endless search.
    let diff = Diff::compute(Algorithm::Myers, &input);

    let mut changes = Vec::new();
    let mut at = 0;
    for hunk in diff.hunks() {
        let (mut gone, mut come) = (span(&hunk.before), span(&hunk.after));
        let steps = steps_up_to_marker(&old, &gone, &new, &come, gone.start - at);
        gone = gone.start - steps..gone.end - steps;
        come = come.start - steps..come.end - steps;
        changes.extend(old.get(at..gone.start).unwrap_or_default().iter().map(keep));
        at = gone.end;
        let gone_places = places.get(gone.clone()).unwrap_or_default();
        let gone = old.get(gone).unwrap_or_default();
        let mut gone = cut(gone
            .iter()
            .zip(gone_places.iter().map(|place| Some(*place))));
        for stretch in &mut gone {
            // A silent block holds at most blanks, and they go with it.
            let stored = stretch.place.filter(|_| stretch.marker.is_none());
            if let Some(words) = stored.and_then(|place| old_words.get(place)) {
                stretch.words.clone_from(words);
            }
        }
        let come = new.get(come).unwrap_or_default();
        changes.push(Change::Replace {
            old: gone,
            new: cut(come.iter().zip(std::iter::repeat(None))),
            before_words: matches!(old.get(at), Some(Piece::Words(_))),
        });
    }
    changes.extend(old.get(at..).unwrap_or_default().iter().map(keep));
    changes
}

fn keep<'a>(piece: &Piece<'a>) -> Change<'a> {
    match piece {
        Piece::Words(words) => Change::KeepWords(words),
        Piece::Marker(_) | Piece::Silent(_) => Change::KeepMarker,
    }
}

fn span(range: &Range<u32>) -> Range<usize> {
    // A u32 fits a usize wherever this runs.
    let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    place(range.start)..place(range.end)
}

/// "b | new b" and "new b | b" are the same to a diff, not to whoever edits the last one: a
/// paragraph that comes or goes alone begins with its own marker.
fn steps_up_to_marker(
    old: &[Piece<'_>],
    gone: &Range<usize>,
    new: &[Piece<'_>],
    come: &Range<usize>,
    room: usize,
) -> usize {
    let (pieces, range) = match (gone.is_empty(), come.is_empty()) {
        (false, true) => (old, gone),
        (true, false) => (new, come),
        _ => return 0,
    };
    for steps in 0..range.len() {
        let (Some(start), Some(last)) = (
            range.start.checked_sub(steps),
            (range.end - 1).checked_sub(steps),
        ) else {
            return 0;
        };
        if matches!(pieces.get(start), Some(Piece::Marker(_))) {
            return steps;
        }
        let above = start.checked_sub(1).and_then(|at| pieces.get(at));
        if steps == room || above != pieces.get(last) {
            return 0;
        }
    }
    0
}

/// The pieces of the stored blocks, and the place of the block of each.
fn old_pieces<'a>(before: &'a [Stored], words: &'a [String]) -> (Vec<Piece<'a>>, Vec<usize>) {
    let mut pieces = Vec::new();
    let mut places = Vec::new();
    for (place, (stored, words)) in before.iter().zip(words).enumerate() {
        if stored.is_silent {
            pieces.push(Piece::Silent(place));
        } else {
            if stored.has_marker {
                pieces.push(Piece::Marker(&stored.block.kind));
            }
            push_words(&mut pieces, words);
        }
        places.resize(pieces.len(), place);
    }
    (pieces, places)
}

fn new_pieces<'a>(wanted: &'a [Block], words: &'a [String]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    for (block, words) in wanted.iter().zip(words) {
        pieces.push(Piece::Marker(&block.kind));
        push_words(&mut pieces, words);
    }
    pieces
}

/// Words are whole, every other character stands alone; so does each sign of a script that
/// writes words without gaps.
fn push_words<'a>(pieces: &mut Vec<Piece<'a>>, text: &'a str) {
    let mut from = 0;
    for (at, c) in text.char_indices() {
        let ideograph = matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'
            | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
        if !c.is_whitespace() && !c.is_ascii_punctuation() && !ideograph {
            continue;
        }
        let end = at + c.len_utf8();
        for words in [text.get(from..at), text.get(at..end)]
            .into_iter()
            .flatten()
        {
            if !words.is_empty() {
                pieces.push(Piece::Words(words));
            }
        }
        from = end;
    }
    if let Some(words) = text.get(from..).filter(|words| !words.is_empty()) {
        pieces.push(Piece::Words(words));
    }
}

fn cut<'p, 'a: 'p>(
    pieces: impl Iterator<Item = (&'p Piece<'a>, Option<usize>)>,
) -> Vec<Stretch<'a>> {
    let mut cut = Vec::new();
    let mut stretch = Stretch::default();
    for (piece, place) in pieces {
        let marker = match piece {
            Piece::Words(words) => {
                stretch.words.push_str(words);
                continue;
            }
            Piece::Marker(kind) => Some(*kind),
            Piece::Silent(_) => None,
        };
        let next = Stretch {
            marker,
            place,
            words: String::new(),
        };
        cut.push(std::mem::replace(&mut stretch, next));
    }
    cut.push(stretch);
    cut
}
