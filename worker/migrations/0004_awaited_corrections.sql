-- Since when corrections are awaited that its sender announced with the file: until they come, or
-- somebody else says what is right, it is not published.
ALTER TABLE uploads ADD COLUMN corrections_awaited TEXT;
