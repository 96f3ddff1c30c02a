-- For each month with an act the sum of scores of each side of the pair, the first and the second as the pair names them.
SELECT CAST(date_trunc('month', act.day) AS DATE) AS month,
  coalesce(sum(act.intensity) FILTER (WHERE act.source = split_part($pair, '|', 1)), 0) AS first,
  coalesce(sum(act.intensity) FILTER (WHERE act.source = split_part($pair, '|', 2)), 0) AS second
FROM pair_act_as_of($as_of, $pair) AS act
WHERE act.official AND act.auxiliary = '' AND act.day >= $from AND act.day < $to
GROUP BY CAST(date_trunc('month', act.day) AS DATE)
ORDER BY month
