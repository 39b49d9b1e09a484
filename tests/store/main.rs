//! The store, tested through its public face.

mod convergence;
mod kinds;
mod merge_rules;
mod scenarios;
mod undoing;
