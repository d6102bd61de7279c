-- What statement codes mean, and their names in other code systems, as far as the imported table tells.

CREATE TABLE statement_codes (
    code TEXT PRIMARY KEY,                  -- SCP-ECG acronym
    description TEXT NOT NULL,
    category TEXT,                          -- SCP-ECG statement category
    super_class TEXT,                       -- of diagnostic statements: NORM, MI, STTC, CD, HYP
    sub_class TEXT,
    aha TEXT,
    aecg TEXT,                              -- HL7 aECG REFID
    cdisc TEXT,
    dicom TEXT
) WITHOUT ROWID;
