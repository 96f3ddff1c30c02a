-- How the stories are told: settings that a person has changed, and articles taken out of their stories (name 'apart').
CREATE TABLE story_setting (
  name TEXT COLLATE "C" NOT NULL,
  value TEXT COLLATE "C" NOT NULL
);

-- Imported rows that tell a happening which another row tells: first_event_id is the row that counts.
CREATE TABLE retold (
  event_id BIGINT NOT NULL,
  first_event_id BIGINT NOT NULL
);

-- Imported events that count by a day, each happening once.
CREATE OR REPLACE FUNCTION imported_as_of(as_of DATE) RETURNS SETOF act LANGUAGE sql STABLE AS $$
  SELECT imported.event_id, NULL::BIGINT AS coding_id, NULL::BIGINT AS article_id, imported.published, imported.day, imported.pair,
    source.key AS source, source.country AS source_country, source.sector AS source_sector,
    target.key AS target, target.country AS target_country, target.sector AS target_sector, target.kind AS target_kind,
    imported.type, imported.mode, imported.quad, imported.intensity::DOUBLE PRECISION AS intensity, '' COLLATE "C" AS auxiliary
  FROM imported
  JOIN party AS source ON source.party_id = imported.source_id
  JOIN party AS target ON target.party_id = imported.target_id
  WHERE imported.published <= as_of AND imported.pair <> '' AND imported.type <> ''
    AND NOT EXISTS (SELECT 1 FROM replaced WHERE replaced.event_id = imported.event_id)
    AND NOT EXISTS (SELECT 1 FROM retold WHERE retold.event_id = imported.event_id)
$$;

-- Events to count, on the same terms.
CREATE OR REPLACE FUNCTION event_as_of(as_of DATE) RETURNS SETOF event LANGUAGE sql STABLE AS $$
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
    AND NOT EXISTS (SELECT 1 FROM retold WHERE retold.event_id = imported.event_id)
$$;
