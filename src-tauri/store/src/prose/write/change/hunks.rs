//! Which pieces go and which come, in a time that no text can blow up.

use std::hash::Hash;
use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput, Interner};

use super::pieces::{Piece, Pieces};

/// The places of pieces that go and of those that come instead.
pub(super) type Hunk = (Range<usize>, Range<usize>);

/// The most pieces, old and new together, that are searched for what they share. A search can
/// take the square of this; more than this are compared by their ends only.
const MOST: usize = 16_000;

/// First by whole passages, then, where those differ, by words.
pub(super) fn between(old: &Pieces<'_>, new: &Pieces<'_>) -> Vec<Hunk> {
    let mut hunks = Vec::new();
    for (gone, come) in differing(&passages(old), &passages(new)) {
        let whole = (old.of_blocks(&gone), new.of_blocks(&come));
        if whole.0.len() + whole.1.len() <= MOST {
            by_words(old, new, &whole, &mut hunks);
            continue;
        }
        // Too much has changed to find out what became what: block by block, in order.
        for place in 0..gone.len().max(come.len()) {
            let nth = |blocks: &Range<usize>| {
                let at = (blocks.start + place).min(blocks.end);
                at..(at + 1).min(blocks.end)
            };
            let pair = (old.of_blocks(&nth(&gone)), new.of_blocks(&nth(&come)));
            by_words(old, new, &pair, &mut hunks);
        }
    }
    hunks
}

fn passages<'p, 'a>(all: &'p Pieces<'a>) -> Vec<&'p [Piece<'a>]> {
    let starts = all.starts.iter().zip(all.starts.iter().skip(1));
    starts
        .map(|(from, to)| all.in_range(&(*from..*to)))
        .collect()
}

fn by_words(old: &Pieces<'_>, new: &Pieces<'_>, within: &Hunk, hunks: &mut Vec<Hunk>) {
    let (gone, come) = within;
    let mut room_from = gone.start;
    for (g, c) in differing(old.in_range(gone), new.in_range(come)) {
        let g = g.start + gone.start..g.end + gone.start;
        let c = c.start + come.start..c.end + come.start;
        let steps = steps_up_to_marker(old, &g, new, &c, g.start - room_from);
        let g = g.start - steps..g.end - steps;
        room_from = g.end;
        hunks.push((g, c.start - steps..c.end - steps));
    }
}

/// "b | new b" and "new b | b" are the same to a search, not to whoever edits the last one: a
/// paragraph that comes or goes alone begins with its own marker.
fn steps_up_to_marker(
    old: &Pieces<'_>,
    gone: &Range<usize>,
    new: &Pieces<'_>,
    come: &Range<usize>,
    room: usize,
) -> usize {
    let (all, range) = match (gone.is_empty(), come.is_empty()) {
        (false, true) => (old, gone),
        (true, false) => (new, come),
        _ => return 0,
    };
    for steps in 0..range.len() {
        let start = range.start.checked_sub(steps);
        if matches!(
            start.and_then(|at| all.pieces.get(at)),
            Some(Piece::Marker(_))
        ) {
            return steps;
        }
        let above = start.and_then(|at| all.pieces.get(at.checked_sub(1)?));
        let last = all.pieces.get(range.end - 1 - steps);
        if steps == room || above.is_none() || above != last {
            return 0;
        }
    }
    0
}

/// The ranges in which two sequences differ.
fn differing<T: Copy + Eq + Hash>(old: &[T], new: &[T]) -> Vec<Hunk> {
    let same_start = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old, new) = (
        old.get(same_start..).unwrap_or_default(),
        new.get(same_start..).unwrap_or_default(),
    );
    let ends = old.iter().rev().zip(new.iter().rev());
    let same_end = ends.take_while(|(a, b)| a == b).count();
    let old = old.get(..old.len() - same_end).unwrap_or_default();
    let new = new.get(..new.len() - same_end).unwrap_or_default();
    if old.is_empty() && new.is_empty() {
        return Vec::new();
    }
    let at = |from: usize, to: usize| same_start + from..same_start + to;
    if old.is_empty() || new.is_empty() || old.len() + new.len() > MOST {
        return vec![(at(0, old.len()), at(0, new.len()))];
    }
    let mut input = InternedInput {
        before: Vec::new(),
        after: Vec::new(),
        interner: Interner::new(old.len() + new.len()),
    };
    input.update_before(old.iter().copied());
    input.update_after(new.iter().copied());
    let diff = Diff::compute(Algorithm::Myers, &input);
    let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    diff.hunks()
        .map(|hunk| {
            (
                at(place(hunk.before.start), place(hunk.before.end)),
                at(place(hunk.after.start), place(hunk.after.end)),
            )
        })
        .collect()
}
