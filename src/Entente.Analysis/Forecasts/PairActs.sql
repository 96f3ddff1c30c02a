-- Acts in which one of the two sides takes part, known by the day: what forecasts of the pair are read from. Acts with others are those of the
-- last three years ($recent) with the forty whom the two have most to do with.
WITH around AS MATERIALIZED (
  SELECT act.*
  FROM act_as_of($as_of) AS act
  WHERE (act.source IN ($a, $b) OR act.target IN ($a, $b)) AND act.official AND act.auxiliary = ''
    AND act.day >= $from AND act.day < $to AND (act.pair = $pair OR act.day >= $recent)
),
closest AS (
  SELECT pair FROM around WHERE pair <> $pair GROUP BY pair ORDER BY count(*) DESC, pair LIMIT 40
)
SELECT DISTINCT around.event_id, around.day, greatest(around.day, coalesce(around.published, around.day)) AS known,
  around.source, around.target, around.type, around.quad, coalesce(event.contexts, '') AS contexts
FROM around
LEFT JOIN event ON event.event_id = around.event_id
WHERE around.pair = $pair OR around.pair IN (SELECT pair FROM closest)
ORDER BY around.day, around.event_id, around.source, around.target
