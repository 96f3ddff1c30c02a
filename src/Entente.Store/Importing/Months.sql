-- Adds the events of a batch to the sums by month; those that it has replaced are taken out again.
INSERT INTO imported_month
SELECT line.month, line.known, source.key, target.key,
  source.key <> source.country OR source.sector IN ('', 'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'PRM'), source.sector = 'REB',
  target.kind = 'group' AND target.sector <> 'GOV', line.type, line.quad, sum(line.n)::BIGINT, sum(line.dead)::BIGINT, sum(line.intensity), min(line.event_id)
FROM (
  SELECT date_trunc('month', day)::DATE AS month, date_trunc('month', published)::DATE AS known, source_id, target_id, type, quad, 1 AS sign,
    count(*) AS n, coalesce(sum(dead), 0) AS dead, sum(intensity::DOUBLE PRECISION) AS intensity, min(event_id) AS event_id
  FROM imported
  WHERE event_id >= $first AND event_id < $next AND pair <> '' AND type <> ''
  GROUP BY 1, 2, 3, 4, 5, 6
  UNION ALL
  SELECT date_trunc('month', day)::DATE, date_trunc('month', published)::DATE, source_id, target_id, type, quad, -1,
    -count(*), -coalesce(sum(dead), 0), -sum(intensity::DOUBLE PRECISION), min(imported.event_id)
  FROM imported
  JOIN replaced ON replaced.event_id = imported.event_id
  WHERE replaced.by_event_id >= $first AND replaced.by_event_id < $next AND pair <> '' AND type <> ''
  GROUP BY 1, 2, 3, 4, 5, 6
) AS line
JOIN party AS source ON source.party_id = line.source_id
JOIN party AS target ON target.party_id = line.target_id
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, line.sign
ORDER BY 3, 4, 1, 2, 8
