-- For each third state or international body: acts of cooperation and of conflict between it and the source, and between it and the target, either way.
SELECT ties.third,
  count(DISTINCT ties.event_id) FILTER (WHERE ties.side = $source AND ties.quad IN (1, 2)) AS source_cooperation,
  count(DISTINCT ties.event_id) FILTER (WHERE ties.side = $source AND ties.quad IN (3, 4)) AS source_conflict,
  count(DISTINCT ties.event_id) FILTER (WHERE ties.side = $target AND ties.quad IN (1, 2)) AS target_cooperation,
  count(DISTINCT ties.event_id) FILTER (WHERE ties.side = $target AND ties.quad IN (3, 4)) AS target_conflict
FROM (
  SELECT event_id, quad, source AS side, target AS third
  FROM act_as_of($as_of) AS done
  WHERE source IN ($source, $target) AND target NOT IN ($source, $target) AND official AND auxiliary = '' AND day >= $from AND day < $to
  UNION ALL
  SELECT event_id, quad, target AS side, source AS third
  FROM act_as_of($as_of) AS suffered
  WHERE target IN ($source, $target) AND source NOT IN ($source, $target) AND official AND auxiliary = '' AND day >= $from AND day < $to
) AS ties
WHERE length(ties.third) = 3 AND ties.third = upper(ties.third)
GROUP BY ties.third
ORDER BY ties.third
