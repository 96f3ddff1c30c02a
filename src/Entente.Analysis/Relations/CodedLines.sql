-- Coded events between the two, with what a list shows of them: those named by their numbers (with commas between), then the weightiest. weight: strong before weak, deeds before words, told by many before told by one.
SELECT chosen.event_id, chosen.day, chosen.source, chosen.target, chosen.type, chosen.mode, chosen.quad, chosen.intensity,
  article.title, article.publisher, article.url, chosen.reports, chosen.weight
FROM (
  SELECT line.*
  FROM (
    SELECT act.event_id, act.article_id, act.day, act.source, act.target, act.type, act.mode, act.quad, act.intensity, coalesce(told.n, 1) AS reports,
      abs(act.intensity) / 10.0 + CASE WHEN act.quad IN (2, 4) THEN 0.5 ELSE 0 END + 0.5 * ln(coalesce(told.n, 1)) AS weight
    FROM pair_act_as_of($as_of, $pair) AS act
    LEFT JOIN report AS own ON own.event_id = act.event_id
    LEFT JOIN (SELECT representative_id, count(*) AS n FROM report GROUP BY representative_id) AS told ON told.representative_id = own.representative_id
    WHERE act.coding_id IS NOT NULL AND act.official AND act.auxiliary = '' AND act.day >= $from AND act.day < $to
  ) AS line
  ORDER BY line.event_id IN (SELECT unnest(string_to_array($named, ','))::BIGINT) DESC, line.weight DESC, line.day DESC, line.event_id, line.source
  LIMIT $most
) AS chosen
JOIN article ON article.article_id = chosen.article_id
ORDER BY chosen.event_id, chosen.source
