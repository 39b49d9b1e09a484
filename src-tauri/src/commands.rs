//! What the window may ask for. A command is a few lines; a decision here would be a bug.

pub mod ask;
pub mod changes;
pub mod files;
pub mod frame;
pub mod lock;
pub mod sharing;
pub mod team;
pub mod travel;
pub mod write;
