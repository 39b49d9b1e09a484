//! What differs between a stored text and a wanted one, in words and markers.

use super::super::read::Stored;
use super::super::{Block, Kind};

mod hunks;
mod pieces;

use hunks::Hunk;
use pieces::{Piece, Pieces};

/// More changes than this in one write are taken passage by passage.
const MANY: usize = 20_000;

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
    let old = Pieces::stored(before, old_words);
    let new = Pieces::wanted(wanted, new_words);
    let mut hunks = hunks::between(&old, &new);
    if hunks.len() > MANY {
        hunks = whole_passages(&old, hunks);
    }
    let mut changes = Vec::new();
    let mut at = 0;
    for (gone, come) in hunks {
        changes.extend(old.in_range(&(at..gone.start)).iter().map(keep));
        at = gone.end;
        let mut cut_old = cut(old.in_range(&gone), Some((&old, gone.start)));
        for stretch in &mut cut_old {
            // A silent block holds at most blanks, and they go with it.
            let silent = stretch.place.filter(|_| stretch.marker.is_none());
            if let Some(words) = silent.and_then(|place| old_words.get(place)) {
                stretch.words.clone_from(words);
            }
        }
        changes.push(Change::Replace {
            old: cut_old,
            new: cut(new.in_range(&come), None),
            before_words: matches!(old.pieces.get(at), Some(Piece::Words(_))),
        });
    }
    let rest = at..old.pieces.len();
    changes.extend(old.in_range(&rest).iter().map(keep));
    changes
}

/// Each separate change costs Automerge a search, and so many of them are a rewrite, not an
/// edit: the changes inside one passage become one.
fn whole_passages(old: &Pieces<'_>, hunks: Vec<Hunk>) -> Vec<Hunk> {
    let mut whole: Vec<Hunk> = Vec::new();
    for (gone, come) in hunks {
        match whole.last_mut() {
            Some((gone_above, come_above))
                if gone_above.end < gone.start
                    && old
                        .in_range(&(gone_above.end..gone.start))
                        .iter()
                        .all(|piece| matches!(piece, Piece::Words(_))) =>
            {
                gone_above.end = gone.end;
                come_above.end = come.end;
            }
            _ => whole.push((gone, come)),
        }
    }
    whole
}

fn keep<'a>(piece: &Piece<'a>) -> Change<'a> {
    match piece {
        Piece::Words(words) => Change::KeepWords(words),
        Piece::Marker(_) | Piece::Silent(_) => Change::KeepMarker,
    }
}

/// Cuts pieces at their markers; `stored` are all the stored pieces and the place of the first.
fn cut<'a>(pieces: &[Piece<'a>], stored: Option<(&Pieces<'a>, usize)>) -> Vec<Stretch<'a>> {
    let mut cut = Vec::new();
    let mut stretch = Stretch::default();
    for (at, piece) in pieces.iter().enumerate() {
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
            place: stored.and_then(|(all, first)| all.block_at(first + at)),
            words: String::new(),
        };
        cut.push(std::mem::replace(&mut stretch, next));
    }
    cut.push(stretch);
    cut
}

#[cfg(test)]
mod tests {
    use super::super::super::parse;
    use super::*;

    #[test]
    fn the_changes_inside_one_passage_become_one_and_those_of_two_stay_two() {
        let blocks = parse::blocks("a b c\n\nd e f");
        let words: Vec<String> = blocks.iter().map(Block::words).collect();
        let pieces = Pieces::wanted(&blocks, &words);
        // The pieces: marker, a, gap, b, gap, c; marker, d, gap, e, gap, f.
        let hunks = vec![(1..2, 1..2), (3..4, 3..4), (7..8, 7..8), (11..12, 11..13)];
        assert_eq!(
            whole_passages(&pieces, hunks),
            [(1..4, 1..4), (7..12, 7..13)],
            "one range a passage, from its first change to its last"
        );
    }
}
