-- The events of the codings that count, with their coding.
SELECT event_id, coding_id
FROM event
WHERE coding_id NOT IN (SELECT coding_id FROM superseded)
ORDER BY event_id
