-- Words of conflict of the side about others (accusations, demands, threats), by whom they are about.
SELECT target, count(DISTINCT event_id) AS n, array_to_string(array_agg(DISTINCT event_id ORDER BY event_id), ' ') AS events
FROM act_as_of($as_of)
WHERE source = $source AND target <> $target AND quad = 3 AND official AND auxiliary = ''
  AND day >= $from AND day < $to
GROUP BY target
ORDER BY n DESC, target
