//! What a person does in a day, from the first start.

use crate::window::Window;

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

/// The areas of the sidebar, as they are called in French.
const AREAS: [&str; 9] = [
    "Accueil",
    "Partenaires",
    "Accords",
    "Missions",
    "Comptes rendus",
    "Personnes",
    "À lire",
    "Corbeille",
    "Réglages",
];

async fn looks_around(window: &Window) {
    window.presses("Visiter l’exemple").await;
    window.reads("Ceci est un espace d’exemple").await;
}

#[test]
fn somebody_new_looks_around_every_area() {
    alone(|| async {
        let window = Window::opens().await;
        window.reads("Bienvenue").await;
        window.shows("first-run").await;
        looks_around(&window).await;
        for area in AREAS {
            window.presses(area).await;
            tokio::time::sleep(std::time::Duration::from_millis(700)).await;
            window.shows(&format!("area-{area}")).await;
        }
    });
}
