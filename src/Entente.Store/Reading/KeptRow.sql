-- The block of kept rows that an offset lies in.
SELECT packed
FROM kept_rows
WHERE file_id = $file AND first_offset <= $offset
ORDER BY first_offset DESC
LIMIT 1
