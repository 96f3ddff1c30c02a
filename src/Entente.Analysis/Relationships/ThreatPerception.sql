-- What the source says and does against the target, and what it suffers from it: the lines of its threat perception.
SELECT
  count(*) FILTER (WHERE source = $source AND official) AS acts,
  count(*) FILTER (WHERE source = $source AND official AND quad = 3) AS words,
  count(*) FILTER (WHERE source = $source AND official AND quad = 4) AS deeds,
  count(*) FILTER (WHERE source = $target AND official) AS received,
  count(*) FILTER (WHERE source = $target AND official AND type = 'THREATEN') AS threats,
  count(*) FILTER (WHERE source = $target AND official AND type = 'ASSAULT') AS attacks,
  array_to_string((array_agg(DISTINCT event_id ORDER BY event_id) FILTER (WHERE official AND
    ((source = $source AND quad IN (3, 4)) OR (source = $target AND type IN ('THREATEN', 'ASSAULT')))))[1:500], ' ') AS events
FROM pair_act_as_of($as_of, $pair) AS act
WHERE auxiliary = '' AND day >= $from AND day < $to
