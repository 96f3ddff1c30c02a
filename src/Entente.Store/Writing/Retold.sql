-- Rows of machine-coded data that tell what an earlier row tells: same day, same sides, same type, same place, same number of dead. Data sets coded by hand give each
-- happening one row of its own.
INSERT INTO retold
SELECT event_id, first_event_id
FROM (
  SELECT imported.event_id,
    min(imported.event_id) OVER (
      PARTITION BY imported.day, imported.pair, source.key, source.sector, target.key, target.sector, imported.type,
        split_part(lower(coalesce(given_place.name, '')), ',', 1), coalesce(imported.dead, -1)) AS first_event_id
  FROM imported
  JOIN import_file ON import_file.file_id = imported.file_id
  JOIN party AS source ON source.party_id = imported.source_id
  JOIN party AS target ON target.party_id = imported.target_id
  LEFT JOIN given_place ON given_place.place_id = imported.place_id
  WHERE imported.pair <> '' AND imported.type <> '' AND import_file.format NOT LIKE 'acled%' AND import_file.format NOT LIKE 'ucdp%'
    AND imported.event_id NOT IN (SELECT event_id FROM replaced)
) AS told
WHERE event_id <> first_event_id
