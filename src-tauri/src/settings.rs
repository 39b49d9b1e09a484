//! What this person chose on this computer. It is no record and travels nowhere.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use escale_store::{Error, Problem, Rule, kind_named};
use serde::{Deserialize, Serialize};
use serde_json::Value;

const FILE: &str = "settings.json";
/// A file longer than this is not ours.
const BYTES_MAX: u64 = 1 << 20;
const RECENT_MAX: usize = 8;
/// How small and large everything may be shown, in per cent.
const ZOOM: std::ops::RangeInclusive<u16> = 80..=200;
/// The longest that a workspace waits for somebody, in minutes: a working day.
const LOCK_AFTER_MAX: u16 = 8 * 60;
/// No kind has so many fields, nor one with so long a name.
const COLUMNS_MAX: usize = 100;
const NAME_MAX: usize = 64;
/// Who signs where neither the person nor the computer gives a name.
const NOBODY: &str = "Escale";

/// What the person chose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The name under which this person's acts stand in history.
    pub author: String,
    /// The language of the screen.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// The size of everything, in per cent: 80 to 200.
    pub zoom: u16,
    /// Whether the sidebar is open.
    pub sidebar: bool,
    /// The day on which a week begins.
    pub week: Weekday,
    /// Whether rows of lists stand close together.
    pub compact: bool,
    /// Whether the system says what is due.
    pub notices: bool,
    /// After how many minutes without anybody a protected workspace is locked; 0: never.
    pub lock_after: u16,
    /// How lists look, by kind.
    pub lists: BTreeMap<String, ListLook>,
}

/// How a kind's list looks.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct ListLook {
    /// The columns shown, in order; none: those of the kind.
    pub columns: Vec<String>,
    /// The widths of columns, in pixels.
    pub widths: BTreeMap<String, u16>,
    /// What it is grouped by.
    pub group: Option<String>,
}

/// The days on which a week may begin.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    /// Monday (ISO 8601).
    #[default]
    Monday,
    /// Sunday.
    Sunday,
    /// Saturday.
    Saturday,
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
            sidebar: true,
            week: Weekday::default(),
            compact: false,
            notices: true,
            lock_after: 15,
            lists: BTreeMap::new(),
        }
    }
}

impl Settings {
    /// Whether all of it makes sense; the window may send anything.
    ///
    /// # Errors
    /// `Invalid` with every problem.
    pub fn check(&self) -> escale_store::Result<()> {
        let mut problems = Vec::new();
        let mut wrong = |field: &str, rule| problems.push(Problem::new(field, rule));
        if !self.author.trim().is_empty()
            && let Err(rule) = escale_store::author(&self.author)
        {
            wrong("author", rule);
        }
        if !ZOOM.contains(&self.zoom) {
            wrong("zoom", Rule::NotACount);
        }
        if self.lock_after > LOCK_AFTER_MAX {
            wrong("lock_after", Rule::NotACount);
        }
        for (kind, look) in &self.lists {
            match kind_named(kind) {
                None => wrong("lists", Rule::UnknownKind),
                Some(_) if look.is_too_long() => wrong("lists", Rule::TooLong),
                Some(_) => {}
            }
        }
        if problems.is_empty() {
            return Ok(());
        }
        Err(Error::Invalid(problems))
    }
}

impl ListLook {
    fn is_too_long(&self) -> bool {
        let names = self.columns.iter().chain(self.widths.keys());
        self.columns.len() > COLUMNS_MAX
            || self.widths.len() > COLUMNS_MAX
            || names.chain(&self.group).any(|name| name.len() > NAME_MAX)
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
    /// The folder of the workspace that was open when the window was closed.
    pub resume: Option<PathBuf>,
    /// Whether that one had been locked.
    pub locked: bool,
}

impl Kept {
    /// Reads what is kept in a folder; what cannot be read counts as not chosen.
    pub fn read(folder: &Path) -> Self {
        let path = folder.join(FILE);
        let short = fs::metadata(&path).is_ok_and(|meta| meta.len() <= BYTES_MAX);
        let text = if short { fs::read(&path).ok() } else { None };
        let Some(Value::Object(kept)) = text.and_then(|text| serde_json::from_slice(&text).ok())
        else {
            return Self::default();
        };
        let value = |name: &str| kept.get(name).cloned().unwrap_or_default();
        Self {
            settings: kept.get("settings").map(readable).unwrap_or_default(),
            recent: serde_json::from_value(value("recent")).unwrap_or_default(),
            resume: serde_json::from_value(value("resume")).unwrap_or_default(),
            locked: serde_json::from_value(value("locked")).unwrap_or_default(),
        }
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
            .find_map(|name| escale_store::author(&name).ok())
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

/// The settings of which this version can make sense; a newer one's are left aside.
fn readable(kept: &Value) -> Settings {
    let mut read = Settings::default();
    for (name, value) in kept.as_object().into_iter().flatten() {
        let Ok(Value::Object(mut whole)) = serde_json::to_value(&read) else {
            return read;
        };
        whole.insert(name.clone(), value.clone());
        if let Ok(with) = serde_json::from_value::<Settings>(Value::Object(whole))
            && with.check().is_ok()
        {
            read = with;
        }
    }
    read
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
    fn what_a_newer_version_chose_is_left_aside_and_the_rest_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let newer = r#"{"settings": {"author": "Claire", "hologram": true, "theme": "sepia", "zoom": 9000, "compact": true}}"#;
        fs::write(folder.path().join(FILE), newer).expect("it is written");
        let read = Kept::read(folder.path()).settings;
        assert_eq!(read.author, "Claire", "a name is a name in every version");
        assert!(read.compact, "what comes after the unknown is read as well");
        assert_eq!(
            (read.theme, read.zoom),
            (Theme::System, 100),
            "what makes no sense here counts as not chosen"
        );
    }

    #[test]
    fn settings_that_make_no_sense_are_refused_with_every_problem() {
        let mut settings = Settings {
            author: "Claire\u{7}".into(),
            zoom: 10,
            ..Settings::default()
        };
        settings
            .lists
            .insert("spaceship".into(), ListLook::default());
        let long = ListLook {
            columns: vec!["x".repeat(NAME_MAX + 1)],
            ..ListLook::default()
        };
        settings.lists.insert("partner".into(), long);
        let Err(Error::Invalid(problems)) = settings.check() else {
            panic!("they are refused");
        };
        let rules: Vec<Rule> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(
            rules,
            [
                Rule::ControlCharacter,
                Rule::NotACount,
                Rule::TooLong,
                Rule::UnknownKind
            ],
            "each is named"
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
