//! Bold, italic, links and mentions of words that already stand as wanted.
//!
//! No mark grows: words typed beside a bold word are not bold unless their writer says so. Each
//! write states what it wants, so growing would only reach into what others add.

use std::rc::Rc;

use automerge::iter::Span;
use automerge::marks::{ExpandMark, Mark};
use automerge::transaction::Transactable;
use automerge::{AutomergeError, ObjId, ScalarValue};

use super::super::read::Marks;
use super::super::{Block, Glyph, Target};
use super::Width;

/// Marks and unmarks the stretches that differ from what is wanted, and nothing else.
pub(super) fn settle(
    tx: &mut impl Transactable,
    text: &ObjId,
    wanted: &[Block],
    width: Width,
) -> Result<(), AutomergeError> {
    let mut wanted = wanted.iter().flat_map(|block| &block.text);
    let mut runs = [
        Run::new("bold", true),
        Run::new("italic", true),
        Run::new("link", false),
        Run::new("mention", false),
    ];
    let mut at = 0;
    let spans: Vec<Span> = tx.spans(text)?.collect();
    for span in spans {
        match span {
            Span::Block(_) => {
                runs.iter_mut().for_each(Run::end);
                at += width.of_marker();
            }
            Span::Text { text, marks } => {
                let now = values_now(&Marks::of(marks.as_deref()));
                for c in text.chars() {
                    let Some(glyph) = wanted.next() else { break };
                    let to = at + width.of(c);
                    for ((run, now), want) in runs.iter_mut().zip(&now).zip(values_wanted(glyph)) {
                        run.take(at, to, c, now, want);
                    }
                    at = to;
                }
            }
        }
    }
    for mut run in runs {
        run.end();
        for (from, to, value) in run.done {
            let mark = Mark::new(run.name.to_string(), value.scalar(), from, to);
            tx.mark(text, mark, ExpandMark::None)?;
        }
    }
    Ok(())
}

/// What one mark says about a character.
#[derive(Clone, PartialEq, Eq)]
enum Says {
    Nothing,
    Yes,
    Target(Rc<Target>),
}

impl Says {
    fn flag(on: bool) -> Says {
        if on { Says::Yes } else { Says::Nothing }
    }

    fn target(target: Option<&Rc<Target>>) -> Says {
        target.map_or(Says::Nothing, |target| Says::Target(Rc::clone(target)))
    }

    fn scalar(&self) -> ScalarValue {
        match self {
            Says::Nothing => ScalarValue::Null,
            Says::Yes => true.into(),
            Says::Target(target) => match &**target {
                Target::Link(address) => address.as_str().into(),
                Target::Mention(id) => id.as_str().into(),
            },
        }
    }
}

fn values_now(marks: &Marks) -> [Says; 4] {
    [
        Says::flag(marks.bold),
        Says::flag(marks.italic),
        Says::target(marks.link.as_ref()),
        Says::target(marks.mention.as_ref()),
    ]
}

fn values_wanted(glyph: &Glyph) -> [Says; 4] {
    let target = glyph.target.as_ref();
    let link = target.filter(|target| matches!(***target, Target::Link(_)));
    let mention = target.filter(|target| matches!(***target, Target::Mention(_)));
    [
        Says::flag(glyph.bold),
        Says::flag(glyph.italic),
        Says::target(link),
        Says::target(mention),
    ]
}

/// The stretches one mark has to change.
struct Run {
    name: &'static str,
    /// A gap between two words that change changes with them, and never by itself.
    spans_gaps: bool,
    open: Option<(usize, usize, Says)>,
    done: Vec<(usize, usize, Says)>,
}

impl Run {
    fn new(name: &'static str, spans_gaps: bool) -> Run {
        Run {
            name,
            spans_gaps,
            open: None,
            done: Vec::new(),
        }
    }

    fn take(&mut self, from: usize, to: usize, c: char, now: &Says, want: Says) {
        if self.spans_gaps && c.is_whitespace() {
            return;
        }
        if *now == want {
            self.end();
            return;
        }
        match &mut self.open {
            Some((_, end, value)) if *value == want => *end = to,
            _ => {
                self.end();
                self.open = Some((from, to, want));
            }
        }
    }

    fn end(&mut self) {
        self.done.extend(self.open.take());
    }
}
