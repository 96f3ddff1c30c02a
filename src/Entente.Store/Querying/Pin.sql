-- What counts on one day, worked out once: many measures are taken on the same day. The macros of the same names stand before the store's own.
CREATE OR REPLACE TEMP TABLE pinned_act AS SELECT * FROM act_as_of($as_of);
CREATE OR REPLACE TEMP TABLE pinned_event AS SELECT * FROM event_as_of($as_of);
CREATE OR REPLACE TEMP MACRO act_as_of(as_of) AS TABLE
  SELECT * FROM pinned_act WHERE CASE WHEN as_of = $as_of THEN TRUE ELSE error('Another day is pinned.') END;
CREATE OR REPLACE TEMP MACRO event_as_of(as_of) AS TABLE
  SELECT * FROM pinned_event WHERE CASE WHEN as_of = $as_of THEN TRUE ELSE error('Another day is pinned.') END;
