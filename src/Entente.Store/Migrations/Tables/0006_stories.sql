-- How the stories are told: settings that a person has changed, and articles taken out of their stories (name 'apart').
CREATE TABLE story_setting (
  name VARCHAR NOT NULL,
  value VARCHAR NOT NULL
);

-- Imported rows that tell a happening which another row tells: first_event_id is the row that counts.
CREATE TABLE retold (
  event_id BIGINT NOT NULL,
  first_event_id BIGINT NOT NULL
);

-- Imported events that count by a day, each happening once.
CREATE OR REPLACE MACRO imported_as_of(as_of) AS TABLE
  SELECT imported.event_id, NULL::BIGINT AS coding_id, NULL::BIGINT AS article_id, imported.published, imported.day, imported.pair,
    source.key AS source, source.country AS source_country, source.sector AS source_sector,
    target.key AS target, target.country AS target_country, target.sector AS target_sector, target.kind AS target_kind,
    imported.type, imported.mode, imported.quad, imported.intensity::DOUBLE AS intensity, '' AS auxiliary
  FROM imported
  JOIN party AS source ON source.party_id = imported.source_id
  JOIN party AS target ON target.party_id = imported.target_id
  WHERE imported.published <= as_of AND imported.pair <> '' AND imported.type <> ''
    AND imported.event_id NOT IN (SELECT event_id FROM replaced)
    AND imported.event_id NOT IN (SELECT event_id FROM retold);

-- Events to count, on the same terms.
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
    AND imported.event_id NOT IN (SELECT event_id FROM replaced)
    AND imported.event_id NOT IN (SELECT event_id FROM retold);
