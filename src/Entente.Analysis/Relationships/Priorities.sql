-- Whom the acts and words of the source are about, the other side left out: armed groups (none that governs), or every actor where $groups is false.
SELECT target, count(*) AS n, array_to_string(array_agg(event_id ORDER BY event_id), ' ') AS events
FROM act_as_of($as_of)
WHERE source = $source AND target <> $target AND official AND auxiliary = ''
  AND day >= $from AND day < $to
  AND (NOT $groups OR (target_kind = 'group' AND target_sector <> 'GOV'))
GROUP BY target
ORDER BY n DESC, target
