//! The first page of every list: every kind, sorted by every field in both directions, whole and
//! filtered by a choice, a link or a year.

use escale_store::values::{Id, Type};
use escale_store::{Filter, KINDS, Kind, Query, Store};
use rusqlite::{Connection, OptionalExtension as _};

use crate::Result;
use crate::bare;
use crate::measure::{Both, Samples, timed};
use crate::table::{Line, Reach};
use crate::workspace::{Workspace, today};

const PAGE: usize = 50;
/// The slowest of the first round are measured again, so often each.
const AGAIN: usize = 25;
const TIMES: usize = 5;

/// All lists.
///
/// # Errors
/// What the store or SQLite says.
pub fn measure(workspace: &Workspace) -> Result<Vec<Line>> {
    let store = workspace.open()?;
    let (look, plain) = (workspace.look()?, bare::look(&workspace.theirs())?);
    let mut lines = Vec::new();
    let whole: Vec<Query> = KINDS.iter().flat_map(|kind| sorted(kind, &[])).collect();
    lines.extend(worst(
        "first page, any sort",
        &store,
        &plain,
        whole,
        Reach::AtMost(20.0),
    )?);
    for (name, filters) in [
        (
            "first page, filtered by a choice",
            by_choice as fn(&Connection, &Kind) -> Result<Vec<Filter>>,
        ),
        ("first page, filtered by a link", by_link),
        ("first page, filtered by a year", by_year),
    ] {
        let mut queries = Vec::new();
        for kind in KINDS {
            for filter in filters(&look, kind)? {
                queries.extend(sorted(kind, &[filter]));
            }
        }
        lines.extend(worst(name, &store, &plain, queries, Reach::AtMost(20.0))?);
    }
    let states = [
        ("agreement", "status", "in_force"),
        ("mission", "stage", "report_owed"),
    ];
    let computed = states.map(|(kind, field, value)| Query {
        kind: kind.into(),
        filters: vec![Filter {
            field: field.into(),
            value: value.into(),
        }],
        limit: PAGE,
        ..Query::default()
    });
    lines.extend(worst(
        "first page, filtered by a state",
        &store,
        &plain,
        computed.into(),
        Reach::Nothing,
    )?);
    let deep = Query {
        kind: "partner".into(),
        limit: PAGE,
        offset: 20_000,
        ..Query::default()
    };
    lines.extend(worst(
        "page after 20000 partners",
        &store,
        &plain,
        vec![deep],
        Reach::Nothing,
    )?);
    Ok(lines)
}

/// A list sorted by each field of its kind, both ways.
fn sorted(kind: &Kind, filters: &[Filter]) -> Vec<Query> {
    // Sets of links, and links to every kind, have no order.
    let ordered = kind.fields.iter().filter(|field| match field.ty {
        Type::Link(_) => true,
        ty => !matches!(ty.member(), Type::Link(_) | Type::AnyLink),
    });
    let own = ordered.map(|field| Some(field.name.to_owned()));
    let common = ["created_at", "changed_at"].map(|name| Some(name.to_owned()));
    let sorts: Vec<Option<String>> = own.chain(common).chain([None]).collect();
    let both = |sort: Option<String>| {
        [false, true].map(|descending| Query {
            kind: kind.name.to_owned(),
            filters: filters.to_vec(),
            sort: sort.clone(),
            descending,
            limit: PAGE,
            ..Query::default()
        })
    };
    sorts.into_iter().flat_map(both).collect()
}

/// Times every list once, the slowest again; the worst, named, and how the others lie.
fn worst(
    name: &str,
    store: &Store,
    plain: &Connection,
    queries: Vec<Query>,
    reach: Reach,
) -> Result<Vec<Line>> {
    let mut once = Samples::default();
    let mut times = Vec::new();
    for query in queries {
        let (page, spent) = timed(|| store.read().list(&query, today()));
        let total = page.map_err(|error| format!("{error:?}"))?.total;
        once.push(spent.wall);
        times.push((spent.wall, total, query));
    }
    let lists = times.len();
    times.sort_by(|one, other| other.0.total_cmp(&one.0));
    times.truncate(AGAIN);
    for (time, _, query) in &mut times {
        let again = Both::repeat(TIMES, |_| store.read().list(query, today()).map(drop))?;
        *time = again.wall.median();
    }
    times.sort_by(|one, other| other.0.total_cmp(&one.0));
    let Some((time, _, slowest)) = times.first() else {
        return Ok(Vec::new());
    };
    let theirs = scan(plain, slowest)?;
    let named: Vec<String> = times
        .iter()
        .take(5)
        .map(|(time, total, query)| format!("{time:.1} {} [{total}]", named(query)))
        .collect();
    Ok(vec![
        Line::new(format!("{name}, worst"), "ms", *time)
            .theirs(theirs)
            .reach(reach)
            .note(format!("of {lists}; {}", named.join("; "))),
        Line::new(format!("{name}, all"), "ms", once.median())
            .p95(once.percentile(95))
            .note("each once"),
    ])
}

