-- What counts on a day, in one form for both databases: DuckDB makes macros of the functions. They are defined anew whenever a migration is applied,
-- so that a change here comes with a migration of its own, if need be an empty one. Types stand in Migrations/Postgres.

-- Articles known on the day. One without a date counts only when nothing in the store is later than the day.
CREATE FUNCTION article_as_of(as_of DATE) RETURNS SETOF article AS $$
  SELECT article.*
  FROM article
  WHERE article.published <= as_of
    OR (article.published IS NULL AND NOT EXISTS (SELECT 1 FROM article AS later WHERE later.published > as_of))
$$;

-- Articles that their publisher, or the outlet they trace to, has withdrawn by the day; and the notices of withdrawal themselves.
CREATE FUNCTION withdrawn_as_of(as_of DATE) RETURNS TABLE (article_id BIGINT) AS $$
  SELECT DISTINCT told.article_id
  FROM membership AS told
  JOIN article AS report ON report.article_id = told.article_id
  JOIN membership AS notice ON notice.story = told.story AND notice.kind = 'retraction'
  JOIN article_as_of(as_of) AS retraction ON retraction.article_id = notice.article_id
  WHERE notice.origin = told.origin OR retraction.publisher = report.publisher
$$;

-- The event that tells each happening: a correction before what it corrects, then the representative, then the first report.
CREATE FUNCTION telling_as_of(as_of DATE) RETURNS SETOF telling AS $$
  SELECT DISTINCT ON (report.representative_id) report.event_id, report.representative_id, report.story, report.n
  FROM report
  JOIN event ON event.event_id = report.event_id
  JOIN article_as_of(as_of) AS known ON known.article_id = event.article_id
  LEFT JOIN membership ON membership.article_id = event.article_id
  WHERE NOT EXISTS (SELECT 1 FROM withdrawn_as_of(as_of) AS withdrawn WHERE withdrawn.article_id = event.article_id)
    AND NOT EXISTS (SELECT 1 FROM superseded WHERE superseded.coding_id = event.coding_id)
  ORDER BY report.representative_id, coalesce(membership.kind = 'correction', FALSE) DESC, report.event_id = report.representative_id DESC, report.n
$$;

-- Imported events that count by a day, each happening once: those of a PLOVER type between two known parties.
CREATE FUNCTION imported_as_of(as_of DATE) RETURNS SETOF act AS $$
  SELECT imported.event_id, NULL::BIGINT AS coding_id, NULL::BIGINT AS article_id, imported.published, imported.day, imported.pair,
    source.key AS source, source.country AS source_country, source.sector AS source_sector,
    target.key AS target, target.country AS target_country, target.sector AS target_sector, target.kind AS target_kind,
    imported.type, imported.mode, imported.quad, imported.intensity::DOUBLE PRECISION AS intensity, ''::VARCHAR AS auxiliary
  FROM imported
  JOIN party AS source ON source.party_id = imported.source_id
  JOIN party AS target ON target.party_id = imported.target_id
  WHERE imported.published <= as_of AND imported.pair <> '' AND imported.type <> ''
    AND NOT EXISTS (SELECT 1 FROM replaced WHERE replaced.event_id = imported.event_id)
    AND NOT EXISTS (SELECT 1 FROM retold WHERE retold.event_id = imported.event_id)
$$;

-- Acts to count, coded and imported: one row for each happening and directed pair. official: done by the state itself (named bare, or by its
-- government, forces, courts, parliament, services), not by its rebels, parties or citizens; true of groups and organisations.
CREATE FUNCTION act_as_of(as_of DATE) RETURNS SETOF counted_act AS $$
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
CREATE FUNCTION event_as_of(as_of DATE) RETURNS SETOF event AS $$
  SELECT event.*
  FROM event
  JOIN article_as_of(as_of) AS known ON known.article_id = event.article_id
  WHERE NOT EXISTS (SELECT 1 FROM superseded WHERE superseded.coding_id = event.coding_id)
    AND NOT EXISTS (SELECT 1 FROM withdrawn_as_of(as_of) AS withdrawn WHERE withdrawn.article_id = event.article_id)
    AND (NOT EXISTS (SELECT 1 FROM report WHERE report.event_id = event.event_id)
      OR event.event_id IN (SELECT event_id FROM telling_as_of(as_of)))
  UNION ALL
  SELECT imported.event_id, NULL::VARCHAR, NULL::BIGINT, NULL::BIGINT, NULL::INTEGER, NULL::INTEGER, NULL::INTEGER, imported.day, NULL::DATE, NULL::VARCHAR,
    imported.type, imported.mode, imported.cameo, imported.quad, 'PLOVER', imported.intensity::DOUBLE PRECISION, 'PLOVER', '', '',
    NULL::VARCHAR, NULL::VARCHAR, NULL::VARCHAR, NULL::VARCHAR, NULL::VARCHAR, NULL::DOUBLE PRECISION, NULL::DOUBLE PRECISION,
    NULL::INTEGER, NULL::INTEGER, NULL::INTEGER, NULL::DOUBLE PRECISION, NULL::VARCHAR, NULL::VARCHAR
  FROM imported
  WHERE imported.published <= as_of AND imported.type <> ''
    AND NOT EXISTS (SELECT 1 FROM replaced WHERE replaced.event_id = imported.event_id)
    AND NOT EXISTS (SELECT 1 FROM retold WHERE retold.event_id = imported.event_id)
$$;

-- For people: one line an act, as of now.
CREATE OR REPLACE VIEW acts AS
  SELECT 'e' || act.event_id AS event, act.day, act.source, act.target, act.type, act.mode, act.quad, act.intensity, act.auxiliary,
    coalesce(article.publisher, imported.publisher) AS publisher, article.title, act.pair
  FROM act_as_of(DATE '9999-12-31') AS act
  LEFT JOIN article ON article.article_id = act.article_id
  LEFT JOIN imported ON imported.event_id = act.event_id
  ORDER BY act.day, act.event_id, act.source, act.target;
