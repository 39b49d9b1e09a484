//! The folder that a WebDAV address names, which is made when it is not there.
//!
//! What lies in it is asked for below the whole address; the folder itself can only be made by asking the
//! server it lies on.

use opendal::services::Webdav;
use opendal::{ErrorKind, blocking::Operator};
use percent_encoding::percent_decode_str;
use url::Url;

use super::wire::Answered;
use crate::error::Trouble;

/// The folder of the address.
pub struct Home {
    server: Operator,
    /// From the server's root, without escapes; ends with a stroke.
    folder: String,
}

impl Home {
    /// The folder `folder` of a server.
    pub fn new(server: Operator, folder: String) -> Self {
        Self { server, folder }
    }

    /// Whether nothing could be written because the folder is not there, for all that the answer says.
    pub fn may_be_missing(&self, error: &opendal::Error) -> bool {
        let answered = Answered::within(error).map(|answered| answered.trouble);
        error.kind() == ErrorKind::NotFound || answered == Some(Trouble::Misconfigured)
    }

    /// Makes it, with what it lies in, if it is not there.
    ///
    /// # Errors
    /// What the server answers.
    pub fn is_made(&self) -> opendal::Result<()> {
        self.server.create_dir(&self.folder)
    }
}

/// What an address stands for: the folder it names, the server it lies on, and where it lies there.
///
/// # Errors
/// `Misconfigured` if it is no address.
pub fn webdav(
    address: &str,
    user: &str,
    password: &str,
) -> Result<(Webdav, Webdav, String), Trouble> {
    let address = Url::parse(address).map_err(|_| Trouble::Misconfigured)?;
    let at = |endpoint: &str| {
        // Some servers take the two strokes that a closing one would make for another address.
        let endpoint = endpoint.trim_end_matches('/');
        let service = Webdav::default().endpoint(endpoint);
        service.username(user).password(password)
    };
    let folder = percent_decode_str(address.path()).decode_utf8();
    let folder = folder.map_err(|_| Trouble::Misconfigured)?;
    let folder = format!("{}/", folder.trim_end_matches('/'));
    let server = at(&address.origin().ascii_serialization());
    Ok((at(address.as_str()), server, folder))
}
