-- The rows of the data set that have the keys of the table wanted_key, and are not replaced.
SELECT wanted_key.n, imported.event_id, imported.content
FROM imported
JOIN wanted_key ON wanted_key.row_key = imported.row_key
WHERE imported.row_key BETWEEN $low AND $high
  AND imported.file_id IN (SELECT file_id FROM import_file WHERE dataset = $dataset)
  AND imported.event_id NOT IN (SELECT event_id FROM replaced)
