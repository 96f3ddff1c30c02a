-- The texts and codings that stand under the ids of a batch.
SELECT article.id, article.hash, article.title, article.url, article.article_id, coding.coding_id, coding.coder,
  coding.coding_id IN (SELECT coding_id FROM superseded) AS superseded
FROM article
JOIN coding ON coding.article_id = article.article_id
WHERE article.id IN (SELECT id FROM batch)
ORDER BY coding.coding_id
