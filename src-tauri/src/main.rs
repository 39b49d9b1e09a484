//! Escale's window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    match escale_shell::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // No window to say it in: the terminal that started us is all there is.
            eprintln!("Escale: {error}");
            ExitCode::FAILURE
        }
    }
}
