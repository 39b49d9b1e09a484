//! What comes in from outside, never more of it than there is room for.

use std::fs::File;
use std::io::{self, BufRead, IsTerminal as _, Read, Write as _};
use std::path::Path;

use escale_store::values::Fields;
use escale_store::{Error, Rule};
use serde_json::Value as Json;
use zeroize::Zeroizing;

use crate::refusal::Refusal;
use crate::words;

/// Longest JSON value on standard input and longest line of a batch, in bytes. Long texts have a
/// million characters each; this holds several of them.
pub const JSON_MAX: usize = 16 * 1024 * 1024;
/// Longest file with a passphrase, the words of a sheet or an authority's keys, in bytes.
const SECRET_MAX: usize = 4 * 1024;
/// What some programs write before UTF-8 text.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// One JSON object from standard input.
///
/// # Errors
/// `Invalid` on `input` with `too_long`, `not_json` or `not_an_object`.
pub fn object() -> Result<Fields, Refusal> {
    match json()? {
        Json::Object(fields) => Ok(fields),
        _ => Err(invalid(Rule::NotAnObject)),
    }
}

/// One JSON value from standard input.
///
/// # Errors
/// `Invalid` on `input` with `too_long` or `not_json`.
pub fn json() -> Result<Json, Refusal> {
    if io::stdin().is_terminal() {
        // Somebody sits there and may wonder why nothing happens; if it cannot be said, so be it.
        let _ = writeln!(io::stderr(), "{}", words::GIVE_JSON);
    }
    let bytes = bounded(io::stdin().lock(), JSON_MAX)?.ok_or_else(|| invalid(Rule::TooLong))?;
    let text = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&bytes);
    serde_json::from_slice(text).map_err(|_| invalid(Rule::NotJson))
}

/// What a file keeps secret, such as a passphrase, without the line break at its end.
///
/// # Errors
/// `Usage` on the argument if it is empty, too long or not text.
pub fn secret(path: &Path, argument: &'static str) -> Result<Zeroizing<String>, Refusal> {
    let wrong = |rule| Refusal::usage(&argument.trim_start_matches('-').replace('-', "_"), rule);
    let mut bytes = Zeroizing::new(Vec::with_capacity(SECRET_MAX + 1));
    file(path, argument)?
        .take(SECRET_MAX as u64 + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() > SECRET_MAX {
        return Err(wrong(Rule::TooLong));
    }
    let text = std::str::from_utf8(&bytes).map_err(|_| wrong(Rule::NotText))?;
    let text = text.strip_suffix('\n').unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text);
    if text.is_empty() {
        return Err(wrong(Rule::Required));
    }
    Ok(Zeroizing::new(text.to_owned()))
}

/// Opens the file given as `argument`.
///
/// # Errors
/// `NoFile` if there is none, else what the disk says.
pub fn file(path: &Path, argument: &'static str) -> Result<File, Refusal> {
    File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Refusal::NoFile(argument),
        _ => error.into(),
    })
}

/// Everything, or nothing if it is more than `most` bytes.
///
/// # Errors
/// What the disk says.
pub fn bounded(from: impl Read, most: usize) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    from.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() <= most).then_some(bytes))
}

/// A line of a batch.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    /// The line's bytes, without what ends it.
    Whole(Vec<u8>),
    /// It was longer than [`JSON_MAX`] and has been passed over.
    TooLong,
}

/// The next line that is not blank.
///
/// # Errors
/// What the disk says.
pub fn next_line(from: &mut impl BufRead) -> io::Result<Option<Line>> {
    loop {
        let mut line = Vec::new();
        let room = JSON_MAX as u64 + 1;
        if from.by_ref().take(room).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        if line.last() == Some(&b'\n') {
            line.pop();
        } else if line.len() > JSON_MAX {
            from.skip_until(b'\n')?;
            return Ok(Some(Line::TooLong));
        }
        let text = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&line);
        if !text.trim_ascii().is_empty() {
            return Ok(Some(Line::Whole(text.to_vec())));
        }
    }
}

fn invalid(rule: Rule) -> Refusal {
    Error::invalid("input", rule).into()
}
