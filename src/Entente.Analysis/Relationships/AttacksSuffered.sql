-- Attacks on the side, by who made them: events, and the killed that the reports give (a minimum).
-- What people of a country did who act for nobody known ("a bomber") is not that state's attack.
SELECT CASE WHEN act.official OR act.source_sector = 'REB' THEN act.source ELSE 'attackers unknown' END AS source,
  count(DISTINCT act.event_id) AS n, coalesce(sum(event.dead), 0)::BIGINT AS dead,
  array_to_string(array_agg(DISTINCT act.event_id ORDER BY act.event_id), ' ') AS events
FROM act_as_of($as_of) AS act
JOIN event ON event.event_id = act.event_id
WHERE act.target = $source AND act.source <> $target AND act.type = 'ASSAULT' AND act.auxiliary = ''
  AND act.day >= $from AND act.day < $to
GROUP BY 1
ORDER BY n DESC, source
