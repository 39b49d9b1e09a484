-- Records that exist and whose documents are not on this computer for now: left at home before a journey
-- or, once `coming`, wanted back from the team's shared storage. `heads` is what they said when they were
-- left; they have come back once all of that is here.
CREATE TABLE away (
    id     BLOB PRIMARY KEY,
    kind   TEXT NOT NULL,
    heads  BLOB NOT NULL,
    coming INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
