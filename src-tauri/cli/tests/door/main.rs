//! The command line, tested through the real program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod arguments;
mod attachments;
mod batch;
mod desk;
mod exchange;
mod hostile;
mod journey;
mod keys;
mod people;
mod questions;
mod records;
mod refusals;
mod settling;
mod workspaces;
