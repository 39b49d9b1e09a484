//! Where the team's files lie, as a person says it.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::error::Trouble;

/// The shared storage a person chose, and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// Where it is.
    pub place: Where,
    /// Whether the team's marker was seen there: if it is missing then, the place is not what it was.
    pub marked: bool,
}

/// Where storage can be.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "sort", rename_all = "snake_case", deny_unknown_fields)]
pub enum Where {
    /// A folder: a network share, a folder that a cloud program carries, a stick.
    Folder {
        /// Its path from the root on.
        path: String,
    },
    /// WebDAV (RFC 4918), such as Nextcloud.
    Webdav {
        /// Address of the folder.
        address: String,
        /// Name to log in with.
        user: String,
        /// Password, or better one made for this app alone.
        password: String,
        /// Whether an address without encryption is accepted: everybody on the way reads the password.
        unencrypted: bool,
    },
    /// A bucket by the S3 protocol.
    S3 {
        /// Address of the service.
        address: String,
        /// Region; `auto` where the service has none.
        region: String,
        /// The bucket.
        bucket: String,
        /// Folder in the bucket; empty for its root.
        folder: String,
        /// Name of the access key.
        key: String,
        /// The secret access key.
        secret: String,
        /// Whether an address without encryption is accepted.
        unencrypted: bool,
    },
}

/// Never with what opens it.
impl std::fmt::Debug for Where {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Folder { .. } => "Folder",
            Self::Webdav { .. } => "Webdav",
            Self::S3 { .. } => "S3",
        })
    }
}

impl Where {
    /// Whether it makes sense, and gives nothing away on its way.
    ///
    /// # Errors
    /// `Misconfigured`, or `Insecure` for an address without encryption that nobody asked for.
    pub fn check(&self) -> Result<(), Trouble> {
        match self {
            Self::Folder { path } => {
                let whole = std::path::Path::new(path).is_absolute();
                whole.then_some(()).ok_or(Trouble::Misconfigured)
            }
            Self::Webdav {
                address,
                unencrypted,
                ..
            } => check_address(address, *unencrypted),
            Self::S3 {
                address,
                bucket,
                unencrypted,
                ..
            } => {
                if bucket.is_empty() {
                    return Err(Trouble::Misconfigured);
                }
                check_address(address, *unencrypted)
            }
        }
    }

    /// What may be shown of it: the folder or the address, never what opens it.
    pub fn shown(&self) -> String {
        match self {
            Self::Folder { path } => path.clone(),
            Self::Webdav { address, .. } => address.clone(),
            Self::S3 {
                address, bucket, ..
            } => match Url::parse(address)
                .ok()
                .and_then(|url| url.join(bucket).ok())
            {
                Some(url) => url.into(),
                None => bucket.clone(),
            },
        }
    }
}

fn check_address(address: &str, unencrypted: bool) -> Result<(), Trouble> {
    let url = Url::parse(address).map_err(|_| Trouble::Misconfigured)?;
    let plain = url.username().is_empty() && url.password().is_none();
    match url.scheme() {
        _ if !plain || url.host().is_none() => Err(Trouble::Misconfigured),
        "https" => Ok(()),
        "http" if unencrypted => Ok(()),
        "http" => Err(Trouble::Insecure),
        _ => Err(Trouble::Misconfigured),
    }
}
