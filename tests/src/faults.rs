//! A file system that fails on purpose: a layer over SQLite's own, through which every database in
//! this process goes once it is installed, and which fails only on the thread that asked for it.
#![allow(
    unsafe_code,
    reason = "SQLite takes a file system as a table of C functions over raw pointers; there is no safe way to give it one"
)]

use std::cell::RefCell;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::PathBuf;
use std::sync::Once;

use rusqlite::ffi;

/// How the disk fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Writing finds no space.
    Full,
    /// Writing finds no space as long as this file exists.
    FullWhile(PathBuf),
    /// Whatever is asked fails.
    Failing,
    /// Only forcing to the disk fails.
    NotSynced,
}

/// When it fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// How.
    pub fault: Fault,
    /// At which call, from 0.
    pub at: u64,
    /// Whether every later call fails as well.
    pub lasting: bool,
}

#[derive(Default)]
struct Plan {
    trouble: Option<Trouble>,
    calls: u64,
    struck: u64,
}

thread_local! {
    static PLAN: RefCell<Plan> = RefCell::default();
}

/// Does `work` with this trouble on this thread. Returns what it returned, and how many calls failed.
pub fn with_trouble<T>(trouble: Trouble, work: impl FnOnce() -> T) -> (T, u64) {
    install();
    PLAN.with_borrow_mut(|plan| {
        *plan = Plan {
            trouble: Some(trouble),
            ..Plan::default()
        }
    });
    let done = work();
    let struck = PLAN.with_borrow_mut(|plan| std::mem::take(plan).struck);
    (done, struck)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Call {
    Open,
    Delete,
    Read,
    Write,
    Truncate,
    Sync,
}

/// Whether this call fails, and with which code.
fn fails(call: Call) -> Option<c_int> {
    PLAN.with_borrow_mut(|plan| {
        let trouble = plan.trouble.as_ref()?;
        let code = match (&trouble.fault, call) {
            (Fault::Full, Call::Write) => ffi::SQLITE_FULL,
            (Fault::FullWhile(path), Call::Write) if path.exists() => ffi::SQLITE_FULL,
            (Fault::NotSynced, Call::Sync) => ffi::SQLITE_IOERR_FSYNC,
            (Fault::Failing, Call::Open) => ffi::SQLITE_CANTOPEN,
            (Fault::Failing, Call::Delete) => ffi::SQLITE_IOERR_DELETE,
            (Fault::Failing, Call::Read) => ffi::SQLITE_IOERR_READ,
            (Fault::Failing, Call::Write) => ffi::SQLITE_IOERR_WRITE,
            (Fault::Failing, Call::Truncate) => ffi::SQLITE_IOERR_TRUNCATE,
            (Fault::Failing, Call::Sync) => ffi::SQLITE_IOERR_FSYNC,
            _ => return None,
        };
        let now = plan.calls;
        plan.calls += 1;
        let strikes = now == trouble.at || (trouble.lasting && now > trouble.at);
        plan.struck += u64::from(strikes);
        strikes.then_some(code)
    })
}

/// An open file: SQLite's header first, as it wants, then the file of the layer below, which takes
/// as much room as that layer asked for.
#[repr(C)]
struct Layered {
    head: ffi::sqlite3_file,
    _align: u64,
}

const ROOM: usize = size_of::<Layered>();

/// The file of the layer below.
///
/// # Safety
/// `file` was opened by [`open`].
unsafe fn below(file: *mut ffi::sqlite3_file) -> *mut ffi::sqlite3_file {
    // SAFETY: SQLite gave `szOsFile` bytes, which is ROOM and what the layer below wants.
    unsafe { file.cast::<u8>().add(ROOM).cast() }
}

/// The file system below.
fn base() -> *mut ffi::sqlite3_vfs {
    // SAFETY: asked by name, and the system's own is there as long as the process.
    let own = unsafe { ffi::sqlite3_vfs_find(NAME.as_ptr()) };
    if own.is_null() {
        return std::ptr::null_mut();
    }
    // SAFETY: ours keeps the one below in `pAppData`.
    unsafe { (*own).pAppData.cast() }
}

const NAME: &CStr = c"escale-faults";

/// Puts the layer over the system's own, for every database opened from now on.
fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // SAFETY: the default file system lives as long as the process; ours is leaked, so it does too.
        unsafe {
            let system = ffi::sqlite3_vfs_find(std::ptr::null());
            assert!(!system.is_null(), "SQLite has a file system");
            let mut layer: ffi::sqlite3_vfs = *system;
            layer.szOsFile += c_int::try_from(ROOM).expect("the room is small");
            layer.pNext = std::ptr::null_mut();
            layer.zName = NAME.as_ptr();
            layer.pAppData = system.cast();
            layer.xOpen = Some(open);
            layer.xDelete = Some(delete);
            let layer = Box::leak(Box::new(layer));
            assert_eq!(
                ffi::sqlite3_vfs_register(layer, 1),
                ffi::SQLITE_OK,
                "SQLite takes the layer"
            );
        }
    });
}

