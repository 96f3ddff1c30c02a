-- Imported events between the two on the same terms; mentions as the file counts them stand for reports, the parties as the file names them for a title.
SELECT chosen.event_id, chosen.day, chosen.source, target.key AS target, chosen.type, chosen.mode, chosen.quad, chosen.intensity,
  coalesce(nullif(source.given_name, ''), source.given_code) || ' > ' || coalesce(nullif(target.given_name, ''), target.given_code) AS title,
  chosen.publisher, '' AS url, chosen.reports, chosen.weight
FROM (
  SELECT line.*
  FROM (
    SELECT imported.event_id, imported.day, imported.source_id, imported.target_id, source.key AS source, imported.type, imported.mode, imported.quad,
      imported.intensity::DOUBLE PRECISION AS intensity, imported.publisher, greatest(coalesce(imported.mentions, 1), 1) AS reports,
      abs(imported.intensity) / 10.0 + CASE WHEN imported.quad IN (2, 4) THEN 0.5 ELSE 0 END + 0.5 * ln(greatest(coalesce(imported.mentions, 1), 1)) AS weight
    FROM imported
    JOIN party AS source ON source.party_id = imported.source_id
    WHERE imported.pair = $pair AND imported.type <> '' AND imported.published <= $as_of AND imported.day >= $from AND imported.day < $to
      AND (source.key <> source.country OR source.sector IN ('', 'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'PRM'))
      AND imported.event_id NOT IN (SELECT event_id FROM replaced)
  ) AS line
  ORDER BY line.event_id IN (SELECT unnest(string_to_array($named, ','))::BIGINT) DESC, line.weight DESC, line.day DESC, line.event_id, line.source
  LIMIT $most
) AS chosen
JOIN party AS source ON source.party_id = chosen.source_id
JOIN party AS target ON target.party_id = chosen.target_id
ORDER BY chosen.event_id
