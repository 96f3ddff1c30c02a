-- The event that tells the happening of a given event on the day; nothing if it stands alone.
SELECT telling.event_id
FROM report
JOIN telling_as_of($as_of) AS telling ON telling.representative_id = report.representative_id
WHERE report.event_id = $event
