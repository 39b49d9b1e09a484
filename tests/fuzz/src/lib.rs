//! What every target begins with.

/// libFuzzer takes any panic for a crash, also one that is caught: what the engine does is caught by the
/// store, record by record. What nobody catches ends the run all the same.
pub fn begin() {
    std::panic::set_hook(Box::new(|panic| eprintln!("{panic}")));
}
