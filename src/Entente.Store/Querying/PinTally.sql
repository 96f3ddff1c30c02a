-- Sums of the acts of two sides with others. Imported ones by a day and an end of their own: where all rows lie within, whole months are enough.
INSERT INTO pinned_tally
SELECT *
FROM (
  SELECT * FROM coded_tally_as_of($as_of, $from, $to) AS coded_act
  UNION ALL
  SELECT line.event_id, FALSE, line.source, line.target, line.official, line.rebel, line.on_group, line.type, line.quad, line.n, line.dead, line.intensity
  FROM imported_tally_as_of($known, $from, $end) AS line
) AS act
WHERE act.source IN ($source, $target) OR act.target IN ($source, $target)
