-- Events that others coded: one lean row each, sorted by pair and day within a batch, so that the rows of a pair lie together.

-- One row for each file, finished or not. done_bytes and done_sha256 say how far a file was stored: bytes, and the hash of just those.
CREATE TABLE import_file (
  file_id INTEGER NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  format TEXT COLLATE "C" NOT NULL,
  dataset TEXT COLLATE "C" NOT NULL,
  quad_scheme TEXT COLLATE "C" NOT NULL,
  intensity_scale TEXT COLLATE "C" NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 TEXT COLLATE "C" NOT NULL,
  done_bytes BIGINT NOT NULL,
  done_lines BIGINT NOT NULL,
  done_sha256 TEXT COLLATE "C" NOT NULL,
  rows_read BIGINT NOT NULL,
  stored BIGINT NOT NULL,
  known BIGINT NOT NULL,
  rejected BIGINT NOT NULL,
  flagged BIGINT NOT NULL,
  is_complete BOOLEAN NOT NULL
);

-- Parties as files give them, and whom they resolve to. key is empty where nobody is known.
CREATE TABLE party (
  party_id INTEGER NOT NULL,
  dataset TEXT COLLATE "C" NOT NULL,
  given_name TEXT COLLATE "C" NOT NULL,
  given_code TEXT COLLATE "C" NOT NULL,
  given_country TEXT COLLATE "C" NOT NULL,
  given_sectors TEXT COLLATE "C" NOT NULL,
  key TEXT COLLATE "C" NOT NULL,
  country TEXT COLLATE "C" NOT NULL,
  sector TEXT COLLATE "C" NOT NULL,
  identity TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  wikidata TEXT COLLATE "C" NOT NULL,
  office TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL
);

CREATE TABLE given_place (
  place_id INTEGER NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  country TEXT COLLATE "C" NOT NULL,
  province TEXT COLLATE "C" NOT NULL,
  lat DOUBLE PRECISION,
  lon DOUBLE PRECISION
);

-- event_id rises over all events of the store, coded and imported. row_key is the file's own key; content a hash of the row.
-- quad and intensity are PLOVER's, of the type and mode; given_quad and given_intensity stand in the scheme of import_file.
CREATE TABLE imported (
  event_id BIGINT NOT NULL,
  file_id INTEGER NOT NULL,
  row_offset BIGINT NOT NULL,
  row_key BIGINT NOT NULL,
  content INTEGER NOT NULL,
  day DATE NOT NULL,
  published DATE NOT NULL,
  pair TEXT COLLATE "C" NOT NULL,
  source_id INTEGER NOT NULL,
  target_id INTEGER NOT NULL,
  cameo TEXT COLLATE "C" NOT NULL,
  type TEXT COLLATE "C" NOT NULL,
  mode TEXT COLLATE "C" NOT NULL,
  quad SMALLINT NOT NULL,
  intensity REAL NOT NULL,
  given_quad SMALLINT,
  given_intensity REAL,
  mentions INTEGER,
  articles INTEGER,
  tone REAL,
  place_id INTEGER,
  dead INTEGER,
  publisher TEXT COLLATE "C" NOT NULL,
  flags SMALLINT NOT NULL
);

-- Keys that are no number, as the file writes them.
CREATE TABLE imported_key (
  event_id BIGINT NOT NULL,
  key TEXT COLLATE "C" NOT NULL
);

-- Rows that a later row of the same key has replaced. They are kept, and not counted.
CREATE TABLE replaced (
  event_id BIGINT NOT NULL,
  by_event_id BIGINT NOT NULL
);

-- Rows kept by --keep-rows, many to a block, compressed; offset of the first.
CREATE TABLE kept_rows (
  file_id INTEGER NOT NULL,
  first_offset BIGINT NOT NULL,
  packed BYTEA NOT NULL
);

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

-- An act that counts: an event in one of its directed pairs. official: done by the state itself (named bare, or by its government, forces,
-- courts, parliament, services), not by its rebels, parties or citizens; true of groups and organisations.
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

