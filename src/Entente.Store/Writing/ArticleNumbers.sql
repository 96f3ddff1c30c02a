-- The number of each article id whose coding counts.
SELECT article.id, max(article.article_id)
FROM article
JOIN coding ON coding.article_id = article.article_id
WHERE coding.coding_id NOT IN (SELECT coding_id FROM superseded)
GROUP BY article.id