unsafe extern "C" fn open(
    _: *mut ffi::sqlite3_vfs,
    name: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: SQLite hands in a file of `szOsFile` bytes; the layer below fills its part.
    unsafe {
        (*file).pMethods = std::ptr::null();
        if let Some(code) = fails(Call::Open) {
            return code;
        }
        let base = base();
        let Some(open) = (*base).xOpen else {
            return ffi::SQLITE_CANTOPEN;
        };
        let code = open(base, name, below(file), flags, out);
        if !(*below(file)).pMethods.is_null() {
            (*file).pMethods = &raw const METHODS;
        }
        code
    }
}

unsafe extern "C" fn delete(_: *mut ffi::sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    if let Some(code) = fails(Call::Delete) {
        return code;
    }
    // SAFETY: handed down as it came.
    unsafe {
        let base = base();
        (*base)
            .xDelete
            .map_or(ffi::SQLITE_IOERR, |delete| delete(base, name, sync))
    }
}

/// A method that may fail and is else handed down.
macro_rules! handed_down {
    ($($name:ident => $method:ident $(fails $call:ident)? ($($arg:ident: $ty:ty),*);)+) => {$(
        unsafe extern "C" fn $name(file: *mut ffi::sqlite3_file $(, $arg: $ty)*) -> c_int {
            $(if let Some(code) = fails(Call::$call) {
                return code;
            })?
            // SAFETY: `open` put a file of the layer below behind ours, and its methods live as long.
            unsafe {
                let real = below(file);
                match (*(*real).pMethods).$method {
                    Some(method) => method(real $(, $arg)*),
                    None => ffi::SQLITE_ERROR,
                }
            }
        }
    )+};
}

handed_down! {
    close => xClose();
    read => xRead fails Read (to: *mut c_void, amount: c_int, at: i64);
    write => xWrite fails Write (from: *const c_void, amount: c_int, at: i64);
    truncate => xTruncate fails Truncate (size: i64);
    sync => xSync fails Sync (flags: c_int);
    size => xFileSize(size: *mut i64);
    lock => xLock(level: c_int);
    unlock => xUnlock(level: c_int);
    reserved => xCheckReservedLock(out: *mut c_int);
    control => xFileControl(op: c_int, arg: *mut c_void);
    sector => xSectorSize();
    device => xDeviceCharacteristics();
    shm_map => xShmMap(page: c_int, size: c_int, extend: c_int, out: *mut *mut c_void);
    shm_lock => xShmLock(offset: c_int, n: c_int, flags: c_int);
    shm_unmap => xShmUnmap(delete: c_int);
}

unsafe extern "C" fn shm_barrier(file: *mut ffi::sqlite3_file) {
    // SAFETY: as above.
    unsafe {
        let real = below(file);
        if let Some(barrier) = (*(*real).pMethods).xShmBarrier {
            barrier(real);
        }
    }
}

/// Without memory-mapped pages (version 2), so that every read passes here.
static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(device),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};
