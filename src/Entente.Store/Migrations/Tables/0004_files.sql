-- What tells without reading it that a file is the one that was imported: its length on the disk and when it was last changed (ticks of 100 ns, UTC).
ALTER TABLE import_file ADD COLUMN packed_bytes BIGINT DEFAULT 0;
ALTER TABLE import_file ADD COLUMN modified BIGINT DEFAULT 0;
