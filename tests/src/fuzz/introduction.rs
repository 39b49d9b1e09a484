//! Requests to join and their answers: as they are, and with the proof that only the code gives.

use escale_exchange::{Card, DeviceId, Digest, Error, TeamId, approve, join};
use escale_store::DiskTrouble;
use serde::{Deserialize, Serialize};

use super::Fed;
use super::mend::{cbor, value};
use crate::member::Member;

const REQUEST: &[u8] = b"ESCALERQ";
const APPROVAL: &[u8] = b"ESCALEAP";

#[derive(Serialize, Deserialize)]
struct Asked {
    card: Card,
    proof: Digest,
}

#[derive(Serialize, Deserialize)]
struct Approved {
    team: TeamId,
    device: DeviceId,
    #[serde(with = "serde_bytes")]
    roster: Vec<u8>,
    proof: Digest,
}

/// Claire, who has a team, and Youenn, who has asked to join it. Their disks take nothing any more: what
/// is accepted fails only there, and the next bytes find both as they were.
pub struct Scene {
    claire: Member,
    youenn: Member,
    code: String,
    /// What Youenn asked with.
    pub request: Vec<u8>,
    /// What Claire answered.
    pub approval: Vec<u8>,
}

impl Scene {
    /// The same each time, but for the keys with which is read.
    pub fn new() -> Self {
        let claire = Member::new("Claire", 1);
        let youenn = Member::new("Youenn", 2);
        claire.founds();
        let asked = escale_exchange::request(&youenn, "Youenn", "laptop").expect("a request");
        let scribe = Member::new("Scribe", 3);
        scribe.founds();
        let approval = approve(&scribe, &asked.file, &asked.code).expect("it is approved");
        claire.dies_at(1, false);
        youenn.dies_at(1, false);
        Self {
            claire,
            youenn,
            code: asked.code.to_string(),
            request: asked.file.clone(),
            approval: approval.file,
        }
    }
}

/// A request or an approval.
pub fn feed(bytes: &[u8]) -> Fed {
    thread_local! {
        static SCENE: Scene = Scene::new();
    }
    SCENE.with(|scene| {
        let taken = scene.is_taken(bytes, &scene.code);
        let refused = !scene.is_taken(bytes, "2222-2222-2222-2222");
        assert!(refused, "with another code it is nothing");
        let mended = scene.mended(bytes);
        Fed::taken(taken | mended.is_some_and(|bytes| scene.is_taken(&bytes, &scene.code)))
    })
}

impl Scene {
    fn is_taken(&self, bytes: &[u8], code: &str) -> bool {
        let asked = match approve(&self.claire, bytes, code) {
            // Whoever belongs already is answered without anything being written.
            Ok(approval) => {
                let answered: Option<Approved> = marked(APPROVAL, &approval.file);
                let answered = answered.expect("an answer is read");
                assert_eq!(answered.device, approval.card.id(), "to whoever asked");
                assert!(approval.card.is_sound(), "who can be worked with");
                true
            }
            outcome => accepted(outcome.map(drop)),
        };
        // Youenn told his own code, whatever the test says of another.
        let joined = code == self.code && accepted(join(&self.youenn, bytes).map(drop));
        asked || joined
    }

    /// The same with the proof that it was written by somebody who knew the code.
    fn mended(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        if let Some(mut asked) = marked::<Asked>(REQUEST, bytes) {
            asked.proof = self.proof("request", &cbor(&asked.card));
            return Some([REQUEST, &cbor(&asked)].concat());
        }
        let mut approved: Approved = marked(APPROVAL, bytes)?;
        let said = (approved.team, approved.device, Digest::of(&approved.roster));
        approved.proof = self.proof("approval", &cbor(&said));
        Some([APPROVAL, &cbor(&approved)].concat())
    }

    fn proof(&self, purpose: &str, bytes: &[u8]) -> Digest {
        let code: String = self.code.chars().filter(|letter| *letter != '-').collect();
        let key = blake3::derive_key("escale introduction code 1", code.as_bytes());
        let mut hasher = blake3::Hasher::new_keyed(&key);
        hasher.update(purpose.as_bytes()).update(&[0]).update(bytes);
        Digest(*hasher.finalize().as_bytes())
    }
}

/// Whether it went as far as the disk.
fn accepted(outcome: Result<(), Error>) -> bool {
    match outcome {
        Ok(()) => panic!("the disk takes nothing"),
        Err(Error::Store(escale_store::Error::Disk(DiskTrouble::Failing))) => true,
        Err(Error::Introduction(_) | Error::NotAMember) => false,
        Err(other) => panic!("an introduction alone does not tell {other:?}"),
    }
}

fn marked<T: serde::de::DeserializeOwned>(mark: &[u8], bytes: &[u8]) -> Option<T> {
    value(bytes.strip_prefix(mark)?)
}
