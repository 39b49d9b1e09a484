//! `workspace.json`: as it is, and with its digest put right. Whoever brings what opens the workspace of
//! the corpus gets its key or none, never another one.

use std::cell::RefCell;
use std::fs;
use std::sync::OnceLock;

use escale_store::values::{Id, Moment};
use escale_store::{
    By, Cost, Error, HEADER, Header, Opener, Passphrase, Protection, Rule, Secret, Store,
};
use tempfile::TempDir;

use super::Fed;
use crate::place::empty_folder;

/// A protected workspace that is the same each time it is made, and what opens it.
pub struct Known {
    /// Its header.
    pub header: Header,
    key: Vec<u8>,
    recovery: Secret,
    keychain: (Id, Secret),
}

/// That workspace.
pub fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let folder = empty_folder();
        let by = |seed| By::new("Claire", Moment::from_millis(0), [seed; 32]);
        let passphrase = Passphrase {
            text: "goémon séché au vent d’ouest",
            cost: Cost::FLOOR,
        };
        let store = Store::create(folder.path(), &mut by(1), Some(passphrase));
        let store = store.expect("a workspace is made in an empty folder");
        let recovery = store.add_recovery(&mut by(2), "fr").expect("a sheet");
        let keychain = store.add_keychain(&mut by(3)).expect("a keychain");
        let authority = ("age1authority".to_owned(), "sealed for it".to_owned());
        store.set_authority(Some(authority)).expect("an authority");
        Known {
            header: Header::read(folder.path()).expect("the header is there"),
            key: store.key().expect("it is protected").bytes().to_vec(),
            recovery,
            keychain,
        }
    })
}

/// The text of a header.
pub fn feed(bytes: &[u8]) -> Fed {
    let Some(header) = read(bytes) else {
        return Fed::Refused;
    };
    let written = serde_json::to_vec_pretty(&header).expect("a header is written");
    let again = read(&written).expect("what was read can be written and read");
    assert_eq!(again, header, "and says the same");
    opens(&header);
    let id = header.id;
    if let Some(protection) = header.protection.clone() {
        let digest = digest(id, &protection);
        let protection = Some(Protection {
            digest,
            ..protection
        });
        opens(&Header {
            protection,
            ..header
        });
    }
    Fed::Taken
}

fn read(bytes: &[u8]) -> Option<Header> {
    thread_local! {
        static FOLDER: RefCell<TempDir> = RefCell::new(empty_folder());
    }
    FOLDER.with_borrow(|folder| {
        fs::write(folder.path().join(HEADER), bytes).expect("it is written");
        match Header::read(folder.path()) {
            Ok(header) => Some(header),
            Err(Error::Damaged(_) | Error::TooNew { .. }) => None,
            Err(Error::Invalid(problems)) => {
                assert_eq!(problems[0].rule, Rule::NotAWorkspace, "it says why");
                None
            }
            Err(other) => panic!("a header alone does not tell {other:?}"),
        }
    })
}

/// Everything is tried that opens the known workspace and costs nothing; a passphrase costs a second.
fn opens(header: &Header) {
    let known = known();
    let (id, held) = &known.keychain;
    let bare = Secret::new(&known.key);
    let key = known.key.as_slice();
    for (opener, wanted) in [
        (Opener::Recovery(&known.recovery), key),
        (Opener::Keychain(*id, held), key),
        (Opener::Bare(&bare), key),
        // A header whose check is altered so that it fits is that of a workspace with this key.
        (Opener::Bare(held), held.bytes()),
    ] {
        match header.open(opener) {
            Ok(Some(key)) => assert_eq!(key.bytes(), wanted, "the key or none"),
            Ok(None) => assert!(header.protection.is_none(), "nothing has to be opened"),
            Err(Error::Locked | Error::Damaged(_) | Error::TooNew { .. }) => {}
            Err(other) => panic!("a header alone does not tell {other:?}"),
        }
    }
}

/// The digest of what stands in it, as the store makes it.
fn digest(workspace: Id, protection: &Protection) -> String {
    let Protection {
        cipher,
        check,
        wraps,
        ..
    } = protection;
    let said = serde_json::to_vec(&(workspace, cipher, check, wraps)).expect("it is written");
    blake3::hash(&said).to_hex().to_string()
}
