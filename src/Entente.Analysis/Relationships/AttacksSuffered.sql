-- Attacks on the side, by who made them: events, and the killed that the reports give (a minimum).
-- What people of a country did who act for nobody known ("a bomber") is not that state's attack.
SELECT attack.source, count(DISTINCT attack.event_id) AS n, CAST(coalesce(sum(attack.dead), 0) AS BIGINT) AS dead,
  array_to_string(array_agg(DISTINCT attack.event_id ORDER BY attack.event_id), ' ') AS events
FROM (
  SELECT act.event_id, CASE WHEN act.official OR act.source_sector = 'REB' THEN act.source ELSE 'attackers unknown' END AS source, coalesce(event.dead, imported.dead) AS dead
  FROM act_as_of($as_of) AS act
  LEFT JOIN event ON event.event_id = act.event_id
  LEFT JOIN imported ON imported.event_id = act.event_id AND imported.type = 'ASSAULT'
  WHERE act.target = $source AND act.source <> $target AND act.type = 'ASSAULT' AND act.auxiliary = ''
    AND act.day >= $from AND act.day < $to
) AS attack
GROUP BY attack.source
ORDER BY n DESC, attack.source
