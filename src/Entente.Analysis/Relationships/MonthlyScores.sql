-- For each month of the period the sum of scores of each side of the pair, the first and the second as the pair names them; months without events are zero.
WITH months AS (
  SELECT CAST(g.month AS DATE) AS month
  FROM generate_series(date_trunc('month', $from::DATE)::TIMESTAMP, ($to::DATE - 1)::TIMESTAMP, INTERVAL '1 month') AS g(month)
)
SELECT months.month,
  coalesce(sum(act.intensity) FILTER (WHERE act.source = split_part($pair, '|', 1)), 0) AS first,
  coalesce(sum(act.intensity) FILTER (WHERE act.source = split_part($pair, '|', 2)), 0) AS second,
  count(act.event_id) AS n
FROM months
LEFT JOIN (
  SELECT *
  FROM pair_act_as_of($as_of, $pair) AS act
  WHERE official AND auxiliary = '' AND day >= $from AND day < $to
) AS act ON CAST(date_trunc('month', act.day) AS DATE) = months.month
GROUP BY months.month
ORDER BY months.month