-- Imported events that count by a day: those of a PLOVER type between two known parties. (The type is counted_act without official: act's.)
CREATE FUNCTION imported_as_of(as_of DATE) RETURNS SETOF act LANGUAGE sql STABLE AS $$
  SELECT imported.event_id, NULL::BIGINT AS coding_id, NULL::BIGINT AS article_id, imported.published, imported.day, imported.pair,
    source.key AS source, source.country AS source_country, source.sector AS source_sector,
    target.key AS target, target.country AS target_country, target.sector AS target_sector, target.kind AS target_kind,
    imported.type, imported.mode, imported.quad, imported.intensity::DOUBLE PRECISION AS intensity, '' COLLATE "C" AS auxiliary
  FROM imported
  JOIN party AS source ON source.party_id = imported.source_id
  JOIN party AS target ON target.party_id = imported.target_id
  WHERE imported.published <= as_of AND imported.pair <> '' AND imported.type <> ''
    AND NOT EXISTS (SELECT 1 FROM replaced WHERE replaced.event_id = imported.event_id)
$$;

-- Acts to count, coded and imported: one row for each happening and directed pair.
CREATE FUNCTION act_as_of(as_of DATE) RETURNS SETOF counted_act LANGUAGE sql STABLE AS $$
  SELECT counted.*,
    counted.source <> counted.source_country OR counted.source_sector IN ('', 'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'PRM') AS official
  FROM (
    SELECT act.*
    FROM act
    WHERE (act.published <= as_of
        OR (act.published IS NULL AND NOT EXISTS (SELECT 1 FROM article AS later WHERE later.published > as_of)))
      AND NOT EXISTS (SELECT 1 FROM superseded WHERE superseded.coding_id = act.coding_id)
      AND NOT EXISTS (SELECT 1 FROM withdrawn_as_of(as_of) AS withdrawn WHERE withdrawn.article_id = act.article_id)
      AND (NOT EXISTS (SELECT 1 FROM report WHERE report.event_id = act.event_id)
        OR act.event_id IN (SELECT event_id FROM telling_as_of(as_of)))
    UNION ALL
    SELECT * FROM imported_as_of(as_of)
  ) AS counted
$$;

-- Events to count, on the same terms. Columns that only coded events have are null for imported ones.
CREATE FUNCTION event_as_of(as_of DATE) RETURNS SETOF event LANGUAGE sql STABLE AS $$
  SELECT event.*
  FROM event
  JOIN article_as_of(as_of) AS known ON known.article_id = event.article_id
  WHERE NOT EXISTS (SELECT 1 FROM superseded WHERE superseded.coding_id = event.coding_id)
    AND NOT EXISTS (SELECT 1 FROM withdrawn_as_of(as_of) AS withdrawn WHERE withdrawn.article_id = event.article_id)
    AND (NOT EXISTS (SELECT 1 FROM report WHERE report.event_id = event.event_id)
      OR event.event_id IN (SELECT event_id FROM telling_as_of(as_of)))
  UNION ALL
  SELECT imported.event_id, NULL::TEXT, NULL::BIGINT, NULL::BIGINT, NULL::INTEGER, NULL::INTEGER, NULL::INTEGER, imported.day, NULL::DATE, NULL::TEXT,
    imported.type, imported.mode, imported.cameo, imported.quad, 'PLOVER', imported.intensity::DOUBLE PRECISION, 'PLOVER', '', '',
    NULL::TEXT, NULL::TEXT, NULL::TEXT, NULL::TEXT, NULL::TEXT, NULL::DOUBLE PRECISION, NULL::DOUBLE PRECISION,
    NULL::INTEGER, NULL::INTEGER, NULL::INTEGER, NULL::DOUBLE PRECISION, NULL::TEXT, NULL::TEXT
  FROM imported
  WHERE imported.published <= as_of AND imported.type <> ''
    AND NOT EXISTS (SELECT 1 FROM replaced WHERE replaced.event_id = imported.event_id)
$$;

-- Who takes part in an event, on either side.
CREATE VIEW taking_part AS
  SELECT event_id, key FROM mention
  UNION ALL
  SELECT imported.event_id, party.key FROM imported JOIN party ON party.party_id = imported.source_id
  UNION ALL
  SELECT imported.event_id, party.key FROM imported JOIN party ON party.party_id = imported.target_id;

-- The directed pairs of all events, whether they count or not.
CREATE VIEW directed AS
  SELECT event_id, pair, source, target FROM act
  UNION ALL
  SELECT imported.event_id, imported.pair, source.key, target.key
  FROM imported
  JOIN party AS source ON source.party_id = imported.source_id
  JOIN party AS target ON target.party_id = imported.target_id
  WHERE imported.pair <> '';

-- For people: imported events with their parties, place and file.
CREATE VIEW imported_events AS
  SELECT 'e' || imported.event_id AS event, imported.day, imported.published, imported.pair,
    source.key AS source, coalesce(nullif(source.given_name, ''), source.given_code) AS source_given, source.country AS source_country, source.sector AS source_sector,
    target.key AS target, coalesce(nullif(target.given_name, ''), target.given_code) AS target_given, target.country AS target_country, target.sector AS target_sector,
    imported.cameo, imported.type, imported.mode, imported.quad, imported.intensity,
    imported.given_quad, import_file.quad_scheme, imported.given_intensity, import_file.intensity_scale,
    imported.mentions, imported.articles, imported.tone, given_place.name AS place, given_place.country AS place_country, given_place.lat, given_place.lon,
    imported.dead, imported.publisher, imported.flags, import_file.dataset, import_file.name AS file, imported.row_offset
  FROM imported
  JOIN import_file ON import_file.file_id = imported.file_id
  LEFT JOIN party AS source ON source.party_id = imported.source_id
  LEFT JOIN party AS target ON target.party_id = imported.target_id
  LEFT JOIN given_place ON given_place.place_id = imported.place_id
  WHERE imported.event_id NOT IN (SELECT event_id FROM replaced);

-- For people: one line an act, as of now.
CREATE VIEW acts AS
  SELECT 'e' || act.event_id AS event, act.day, act.source, act.target, act.type, act.mode, act.quad, act.intensity, act.auxiliary,
    coalesce(article.publisher, imported.publisher) AS publisher, article.title, act.pair
  FROM act_as_of(DATE '9999-12-31') AS act
  LEFT JOIN article ON article.article_id = act.article_id
  LEFT JOIN imported ON imported.event_id = act.event_id
  ORDER BY act.day, act.event_id, act.source, act.target;