fn named(query: &Query) -> String {
    let filters: Vec<String> = query
        .filters
        .iter()
        .map(|filter| format!(" {}={:.13}", filter.field, filter.value))
        .collect();
    let sort = query.sort.as_deref().unwrap_or("title");
    format!(
        "{}{} by {}{sort}",
        query.kind,
        filters.concat(),
        if query.descending { "-" } else { "" }
    )
}

/// The same page of plain rows, which have no index to sort by.
fn scan(plain: &Connection, query: &Query) -> Result<f64> {
    let sort = query.sort.as_deref().unwrap_or("label");
    let order = if query.descending { "DESC" } else { "ASC" };
    let filter: String = query
        .filters
        .iter()
        .filter(|filter| {
            escale_store::kind_named(&query.kind)
                .is_some_and(|kind| kind.field(&filter.field).is_some())
        })
        .map(|filter| format!("WHERE \"{}\" LIKE '%{}%'", filter.field, filter.value))
        .collect();
    let sql = format!(
        "SELECT * FROM \"{}\" {filter} ORDER BY \"{sort}\" {order} LIMIT {PAGE} OFFSET {}",
        query.kind, query.offset
    );
    let times = Both::repeat(TIMES, |_| -> rusqlite::Result<()> {
        let mut find = plain.prepare_cached(&sql)?;
        let mut rows = find.query([])?;
        while rows.next()?.is_some() {}
        Ok(())
    })?;
    Ok(times.wall.median())
}

/// The most frequent value of every choice.
fn by_choice(look: &Connection, kind: &Kind) -> Result<Vec<Filter>> {
    by_column(
        look,
        kind,
        |ty| matches!(ty, Type::Choice(_)),
        |name| format!("\"{name}\""),
    )
}

/// The most frequent year of every day.
fn by_year(look: &Connection, kind: &Kind) -> Result<Vec<Filter>> {
    by_column(
        look,
        kind,
        |ty| ty == Type::Day,
        |name| format!("substr(\"{name}_earliest\", 1, 4)"),
    )
}

fn by_column(
    look: &Connection,
    kind: &Kind,
    wanted: impl Fn(Type) -> bool,
    value: impl Fn(&str) -> String,
) -> Result<Vec<Filter>> {
    let mut filters = Vec::new();
    for field in kind.fields.iter().filter(|field| wanted(field.ty)) {
        let value = value(field.name);
        let sql = format!(
            "SELECT {value} FROM \"{}\" WHERE {value} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1",
            kind.name
        );
        let found: Option<String> = look.query_row(&sql, [], |row| row.get(0)).optional()?;
        filters.extend(found.map(|value| Filter {
            field: field.name.to_owned(),
            value,
        }));
    }
    Ok(filters)
}

/// The record named most often in every link.
fn by_link(look: &Connection, kind: &Kind) -> Result<Vec<Filter>> {
    let mut filters = Vec::new();
    let links = kind
        .fields
        .iter()
        .filter(|field| matches!(field.ty.member(), Type::Link(_) | Type::AnyLink));
    for field in links {
        let sql = format!(
            "SELECT l.target FROM link l JOIN \"{}\" r USING (n) WHERE l.field = ?1 GROUP BY l.target ORDER BY count(*) DESC LIMIT 1",
            kind.name
        );
        let found: Option<Id> = look
            .query_row(&sql, [field.name], |row| row.get(0))
            .optional()?;
        filters.extend(found.map(|id| Filter {
            field: field.name.to_owned(),
            value: id.to_string(),
        }));
    }
    Ok(filters)
}
