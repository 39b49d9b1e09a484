-- Changes made here that the team's shared storage does not have yet, in the order in which they were
-- made; empty for a workspace that belongs to no team.
CREATE TABLE outbox (
    seq    INTEGER PRIMARY KEY,
    id     BLOB NOT NULL,
    kind   TEXT NOT NULL,
    format INTEGER NOT NULL,
    bytes  BLOB NOT NULL
) STRICT;

-- What the exchange with others notes for itself: keys, members, what was read from whom.
CREATE TABLE ledger (
    key   TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
