//! What Home asks when the window opens, each question by itself and all of them together.

use escale_store::{ConflictsAsked, DueKind, DueQuery, Filter, Query};

use crate::Result;
use crate::measure::timed;
use crate::table::Line;
use crate::workspace::{Workspace, today};

/// Lines drawn of each reason, and names told of what is incomplete.
const FEW: u32 = 6;
const NAMED: usize = 3;
const MISSIONS: usize = 50;
const TIMES: usize = 5;

/// Every question of the page.
///
/// # Errors
/// What the store says.
pub fn measure(workspace: &Workspace) -> Result<Vec<Line>> {
    let store = workspace.open()?;
    let mut lines = Vec::new();
    let mut all = 0.0;
    let mut told = |name: String, ask: &dyn Fn() -> Result<usize>| -> Result<()> {
        let mut least = f64::INFINITY;
        let mut total = 0;
        for _ in 0..TIMES {
            let (found, spent) = timed(ask);
            total = found?;
            least = least.min(spent.wall);
        }
        all += least;
        lines.push(Line::new(name, "ms", least).note(format!("{total} found")));
        Ok(())
    };
    for what in reasons() {
        let name = format!("Home: due, {:?}", what[0]);
        let query = DueQuery {
            months: 6,
            what,
            of: Vec::new(),
            limit: FEW,
            offset: 0,
        };
        told(name, &|| Ok(store.read().due_page(today(), &query)?.total))?;
    }
    told("Home: to settle".to_owned(), &|| {
        let asked = ConflictsAsked {
            limit: FEW,
            ..ConflictsAsked::default()
        };
        Ok(store.read().conflict_page(&asked)?.total)
    })?;
    for (kind, filters, limit) in lists() {
        let name = format!("Home: {kind} {filters:?}");
        let query = Query {
            kind: kind.to_owned(),
            filters: filters
                .iter()
                .map(|(field, value)| Filter {
                    field: (*field).to_owned(),
                    value: (*value).to_owned(),
                })
                .collect(),
            limit,
            ..Query::default()
        };
        told(name, &|| Ok(store.read().list(&query, today())?.total))?;
    }
    lines.push(Line::new("Home: all of it", "ms", all));
    Ok(lines)
}

fn reasons() -> [Vec<DueKind>; 4] {
    use DueKind::{
        Action, CallCloses, Commitment, Expiry, NoticeDeadline, NoticeNoted, Report, TacitRenewal,
    };
    [
        vec![NoticeDeadline, NoticeNoted, Expiry, TacitRenewal],
        vec![Report],
        vec![Action, Commitment],
        vec![CallCloses],
    ]
}

type Asked = (&'static str, &'static [(&'static str, &'static str)], usize);

fn lists() -> [Asked; 7] {
    [
        ("mission", &[("stage", "under_way")], MISSIONS),
        ("mission", &[("stage", "planned")], MISSIONS),
        (
            "agreement",
            &[("status", "in_force"), ("ends_on", ""), ("renewal", "")],
            NAMED,
        ),
        ("mission", &[("stage", "planned"), ("starts_on", "")], NAMED),
        ("call", &[("closes_on", "")], NAMED),
        ("partner", &[("territory", "")], NAMED),
        ("territory", &[("location", "")], NAMED),
    ]
}
