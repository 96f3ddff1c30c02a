-- Takes events that a batch has replaced out of the sums by month: in lines of their own.
INSERT INTO imported_month
SELECT date_trunc('month', imported.day)::DATE, date_trunc('month', imported.published)::DATE, source.key, target.key,
  source.key <> source.country OR source.sector IN ('', 'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'PRM'), source.sector = 'REB',
  target.kind = 'group' AND target.sector <> 'GOV', imported.type, imported.quad, -count(*), -coalesce(sum(imported.dead), 0)::BIGINT, -sum(imported.intensity::DOUBLE PRECISION), min(imported.event_id)
FROM replaced
JOIN imported ON imported.event_id = replaced.event_id
JOIN party AS source ON source.party_id = imported.source_id
JOIN party AS target ON target.party_id = imported.target_id
WHERE replaced.by_event_id >= $first AND imported.pair <> '' AND imported.type <> ''
  AND NOT EXISTS (SELECT 1 FROM retold WHERE retold.event_id = imported.event_id)
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
ORDER BY 3, 4, 1, 2, 8
