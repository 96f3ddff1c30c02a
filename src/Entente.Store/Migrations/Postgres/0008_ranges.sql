-- One index over ranges of pages in place of two: a row is entered once.
DROP INDEX IF EXISTS imported_event_id_idx;
DROP INDEX IF EXISTS imported_row_key_idx;
CREATE INDEX ON imported USING brin (event_id, row_key) WITH (pages_per_range = 32);
