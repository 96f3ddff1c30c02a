-- Whether the data set has rows with keys in a range.
SELECT EXISTS (
  SELECT 1 FROM imported
  WHERE row_key BETWEEN $low AND $high
    AND file_id IN (SELECT file_id FROM import_file WHERE dataset = $dataset))
