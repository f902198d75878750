-- PostgreSQL lets everybody run a new function. What runs with the rights of the owner is for the application alone, and for whoever a
-- migration grants it by name.

DO $$
DECLARE
    each record;
BEGIN
    FOR each IN
        SELECT p.oid::regprocedure AS name, p.prorettype = 'trigger'::regtype AS triggers
        FROM pg_proc p
        WHERE p.pronamespace = 'doorbraak'::regnamespace AND p.prosecdef AND has_function_privilege('public', p.oid, 'EXECUTE')
    LOOP
        IF NOT each.triggers THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ${application}', each.name);
        END IF;
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', each.name);
    END LOOP;
END
$$;
