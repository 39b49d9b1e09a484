//! Locking by itself: when nobody has been there for a while, when the computer goes to sleep, and when
//! its screen is locked.

use std::time::Duration;

use tauri::{AppHandle, Manager as _, Runtime};

use crate::clock;
use crate::desk::Desk;

/// How often it is looked whether somebody is there.
const PACE: Duration = Duration::from_secs(5);
/// A clock that has gone on by so much more than this program has run: the computer slept meanwhile.
const SLEPT: Duration = Duration::from_secs(60);

/// Watches for as long as the program runs.
pub fn keep<R: Runtime>(app: &AppHandle<R>) {
    let told = app.clone();
    std::thread::spawn(move || system::tell(&told));
    let mut before = (clock::tick(), clock::now().millis());
    loop {
        std::thread::sleep(PACE);
        let now = (clock::tick(), clock::now().millis());
        let ran = now.0.duration_since(before.0);
        let passed = Duration::from_millis(u64::try_from(now.1 - before.1).unwrap_or_default());
        before = now;
        let desk = app.state::<Desk>();
        if passed.saturating_sub(ran) > SLEPT || desk.is_deserted() {
            // One that is not protected, or not open, has nothing to lock.
            let _ = desk.lock();
        }
    }
}

/// On Linux the login manager tells before the computer sleeps, and when the screen is locked.
#[cfg(target_os = "linux")]
mod system {
    use tauri::{AppHandle, Manager as _, Runtime};
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::{OwnedFd, OwnedObjectPath};

    use crate::desk::Desk;

    const LOGIN: &str = "org.freedesktop.login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";
    const SESSION: &str = "org.freedesktop.login1.Session";

    /// Hears the login manager; without one there is only the clock.
    pub fn tell<R: Runtime>(app: &AppHandle<R>) {
        let Ok(bus) = Connection::system() else {
            return;
        };
        let screen = (app.clone(), bus.clone());
        std::thread::spawn(move || hear_screen(&screen.0, &screen.1));
        let _ = hear_sleep(app, &bus);
    }

    fn hear_sleep<R: Runtime>(app: &AppHandle<R>, bus: &Connection) -> zbus::Result<()> {
        let manager = Proxy::new(bus, LOGIN, "/org/freedesktop/login1", MANAGER)?;
        let signals = manager.receive_signal("PrepareForSleep")?;
        // While this is held, sleep waits a moment for the workspace to close.
        let mut delay = hold(&manager);
        for signal in signals {
            if signal.body().deserialize::<bool>()? {
                let _ = app.state::<Desk>().lock();
                drop(delay.take());
            } else {
                delay = hold(&manager);
            }
        }
        Ok(())
    }

    fn hold(manager: &Proxy<'_>) -> Option<OwnedFd> {
        let what = ("sleep", "Escale", "Lock", "delay");
        manager.call("Inhibit", &what).ok()
    }

    fn hear_screen<R: Runtime>(app: &AppHandle<R>, bus: &Connection) -> Option<()> {
        let manager = Proxy::new(bus, LOGIN, "/org/freedesktop/login1", MANAGER).ok()?;
        let own = std::process::id();
        let session: OwnedObjectPath = manager.call("GetSessionByPID", &(own,)).ok()?;
        let session = Proxy::new(bus, LOGIN, session, SESSION).ok()?;
        for _ in session.receive_signal("Lock").ok()? {
            let _ = app.state::<Desk>().lock();
        }
        Some(())
    }
}

/// Elsewhere the clock tells after the computer has woken; nothing tells that the screen is locked.
#[cfg(not(target_os = "linux"))]
mod system {
    use tauri::{AppHandle, Runtime};

    /// Nobody tells.
    pub fn tell<R: Runtime>(_: &AppHandle<R>) {}
}
