-- Acts of two sides, and sums of imported acts by month, so that whom a side has to do with over years is read without every row.

-- Acts between the two sides of a pair, on the terms of act_as_of.
CREATE FUNCTION pair_act_as_of(as_of DATE, of_pair TEXT) RETURNS SETOF counted_act AS $$
  SELECT * FROM act_as_of(as_of) AS act WHERE act.pair = of_pair::VARCHAR
$$;

-- Imported acts that count by a day and happened in [since_day, until_day), in the lines of imported_month: whole months from the sums, the days at the edges from their rows.
CREATE FUNCTION imported_tally_as_of(as_of DATE, since_day DATE, until_day DATE) RETURNS SETOF imported_line AS $$
  SELECT line.event_id, line.month, line.source, line.target, line.official, line.rebel, line.on_group, line.type, line.quad, line.n, line.dead, line.intensity
  FROM imported_month AS line
  WHERE line.known < date_trunc('month', as_of + 1)::DATE
    AND line.month >= (date_trunc('month', since_day - 1) + INTERVAL '1 month')::DATE AND line.month < date_trunc('month', until_day)::DATE
  UNION ALL
  SELECT imported.event_id, date_trunc('month', imported.day)::DATE, source.key, target.key,
    source.key <> source.country OR source.sector IN ('', 'GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'PRM'), source.sector = 'REB',
    target.kind = 'group' AND target.sector <> 'GOV', imported.type, imported.quad, 1::BIGINT, coalesce(imported.dead, 0)::BIGINT, imported.intensity::DOUBLE PRECISION
  FROM imported
  JOIN party AS source ON source.party_id = imported.source_id
  JOIN party AS target ON target.party_id = imported.target_id
  WHERE imported.published <= as_of AND imported.day >= since_day AND imported.day < until_day
    AND (imported.published >= date_trunc('month', as_of + 1)::DATE
      OR imported.day < (date_trunc('month', since_day - 1) + INTERVAL '1 month')::DATE OR imported.day >= date_trunc('month', until_day)::DATE)
    AND imported.pair <> '' AND imported.type <> ''
    AND NOT EXISTS (SELECT 1 FROM replaced WHERE replaced.event_id = imported.event_id)
    AND NOT EXISTS (SELECT 1 FROM retold WHERE retold.event_id = imported.event_id)
$$;

-- Coded acts on the same terms, a line each.
CREATE FUNCTION coded_tally_as_of(as_of DATE, since_day DATE, until_day DATE) RETURNS SETOF tally_line AS $$
  SELECT act.event_id, TRUE AS coded, act.source, act.target, act.official, act.source_sector = 'REB' AS rebel,
    act.target_kind = 'group' AND act.target_sector <> 'GOV' AS on_group, act.type, act.quad, 1::BIGINT AS n, coalesce(event.dead, 0)::BIGINT AS dead, act.intensity
  FROM act_as_of(as_of) AS act
  JOIN event ON event.event_id = act.event_id
  WHERE act.coding_id IS NOT NULL AND act.auxiliary = '' AND act.day >= since_day AND act.day < until_day
$$;

-- Acts by source, target and type, coded and imported. intensity is a sum.
CREATE FUNCTION tally_as_of(as_of DATE, since_day DATE, until_day DATE) RETURNS SETOF tally_line AS $$
  SELECT * FROM coded_tally_as_of(as_of, since_day, until_day) AS coded_act
  UNION ALL
  SELECT line.event_id, FALSE, line.source, line.target, line.official, line.rebel, line.on_group, line.type, line.quad, line.n, line.dead, line.intensity
  FROM imported_tally_as_of(as_of, since_day, until_day) AS line
$$;

-- Imported acts of everyone by month, on the same terms: the volume of what was reported.
CREATE FUNCTION imported_volume_as_of(as_of DATE, since_day DATE, until_day DATE) RETURNS TABLE (month DATE, n BIGINT) AS $$
  SELECT line.month, sum(line.n)::BIGINT AS n FROM imported_tally_as_of(as_of, since_day, until_day) AS line GROUP BY line.month
$$;
