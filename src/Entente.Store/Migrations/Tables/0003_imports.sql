-- Events that others coded: one lean row each, sorted by pair and day within a batch, so that the rows of a pair lie together.

-- One row for each file, finished or not. done_bytes and done_sha256 say how far a file was stored: bytes, and the hash of just those.
CREATE TABLE import_file (
  file_id INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  format VARCHAR NOT NULL,
  dataset VARCHAR NOT NULL,
  quad_scheme VARCHAR NOT NULL,
  intensity_scale VARCHAR NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 VARCHAR NOT NULL,
  done_bytes BIGINT NOT NULL,
  done_lines BIGINT NOT NULL,
  done_sha256 VARCHAR NOT NULL,
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
  dataset VARCHAR NOT NULL,
  given_name VARCHAR NOT NULL,
  given_code VARCHAR NOT NULL,
  given_country VARCHAR NOT NULL,
  given_sectors VARCHAR NOT NULL,
  key VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  sector VARCHAR NOT NULL,
  identity VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  wikidata VARCHAR NOT NULL,
  office VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  reason VARCHAR NOT NULL
);

CREATE TABLE given_place (
  place_id INTEGER NOT NULL,
  name VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  province VARCHAR NOT NULL,
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
  pair VARCHAR NOT NULL,
  source_id INTEGER NOT NULL,
  target_id INTEGER NOT NULL,
  cameo VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  mode VARCHAR NOT NULL,
  quad TINYINT NOT NULL,
  intensity REAL NOT NULL,
  given_quad TINYINT,
  given_intensity REAL,
  mentions INTEGER,
  articles INTEGER,
  tone REAL,
  place_id INTEGER,
  dead INTEGER,
  publisher VARCHAR NOT NULL,
  flags SMALLINT NOT NULL
);

-- Keys that are no number, as the file writes them.
CREATE TABLE imported_key (
  event_id BIGINT NOT NULL,
  key VARCHAR NOT NULL
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
