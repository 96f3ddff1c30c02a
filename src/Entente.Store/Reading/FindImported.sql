-- The newest row of a data set with a key, as a number or as text.
SELECT found.event_id
FROM (
  SELECT imported.event_id, imported.file_id
  FROM imported
  WHERE imported.row_key = $key
  UNION ALL
  SELECT imported.event_id, imported.file_id
  FROM imported_key
  JOIN imported ON imported.event_id = imported_key.event_id
  WHERE imported_key.key = $text
) AS found
JOIN import_file ON import_file.file_id = found.file_id
WHERE import_file.dataset = $dataset
ORDER BY found.event_id DESC
LIMIT 1
