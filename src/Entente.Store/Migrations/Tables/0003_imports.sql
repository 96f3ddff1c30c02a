-- Events that others coded: one lean row each, sorted by pair and day within a batch, so that zone maps skip what is not asked for.

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
  lat DOUBLE,
  lon DOUBLE
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
  intensity FLOAT NOT NULL,
  given_quad TINYINT,
  given_intensity FLOAT,
  mentions INTEGER,
  articles INTEGER,
  tone FLOAT,
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
  packed BLOB NOT NULL
);

-- Imported events that count by a day: those of a PLOVER type between two known parties.
CREATE MACRO imported_as_of(as_of) AS TABLE
  SELECT imported.event_id, NULL::BIGINT AS coding_id, NULL::BIGINT AS article_id, imported.published, imported.day, imported.pair,
    source.key AS source, source.country AS source_country, source.sector AS source_sector,
    target.key AS target, target.country AS target_country, target.sector AS target_sector, target.kind AS target_kind,
    imported.type, imported.mode, imported.quad, imported.intensity::DOUBLE AS intensity, '' AS auxiliary
  FROM imported
  JOIN party AS source ON source.party_id = imported.source_id
  JOIN party AS target ON target.party_id = imported.target_id
  WHERE imported.published <= as_of AND imported.pair <> '' AND imported.type <> ''
    AND imported.event_id NOT IN (SELECT event_id FROM replaced);

-- Acts to count, coded and imported: one row for each happening and directed pair. official: done by the state itself (named bare, or by its
-- government, forces, courts, parliament, services), not by its rebels, parties or citizens; true of groups and organisations.
CREATE OR REPLACE MACRO act_as_of(as_of) AS TABLE
  SELECT counted.*,
    counted.source <> counted.source_country OR counted.source_sector IN ('', 'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'PRM') AS official
  FROM (
    SELECT act.*
    FROM act
    WHERE (act.published <= as_of
        OR (act.published IS NULL AND NOT EXISTS (SELECT 1 FROM article AS later WHERE later.published > as_of)))
      AND act.coding_id NOT IN (SELECT coding_id FROM superseded)
      AND act.article_id NOT IN (SELECT article_id FROM withdrawn_as_of(as_of))
      AND (act.event_id NOT IN (SELECT event_id FROM report)
        OR act.event_id IN (SELECT event_id FROM telling_as_of(as_of)))
    UNION ALL
    SELECT * FROM imported_as_of(as_of)
  ) AS counted;

-- Events to count, on the same terms. Columns that only coded events have are null for imported ones.
CREATE OR REPLACE MACRO event_as_of(as_of) AS TABLE
  SELECT event.*
  FROM event
  JOIN article_as_of(as_of) AS known ON known.article_id = event.article_id
  WHERE event.coding_id NOT IN (SELECT coding_id FROM superseded)
    AND event.article_id NOT IN (SELECT article_id FROM withdrawn_as_of(as_of))
    AND (event.event_id NOT IN (SELECT event_id FROM report)
      OR event.event_id IN (SELECT event_id FROM telling_as_of(as_of)))
  UNION ALL BY NAME
  SELECT imported.event_id, imported.day, imported.type, imported.mode, imported.cameo, imported.quad, 'PLOVER' AS quad_scheme,
    imported.intensity::DOUBLE AS intensity, 'PLOVER' AS intensity_scale, '' AS auxiliary, '' AS contexts
  FROM imported
  WHERE imported.published <= as_of AND imported.type <> ''
    AND imported.event_id NOT IN (SELECT event_id FROM replaced);

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
CREATE OR REPLACE VIEW acts AS
  SELECT 'e' || act.event_id AS event, act.day, act.source, act.target, act.type, act.mode, act.quad, act.intensity, act.auxiliary,
    coalesce(article.publisher, imported.publisher) AS publisher, article.title, act.pair
  FROM act_as_of(DATE '9999-12-31') AS act
  LEFT JOIN article ON article.article_id = act.article_id
  LEFT JOIN imported ON imported.event_id = act.event_id
  ORDER BY act.day, act.event_id, act.source, act.target;
