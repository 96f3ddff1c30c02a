-- Week by week, from Monday: acts of conflict of the source towards the target, and the target's acts of conflict and of cooperation towards the source.
SELECT act.week,
  count(*) FILTER (WHERE act.source = $source AND act.quad IN (3, 4)) AS struck,
  count(*) FILTER (WHERE act.source = $target AND act.quad IN (3, 4)) AS conflict,
  count(*) FILTER (WHERE act.source = $target AND act.quad IN (1, 2)) AS cooperation
FROM (
  SELECT CAST(date_trunc('week', day) AS DATE) AS week, source, quad
  FROM pair_act_as_of($as_of, $pair) AS known
  WHERE official AND auxiliary = '' AND day >= $from AND day < $to
) AS act
GROUP BY act.week
ORDER BY act.week
