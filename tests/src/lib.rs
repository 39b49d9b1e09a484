//! The language in which the tests of Escale are written: desks at which people work, files of
//! changes that go from one to another, and what must hold afterwards.
//!
//! Everything random comes from a seed that the test names, so that a failure can be played again.

mod canaries;
mod chance;
mod change;
mod desk;
mod expect;
pub mod faults;
mod fork;
pub mod fuzz;
pub mod hostile;
mod member;
#[cfg(target_os = "linux")]
mod memory;
mod newer;
mod parcel;
mod place;
mod rows;
mod share;
mod values;
#[cfg(feature = "window")]
mod window;

pub use canaries::Canaries;
pub use chance::Chance;
pub use change::{ChangeFacts, Put, facts};
pub use desk::Desk;
pub use expect::{Expect, conflict_lines, rules};
pub use fork::{Fork, check_merge, exchange};
pub use member::Member;
#[cfg(target_os = "linux")]
pub use memory::counted_in;
pub use newer::Newer;
pub use parcel::{pack, shuffled, unpack};
pub use place::{database_of, empty_folder};
pub use rows::{rows, same_rows, words_indexed};
pub use share::{Share, Weather};
pub use values::{filled, filter_text, minimal, value, with_keys};
#[cfg(feature = "window")]
pub use window::Window;
