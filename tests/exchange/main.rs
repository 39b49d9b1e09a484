//! The exchange between desks: teams, bundles, and storage as bad as it gets.

mod apart;
mod files;
mod meeting;
mod simulator;
