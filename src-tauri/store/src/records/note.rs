//! A quick capture.

use crate::kinds::kind;
use crate::values::{AnyLink, Moment, Prose, Text};

kind! {
    /// A few words caught in passing.
    Note is "note", title: ["text"];
    /// The words.
    text: Prose, required;
    /// When.
    at: Moment;
    /// Where.
    place: Text;
    /// What about.
    subject: AnyLink, part_of, personal;
}
