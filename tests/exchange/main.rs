//! The exchange between desks: teams, bundles, and storage as bad as it gets.

mod bytes;
mod meeting;
mod scenarios;
mod services;
mod simulator;
