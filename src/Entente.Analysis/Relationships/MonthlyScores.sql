-- For each month of the period the sum of scores in each direction; months without events are zero.
WITH months AS (
  SELECT CAST(unnest(generate_series(date_trunc('month', $from::DATE), $to::DATE - 1, INTERVAL 1 MONTH)) AS DATE) AS month
)
SELECT months.month,
  coalesce(sum(intensity) FILTER (source = $source), 0) AS forth,
  coalesce(sum(intensity) FILTER (source = $target), 0) AS back,
  count(event_id) AS n
FROM months
LEFT JOIN (
  SELECT *
  FROM act_as_of($as_of)
  WHERE pair = $pair AND official AND auxiliary = '' AND day >= $from AND day < $to
) AS act ON date_trunc('month', act.day) = months.month
GROUP BY months.month
ORDER BY months.month
