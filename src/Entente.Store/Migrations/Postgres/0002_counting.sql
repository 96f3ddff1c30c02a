-- What counts as an event on a day: published by then, not replaced, not withdrawn, and told once. The functions bear the names and give the
-- columns of DuckDB's macros; each is one SELECT that the planner puts in place of the call.

-- Articles known on the day. One without a date counts only when nothing in the store is later than the day.
CREATE FUNCTION article_as_of(as_of DATE) RETURNS SETOF article LANGUAGE sql STABLE AS $$
  SELECT article.*
  FROM article
  WHERE article.published <= as_of
    OR (article.published IS NULL AND NOT EXISTS (SELECT 1 FROM article AS later WHERE later.published > as_of))
$$;

-- Articles that their publisher, or the outlet they trace to, has withdrawn by the day; and the notices of withdrawal themselves.
CREATE FUNCTION withdrawn_as_of(as_of DATE) RETURNS TABLE (article_id BIGINT) LANGUAGE sql STABLE AS $$
  SELECT DISTINCT told.article_id
  FROM membership AS told
  JOIN article AS report ON report.article_id = told.article_id
  JOIN membership AS notice ON notice.story = told.story AND notice.kind = 'retraction'
  JOIN article_as_of(as_of) AS retraction ON retraction.article_id = notice.article_id
  WHERE notice.origin = told.origin OR retraction.publisher = report.publisher
$$;

-- The event that tells each happening: a correction before what it corrects, then the representative, then the first report.
CREATE TYPE telling AS (event_id BIGINT, representative_id BIGINT, story TEXT COLLATE "C", n INTEGER);
CREATE FUNCTION telling_as_of(as_of DATE) RETURNS SETOF telling LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (report.representative_id) report.event_id, report.representative_id, report.story, report.n
  FROM report
  JOIN event ON event.event_id = report.event_id
  JOIN article_as_of(as_of) AS known ON known.article_id = event.article_id
  LEFT JOIN membership ON membership.article_id = event.article_id
  WHERE NOT EXISTS (SELECT 1 FROM withdrawn_as_of(as_of) AS withdrawn WHERE withdrawn.article_id = event.article_id)
    AND NOT EXISTS (SELECT 1 FROM superseded WHERE superseded.coding_id = event.coding_id)
  ORDER BY report.representative_id, coalesce(membership.kind = 'correction', FALSE) DESC, report.event_id = report.representative_id DESC, report.n
$$;
