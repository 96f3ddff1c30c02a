-- Acts of conflict among all acts of the source to the target.
SELECT count(*) FILTER (WHERE quad IN (3, 4)) AS conflict, count(*) AS n, array_to_string((array_agg(event_id ORDER BY event_id))[1:500], ' ') AS events
FROM pair_act_as_of($as_of, $pair) AS act
WHERE source = $source AND official AND auxiliary = ''
  AND day >= $from AND day < $to
