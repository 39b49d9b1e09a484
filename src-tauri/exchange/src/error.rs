//! What can go wrong between desks, named by what a person can do about it.

use serde::Serialize;

/// The result of everything the exchange does.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why an exchange, or a deed in the team, did not come about. It never carries a path, an address, a
/// secret or what a record says.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The workspace says no, or its disk.
    #[error(transparent)]
    Store(#[from] escale_store::Error),
    /// The shared storage cannot be reached or does not do what it should; nothing is lost.
    #[error("storage: {0:?}")]
    Storage(Trouble),
    /// This device does not belong to the team, or no longer.
    #[error("not a member of the team")]
    NotAMember,
    /// The workspace belongs to no team yet.
    #[error("no team")]
    NoTeam,
    /// The workspace belongs to a team already.
    #[error("in a team already")]
    InATeam,
    /// No shared storage has been chosen.
    #[error("no target")]
    NoTarget,
    /// The member asked for is not in the team.
    #[error("no such member")]
    NoSuchMember,
    /// The request, the approval or the code typed for it does not hold.
    #[error("introduction: {0:?}")]
    Introduction(Doubt),
    /// Nothing can be left at home now; nothing was.
    #[error("departure: {0:?}")]
    Departure(Unready),
}

/// What ails the shared storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// Nobody answers: no network, the share is not mounted, the stick is not in.
    Unreachable,
    /// Name, password or permission was refused.
    Denied,
    /// The place that held the team's files is empty: a share that is not mounted looks like this.
    Emptied,
    /// Something answers that is not the storage, such as the page of a hotel's network.
    Foreign,
    /// No room left, or the file is larger than the storage takes.
    Full,
    /// What was written does not come back as it was written.
    Unfaithful,
    /// The address would carry the password in clear.
    Insecure,
    /// The settings make no sense.
    Misconfigured,
    /// It fails in another way.
    Failing,
}

/// Why nothing can be left at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unready {
    /// This computer travels already.
    Away,
    /// Something written here has not gone out.
    Unsent,
    /// So much as is to stay at home does not come out of the storage as it is here.
    NotThere,
    /// An attached file that is to stay at home does not come out of the storage.
    Files,
    /// Somebody wrote here meanwhile.
    Changed,
}

/// Why an introduction to a team does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// The bytes are no request, or no approval.
    Unreadable,
    /// The code does not fit: mistyped, or somebody changed the file on its way.
    WrongCode,
    /// It is for another device.
    OtherDevice,
    /// No request was made on this computer.
    NoRequest,
    /// It was made by a newer version.
    TooNew,
}

impl Error {
    /// The closed code of this error, as it goes over the wire.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::Storage(_) => "storage",
            Self::NotAMember => "not_a_member",
            Self::NoTeam => "no_team",
            Self::InATeam => "in_a_team",
            Self::NoTarget => "no_target",
            Self::NoSuchMember => "no_such_member",
            Self::Introduction(_) => "introduction",
            Self::Departure(_) => "departure",
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Store(error.into())
    }
}
