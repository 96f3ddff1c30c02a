-- The number of the event with this id; of the newest coding, if there are several.
SELECT event_id
FROM event
WHERE id = $id
ORDER BY coding_id DESC
LIMIT 1
