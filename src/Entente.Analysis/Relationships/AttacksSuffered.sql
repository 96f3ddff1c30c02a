-- Attacks on the side, by who made them: events, and the killed that the reports give (a minimum).
-- What people of a country did who act for nobody known ("a bomber") is not that state's attack.
SELECT CASE WHEN official OR rebel THEN source ELSE 'attackers unknown' END AS attacker,
  (count(DISTINCT event_id) FILTER (WHERE coded) + coalesce(sum(n) FILTER (WHERE NOT coded), 0))::BIGINT AS n, coalesce(sum(dead), 0)::BIGINT AS dead,
  concat_ws(' ', array_to_string(array_agg(DISTINCT event_id ORDER BY event_id) FILTER (WHERE coded), ' '), min(event_id) FILTER (WHERE NOT coded)) AS events
FROM tally_as_of($as_of, $from, $to) AS act
WHERE target = $source AND source <> $target AND type = 'ASSAULT'
GROUP BY 1
HAVING sum(n) > 0
ORDER BY n DESC, attacker
