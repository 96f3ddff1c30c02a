-- The record: articles with their words, what was coded from them, and which reports tell the same happening.
-- No keys: duplicates are kept out by the import.

-- One row for each text. Offsets everywhere count UTF-16 code units of body.
CREATE TABLE article (
  article_id BIGINT NOT NULL,
  id VARCHAR NOT NULL,
  hash VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  published DATE,
  accessed DATE,
  url VARCHAR NOT NULL,
  publisher VARCHAR NOT NULL,
  author VARCHAR NOT NULL,
  language VARCHAR NOT NULL,
  original_publisher VARCHAR,
  original_url VARCHAR,
  original_reason VARCHAR,
  dateline_start INTEGER,
  dateline_end INTEGER,
  other VARCHAR NOT NULL, -- fields of the input that are not ours, as a JSON list of [name, value]
  body VARCHAR NOT NULL
);

-- Stretches of an article that are not news.
CREATE TABLE uncoded (
  article_id BIGINT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  reason VARCHAR NOT NULL
);

-- One row for each article and version of the coder.
CREATE TABLE coding (
  coding_id BIGINT NOT NULL,
  article_id BIGINT NOT NULL,
  coder VARCHAR NOT NULL,
  events INTEGER NOT NULL,
  declined INTEGER NOT NULL
);

-- Codings that a newer coder, or a newer text of the same article, has replaced. They are kept, and not counted.
CREATE TABLE superseded (
  coding_id BIGINT NOT NULL,
  by_coding_id BIGINT NOT NULL
);

-- Sentences that were not coded, and why.
CREATE TABLE declined (
  coding_id BIGINT NOT NULL,
  sentence INTEGER NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  reason VARCHAR NOT NULL
);

-- One row for each coded event. event_id is printed as e41.
CREATE TABLE event (
  event_id BIGINT NOT NULL,
  id VARCHAR NOT NULL,
  coding_id BIGINT NOT NULL,
  article_id BIGINT NOT NULL,
  sentence INTEGER NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  day DATE,
  end_day DATE,
  day_reason VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  mode VARCHAR NOT NULL,
  cameo VARCHAR NOT NULL,
  quad TINYINT NOT NULL,
  quad_scheme VARCHAR NOT NULL,
  intensity DOUBLE PRECISION NOT NULL,
  intensity_scale VARCHAR NOT NULL,
  auxiliary VARCHAR NOT NULL,
  contexts VARCHAR NOT NULL,
  place_words VARCHAR,
  place VARCHAR,
  place_country VARCHAR,
  place_province VARCHAR,
  place_feature VARCHAR,
  lat DOUBLE PRECISION,
  lon DOUBLE PRECISION,
  dead INTEGER,
  injured INTEGER,
  arrested INTEGER,
  confidence DOUBLE PRECISION NOT NULL,
  rule VARCHAR NOT NULL,
  coder VARCHAR NOT NULL
);

-- The words that made an event (role trigger).
CREATE TABLE evidence (
  event_id BIGINT NOT NULL,
  n INTEGER NOT NULL,
  role VARCHAR NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL
);

-- The actors of an event as they stand in the text; side is source or target.
CREATE TABLE mention (
  event_id BIGINT NOT NULL,
  side VARCHAR NOT NULL,
  n INTEGER NOT NULL,
  key VARCHAR NOT NULL,
  country VARCHAR NOT NULL,
  sector VARCHAR NOT NULL,
  identity VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  wikidata VARCHAR NOT NULL,
  office VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  words VARCHAR NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  reason VARCHAR NOT NULL
);

-- One row for each directed pair of an event: what measures count. pair holds both keys in order: 'PAK|USA'.
CREATE TABLE act (
  event_id BIGINT NOT NULL,
  coding_id BIGINT NOT NULL,
  article_id BIGINT NOT NULL,
  published DATE,
  day DATE,
  pair VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  source_country VARCHAR NOT NULL,
  source_sector VARCHAR NOT NULL,
  target VARCHAR NOT NULL,
  target_country VARCHAR NOT NULL,
  target_sector VARCHAR NOT NULL,
  target_kind VARCHAR NOT NULL,
  type VARCHAR NOT NULL,
  mode VARCHAR NOT NULL,
  quad TINYINT NOT NULL,
  intensity DOUBLE PRECISION NOT NULL,
  auxiliary VARCHAR NOT NULL
);

-- Which story each article tells.
CREATE TABLE membership (
  article_id BIGINT NOT NULL,
  story VARCHAR NOT NULL,
  origin VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  follows VARCHAR NOT NULL,
  reason VARCHAR NOT NULL
);

-- The reports of one happening: every coded event of it, the representative too, in order of publication.
CREATE TABLE report (
  representative_id BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  n INTEGER NOT NULL,
  story VARCHAR NOT NULL,
  reason VARCHAR NOT NULL
);
