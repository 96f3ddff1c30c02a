-- What telling_as_of gives.
CREATE TYPE telling AS (event_id BIGINT, representative_id BIGINT, story TEXT COLLATE "C", n INTEGER);
