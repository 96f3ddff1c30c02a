-- The events whose numbers are in the table wanted, with what each article is to its story.
SELECT event.event_id, event.id, event.article_id, event.sentence, event.start_char, event.end_char, event.day, event.end_day, event.day_reason,
  event.type, event.mode, event.cameo, event.auxiliary, event.contexts,
  event.place_words, event.place, event.place_country, event.place_province, event.place_feature, event.lat, event.lon,
  event.dead, event.injured, event.arrested, event.confidence, event.rule, event.coder,
  coalesce(membership.kind, 'original') AS kind, coalesce(membership.origin, article.publisher) AS origin, coalesce(membership.story, '') AS story
FROM event
JOIN article ON article.article_id = event.article_id
LEFT JOIN membership ON membership.article_id = event.article_id
WHERE event.event_id IN (SELECT event_id FROM wanted)
ORDER BY event.event_id
