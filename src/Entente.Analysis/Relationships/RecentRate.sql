-- Acts of cooperation, or of conflict, between the two, either way: in the period, and in the two years before it.
SELECT
  count(DISTINCT event_id) FILTER (WHERE day >= $from) AS recent,
  count(DISTINCT event_id) FILTER (WHERE day < $from) AS before,
  array_to_string(array_agg(DISTINCT event_id ORDER BY event_id) FILTER (WHERE day >= $from), ' ') AS events
FROM act_as_of($as_of)
WHERE pair = $pair AND (quad IN (1, 2)) = $cooperation AND official AND auxiliary = ''
  AND day >= $since AND day < $to
