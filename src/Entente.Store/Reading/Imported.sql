-- The imported events whose numbers are in the table wanted.
SELECT imported.event_id, import_file.dataset, coalesce(imported_key.key, ''), imported.row_key, import_file.name, imported.row_offset, imported.day, imported.published,
  imported.cameo, imported.type, imported.mode, imported.mentions, imported.dead, imported.publisher, imported.flags,
  given_place.name, given_place.country, given_place.province, given_place.lat, given_place.lon,
  source.given_name, source.given_code, source.country, source.sector, source.identity, source.name, source.wikidata, source.office, source.kind, source.reason,
  target.given_name, target.given_code, target.country, target.sector, target.identity, target.name, target.wikidata, target.office, target.kind, target.reason,
  import_file.format, source.key, target.key
FROM imported
JOIN import_file ON import_file.file_id = imported.file_id
LEFT JOIN imported_key ON imported_key.event_id = imported.event_id
LEFT JOIN given_place ON given_place.place_id = imported.place_id
LEFT JOIN party AS source ON source.party_id = imported.source_id
LEFT JOIN party AS target ON target.party_id = imported.target_id
WHERE imported.event_id IN (SELECT event_id FROM wanted)
ORDER BY imported.event_id
