-- An index over what object storage holds, plus people, tokens and the audit trail.

CREATE TABLE uploads (
  id TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL,
  hints TEXT NOT NULL,
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  object TEXT NOT NULL,
  status TEXT NOT NULL CHECK (
    status IN ('received', 'reading', 'needs-review', 'refused', 'failed', 'published', 'withdrawn')
  ),
  uploaded_by TEXT NOT NULL,
  uploaded_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  lease TEXT,
  lease_until INTEGER NOT NULL DEFAULT 0,
  progress TEXT,
  reading TEXT,
  figures TEXT,
  counts TEXT,
  base TEXT,
  UNIQUE (sha256, hints)
);
CREATE INDEX uploads_by_status ON uploads (status, lease_until);
CREATE INDEX uploads_by_time ON uploads (uploaded_at);

CREATE TABLE releases (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE,
  parent TEXT,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  change TEXT NOT NULL
);

-- One row: the release that readers see. Swapped by compare-and-swap.
CREATE TABLE current_release (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  id TEXT
);
INSERT INTO current_release (only, id) VALUES (1, NULL);

-- Who is building a release just now; only saves work, the swap decides.
CREATE TABLE publication_turn (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  holder TEXT,
  until INTEGER NOT NULL
);
INSERT INTO publication_turn (only, holder, until) VALUES (1, NULL, 0);

-- The derived files that a release names: these and no others are served.
CREATE TABLE data_files (
  sha256 TEXT PRIMARY KEY,
  family TEXT NOT NULL,
  bytes INTEGER NOT NULL
);

CREATE TABLE tokens (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('staff', 'admin')),
  created_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  revoked_at TEXT
);

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  reason TEXT
);
