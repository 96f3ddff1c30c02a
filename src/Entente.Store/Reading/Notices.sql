-- Corrections and withdrawals published by the day.
SELECT membership.article_id, membership.story, membership.kind
FROM membership
JOIN article_as_of($as_of) AS known ON known.article_id = membership.article_id
WHERE membership.kind IN ('correction', 'retraction')
ORDER BY known.published, membership.article_id
