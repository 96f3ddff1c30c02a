-- The sentences of the codings that count which gave no event.
SELECT coding_id, sentence, start_char, end_char, reason
FROM declined
WHERE coding_id NOT IN (SELECT coding_id FROM superseded)
ORDER BY coding_id, sentence
