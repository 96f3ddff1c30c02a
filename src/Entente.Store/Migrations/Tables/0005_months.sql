-- Sums of imported acts by month, so that whom a side has to do with over years is read without every row.

-- Acts between the two sides of a pair, on the terms of act_as_of.
CREATE MACRO pair_act_as_of(as_of, of_pair) AS TABLE
  SELECT * FROM act_as_of(as_of) WHERE pair = of_pair;

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
  intensity DOUBLE NOT NULL,
  event_id BIGINT NOT NULL
);

-- Imported acts that count by a day and happened in [since_day, until_day), in lines as above: whole months from the sums, the days at the edges from their rows.
CREATE MACRO imported_tally_as_of(as_of, since_day, until_day) AS TABLE
  SELECT line.event_id, line.month, line.source, line.target, line.official, line.rebel, line.on_group, line.type, line.quad, line.n, line.dead, line.intensity
  FROM imported_month AS line
  WHERE line.known < date_trunc('month', as_of + 1)::DATE
    AND line.month >= (date_trunc('month', since_day - 1) + INTERVAL '1 month')::DATE AND line.month < date_trunc('month', until_day)::DATE
  UNION ALL
  SELECT act.event_id, date_trunc('month', act.day)::DATE, act.source, act.target, act.official, act.source_sector = 'REB', act.target_kind = 'group' AND act.target_sector <> 'GOV',
    act.type, act.quad, 1::BIGINT, coalesce(act.dead, 0)::BIGINT, act.intensity
  FROM (
    SELECT imported.event_id, imported.day, source.key AS source, target.key AS target,
      source.key <> source.country OR source.sector IN ('', 'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'PRM') AS official,
      source.sector AS source_sector, target.kind AS target_kind, target.sector AS target_sector,
      imported.type, imported.quad, imported.dead, imported.intensity::DOUBLE AS intensity
    FROM imported
    JOIN party AS source ON source.party_id = imported.source_id
    JOIN party AS target ON target.party_id = imported.target_id
    WHERE imported.published <= as_of AND imported.day >= since_day AND imported.day < until_day
      AND (imported.published >= date_trunc('month', as_of + 1)::DATE
        OR imported.day < (date_trunc('month', since_day - 1) + INTERVAL '1 month')::DATE OR imported.day >= date_trunc('month', until_day)::DATE)
      AND imported.pair <> '' AND imported.type <> ''
      AND imported.event_id NOT IN (SELECT event_id FROM replaced)
  ) AS act;

-- Coded acts on the same terms, a line each.
CREATE MACRO coded_tally_as_of(as_of, since_day, until_day) AS TABLE
  SELECT act.event_id, TRUE AS coded, act.source, act.target, act.official, act.source_sector = 'REB' AS rebel,
    act.target_kind = 'group' AND act.target_sector <> 'GOV' AS on_group, act.type, act.quad, 1::BIGINT AS n, coalesce(event.dead, 0)::BIGINT AS dead, act.intensity
  FROM act_as_of(as_of) AS act
  JOIN event ON event.event_id = act.event_id
  WHERE act.coding_id IS NOT NULL AND act.auxiliary = '' AND act.day >= since_day AND act.day < until_day;

-- Acts by source, target and type, coded and imported. intensity is a sum.
CREATE MACRO tally_as_of(as_of, since_day, until_day) AS TABLE
  SELECT * FROM coded_tally_as_of(as_of, since_day, until_day)
  UNION ALL
  SELECT line.event_id, FALSE, line.source, line.target, line.official, line.rebel, line.on_group, line.type, line.quad, line.n, line.dead, line.intensity
  FROM imported_tally_as_of(as_of, since_day, until_day) AS line;

-- Imported acts of everyone by month, on the same terms: the volume of what was reported.
CREATE MACRO imported_volume_as_of(as_of, since_day, until_day) AS TABLE
  SELECT line.month, sum(line.n)::BIGINT AS n FROM imported_tally_as_of(as_of, since_day, until_day) AS line GROUP BY line.month;

-- What was imported before there were sums.
INSERT INTO imported_month
SELECT line.month, line.known, source.key, target.key,
  source.key <> source.country OR source.sector IN ('', 'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'PRM'), source.sector = 'REB',
  target.kind = 'group' AND target.sector <> 'GOV', line.type, line.quad, sum(line.n)::BIGINT, sum(line.dead)::BIGINT, sum(line.intensity), min(line.event_id)
FROM (
  SELECT date_trunc('month', day)::DATE AS month, date_trunc('month', published)::DATE AS known, source_id, target_id, type, quad,
    count(*) AS n, coalesce(sum(dead), 0) AS dead, sum(intensity::DOUBLE) AS intensity, min(event_id) AS event_id
  FROM imported
  WHERE pair <> '' AND type <> '' AND event_id NOT IN (SELECT event_id FROM replaced)
  GROUP BY 1, 2, 3, 4, 5, 6
) AS line
JOIN party AS source ON source.party_id = line.source_id
JOIN party AS target ON target.party_id = line.target_id
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
ORDER BY 3, 4, 1, 2, 8;
