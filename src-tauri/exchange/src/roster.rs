//! Who belongs to a team: statements signed by members, each naming those it had seen. Everybody who
//! holds the same statements comes to the same answer, in whatever order they came.

mod evaluate;
mod statement;

pub use evaluate::{Epoch, Member, Removal, Standing};
pub use statement::{Deed, Given, Statement, Tip};

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::names::{Digest, TeamId};

/// More statements than this are not taken in: a team of fifty makes some hundreds in its life.
pub const STATEMENTS_MAX: usize = 2_000;
/// A roster's file is no longer than this.
pub const ROSTER_MAX: u64 = 16 * 1024 * 1024;
const MARK: &[u8; 8] = b"ESCALERO";

/// The statements of one team that are known here.
#[derive(Debug, Clone, Default)]
pub struct Roster {
    statements: BTreeMap<Digest, Statement>,
    raw: BTreeMap<Digest, Vec<u8>>,
    /// Which statements were found to bear the signature of which key: an exchange evaluates the roster
    /// again whenever it hears or says something, and looking at signatures is most of the work.
    signed: BTreeSet<(Digest, [u8; 32])>,
}

#[derive(Serialize, Deserialize)]
struct Sheet {
    statements: Vec<serde_bytes::ByteBuf>,
}

impl Roster {
    /// Takes in a statement as it travels. Its signature is looked at when the roster is evaluated, since
    /// only then it is known whose it would have to be.
    pub fn add(&mut self, bytes: &[u8]) -> Option<Digest> {
        let statement = Statement::parse(bytes)?;
        let digest = Digest::of(bytes);
        if self.statements.len() >= STATEMENTS_MAX && !self.statements.contains_key(&digest) {
            return None;
        }
        self.statements.insert(digest, statement);
        self.raw.insert(digest, bytes.to_vec());
        Some(digest)
    }

    /// Whether a statement is known.
    pub fn has(&self, digest: &Digest) -> bool {
        self.statements.contains_key(digest)
    }

    /// The statements as they travel.
    pub fn raw(&self) -> impl Iterator<Item = (&Digest, &[u8])> {
        self.raw
            .iter()
            .map(|(digest, bytes)| (digest, bytes.as_slice()))
    }

    /// Who belongs to `team`, by what is known.
    pub fn standing(&mut self, team: TeamId) -> Standing {
        evaluate::standing(team, &self.statements, &self.raw, &mut self.signed)
    }

    /// All of it in one file.
    pub fn to_file(&self) -> Vec<u8> {
        let statements = self.raw.values().cloned();
        let sheet = Sheet {
            statements: statements.map(serde_bytes::ByteBuf::from).collect(),
        };
        [MARK.as_slice(), &crate::cbor::bytes(&sheet)].concat()
    }

    /// The statements of such a file; none if it is no such file.
    pub fn read_file(bytes: &[u8]) -> Option<Vec<Vec<u8>>> {
        let sheet: Sheet = crate::cbor::value(bytes.strip_prefix(MARK)?)?;
        let statements = sheet.statements.into_iter();
        Some(statements.map(serde_bytes::ByteBuf::into_vec).collect())
    }
}
