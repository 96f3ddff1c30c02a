-- For each third state or international body: acts of cooperation and of conflict between it and the source, and between it and the target, either way.
SELECT ties.third,
  (count(DISTINCT ties.event_id) FILTER (WHERE ties.coded AND ties.side = $source AND ties.quad IN (1, 2))
    + coalesce(sum(ties.n) FILTER (WHERE NOT ties.coded AND ties.side = $source AND ties.quad IN (1, 2)), 0))::BIGINT AS source_cooperation,
  (count(DISTINCT ties.event_id) FILTER (WHERE ties.coded AND ties.side = $source AND ties.quad IN (3, 4))
    + coalesce(sum(ties.n) FILTER (WHERE NOT ties.coded AND ties.side = $source AND ties.quad IN (3, 4)), 0))::BIGINT AS source_conflict,
  (count(DISTINCT ties.event_id) FILTER (WHERE ties.coded AND ties.side = $target AND ties.quad IN (1, 2))
    + coalesce(sum(ties.n) FILTER (WHERE NOT ties.coded AND ties.side = $target AND ties.quad IN (1, 2)), 0))::BIGINT AS target_cooperation,
  (count(DISTINCT ties.event_id) FILTER (WHERE ties.coded AND ties.side = $target AND ties.quad IN (3, 4))
    + coalesce(sum(ties.n) FILTER (WHERE NOT ties.coded AND ties.side = $target AND ties.quad IN (3, 4)), 0))::BIGINT AS target_conflict
FROM (
  SELECT event_id, coded, n, quad, source AS side, target AS third
  FROM tally_as_of($as_of, $from, $to) AS done
  WHERE source IN ($source, $target) AND target NOT IN ($source, $target) AND official
  UNION ALL
  SELECT event_id, coded, n, quad, target AS side, source AS third
  FROM tally_as_of($as_of, $from, $to) AS suffered
  WHERE target IN ($source, $target) AND source NOT IN ($source, $target) AND official
) AS ties
WHERE length(ties.third) = 3 AND ties.third = upper(ties.third)
GROUP BY ties.third
HAVING sum(ties.n) > 0
ORDER BY ties.third
