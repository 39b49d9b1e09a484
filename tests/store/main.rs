//! The store, tested through its public face.

mod convergence;
mod kinds;
mod scenarios;
