//! The exchange between desks: teams, bundles, and storage as bad as it gets.

mod apart;
mod belonging;
mod bytes;
mod canaries;
mod corpus;
mod files;
mod meeting;
mod scenarios;
mod services;
mod simulator;
mod travelling;
