//! What this person chose on this computer. It is no record and travels nowhere.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

const FILE: &str = "settings.json";
/// A file longer than this is not ours.
const BYTES_MAX: u64 = 1 << 20;
const RECENT_MAX: usize = 8;
/// Who signs where neither the person nor the computer gives a name.
const NOBODY: &str = "Escale";

/// What the person chose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(default)]
pub struct Settings {
    /// The name under which this person's acts stand in history.
    pub author: String,
    /// The language of the screen.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// The size of everything, in per cent: 80 to 200.
    pub zoom: u16,
    /// The columns shown, by kind.
    pub columns: BTreeMap<String, Vec<String>>,
    /// Whether the sidebar is open.
    pub sidebar: bool,
}

/// The languages of the screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// French.
    #[default]
    Fr,
    /// English.
    En,
    /// Spanish.
    Es,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            author: String::new(),
            language: Language::default(),
            theme: Theme::default(),
            zoom: 100,
            columns: BTreeMap::new(),
            sidebar: true,
        }
    }
}

/// A workspace that was open before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Place {
    /// Its folder.
    pub path: String,
    /// The folder's name.
    pub name: String,
}

impl Place {
    /// The place of a folder.
    pub fn of(folder: &Path) -> Self {
        let name = folder.file_name().unwrap_or(folder.as_os_str());
        Self {
            path: folder.display().to_string(),
            name: name.to_string_lossy().into_owned(),
        }
    }
}

/// What is kept of it on the disk.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    /// What the person chose.
    pub settings: Settings,
    /// The workspaces that were open, the last one first.
    pub recent: Vec<Place>,
}

impl Kept {
    /// Reads what is kept in a folder; what cannot be read counts as nothing chosen.
    pub fn read(folder: &Path) -> Self {
        let path = folder.join(FILE);
        let short = fs::metadata(&path).is_ok_and(|meta| meta.len() <= BYTES_MAX);
        let text = if short { fs::read(&path).ok() } else { None };
        text.and_then(|text| serde_json::from_slice(&text).ok())
            .unwrap_or_default()
    }

    /// Writes it, whole or not at all.
    ///
    /// # Errors
    /// What the disk says.
    pub fn write(&self, folder: &Path) -> std::io::Result<()> {
        fs::create_dir_all(folder)?;
        let beside: PathBuf = folder.join("settings.new");
        fs::write(&beside, serde_json::to_vec_pretty(self)?)?;
        fs::rename(beside, folder.join(FILE))
    }

    /// The name that signs what is written: the one chosen, else the one this computer knows its user
    /// by, so that nothing in history is nobody's.
    pub fn signature(&self) -> String {
        let chosen = Some(self.settings.author.trim().to_owned());
        let users = ["USER", "USERNAME"].map(|name| std::env::var(name).ok());
        std::iter::once(chosen)
            .chain(users)
            .flatten()
            .find(|name| !name.is_empty())
            .unwrap_or_else(|| NOBODY.to_owned())
    }

    /// Notes that a workspace was opened.
    pub fn opened(&mut self, folder: &Path) {
        let place = Place::of(folder);
        self.recent.retain(|known| known.path != place.path);
        self.recent.insert(0, place);
        self.recent.truncate(RECENT_MAX);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_there_at_the_next_start() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut kept = Kept::default();
        kept.settings.author = "Claire".into();
        kept.settings.language = Language::Es;
        kept.opened(Path::new("/somewhere/cooperation"));
        kept.write(folder.path()).expect("it is written");
        assert_eq!(
            Kept::read(folder.path()),
            kept,
            "all of it is read back as it was chosen"
        );
    }

    #[test]
    fn a_file_that_cannot_be_read_counts_as_nothing_chosen() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join(FILE), b"{ not json").expect("it is written");
        assert_eq!(
            Kept::read(folder.path()),
            Kept::default(),
            "the app starts all the same"
        );
    }

    #[test]
    fn whoever_gave_no_name_signs_all_the_same() {
        let mut kept = Kept::default();
        assert_ne!(kept.signature(), "", "history names somebody");
        kept.settings.author = "  Claire ".into();
        assert_eq!(kept.signature(), "Claire", "a chosen name comes first");
    }

    #[test]
    fn the_last_workspace_comes_first_and_only_once() {
        let mut kept = Kept::default();
        for folder in ["/a", "/b", "/a"] {
            kept.opened(Path::new(folder));
        }
        let paths: Vec<&str> = kept
            .recent
            .iter()
            .map(|place| place.path.as_str())
            .collect();
        assert_eq!(paths, ["/a", "/b"], "opening again moves it to the front");
    }
}
