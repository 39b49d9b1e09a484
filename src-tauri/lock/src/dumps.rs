//! What memory holds must not lie on the disk when a program ends badly.

/// The system keeps no image of this program's memory, nor of those that it starts, when they crash. On
/// Windows and macOS none is kept unless somebody has set the computer up to.
pub fn keep_out_of_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // A program that collects images gets them on Linux whatever the limit is, unless it is one byte:
        // that the kernel takes for no image at all, there as in files.
        let least = Some(u64::from(cfg!(target_os = "linux")));
        let none = Rlimit {
            current: least,
            maximum: least,
        };
        // A system that refuses this keeps what it kept before.
        let _ = setrlimit(Resource::Core, none);
    }
}
