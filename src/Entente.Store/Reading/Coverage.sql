-- What the store has read by the day; rows of event files are counted by themselves.
SELECT count(*) AS articles, count(DISTINCT nullif(publisher, '')) AS publishers, 
  min(published) AS first, max(published) AS last,
  (SELECT coalesce(sum(coding.declined), 0) FROM coding WHERE coding.coding_id NOT IN (SELECT coding_id FROM superseded)
    AND coding.article_id IN (SELECT article_id FROM article_as_of($as_of)))::BIGINT AS declined,
  (SELECT coalesce(string_agg(DISTINCT coder, ', ' ORDER BY coder), '') FROM coding WHERE coding_id NOT IN (SELECT coding_id FROM superseded)) AS coders,
  coalesce(string_agg(DISTINCT nullif(language, ''), ', ' ORDER BY nullif(language, '')), '') AS languages,
  (SELECT coalesce(string_agg(DISTINCT dataset, ', ' ORDER BY dataset), '') FROM import_file) AS datasets
FROM article_as_of($as_of)
