//! The exchange between desks: teams, bundles, and storage as bad as it gets.

mod files;
mod meeting;
mod simulator;
