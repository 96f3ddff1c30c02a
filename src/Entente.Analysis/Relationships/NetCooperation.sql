-- Acts of cooperation and of conflict between the two, either way; deeds alone where $material is true.
SELECT
  count(DISTINCT event_id) FILTER (WHERE quad IN (1, 2)) AS cooperation,
  count(DISTINCT event_id) FILTER (WHERE quad IN (3, 4)) AS conflict,
  array_to_string((array_agg(DISTINCT event_id ORDER BY event_id))[1:500], ' ') AS events
FROM pair_act_as_of($as_of, $pair) AS act
WHERE official AND auxiliary = ''
  AND day >= $from AND day < $to
  AND (NOT $material OR quad IN (2, 4))
