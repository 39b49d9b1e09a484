//! Services of other people's making, over which the exchange is tested: WebDAV and S3 in Python.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::place::Place;
use crate::step;

/// What is installed.
const PACKAGES: [&str; 3] = ["wsgidav==4.4.0", "cheroot==11.1.2", "moto[server]==5.2.5"];
/// How long that may take.
const INSTALLING: Duration = Duration::from_secs(300);
/// How long a service may take to answer.
const STARTING: Duration = Duration::from_secs(30);

/// Services that run until this is dropped.
#[derive(Default)]
pub struct Services {
    running: Vec<Child>,
    folders: Vec<PathBuf>,
    told: Vec<(&'static str, String)>,
}

impl Services {
    /// Starts them on free ports; where there is no Python, says so and starts none.
    pub fn start(place: &Place) -> Self {
        let mut services = Self::default();
        let Some(programs) = installed(place) else {
            println!(
                "   Left out: WebDAV and S3 servers of others; Python cannot install them here."
            );
            return services;
        };
        services.webdav(&programs, place);
        services.s3(&programs);
        services
    }

    /// Tells the tests where they are.
    pub fn tell(&self, command: &mut Command) {
        command.envs(self.told.iter().map(|(name, address)| (name, address)));
    }

    fn webdav(&mut self, programs: &std::path::Path, place: &Place) {
        let Some(port) = free_port() else { return };
        let folder = place.tools().join(format!("webdav-{port}"));
        let files = folder.join("files");
        let settings = folder.join("settings.json");
        let said = format!(
            r#"{{"host": "127.0.0.1", "port": {port}, "provider_mapping": {{"/": {files:?}}},
            "simple_dc": {{"user_mapping": {{"*": {{"claire": {{"password": "sel-de-guerande"}}}}}}}},
            "http_authenticator": {{"accept_basic": true, "accept_digest": false, "default_to_digest": false}},
            "verbose": 0}}"#
        );
        // Nothing of an earlier run may lie there.
        let _ = fs::remove_dir_all(&folder);
        if fs::create_dir_all(&files).is_err() || fs::write(&settings, said).is_err() {
            return;
        }
        self.folders.push(folder);
        let mut program = Command::new(programs.join("wsgidav"));
        program.arg("--config").arg(settings);
        self.run(
            "ESCALE_WEBDAV",
            format!("http://127.0.0.1:{port}/"),
            port,
            program,
        );
    }

    fn s3(&mut self, programs: &std::path::Path) {
        let Some(port) = free_port() else { return };
        let mut program = Command::new(programs.join("moto_server"));
        program.args(["-H", "127.0.0.1", "-p", &port.to_string()]);
        self.run(
            "ESCALE_S3",
            format!("http://127.0.0.1:{port}"),
            port,
            program,
        );
    }

    fn run(&mut self, name: &'static str, address: String, port: u16, mut program: Command) {
        let silent = program
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if let Ok(child) = silent.spawn() {
            self.running.push(child);
            let began = Instant::now();
            while began.elapsed() < STARTING {
                if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                    self.told.push((name, address));
                    return;
                }
                std::thread::sleep(Duration::from_millis(100));
            }
        }
        println!("   Left out: the service for {name} does not start here.");
    }
}

impl Drop for Services {
    fn drop(&mut self) {
        for child in &mut self.running {
            // One that has ended already is ended.
            let _ = child.kill();
            let _ = child.wait();
        }
        for folder in &self.folders {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

/// The folder of the programs, installed if need be.
fn installed(place: &Place) -> Option<PathBuf> {
    let folder = place.tools().join("services-1");
    let programs = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let there = || step::succeeds(Command::new(programs.join("moto_server")).arg("--help"));
    if there() {
        return Some(programs);
    }
    println!("   Installing WebDAV and S3 servers for the tests.");
    let python = if cfg!(windows) { "python" } else { "python3" };
    let made = step::succeeds(Command::new(python).args(["-m", "venv"]).arg(&folder));
    let mut pip = Command::new(programs.join("pip"));
    pip.args(["install", "--quiet"]).args(PACKAGES);
    (made && step::succeeds_within(INSTALLING, &mut pip) && there()).then_some(programs)
}

fn free_port() -> Option<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).ok()?;
    Some(listener.local_addr().ok()?.port())
}
