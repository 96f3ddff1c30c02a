-- The actors of the events whose numbers are in the table wanted.
SELECT event_id, side, country, sector, identity, name, wikidata, office, kind, words, start_char, end_char, reason, key
FROM mention
WHERE event_id IN (SELECT event_id FROM wanted)
ORDER BY event_id, side, n
