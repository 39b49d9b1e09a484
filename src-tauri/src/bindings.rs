//! The commands and events as the interface sees them, and the file in which it reads them.

use tauri::Runtime;
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands, collect_events};

use crate::commands::{ask, changes, files, frame, lock, sharing, team, travel, write};
use crate::events::{Arrived, Changed, Chosen, Exchanged, Progress};
use crate::shapes;

/// Every command and event.
pub fn builder<R: Runtime>() -> Builder<R> {
    Builder::new()
        .commands(collect_commands![
            frame::status,
            frame::create_workspace,
            frame::open_workspace,
            frame::look_around,
            frame::close_workspace,
            frame::save_settings,
            frame::propose_folder,
            frame::choose_folder,
            frame::cancel,
            lock::unlock,
            lock::unlock_by_sheet,
            lock::lock_now,
            lock::stay_awake,
            lock::protect,
            lock::unprotect,
            lock::change_passphrase,
            lock::make_sheet,
            lock::keep_sheet,
            lock::check_sheet,
            lock::set_keychain,
            ask::list,
            ask::get,
            ask::get_on,
            ask::cards,
            ask::search,
            ask::history,
            ask::terms,
            ask::due,
            ask::conflicts,
            ask::plan,
            ask::combination,
            ask::figures,
            ask::behind,
            ask::read_day,
            write::create,
            write::edit,
            write::edit_many,
            write::remove,
            write::restore,
            write::erasing,
            write::erase,
            write::undo,
            write::redo,
            write::resolve,
            write::settle,
            write::combine,
            write::tell_apart,
            write::bring_back,
            changes::take_changes,
            changes::take_arrived,
            changes::leave_arrived,
            changes::give_changes,
            files::files,
            files::attach_file,
            files::attach_new,
            files::open_file,
            files::show_file_in_folder,
            files::save_file_copy,
            files::keep_changed_copy,
            files::discard_copy,
            sharing::sharing,
            sharing::choose_storage,
            sharing::forget_storage,
            sharing::bring_files,
            sharing::bring_file,
            sharing::exchange_now,
            sharing::stop_exchange,
            team::found_team,
            team::ask_to_join,
            team::ask_by_file,
            team::take_in,
            team::take_in_by_file,
            team::join_by_file,
            team::put_out,
            travel::travelling,
            travel::try_passphrase,
            travel::depart,
            travel::come_home,
        ])
        .events(collect_events![
            Arrived, Changed, Chosen, Exchanged, Progress
        ])
        .constant("KINDS", shapes::kinds())
        .error_handling(ErrorHandlingMode::Result)
        .dangerously_cast_bigints_to_number()
        .disable_serde_phases()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use specta_typescript::Typescript;

    use super::*;

    include!("names.rs");

    const FILE: &str = "../ui/src/bindings.ts";

    /// `ESCALE_BINDINGS=write` writes the file anew.
    #[test]
    fn the_bindings_of_the_interface_are_those_of_the_commands() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
        let folder = tempfile::tempdir().expect("a folder");
        let fresh = folder.path().join("bindings.ts");
        builder::<tauri::Wry>()
            .export(Typescript::default(), &fresh)
            .expect("the bindings are written");
        let fresh = fs::read_to_string(fresh).expect("they are read");
        if std::env::var_os("ESCALE_BINDINGS").is_some() {
            fs::write(&file, &fresh).expect("the file is written");
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        assert!(
            kept == fresh,
            "{FILE} is not what the commands say: run this test with ESCALE_BINDINGS=write"
        );
    }

    #[test]
    fn every_command_is_declared_and_permitted_and_no_other() {
        let fresh = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE))
            .expect("the bindings are there");
        let capability = include_str!("../capabilities/main.json");
        for name in COMMANDS {
            assert!(
                fresh.contains(&format!("\"{name}\"")),
                "{name} is declared, so it exists"
            );
            let permission = format!("\"allow-{}\"", name.replace('_', "-"));
            assert!(
                capability.contains(&permission),
                "{name} is declared, so the window may call it"
            );
        }
        let own = capability.matches("\"allow-").count();
        assert_eq!(own, COMMANDS.len(), "nothing else is permitted");
    }
}
