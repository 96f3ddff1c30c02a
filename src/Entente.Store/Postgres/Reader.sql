-- The role that users' queries run as, if this user may take it; and whether this user is a superuser.
SELECT
  (SELECT rolname::TEXT FROM pg_roles WHERE rolname = 'entente_reader' AND pg_has_role(current_user, oid, 'MEMBER')
    AND has_schema_privilege(oid, current_schema()::regnamespace::oid, 'USAGE')) AS reader,
  (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS is_superuser
