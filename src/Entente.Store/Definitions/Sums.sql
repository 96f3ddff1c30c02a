-- The sums by month made anew from the rows that count: with a migration, and when rows have been joined that tell the same happening.
DELETE FROM imported_month;
INSERT INTO imported_month
SELECT line.month, line.known, source.key, target.key,
  source.key <> source.country OR source.sector IN ('', 'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'PRM'), source.sector = 'REB',
  target.kind = 'group' AND target.sector <> 'GOV', line.type, line.quad, sum(line.n)::BIGINT, sum(line.dead)::BIGINT, sum(line.intensity), min(line.event_id)
FROM (
  SELECT date_trunc('month', day)::DATE AS month, date_trunc('month', published)::DATE AS known, source_id, target_id, type, quad,
    count(*) AS n, coalesce(sum(dead), 0) AS dead, sum(intensity::DOUBLE PRECISION) AS intensity, min(event_id) AS event_id
  FROM imported
  WHERE pair <> '' AND type <> ''
    AND NOT EXISTS (SELECT 1 FROM replaced WHERE replaced.event_id = imported.event_id)
    AND NOT EXISTS (SELECT 1 FROM retold WHERE retold.event_id = imported.event_id)
  GROUP BY 1, 2, 3, 4, 5, 6
) AS line
JOIN party AS source ON source.party_id = line.source_id
JOIN party AS target ON target.party_id = line.target_id
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
ORDER BY 3, 4, 1, 2, 8;
