-- Sums of the acts of two sides with others: coded acts one by one, of imported ones a line for each source, target and type. Imported ones by a day and an end
-- of their own: where all rows lie within, whole months are enough.
SELECT *
FROM coded_tally_as_of($as_of, $from, $to) AS act
WHERE act.source IN ($source, $target) OR act.target IN ($source, $target)
UNION ALL
SELECT min(line.event_id), FALSE, line.source, line.target, line.official, line.rebel, line.on_group, line.type, line.quad,
  sum(line.n)::BIGINT, sum(line.dead)::BIGINT, sum(line.intensity)
FROM imported_tally_as_of($known, $from, $end) AS line
WHERE line.source IN ($source, $target) OR line.target IN ($source, $target)
GROUP BY line.source, line.target, line.official, line.rebel, line.on_group, line.type, line.quad
