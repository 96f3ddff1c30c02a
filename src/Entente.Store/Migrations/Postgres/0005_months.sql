-- What statements look sums up by, and what the functions give.
CREATE INDEX ON imported_month (source);
CREATE INDEX ON imported_month (target);

CREATE TYPE imported_line AS (
  event_id BIGINT,
  month DATE,
  source TEXT COLLATE "C",
  target TEXT COLLATE "C",
  official BOOLEAN,
  rebel BOOLEAN,
  on_group BOOLEAN,
  type TEXT COLLATE "C",
  quad SMALLINT,
  n BIGINT,
  dead BIGINT,
  intensity DOUBLE PRECISION
);

CREATE TYPE tally_line AS (
  event_id BIGINT,
  coded BOOLEAN,
  source TEXT COLLATE "C",
  target TEXT COLLATE "C",
  official BOOLEAN,
  rebel BOOLEAN,
  on_group BOOLEAN,
  type TEXT COLLATE "C",
  quad SMALLINT,
  n BIGINT,
  dead BIGINT,
  intensity DOUBLE PRECISION
);
