//! Folders for workspaces: where a new one could lie, and how one may be named.

use std::path::{Path, PathBuf};

use escale_store::{Rule, check_folder};

use crate::error::{Failure, Result};

/// What a new workspace's folder is called.
const NAME: &str = "Escale";
/// After so many of that name people choose another by themselves.
const TRIES: usize = 100;

/// A folder that does not exist yet, in the first of these places in which a workspace may lie.
pub fn proposed(homes: &[PathBuf]) -> Option<PathBuf> {
    let known = homes.iter().filter(|home| home.is_dir());
    let free = known.filter_map(|home| free_in(home));
    free.into_iter().find(|folder| check_folder(folder).is_ok())
}

fn free_in(home: &Path) -> Option<PathBuf> {
    let numbered = (2..=TRIES).map(|number| format!("{NAME} {number}"));
    let mut names = std::iter::once(NAME.to_owned()).chain(numbered);
    let name = names.find(|name| matches!(home.join(name).try_exists(), Ok(false)))?;
    Some(home.join(name))
}

/// A folder that was typed is named whole: this program's own folder is nobody's concern.
///
/// # Errors
/// `Invalid` with `not_absolute`.
pub fn check_whole(folder: &Path) -> Result<()> {
    if folder.is_absolute() {
        return Ok(());
    }
    Err(Failure::invalid("workspace", Rule::NotAbsolute))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_new_folder_is_proposed_in_the_first_place_where_one_may_lie() {
        let home = tempfile::tempdir().expect("a home");
        let cloud = home.path().join("OneDrive - Brest métropole");
        let documents = home.path().join("Documents");
        fs::create_dir(&cloud).expect("a folder that is synchronised");
        fs::create_dir(&documents).expect("a folder that is not");
        let homes = [home.path().join("nowhere"), cloud, documents.clone()];
        assert_eq!(
            proposed(&homes),
            Some(documents.join("Escale")),
            "neither where nothing is nor where data could be lost"
        );
        assert_eq!(proposed(&homes[..2]), None, "nothing rather than that");
        fs::create_dir(documents.join("Escale")).expect("it is taken");
        assert_eq!(
            proposed(&homes),
            Some(documents.join("Escale 2")),
            "one that does not exist"
        );
    }

    #[test]
    fn a_folder_is_named_whole() {
        assert!(check_whole(&std::env::temp_dir()).is_ok(), "from the root");
        let refused = check_whole(Path::new("Escale"));
        assert_eq!(
            refused.expect_err("it depends on where one is").problems[0].rule,
            Rule::NotAbsolute,
            "and says what is wanted"
        );
    }
}
