-- The articles of a story, in order of publication.
SELECT membership.article_id, membership.story, membership.origin, membership.kind, membership.follows, membership.reason
FROM membership
JOIN article ON article.article_id = membership.article_id
WHERE membership.story = $story
ORDER BY article.published, membership.article_id
