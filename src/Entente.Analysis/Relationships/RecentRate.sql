-- Acts of cooperation, or of conflict, between the two, either way: in the period, and in the two years before it.
SELECT
  count(DISTINCT event_id) FILTER (WHERE day >= $from) AS recent,
  count(DISTINCT event_id) FILTER (WHERE day < $from) AS before,
  array_to_string((array_agg(DISTINCT event_id ORDER BY event_id) FILTER (WHERE day >= $from))[1:500], ' ') AS events
FROM pair_act_as_of($as_of, $pair) AS act
WHERE (quad IN (1, 2)) = $cooperation AND official AND auxiliary = ''
  AND day >= $since AND day < $to
