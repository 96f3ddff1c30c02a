-- The number of each event id whose coding counts.
SELECT id, max(event_id)
FROM event
WHERE coding_id NOT IN (SELECT coding_id FROM superseded)
GROUP BY id
