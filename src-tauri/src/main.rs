//! Escale's window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    escale_lock::keep_out_of_dumps();
    let file = std::env::args_os().nth(1).map(PathBuf::from);
    match escale_shell::run(file.as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // No window to say it in: the terminal that started us is all there is.
            eprintln!("Escale: {error}");
            ExitCode::FAILURE
        }
    }
}
