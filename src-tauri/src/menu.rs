//! The native menu. What is chosen in it goes to the screen, which does it as it does the same key.

use escale_store::{Undoable, Verb};
use fluent_bundle::FluentArgs;
use tauri::menu::{Menu, MenuItem, MenuItemKind, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager as _, Runtime};
use tauri_specta::Event as _;

use crate::desk::Desk;
use crate::events::Chosen;
use crate::words::Words;

/// The longest title in a menu, in characters.
const TITLE_MAX: usize = 40;
/// The lists of the sidebar, in its order; home comes first, calendar and map last.
const AREAS: [&str; 8] = [
    "partner",
    "agreement",
    "mission",
    "report",
    "call",
    "project",
    "person",
    "document",
];
/// The ids of every word of the menu.
#[cfg(test)]
pub const IDS: &[&str] = &[
    "menu-file",
    "menu-edit",
    "menu-go",
    "menu-help",
    "menu-new",
    "menu-quick_note",
    "menu-find",
    "menu-take",
    "menu-give",
    "menu-lock",
    "menu-close_workspace",
    "menu-settings",
    "menu-quit",
    "menu-undo-none",
    "menu-redo-none",
    "menu-cut",
    "menu-copy",
    "menu-paste",
    "menu-select_all",
    "menu-home",
    "menu-keys",
    "menu-about",
];

/// Makes the menu in the person's language and puts it in its place.
///
/// # Errors
/// What the system says when it cannot show one.
pub fn put<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let words = Words::of(app.state::<Desk>().settings().language);
    let item = |id: &str, key: Option<&str>| {
        MenuItem::with_id(app, id, words.say(&format!("menu-{id}")), true, key)
    };
    let file = Submenu::with_id_and_items(
        app,
        "file",
        words.say("menu-file"),
        true,
        &[
            &item("new", Some("CmdOrCtrl+N"))?,
            &item("quick_note", Some("CmdOrCtrl+Shift+N"))?,
            &PredefinedMenuItem::separator(app)?,
            &item("take", None)?,
            &item("give", None)?,
            &PredefinedMenuItem::separator(app)?,
            &item("settings", Some("CmdOrCtrl+,"))?,
            &item("lock", Some("CmdOrCtrl+Shift+L"))?,
            &item("close_workspace", None)?,
            &PredefinedMenuItem::quit(app, Some(&words.say("menu-quit")))?,
        ],
    )?;
    let said = |id: &str| words.say(&format!("menu-{id}"));
    let edit = Submenu::with_id_and_items(
        app,
        "edit",
        words.say("menu-edit"),
        true,
        &[
            &MenuItem::with_id(
                app,
                "undo",
                said("undo-none"),
                false,
                undo_key("CmdOrCtrl+Z"),
            )?,
            &MenuItem::with_id(
                app,
                "redo",
                said("redo-none"),
                false,
                undo_key("CmdOrCtrl+Shift+Z"),
            )?,
            &PredefinedMenuItem::separator(app)?,
            &PredefinedMenuItem::cut(app, Some(&said("cut")))?,
            &PredefinedMenuItem::copy(app, Some(&said("copy")))?,
            &PredefinedMenuItem::paste(app, Some(&said("paste")))?,
            &PredefinedMenuItem::select_all(app, Some(&said("select_all")))?,
        ],
    )?;
    let go = Submenu::with_id(app, "go", words.say("menu-go"), true)?;
    go.append(&item("find", Some("CmdOrCtrl+K"))?)?;
    go.append(&PredefinedMenuItem::separator(app)?)?;
    let home = std::iter::once(words.say("menu-home"));
    let lists = AREAS.iter().map(|kind| words.plural(kind));
    for (place, name) in (1..=9).zip(home.chain(lists)) {
        let key = format!("CmdOrCtrl+{place}");
        go.append(&MenuItem::with_id(
            app,
            format!("area_{place}"),
            name,
            true,
            Some(key),
        )?)?;
    }
    let help = Submenu::with_id_and_items(
        app,
        "help",
        words.say("menu-help"),
        true,
        &[&item("keys", None)?, &item("about", None)?],
    )?;
    let menu = Menu::with_items(app, &[&file, &edit, &go, &help])?;
    app.set_menu(menu)?;
    renew(app);
    Ok(())
}

