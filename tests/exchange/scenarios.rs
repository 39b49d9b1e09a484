//! What shared storage does to files, one test a number.

mod arriving;
mod emptied;
mod erased;
mod hostile;
mod tags;
mod wire;
