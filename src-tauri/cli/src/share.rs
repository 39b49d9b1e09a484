//! The shared storage: choosing it, trying it out, exchanging through it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};
use escale_exchange::{Bring, Opened, TargetShown, Where};
use escale_store::Rule;

use crate::answer::Answer;
use crate::args::Ground;
use crate::input;
use crate::refusal::Refusal;
use crate::seat::Seat;

/// What is done about the storage.
#[derive(Debug, Subcommand)]
pub enum Target {
    /// Choose the shared storage, once it has been tried out
    Set {
        /// What it is.
        #[command(subcommand)]
        place: Place,
    },
    /// Try out the storage that was chosen: write, list, read back, compare, remove
    Probe,
    /// Show which storage was chosen; never what opens it
    Show,
    /// Forget the storage; what lies there stays there
    Forget,
    /// Choose which attached files come here, or show what was chosen
    Files {
        /// All at every exchange, or those that `open-file` asks for
        which: Option<Which>,
    },
}

/// Which attached files come here.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Which {
    /// All, at every exchange
    All,
    /// Those that are asked for
    Asked,
}

/// What storage can be.
#[derive(Debug, Subcommand)]
pub enum Place {
    /// A folder: a network share, a folder that a cloud program carries, a stick
    Folder {
        /// The folder, from the root on
        path: PathBuf,
    },
    /// WebDAV, such as Nextcloud
    Webdav {
        /// The folder's address, https://…
        address: String,
        /// The name to log in with
        #[arg(long)]
        user: String,
        /// A file with the password, better one made for this app alone
        #[arg(long, value_name = "FILE")]
        password_file: PathBuf,
        /// Accept http://: everybody on the way can read the password
        #[arg(long)]
        unencrypted: bool,
    },
    /// A bucket by the S3 protocol
    S3 {
        /// The service's address, https://…
        address: String,
        /// The bucket
        #[arg(long)]
        bucket: String,
        /// Its region
        #[arg(long, default_value = "auto")]
        region: String,
        /// A folder in the bucket
        #[arg(long, default_value = "")]
        folder: String,
        /// The name of the access key
        #[arg(long)]
        key: String,
        /// A file with the secret access key
        #[arg(long, value_name = "FILE")]
        secret_file: PathBuf,
        /// Accept http://
        #[arg(long)]
        unencrypted: bool,
    },
}

/// Arguments of `exchange`.
#[derive(Debug, Args)]
pub struct Exchange {
    /// Exchange again and again, until stopped
    #[arg(long)]
    pub watch: bool,
    /// Seconds between two exchanges with --watch
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..=86_400), requires = "watch")]
    pub every: u32,
    /// Fill a storage again that held the team's files and is empty now
    #[arg(long)]
    pub fill: bool,
}

/// Does what is wanted of the storage.
///
/// # Errors
/// Why it was not done.
pub fn target(ground: &Ground, folder: &Path, target: &Target) -> Result<Answer, Refusal> {
    let seat = Seat::take(ground, folder)?;
    match target {
        Target::Set { place } => {
            let place = place.read()?;
            let storage = Opened::at(&place).map_err(escale_exchange::Error::Storage)?;
            let probe = try_out(&seat, &storage)?;
            if probe.good {
                escale_exchange::set_target(&seat, place)?;
            }
            Ok(Answer::Probe(probe))
        }
        Target::Probe => Ok(Answer::Probe(try_out(&seat, &reach(&seat)?)?)),
        Target::Show => {
            let place = escale_exchange::target_of(&seat)?;
            Ok(Answer::Target(TargetShown::of(&place)))
        }
        Target::Forget => {
            let place = escale_exchange::target_of(&seat)?;
            escale_exchange::forget_target(&seat)?;
            Ok(Answer::Target(TargetShown::of(&place)))
        }
        Target::Files { which } => {
            let bring = which.map(|which| match which {
                Which::All => Bring::All,
                Which::Asked => Bring::Asked,
            });
            if let Some(bring) = bring {
                escale_exchange::set_bring(&seat, bring)?;
            }
            Ok(Answer::Brings {
                files: escale_exchange::bring_of(&seat)?,
            })
        }
    }
}

/// The storage that was chosen.
///
/// # Errors
/// `NoTarget`, or that it cannot be reached.
pub fn reach(seat: &Seat) -> Result<Opened, Refusal> {
    let place = escale_exchange::target_of(seat)?;
    Ok(Opened::at(&place).map_err(escale_exchange::Error::Storage)?)
}

fn try_out(seat: &Seat, storage: &Opened) -> Result<escale_exchange::Probe, Refusal> {
    use escale_exchange::Desk as _;
    Ok(escale_exchange::probe(storage, seat.chance()?))
}

impl Place {
    fn read(&self) -> Result<Where, Refusal> {
        Ok(match self {
            Self::Folder { path } => Where::Folder {
                path: std::path::absolute(path)?
                    .to_str()
                    .ok_or_else(|| Refusal::usage("path", Rule::NotText))?
                    .to_owned(),
            },
            Self::Webdav {
                address,
                user,
                password_file,
                unencrypted,
            } => Where::Webdav {
                address: address.clone(),
                user: user.clone(),
                password: input::secret(password_file, "--password-file")?.to_string(),
                unencrypted: *unencrypted,
            },
            Self::S3 {
                address,
                bucket,
                region,
                folder,
                key,
                secret_file,
                unencrypted,
            } => Where::S3 {
                address: address.clone(),
                region: region.clone(),
                bucket: bucket.clone(),
                folder: folder.clone(),
                key: key.clone(),
                secret: input::secret(secret_file, "--secret-file")?.to_string(),
                unencrypted: *unencrypted,
            },
        })
    }
}

/// Exchanges with the storage; with --watch again and again, each answer told by `tell`.
///
/// # Errors
/// Why it was not done. With --watch, storage that cannot be reached is told and tried again.
pub fn exchange(
    ground: &Ground,
    folder: &Path,
    wanted: &Exchange,
    mut tell: impl FnMut(&Answer) -> Result<u8, Refusal>,
) -> Result<u8, Refusal> {
    let once = || -> Result<Answer, Refusal> {
        let seat = Seat::take(ground, folder)?;
        if wanted.fill {
            escale_exchange::allow_refill(&seat)?;
        }
        let bar = crate::progress::Bar::new();
        let report = escale_exchange::exchange(&seat, &reach(&seat)?, &mut |pace| {
            bar.so_far(pace.done, pace.total)
        })?;
        Ok(Answer::Exchanged(Box::new(report)))
    };
    if !wanted.watch {
        return tell(&once()?);
    }
    loop {
        // The workspace is open only while there is something to do: others may use it in between.
        match once() {
            Ok(answer) => drop(tell(&answer)?),
            Err(refusal) if refusal.may_pass() => refusal.print(ground.json),
            Err(refusal) => return Err(refusal),
        }
        std::thread::sleep(Duration::from_secs(wanted.every.into()));
    }
}
