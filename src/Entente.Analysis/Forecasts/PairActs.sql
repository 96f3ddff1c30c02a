-- Acts of some pairs (their names, with commas between), known by the day: what forecasts are read from.
SELECT DISTINCT act.event_id, act.day, greatest(act.day, coalesce(act.published, act.day)) AS known,
  act.source, act.target, act.type, act.quad, coalesce(event.contexts, '') AS contexts
FROM act_as_of($as_of) AS act
LEFT JOIN event ON event.event_id = act.event_id
WHERE act.pair IN (SELECT unnest(string_to_array($pairs, ','))) AND act.official AND act.auxiliary = '' AND act.day >= $from AND act.day < $to
ORDER BY act.day, act.event_id, act.source, act.target
