-- The events of a dyad in steps of time: counts by quad class, mean intensity.
SELECT CAST(date_trunc($step, day) AS DATE) AS step,
  count(*) FILTER (WHERE quad = 1), count(*) FILTER (WHERE quad = 2), count(*) FILTER (WHERE quad = 3), count(*) FILTER (WHERE quad = 4),
  avg(intensity)
FROM pair_act_as_of($as_of, $pair) AS act
WHERE source = $source AND official AND auxiliary = ''
  AND day >= $from AND day < $to
GROUP BY step
ORDER BY step
