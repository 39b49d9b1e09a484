//! From a text object to blocks, at any heads. What a newer version wrote is shown, not judged.

use std::rc::Rc;

use automerge::hydrate::{Map, Value};
use automerge::iter::{Span, Spans};
use automerge::marks::MarkSet;
use automerge::{AutomergeError, ChangeHash, ObjId, ReadDoc, ScalarValue};

use super::{Block, Glyph, Kind, Target, picture_source};

/// A block as it stands in the document.
pub(super) struct Stored {
    /// Its place in the text begins with a marker; false only for words before the first one.
    pub(super) has_marker: bool,
    /// The marker is one that this version knows.
    pub(super) is_known: bool,
    /// The block shows nothing; told by whoever has settled the blocks, false until then.
    pub(super) is_silent: bool,
    pub(super) block: Block,
}

/// The blocks as they stand, not yet in canonical form: now, or as at `at`.
pub(super) fn blocks(
    doc: &impl ReadDoc,
    text: &ObjId,
    at: Option<&[ChangeHash]>,
) -> Result<Vec<Block>, AutomergeError> {
    let spans = match at {
        Some(heads) => doc.spans_at(text, heads)?,
        None => doc.spans(text)?,
    };
    Ok(gather(spans).into_iter().map(|s| s.block).collect())
}

/// The blocks as they stand now, and what their markers are.
pub(super) fn stored(doc: &impl ReadDoc, text: &ObjId) -> Result<Vec<Stored>, AutomergeError> {
    Ok(gather(doc.spans(text)?))
}

fn gather(spans: Spans<'_>) -> Vec<Stored> {
    let mut found: Vec<Stored> = Vec::new();
    for span in spans {
        match span {
            Span::Block(marker) => {
                let kind = kind(&marker);
                found.push(Stored {
                    has_marker: true,
                    is_known: kind.is_some(),
                    is_silent: false,
                    block: Block {
                        kind: kind.unwrap_or(Kind::Paragraph),
                        text: Vec::new(),
                    },
                });
            }
            Span::Text { text, marks } => {
                if found.is_empty() {
                    found.push(Stored {
                        has_marker: false,
                        is_known: true,
                        is_silent: false,
                        block: Block {
                            kind: Kind::Paragraph,
                            text: Vec::new(),
                        },
                    });
                }
                if let Some(stored) = found.last_mut() {
                    let marks = Marks::of(marks.as_deref());
                    let glyphs = text.chars().map(|c| marks.on(c));
                    stored.block.text.extend(glyphs);
                }
            }
        }
    }
    found
}

fn kind(marker: &Map) -> Option<Kind> {
    match text_of(marker, "type")? {
        "paragraph" => Some(Kind::Paragraph),
        "heading" => Some(Kind::Heading(step_of(marker, "level"))),
        "item" => Some(Kind::Item {
            ordered: scalar_of(marker, "ordered") == Some(&ScalarValue::Boolean(true)),
            depth: step_of(marker, "depth"),
        }),
        "quote" => Some(Kind::Quote),
        "picture" => picture_source(text_of(marker, "source")?).map(Kind::Picture),
        _ => None,
    }
}

fn scalar_of<'a>(marker: &'a Map, key: &str) -> Option<&'a ScalarValue> {
    match marker.get(key) {
        Some(Value::Scalar(value)) => Some(value),
        _ => None,
    }
}

fn text_of<'a>(marker: &'a Map, key: &str) -> Option<&'a str> {
    match scalar_of(marker, key) {
        Some(ScalarValue::Str(text)) => Some(text),
        _ => None,
    }
}

/// A level or depth, 1 to 6; concurrent edits can leave a marker without its number.
fn step_of(marker: &Map, key: &str) -> u8 {
    let step = match scalar_of(marker, key) {
        Some(ScalarValue::Int(step)) => (*step).clamp(1, 6),
        Some(ScalarValue::Uint(step)) => i64::try_from(*step).unwrap_or(6).clamp(1, 6),
        _ => 1,
    };
    u8::try_from(step).unwrap_or(1)
}

/// The marks on a stretch of text that this version knows and can show.
#[derive(Clone, Default)]
pub(super) struct Marks {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) link: Option<Rc<Target>>,
    pub(super) mention: Option<Rc<Target>>,
}

impl Marks {
    pub(super) fn of(set: Option<&MarkSet>) -> Marks {
        let mut marks = Marks::default();
        for (name, value) in set.into_iter().flat_map(MarkSet::iter) {
            match (name, value) {
                ("bold", ScalarValue::Boolean(true)) => marks.bold = true,
                ("italic", ScalarValue::Boolean(true)) => marks.italic = true,
                ("link", ScalarValue::Str(address)) => {
                    marks.link = Target::from_address(address).map(Rc::new);
                }
                ("mention", ScalarValue::Str(id)) => {
                    marks.mention = Target::from_address(&format!("escale:{id}"))
                        .filter(|target| matches!(target, Target::Mention(_)))
                        .map(Rc::new);
                }
                _ => {}
            }
        }
        marks
    }

    /// Where a link and a mention met, the mention shows: it is the one that names a record.
    fn on(&self, c: char) -> Glyph {
        Glyph {
            c,
            bold: self.bold,
            italic: self.italic,
            target: self.mention.as_ref().or(self.link.as_ref()).cloned(),
        }
    }
}
