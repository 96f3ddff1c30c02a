-- Words of conflict of the side about others (accusations, demands, threats), by whom they are about.
SELECT target, (count(DISTINCT event_id) FILTER (WHERE coded) + coalesce(sum(n) FILTER (WHERE NOT coded), 0))::BIGINT AS n,
  concat_ws(' ', array_to_string(array_agg(DISTINCT event_id ORDER BY event_id) FILTER (WHERE coded), ' '), min(event_id) FILTER (WHERE NOT coded)) AS events
FROM tally_as_of($as_of, $from, $to) AS act
WHERE source = $source AND target <> $target AND quad = 3 AND official
GROUP BY target
HAVING sum(n) > 0
ORDER BY n DESC, target
