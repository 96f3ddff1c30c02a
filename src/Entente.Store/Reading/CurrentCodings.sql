-- The codings that count, in order of import.
SELECT coding_id, article_id, coder
FROM coding
WHERE coding_id NOT IN (SELECT coding_id FROM superseded)
ORDER BY coding_id
