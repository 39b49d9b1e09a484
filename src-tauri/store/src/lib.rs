//! The core of Escale: records of international cooperation, kept as documents that remember their
//! whole history and merge, in one encrypted database.
//!
//! A record is one Automerge document; that document is the truth, and everything else in the
//! database is derived from it in the same transaction and may be dropped and made again. The store
//! knows no clock, no chance, no network and no language: they are arguments.

mod attachments;
mod away;
mod backup;
mod by;
mod changes;
mod check;
mod combining;
mod conflicts;
mod derive;
mod document;
mod due;
mod erasure;
mod error;
mod figures;
mod fold;
mod folder;
mod functions;
mod header;
mod heads;
mod history;
mod input;
mod kinds;
mod list;
mod lock;
mod merge;
mod outbox;
mod plan;
mod prose;
mod reader;
mod reading;
mod rebuild;
pub mod records;
pub mod renewal;
mod rows;
pub mod sample;
mod schema;
mod search;
mod settling;
mod stage;
mod standing;
mod store;
mod traces;
mod travelling;
mod undo;
pub mod values;
mod whole;
mod writing;

pub use attachments::{Attached, Attachments, Holder};
pub use away::{Away, HeldChanges};
pub use by::{By, Verb, author};
pub use changes::{DELIVERY_FORMAT, Deliveries, Delivery, Seen, Sent, read_changes};
pub use check::Verdict;
pub use combining::{Combination, Unlike};
pub use conflicts::{About, Conflict, ConflictGroup, ConflictPage, ConflictsAsked};
pub use document::Alternative;
pub use due::{Due, DueKind, DuePage, DueQuery};
pub use erasure::{Erased, Erasing};
pub use error::{Damage, DiskTrouble, Error, Problem, Result, Rule};
pub use figures::{Cell, Figures, FiguresQuery, FiguresRecord, FiguresRow, When};
pub use folder::check as check_folder;
pub use header::{FORMAT, HEADER, Header};
pub use heads::{Heads, NotHeads};
pub use history::{Difference, Entry, History};
pub use kinds::{Field, KINDS, Kind, Named, kind_named};
pub use list::{Filter, PAGE_MAX, Page, Query};
pub use lock::{Cost, Key, Opener, PASSPHRASE_MIN, Passphrase, Protection, Recased, Secret, Wrap};
pub use merge::{Held, Merged};
pub use outbox::Outgoing;
pub use plan::{Choice, Keep, Plan, Planned};
pub use reader::{Reader, Readers};
pub use reading::{Backlink, Card, Reading, Record};
pub use rebuild::Progress;
pub use search::{Found, Hit, Mark, QUESTION_MAX, Question, Reason, Snippet};
pub use settling::Settlement;
pub use stage::{Stage, StageReason, StageRule};
pub use standing::{AmendedBy, PartyOnDay, TermsOnDay};
pub use store::{DATABASE, Store};
pub use travelling::{Luggage, Share, Travelling};
pub use undo::{Kept, Reversed, Undoable};
pub use whole::write_whole;
pub use writing::{ACT_MAX, Writing, Written};
