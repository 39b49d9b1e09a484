//! Memory of a program and of every process it started, as the kernel shares it out (PSS).

use std::collections::BTreeMap;
use std::fs;

/// Megabytes of a process and its descendants.
pub fn of(process: u32) -> f64 {
    let parents = parents();
    let kilobytes: f64 = parents
        .keys()
        .filter(|one| descends(**one, process, &parents))
        .filter_map(|one| pss(*one))
        .sum();
    kilobytes / 1024.0
}

/// The process that runs a program, for one that something else started.
pub fn running(program: &std::path::Path) -> Option<u32> {
    let processes = fs::read_dir("/proc").ok()?.flatten();
    processes
        .filter(|one| fs::read_link(one.path().join("exe")).is_ok_and(|runs| runs == program))
        .find_map(|one| one.file_name().to_string_lossy().parse().ok())
}

fn parents() -> BTreeMap<u32, u32> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    processes
        .filter_map(|one| {
            let process = one.file_name().to_string_lossy().parse().ok()?;
            let status = fs::read_to_string(one.path().join("status")).ok()?;
            let line = status.lines().find(|line| line.starts_with("PPid:"))?;
            Some((process, line.split_whitespace().nth(1)?.parse().ok()?))
        })
        .collect()
}

fn descends(mut process: u32, from: u32, parents: &BTreeMap<u32, u32>) -> bool {
    for _ in 0..64 {
        if process == from {
            return true;
        }
        match parents.get(&process) {
            Some(parent) => process = *parent,
            None => return false,
        }
    }
    false
}

fn pss(process: u32) -> Option<f64> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = rollup.lines().find(|line| line.starts_with("Pss:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
