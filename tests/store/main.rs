//! The store, tested through its public face.

mod combining;
mod convergence;
mod inbox;
mod kinds;
mod leaving;
mod limits;
mod merge_rules;
mod newer;
mod rules;
mod scenarios;
mod sharing;
mod travelling;
mod undoing;
