//! The window under WebDriver: started with a home of its own, driven by names a person reads.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};
use tempfile::TempDir;

/// How long a person would wait before thinking that nothing happens.
const PATIENCE: Duration = Duration::from_secs(40);

/// How long a program may outlive its window before it is asked to end.
const COURTESY: Duration = Duration::from_secs(8);

/// So many times one presses Tab on a page before giving up.
const TABS: usize = 150;

/// The name of what has the focus, as a screen reader would say it.
const NAME_OF_FOCUS: &str = r#"
    const one = document.activeElement;
    const text = (id) => document.getElementById(id)?.textContent?.trim() ?? "";
    const by = one.getAttribute("aria-labelledby");
    const label = one.id ? document.querySelector(`label[for="${CSS.escape(one.id)}"]`) : null;
    return one.getAttribute("aria-label") ?? (by ? by.split(" ").map(text).join(" ").trim() : null)
        ?? label?.textContent?.trim() ?? one.textContent?.trim().slice(0, 80) ?? "";
"#;

/// The driver takes a picture of the next frame, and waits for ever for one that has nothing new: where
/// there is no graphics card, a page that rests draws none. For a second something unseen changes.
const KEEP_DRAWING: &str = r#"
    const style = document.documentElement.style;
    let frame = 0;
    const timer = setInterval(() => {
        style.outline = frame % 2 ? "1px solid rgba(0, 0, 0, 0.004)" : "";
        if (++frame > 20) {
            clearInterval(timer);
            style.outline = "";
        }
    }, 50);
"#;

/// A window that is open, and what it keeps.
pub struct Window {
    /// What drives it.
    pub client: Client,
    driver: Child,
    home: TempDir,
    program: PathBuf,
}

