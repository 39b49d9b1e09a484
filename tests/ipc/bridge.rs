//! A window that is not drawn, and what its screen would hear.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, Once};

use escale_lock::{Keychain, Unavailable};
use escale_shell::{Changed, Desk, Progress, Window, builder, context, threads};
use escale_store::Secret;
use escale_store::values::Id;
use serde_json::{Value as Json, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager as _, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

/// What the screen would have heard, and what a person would choose in the system's choosers.
#[derive(Default)]
pub struct Heard {
    pub changed: Vec<Vec<String>>,
    pub progress: Vec<Progress>,
    pub reworded: usize,
    pub arrived: usize,
    pub exchanged: usize,
    pub introduction: Option<PathBuf>,
    pub locked: usize,
    pub sheet: Option<PathBuf>,
    pub shown: Option<PathBuf>,
    pub file: Option<PathBuf>,
    pub folder: Option<PathBuf>,
    pub homes: Vec<PathBuf>,
    pub attached: Option<PathBuf>,
    pub copy: Option<PathBuf>,
    pub viewed: Vec<PathBuf>,
    pub revealed: Vec<PathBuf>,
}

/// The same on both sides: the desk tells it, the test reads it.
#[derive(Clone, Default)]
pub struct Screen(Arc<Mutex<Heard>>);

impl Screen {
    pub fn with<T>(&self, look: impl FnOnce(&mut Heard) -> T) -> T {
        look(&mut self.0.lock().expect("no test panicked with it"))
    }
}

impl Window for Screen {
    fn changed(&self, changed: Changed) {
        self.with(|heard| heard.changed.push(changed.kinds));
    }

    fn reworded(&self) {
        self.with(|heard| heard.reworded += 1);
    }

    fn progress(&self, progress: Progress) {
        self.with(|heard| heard.progress.push(progress));
    }

    fn arrived(&self) {
        self.with(|heard| heard.arrived += 1);
    }

    fn exchanged(&self) {
        self.with(|heard| heard.exchanged += 1);
    }

    fn pick_introduction(&self) -> Option<PathBuf> {
        self.with(|heard| heard.introduction.clone())
    }

    fn place_introduction(&self) -> Option<PathBuf> {
        self.with(|heard| heard.introduction.clone())
    }

    fn pick_changes(&self) -> Option<PathBuf> {
        self.with(|heard| heard.file.clone())
    }

    fn place_changes(&self) -> Option<PathBuf> {
        self.with(|heard| heard.file.clone())
    }

    fn place_sheet(&self) -> Option<PathBuf> {
        self.with(|heard| heard.sheet.clone())
    }

    fn show_file(&self, file: &Path) {
        self.with(|heard| heard.shown = Some(file.to_path_buf()));
    }

    fn locked(&self) {
        self.with(|heard| heard.locked += 1);
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        self.with(|heard| heard.folder.clone())
    }

    fn pick_file(&self) -> Option<PathBuf> {
        self.with(|heard| heard.attached.clone())
    }

    fn place_file(&self, _: &str) -> Option<PathBuf> {
        self.with(|heard| heard.copy.clone())
    }

    fn view(&self, path: &Path) -> std::io::Result<()> {
        self.with(|heard| heard.viewed.push(path.to_path_buf()));
        Ok(())
    }

    fn show_in_folder(&self, path: &Path) -> std::io::Result<()> {
        self.with(|heard| heard.revealed.push(path.to_path_buf()));
        Ok(())
    }

    fn homes(&self) -> Vec<PathBuf> {
        self.with(|heard| heard.homes.clone())
    }
}

/// A keychain that lasts as long as the test.
#[derive(Clone, Default)]
pub struct Pocket(Arc<Mutex<BTreeMap<Id, Vec<u8>>>>);

impl Pocket {
    /// It loses everything, as keychains do.
    pub fn loses_all(&self) {
        self.0.lock().expect("no test panicked with it").clear();
    }
}

impl Keychain for Pocket {
    fn put(&self, id: Id, secret: &Secret) -> Result<(), Unavailable> {
        let mut kept = self.0.lock().expect("no test panicked with it");
        kept.insert(id, secret.bytes().to_vec());
        Ok(())
    }

    fn get(&self, id: Id) -> Option<Secret> {
        let kept = self.0.lock().expect("no test panicked with it");
        kept.get(&id).map(|bytes| Secret::new(bytes))
    }

    fn forget(&self, id: Id) {
        self.0.lock().expect("no test panicked with it").remove(&id);
    }
}

/// A program with a bridge but no window.
pub struct Bridge {
    app: App<MockRuntime>,
    main: WebviewWindow<MockRuntime>,
    pub screen: Screen,
    pub pocket: Pocket,
    pub home: TempDir,
    called: Mutex<BTreeSet<String>>,
}

impl Bridge {
    /// One that nobody used before.
    pub fn opens() -> Self {
        // As many threads as the window has: opening keeps one busy for a second.
        static THREADS: Once = Once::new();
        THREADS.call_once(|| std::mem::forget(threads().expect("the threads")));
        let home = TempDir::new().expect("a home");
        let screen = Screen::default();
        let app = mock_builder()
            .invoke_handler(builder::<MockRuntime>().invoke_handler())
            .build(context())
            .expect("the program is made");
        let desk = Desk::new(
            home.path().join("config"),
            home.path().join("data"),
            Box::new(screen.clone()),
        );
        let pocket = Pocket::default();
        let desk = desk.with_keychain(Box::new(pocket.clone()));
        desk.begin();
        app.manage(desk);
        let main = app.get_webview_window("main").unwrap_or_else(|| {
            WebviewWindowBuilder::new(&app, "main", tauri::WebviewUrl::default())
                .build()
                .expect("the window")
        });
        Self {
            app,
            main,
            screen,
            pocket,
            home,
            called: Mutex::default(),
        }
    }

    /// One with the sample workspace open.
    pub fn looks_around() -> Self {
        let bridge = Self::opens();
        bridge.gets("look_around", json!({}));
        bridge
    }

    /// Calls a command from the window.
    pub fn calls(&self, command: &str, args: Json) -> Result<Json, Json> {
        self.called
            .lock()
            .expect("no test panicked with it")
            .insert(command.to_owned());
        call(&self.main, command, InvokeBody::Json(args))
    }

    /// Calls a command and gives what it answers.
    #[track_caller]
    pub fn gets(&self, command: &str, args: Json) -> Json {
        match self.calls(command, args) {
            Ok(answer) => answer,
            Err(refusal) => panic!("{command} answers, but said {refusal}"),
        }
    }

    /// Opens a file from outside, as a file manager does.
    pub fn opens_file(&self, path: PathBuf) {
        self.app.state::<Desk>().receive(path);
    }

    /// The window itself.
    pub fn main(&self) -> &WebviewWindow<MockRuntime> {
        &self.main
    }

    /// A window of another name, which nothing permits anything.
    pub fn another_window(&self) -> WebviewWindow<MockRuntime> {
        WebviewWindowBuilder::new(&self.app, "preview", tauri::WebviewUrl::default())
            .build()
            .expect("a second window")
    }

    /// The commands called so far.
    pub fn called(&self) -> BTreeSet<String> {
        self.called
            .lock()
            .expect("no test panicked with it")
            .clone()
    }

    /// The id of the first record of a kind.
    #[track_caller]
    pub fn first(&self, kind: &str) -> String {
        let page = self.gets("list", json!({ "query": page_of(kind) }));
        page["items"][0]["id"]
            .as_str()
            .expect("the sample has one")
            .to_owned()
    }
}

/// The question for a kind's first page.
pub fn page_of(kind: &str) -> Json {
    json!({ "kind": kind, "filters": [], "sort": null, "descending": false, "limit": 50, "offset": 0 })
}

/// Calls a command from some window, with JSON or other bytes.
pub fn call(
    window: &WebviewWindow<MockRuntime>,
    command: &str,
    body: InvokeBody,
) -> Result<Json, Json> {
    let request = InvokeRequest {
        cmd: command.into(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: if cfg!(windows) {
            "http://tauri.localhost"
        } else {
            "tauri://localhost"
        }
        .parse()
        .expect("an address"),
        body,
        headers: tauri::http::HeaderMap::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request)
        .map(|answer| answer.deserialize().expect("every answer is JSON"))
}
