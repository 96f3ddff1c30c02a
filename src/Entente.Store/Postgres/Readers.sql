-- A role that only reads the store, if this user may make one: users' queries run as it, and people can be given it.
DO $$
DECLARE
  mine RECORD;
BEGIN
  SELECT rolsuper, rolcreaterole INTO mine FROM pg_roles WHERE rolname = current_user;
  IF NOT (mine.rolsuper OR mine.rolcreaterole) THEN
    RETURN;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'entente_reader') THEN
    BEGIN
      CREATE ROLE entente_reader NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
  END IF;
  IF NOT has_schema_privilege('entente_reader', current_schema(), 'USAGE') THEN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO entente_reader', current_schema());
    EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO entente_reader', current_schema());
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT ON TABLES TO entente_reader', current_schema());
  END IF;
  IF NOT pg_has_role(current_user, 'entente_reader', 'MEMBER') THEN
    EXECUTE format('GRANT entente_reader TO %I', current_user);
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE DEBUG 'no role for readers: %', SQLERRM;
END
$$
