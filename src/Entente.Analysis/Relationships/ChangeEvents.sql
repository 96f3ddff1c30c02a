-- The five weightiest acts of some months (their first days, with commas between), direction and kind (cooperation or conflict): what a change of level is shown with.
SELECT ranked.month, ranked.source, ranked.quad <= 2 AS cooperation, ranked.event_id, ranked.weight
FROM (
  SELECT act.month, act.source, act.quad, act.event_id, act.weight,
    row_number() OVER (PARTITION BY act.month, act.source, act.quad <= 2 ORDER BY act.weight DESC, act.day, act.event_id) AS place
  FROM (
    SELECT CAST(date_trunc('month', known.day) AS DATE) AS month, known.source, known.quad, known.event_id, abs(known.intensity) AS weight, known.day
    FROM pair_act_as_of($as_of, $pair) AS known
    WHERE known.official AND known.auxiliary = '' AND known.day >= $from AND known.day < $to
  ) AS act
  WHERE act.month IN (SELECT CAST(unnest(string_to_array($months, ',')) AS DATE))
) AS ranked
WHERE ranked.place <= 5
ORDER BY ranked.month, ranked.source, cooperation, ranked.place
