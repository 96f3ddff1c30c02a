-- Coded events between the two, with what a list shows of them. weight: strong before weak, deeds before words, told by many before told by one.
SELECT act.event_id, act.day, act.source, act.target, act.type, act.mode, act.quad, act.intensity,
  article.title, article.publisher, article.url, coalesce(told.n, 1) AS reports,
  abs(act.intensity) / 10.0 + CASE WHEN act.quad IN (2, 4) THEN 0.5 ELSE 0 END + 0.5 * ln(coalesce(told.n, 1)) AS weight
FROM pair_act_as_of($as_of, $pair) AS act
JOIN article ON article.article_id = act.article_id
LEFT JOIN report AS own ON own.event_id = act.event_id
LEFT JOIN (SELECT representative_id, count(*) AS n FROM report GROUP BY representative_id) AS told ON told.representative_id = own.representative_id
WHERE act.official AND act.auxiliary = '' AND act.day >= $from AND act.day < $to
ORDER BY act.event_id, act.source
