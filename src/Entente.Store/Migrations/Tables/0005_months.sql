-- Sums of imported acts by month, so that whom a side has to do with over years is read without every row.

-- One line for the acts of a type of one side towards another that happened in a month and became known in a month. official: as in act_as_of;
-- rebel: the source acts as a rebel; on_group: the target is an armed group that does not govern. event_id is the first event of the line.
-- Rows that later rows have replaced stand in lines of their own with n below zero.
CREATE TABLE imported_month (
  month DATE NOT NULL,
  known DATE NOT NULL,
  source VARCHAR NOT NULL,
  target VARCHAR NOT NULL,
  official BOOLEAN NOT NULL,
  rebel BOOLEAN NOT NULL,
  on_group BOOLEAN NOT NULL,
  type VARCHAR NOT NULL,
  quad TINYINT NOT NULL,
  n BIGINT NOT NULL,
  dead BIGINT NOT NULL,
  intensity DOUBLE PRECISION NOT NULL,
  event_id BIGINT NOT NULL
);
