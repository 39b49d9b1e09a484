-- Records that were erased for good (GDPR art. 17). All that is kept is which record it was and when, so that
-- whoever still has it loses it too, and nobody brings it back.
CREATE TABLE erased (
    id   BLOB PRIMARY KEY,
    kind TEXT NOT NULL,
    at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
