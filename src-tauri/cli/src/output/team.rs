//! Team, storage, and what an exchange did.

use std::io::{self, Write};

use escale_exchange::{MemberShown, Probe, Report, TargetShown, TeamShown};
use escale_store::values::Moment;

use super::journey::away;
use super::value::safe;
use crate::team::{Asked, TakenIn};
use crate::words::team as words;

/// Writes who belongs to the team.
pub fn team(team: &TeamShown, out: &mut impl Write) -> io::Result<()> {
    let mut members = team.members.iter();
    members.try_for_each(|member| {
        let MemberShown {
            id,
            person,
            device,
            belongs,
            since,
            by,
        } = member;
        let day = Moment::from_millis(*since).day().to_string();
        let stands = if *belongs {
            words::belongs(*id == team.me, &day, &safe(by))
        } else {
            words::is_out(&day, &safe(by))
        };
        writeln!(out, "{id}  {} · {}  {stands}", safe(person), safe(device))
    })?;
    away(team.away, out)
}

/// Writes the code of a request.
pub fn asked(asked: &Asked, out: &mut impl Write) -> io::Result<()> {
    let sentence = match asked.to {
        Some(_) => words::ASKED,
        None => words::ASKED_THERE,
    };
    writeln!(out, "{sentence}\n\n  {}\n", asked.code)
}

/// Writes who was taken in.
pub fn taken_in(taken: &TakenIn, out: &mut impl Write) -> io::Result<()> {
    let to = taken.to.as_deref().map(safe);
    let (person, device) = (safe(&taken.person), safe(&taken.device));
    writeln!(out, "{}", words::taken_in(&person, &device, to.as_deref()))
}

/// Writes which storage it is.
pub fn target(target: &TargetShown, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}  {}", target.sort, safe(&target.place))
}

/// Writes how a trial of the storage went.
pub fn probe(probe: &Probe, out: &mut impl Write) -> io::Result<()> {
    for step in &probe.steps {
        let went = step.trouble.map_or(words::WENT_WELL, words::trouble);
        writeln!(out, "{:<10}{went}", words::tried(step.tried))?;
    }
    let verdict = if probe.good {
        words::GOOD
    } else {
        words::NOT_GOOD
    };
    writeln!(out, "{verdict}")
}

/// Writes what an exchange did.
pub fn exchanged(report: &Report, out: &mut impl Write) -> io::Result<()> {
    let mut lines = Vec::new();
    if report.changes_read > 0 {
        lines.push(words::read(report.changes_read));
    }
    if report.all_sent {
        lines.push(words::ALL_SENT.to_owned());
    }
    if report.changes_sent > 0 {
        lines.push(words::sent(report.changes_sent));
    }
    if lines.is_empty() && report.files_read + report.files_sent == 0 {
        lines.push(words::NOTHING_NEW.to_owned());
    }
    if report.conflicts > 0 {
        lines.push(words::conflicts(report.conflicts));
    }
    for waiting in &report.waiting {
        let (person, device) = (safe(&waiting.person), safe(&waiting.device));
        lines.push(words::waiting(
            &person,
            &device,
            waiting.changes,
            waiting.cause,
        ));
    }
    for (count, line) in [
        (
            report.unreadable.len(),
            words::unreadable as fn(usize) -> String,
        ),
        (report.files_read, words::files_read),
        (report.files_sent, words::files_sent),
        (report.files_missing, words::files_missing),
        (report.set_aside, words::set_aside),
        (report.needs_update.len(), words::needs_update),
    ] {
        if count > 0 {
            lines.push(line(count));
        }
    }
    if report.refilled {
        lines.push(words::REFILLED.to_owned());
    }
    if report.renumbered {
        lines.push(words::RENUMBERED.to_owned());
    }
    lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
    away(report.away, out)
}
