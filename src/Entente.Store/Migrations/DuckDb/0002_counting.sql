-- What counts as an event on a day: published by then, not replaced, not withdrawn, and told once.

-- Articles known on the day. One without a date counts only when nothing in the store is later than the day.
CREATE MACRO article_as_of(as_of) AS TABLE
  SELECT article.*
  FROM article
  WHERE article.published <= as_of
    OR (article.published IS NULL AND NOT EXISTS (SELECT 1 FROM article AS later WHERE later.published > as_of));

-- Articles that their publisher, or the outlet they trace to, has withdrawn by the day; and the notices of withdrawal themselves.
CREATE MACRO withdrawn_as_of(as_of) AS TABLE
  SELECT DISTINCT told.article_id
  FROM membership AS told
  JOIN article AS report ON report.article_id = told.article_id
  JOIN membership AS notice ON notice.story = told.story AND notice.kind = 'retraction'
  JOIN article_as_of(as_of) AS retraction ON retraction.article_id = notice.article_id
  WHERE notice.origin = told.origin OR retraction.publisher = report.publisher;

-- The event that tells each happening: a correction before what it corrects, then the representative, then the first report.
CREATE MACRO telling_as_of(as_of) AS TABLE
  SELECT report.event_id, report.representative_id, report.story, report.n
  FROM report
  JOIN event ON event.event_id = report.event_id
  JOIN article_as_of(as_of) AS known ON known.article_id = event.article_id
  LEFT JOIN membership ON membership.article_id = event.article_id
  WHERE event.article_id NOT IN (SELECT article_id FROM withdrawn_as_of(as_of))
    AND event.coding_id NOT IN (SELECT coding_id FROM superseded)
  QUALIFY row_number() OVER (
    PARTITION BY report.representative_id
    ORDER BY coalesce(membership.kind = 'correction', FALSE) DESC, report.event_id = report.representative_id DESC, report.n) = 1;

-- Acts to count: one row for each happening and directed pair. official: done by the state itself (named bare, or by its
-- government, forces, courts, parliament, services), not by its rebels, parties or citizens; true of groups and organisations.
CREATE MACRO act_as_of(as_of) AS TABLE
  SELECT act.*,
    act.source <> act.source_country OR act.source_sector IN ('', 'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'PRM') AS official
  FROM act
  WHERE (act.published <= as_of
      OR (act.published IS NULL AND NOT EXISTS (SELECT 1 FROM article AS later WHERE later.published > as_of)))
    AND act.coding_id NOT IN (SELECT coding_id FROM superseded)
    AND act.article_id NOT IN (SELECT article_id FROM withdrawn_as_of(as_of))
    AND (act.event_id NOT IN (SELECT event_id FROM report)
      OR act.event_id IN (SELECT event_id FROM telling_as_of(as_of)));

-- Events to count, on the same terms.
CREATE MACRO event_as_of(as_of) AS TABLE
  SELECT event.*
  FROM event
  JOIN article_as_of(as_of) AS known ON known.article_id = event.article_id
  WHERE event.coding_id NOT IN (SELECT coding_id FROM superseded)
    AND event.article_id NOT IN (SELECT article_id FROM withdrawn_as_of(as_of))
    AND (event.event_id NOT IN (SELECT event_id FROM report)
      OR event.event_id IN (SELECT event_id FROM telling_as_of(as_of)));

-- For people: one line an act, as of now.
CREATE VIEW acts AS
  SELECT 'e' || act.event_id AS event, act.day, act.source, act.target, act.type, act.mode, act.quad, act.intensity, act.auxiliary,
    article.publisher, article.title, act.pair
  FROM act_as_of(DATE '9999-12-31') AS act
  JOIN article ON article.article_id = act.article_id
  ORDER BY act.day, act.event_id, act.source, act.target;
