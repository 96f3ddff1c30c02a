-- Whether an article that counts has no story yet.
SELECT count(*) > 0
FROM coding
WHERE coding_id NOT IN (SELECT coding_id FROM superseded)
  AND article_id NOT IN (SELECT article_id FROM membership)
