-- Every article that has a story.
SELECT article_id, story, origin, kind, follows, reason
FROM membership
ORDER BY article_id
