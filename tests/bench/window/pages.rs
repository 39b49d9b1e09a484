//! What a person waits for within the window, measured by the page itself: from the key or the press
//! to the frame that shows what it did.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::{Duration, Instant};

use escale_tests::Window;
use serde_json::{Value as Json, json};

use super::memory;
use crate::Result;
use crate::measure::Samples;
use crate::table::{Line, Reach};
use crate::workspace::Workspace;

/// Letters typed into a field.
const TYPED: &str = "une lettre après une autre, comme une main les écrit";
/// The areas of the sidebar.
const AREAS: [&str; 14] = [
    "Partenaires",
    "Accords",
    "Missions",
    "Comptes rendus",
    "Appels",
    "Projets",
    "Personnes",
    "Documents",
    "Agenda",
    "Chiffres",
    "Carte",
    "À lire",
    "Corbeille",
    "Accueil",
];
const WATCH: &str = include_str!("watch.js");

/// Writes settings as somebody who had this workspace open.
///
/// # Errors
/// What the disk says.
pub fn settle(home: &Path, workspace: &Path) -> Result<()> {
    let config = home.join("config/eu.escale.desktop");
    fs::create_dir_all(&config)?;
    let kept = json!({
        "settings": { "author": "Claire", "language": "fr", "theme": "light" },
        "resume": workspace,
    });
    fs::write(config.join("settings.json"), kept.to_string())?;
    Ok(())
}

/// The variables by which a program finds a home.
pub fn homes(home: &Path) -> [(&'static str, PathBuf); 4] {
    [
        ("HOME", home.to_path_buf()),
        ("XDG_CONFIG_HOME", home.join("config")),
        ("XDG_DATA_HOME", home.join("data")),
        ("XDG_CACHE_HOME", home.join("cache")),
    ]
}

/// Asks a program to end, and waits until it has.
///
/// # Errors
/// If it does not.
pub fn end(child: &mut Child) -> Result<()> {
    let _ = std::process::Command::new("kill")
        .args(["-TERM", &child.id().to_string()])
        .status();
    let since = Instant::now();
    while child.try_wait()?.is_none() {
        if since.elapsed() > Duration::from_secs(10) {
            child.kill()?;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    Ok(())
}

/// Memory, lists, keys and palette.
///
/// # Errors
/// What the driver says.
pub async fn measure(workspace: &Workspace, empty: &Path) -> Result<Vec<Line>> {
    let ours = after_every_area(opened(workspace).await?).await;
    let window = opened(workspace).await?;
    window.asks(WATCH).await;
    let mut lines = lists(&window).await;
    lines.extend(keys(&window).await);
    let worked = after_every_area(window).await;
    let window = Window::of(empty, tempfile::tempdir()?).await;
    window.reads("Empty").await;
    let theirs = weighed(window).await;
    lines.push(
        Line::new("memory after every area", "MB", ours)
            .theirs(theirs)
            .reach(Reach::Times(1.5))
            .note("of all processes, shared parts shared out; beside an empty window"),
    );
    lines.push(
        Line::new("memory after all of this", "MB", worked)
            .theirs(theirs)
            .note("a list opened nine times and scrolled from end to end, typing, every area"),
    );
    Ok(lines)
}

async fn opened(workspace: &Workspace) -> Result<Window> {
    let home = tempfile::tempdir()?;
    settle(home.path(), &workspace.ours())?;
    let window = Window::opens_in(home).await;
    window.reads("Accueil").await;
    Ok(window)
}

/// Opens every area, then weighs the window and closes it.
async fn after_every_area(window: Window) -> f64 {
    for area in AREAS {
        window.presses(area).await;
        tokio::time::sleep(Duration::from_millis(600)).await;
    }
    weighed(window).await
}

/// Megabytes of the window's processes, which is then closed.
async fn weighed(window: Window) -> f64 {
    tokio::time::sleep(Duration::from_millis(600)).await;
    let megabytes = memory::running(window.program()).map_or(0.0, memory::of);
    window.closes().await;
    megabytes
}

/// Opens the longest list again and again, then scrolls it from end to end.
async fn lists(window: &Window) -> Vec<Line> {
    let mut opened = Samples::default();
    for _ in 0..9 {
        window.presses("Accueil").await;
        tokio::time::sleep(Duration::from_millis(400)).await;
        window.asks("watched.list('Personnes')").await;
        tokio::time::sleep(Duration::from_millis(900)).await;
        opened.push(number(&window.asks("return watched.took").await));
    }
    let scrolled = asked(window, "watched.scroll()").await;
    vec![
        Line::new("list opened", "ms", opened.median())
            .p95(opened.percentile(95))
            .reach(Reach::AtMost(150.0))
            .note("from the press to the frame with rows"),
        Line::new("list scrolled, blank rows", "rows", number(&scrolled["blank"]))
            .reach(Reach::AtMost(0.0))
            .note(format!(
                "after two frames at each of {} places from end to end of {} rows; longest frame {:.0} ms",
                scrolled["places"], scrolled["total"], number(&scrolled["longest"])
            )),
    ]
}

/// Types into a record's field, then into the palette.
async fn keys(window: &Window) -> Vec<Line> {
    window.presses("Partenaires").await;
    window
        .sees("//*[@role='row'][@aria-rowindex='2' or position()=2]")
        .await;
    window.asks("document.querySelector('.grid').focus()").await;
    window.types_enter().await;
    let name = window.field("Nom").await;
    name.click().await.expect("the field takes the focus");
    window.asks("watched.keys()").await;
    for letter in TYPED.chars() {
        window.types(&letter.to_string()).await;
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    let typed = samples(&window.asks("return watched.times").await);
    window.presses_ctrl("k").await;
    tokio::time::sleep(Duration::from_millis(400)).await;
    window.asks("watched.palette()").await;
    for letter in "université".chars() {
        window.types(&letter.to_string()).await;
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    let found = samples(&window.asks("return watched.times").await);
    window.types(&String::from('\u{e00c}')).await;
    vec![
        Line::new("key to paint in a form", "ms", typed.median())
            .p95(typed.percentile(95))
            .reach(Reach::AtMost(50.0))
            .note(format!("p95 counts; {} letters", TYPED.chars().count())),
        Line::new("palette's answer", "ms", found.median())
            .p95(found.percentile(95))
            .reach(Reach::AtMost(100.0))
            .note("from the key to the frame with other lines"),
    ]
}

/// What a promise of the page comes to.
async fn asked(window: &Window, call: &str) -> Json {
    window
        .asks(&format!(
            "watched.answer = null; {call}.then((answer) => {{ watched.answer = answer; }})"
        ))
        .await;
    for _ in 0..600 {
        let answer = window.asks("return watched.answer").await;
        if !answer.is_null() {
            return answer;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Json::Null
}

fn number(value: &Json) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

fn samples(values: &Json) -> Samples {
    let mut samples = Samples::default();
    for value in values.as_array().into_iter().flatten() {
        samples.push(number(value));
    }
    samples
}
