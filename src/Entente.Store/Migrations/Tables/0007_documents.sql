-- What GDELT's mentions and knowledge graph tell: where an event was mentioned, and what documents are about.

-- One row for each mention of an event. row_key is the event's own id, as in imported; row_hash a hash of the row, by which it is known.
CREATE TABLE told_mention (
  file_id INTEGER NOT NULL,
  row_offset BIGINT NOT NULL,
  row_hash BIGINT NOT NULL,
  row_key BIGINT NOT NULL,
  day DATE NOT NULL,
  kind INTEGER,
  publisher VARCHAR NOT NULL,
  url VARCHAR NOT NULL,
  sentence INTEGER,
  source_char INTEGER,
  target_char INTEGER,
  act_char INTEGER,
  confidence INTEGER,
  length INTEGER,
  tone REAL,
  translation VARCHAR NOT NULL
);

-- One row for each document (GKG 2.1), set of documents (GKG 1.0) or count (GKG 1.0 counts). key is the record's own id, if it has one.
CREATE TABLE document (
  document_id BIGINT NOT NULL,
  file_id INTEGER NOT NULL,
  row_offset BIGINT NOT NULL,
  row_hash BIGINT NOT NULL,
  key VARCHAR NOT NULL,
  day DATE NOT NULL,
  publisher VARCHAR NOT NULL,
  url VARCHAR NOT NULL,
  articles INTEGER,
  tone REAL
);

CREATE TABLE document_theme (
  document_id BIGINT NOT NULL,
  theme VARCHAR NOT NULL
);

-- kind: person or organisation.
CREATE TABLE document_party (
  document_id BIGINT NOT NULL,
  party_id INTEGER NOT NULL,
  kind VARCHAR NOT NULL
);

CREATE TABLE document_place (
  document_id BIGINT NOT NULL,
  place_id INTEGER NOT NULL
);

-- Numbers that a document gives: KILL 3 soldiers.
CREATE TABLE document_count (
  document_id BIGINT NOT NULL,
  kind VARCHAR NOT NULL,
  n BIGINT NOT NULL,
  object VARCHAR NOT NULL,
  place_id INTEGER
);

-- Events that a document names by their ids.
CREATE TABLE document_event (
  document_id BIGINT NOT NULL,
  row_key BIGINT NOT NULL
);

-- Which documents tell of which imported events: by the ids that they name, and by the addresses of mentions.
CREATE VIEW event_document AS
  SELECT imported.event_id, document.document_id, document.url, document.publisher, document.day, 'id'::VARCHAR AS linked_by
  FROM document_event
  JOIN document ON document.document_id = document_event.document_id
  JOIN imported ON imported.row_key = document_event.row_key
  JOIN import_file ON import_file.file_id = imported.file_id AND import_file.dataset = 'gdelt'
  UNION ALL
  SELECT imported.event_id, document.document_id, document.url, document.publisher, document.day, 'mention'::VARCHAR AS linked_by
  FROM told_mention
  JOIN document ON document.url = told_mention.url AND document.url <> ''
  JOIN imported ON imported.row_key = told_mention.row_key
  JOIN import_file ON import_file.file_id = imported.file_id AND import_file.dataset = 'gdelt';
