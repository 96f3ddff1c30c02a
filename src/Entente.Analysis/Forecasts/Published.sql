-- Articles and rows of event files published in a period, known by the day: whether anything was read that could have told of an act.
SELECT (SELECT count(*) FROM article_as_of($as_of) AS article WHERE article.published >= $from AND article.published < $to)
  + (SELECT count(*) FROM imported WHERE imported.published <= $as_of AND imported.published >= $from AND imported.published < $to)
