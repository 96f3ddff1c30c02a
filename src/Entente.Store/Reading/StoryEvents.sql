-- All reports known on the day of the happenings whose telling events are in the table wanted.
SELECT telling.event_id AS telling, report.event_id, report.reason
FROM telling_as_of($as_of) AS telling
JOIN report ON report.representative_id = telling.representative_id
JOIN event ON event.event_id = report.event_id
JOIN article_as_of($as_of) AS known ON known.article_id = event.article_id
WHERE telling.event_id IN (SELECT event_id FROM wanted)
  AND event.coding_id NOT IN (SELECT coding_id FROM superseded)
  AND event.article_id NOT IN (SELECT article_id FROM withdrawn_as_of($as_of))
ORDER BY telling.event_id, report.n
