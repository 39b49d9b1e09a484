//! How the page is drawn. Without a graphics card, as on a virtual machine or a remote desktop, Linux's
//! webview draws through a graphics library that runs on the processor, many times slower than drawing
//! plainly: there it is told to draw plainly. Elsewhere the system knows best.

use tauri::{Runtime, WebviewWindow};

/// Chooses how a window's page is drawn, before it shows anything.
#[cfg(target_os = "linux")]
pub fn choose<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt as _, WebViewExt as _};

    if has_card() {
        return Ok(());
    }
    window.with_webview(|page| {
        if let Some(settings) = page.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

#[cfg(not(target_os = "linux"))]
pub fn choose<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

/// Whether a graphics card can be used by this person: a remote session may see one and not be let in.
#[cfg(target_os = "linux")]
fn has_card() -> bool {
    let mut cards = std::fs::read_dir("/dev/dri")
        .into_iter()
        .flatten()
        .flatten();
    cards.any(|card| {
        card.file_name().to_string_lossy().starts_with("renderD")
            && std::fs::File::options()
                .read(true)
                .write(true)
                .open(card.path())
                .is_ok()
    })
}
