-- The truth: one document per record, and what is this computer's own.

-- A record. `snap` is its Automerge document; `heads` its newest changes, 32 bytes each.
CREATE TABLE doc (
    n         INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE,
    kind      TEXT NOT NULL,
    heads     BLOB NOT NULL,
    n_changes INTEGER NOT NULL,
    format    INTEGER NOT NULL,
    snap      BLOB NOT NULL
) STRICT;

-- Changes that came in and could not be taken: `waiting` for others, `quarantined` with the rule they
-- break, or `too_new`. Kept until they can be.
CREATE TABLE inbox (
    id     BLOB NOT NULL,
    digest BLOB NOT NULL,
    state  TEXT NOT NULL,
    rule   TEXT,
    kind   TEXT NOT NULL,
    bytes  BLOB NOT NULL,
    PRIMARY KEY (id, digest)
) STRICT, WITHOUT ROWID;

-- What was done on this computer last, for undo. `undone` is the act that undid it.
CREATE TABLE deed (
    seq    INTEGER PRIMARY KEY,
    act    BLOB NOT NULL,
    author TEXT NOT NULL,
    undone BLOB
) STRICT;

CREATE INDEX deed_undone ON deed (author, seq) WHERE undone IS NOT NULL;

-- Facts about the database itself.
CREATE TABLE fact (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
