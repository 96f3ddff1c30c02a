-- The articles that a version of the coder has coded.
SELECT article.id, article.hash
FROM article
JOIN coding ON coding.article_id = article.article_id
WHERE coding.coder = $coder
