//! What goes over HTTP, judged before anything is read into it: a refusal keeps its number, a page for
//! people is no storage, and nobody is sent on to another host.

use std::time::Duration;

use http::{HeaderValue, Method, StatusCode, header};
use opendal::{Buffer, ErrorKind, HttpBody, HttpTransport};
use opendal_http_transport_reqwest::ReqwestTransport;

use crate::error::Trouble;

/// A host that cannot be reached in this time is not there.
const CONNECTING: Duration = Duration::from_secs(15);
/// So often a host may send on to another place of its own.
const HOPS: usize = 4;

/// HTTP as shared storage is reached by it.
pub struct Wire(ReqwestTransport);

/// What an answer says about the storage, carried inside the error that stands for it.
#[derive(Debug, thiserror::Error)]
#[error("the storage answered {status}: {trouble:?}")]
pub struct Answered {
    /// What ails it.
    pub trouble: Trouble,
    status: u16,
}

impl Answered {
    /// The answer that is the reason of an error, if one is.
    pub fn within(error: &opendal::Error) -> Option<&Self> {
        let mut source = std::error::Error::source(error);
        while let Some(within) = source {
            if let Some(answered) = within.downcast_ref() {
                return Some(answered);
            }
            source = within.source();
        }
        None
    }
}

impl Wire {
    /// HTTP that follows nobody to another host.
    ///
    /// # Errors
    /// `Failing` if the system has no TLS to offer.
    pub fn new() -> Result<Self, Trouble> {
        let follow = reqwest::redirect::Policy::custom(|attempt| {
            let same = attempt
                .previous()
                .first()
                .is_some_and(|first| first.origin() == attempt.url().origin());
            if same && attempt.previous().len() <= HOPS {
                attempt.follow()
            } else {
                attempt.stop()
            }
        });
        let client = reqwest::Client::builder()
            .redirect(follow)
            .connect_timeout(CONNECTING)
            .build()
            .map_err(|_| Trouble::Failing)?;
        Ok(Self(ReqwestTransport::new(client)))
    }
}

impl HttpTransport for Wire {
    async fn fetch(
        &self,
        request: http::Request<Buffer>,
    ) -> opendal::Result<http::Response<HttpBody>> {
        let asks_for_content = request.method() == Method::GET;
        let makes_a_folder = request.method().as_str() == "MKCOL";
        let mut response = self.0.fetch(request).await?;
        let status = response.status();
        let media = response.headers().get(header::CONTENT_TYPE);
        // Some servers call an empty answer a page.
        let length = response.headers().get(header::CONTENT_LENGTH);
        let empty = length.is_some_and(|length| length == "0");
        let page = !empty && media.is_some_and(|media| media.as_bytes().starts_with(b"text/html"));
        let trouble = match judged(status, page) {
            None if makes_a_folder && status == StatusCode::CONFLICT => {
                // The folder that it would lie in is not there (RFC 4918, 9.3.1).
                Some(Trouble::Misconfigured)
            }
            trouble => trouble,
        };
        match trouble {
            None => {
                let headers = response.headers_mut();
                if asks_for_content && !headers.contains_key(header::CONTENT_LENGTH) {
                    // Whatever sends an answer in pieces leaves its length out, and opendal takes no file
                    // without one. Nothing rests on it: what is read is compared by its digest.
                    headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
                }
                Ok(response)
            }
            Some(trouble) => {
                let status = status.as_u16();
                let error = opendal::Error::new(ErrorKind::Unexpected, "refused");
                Err(error.set_source(Answered { trouble, status }))
            }
        }
    }
}

/// What an answer's number says, where it says something of its own; `page` if it is one for people.
fn judged(status: StatusCode, page: bool) -> Option<Trouble> {
    match status {
        StatusCode::UNAUTHORIZED
        | StatusCode::FORBIDDEN
        | StatusCode::PROXY_AUTHENTICATION_REQUIRED => Some(Trouble::Denied),
        StatusCode::PAYLOAD_TOO_LARGE | StatusCode::INSUFFICIENT_STORAGE => Some(Trouble::Full),
        StatusCode::OK if page => Some(Trouble::Foreign),
        StatusCode::NETWORK_AUTHENTICATION_REQUIRED => Some(Trouble::Foreign),
        _ if status.is_redirection() && status != StatusCode::NOT_MODIFIED => {
            Some(Trouble::Foreign)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_told_by_its_number_and_a_page_for_people_is_no_storage() {
        for (number, page, trouble) in [
            (401, true, Some(Trouble::Denied)),
            (403, false, Some(Trouble::Denied)),
            (413, true, Some(Trouble::Full)),
            (507, false, Some(Trouble::Full)),
            (200, true, Some(Trouble::Foreign)),
            (302, false, Some(Trouble::Foreign)),
            (511, true, Some(Trouble::Foreign)),
            (200, false, None),
            (201, true, None),
            (207, false, None),
            (404, true, None),
            (500, true, None),
        ] {
            let status = StatusCode::from_u16(number).expect("a status");
            assert_eq!(judged(status, page), trouble, "{number}, a page: {page}");
        }
    }
}
