-- The weightiest acts of a side in the first months of a new level.
SELECT event_id
FROM pair_act_as_of($as_of, $pair) AS act
WHERE source = $source AND official AND auxiliary = '' AND (quad IN (1, 2)) = $cooperation
  AND day >= $from AND day < $to
ORDER BY abs(intensity) DESC, day, event_id
LIMIT 5