/// A program that finds nothing of another person's.
fn at_home(mut program: Command, home: &Path) -> Command {
    // Programs of this home stand in for the system's, such as the one that opens files.
    let own = std::iter::once(home.join("bin"));
    let others = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(own.chain(std::env::split_paths(&others)));
    program
        .env("PATH", path.expect("folders have plain names"))
        .env("HOME", home)
        .env("TMPDIR", home.join("tmp"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CACHE_HOME", home.join("cache"));
    program
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("it has a number").port()
}

fn told(name: &str) -> PathBuf {
    let path = std::env::var_os(name);
    PathBuf::from(path.unwrap_or_else(|| panic!("{name} is set by `cargo xtask test`")))
}

impl Window {
    /// Opens the window as somebody who never used it on this computer.
    pub async fn opens() -> Self {
        Self::opens_in(TempDir::new().expect("a home")).await
    }

    /// Opens the window as somebody who had this workspace open before.
    pub async fn opens_at(author: &str, workspace: &Path) -> Self {
        let window = Self::asks_for(author, workspace).await;
        window.reads("Accueil").await;
        window
    }

    /// The same where the workspace has to be unlocked first.
    pub async fn opens_locked(author: &str, workspace: &Path) -> Self {
        let window = Self::asks_for(author, workspace).await;
        window.reads("Espace verrouillé").await;
        window
    }

    async fn asks_for(author: &str, workspace: &Path) -> Self {
        let home = TempDir::new().expect("a home");
        let config = home.path().join("config/eu.escale.desktop");
        fs::create_dir_all(&config).expect("a folder for settings");
        let kept = json!({
            "settings": { "author": author, "language": "fr" },
            "recent": [{ "path": workspace, "name": "cooperation" }],
        });
        fs::write(config.join("settings.json"), kept.to_string()).expect("settings are kept");
        let window = Self::opens_in(home).await;
        window.presses("cooperation").await;
        window
    }

    /// Opens the window in a home where it was used before.
    pub async fn opens_in(home: TempDir) -> Self {
        Self::of(&told("ESCALE_WINDOW"), home).await
    }

    /// Opens the window with a file, as a file manager does.
    pub async fn opens_with(file: &Path) -> Self {
        let home = TempDir::new().expect("a home");
        Self::started(&told("ESCALE_WINDOW"), home, &[file]).await
    }

    /// Opens the window of some program.
    pub async fn of(program: &Path, home: TempDir) -> Self {
        Self::started(program, home, &[]).await
    }

    async fn started(program: &Path, home: TempDir, files: &[&Path]) -> Self {
        fs::create_dir_all(home.path().join("tmp")).expect("a folder for temporary files");
        let (port, native) = (free_port(), free_port());
        let driver = at_home(Command::new(told("ESCALE_DRIVER")), home.path())
            .args(["--port", &port.to_string()])
            .args(["--native-port", &native.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the driver starts");
        let mut wanted = serde_json::Map::new();
        let options = json!({ "application": program, "args": files });
        wanted.insert("tauri:options".into(), options);
        let since = Instant::now();
        let client = loop {
            let mut builder = ClientBuilder::new(hyper_connector());
            let tried = builder
                .capabilities(wanted.clone())
                .connect(&format!("http://127.0.0.1:{port}"))
                .await;
            match tried {
                Ok(client) => break client,
                Err(error) if since.elapsed() > PATIENCE => panic!("the window opens: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(200)).await,
            }
        };
        Self {
            client,
            driver,
            home,
            program: program.to_path_buf(),
        }
    }

    /// Starts the program again with a file, as a file manager does while the window is open.
    pub fn is_given(&self, file: &Path) {
        let again = at_home(Command::new(&self.program), self.home.path())
            .current_dir(file.parent().expect("a file lies in a folder"))
            .arg(file.file_name().expect("a file has a name"))
            .status();
        let ended = again.expect("the program starts again");
        assert!(ended.success(), "it leaves the file to the open window");
    }

    /// The home in which it was started.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The program whose window it is.
    pub fn program(&self) -> &Path {
        &self.program
    }

    /// The processes of the program, and those that draw its pages.
    pub fn processes(&self) -> (Vec<String>, Vec<String>) {
        let ours = running_in(self.home.path(), |runs| runs == self.program);
        let drawing = running_in(self.home.path(), |runs| {
            let name = runs.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("WebKit") && name != "WebKitWebDriver"
        });
        (ours, drawing)
    }

    /// Closes the window; what it kept stays for the next.
    pub async fn closes(mut self) -> TempDir {
        // Known before it closes: a program that starts has children that look like it for a moment.
        let (processes, _) = self.processes();
        let _ = self.client.clone().close().await;
        self.stops_driver();
        for process in processes {
            has_left(&process).await;
        }
        std::mem::replace(&mut self.home, TempDir::new().expect("a folder"))
    }

    fn stops_driver(&mut self) {
        if matches!(self.driver.try_wait(), Ok(Some(_))) {
            return;
        }
        // A driver that is killed leaves the webview's own driver behind: it is asked to end.
        let _ = Command::new("kill")
            .args(["-TERM", &self.driver.id().to_string()])
            .status();
        let _ = self.driver.wait();
    }

    /// Waits until something is there that answers to an XPath.
    pub async fn sees(&self, path: &str) -> fantoccini::elements::Element {
        let found = self
            .client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::XPath(path))
            .await;
        match found {
            Ok(element) => element,
            Err(error) => {
                self.shows("lost").await;
                panic!("{path} is there: {error}")
            }
        }
    }

    /// Waits until a text is on the screen.
    pub async fn reads(&self, text: &str) {
        self.sees(&format!("//*[contains(normalize-space(.), {text:?})]"))
            .await;
    }

    /// Presses the button, link or tab of this name.
    pub async fn presses(&self, name: &str) {
        let by_name = format!(
            "//*[self::button or self::a or @role='tab' or @role='row' or @role='option' or @role='menuitem']\
             [@aria-label={name:?} or normalize-space(.)={name:?} or .//*[normalize-space(text())={name:?}]]"
        );
        let element = self.sees(&by_name).await;
        element.click().await.expect("it can be pressed");
    }

    /// Types into whatever has the focus.
    pub async fn types(&self, text: &str) {
        let focused = self
            .client
            .active_element()
            .await
            .expect("something has the focus");
        focused.send_keys(text).await.expect("it takes keys");
    }

    /// Presses Enter.
    pub async fn types_enter(&self) {
        self.types(&String::from(char::from(Key::Enter))).await;
    }

    /// Goes on with Tab until what has the focus bears this name, as one does who has no mouse.
    pub async fn tabs_to(&self, name: &str) {
        let mut met = Vec::new();
        for _ in 0..TABS {
            let named = self.asks(NAME_OF_FOCUS).await;
            let named = named.as_str().unwrap_or_default();
            if named == name {
                return;
            }
            met.push(named.to_owned());
            self.types(&String::from(char::from(Key::Tab))).await;
        }
        self.shows("lost").await;
        panic!("{name} is reached with Tab; met were {met:?}");
    }

    /// Goes on to the next thing that takes keys.
    pub async fn types_tab(&self) {
        self.types(&String::from(char::from(Key::Tab))).await;
    }

    /// Goes down in a list.
    pub async fn types_down(&self) {
        self.types(&String::from(char::from(Key::Down))).await;
    }

    /// The field of this name.
    pub async fn field(&self, name: &str) -> fantoccini::elements::Element {
        self.sees(&format!(
            "//*[self::input or self::textarea][@aria-label={name:?} or @id=//label[normalize-space(.)={name:?}]/@for \
             or @aria-labelledby=//*[normalize-space(.)={name:?}]/@id]"
        ))
        .await
    }

    /// Chooses from the list of this name.
    pub async fn chooses(&self, name: &str, choice: &str) {
        let list = format!(
            "//button[@aria-haspopup='listbox'][@aria-labelledby][.//ancestor::*[contains(., {name:?})]]\
             [contains(concat(' ', @aria-labelledby, ' '), concat(' ', //*[normalize-space(text())={name:?}]/@id, ' '))]"
        );
        self.sees(&list)
            .await
            .click()
            .await
            .expect("the list opens");
        self.presses(choice).await;
    }

    /// Presses Ctrl and a key.
    pub async fn presses_ctrl(&self, key: &str) {
        self.types(&format!(
            "{}{key}{}",
            char::from(Key::Control),
            char::from(Key::Null)
        ))
        .await;
    }

    /// Presses Ctrl, the shift key and another.
    pub async fn presses_ctrl_shift(&self, key: &str) {
        self.types(&format!(
            "{}{}{key}{}",
            char::from(Key::Control),
            char::from(Key::Shift),
            char::from(Key::Null)
        ))
        .await;
    }

    /// Runs a script and gives what it returns.
    pub async fn asks(&self, script: &str) -> Value {
        self.client
            .execute(script, Vec::new())
            .await
            .expect("the script runs")
    }

    /// Keeps a picture of the screen for people to look at.
    pub async fn shows(&self, name: &str) {
        let folder = screens();
        fs::create_dir_all(&folder).expect("a folder for pictures");
        self.asks(KEEP_DRAWING).await;
        let picture = self.client.screenshot().await.expect("a picture");
        fs::write(folder.join(format!("{name}.png")), picture).expect("it is kept");
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        self.stops_driver();
    }
}

/// Waits until a process has let its workspace go: it outlives its window by a moment. One that stays
/// is asked to end, as a system does that shuts down.
async fn has_left(process: &str) {
    let since = Instant::now();
    let mut asked = false;
    while is_running(process) {
        assert!(since.elapsed() < PATIENCE, "the program ends when asked to");
        if !asked && since.elapsed() > COURTESY {
            asked = true;
            eprintln!("the program outlived its window by {COURTESY:?} and is asked to end");
            let _ = Command::new("kill").args(["-TERM", process]).status();
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// The processes of a program that were started with this home and still run.
fn running_in(home: &Path, is_program: impl Fn(&Path) -> bool) -> Vec<String> {
    let wanted = format!("HOME={}", home.display());
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    processes
        .filter(|process| {
            fs::read_link(process.path().join("exe")).is_ok_and(|runs| is_program(&runs))
        })
        .filter(|process| {
            let environment = fs::read(process.path().join("environ")).unwrap_or_default();
            environment
                .split(|byte| *byte == 0)
                .any(|pair| pair == wanted.as_bytes())
        })
        .map(|process| process.file_name().to_string_lossy().into_owned())
        .collect()
}

/// Whether a process has not ended yet; one that nobody has looked after yet has let go of everything,
/// once each of its threads has.
fn is_running(process: &str) -> bool {
    let threads = fs::read_dir(format!("/proc/{process}/task"));
    threads.into_iter().flatten().flatten().any(|thread| {
        let stat = fs::read_to_string(thread.path().join("stat")).unwrap_or_default();
        let state = stat.rsplit(") ").next().unwrap_or_default();
        !state.is_empty() && !state.starts_with('Z')
    })
}

fn hyper_connector() -> hyper_util::client::legacy::connect::HttpConnector {
    hyper_util::client::legacy::connect::HttpConnector::new()
}

/// Where pictures of the screens are kept.
fn screens() -> PathBuf {
    told("ESCALE_WINDOW")
        .parent()
        .and_then(Path::parent)
        .map(|target| target.join("screens"))
        .expect("the program lies in a target folder")
}
