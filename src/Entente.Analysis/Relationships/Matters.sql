-- The matters (PLOVER contexts) that the events of a dyad are about; an event with two matters counts for both.
SELECT matter, count(DISTINCT event_id) AS n
FROM (
  SELECT act.event_id, unnest(string_to_array(event.contexts, ',')) AS matter
  FROM pair_act_as_of($as_of, $pair) AS act
  JOIN event ON event.event_id = act.event_id
  WHERE act.source = $source AND act.official AND act.auxiliary = ''
    AND act.day >= $from AND act.day < $to AND event.contexts <> ''
) AS told
GROUP BY matter
ORDER BY n DESC, matter
