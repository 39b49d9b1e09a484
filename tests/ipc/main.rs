//! Every command through Tauri's own bridge, with the permissions of the real window, but without one.

mod arriving;
mod bridge;
mod commands;
mod hostile;
mod locking;
mod permissions;
mod sharing;
mod work;
