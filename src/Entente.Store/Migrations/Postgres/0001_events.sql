-- The record: articles with their words, what was coded from them, and which reports tell the same happening.
-- Duplicates are kept out by the import. Text is compared by its bytes ("C"), whatever the collation of the database: both engines sort alike.

-- One row for each text. Offsets everywhere count UTF-16 code units of body.
CREATE TABLE article (
  article_id BIGINT NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  hash TEXT COLLATE "C" NOT NULL,
  title TEXT COLLATE "C" NOT NULL,
  published DATE,
  accessed DATE,
  url TEXT COLLATE "C" NOT NULL,
  publisher TEXT COLLATE "C" NOT NULL,
  author TEXT COLLATE "C" NOT NULL,
  language TEXT COLLATE "C" NOT NULL,
  original_publisher TEXT COLLATE "C",
  original_url TEXT COLLATE "C",
  original_reason TEXT COLLATE "C",
  dateline_start INTEGER,
  dateline_end INTEGER,
  other TEXT COLLATE "C" NOT NULL, -- fields of the input that are not ours, as a JSON list of [name, value]
  body TEXT COLLATE "C" NOT NULL
);

-- Stretches of an article that are not news.
CREATE TABLE uncoded (
  article_id BIGINT NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  reason TEXT COLLATE "C" NOT NULL
);

-- One row for each article and version of the coder.
CREATE TABLE coding (
  coding_id BIGINT NOT NULL,
  article_id BIGINT NOT NULL,
  coder TEXT COLLATE "C" NOT NULL,
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
  reason TEXT COLLATE "C" NOT NULL
);

-- One row for each coded event. event_id is printed as e41.
CREATE TABLE event (
  event_id BIGINT NOT NULL,
  id TEXT COLLATE "C" NOT NULL,
  coding_id BIGINT NOT NULL,
  article_id BIGINT NOT NULL,
  sentence INTEGER NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  day DATE,
  end_day DATE,
  day_reason TEXT COLLATE "C" NOT NULL,
  type TEXT COLLATE "C" NOT NULL,
  mode TEXT COLLATE "C" NOT NULL,
  cameo TEXT COLLATE "C" NOT NULL,
  quad SMALLINT NOT NULL,
  quad_scheme TEXT COLLATE "C" NOT NULL,
  intensity DOUBLE PRECISION NOT NULL,
  intensity_scale TEXT COLLATE "C" NOT NULL,
  auxiliary TEXT COLLATE "C" NOT NULL,
  contexts TEXT COLLATE "C" NOT NULL,
  place_words TEXT COLLATE "C",
  place TEXT COLLATE "C",
  place_country TEXT COLLATE "C",
  place_province TEXT COLLATE "C",
  place_feature TEXT COLLATE "C",
  lat DOUBLE PRECISION,
  lon DOUBLE PRECISION,
  dead INTEGER,
  injured INTEGER,
  arrested INTEGER,
  confidence DOUBLE PRECISION NOT NULL,
  rule TEXT COLLATE "C" NOT NULL,
  coder TEXT COLLATE "C" NOT NULL
);

-- The words that made an event (role trigger).
CREATE TABLE evidence (
  event_id BIGINT NOT NULL,
  n INTEGER NOT NULL,
  role TEXT COLLATE "C" NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL
);

-- The actors of an event as they stand in the text; side is source or target.
CREATE TABLE mention (
  event_id BIGINT NOT NULL,
  side TEXT COLLATE "C" NOT NULL,
  n INTEGER NOT NULL,
  key TEXT COLLATE "C" NOT NULL,
  country TEXT COLLATE "C" NOT NULL,
  sector TEXT COLLATE "C" NOT NULL,
  identity TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  wikidata TEXT COLLATE "C" NOT NULL,
  office TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  words TEXT COLLATE "C" NOT NULL,
  start_char INTEGER NOT NULL,
  end_char INTEGER NOT NULL,
  reason TEXT COLLATE "C" NOT NULL
);

-- One row for each directed pair of an event: what measures count. pair holds both keys in order: 'PAK|USA'.
CREATE TABLE act (
  event_id BIGINT NOT NULL,
  coding_id BIGINT NOT NULL,
  article_id BIGINT NOT NULL,
  published DATE,
  day DATE,
  pair TEXT COLLATE "C" NOT NULL,
  source TEXT COLLATE "C" NOT NULL,
  source_country TEXT COLLATE "C" NOT NULL,
  source_sector TEXT COLLATE "C" NOT NULL,
  target TEXT COLLATE "C" NOT NULL,
  target_country TEXT COLLATE "C" NOT NULL,
  target_sector TEXT COLLATE "C" NOT NULL,
  target_kind TEXT COLLATE "C" NOT NULL,
  type TEXT COLLATE "C" NOT NULL,
  mode TEXT COLLATE "C" NOT NULL,
  quad SMALLINT NOT NULL,
  intensity DOUBLE PRECISION NOT NULL,
  auxiliary TEXT COLLATE "C" NOT NULL
);

-- Which story each article tells.
CREATE TABLE membership (
  article_id BIGINT NOT NULL,
  story TEXT COLLATE "C" NOT NULL,
  origin TEXT COLLATE "C" NOT NULL,
  kind TEXT COLLATE "C" NOT NULL,
  follows TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL
);

-- The reports of one happening: every coded event of it, the representative too, in order of publication.
CREATE TABLE report (
  representative_id BIGINT NOT NULL,
  event_id BIGINT NOT NULL,
  n INTEGER NOT NULL,
  story TEXT COLLATE "C" NOT NULL,
  reason TEXT COLLATE "C" NOT NULL
);

-- What statements look rows up by.
CREATE UNIQUE INDEX ON article (article_id);
CREATE INDEX ON article (id);
CREATE INDEX ON article (published);
CREATE INDEX ON uncoded (article_id);
CREATE UNIQUE INDEX ON coding (coding_id);
CREATE INDEX ON coding (article_id);
CREATE UNIQUE INDEX ON superseded (coding_id);
CREATE INDEX ON declined (coding_id);
CREATE UNIQUE INDEX ON event (event_id);
CREATE INDEX ON event (id);
CREATE INDEX ON event (coding_id);
CREATE INDEX ON event (article_id);
CREATE INDEX ON evidence (event_id);
CREATE INDEX ON mention (event_id);
CREATE INDEX ON mention (key);
CREATE INDEX ON act (pair, day);
CREATE INDEX ON act (event_id);
CREATE INDEX ON membership (article_id);
CREATE INDEX ON membership (story);
CREATE INDEX ON report (event_id);
CREATE INDEX ON report (representative_id);
