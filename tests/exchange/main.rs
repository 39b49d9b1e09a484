//! The exchange between desks: teams, bundles, and storage as bad as it gets.

mod meeting;
mod simulator;
