//! What memory holds must not lie on the disk when a program ends badly.

/// The system keeps no image of this program's memory, nor of those that it starts, when they crash. On
/// Windows and macOS none is kept unless somebody has set the computer up to.
pub fn keep_out_of_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        // A system that refuses this keeps what it kept before.
        let _ = setrlimit(Resource::Core, none);
    }
}
