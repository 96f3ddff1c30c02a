-- The articles whose numbers are in the table wanted_article.
SELECT article_id, id, title, published, accessed, url, publisher, author, language,
  original_publisher, original_url, original_reason, dateline_start, dateline_end, other, body
FROM article
WHERE article_id IN (SELECT article_id FROM wanted_article)
ORDER BY article_id
