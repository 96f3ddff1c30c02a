-- What the store has read by the day.
SELECT count(*) AS articles, count(DISTINCT nullif(publisher, '')) AS publishers, 
  least(min(published), (SELECT min(published) FROM imported WHERE published <= $as_of)) AS first,
  greatest(max(published), (SELECT max(published) FROM imported WHERE published <= $as_of)) AS last,
  (SELECT count(*) FROM event_as_of($as_of)) AS events,
  (SELECT coalesce(sum(coding.declined), 0) FROM coding WHERE coding.coding_id NOT IN (SELECT coding_id FROM superseded)
    AND coding.article_id IN (SELECT article_id FROM article_as_of($as_of)))::BIGINT AS declined,
  (SELECT coalesce(string_agg(DISTINCT coder, ', ' ORDER BY coder), '') FROM coding WHERE coding_id NOT IN (SELECT coding_id FROM superseded)) AS coders,
  coalesce(string_agg(DISTINCT nullif(language, ''), ', ' ORDER BY nullif(language, '')), '') AS languages,
  (SELECT count(*) FROM imported WHERE published <= $as_of) AS imported_rows,
  (SELECT coalesce(string_agg(DISTINCT dataset, ', ' ORDER BY dataset), '') FROM import_file) AS datasets
FROM article_as_of($as_of)