/// In a text the webview itself takes back what was typed; where it asks the menu first, the key is
/// the screen's alone.
fn undo_key(key: &'static str) -> Option<&'static str> {
    cfg!(target_os = "macos").then_some(key)
}

/// Names in the menu what undo would take back and redo would do again.
pub fn renew<R: Runtime>(app: &AppHandle<R>) {
    let Some(menu) = app.menu() else { return };
    let desk = app.state::<Desk>();
    let open = desk.place().is_some();
    for submenu in ["file", "go"] {
        if let Some(MenuItemKind::Submenu(submenu)) = menu.get(submenu) {
            allow(&submenu, open);
        }
    }
    let Some(MenuItemKind::Submenu(edit)) = menu.get("edit") else {
        return;
    };
    let (undo, redo) = desk.undoable().unwrap_or_default();
    let words = Words::of(desk.settings().language);
    for (id, deed) in [("undo", undo), ("redo", redo)] {
        if let Some(MenuItemKind::MenuItem(item)) = edit.get(id) {
            // A menu that is being taken down needs no words any more.
            let _ = item.set_text(naming(&words, id, deed.as_ref()));
            let _ = item.set_enabled(deed.is_some());
        }
    }
}

/// What needs an open workspace cannot be chosen without one.
fn allow<R: Runtime>(submenu: &Submenu<R>, open: bool) {
    for item in submenu.items().unwrap_or_default() {
        if let MenuItemKind::MenuItem(item) = item {
            let _ = item.set_enabled(open);
        }
    }
}

/// Tells the screen what was chosen.
pub fn chosen<R: Runtime>(app: &AppHandle<R>, id: &str) {
    let item = id.to_owned();
    let _ = Chosen { item }.emit(app);
}

fn naming(words: &Words, id: &str, deed: Option<&Undoable>) -> String {
    let Some(deed) = deed else {
        return words.say(&format!("menu-{id}-none"));
    };
    let mut args = FluentArgs::new();
    args.set("verb", code(deed.verb));
    args.set("title", short(&deed.card.title));
    args.set("count", deed.records);
    let many = if deed.records > 1 { "-many" } else { "" };
    words.say_with(&format!("menu-{id}{many}"), &args)
}

fn code(verb: Verb) -> String {
    let json = serde_json::to_value(verb).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}

/// A title as a menu may show it: cut, and with no letter that the system would take for a mark.
fn short(title: &str) -> String {
    let mut short: String = title.chars().take(TITLE_MAX).collect();
    if short.len() < title.len() {
        short.push('…');
    }
    short.replace('&', "&&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;
    use escale_store::Card;

    fn deed(verb: Verb, title: &str, records: usize) -> Undoable {
        let card = Card {
            id: "01999999-0000-7000-8000-000000000000"
                .parse()
                .expect("an id"),
            kind: "partner".into(),
            title: title.into(),
            removed: false,
            away: false,
            erased: false,
        };
        Undoable {
            verb,
            card,
            records,
        }
    }

    #[test]
    fn undo_names_the_act_and_the_record() {
        let words = Words::of(Language::Fr);
        let said = naming(&words, "undo", Some(&deed(Verb::Edit, "Pôle Mer & Cie", 1)));
        assert_eq!(
            said, "Annuler la modification de «\u{a0}Pôle Mer && Cie\u{a0}»",
            "the verb, the record, and the mark of a mnemonic doubled"
        );
        let many = naming(&words, "undo", Some(&deed(Verb::Remove, "TMQ", 12)));
        assert!(many.contains("12"), "so many records at once: {many}");
        assert_eq!(naming(&words, "undo", None), "Annuler", "nothing to undo");
    }

    #[test]
    fn a_long_title_is_cut_in_the_menu() {
        let long = "é".repeat(TITLE_MAX + 5);
        assert_eq!(
            short(&long).chars().count(),
            TITLE_MAX + 1,
            "as many letters, and the sign that some are left out"
        );
    }
}
