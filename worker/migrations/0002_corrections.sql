-- What a person said over a file: the key of the corrections in object storage, who and when.
ALTER TABLE uploads ADD COLUMN corrections TEXT;
ALTER TABLE uploads ADD COLUMN corrected_by TEXT;
ALTER TABLE uploads ADD COLUMN corrected_at TEXT;
