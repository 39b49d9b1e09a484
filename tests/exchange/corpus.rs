//! What a stranger might send, replayed: the corpus with which fuzzing begins and to which it adds. `Fed`
//! says what became of a file; what must hold of everything that is taken stands beside each reader in the
//! test language (`src/fuzz`).

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use escale_exchange::bundle::Contents;
use escale_tests::fuzz::{Fed, TARGETS, Target};
use escale_tests::{Chance, Desk, same_rows};

/// Set, the sound files are written anew.
const WRITE: &str = "ESCALE_CORPUS";
/// How the sound ones are called.
const SOUND: &str = "sound-";
/// Altered copies of each sound file that are fed besides.
const ALTERED: usize = 40;

fn folder(target: &Target) -> PathBuf {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/corpus");
    fixtures.join(target.name)
}

/// The files of a target's corpus, in the order of their names.
fn corpus(target: &Target) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder(target))
        .expect("it has a corpus")
        .flatten();
    let mut files: Vec<(String, Vec<u8>)> = entries
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read(entry.path()).expect("the file reads"))
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_file_of_the_corpus_is_taken_or_refused_and_the_sound_ones_are_taken() {
    for target in &TARGETS {
        let files = corpus(target);
        let sound = files.iter().filter(|(name, _)| name.starts_with(SOUND));
        assert!(sound.count() > 1, "{}: some are sound", target.name);
        for (name, bytes) in files {
            let fed = (target.feed)(&bytes);
            assert!(
                fed == Fed::Taken || !name.starts_with(SOUND),
                "{}: what an earlier version wrote is still read: {name}",
                target.name
            );
        }
    }
}

#[test]
fn what_is_made_today_is_taken() {
    for target in &TARGETS {
        for (name, bytes) in (target.seeds)() {
            let fed = (target.feed)(&bytes);
            assert_eq!(fed, Fed::Taken, "{}: {name}", target.name);
            if std::env::var_os(WRITE).is_some() {
                fs::create_dir_all(folder(target)).expect("a folder");
                let path = folder(target).join(format!("{SOUND}{name}"));
                fs::write(path, bytes).expect("it is written");
            }
        }
    }
}

#[test]
fn what_is_cut_altered_or_put_together_wrongly_is_taken_or_refused() {
    let number = |name| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let first: u64 = number("ESCALE_SEED").unwrap_or(46);
    let seconds: u64 = number("ESCALE_SOAK_SECONDS").unwrap_or(0);
    for target in &TARGETS {
        let began = Instant::now();
        let files = corpus(target);
        let (mut seed, mut fed, mut taken) = (first, 0, 0);
        // Once, or for as long as told.
        while seed == first || began.elapsed().as_secs() < seconds {
            println!("{}: seed {seed}", target.name);
            let mut chance = Chance::new(seed, target.name);
            for (_, bytes) in &files {
                for _ in 0..ALTERED {
                    let mut altered = bytes.clone();
                    for _ in 0..=chance.below(4) {
                        alter(&mut altered, &files, &mut chance);
                    }
                    taken += usize::from((target.feed)(&altered) == Fed::Taken);
                    fed += 1;
                }
            }
            seed += 1;
        }
        println!("{}: {fed} fed, {taken} taken", target.name);
    }
}

fn alter(bytes: &mut Vec<u8>, files: &[(String, Vec<u8>)], chance: &mut Chance) {
    let place = chance.below(bytes.len());
    match chance.below(5) {
        0 => bytes.truncate(place),
        1 => bytes.extend(chance.bytes()),
        2 => {
            let (_, other) = chance.one_of(files).expect("there are some");
            let from = chance.below(other.len());
            bytes.truncate(place);
            bytes.extend_from_slice(&other[from..]);
        }
        3 => drop(bytes.drain(place..(place + 1 + chance.below(8)).min(bytes.len()))),
        _ => {
            let bit = chance.below(8);
            if let Some(byte) = bytes.get_mut(place) {
                *byte ^= 1 << bit;
            }
        }
    }
}

#[test]
fn contents_of_the_corpus_make_a_sound_workspace_from_which_another_is_made_equal() {
    let snapshots = TARGETS.iter().find(|target| target.name == "snapshot");
    for (name, bytes) in corpus(snapshots.expect("there is such a target")) {
        let contents: Result<Contents, _> = ciborium::from_reader(bytes.as_slice());
        let Ok(Contents { deliveries }) = contents else {
            continue;
        };
        let mut claire = Desk::new("Claire", 1);
        claire.takes(deliveries);
        claire.is_sound();
        let mut youenn = Desk::new("Youenn", 2);
        youenn.takes(claire.sends(&youenn.seen()));
        assert_eq!(youenn.seen(), claire.seen(), "{name}: it travels on");
        same_rows(&claire, &youenn);
    }
}
