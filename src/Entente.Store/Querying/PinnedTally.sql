(
  SELECT act.event_id, act.coding_id IS NOT NULL AS coded, act.source, act.target, act.official, act.source_sector = 'REB' AS rebel,
    act.target_kind = 'group' AND act.target_sector <> 'GOV' AS on_group, act.type, act.quad, 1::BIGINT AS n, coalesce(event.dead, imported.dead, 0)::BIGINT AS dead, act.intensity
  FROM pinned_act AS act
  LEFT JOIN event ON event.event_id = act.event_id
  LEFT JOIN imported ON imported.event_id = act.event_id
  WHERE act.auxiliary = '' AND act.day >= $from AND act.day < $to
)
