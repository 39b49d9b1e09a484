//! Servers of somebody else's, in the test's own process.

use std::convert::Infallible;
use std::io::{Read as _, Write as _};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use dav_server::body::Body;
use dav_server::{DavHandler, fakels::FakeLs, memfs::MemFs};
use escale_exchange::Where;
use escale_tests::empty_folder;
use http_body_util::BodyExt as _;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode, header};
use hyper_util::rt::TokioIo;
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use super::bucket::Bucket;

const USER: &str = "claire";
const PASSWORD: &str = "sel-de-guerande";
/// `claire:sel-de-guerande`, as HTTP says it.
const BASIC: &str = "Basic Y2xhaXJlOnNlbC1kZS1ndWVyYW5kZQ==";
const BUCKET: &str = "team";

/// What stands between a server and its clients makes of an ETag, in the how manieth answer.
pub type Tags = fn(usize, &str) -> String;

/// A service that runs as long as this lives.
pub struct Host {
    /// Where it is.
    pub place: Where,
    /// The same with a password that is wrong, where there is one.
    pub wrong: Option<Where>,
    _running: Option<Runtime>,
    _folder: Option<TempDir>,
}

impl Host {
    /// A folder.
    pub fn folder() -> Self {
        let folder = empty_folder();
        let path = folder.path().to_string_lossy().into_owned();
        Self {
            place: Where::Folder { path },
            wrong: None,
            _running: None,
            _folder: Some(folder),
        }
    }

    /// A WebDAV server that keeps its files in memory.
    pub fn webdav() -> Self {
        Self::webdav_behind(None)
    }

    /// The same behind something that alters its ETags and, since nobody who sends one back can mean
    /// what lies there, refuses whatever is asked under a condition.
    pub fn webdav_behind(tags: Option<Tags>) -> Self {
        let (running, listener, at) = listening();
        running.spawn(serve_webdav(listener, tags));
        Self {
            _running: Some(running),
            ..Self::webdav_at(&format!("http://{at}/coopérations%20d’échange/Escale/"))
        }
    }

    /// A WebDAV server that runs already and knows the same name and password.
    pub fn webdav_at(address: &str) -> Self {
        let place = |password: &str| Where::Webdav {
            address: address.to_owned(),
            user: USER.to_owned(),
            password: password.to_owned(),
            unencrypted: true,
        };
        Self {
            place: place(PASSWORD),
            wrong: Some(place("wrong")),
            _running: None,
            _folder: None,
        }
    }

    /// An S3 server that keeps its bucket in memory and checks signatures.
    pub fn s3() -> Self {
        let (running, listener, at) = listening();
        running.spawn(serve_s3(listener));
        let address = format!("http://{at}");
        Self {
            place: s3_place(&address, PASSWORD),
            wrong: Some(s3_place(&address, "wrong")),
            _running: Some(running),
            _folder: None,
        }
    }

    /// An S3 server that runs already, in which a bucket is made. It checks no signatures.
    pub fn s3_at(address: &str) -> Self {
        let host = address.trim_start_matches("http://");
        let mut stream = std::net::TcpStream::connect(host).expect("it answers");
        let asked = format!(
            "PUT /{BUCKET} HTTP/1.1\r\nhost: {host}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
        );
        stream.write_all(asked.as_bytes()).expect("it listens");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        assert!(answer.contains(" 200 "), "the bucket is made: {answer}");
        Self {
            place: s3_place(address, PASSWORD),
            wrong: None,
            _running: None,
            _folder: None,
        }
    }
}

fn s3_place(address: &str, secret: &str) -> Where {
    Where::S3 {
        address: address.to_owned(),
        region: "us-east-1".to_owned(),
        bucket: BUCKET.to_owned(),
        folder: "escale".to_owned(),
        key: USER.to_owned(),
        secret: secret.to_owned(),
        unencrypted: true,
    }
}

fn listening() -> (Runtime, TcpListener, SocketAddr) {
    let running = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime");
    let listener = running.block_on(TcpListener::bind(("127.0.0.1", 0)));
    let listener = listener.expect("a free port");
    let at = listener.local_addr().expect("its address");
    (running, listener, at)
}

async fn serve_webdav(listener: TcpListener, tags: Option<Tags>) {
    let files = DavHandler::builder()
        .filesystem(MemFs::new())
        .locksystem(FakeLs::new())
        .build_handler();
    let answers = Arc::new(AtomicUsize::new(0));
    while let Ok((stream, _)) = listener.accept().await {
        let (files, answers) = (files.clone(), Arc::clone(&answers));
        let service = service_fn(move |request: Request<hyper::body::Incoming>| {
            let (files, answers) = (files.clone(), Arc::clone(&answers));
            async move {
                let said = request.headers().get(header::AUTHORIZATION);
                if said.is_none_or(|said| said != BASIC) {
                    let refused = Response::builder()
                        .status(StatusCode::UNAUTHORIZED)
                        .header(header::WWW_AUTHENTICATE, "Basic realm=\"files\"")
                        .body(Body::empty());
                    return Ok::<_, Infallible>(refused.expect("an answer"));
                }
                let Some(tags) = tags else {
                    return Ok(files.handle(request).await);
                };
                let conditions = [header::IF_MATCH, header::IF_NONE_MATCH, header::IF_RANGE];
                if conditions
                    .iter()
                    .any(|one| request.headers().contains_key(one))
                {
                    let refused = Response::builder()
                        .status(StatusCode::PRECONDITION_FAILED)
                        .body(Body::empty());
                    return Ok(refused.expect("an answer"));
                }
                let answer = answers.fetch_add(1, Ordering::SeqCst);
                Ok(altered(files.handle(request).await, |tag| tags(answer, tag)).await)
            }
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

/// The answer with other ETags, in its head and in what it tells of files.
async fn altered(answer: Response<Body>, tag: impl Fn(&str) -> String) -> Response<Body> {
    const OPENS: &str = "getetag>";
    let (mut head, body) = answer.into_parts();
    if let Some(said) = head.headers.get(header::ETAG) {
        let other = tag(said.to_str().expect("an ETag is plain text"));
        let other = other.parse().expect("so is the other");
        head.headers.insert(header::ETAG, other);
    }
    let bytes = body.collect().await.expect("it answers whole").to_bytes();
    let Ok(text) = std::str::from_utf8(&bytes) else {
        return Response::from_parts(head, Body::from(bytes));
    };
    let mut told = String::new();
    let mut rest = text;
    // An element that opens, what it says, and its end: every second piece is an ETag.
    while let Some((before, after)) = rest.split_once(OPENS) {
        let (said, end) = after.split_once("</").unwrap_or((after, ""));
        told.extend([before, OPENS, &tag(said), "</"]);
        let (close, after) = end.split_once('>').unwrap_or((end, ""));
        told.extend([close, ">"]);
        rest = after;
    }
    told.push_str(rest);
    if !told.is_empty() {
        let length = told.len().into();
        head.headers.insert(header::CONTENT_LENGTH, length);
    }
    Response::from_parts(head, Body::from(told))
}

async fn serve_s3(listener: TcpListener) {
    let mut service = S3ServiceBuilder::new(Bucket::default());
    service.set_auth(SimpleAuth::from_single(USER, PASSWORD));
    let service = service.build();
    while let Ok((stream, _)) = listener.accept().await {
        let service = service.clone();
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}
