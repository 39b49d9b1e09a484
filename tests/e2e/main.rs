//! Journeys of a person in the real window: the built program, drawn by the system's webview, driven
//! as a hand would drive it. `cargo xtask test` builds the window and says where it is.

mod axe;
mod journeys;
