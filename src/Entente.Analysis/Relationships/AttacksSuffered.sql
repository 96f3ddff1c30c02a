-- Attacks on the side, by who made them: events, and the killed that the reports give (a minimum).
SELECT act.source, count(DISTINCT act.event_id) AS n, coalesce(sum(event.dead), 0)::BIGINT AS dead,
  string_agg(DISTINCT act.event_id, ' ' ORDER BY act.event_id) AS events
FROM act_as_of($as_of) AS act
JOIN event ON event.event_id = act.event_id
WHERE act.target = $source AND act.source <> $target AND act.type = 'ASSAULT' AND act.auxiliary = ''
  AND act.day >= $from AND act.day < $to
GROUP BY act.source
ORDER BY n DESC, act.source
