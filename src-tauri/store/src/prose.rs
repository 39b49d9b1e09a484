//! `Prose`: long text, read and written as Markdown, kept as Automerge rich text.
//!
//! Markdown is only the form at the doors. Inside a record's document a `Prose` is an
//! Automerge text object of flat blocks and marks, so that two desks that edit the same
//! report merge by character and by paragraph, and formatting never breaks.
//!
//! The schema is closed. Blocks: paragraph, heading (1 to 6), list item (ordered or bullet,
//! depth 1 to 6), quote, picture. Marks: bold, italic, link, mention. Whatever else Markdown
//! can say is kept as plain words: never lost, never run.
//!
//! In the document a block is a block marker, a map with the key `type` (`paragraph`,
//! `heading`, `item`, `quote`, `picture`) and, where the type has them, `level` (integer),
//! `depth` (integer), `ordered` (boolean) and `source` (text). The words of a block follow its
//! marker; those of a picture are its alternative text. Marks are `bold` and `italic` (true),
//! `link` (the address) and `mention` (the record's UUID).

use std::fmt::Write as _;
use std::rc::Rc;

use automerge::transaction::Transactable;
use automerge::{AutomergeError, ChangeHash, ObjId, ReadDoc};

mod parse;
mod print;
mod read;
mod tidy;
mod write;

#[cfg(test)]
mod tests;

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Paragraph,
    /// A heading; the level is 1 to 6.
    Heading(u8),
    /// A list item; the depth is 1 to 6.
    Item {
        ordered: bool,
        depth: u8,
    },
    Quote,
    /// A picture: `escale:UUID` (a record) or `blob:DIGEST` (an attached file).
    Picture(String),
}

/// Where marked words lead.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    /// An address whose scheme is http, https, mailto or escale.
    Link(String),
    /// The UUID of a record, in lower case.
    Mention(String),
}

/// One character and its formatting.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Glyph {
    c: char,
    bold: bool,
    italic: bool,
    target: Option<Rc<Target>>,
}

impl Glyph {
    fn is_marked(&self) -> bool {
        self.bold || self.italic || self.target.is_some()
    }

    fn plain(c: char) -> Self {
        Glyph {
            c,
            bold: false,
            italic: false,
            target: None,
        }
    }
}

/// One block and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Block {
    kind: Kind,
    text: Vec<Glyph>,
}

impl Block {
    fn words(&self) -> String {
        self.text.iter().map(|glyph| glyph.c).collect()
    }

    /// A block that shows nothing; Markdown cannot say it, so it is never read back.
    fn is_blank(&self) -> bool {
        !matches!(self.kind, Kind::Picture(_)) && self.text.iter().all(|g| g.c.is_whitespace())
    }
}

/// Makes the text object say what the Markdown says, by the smallest change, so that it merges
/// with what others write elsewhere in the text. Markdown that says what the text already says
/// makes no operation at all.
///
/// Works on the heads the transaction (or the isolated document) stands on. Blocks and marks
/// this version does not know stay untouched as long as the words around them do.
///
/// # Errors
/// Those of Automerge: `text` is not a text object, or the document counts text by grapheme
/// cluster, which gives no stable positions.
pub fn write(
    tx: &mut impl Transactable,
    text: &ObjId,
    markdown: &str,
) -> Result<(), AutomergeError> {
    write::write(tx, text, &parse::blocks(markdown))
}

/// The text as canonical Markdown, without a final newline: as it is now, or as at `at`.
///
/// Blocks and marks this version does not know are shown as paragraphs and plain words.
///
/// # Errors
/// Those of Automerge: `text` is not a text object.
pub fn read(
    doc: &impl ReadDoc,
    text: &ObjId,
    at: Option<&[ChangeHash]>,
) -> Result<String, AutomergeError> {
    let mut blocks = read::blocks(doc, text, at)?;
    tidy::tidy(&mut blocks);
    Ok(print::markdown(&blocks))
}

/// What reading back gives after writing this Markdown.
#[must_use]
pub fn canonical(markdown: &str) -> String {
    print::markdown(&parse::blocks(markdown))
}

/// Only the words, one block a line (a block's own line breaks stay): for search and snippets.
#[must_use]
pub fn plain(markdown: &str) -> String {
    passages(markdown).join("\n")
}

/// The words of each block in order: for comparing two versions passage by passage.
#[must_use]
pub fn passages(markdown: &str) -> Vec<String> {
    parse::blocks(markdown).iter().map(Block::words).collect()
}

impl Target {
    /// The target an address stands for; none when its scheme is not one that is kept.
    fn from_address(address: &str) -> Option<Target> {
        let (scheme, rest) = address.split_once(':')?;
        if rest.is_empty() {
            return None;
        }
        if scheme.eq_ignore_ascii_case("escale") && is_uuid(rest) {
            return Some(Target::Mention(rest.to_ascii_lowercase()));
        }
        ["http", "https", "mailto", "escale"]
            .iter()
            .any(|kept| scheme.eq_ignore_ascii_case(kept))
            .then(|| Target::Link(encode_address(address)))
    }

    fn address(&self) -> String {
        match self {
            Target::Link(address) => address.clone(),
            Target::Mention(id) => format!("escale:{id}"),
        }
    }
}

/// A picture's source in its one spelling; none when it is neither a record nor an attached file.
fn picture_source(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once(':')?;
    if scheme.eq_ignore_ascii_case("escale") && is_uuid(rest) {
        return Some(format!("escale:{}", rest.to_ascii_lowercase()));
    }
    let is_reference = (1..=200).contains(&rest.len())
        && rest
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.'));
    (scheme.eq_ignore_ascii_case("blob") && is_reference).then(|| format!("blob:{rest}"))
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, b)| match at {
            8 | 13 | 18 | 23 => b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
}

/// Percent-encodes what RFC 3986 allows nowhere in an address and Markdown could trip over.
fn encode_address(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len());
    for c in address.chars() {
        if c.is_whitespace() || c.is_control() || "<>\"`\\{}|^".contains(c) {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                // Writing to a String cannot fail.
                let _ = write!(encoded, "%{byte:02X}");
            }
        } else {
            encoded.push(c);
        }
    }
    encoded
}
