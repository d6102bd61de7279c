-- The case library: every case, its waveform, report, statements and vectors.

CREATE TABLE patients (
    patient_id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE          -- pseudonymous, never a name
);

CREATE TABLE cases (
    case_id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice, so a derived index can tell deleted from new
    source_id TEXT NOT NULL UNIQUE,
    content_hash BLOB NOT NULL,
    patient_id INTEGER REFERENCES patients (patient_id),
    patient_name TEXT,                      -- NULL unless the user asked to keep identities
    age_years REAL,
    sex TEXT CHECK (sex IN ('F', 'M')),
    recorded_at TEXT,                       -- ISO 8601
    device TEXT,
    synthetic INTEGER NOT NULL DEFAULT 0,
    added_at TEXT NOT NULL
);
CREATE INDEX cases_by_content ON cases (content_hash);
CREATE INDEX cases_by_patient ON cases (patient_id);
CREATE INDEX cases_by_time ON cases (recorded_at);
CREATE INDEX cases_by_age ON cases (age_years, sex);

CREATE TABLE recordings (
    case_id INTEGER PRIMARY KEY REFERENCES cases (case_id) ON DELETE CASCADE,
    rate_hz REAL NOT NULL,
    n_samples INTEGER NOT NULL,
    lead_names TEXT NOT NULL,               -- JSON list
    step_mv TEXT,                           -- JSON list, NULL where unknown
    extras TEXT NOT NULL DEFAULT '{}',      -- JSON: device statements, device measurements, reader's notes
    coding TEXT NOT NULL,
    data BLOB NOT NULL,
    sha256 BLOB NOT NULL                    -- of the samples as float32, lead after lead
);

CREATE TABLE reports (
    case_id INTEGER PRIMARY KEY REFERENCES cases (case_id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    language TEXT,
    english TEXT
);
CREATE VIRTUAL TABLE reports_fts USING fts5 (
    text, english, content = 'reports', content_rowid = 'case_id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER reports_inserted AFTER INSERT ON reports BEGIN
    INSERT INTO reports_fts (rowid, text, english) VALUES (new.case_id, new.text, new.english);
END;
CREATE TRIGGER reports_deleted AFTER DELETE ON reports BEGIN
    INSERT INTO reports_fts (reports_fts, rowid, text, english)
    VALUES ('delete', old.case_id, old.text, old.english);
END;
CREATE TRIGGER reports_updated AFTER UPDATE ON reports BEGIN
    INSERT INTO reports_fts (reports_fts, rowid, text, english)
    VALUES ('delete', old.case_id, old.text, old.english);
    INSERT INTO reports_fts (rowid, text, english) VALUES (new.case_id, new.text, new.english);
END;

CREATE TABLE statements (
    case_id INTEGER NOT NULL REFERENCES cases (case_id) ON DELETE CASCADE,
    code TEXT NOT NULL,                     -- SCP-ECG acronym
    likelihood_percent REAL NOT NULL,       -- 0: stated, likelihood unknown
    PRIMARY KEY (case_id, code)
) WITHOUT ROWID;
CREATE INDEX statements_by_code ON statements (code, case_id);

CREATE TABLE statement_counts (             -- kept by triggers: counting a frequent code anew would read a whole index
    code TEXT PRIMARY KEY,
    case_count INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TRIGGER statements_inserted AFTER INSERT ON statements BEGIN
    INSERT INTO statement_counts (code, case_count) VALUES (new.code, 1)
    ON CONFLICT (code) DO UPDATE SET case_count = case_count + 1;
END;
CREATE TRIGGER statements_deleted AFTER DELETE ON statements BEGIN
    UPDATE statement_counts SET case_count = case_count - 1 WHERE code = old.code;
END;

CREATE TABLE measurements (
    case_id INTEGER NOT NULL REFERENCES cases (case_id) ON DELETE CASCADE,
    name TEXT NOT NULL,                     -- as in domain.Measurements, unit in the name
    value REAL NOT NULL,
    PRIMARY KEY (case_id, name)
) WITHOUT ROWID;

CREATE TABLE models (
    model_key INTEGER PRIMARY KEY,
    model_id TEXT NOT NULL UNIQUE,
    dimension INTEGER NOT NULL,
    is_current INTEGER NOT NULL DEFAULT 0,
    vector_count INTEGER NOT NULL DEFAULT 0, -- of this model's vectors
    vector_digest INTEGER NOT NULL DEFAULT 0 -- order-independent hash of them: what the index must agree with
);

CREATE TABLE embeddings (
    case_id INTEGER NOT NULL REFERENCES cases (case_id) ON DELETE CASCADE,
    model_key INTEGER NOT NULL REFERENCES models (model_key),
    vector BLOB NOT NULL,                   -- float32, little endian, unit length
    UNIQUE (model_key, case_id)
);
CREATE INDEX embeddings_by_case ON embeddings (case_id);

CREATE TABLE tags (
    case_id INTEGER NOT NULL REFERENCES cases (case_id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    PRIMARY KEY (case_id, tag)
) WITHOUT ROWID;
CREATE INDEX tags_by_tag ON tags (tag, case_id);

CREATE TABLE notes (
    note_id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (case_id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    written_at TEXT NOT NULL
);
CREATE INDEX notes_by_case ON notes (case_id);

CREATE TABLE bookmarks (
    case_id INTEGER PRIMARY KEY REFERENCES cases (case_id) ON DELETE CASCADE,
    marked_at TEXT NOT NULL
);

CREATE TABLE searches (
    search_id INTEGER PRIMARY KEY,
    searched_at TEXT NOT NULL,
    query TEXT NOT NULL                     -- JSON, without waveform and identity
);

CREATE TABLE audit (
    entry_id INTEGER PRIMARY KEY AUTOINCREMENT,
    happened_at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,                     -- verb and counts, no clinical content
    detail TEXT NOT NULL DEFAULT ''
);
CREATE TRIGGER audit_keeps_entries BEFORE DELETE ON audit BEGIN
    SELECT RAISE (ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_keeps_wording BEFORE UPDATE ON audit BEGIN
    SELECT RAISE (ABORT, 'the audit log is append-only');
END;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
