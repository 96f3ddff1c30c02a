-- What is no news in the articles whose numbers are in the table wanted_article.
SELECT article_id, start_char, end_char, reason
FROM uncoded
WHERE article_id IN (SELECT article_id FROM wanted_article)
ORDER BY article_id, start_char
