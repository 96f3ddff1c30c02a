-- The events of a dyad in a period, by quad class and type: each happening once, however many report it.
SELECT quad, type, count(*) AS n, array_to_string((array_agg(event_id ORDER BY event_id))[1:500], ' ') AS events
FROM pair_act_as_of($as_of, $pair) AS act
WHERE source = $source AND official AND auxiliary = ''
  AND day >= $from AND day < $to
GROUP BY quad, type
ORDER BY quad, type
