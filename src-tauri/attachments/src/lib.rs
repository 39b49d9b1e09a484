//! Attached files at rest and in use: encrypted beside the database, verified when they are read,
//! opened with care.
//!
//! An attached file lies in the workspace's `blobs/` as an age file (X25519, then ChaCha20-Poly1305 in
//! chunks of 64 KiB, each authenticated), named by the BLAKE3 digest of those very bytes, so that the
//! same file travels to every desk and anybody can check it without opening it. What opens it stands in
//! the record alone. Every file has a key of its own, even one attached twice: whoever has a record can
//! open what that record names and nothing else.
//!
//! Files stream: none is ever in memory as a whole. The order of writing is the file first, then the
//! record, so that a record never names what is not on the disk.

mod add;
mod copies;
mod marks;
mod names;
mod office;
mod open;
mod place;
mod scrub;
mod sorts;
mod travel;

pub use add::{SIZE_MAX, add};
pub use copies::{Copies, Ready};
pub use names::for_disk;
pub use open::{Opened, open, save_copy};
pub use place::{FOLDER, State, state, sweep};
pub use scrub::{Orphan, Scrubbed, glance, orphans, remove_orphans, scrub};
pub use sorts::{Sort, may_be_opened};
pub use travel::{Arriving, forget_arriving, leave, length, piece};

/// The result of everything done to attached files.
pub type Result<T> = escale_store::Result<T>;

/// Told how far long work has come: bytes done, bytes in all. An error ends the work, of which nothing
/// is kept then.
pub type Progress<'a> = escale_store::Progress<'a>;
