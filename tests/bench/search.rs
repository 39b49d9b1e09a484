//! Searching for rare words, two words and beginnings of words, beside the same full-text query put
//! to SQLite: to the store's own index through a second connection, and to the bare database's.

use escale_store::{Question, Reader};
use rusqlite::Connection;

use crate::Result;
use crate::bare::{self, Bare};
use crate::measure::{Samples, timed};
use crate::table::{Line, Reach};
use crate::workspace::{Workspace, today};

/// Questions of each sort, and how often each is asked.
const QUESTIONS: usize = 25;
const TIMES: usize = 7;
const PAGE: usize = 50;

/// Every sort of question.
///
/// # Errors
/// What the store or SQLite says.
pub fn measure(workspace: &Workspace) -> Result<Vec<Line>> {
    let store = workspace.open()?;
    let reader = store.reader()?;
    let (own, plain) = (workspace.look()?, bare::look(&workspace.theirs())?);
    let words = Words::of(workspace)?;
    let mut lines = Vec::new();
    for (name, questions) in words.sorts() {
        lines.push(ask(name, questions, &reader, &own, &plain)?);
    }
    let mut times = Samples::default();
    for words in &words.typos {
        let question = question(words);
        let (found, spent) = timed(|| reader.newest(|reading| reading.search(&question, today())));
        found?;
        times.push(spent.wall);
    }
    lines.push(
        Line::new("search, one typing error", "ms", times.median())
            .p95(times.percentile(95))
            .note("nothing found as typed: the vocabulary is asked"),
    );
    Ok(lines)
}

/// A search as typed.
pub fn question(words: &str) -> Question {
    Question {
        words: words.to_owned(),
        limit: PAGE,
        ..Question::default()
    }
}

/// Asks all three in turn, each question several times; the middle of its times counts.
fn ask(
    name: &str,
    questions: &[String],
    reader: &Reader,
    own: &Connection,
    plain: &Connection,
) -> Result<Line> {
    let (mut ours, mut same, mut bares, mut ratios) = (
        Samples::default(),
        Samples::default(),
        Samples::default(),
        Samples::default(),
    );
    let mut found_in_all = 0;
    for words in questions {
        let (question, matching) = (question(words), matching(words));
        let mut times = [Samples::default(), Samples::default(), Samples::default()];
        for _ in 0..TIMES {
            let (found, spent) =
                timed(|| reader.newest(|reading| reading.search(&question, today())));
            found_in_all += found?.total;
            times[0].push(spent.wall);
            for (times, conn) in times.iter_mut().skip(1).zip([own, plain]) {
                let (found, spent) = timed(|| directly(conn, &matching));
                found?;
                times.push(spent.wall);
            }
        }
        let [mine, direct, bare] = times.map(|times| times.median());
        ours.push(mine);
        same.push(direct);
        bares.push(bare);
        ratios.push(mine / direct);
    }
    let note = format!(
        "beside the store's own index; the bare one {:.3} ms; worst ratio {:.2}; {} records found on average; {} questions, such as “{}”",
        bares.median(),
        ratios.percentile(100),
        found_in_all / (questions.len() * TIMES).max(1),
        questions.len(),
        questions.first().map_or("", String::as_str),
    );
    Ok(Line::new(name, "ms", ours.median())
        .p95(ours.percentile(95))
        .theirs(same.median())
        .reach(Reach::Times(2.0))
        .note(note))
}

/// The same query as the store's own.
fn directly(conn: &Connection, matching: &str) -> rusqlite::Result<Vec<i64>> {
    let mut find =
        conn.prepare_cached("SELECT rowid FROM fts WHERE fts MATCH ?1 ORDER BY rank LIMIT ?2")?;
    let found = find.query_map(rusqlite::params![matching, PAGE], |row| row.get(0))?;
    found.collect()
}

fn matching(words: &str) -> String {
    let prefix = |word: &str| {
        let singular = word
            .strip_suffix(['s', 'x'])
            .filter(|_| word.chars().count() >= 5);
        format!("\"{}\"*", singular.unwrap_or(word))
    };
    let terms: Vec<String> = words.split(' ').map(prefix).collect();
    format!("{{title names body}} : ({})", terms.join(" AND "))
}

/// What to ask for, from the bare database's own vocabulary.
pub struct Words {
    rare: Vec<String>,
    common: Vec<String>,
    pairs: Vec<String>,
    prefixes: Vec<String>,
    typos: Vec<String>,
}

impl Words {
    /// The sorts of questions that find something as typed.
    pub fn sorts(&self) -> [(&'static str, &[String]); 4] {
        [
            ("search, rare word", &self.rare),
            ("search, two words", &self.pairs),
            ("search, 4-letter prefix", &self.prefixes),
            ("search, common word", &self.common),
        ]
    }

    /// Words of the bare database.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn of(workspace: &Workspace) -> Result<Self> {
        let bare = Bare::open(&workspace.theirs())?;
        bare.0.execute_batch(
            "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', 'fts', 'row')",
        )?;
        let some = |condition: &str| -> Result<Vec<String>> {
            let sql = format!(
                "SELECT term FROM temp.vocabulary WHERE length(term) BETWEEN 6 AND 14
                 AND term GLOB '[a-z]*' AND NOT term GLOB '*[0-9]*' AND NOT term GLOB '*[^a-z]*' {condition}"
            );
            let mut find = bare.0.prepare(&sql)?;
            let found = find.query_map([], |row| row.get(0))?;
            Ok(spread(
                found.collect::<rusqlite::Result<Vec<String>>>()?,
                QUESTIONS,
            ))
        };
        let rare = some("AND doc BETWEEN 1 AND 4")?;
        let common = some("ORDER BY doc DESC LIMIT 100")?;
        let mut prefixes: Vec<String> = some("ORDER BY doc DESC LIMIT 400")?;
        prefixes.iter_mut().for_each(|word| word.truncate(4));
        prefixes.sort();
        prefixes.dedup();
        let typos = rare.iter().map(|word| swapped(word)).collect();
        let mut find = bare.0.prepare("SELECT label FROM partner")?;
        let labels = find.query_map([], |row| row.get::<_, String>(0))?;
        let labels = labels.collect::<rusqlite::Result<Vec<_>>>()?;
        let pairs = spread(
            labels.iter().filter_map(|label| pair(label)).collect(),
            QUESTIONS,
        );
        Ok(Self {
            rare,
            common,
            pairs,
            prefixes,
            typos,
        })
    }
}

/// So many of a list, evenly.
fn spread(list: Vec<String>, most: usize) -> Vec<String> {
    let step = (list.len() / most).max(1);
    list.into_iter().step_by(step).take(most).collect()
}

/// The first and the last long word of a name, in plain lower case.
fn pair(label: &str) -> Option<String> {
    let words: Vec<&str> = label
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= 4)
        .collect();
    let (first, last) = (words.first()?, words.last()?);
    (words.len() > 1 && first != last).then(|| format!("{first} {last}").to_lowercase())
}

/// The word with two letters of its middle swapped.
fn swapped(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let middle = letters.len() / 2;
    if middle + 1 < letters.len() {
        letters.swap(middle, middle + 1);
    }
    letters.into_iter().collect()
}
