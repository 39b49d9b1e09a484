//! The failure scenarios of the reliability page, one test each, named by their numbers.

mod arriving;
mod attachments;
mod content;
mod copies;
mod damage;
mod disk;
pub mod keys;
mod kills;
mod many;
#[cfg(target_os = "linux")]
mod memory;
mod merging;
