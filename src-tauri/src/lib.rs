//! The window's shell: commands, events, settings, the clock. No rule lives here.

mod arrivals;
mod beginning;
mod bindings;
mod clock;
mod commands;
mod desk;
mod drawing;
mod error;
mod events;
mod files;
mod folders;
mod locking;
mod menu;
mod notices;
mod settings;
mod shapes;
mod sharing;
mod single;
mod vigil;
mod window;
mod words;
mod work;

pub use bindings::builder;
pub use desk::Desk;
pub use events::{Changed, Progress, Work};
pub use window::Window;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use single::Start;
use tauri::{AppHandle, Manager as _, RunEvent, Runtime};

/// Commands that wait, for the disk or for a person before the system's file chooser, each hold a
/// thread: there must be one left for those that do not.
const THREADS: usize = 8;

/// Files that were to be opened before there was a desk.
type Early = Arc<Mutex<Vec<PathBuf>>>;

/// What the window is and may do, as it was configured when it was built.
pub fn context<R: Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

/// Makes the threads on which commands are done, once for the program; they end when this is dropped.
///
/// # Errors
/// What the system says when it gives none.
pub fn threads() -> std::io::Result<impl Sized> {
    let threads = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(THREADS)
        .enable_all()
        .build()?;
    tauri::async_runtime::set(threads.handle().clone());
    Ok(threads)
}

/// Opens the window and stays until it is closed; `file` is one that was to be opened with it. Where a
/// window is open already, that one comes forward.
///
/// # Errors
/// What the system says when it cannot show one.
pub fn run(file: Option<&Path>) -> tauri::Result<()> {
    let _threads = threads()?;
    let context = context();
    let config = dirs::config_dir().unwrap_or_default();
    let config = config.join(&context.config().identifier);
    // Whole, since another window stands in another folder.
    let file = file.and_then(|file| std::path::absolute(file).ok());
    let Start::First(others) = single::start(&config, file.as_deref()) else {
        return Ok(());
    };
    let early = Early::new(Mutex::new(file.into_iter().collect()));
    let opened = early.clone();
    let bindings = builder();
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(beginning::plugin(&config))
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .invoke_handler(bindings.invoke_handler())
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .setup(move |app| {
            bindings.mount_events(app);
            end_when_asked(app.handle());
            for window in app.webview_windows().values() {
                drawing::choose(window)?;
            }
            sit_down(app.handle(), config, &early)?;
            if let Some(others) = others {
                let app = app.handle().clone();
                std::thread::spawn(move || single::hear(&others, |file| comes(&app, file)));
            }
            let carried = app.handle().clone();
            std::thread::spawn(move || sharing::pace::keep(&carried));
            let watched = app.handle().clone();
            std::thread::spawn(move || vigil::keep(&watched));
            let app = app.handle().clone();
            std::thread::spawn(move || notices::tell_daily(&app));
            Ok(())
        })
        .build(context)?
        .run(move |app, event| {
            hand_over(app, &event, &opened);
            // The program ends without taking anything down by itself: a workspace that is not closed
            // counts as one whose run was cut short.
            if matches!(event, RunEvent::Exit)
                && let Some(desk) = app.try_state::<Desk>()
            {
                desk.close();
            }
        });
    Ok(())
}

/// Ends as the system asks to when somebody logs off: what was typed is on the disk already.
#[cfg(unix)]
fn end_when_asked<R: Runtime>(app: &AppHandle<R>) {
    use tokio::signal::unix::{SignalKind, signal};
    for kind in [
        SignalKind::terminate(),
        SignalKind::interrupt(),
        SignalKind::hangup(),
    ] {
        let app = app.clone();
        tauri::async_runtime::spawn(async move {
            if let Ok(mut asked) = signal(kind) {
                asked.recv().await;
                app.exit(0);
            }
        });
    }
}

/// Elsewhere the window itself is told.
#[cfg(not(unix))]
fn end_when_asked<R: Runtime>(_: &AppHandle<R>) {}

/// macOS tells a program that runs which files to open, maybe before it has a desk to put them on.
#[cfg(target_os = "macos")]
fn hand_over<R: Runtime>(app: &AppHandle<R>, event: &RunEvent, early: &Early) {
    let RunEvent::Opened { urls } = event else {
        return;
    };
    for file in urls.iter().filter_map(|url| url.to_file_path().ok()) {
        match app.try_state::<Desk>() {
            Some(desk) => desk.receive(file),
            None => held(early).push(file),
        }
    }
}

/// Elsewhere files are arguments of the program.
#[cfg(not(target_os = "macos"))]
fn hand_over<R: Runtime>(_: &AppHandle<R>, _: &RunEvent, _: &Early) {}

fn held(early: &Early) -> MutexGuard<'_, Vec<PathBuf>> {
    early.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Puts the desk and its menu into the window, with the workspace that was open last.
fn sit_down<R: Runtime>(app: &AppHandle<R>, config: PathBuf, early: &Early) -> tauri::Result<()> {
    let data = app.path().app_data_dir()?;
    let desk = Desk::new(config, data, Box::new(app.clone()));
    held(early).drain(..).for_each(|file| desk.receive(file));
    app.manage(desk);
    menu::put(app)?;
    // After a run that was cut short the whole file is looked at first: not while the window waits.
    let app = app.clone();
    std::thread::spawn(move || app.state::<Desk>().resume());
    Ok(())
}

/// Somebody started the program again: the window comes forward, with the file that was to be opened.
fn comes<R: Runtime>(app: &AppHandle<R>, file: Option<PathBuf>) {
    raise(app);
    if let Some(file) = file {
        app.state::<Desk>().receive(file);
    }
}

fn raise<R: Runtime>(app: &AppHandle<R>) {
    for window in app.webview_windows().values() {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}
