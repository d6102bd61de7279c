-- Deleted cases that can still be brought back, and searches kept under a name.

CREATE TABLE deleted_cases (
    case_id INTEGER PRIMARY KEY,            -- the case's own, which it has again once restored
    source_id TEXT NOT NULL,
    deleted_at TEXT NOT NULL,
    content TEXT NOT NULL                   -- JSON: its rows of all tables, its vectors by model
);
CREATE INDEX deleted_cases_by_time ON deleted_cases (deleted_at);

CREATE TABLE saved_searches (
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL,                    -- JSON, without waveform and identity
    filter TEXT NOT NULL,                   -- JSON
    saved_at TEXT NOT NULL
);
