-- Back to the store's own macros.
DROP MACRO TABLE IF EXISTS temp.act_as_of;
DROP MACRO TABLE IF EXISTS temp.event_as_of;
DROP TABLE IF EXISTS temp.pinned_act;
DROP TABLE IF EXISTS temp.pinned_event;
