-- What the columns of each table were taken for, by the table's shape. Only what a published upload
-- holds is remembered.
CREATE TABLE mappings (
  upload TEXT NOT NULL,
  shape TEXT NOT NULL,
  said INTEGER NOT NULL,
  remembered TEXT NOT NULL,
  title TEXT,
  period TEXT,
  PRIMARY KEY (upload, shape)
);
CREATE INDEX mappings_by_shape ON mappings (shape);
