-- Lets the indexes over ranges of pages take in the pages that are new; only the owner may.
SELECT brin_summarize_new_values(range_index.oid)
FROM pg_index
JOIN pg_class AS range_index ON range_index.oid = pg_index.indexrelid
JOIN pg_am ON pg_am.oid = range_index.relam
WHERE pg_index.indrelid = to_regclass($table) AND pg_am.amname = 'brin' AND pg_has_role(range_index.relowner, 'USAGE')
