//! Many acts at once: JSON lines in, JSON lines out. Each line is its own act, which fails alone; so
//! many of them share one transaction, and no answer is given before that is on the disk.

use std::io::{BufRead, Write};

use escale_store::{Damage, Error, Result, Store, Writing};
use serde_json::json;

use crate::answer::Answer;
use crate::args::Act;
use crate::by::Who;
use crate::input::{self, Line};
use crate::line::{Lines, Unreadable};
use crate::progress::Bar;
use crate::refusal::{self, Refusal};

/// Lines in one transaction.
const TOGETHER: usize = 500;

/// Answers every line.
///
/// # Errors
/// `NotAllRead` at the end if some line could not be read; before that, what ends everything, such as a full disk: the last transaction has then not happened, nor been
/// answered.
pub fn run(
    store: &mut Store,
    who: &Who,
    from: &mut impl BufRead,
    to: &mut impl Write,
) -> std::result::Result<(), Refusal> {
    let mut batch = Batch {
        from,
        lines: Lines::new(),
        all_read: true,
        bar: Bar::new(),
    };
    while let Some(first) = input::next_line(batch.from)? {
        let mut by = who.by_at(store)?;
        let answers = store.write(&mut by, |writing| batch.together(writing, first))?;
        to.write_all(&answers).map_err(Refusal::output)?;
        to.flush().map_err(Refusal::output)?;
    }
    if batch.all_read {
        Ok(())
    } else {
        Err(Refusal::NotAllRead)
    }
}

struct Batch<'a, R> {
    from: &'a mut R,
    lines: Lines,
    all_read: bool,
    bar: Bar,
}

impl<R: BufRead> Batch<'_, R> {
    /// The answers to this line and those after it that share its transaction.
    fn together(&mut self, writing: &mut Writing<'_>, first: Line) -> Result<Vec<u8>> {
        let mut answers = Vec::new();
        let mut next = Some(first);
        let mut done = 0;
        while let Some(line) = next {
            let answer = match self.answer(writing, line) {
                Ok(answer) => serde_json::to_vec(&answer),
                Err(error) if ends_everything(&error) => return Err(error),
                Err(error) => serde_json::to_vec(&json!({ "error": refusal::object(&error) })),
            };
            // The answers' types have text for keys; nothing else can fail in memory.
            answers.extend(answer.map_err(|_| Error::Damaged(Damage::Document))?);
            answers.push(b'\n');
            self.bar.another();
            done += 1;
            next = if done < TOGETHER {
                input::next_line(self.from)?
            } else {
                None
            };
        }
        Ok(answers)
    }

    fn answer(&mut self, writing: &mut Writing<'_>, line: Line) -> Result<Answer> {
        let object = Lines::object(line).map_err(|Unreadable(rule)| {
            self.all_read = false;
            Error::invalid("input", rule)
        })?;
        match self.lines.act(object)? {
            Act::Ask(ask) => ask.run(writing.read(), writing.by().now),
            Act::Deed(deed) => writing.attempt(|writing| deed.run(writing)),
        }
    }
}

/// Whether the fault is not the line's: then nothing of the transaction can be trusted.
fn ends_everything(error: &Error) -> bool {
    match error {
        Error::NotFound | Error::Invalid(_) | Error::TooNew { .. } => false,
        Error::Damaged(damage) => !matches!(damage, Damage::Document),
        Error::Busy
        | Error::Locked
        | Error::Disk(_)
        | Error::Superseded
        | Error::Cancelled
        | Error::Sql(_) => true,
    }
}
