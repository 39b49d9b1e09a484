//! The system's own notices of what is due: once a day, in numbers alone, since a locked screen shows
//! them to anybody.

use std::time::Duration;

use chrono::{Days, NaiveDate};
use escale_store::values::Truth;
use fluent_bundle::FluentArgs;
use tauri::{AppHandle, Manager as _, Runtime};

use crate::clock;
use crate::desk::Desk;
use crate::words::Words;

/// Days ahead of which is told.
const AHEAD: u64 = 7;
/// How often it is looked whether a new day has begun or a workspace has been opened.
const PACE: Duration = Duration::from_secs(30);

/// Tells what is due in the open workspace, once for each day and workspace, as long as the program
/// runs.
pub fn tell_daily<R: Runtime>(app: &AppHandle<R>) {
    let mut told: Vec<(NaiveDate, String)> = Vec::new();
    loop {
        std::thread::sleep(PACE);
        let desk = app.state::<Desk>();
        let (today, place) = (clock::today(), desk.place());
        let Some(place) = place else { continue };
        if told.contains(&(today, place.clone())) || !desk.settings().notices {
            continue;
        }
        if let Ok(Some(text)) = text(&desk, today) {
            show(&text);
        }
        told.retain(|(day, _)| *day == today);
        told.push((today, place));
    }
}

/// What is to be told, if anything.
fn text(desk: &Desk, today: NaiveDate) -> crate::error::Result<Option<String>> {
    let due = desk.ask(|reading| reading.due(today, 1))?;
    let until = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
    let overdue = due.iter().filter(|due| due.overdue).count();
    let soon = due
        .iter()
        .filter(|due| !due.overdue && due.certain == Truth::Yes)
        .filter(|due| due.on.earliest().is_some_and(|day| day <= until))
        .count();
    let words = Words::of(desk.settings().language);
    let lines: Vec<String> = [("notice-due", soon), ("notice-overdue", overdue)]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| {
            let mut args = FluentArgs::new();
            args.set("count", count);
            words.say_with(id, &args)
        })
        .collect();
    Ok((!lines.is_empty()).then(|| lines.join("\n")))
}

/// A system without notices has nowhere to say so.
fn show(text: &str) {
    let mut notice = notify_rust::Notification::new();
    let _ = notice.appname("Escale").summary("Escale").body(text).show();
}
