-- Month by month, direction, quad class, type and publisher: acts between the two.
SELECT told.month, told.source, told.quad, told.type, told.publisher, count(*) AS n
FROM (
  SELECT CAST(date_trunc('month', act.day) AS DATE) AS month, act.source, act.quad, act.type, coalesce(article.publisher, imported.publisher, '') AS publisher
  FROM pair_act_as_of($as_of, $pair) AS act
  LEFT JOIN article ON article.article_id = act.article_id
  LEFT JOIN imported ON imported.event_id = act.event_id AND imported.pair = $pair
  WHERE act.official AND act.auxiliary = '' AND act.day >= $from AND act.day < $to
) AS told
GROUP BY told.month, told.source, told.quad, told.type, told.publisher
ORDER BY told.month, told.source, told.quad, told.type, told.publisher
