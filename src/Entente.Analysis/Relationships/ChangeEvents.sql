-- The five weightiest acts of each month, direction and kind (cooperation or conflict): what a change of level is shown with.
SELECT ranked.month, ranked.source, ranked.quad <= 2 AS cooperation, ranked.event_id, ranked.weight
FROM (
  SELECT CAST(date_trunc('month', act.day) AS DATE) AS month, act.source, act.quad, act.event_id, abs(act.intensity) AS weight,
    row_number() OVER (PARTITION BY date_trunc('month', act.day), act.source, act.quad <= 2 ORDER BY abs(act.intensity) DESC, act.day, act.event_id) AS place
  FROM pair_act_as_of($as_of, $pair) AS act
  WHERE act.official AND act.auxiliary = '' AND act.day >= $from AND act.day < $to
) AS ranked
WHERE ranked.place <= 5
ORDER BY ranked.month, ranked.source, cooperation, ranked.place
