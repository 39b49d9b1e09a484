//! Accessibility of what is on the screen, judged by axe-core inside the window.

use std::path::Path;

use serde_json::Value;

use escale_tests::Window;

// Colours that are on their way to others are waited for.
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const still = Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)));
    const soon = new Promise((go) => setTimeout(go, 500));
    Promise.race([still, soon]).then(() => axe.run(document, { resultTypes: ['violations'] })).then(
        (found) => done(found.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.html).join(' | '))),
        (error) => done([String(error)]),
    );";

/// Fails if the screen breaks any of axe's rules.
pub async fn finds_nothing(window: &Window, screen: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(path).expect("axe-core is among the interface's packages");
    window.asks(&axe).await;
    let found = window
        .client
        .execute_async(RUN, Vec::new())
        .await
        .expect("axe runs");
    assert_eq!(
        found,
        Value::Array(Vec::new()),
        "{screen} breaks no rule of accessibility"
    );
}
