-- How the stories are told: settings that a person has changed, and articles taken out of their stories (name 'apart').
CREATE TABLE story_setting (
  name VARCHAR NOT NULL,
  value VARCHAR NOT NULL
);

-- Imported rows that tell a happening which another row tells: first_event_id is the row that counts.
CREATE TABLE retold (
  event_id BIGINT NOT NULL,
  first_event_id BIGINT NOT NULL
);
