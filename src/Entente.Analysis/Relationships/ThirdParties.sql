-- Events between a side and each other state or international body, either way; the other side of the brief left out.
SELECT third, (count(DISTINCT event_id) FILTER (WHERE coded) + coalesce(sum(n) FILTER (WHERE NOT coded), 0))::BIGINT AS n,
  (count(DISTINCT event_id) FILTER (WHERE coded AND quad IN (1, 2)) + coalesce(sum(n) FILTER (WHERE NOT coded AND quad IN (1, 2)), 0))::BIGINT AS cooperation,
  concat_ws(' ', array_to_string(array_agg(DISTINCT event_id ORDER BY event_id) FILTER (WHERE coded), ' '), min(event_id) FILTER (WHERE NOT coded)) AS events
FROM (
  SELECT event_id, coded, quad, n, CASE WHEN source = $source THEN target ELSE source END AS third
  FROM tally_as_of($as_of, $from, $to) AS act
  WHERE (source = $source OR target = $source) AND source <> $target AND target <> $target AND official
) AS acts
WHERE length(third) = 3 AND third = upper(third)
GROUP BY third
HAVING sum(n) > 0
ORDER BY n DESC, third
