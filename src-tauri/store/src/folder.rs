//! Where a workspace may lie: on a disk of this computer, not on a network share and not in a folder
//! that a cloud program synchronises. Both break the database's locks and its journal, and lose data.

use std::path::{Component, Path, PathBuf};

use crate::error::{Error, Result, Rule};

/// Refuses network and synchronised folders.
///
/// # Errors
/// `Invalid` with `network_folder` or `synced_folder` on `workspace`.
pub fn check(folder: &Path) -> Result<()> {
    // The nearest part that exists, with links and Windows drive letters resolved to what they are.
    let existing = folder
        .ancestors()
        .find(|part| part.exists())
        .unwrap_or(Path::new("."));
    let existing = if existing.as_os_str().is_empty() {
        Path::new(".")
    } else {
        existing
    };
    let real = existing.canonicalize()?;
    if is_unc(&real) || is_network(&real) {
        return Err(Error::invalid("workspace", Rule::NetworkFolder));
    }
    let rest = folder.strip_prefix(existing).unwrap_or(Path::new(""));
    if is_synced(&real.join(rest)) {
        return Err(Error::invalid("workspace", Rule::SyncedFolder));
    }
    Ok(())
}

/// `\\server\share`, however it was reached.
fn is_unc(path: &Path) -> bool {
    use std::path::Prefix;
    let Some(Component::Prefix(prefix)) = path.components().next() else {
        return false;
    };
    matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
}

/// The file systems whose locks cannot be trusted, by what the kernel calls them.
#[cfg(target_os = "linux")]
fn is_network(path: &Path) -> bool {
    // Longest mount point that holds the path; /proc/self/mountinfo: fields 5 (mount point) and, after
    // the lone hyphen, the type (proc_pid_mountinfo(5)).
    const NETWORK: [&str; 20] = [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "afs",
        "ncpfs",
        "ceph",
        "glusterfs",
        "lustre",
        "davfs",
        "davfs2",
        "fuse.davfs2",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
        "fuse.s3fs",
        "fuse.glusterfs",
        "coda",
        "ocfs2",
    ];
    let Ok(mounts) = std::fs::read_to_string("/proc/self/mountinfo") else {
        return false;
    };
    let mount = |line: &str| {
        let (before, after) = line.split_once(" - ")?;
        let point = before.split(' ').nth(4)?.replace("\\040", " ");
        let kind = after.split(' ').next()?.to_owned();
        path.starts_with(&point).then_some((point.len(), kind))
    };
    let holder = mounts
        .lines()
        .filter_map(mount)
        .max_by_key(|(length, _)| *length);
    holder.is_some_and(|(_, kind)| NETWORK.contains(&kind.as_str()))
}

/// On macOS network volumes are mounted under /Volumes without the "local" flag.
#[cfg(target_os = "macos")]
fn is_network(path: &Path) -> bool {
    // MNT_LOCAL, sys/mount.h.
    const LOCAL: u64 = 0x1000;
    rustix::fs::statfs(path).is_ok_and(|stat| u64::from(stat.f_flags) & LOCAL == 0)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn is_network(_: &Path) -> bool {
    false
}

/// Folders of the programs that keep folders in a cloud, by name or by the mark they leave.
fn is_synced(path: &Path) -> bool {
    const NAMES: [&str; 16] = [
        "onedrive",
        "dropbox",
        "google drive",
        "googledrive",
        "my drive",
        "icloud drive",
        "iclouddrive",
        "mobile documents",
        "cloudstorage",
        "nextcloud",
        "owncloud",
        "kdrive",
        "pclouddrive",
        "seafile",
        "syncthing",
        "box sync",
    ];
    const MARKS: [&str; 7] = [
        ".dropbox",
        ".dropbox.cache",
        ".stfolder",
        ".owncloudsync.log",
        ".nextcloudsync.log",
        ".sync.ffs_db",
        ".seafile-data",
    ];
    let named = path.components().any(|part| {
        let name = part.as_os_str().to_string_lossy().to_lowercase();
        // "OneDrive - Brest métropole", "Nextcloud2".
        NAMES.iter().any(|known| {
            name.strip_prefix(known).is_some_and(|rest| {
                rest.is_empty()
                    || rest.starts_with(" - ")
                    || rest.chars().all(|c| c.is_ascii_digit())
            })
        })
    });
    let parents: Vec<PathBuf> = path.ancestors().map(Path::to_path_buf).collect();
    named
        || parents.iter().any(|parent| {
            MARKS.iter().any(|mark| parent.join(mark).exists()) || has_client_database(parent)
        })
}

/// The Nextcloud and ownCloud clients keep `.sync_<hex>.db` in the folder they synchronise.
fn has_client_database(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return false;
    };
    entries.take(1_000).flatten().any(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with(".sync_") && name.ends_with(".db")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_cloud_programs_are_recognised() {
        for path in [
            "/home/a/Dropbox/escale",
            "/home/a/OneDrive - Brest métropole/escale",
            "/home/a/Nextcloud2/x",
            "/Users/a/Library/Mobile Documents/x",
        ] {
            assert!(
                is_synced(Path::new(path)),
                "{path} is synchronised by a cloud program"
            );
        }
        for path in ["/home/a/boxes", "/home/a/dropbox-report", "/srv/onedrives"] {
            assert!(!is_synced(Path::new(path)), "{path} only looks like one");
        }
    }

    #[test]
    fn a_folder_with_a_synchronisers_mark_is_refused() {
        let home = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir(home.path().join(".stfolder")).expect("the mark");
        let refused = check(&home.path().join("deep/below"));
        assert!(
            matches!(refused, Err(Error::Invalid(problems)) if problems[0].rule == Rule::SyncedFolder),
            "a parent marked by Syncthing is enough"
        );
    }
}
