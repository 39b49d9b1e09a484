//! A display in memory, looked at without asking anybody: the X server writes what it shows into a
//! file (the format of `xwd`).

use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::Result;

const WIDTH: usize = 1280;
const HEIGHT: usize = 820;
/// Between two looks.
const PACE: Duration = Duration::from_millis(4);
/// A window that shows nothing for so long shows nothing at all.
const PATIENCE: Duration = Duration::from_secs(60);
/// Letters are darker than this, in 255ths.
const DARK: u32 = 110;
/// A line of words has at least so many dark points.
const POINTS: usize = 60;

/// A part of the display, in points.
#[derive(Clone, Copy)]
pub struct Region {
    left: usize,
    top: usize,
    right: usize,
    bottom: usize,
}

impl Region {
    /// All of it.
    pub const ANYWHERE: Self = Self {
        left: 0,
        top: 0,
        right: WIDTH,
        bottom: HEIGHT,
    };
    /// Where Home's lines stand: right of the sidebar, below menu and title.
    pub const MAIN: Self = Self {
        left: 270,
        top: 170,
        right: 1200,
        bottom: 720,
    };
}

/// The display.
pub struct Screen {
    server: Child,
    folder: tempfile::TempDir,
    name: String,
}

impl Screen {
    /// Starts an X server of its own.
    ///
    /// # Errors
    /// What the system says.
    pub fn open() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let name = (90..200)
            .map(|number| format!(":{number}"))
            .find(|name| !Path::new(&format!("/tmp/.X{}-lock", &name[1..])).exists())
            .ok_or("no display is free")?;
        let server = Command::new("Xvfb")
            .args([&name, "-nolisten", "tcp", "-fbdir"])
            .arg(folder.path())
            .args(["-screen", "0", &format!("{WIDTH}x{HEIGHT}x24")])
            .stderr(Stdio::null())
            .spawn()?;
        let screen = Self {
            server,
            folder,
            name,
        };
        let since = Instant::now();
        while Frame::of(&screen.file()).is_err() {
            if since.elapsed() > PATIENCE {
                return Err("the display does not come up".into());
            }
            std::thread::sleep(PACE);
        }
        Ok(screen)
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("Xvfb_screen0")
    }

    /// Starts a program and says how long it took until words stood in the region; then ends it.
    ///
    /// # Errors
    /// If nothing is ever shown.
    pub fn start(&self, program: &Path, home: &Path, region: Region) -> Result<Duration> {
        let frame = Frame::of(&self.file())?;
        let since = Instant::now();
        let mut child = Command::new(program)
            .env("DISPLAY", &self.name)
            .envs(super::pages::homes(home))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let mut shown = None;
        while shown.is_none() && since.elapsed() < PATIENCE {
            std::thread::sleep(PACE);
            if frame.has_words(region)? {
                shown = Some(since.elapsed());
            }
        }
        super::pages::end(&mut child)?;
        // The next one must not be taken for this one.
        while frame.has_words(Region::ANYWHERE)? && since.elapsed() < PATIENCE {
            std::thread::sleep(PACE);
        }
        shown.ok_or_else(|| "the window shows nothing".into())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// What the display shows.
struct Frame {
    file: File,
    first: u64,
    line: usize,
}

impl Frame {
    fn of(path: &Path) -> Result<Self> {
        let file = File::open(path)?;
        let mut head = [0; 100];
        file.read_exact_at(&mut head, 0)?;
        let word = |place: usize| {
            let bytes = head[place * 4..place * 4 + 4]
                .try_into()
                .unwrap_or_default();
            u32::from_be_bytes(bytes)
        };
        // The header's length, then twelve bytes for each colour of the map, then the points.
        let first = u64::from(word(0)) + u64::from(word(19)) * 12;
        let line = usize::try_from(word(12))?;
        if line < WIDTH * 4 || fs::metadata(path)?.len() < first {
            return Err("not a display".into());
        }
        Ok(Self { file, first, line })
    }

    fn has_words(&self, region: Region) -> Result<bool> {
        let mut points = 0;
        let mut row = vec![0; (region.right - region.left) * 4];
        // Every second line: letters are higher than that.
        for y in (region.top..region.bottom).step_by(2) {
            let at = self.first + (y * self.line + region.left * 4) as u64;
            self.file.read_exact_at(&mut row, at)?;
            points += row.chunks_exact(4).filter(|point| is_dark(point)).count();
            if points >= POINTS {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// An empty display is black all over; letters are grey or blue on white, never quite black.
fn is_dark(point: &[u8]) -> bool {
    let sum: u32 = point.iter().take(3).map(|part| u32::from(*part)).sum();
    sum > 0 && sum / 3 < DARK
}
