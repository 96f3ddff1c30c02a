-- The words that made the events whose numbers are in the table wanted.
SELECT event_id, start_char, end_char
FROM evidence
WHERE role = 'trigger' AND event_id IN (SELECT event_id FROM wanted)
ORDER BY event_id, n
