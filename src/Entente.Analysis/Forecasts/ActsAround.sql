-- Acts of some pairs (their names, with commas between), known by the day: coded ones one by one, of imported ones how many are alike (event_id 0).
SELECT CASE WHEN act.coding_id IS NULL THEN 0 ELSE act.event_id END AS event_id, act.day, greatest(act.day, coalesce(act.published, act.day)) AS known,
  act.source, act.target, act.type, act.quad, coalesce(event.contexts, '') AS contexts, count(*) AS n
FROM act_as_of($as_of) AS act
LEFT JOIN event ON event.event_id = act.event_id
WHERE act.pair IN (SELECT unnest(string_to_array($pairs, ','))) AND act.official AND act.auxiliary = '' AND act.day >= $from AND act.day < $to
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
ORDER BY act.day, event_id, act.source, act.target, act.type, known
