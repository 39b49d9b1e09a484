//! Names of teams, devices, runs of numbers and files: lower-case hexadecimal, and nothing else is ever
//! taken for one. A listing of shared storage is hostile input.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The text is not such a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAName;

macro_rules! name {
    ($(#[$doc:meta])* $name:ident, $bytes:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $bytes]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&data_encoding::HEXLOWER.encode(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl FromStr for $name {
            type Err = NotAName;

            fn from_str(text: &str) -> Result<Self, NotAName> {
                let bytes = data_encoding::HEXLOWER.decode(text.as_bytes());
                let bytes = bytes.map_err(|_| NotAName)?;
                bytes.try_into().map(Self).map_err(|_| NotAName)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                if to.is_human_readable() {
                    return to.collect_str(self);
                }
                to.serialize_bytes(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let wrong = || serde::de::Error::custom("not a name");
                if from.is_human_readable() {
                    let text = String::deserialize(from)?;
                    return text.parse().map_err(|_| wrong());
                }
                let bytes = serde_bytes::ByteBuf::deserialize(from)?;
                let bytes = <[u8; $bytes]>::try_from(bytes.as_slice());
                bytes.map(Self).map_err(|_| wrong())
            }
        }
    };
}

name! {
    /// A team: the first half of the digest of the statement that founded it.
    TeamId, 16
}

name! {
    /// A device: the first half of the digest of the key it signs with.
    DeviceId, 16
}

name! {
    /// One unbroken run of a device's numbers. A device that finds numbers of its own that it did not
    /// give (a restored backup, a cloned disk) begins a new one.
    Incarnation, 8
}

name! {
    /// A BLAKE3 digest.
    Digest, 32
}

impl Digest {
    /// The digest of some bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }
}

/// What a bundle is for. Its name says so, that nobody has to fetch it to know; nobody relies on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Sort {
    /// Changes that were made.
    Changes,
    /// Several small bundles of one run, in one.
    Rolled,
    /// Everything that its device knows.
    Whole,
}

impl Sort {
    const LETTERS: [(Self, &str); 3] = [
        (Self::Changes, "c"),
        (Self::Rolled, "r"),
        (Self::Whole, "w"),
    ];
}

/// The name of a bundle's file: its number, what it is for, its digest, and how often it was put there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct BundleName {
    /// Its number in its run, from 1.
    pub sequence: u64,
    /// What it is for.
    pub sort: Sort,
    /// The digest of the whole file.
    pub digest: Digest,
    /// Grows when what lies there is found broken: the bytes are put there again under a new name.
    pub attempt: u8,
}

const BUNDLE: &str = ".bundle";
/// Numbers have so many digits, so that names sort as numbers do.
const DIGITS: usize = 12;
/// The last number that a name can bear.
pub const NUMBER_MAX: u64 = 999_999_999_999;

impl fmt::Display for BundleName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            sequence,
            sort,
            digest,
            attempt,
        } = self;
        let letter = Sort::LETTERS.iter().find(|(known, _)| known == sort);
        let letter = letter.map_or("c", |(_, letter)| letter);
        write!(
            f,
            "{sequence:0DIGITS$}-{letter}-{digest}-{attempt:02x}{BUNDLE}"
        )
    }
}

impl FromStr for BundleName {
    type Err = NotAName;

    fn from_str(text: &str) -> Result<Self, NotAName> {
        let stem = text.strip_suffix(BUNDLE).ok_or(NotAName)?;
        let mut parts = stem.split('-');
        let mut part = || parts.next().ok_or(NotAName);
        let (sequence, letter, digest, attempt) = (part()?, part()?, part()?, part()?);
        let sort = Sort::LETTERS.iter().find(|(_, known)| *known == letter);
        let (Some((sort, _)), None) = (sort, parts.next()) else {
            return Err(NotAName);
        };
        let digits = sequence.len() == DIGITS && sequence.bytes().all(|b| b.is_ascii_digit());
        let attempt = data_encoding::HEXLOWER.decode(attempt.as_bytes());
        match (sequence.parse(), attempt.as_deref()) {
            (Ok(sequence @ 1..), Ok([attempt])) if digits => Ok(Self {
                sequence,
                sort: *sort,
                digest: digest.parse()?,
                attempt: *attempt,
            }),
            _ => Err(NotAName),
        }
    }
}

/// Where things lie on the shared storage.
pub mod path {
    use super::{BundleName, DeviceId, Digest, Incarnation, TeamId};

    /// The team's folder.
    pub fn team(team: TeamId) -> String {
        format!("escale-{team}")
    }

    /// Says that the storage is there and whose it is.
    pub fn marker(team: TeamId) -> String {
        format!("escale-{team}/marker")
    }

    /// What one device wrote, and no other.
    pub fn device(team: TeamId, device: DeviceId) -> String {
        format!("escale-{team}/{device}")
    }

    /// The rosters that a device knew.
    pub fn rosters(team: TeamId, device: DeviceId) -> String {
        format!("escale-{team}/{device}/roster")
    }

    /// One of them.
    pub fn roster(team: TeamId, device: DeviceId, digest: Digest) -> String {
        format!("escale-{team}/{device}/roster/{digest}.roster")
    }

    /// The bundles of one run.
    pub fn run(team: TeamId, device: DeviceId, run: Incarnation) -> String {
        format!("escale-{team}/{device}/{run}")
    }

    /// One of them.
    pub fn bundle(team: TeamId, device: DeviceId, run: Incarnation, name: &BundleName) -> String {
        format!("escale-{team}/{device}/{run}/{name}")
    }

    /// What a device could not read.
    pub fn wanted(team: TeamId, device: DeviceId) -> String {
        format!("escale-{team}/{device}/wanted")
    }

    /// Attached files as a device put them there.
    pub fn files(team: TeamId, device: DeviceId) -> String {
        format!("escale-{team}/{device}/files")
    }

    /// Requests to join, before any team knows them.
    pub const REQUESTS: &str = "escale-requests";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_s_name_is_read_back_as_it_was_written_and_nothing_else_is_taken_for_one() {
        let name = BundleName {
            sequence: 42,
            sort: Sort::Rolled,
            digest: Digest::of(b"a bundle"),
            attempt: 1,
        };
        let text = name.to_string();
        assert_eq!(text.parse(), Ok(name), "it says what it said");
        let other = [
            text.to_uppercase(),
            text.replace(".bundle", ".bundle.sync-conflict-20261123"),
            text.replace("-r-", "-x-"),
            text.replace("-r-", "-"),
            text.replace("-01", "-1"),
            text.replace("-01", "-+1"),
            format!(" {text}"),
            format!("../{text}"),
            text.replace("000000000042", "000000000000"),
            text.replace("000000000042", "42"),
            text.replace("000000000042", "+00000000042"),
            String::new(),
        ];
        for other in other {
            assert_eq!(
                other.parse::<BundleName>(),
                Err(NotAName),
                "{other} is some other file"
            );
        }
    }
}
