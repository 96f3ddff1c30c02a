-- The mean intensity of a dyad in a period, and the events it was taken from.
SELECT avg(intensity), count(*), stddev_samp(intensity), array_to_string((array_agg(event_id ORDER BY event_id))[1:500], ' ')
FROM pair_act_as_of($as_of, $pair) AS act
WHERE source = $source AND official AND auxiliary = ''
  AND day >= $from AND day < $to
