-- What statements look rows up by.
CREATE INDEX ON told_mention (row_hash);
CREATE INDEX ON told_mention (row_key);
CREATE INDEX ON told_mention (url);
CREATE UNIQUE INDEX ON document (document_id);
CREATE INDEX ON document (row_hash);
CREATE INDEX ON document (url);
CREATE INDEX ON document_theme (document_id);
CREATE INDEX ON document_party (document_id);
CREATE INDEX ON document_place (document_id);
CREATE INDEX ON document_count (document_id);
CREATE INDEX ON document_event (row_key);
