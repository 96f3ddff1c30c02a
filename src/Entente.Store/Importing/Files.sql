-- All files of coded events, in order of import.
SELECT file_id, name, format, dataset, quad_scheme, intensity_scale, bytes, sha256, done_bytes, done_lines, done_sha256,
  rows_read, stored, known, rejected, flagged, is_complete, packed_bytes, modified
FROM import_file
ORDER BY file_id
