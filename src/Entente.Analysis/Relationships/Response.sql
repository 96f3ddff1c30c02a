-- Week by week, from Monday: acts of conflict and of cooperation of each side of the pair towards the other, the first and the second as the pair names them.
SELECT act.week,
  count(*) FILTER (WHERE act.source = split_part($pair, '|', 1) AND act.quad IN (3, 4)) AS first_conflict,
  count(*) FILTER (WHERE act.source = split_part($pair, '|', 1) AND act.quad IN (1, 2)) AS first_cooperation,
  count(*) FILTER (WHERE act.source = split_part($pair, '|', 2) AND act.quad IN (3, 4)) AS second_conflict,
  count(*) FILTER (WHERE act.source = split_part($pair, '|', 2) AND act.quad IN (1, 2)) AS second_cooperation
FROM (
  SELECT CAST(date_trunc('week', day) AS DATE) AS week, source, quad
  FROM pair_act_as_of($as_of, $pair) AS known
  WHERE official AND auxiliary = '' AND day >= $from AND day < $to
) AS act
GROUP BY act.week
ORDER BY act.week
