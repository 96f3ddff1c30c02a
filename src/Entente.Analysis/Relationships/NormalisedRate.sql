-- Month by month: acts of each side of the pair towards the other, the first and the second as the pair names them, and all events of those who report on the two:
-- of the same publishers for what was coded from articles, of all rows that others coded where the two are among them.
WITH told AS (
  SELECT act.day, act.source, article.publisher
  FROM pair_act_as_of($as_of, $pair) AS act
  LEFT JOIN article ON article.article_id = act.article_id
  WHERE act.official AND act.auxiliary = '' AND act.day >= $from AND act.day < $to
),
everything AS (
  SELECT CAST(date_trunc('month', act.day) AS DATE) AS month, count(DISTINCT act.event_id) AS n
  FROM act_as_of($as_of) AS act
  JOIN article ON article.article_id = act.article_id
  WHERE act.coding_id IS NOT NULL AND act.auxiliary = '' AND act.day >= $from AND act.day < $to AND article.publisher IN (SELECT told.publisher FROM told)
  GROUP BY CAST(date_trunc('month', act.day) AS DATE)
  UNION ALL
  SELECT reported.month, reported.n
  FROM imported_volume_as_of($as_of, $from, $to) AS reported
  WHERE EXISTS (SELECT 1 FROM told WHERE told.publisher IS NULL)
),
volume AS (
  SELECT everything.month, sum(everything.n) AS n
  FROM everything
  GROUP BY everything.month
),
pair AS (
  SELECT CAST(date_trunc('month', told.day) AS DATE) AS month,
    count(*) FILTER (WHERE told.source = split_part($pair, '|', 1)) AS first, count(*) FILTER (WHERE told.source = split_part($pair, '|', 2)) AS second
  FROM told
  GROUP BY CAST(date_trunc('month', told.day) AS DATE)
)
SELECT volume.month, coalesce(pair.first, 0) AS first, coalesce(pair.second, 0) AS second, CAST(volume.n AS DOUBLE PRECISION) AS volume
FROM volume
LEFT JOIN pair ON pair.month = volume.month
ORDER BY volume.month
