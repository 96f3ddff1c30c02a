-- What statements look rows up by.
CREATE UNIQUE INDEX ON party (party_id);
CREATE UNIQUE INDEX ON given_place (place_id);

-- Event numbers rise with the place of the row, and most files' keys from batch to batch: ranges of pages tell where a number can be, at a
-- fiftieth of the cost of a tree. Keys that are no numbers are negative hashes, without order.
CREATE INDEX ON imported USING brin (event_id) WITH (pages_per_range = 32);
CREATE INDEX ON imported USING brin (row_key) WITH (pages_per_range = 32);
CREATE INDEX ON imported USING hash (row_key) WHERE row_key < 0;
CREATE INDEX ON imported (pair, day);
CREATE INDEX ON imported_key (event_id);
CREATE INDEX ON imported_key (key);
CREATE INDEX ON replaced (event_id);
CREATE INDEX ON kept_rows (file_id, first_offset);

-- What act_as_of gives: an event in one of its directed pairs.
CREATE TYPE counted_act AS (
  event_id BIGINT,
  coding_id BIGINT,
  article_id BIGINT,
  published DATE,
  day DATE,
  pair TEXT COLLATE "C",
  source TEXT COLLATE "C",
  source_country TEXT COLLATE "C",
  source_sector TEXT COLLATE "C",
  target TEXT COLLATE "C",
  target_country TEXT COLLATE "C",
  target_sector TEXT COLLATE "C",
  target_kind TEXT COLLATE "C",
  type TEXT COLLATE "C",
  mode TEXT COLLATE "C",
  quad SMALLINT,
  intensity DOUBLE PRECISION,
  auxiliary TEXT COLLATE "C",
  official BOOLEAN
);
