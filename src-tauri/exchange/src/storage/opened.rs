//! Storage that is reached through opendal: a folder, WebDAV, S3.

use std::io::Write;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use opendal::layers::{RetryLayer, TimeoutLayer};
use opendal::{ErrorKind, HttpTransporter, OperationContext, Operator, services};

use super::webdav::{Home, webdav};
use super::wire::{Answered, Wire};
use super::{Entry, Storage, Where};
use crate::error::{Result, Trouble};

/// A storage that says nothing for so long does not answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// More names than this in one folder are not read.
const NAMES_MAX: usize = 1_000_000;

/// Shared storage that can be reached, as far as settings tell.
pub struct Opened {
    files: opendal::blocking::Operator,
    /// Where the folder of the address itself can be made, if it is one of WebDAV.
    home: Option<Home>,
    /// What the requests run on.
    _threads: Arc<tokio::runtime::Runtime>,
}

impl Opened {
    /// Makes ready to reach it; nothing is asked of it yet.
    ///
    /// # Errors
    /// `Misconfigured` or `Insecure`; `Unreachable` if a folder is not there.
    pub fn at(place: &Where) -> Result<Self, Trouble> {
        place.check()?;
        let threads = Arc::new(threads()?);
        let wire = HttpTransporter::new(Wire::new()?);
        let (operator, home) = match place {
            Where::Folder { path } => {
                // Never made anew: a share that is not mounted must not become a folder of this disk.
                if !std::path::Path::new(path).is_dir() {
                    return Err(Trouble::Unreachable);
                }
                (Operator::new(services::Fs::default().root(path)), None)
            }
            Where::Webdav {
                address,
                user,
                password,
                ..
            } => {
                let (files, server, folder) = webdav(address, user, password)?;
                let server = Operator::new(server).map_err(|error| trouble(&error))?;
                let home = Home::new(asking(server, wire.clone(), &threads)?, folder);
                (Operator::new(files), Some(home))
            }
            Where::S3 {
                address,
                region,
                bucket,
                folder,
                key,
                secret,
                ..
            } => {
                let bucket = services::S3::default()
                    .endpoint(address.trim_end_matches('/'))
                    .region(region)
                    .bucket(bucket)
                    .root(folder)
                    .access_key_id(key)
                    .secret_access_key(secret)
                    .disable_config_load()
                    .disable_ec2_metadata();
                (Operator::new(bucket), None)
            }
        };
        let operator = operator.map_err(|error| trouble(&error))?;
        Ok(Self {
            files: asking(operator, wire, &threads)?,
            home,
            _threads: threads,
        })
    }
}

/// Asks over our own wire, with patience, and once more where it may help.
fn asking(
    operator: Operator,
    wire: HttpTransporter,
    threads: &tokio::runtime::Runtime,
) -> Result<opendal::blocking::Operator, Trouble> {
    let operator = operator
        .with_context(OperationContext::new().with_http_transport(wire))
        .layer(
            TimeoutLayer::new()
                .with_timeout(PATIENCE)
                .with_io_timeout(PATIENCE),
        )
        .layer(RetryLayer::new().with_max_times(2).with_jitter());
    let _entered = threads.enter();
    opendal::blocking::Operator::new(operator).map_err(|error| trouble(&error))
}

/// A small runtime of its own: exchanging happens on a thread that may wait.
fn threads() -> Result<tokio::runtime::Runtime, Trouble> {
    static CIPHERS: OnceLock<()> = OnceLock::new();
    CIPHERS.get_or_init(|| {
        // Somebody else in this program may have chosen before; then that choice stands.
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .map_err(|_| Trouble::Failing)
}

impl Storage for Opened {
    fn list(&self, folder: &str) -> Result<Vec<Entry>, Trouble> {
        let asked = format!("{folder}/");
        let lister = match self.files.lister(&asked) {
            Ok(lister) => lister,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(trouble(&error)),
        };
        let mut entries = Vec::new();
        for entry in lister.take(NAMES_MAX) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
                Err(error) => return Err(trouble(&error)),
            };
            // Some services list the folder itself.
            if entry.path() != asked {
                entries.push(Entry {
                    name: entry.name().trim_end_matches('/').to_owned(),
                    folder: entry.metadata().is_dir(),
                });
            }
        }
        Ok(entries)
    }

    fn read(&self, path: &str, most: u64) -> Result<Option<Vec<u8>>, Trouble> {
        let mut bytes = Vec::new();
        let mut short = Short {
            to: &mut bytes,
            left: most,
        };
        match self.fetch(path, &mut short) {
            Ok(true) => Ok(Some(bytes)),
            Ok(false) => Ok(None),
            Err(_) if short.left == 0 => Ok(None),
            Err(trouble) => Err(trouble),
        }
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Trouble> {
        let write = || self.files.write(path, bytes.to_vec()).map(drop);
        let written = match (write(), &self.home) {
            (Err(error), Some(home)) if home.may_be_missing(&error) => {
                home.is_made().and_then(|()| write())
            }
            (written, _) => written,
        };
        written.map_err(|error| trouble(&error))
    }

    fn remove(&self, path: &str) -> Result<(), Trouble> {
        match self.files.delete(path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(trouble(&error)),
            _ => Ok(()),
        }
    }
}

impl Opened {
    /// Reads a file piece by piece; false if it is not there.
    fn fetch(&self, path: &str, to: &mut dyn Write) -> Result<bool, Trouble> {
        let reader = match self.files.reader(path) {
            Ok(reader) => reader,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(trouble(&error)),
        };
        let pieces = match reader.into_iterator(..) {
            Ok(pieces) => pieces,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(trouble(&error)),
        };
        for piece in pieces {
            match piece {
                Ok(piece) => {
                    let bytes = piece.to_bytes();
                    to.write_all(&bytes).map_err(|_| Trouble::Failing)?;
                }
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
                Err(error) => return Err(trouble(&error)),
            }
        }
        Ok(true)
    }
}

/// Takes no more than so many bytes.
struct Short<'b> {
    to: &'b mut Vec<u8>,
    left: u64,
}

impl Write for Short<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let length = bytes.len() as u64;
        if length > self.left {
            self.left = 0;
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        self.left -= length;
        self.to.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn trouble(error: &opendal::Error) -> Trouble {
    use std::io::ErrorKind as Io;
    if let Some(answered) = Answered::within(error) {
        return answered.trouble;
    }
    let io = std::error::Error::source(error)
        .and_then(|source| source.downcast_ref::<std::io::Error>())
        .map(std::io::Error::kind);
    match (error.kind(), io) {
        (ErrorKind::PermissionDenied, _)
        | (_, Some(Io::PermissionDenied | Io::ReadOnlyFilesystem)) => Trouble::Denied,
        (_, Some(Io::StorageFull | Io::QuotaExceeded | Io::FileTooLarge)) => Trouble::Full,
        (ErrorKind::ConfigInvalid, _) => Trouble::Misconfigured,
        (ErrorKind::Unsupported, _) => Trouble::Foreign,
        (ErrorKind::RateLimited, _) => Trouble::Unreachable,
        _ if error.is_temporary() || error.is_persistent() => Trouble::Unreachable,
        _ => Trouble::Failing,
    }
}
