-- Articles published in a period, known by the day: whether anything was read that could have told of an act.
SELECT count(*)
FROM article_as_of($as_of) AS article
WHERE article.published >= $from AND article.published < $to
