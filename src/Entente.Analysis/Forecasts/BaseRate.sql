-- The events between the two, either way, since something was first read: what base rates are counted from.
SELECT DISTINCT act.event_id, act.day, act.type, act.quad, coalesce(event.contexts, '') AS contexts
FROM pair_act_as_of($as_of, $pair) AS act
LEFT JOIN event ON event.event_id = act.event_id
WHERE act.official AND act.auxiliary = ''
  AND act.day >= $from AND act.day < $to
ORDER BY act.day, act.event_id
