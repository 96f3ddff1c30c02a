-- Events between a side and each other state or international body, either way; the other side of the brief left out.
SELECT third, count(DISTINCT event_id) AS n, count(DISTINCT event_id) FILTER (WHERE quad IN (1, 2)) AS cooperation,
  array_to_string(array_agg(DISTINCT event_id ORDER BY event_id), ' ') AS events
FROM (
  SELECT event_id, quad, CASE WHEN source = $source THEN target ELSE source END AS third
  FROM act_as_of($as_of)
  WHERE (source = $source OR target = $source) AND source <> $target AND target <> $target
    AND official AND auxiliary = '' AND day >= $from AND day < $to
) AS acts
WHERE length(third) = 3 AND third = upper(third)
GROUP BY third
ORDER BY n DESC, third
