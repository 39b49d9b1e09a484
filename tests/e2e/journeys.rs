//! What a person does in a day, from the first start.

mod arriving;
mod attaching;
mod canaries;
mod editing;
mod hostile;
mod locking;
mod looking;
mod meeting;
mod mission;
mod reading;
mod starting;
mod typing;

use std::time::Duration;

use escale_tests::Window;

/// One window at a time: they would fight for the virtual display's focus.
fn alone<F: Future<Output = ()>>(journey: impl FnOnce() -> F) {
    static TURN: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _turn = TURN
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(journey());
}

async fn pauses() {
    tokio::time::sleep(Duration::from_millis(700)).await;
}

/// Opens the sample workspace from the first screen.
async fn looks_around() -> Window {
    let window = Window::opens().await;
    window.reads("Bienvenue").await;
    window.presses("Visiter l’exemple").await;
    window.reads("Ceci est un espace d’exemple").await;
    window
}
