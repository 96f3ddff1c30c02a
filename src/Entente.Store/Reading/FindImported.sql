-- The newest row of a data set with a key, as a number or as text.
SELECT imported.event_id
FROM imported
JOIN import_file ON import_file.file_id = imported.file_id
LEFT JOIN imported_key ON imported_key.event_id = imported.event_id
WHERE import_file.dataset = $dataset AND (imported.row_key = $key OR imported_key.key = $text)
ORDER BY imported.event_id DESC
LIMIT 1
