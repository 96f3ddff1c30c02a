-- Acts of conflict among all acts of the source to the target.
SELECT count(*) FILTER (WHERE quad IN (3, 4)) AS conflict, count(*) AS n, array_to_string(array_agg(event_id ORDER BY event_id), ' ') AS events
FROM act_as_of($as_of)
WHERE pair = $pair AND source = $source AND official AND auxiliary = ''
  AND day >= $from AND day < $to
