-- The event with a number, coded or imported.
SELECT event_id FROM event WHERE event_id = $number
UNION ALL
SELECT event_id FROM imported WHERE event_id = $number
