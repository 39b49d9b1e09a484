//! An empty window of the same webview: what `cargo xtask bench` measures ours by.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!("examples/empty/tauri.conf.json"))
}
