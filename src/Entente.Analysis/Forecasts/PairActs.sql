-- Acts in which one of the two sides takes part, known by the day: what forecasts of the pair are read from.
SELECT DISTINCT act.event_id, act.day, greatest(act.day, coalesce(act.published, act.day)) AS known, act.source, act.target, act.type, act.quad, event.contexts
FROM act_as_of($as_of) AS act
JOIN event ON event.event_id = act.event_id
WHERE (act.source IN ($a, $b) OR act.target IN ($a, $b)) AND act.official AND act.auxiliary = ''
  AND act.day >= $from AND act.day < $to
ORDER BY act.day, act.event_id, act.source, act.target
